//! `docs/third-party.md`: the libraries inside the program and its tests, by licence. Names without versions,
//! so that an update of a library alone changes nothing here.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use super::Page;
use crate::metadata::Metadata;

pub(super) fn page(metadata: &Metadata) -> Page {
    let mut by_licence: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for package in metadata.packages.iter().filter(|package| package.source.is_some()) {
        by_licence.entry(package.license.as_deref().unwrap_or("not named")).or_default().insert(&package.name);
    }
    let mut body = String::from(
        "What the program and its tests are built on, with the licence that each package names. Fonts have their \
         licences beside them, in `crates/print/fonts` and `crates/web/assets/fonts`. `cargo house licences` holds \
         this against `deny.toml`.\n",
    );
    for (licence, names) in by_licence {
        let names: Vec<String> =
            names.into_iter().map(|name| format!("[{name}](https://crates.io/crates/{name})")).collect();
        let _ = write!(body, "\n## {licence}\n\n{}\n", names.join(", "));
    }
    Page::new("docs/third-party.md", "Third-party packages", &body)
}
