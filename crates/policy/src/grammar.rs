//! The grammar: how words about papers are put together into a demand, a wish or a denial.

pub(crate) mod act;
pub(crate) mod lexer;
pub(crate) mod mentions;
