//! How a local group begins: chapters of text in `knowledge/local/guide.toml`.

use std::sync::LazyLock;

use serde::Deserialize;

/// One chapter.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Chapter {
    /// On the page.
    pub key: String,
    /// Its title.
    pub title: String,
    /// What it is about.
    pub words: String,
    /// What to do.
    pub points: Vec<String>,
}

#[derive(Deserialize)]
struct File {
    chapter: Vec<Chapter>,
}

static CHAPTERS: LazyLock<Vec<Chapter>> = LazyLock::new(|| {
    let file: File = toml::from_str(include_str!("../../../knowledge/local/guide.toml"))
        .expect("a test reads knowledge/local/guide.toml");
    file.chapter
});

/// All chapters.
#[must_use]
pub fn chapters() -> &'static [Chapter] {
    &CHAPTERS
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_guide_can_be_read() {
        assert!(chapters().len() >= 4 && chapters().iter().all(|chapter| chapter.points.len() >= 3));
    }
}
