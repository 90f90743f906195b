//! The languages in which people read us: names, direction, script, digits, and the texts of
//! `knowledge/languages/`, each with its state (draft, or checked by a speaker and when).
//!
//! Not here: how a script is set on paper (room `print`), and which page shows which text.

mod digits;
mod language;
mod state;
mod survey;
mod text;

pub use digits::{Digits, date_for};
pub use language::{Direction, LANGUAGES, Language, Script, UnknownLanguage};
pub use state::{State, TextState};
pub use survey::{Finding, Survey, survey};
pub use text::{Args, TextError};
