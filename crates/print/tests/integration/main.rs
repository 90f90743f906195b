//! What comes out of the printing room, looked at with other people's tools: pdftotext and pdfinfo
//! (poppler-utils) and a QR reader. Pictures are compared in `pages`.

mod bad_input;
mod books;
mod codes;
mod documents;
mod names;
mod packs;
mod pages;
mod pdf;
mod tools;
mod words;
