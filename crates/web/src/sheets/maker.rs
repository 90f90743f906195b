//! The page of one sheet: its form, the sheet beside it as it will come out of the printer, and the files.

use std::collections::BTreeMap;

use askama::Template;
use axum::Extension;
use axum::extract::{Path, Query, Request, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use languages::{LANGUAGES, Language};
use print::{FieldKind, Format, Kind, Paper, Preview, PrintError, Takes};

use super::pictures;
use super::wish::{Wish, names};
use crate::app::App;
use crate::cite;
use crate::errors::{self, html};
use crate::page::{Area, Page};

/// One question of the form.
struct Question {
    name: &'static str,
    label: &'static str,
    hint: &'static str,
    /// `line`, `text`, `tick` or `choice`.
    kind: &'static str,
    value: String,
    needed: bool,
    error: Option<String>,
    choices: Vec<(&'static str, &'static str, bool)>,
}

/// What must be put right: the field's name and a sentence.
pub(crate) struct Problem {
    field: String,
    message: String,
}

/// A place for a language on the sheet.
struct Place {
    chosen: Option<&'static Language>,
}

impl Place {
    fn holds(&self, language: &Language) -> bool {
        self.chosen.is_some_and(|chosen| chosen.tag == language.tag)
    }

    fn is_taken(&self) -> bool {
        self.chosen.is_some()
    }
}

#[derive(Template)]
#[template(path = "sheets/maker.html")]
struct Maker {
    page: Page,
    wish: Wish,
    /// The address of the form.
    address: String,
    /// A link back: its address and words.
    back: (&'static str, &'static str),
    questions: Vec<Question>,
    /// The places that the sheet has for languages.
    places: Vec<Place>,
    papers: Vec<(Paper, bool)>,
    formats: Vec<(&'static str, &'static str)>,
    /// Chosen languages that no speaker has checked.
    drafts: Vec<&'static str>,
    /// An address, or the picture itself.
    picture: String,
    size: Option<(u32, u32)>,
    pages: usize,
    sources: Vec<String>,
    problem: Option<Problem>,
}

impl Maker {
    fn error(&self, field: &str) -> Option<&str> {
        self.problem.as_ref().filter(|problem| problem.field == field).map(|problem| problem.message.as_str())
    }

    /// All languages, for choosing one.
    fn all(&self) -> &'static [Language] {
        &LANGUAGES
    }
}

/// `GET /posters/welcome`: nothing filled in yet.
pub(crate) async fn start(
    State(_): State<App>,
    Extension(kind): Extension<Kind>,
    Path(name): Path<String>,
    Query(query): Query<BTreeMap<String, String>>,
) -> Response {
    let Ok(sheet) = print::find(kind, &name) else { return errors::not_found().await };
    let mut wish = Wish::empty(sheet);
    if sheet.languages != Takes::English {
        wish.languages.extend(query.get("language").and_then(|tag| Language::find(tag).ok()));
    }
    let tag = wish.languages.first().map_or("en", |language| language.tag);
    let picture = format!("/{}/{}/{tag}-large.png", kind.folder(), sheet.name);
    html(&maker(wish, picture, None, None))
}

/// `POST /posters/welcome`: the page once more with the sheet as it is filled in.
pub(crate) async fn show(
    State(app): State<App>,
    Extension(kind): Extension<Kind>,
    Path(name): Path<String>,
    request: Request,
) -> Response {
    let Ok(sheet) = print::find(kind, &name) else { return errors::not_found().await };
    match Wish::read(sheet, request).await {
        Ok(wish) => page(&app, wish, None).await,
        Err(_) => errors::unreadable_form(),
    }
}

/// `POST /posters/welcome/preview`: the picture alone, or a sentence, as one types.
pub(crate) async fn preview(
    State(app): State<App>,
    Extension(kind): Extension<Kind>,
    Path(name): Path<String>,
    request: Request,
) -> Response {
    let Ok(sheet) = print::find(kind, &name) else { return errors::not_found().await };
    let Ok(wish) = Wish::read(sheet, request).await else { return errors::unreadable_form() };
    match drawn(&app, wish.with_examples()).await {
        Ok(Ok(preview)) => {
            let pages = preview.pages.to_string();
            (
                [(header::CONTENT_TYPE, "image/png"), (header::HeaderName::from_static("x-pages"), pages.as_str())],
                preview.png,
            )
                .into_response()
        }
        Ok(Err(error)) => (StatusCode::UNPROCESSABLE_ENTITY, errors::sentence(&error.to_string())).into_response(),
        Err(answer) => answer,
    }
}

/// `POST /posters/welcome/file`: to take away.
pub(crate) async fn file(
    State(app): State<App>,
    Extension(kind): Extension<Kind>,
    Path(name): Path<String>,
    request: Request,
) -> Response {
    let Ok(sheet) = print::find(kind, &name) else { return errors::not_found().await };
    let Ok(wish) = Wish::read(sheet, request).await else { return errors::unreadable_form() };
    let format = wish.format.unwrap_or(Format::Pdf);
    printed(&app, wish, format).await
}

/// The file, or the page with what must be put right.
pub(crate) async fn printed(app: &App, wish: Wish, format: Format) -> Response {
    let request = wish.request();
    let made = tokio::task::spawn_blocking(move || print::print(&request, format));
    let mut printed = match app.when_there_is_room(made).await {
        Ok(Ok(Ok(printed))) => printed,
        Ok(Ok(Err(error))) => return page(app, wish, Some(error)).await,
        Ok(Err(_)) => return errors::broken(),
        Err(_) => return errors::busy(),
    };
    let mut name = wish.sheet.name.to_owned();
    for language in wish.languages.iter().filter(|language| !language.is_english()) {
        name.push('-');
        name.push_str(language.tag);
    }
    let (data, kind, ending) = if printed.files.len() == 1 {
        (printed.files.swap_remove(0), format.media_type(), format.extension())
    } else {
        let Ok(zip) = print::pack::pages(&printed, &name) else { return errors::broken() };
        (zip, "application/zip", "zip")
    };
    let attachment = format!("attachment; filename=\"{name}.{ending}\"");
    ([(header::CONTENT_TYPE, kind), (header::CONTENT_DISPOSITION, attachment.as_str())], data).into_response()
}

/// The page with a picture of the sheet as it is, or with what must be put right.
pub(crate) async fn page(app: &App, wish: Wish, error: Option<PrintError>) -> Response {
    if let Some(error) = error {
        return wrong(wish, &error);
    }
    match drawn(app, wish.clone().with_examples()).await {
        Ok(Ok(preview)) => {
            let picture = format!("data:image/png;base64,{}", BASE64_STANDARD.encode(&preview.png));
            html(&maker(wish, picture, Some(&preview), None))
        }
        Ok(Err(error)) => wrong(wish, &error),
        Err(answer) => answer,
    }
}

fn wrong(wish: Wish, error: &PrintError) -> Response {
    let tag = wish.languages.first().filter(|_| wish.sheet.languages != Takes::English).map_or("en", |l| l.tag);
    let picture = format!("/{}/{}/{tag}-large.png", wish.sheet.kind.folder(), wish.sheet.name);
    let problem = Problem { field: field_of(error, &wish), message: errors::sentence(&error.to_string()) };
    (StatusCode::UNPROCESSABLE_ENTITY, html(&maker(wish, picture, None, Some(problem)))).into_response()
}

/// The sheet as a picture.
async fn drawn(app: &App, wish: Wish) -> Result<Result<Preview, PrintError>, Response> {
    let made = tokio::task::spawn_blocking(move || print::preview(&wish.request(), pictures::LARGE));
    match app.when_there_is_room(made).await {
        Ok(Ok(preview)) => Ok(preview),
        Ok(Err(_)) => Err(errors::broken()),
        Err(_) => Err(errors::busy()),
    }
}

/// Which question an error is about.
fn field_of(error: &PrintError, wish: &Wish) -> String {
    match error {
        PrintError::Field { field, .. } | PrintError::MissingField { field, .. } => field.clone(),
        PrintError::Logo(_) => names::LOGO.to_owned(),
        PrintError::Languages { .. } | PrintError::UnknownLanguage(_) => format!("{}-1", names::LANGUAGE),
        PrintError::DoesNotFit { small_helps: true, .. } => names::SMALL.to_owned(),
        PrintError::DoesNotFit { .. } | PrintError::Paper { .. } => names::PAPER.to_owned(),
        PrintError::NoSuchCharacter { character, .. } => {
            let holds = wish.fields.iter().find(|(_, value)| value.contains(*character));
            holds.map_or_else(|| names::PAPER.to_owned(), |(field, _)| field.clone())
        }
        _ => names::PAPER.to_owned(),
    }
}

fn maker(wish: Wish, picture: String, preview: Option<&Preview>, problem: Option<Problem>) -> Maker {
    let sheet = wish.sheet;
    let places = match sheet.languages {
        Takes::Several => print::MOST_LANGUAGES,
        Takes::All => 2,
        Takes::One => 1,
        Takes::English => 0,
    };
    let mut languages: Vec<Option<&'static Language>> = wish.languages.iter().copied().map(Some).collect();
    languages.resize(places, None);
    if let Some(first @ None) = languages.first_mut() {
        *first = Some(Language::english());
    }
    let chosen = wish.paper.unwrap_or(sheet.papers[0]);
    let in_words = sheet.is_running_text();
    let formats: &[(&str, &str)] = if in_words {
        &[("pdf", "PDF"), ("docx", "Word, to change")]
    } else {
        &[("pdf", "PDF"), ("png", "PNG"), ("jpeg", "JPEG")]
    };
    let drafts = languages.iter().flatten().filter(|l| !sheet.area.is_empty() && l.is_draft(&sheet.area));
    let title = format!("{} ({})", sheet.title, sheet.kind.key());
    let description = "Fill it in, see it at once, take it away as a file. Nothing that you type is kept.";
    let page = Page::new(area(sheet.kind), title, description).with_script().with_error(problem.is_some());
    Maker {
        page,
        address: format!("/{}/{}", sheet.kind.folder(), sheet.name),
        back: match sheet.kind {
            Kind::Letter | Kind::Form => ("/letters", "Letters and forms"),
            _ => ("/posters", "Posters and cards"),
        },
        questions: questions(&wish, problem.as_ref()),
        papers: sheet.papers.iter().map(|paper| (*paper, *paper == chosen)).collect(),
        formats: formats.to_vec(),
        drafts: drafts.map(|language| language.english_name).collect(),
        places: languages.iter().map(|chosen| Place { chosen: *chosen }).collect(),
        picture,
        size: preview.map(|preview| (preview.width, preview.height)),
        pages: preview.map_or(1, |preview| preview.pages),
        sources: sheet.law.iter().filter_map(|law| policy::sources().get(&law.source).ok()).map(cite::line).collect(),
        problem,
        wish,
    }
}

const fn area(kind: Kind) -> Area {
    match kind {
        Kind::Letter | Kind::Form => Area::Rights,
        _ => Area::Practices,
    }
}

fn questions(wish: &Wish, problem: Option<&Problem>) -> Vec<Question> {
    let one = |field: &'static print::Field| {
        let value = wish.fields.get(&field.name).cloned().unwrap_or_default();
        Question {
            name: &field.name,
            label: &field.label,
            hint: &field.hint,
            kind: match field.kind {
                FieldKind::Text => "text",
                FieldKind::Tick => "tick",
                FieldKind::Choice => "choice",
                FieldKind::Line | FieldKind::Link | FieldKind::Date => "line",
            },
            needed: field.needed,
            error: problem.filter(|problem| problem.field == field.name).map(|problem| problem.message.clone()),
            choices: field.choices.iter().map(|(key, words)| (key.as_str(), words.as_str(), *key == value)).collect(),
            value,
        }
    };
    wish.sheet.fields.iter().map(one).collect()
}
