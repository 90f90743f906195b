//! All datasets that the program was made with.

use std::sync::LazyLock;

use base::Sources;
use include_dir::{Dir, include_dir};

use crate::dataset::{Dataset, Topic};
use crate::load;
use crate::mistake::{Mistake, Why};

static FILES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../../knowledge/evidence");

/// The datasets, in the order of their topics.
#[derive(Debug, Clone, Default)]
pub struct Library(Vec<Dataset>);

impl Library {
    /// Those of `knowledge/evidence`.
    ///
    /// # Panics
    /// Never with the files of this repository: a test reads them all.
    #[must_use]
    pub fn ours() -> &'static Self {
        static OURS: LazyLock<Library> = LazyLock::new(|| {
            Library::read(&texts(), sources()).expect("a test reads every file of knowledge/evidence")
        });
        &OURS
    }

    /// From pairs of file name and text.
    ///
    /// # Errors
    /// The first [`Mistake`].
    pub fn read(files: &[(String, String)], sources: &Sources) -> Result<Self, Mistake> {
        let find = |name: &str| files.iter().find(|(file, _)| file == name).map(|(_, text)| text.as_str());
        let mut all = Vec::new();
        for (file, about) in files.iter().filter(|(file, _)| file.ends_with(".toml")) {
            let slug = file.trim_end_matches(".toml");
            let name = format!("{slug}.csv");
            let figures =
                find(&name).ok_or_else(|| Mistake { file: file.clone(), line: 1, why: Why::Alone(name.clone()) })?;
            all.push(load::read(slug, about, figures, |key| sources.get(key).is_ok())?);
        }
        all.sort_by_key(|dataset| (dataset.topic, dataset.order));
        Ok(Self(all))
    }

    /// All, ordered.
    pub fn iter(&self) -> impl Iterator<Item = &Dataset> {
        self.0.iter()
    }

    /// Those of a topic.
    pub fn of(&self, topic: Topic) -> impl Iterator<Item = &Dataset> {
        self.0.iter().filter(move |dataset| dataset.topic == topic)
    }

    /// The one with this name in its address.
    #[must_use]
    pub fn find(&self, slug: &str) -> Option<&Dataset> {
        self.0.iter().find(|dataset| dataset.slug == slug)
    }
}

/// The sources that figures name.
#[must_use]
pub fn sources() -> &'static Sources {
    static SOURCES: LazyLock<Sources> = LazyLock::new(|| {
        let all = toml::from_str(include_str!("../../../knowledge/sources.toml"));
        Sources::new(all.expect("a test reads knowledge/sources.toml"))
    });
    &SOURCES
}

fn texts() -> Vec<(String, String)> {
    FILES
        .files()
        .filter_map(|file| {
            let name = file.path().file_name()?.to_str()?.to_owned();
            Some((name, file.contents_utf8()?.to_owned()))
        })
        .collect()
}
