//! The words everybody uses: dates, nations, postcodes, ODS codes, spans of text, sources. No I/O and
//! no clock: whoever needs today's date is given it.

mod date;
mod nation;
mod ods;
mod postcode;
mod source;
mod span;

pub use date::in_words;
pub use jiff::civil::Date;
pub use nation::{Nation, UnknownNation};
pub use ods::{OdsCode, OdsCodeError};
pub use postcode::{Postcode, PostcodeError, outward_code};
pub use source::{Confidence, Source, SourceError, Sources};
pub use span::{Position, Span, line_and_column};
