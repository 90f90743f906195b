//! The evidence: datasets in which each figure has its source and a mark of how sure we are, as tables, charts and
//! downloads. The data are text in `knowledge/evidence`; nothing here knows a particular figure. No HTTP, no clock.

mod briefing;
mod chart;
mod dataset;
mod download;
mod library;
mod load;
mod mistake;

pub use briefing::{Briefing, BriefingMistake, Piece, Statement, briefings, read as read_briefing};
pub use chart::{Chart, Kind, svg};
pub use dataset::{Cell, Change, Column, Dataset, Row, Topic};
pub use download::{csv, data_package};
pub use library::{Library, sources};
pub use load::read;
pub use mistake::{Mistake, Why};
