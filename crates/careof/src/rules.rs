//! What the rules say of themselves, as far as the commands need it.

use base::{Nation, Source};
use policy::Kind;

/// A rule for people.
pub(crate) struct About {
    /// Its name.
    pub(crate) name: &'static str,
    /// What is wrong, in a few words.
    pub(crate) title: &'static str,
    /// Why.
    pub(crate) why: &'static str,
    /// What it is about.
    pub(crate) kind: Kind,
    /// What to write instead.
    pub(crate) instead: &'static str,
    /// Keys of sources.
    pub(crate) guidance: Vec<&'static str>,
}

/// All rules, by name.
pub(crate) fn all() -> impl Iterator<Item = About> {
    std::iter::empty()
}

/// Whether there is a rule of this name; otherwise a hint at the nearest one.
pub(crate) fn known(_rule: &str) -> Result<(), String> {
    Ok(())
}

/// Why a rule exists, in a sentence or two.
pub(crate) fn why(_rule: &str, _nation: Nation) -> Option<String> {
    None
}

/// The sources behind their keys.
pub(crate) fn sources(_keys: &[&'static str]) -> Vec<&'static Source> {
    Vec::new()
}
