//! `/posters` and `/letters`: everything that can be printed, with real pictures, filled in as one types, to
//! take away as PDF, picture or Word document.
//!
//! Nothing typed is kept or carried in an address: forms post, previews come back inside the page.
//!
//! # Leading into a letter from another area
//! A page that knows some of a letter's words sends them there by a form of hidden fields, named as the
//! letter's fields (`careof print letter NAME --fields` lists them); the person sees the letter filled in,
//! changes it and takes it away:
//! ```html
//! <form method="post" action="/letters/charge-challenge">
//! <input type="hidden" name="trust" value="…"><button class="button">Write to the hospital</button></form>
//! ```
//! A handler that has the words already answers with [`filled`] (the same page) or [`file`] (the letter as PDF
//! or Word document).

mod maker;
mod pictures;
mod wish;

use std::collections::BTreeMap;

use askama::Template;
use axum::extract::Query;
use axum::response::Response;
use axum::routing::{get, post};
use axum::{Extension, Router};
use languages::Language;
use print::{Format, Kind, Sheet, Takes};

use crate::app::App;
use crate::errors::{self, html};
use crate::page::{Area, Page};
use wish::Wish;

/// The pages of one kind of sheet: its form, the preview as one types, the files, the pictures.
pub(crate) fn of(kind: Kind) -> Router<App> {
    let at = |rest: &str| format!("/{}/{{name}}{rest}", kind.folder());
    Router::new()
        .route(&at(""), get(maker::start).post(maker::show))
        .route(&at("/preview"), post(maker::preview))
        .route(&at("/file"), post(maker::file))
        .route(&at("/{picture}"), get(pictures::show))
        .layer(Extension(kind))
}

/// The page of a sheet with these fields filled in, as if the person had typed them there.
#[allow(dead_code)] // for areas that lead into letters
pub(crate) async fn filled(app: &App, kind: Kind, name: &str, fields: &[(&str, String)]) -> Response {
    match print::find(kind, name) {
        Ok(sheet) => maker::page(app, Wish::of(sheet, fields), None).await,
        Err(_) => errors::not_found().await,
    }
}

/// The sheet with these fields filled in, as a file to take away; the page with what is wrong when it cannot be.
#[allow(dead_code)] // for areas that lead into letters
pub(crate) async fn file(app: &App, kind: Kind, name: &str, fields: &[(&str, String)], format: Format) -> Response {
    match print::find(kind, name) {
        Ok(sheet) => maker::printed(app, Wish::of(sheet, fields), format).await,
        Err(_) => errors::not_found().await,
    }
}

/// A sheet in a gallery or a list.
struct Shown {
    address: String,
    picture: String,
    title: &'static str,
    about: &'static str,
}

impl Shown {
    fn new(sheet: &'static Sheet, language: &'static Language) -> Self {
        let own = if sheet.languages == Takes::English { Language::english() } else { language };
        let page = format!("/{}/{}", sheet.kind.folder(), sheet.name);
        let choice = if own.is_english() { String::new() } else { format!("?language={}", own.tag) };
        Self {
            picture: format!("{page}/{}.png", own.tag),
            address: format!("{page}{choice}"),
            title: &sheet.title,
            about: &sheet.about,
        }
    }
}

#[derive(Template)]
#[template(path = "sheets/gallery.html")]
struct Gallery {
    page: Page,
    language: &'static Language,
    draft: bool,
    posters: Vec<Shown>,
    cards: Vec<Shown>,
}

/// `GET /posters`: a wall of real pictures, in one language at a time.
pub(crate) async fn posters(Query(query): Query<BTreeMap<String, String>>) -> Response {
    let asked = query.get("language").map(|tag| Language::find(tag));
    let language = match asked {
        Some(Ok(language)) => language,
        _ => Language::english(),
    };
    let of = |kind| {
        let sheets = print::catalogue().iter().filter(move |sheet| sheet.kind == kind);
        sheets.map(|sheet| Shown::new(sheet, language)).collect()
    };
    let description = "Posters and pocket cards for GP practices in thirty-six languages, with your own name: see them, fill them in, print them.";
    html(&Gallery {
        page: page(description, "Posters and cards"),
        language,
        draft: language.is_draft("posters"),
        posters: of(Kind::Poster),
        cards: of(Kind::Card),
    })
}

/// A group of letters for one need.
struct Group {
    key: &'static str,
    title: &'static str,
    sheets: Vec<Shown>,
}

#[derive(Template)]
#[template(path = "sheets/letters.html")]
struct Letters {
    page: Page,
    groups: Vec<Group>,
}

/// What somebody needs, and the sheets for it in their order.
struct Need {
    key: &'static str,
    title: &'static str,
    sheets: &'static [(Kind, &'static str)],
}

const NEEDS: [Need; 5] = [
    Need {
        key: "register",
        title: "At the practice",
        sheets: &[
            (Kind::Letter, "refused-registration"),
            (Kind::Letter, "icb-complaint"),
            (Kind::Letter, "interpreter-request"),
            (Kind::Letter, "sensitive-flag"),
            (Kind::Letter, "authority"),
            (Kind::Letter, "subject-access"),
        ],
    },
    Need {
        key: "charges",
        title: "When a hospital asks for money",
        sheets: &[
            (Kind::Letter, "charge-challenge"),
            (Kind::Letter, "maternity-charge"),
            (Kind::Letter, "clinician-urgency"),
            (Kind::Letter, "hold-referral"),
            (Kind::Letter, "refund-recognised"),
            (Kind::Letter, "low-income"),
            (Kind::Letter, "foi-charging"),
        ],
    },
    Need {
        key: "practices",
        title: "For a practice: the reply kit",
        sheets: &[
            (Kind::Letter, "home-office-reply"),
            (Kind::Form, "home-office-log"),
            (Kind::Form, "practice-address"),
            (Kind::Form, "refusal-notice"),
            (Kind::Form, "refusal-log"),
            (Kind::Form, "briefing"),
            (Kind::Form, "certificate"),
        ],
    },
    Need {
        key: "power",
        title: "To those who decide",
        sheets: &[(Kind::Letter, "mp"), (Kind::Letter, "board-motion"), (Kind::Form, "petition-sheet")],
    },
    // Whatever no need names.
    Need { key: "more", title: "More", sheets: &[] },
];

/// `GET /letters`: letters and forms by need.
pub(crate) async fn letters() -> Response {
    let named = |sheet: &Sheet| NEEDS.iter().any(|need| need.sheets.contains(&(sheet.kind, sheet.name)));
    let groups = NEEDS.iter().map(|need| {
        let find = |(kind, name): &(Kind, &str)| print::find(*kind, name).ok();
        let mut sheets: Vec<&'static Sheet> = need.sheets.iter().filter_map(find).collect();
        if need.sheets.is_empty() {
            let rest = print::catalogue().iter().filter(|sheet| matches!(sheet.kind, Kind::Letter | Kind::Form));
            sheets.extend(rest.filter(|sheet| !named(sheet)));
        }
        let sheets = sheets.iter().map(|sheet| Shown::new(sheet, Language::english())).collect();
        Group { key: need.key, title: need.title, sheets }
    });
    let description = "Letters and forms about registering with a GP and about hospital charges, with the law quoted and dated: fill in, print, or change in Word.";
    html(&Letters {
        page: page(description, "Letters and forms"),
        groups: groups.filter(|group| !group.sheets.is_empty()).collect(),
    })
}

fn page(description: &'static str, title: impl Into<String>) -> Page {
    Page::new(Area::Practices, title, description)
}
