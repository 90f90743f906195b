//! `/rights`: what a patient may do, in their language; the same as one file to pass on.

pub(crate) mod card;
mod offline;
pub(crate) mod refused;
pub(crate) mod register;
mod sections;

use askama::Template;
use axum::http::Uri;
use axum::response::Response;
use base::Nation;

use crate::errors::{self, html};
use crate::page::Page;
use crate::tongue::Tongue;

pub(crate) use offline::{as_page, as_pdf};
use sections::{Section, sections, sources};

#[derive(Template)]
#[template(path = "rights/rights.html")]
struct Rights {
    page: Page,
    tongue: Tongue,
    nation: Option<Nation>,
    sections: Vec<Section>,
    sources: Vec<&'static str>,
    checked: String,
}

/// The nations as their pages are named: last step of the address, key of the name, the nation.
const NATIONS: [(&str, &str, Nation); 4] = [
    ("england", "you-england", Nation::England),
    ("scotland", "you-scotland", Nation::Scotland),
    ("wales", "you-wales", Nation::Wales),
    ("northern-ireland", "you-ni", Nation::NorthernIreland),
];

/// The texts that these pages show.
const AREAS: &[&str] = &["site", "rights"];

/// `GET /rights`: for England, Scotland and Wales, with the way to each nation's own page.
pub(crate) async fn show(tongue: Tongue) -> Response {
    shown(tongue, None, "/rights")
}

/// `GET /rights/{nation}`
pub(crate) async fn of_nation(tongue: Tongue, uri: Uri) -> Response {
    let step = uri.path().rsplit('/').next().unwrap_or_default();
    match NATIONS.iter().find(|(name, _, _)| *name == step) {
        Some((name, _, nation)) => shown(tongue, Some(*nation), &format!("/rights/{name}")),
        None => errors::not_found().await,
    }
}

fn shown(tongue: Tongue, nation: Option<Nation>, path: &str) -> Response {
    let mut page = Page::for_patients(tongue, path, "you-title", "you-lead", AREAS);
    if let Some((_, name, _)) = NATIONS.iter().find(|(_, _, of)| Some(*of) == nation) {
        page.title = format!("{}: {}", page.title, tongue.plain(name));
    }
    html(&Rights {
        page: page.area_start(),
        tongue,
        nation,
        sections: sections(tongue, nation),
        sources: sources(nation),
        checked: languages::date_for(tongue.language, sections::CHECKED),
    })
}

impl Rights {
    fn is_northern_ireland(&self) -> bool {
        self.nation == Some(Nation::NorthernIreland)
    }
}
