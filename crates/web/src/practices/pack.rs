//! `/practices/pack`: everything for a practice in one zip, made in memory and forgotten.

mod extras;

use std::fmt::Write as _;

use askama::Template;
use axum::extract::{FromRequest, Multipart, Request, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use base::Nation;
use languages::Language;
use print::PrintError;
use print::pack::{self, Practice};

use crate::app::App;
use crate::errors::{self, html};
use crate::page::{Area, Page};

pub use extras::extras;

/// The most languages in one pack: each brings seven sheets.
const MOST_LANGUAGES: usize = 12;

#[derive(Template)]
#[template(path = "practices/pack.html")]
struct PackPage {
    page: Page,
    order: Order,
    problem: Option<Problem>,
}

struct Problem {
    field: &'static str,
    message: String,
}

impl PackPage {
    fn error(&self, field: &str) -> Option<&str> {
        self.problem.as_ref().filter(|problem| problem.field == field).map(|problem| problem.message.as_str())
    }

    fn is_here(&self, nation: &Nation) -> bool {
        self.order.nation == *nation
    }

    fn wants(&self, language: &Language) -> bool {
        self.order.practice.languages.iter().any(|wanted| wanted.tag == language.tag)
    }
}

/// The form as it was sent.
struct Order {
    practice: Practice,
    nation: Nation,
}

impl Order {
    fn empty() -> Self {
        Self { practice: Practice::default(), nation: Nation::England }
    }

    async fn read(request: Request) -> Result<Self, Unreadable> {
        let mut order = Self::empty();
        let mut parts = Multipart::from_request(request, &()).await.map_err(|_| Unreadable)?;
        while let Some(part) = parts.next_field().await.map_err(|_| Unreadable)? {
            let name = part.name().unwrap_or_default().to_owned();
            let bytes = part.bytes().await.map_err(|_| Unreadable)?;
            if name == "logo" {
                order.practice.logo = Some(bytes.to_vec()).filter(|bytes| !bytes.is_empty());
                continue;
            }
            let value = String::from_utf8_lossy(&bytes).replace("\r\n", "\n").trim().to_owned();
            match name.as_str() {
                "name" => order.practice.name = value,
                "phone" => order.practice.phone = value,
                "address" => order.practice.address = value,
                "link" => order.practice.link = value,
                "lead" => order.practice.lead = value,
                "safe-surgery" => order.practice.safe_surgery = true,
                "nation" => order.nation = value.parse().unwrap_or(Nation::England),
                "languages" => order.practice.languages.extend(Language::find(&value).ok()),
                _ => {}
            }
        }
        Ok(order)
    }

    fn problem(&self) -> Option<Problem> {
        let problem = |field, message: &str| Some(Problem { field, message: message.to_owned() });
        let count = self.practice.languages.len();
        if self.practice.name.is_empty() {
            problem("name", "Give the name of the practice; it stands on every sheet.")
        } else if count > MOST_LANGUAGES {
            problem("languages", &format!("Choose at most {MOST_LANGUAGES} languages at a time, not {count}."))
        } else {
            None
        }
    }
}

struct Unreadable;

/// `GET /practices/pack`
pub(crate) async fn start() -> Response {
    page(Order::empty(), None)
}

/// `POST /practices/pack`: the zip, or the form once more.
pub(crate) async fn make(State(app): State<App>, request: Request) -> Response {
    let Ok(order) = Order::read(request).await else { return errors::unreadable_form() };
    if let Some(problem) = order.problem() {
        return page(order, Some(problem));
    }
    let (practice, nation, today) = (order.practice.clone(), order.nation, (app.site.clock)());
    let made = tokio::task::spawn_blocking(move || {
        let extras = extras(&practice, nation, today)?;
        pack::practice(&practice, &extras)
    });
    let zip = match app.when_there_is_room(made).await {
        Ok(Ok(Ok(zip))) => zip,
        Ok(Ok(Err(error))) => {
            let problem = Problem { field: field_of(&error), message: errors::sentence(&error.to_string()) };
            return page(order, Some(problem));
        }
        Ok(Err(_)) => return errors::broken(),
        Err(_) => return errors::busy(),
    };
    let mut attachment = String::from("attachment; filename=\"");
    let _ = write!(attachment, "{}.zip\"", pack::slug(&order.practice.name));
    ([(header::CONTENT_TYPE, "application/zip"), (header::CONTENT_DISPOSITION, attachment.as_str())], zip)
        .into_response()
}

/// The question that an error of the printing room is about.
fn field_of(error: &PrintError) -> &'static str {
    match error {
        PrintError::Logo(_) => "logo",
        PrintError::Field { field, .. } => match field.as_str() {
            "phone" => "phone",
            "link" => "link",
            "lead" => "lead",
            "practice-address" => "address",
            _ => "name",
        },
        _ => "name",
    }
}

fn page(order: Order, problem: Option<Problem>) -> Response {
    let description = "Posters, cards, the reply kit, a policy and a briefing with the name of your practice and in your patients’ languages, in one file.";
    let page =
        Page::new(Area::Practices, "A pack for your practice", description).with_script().with_error(problem.is_some());
    let status = if problem.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    (status, html(&PackPage { page, order, problem })).into_response()
}
