//! Books: free-form documents that other rooms put together from parts: a leaflet of rights in Tigrinya with
//! the English beside it, a form that was filled in, a briefing, a rule book. Headings, paragraphs, lists,
//! tables and fields in; a tagged PDF (or pictures) out, in the same letters and colours as our sheets.
//!
//! ```
//! use languages::Language;
//! use print::book::{Book, Part, Tone};
//! use print::Format;
//!
//! let arabic = Language::find("ar").expect("one of ours");
//! let mut book = Book::new("حقوقك عند الطبيب", arabic);
//! book.about = "Your right to see a doctor".to_owned();
//! book.foot = "careof · checked 21 November 2026".to_owned();
//! book.add(Part::paragraph("يمكن لأي شخص التسجيل."));
//! book.add(Part::beside(
//!     [Part::paragraph("لا تحتاج إلى أوراق.")],
//!     [Part::paragraph("You do **not** need papers.").in_language(Language::english())],
//! ));
//! book.add(Part::note(Tone::Calm, "Ask for an interpreter.").in_language(Language::english()));
//! let printed = print::print_book(&book, Format::Pdf)?;
//! assert!(printed.files[0].starts_with(b"%PDF"));
//! # Ok::<(), print::PrintError>(())
//! ```
//!
//! Words between `**` are printed strong. What a person typed goes in as [`Text::value`]: it keeps its own
//! direction inside a line of another script, and nothing in it is taken for a sign.

use languages::Language;

use crate::paper::Paper;

/// A document made of parts.
#[derive(Debug, Clone)]
pub struct Book {
    /// The title, printed large on the first page.
    pub title: Text,
    /// Below the title, smaller.
    pub subtitle: Option<Text>,
    /// One sentence: what it is, for the file's description.
    pub about: String,
    /// The language that leads: it decides the side on which lines begin.
    pub language: &'static Language,
    /// A4 or A5.
    pub paper: Paper,
    /// Small at the foot of each page, in English: who made it, when its facts were checked.
    pub foot: String,
    /// A list of the headings after the title.
    pub contents: bool,
    /// Areas of the language files from which words come. What no speaker has checked is said at the foot
    /// and in the file's description.
    pub areas: Vec<String>,
    /// Whether the foot says so; the description does in any case.
    pub draft_line: bool,
    /// What is in it.
    pub parts: Vec<Part>,
}

impl Book {
    /// A book on A4 in this language, with nothing in it.
    #[must_use]
    pub fn new(title: impl Into<Text>, language: &'static Language) -> Self {
        Self {
            title: title.into(),
            subtitle: None,
            about: String::new(),
            language,
            paper: Paper::A4,
            foot: String::new(),
            contents: false,
            areas: Vec::new(),
            draft_line: true,
            parts: Vec::new(),
        }
    }

    /// Adds a part at the end.
    pub fn add(&mut self, part: Part) -> &mut Self {
        self.parts.push(part);
        self
    }
}

/// Words, perhaps in another language than what stands around them. Line breaks are kept.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Text {
    pub(crate) words: String,
    pub(crate) language: Option<&'static Language>,
    pub(crate) typed: bool,
}

impl Text {
    /// Our own words; `**` begins and ends strong ones.
    #[must_use]
    pub fn new(words: impl Into<String>) -> Self {
        Self { words: words.into(), language: None, typed: false }
    }

    /// What a person typed: taken as it stands.
    #[must_use]
    pub fn value(words: impl Into<String>) -> Self {
        Self { words: words.into(), language: None, typed: true }
    }

    /// In this language.
    #[must_use]
    pub fn in_language(mut self, language: &'static Language) -> Self {
        self.language = Some(language);
        self
    }
}

impl From<&str> for Text {
    fn from(words: &str) -> Self {
        Self::new(words)
    }
}

impl From<String> for Text {
    fn from(words: String) -> Self {
        Self::new(words)
    }
}

/// How a note sounds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tone {
    /// Good to know (green).
    Calm,
    /// Take care (amber).
    Care,
    /// Do this first (red).
    Urgent,
}

/// Something that is, or can be, filled in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// What belongs there.
    pub label: Text,
    /// The same in a second language, smaller.
    pub also: Option<Text>,
    /// What was filled in; empty leaves room to write.
    pub value: Text,
    /// How many lines of room there are to write on; one when nothing is said.
    pub lines: u8,
}

impl Entry {
    /// A label and what was filled in.
    #[must_use]
    pub fn new(label: impl Into<Text>, value: impl Into<Text>) -> Self {
        Self { label: label.into(), also: None, value: value.into(), lines: 1 }
    }

    /// With the label in a second language.
    #[must_use]
    pub fn also(mut self, label: impl Into<Text>) -> Self {
        self.also = Some(label.into());
        self
    }

    /// With this much room to write.
    #[must_use]
    pub fn lines(mut self, lines: u8) -> Self {
        self.lines = lines;
        self
    }
}

/// A box to tick.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// What a tick says.
    pub label: Text,
    /// The same in a second language, smaller.
    pub also: Option<Text>,
    /// Whether it is ticked.
    pub ticked: bool,
}

impl Choice {
    /// A box with its words.
    #[must_use]
    pub fn new(label: impl Into<Text>, ticked: bool) -> Self {
        Self { label: label.into(), also: None, ticked }
    }

    /// With the words in a second language.
    #[must_use]
    pub fn also(mut self, label: impl Into<Text>) -> Self {
        self.also = Some(label.into());
        self
    }
}

/// A part of a book. Make one with the functions below; the variants are open for looking at them.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Part {
    /// A heading below the title: level 1, 2 or 3.
    Heading(u8, Text),
    /// A paragraph.
    Paragraph(Text),
    /// Small print.
    Small(Text),
    /// Points of a list.
    Points(Vec<Text>),
    /// Numbered steps, in the digits of their language.
    Steps(Vec<Text>),
    /// A table.
    Table {
        /// The head of each column.
        head: Vec<Text>,
        /// The rows; what is missing at the end of one is left empty, what is too much is left out.
        rows: Vec<Vec<Text>>,
        /// How wide the columns are, compared with each other; empty makes them equal.
        widths: Vec<u8>,
    },
    /// Labels with what was filled in, or with room to write.
    Entries(Vec<Entry>),
    /// A question with boxes to tick.
    Choices(Text, Vec<Choice>),
    /// A note that stands out.
    Note(Tone, Vec<Part>),
    /// Two columns side by side; the first stands where lines begin.
    Beside(Vec<Part>, Vec<Part>),
    /// Parts in another language.
    In(&'static Language, Vec<Part>),
    /// Parts that stay together on a page.
    Together(Vec<Part>),
    /// A picture of our own (SVG or PNG).
    Picture {
        /// The file.
        data: Vec<u8>,
        /// What it shows, in words.
        alt: String,
        /// How wide it is, in hundredths of the column.
        width: u8,
    },
    /// A QR code that leads to an address, with words beside it.
    Code(String, Text),
    /// Room, in millimetres.
    Space(u8),
    /// A new page.
    PageBreak,
}

impl Part {
    /// A heading: level 1, 2 or 3.
    #[must_use]
    pub fn heading(level: u8, text: impl Into<Text>) -> Self {
        Self::Heading(level.clamp(1, 3), text.into())
    }

    /// A paragraph.
    #[must_use]
    pub fn paragraph(text: impl Into<Text>) -> Self {
        Self::Paragraph(text.into())
    }

    /// Small print.
    #[must_use]
    pub fn small(text: impl Into<Text>) -> Self {
        Self::Small(text.into())
    }

    /// Points of a list.
    #[must_use]
    pub fn points<T: Into<Text>>(points: impl IntoIterator<Item = T>) -> Self {
        Self::Points(points.into_iter().map(Into::into).collect())
    }

    /// Numbered steps.
    #[must_use]
    pub fn steps<T: Into<Text>>(steps: impl IntoIterator<Item = T>) -> Self {
        Self::Steps(steps.into_iter().map(Into::into).collect())
    }

    /// A table with columns of the same width.
    #[must_use]
    pub fn table<H, R, C>(head: impl IntoIterator<Item = H>, rows: impl IntoIterator<Item = R>) -> Self
    where
        H: Into<Text>,
        R: IntoIterator<Item = C>,
        C: Into<Text>,
    {
        Self::Table {
            head: head.into_iter().map(Into::into).collect(),
            rows: rows.into_iter().map(|row| row.into_iter().map(Into::into).collect()).collect(),
            widths: Vec::new(),
        }
    }

    /// Labels with what was filled in.
    #[must_use]
    pub fn entries(entries: impl IntoIterator<Item = Entry>) -> Self {
        Self::Entries(entries.into_iter().collect())
    }

    /// A question with boxes to tick.
    #[must_use]
    pub fn choices(question: impl Into<Text>, choices: impl IntoIterator<Item = Choice>) -> Self {
        Self::Choices(question.into(), choices.into_iter().collect())
    }

    /// A note of one paragraph.
    #[must_use]
    pub fn note(tone: Tone, text: impl Into<Text>) -> Self {
        Self::Note(tone, vec![Self::paragraph(text)])
    }

    /// Two columns.
    #[must_use]
    pub fn beside(first: impl IntoIterator<Item = Self>, second: impl IntoIterator<Item = Self>) -> Self {
        Self::Beside(first.into_iter().collect(), second.into_iter().collect())
    }

    /// The part in this language.
    #[must_use]
    pub fn in_language(self, language: &'static Language) -> Self {
        Self::In(language, vec![self])
    }

    /// Parts that stay together on a page.
    #[must_use]
    pub fn together(parts: impl IntoIterator<Item = Self>) -> Self {
        Self::Together(parts.into_iter().collect())
    }
}
