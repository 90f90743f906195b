//! The words everybody uses: dates, nations, spans of text, sources. No I/O and no clock:
//! whoever needs today's date is given it.

mod date;
mod nation;
mod source;
mod span;

pub use date::in_words;
pub use jiff::civil::Date;
pub use nation::{Nation, UnknownNation};
pub use source::{Confidence, Source, SourceError, Sources};
pub use span::{Position, Span, line_and_column};
