//! `/rights/refused`: what happened, in few choices, and the letter that follows from it, in English for the practice with
//! the person's language beside it. Nothing is kept, unless the person lets the refusal be counted: practice, month, reason.

mod letter;

use askama::Template;
use axum::extract::{FromRequest, Request, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use base::{Date, Nation};

use crate::app::App;
use crate::errors::{self, html};
use crate::page::Page;
use crate::tongue::Tongue;
use letter::{Part, Refusal};

/// The texts that these pages show.
const AREAS: &[&str] = &["site", "refused"];
const PATH: &str = "/rights/refused";

/// What they wanted: the choice, and the key of its text.
const WANTED: [(&str, &str); 7] = [
    ("id", "no-what-id"),
    ("address", "no-what-address"),
    ("status", "no-what-status"),
    ("nhs-number", "no-what-nhs-number"),
    ("area", "no-what-area"),
    ("full", "no-what-full"),
    ("other", "no-what-other"),
];
/// Longer than any name of a practice.
const LONGEST: usize = 120;

/// The form as it was sent.
#[derive(Debug, Clone, Default)]
struct Answers {
    nation: String,
    what: String,
    day: String,
    month: String,
    year: String,
    practice: String,
    to: String,
    name: String,
    stays: String,
    use_address: String,
    ill: String,
    count: String,
}

#[derive(Template)]
#[template(path = "rights/refused.html")]
struct Form {
    page: Page,
    tongue: Tongue,
    answers: Answers,
    problems: Vec<(&'static str, &'static str)>,
}

#[derive(Template)]
#[template(path = "rights/refused_letter.html")]
struct Letter {
    page: Page,
    tongue: Tongue,
    answers: Answers,
    parts: Vec<Part>,
    says: Vec<&'static str>,
    trouble: Option<String>,
    counted: bool,
}

impl Form {
    fn error(&self, field: &str) -> Option<crate::tongue::Words> {
        self.problems.iter().find(|(known, _)| *known == field).map(|(_, key)| self.tongue.t(key))
    }

    fn is(&self, field: &str, value: &str) -> bool {
        if field == "count" {
            return self.answers.count == value;
        }
        self.answers.get(field) == value
    }

    fn value(&self, field: &str) -> &str {
        self.answers.get(field)
    }
}

impl Answers {
    fn fields(&self) -> [(&'static str, &str); 11] {
        [
            ("nation", &self.nation),
            ("what", &self.what),
            ("day", &self.day),
            ("month", &self.month),
            ("year", &self.year),
            ("practice", &self.practice),
            ("to", &self.to),
            ("name", &self.name),
            ("stays", &self.stays),
            ("use_address", &self.use_address),
            ("ill", &self.ill),
        ]
    }

    fn get(&self, field: &str) -> &str {
        self.fields().into_iter().find(|(name, _)| *name == field).map_or("", |(_, value)| value)
    }

    async fn read(request: Request) -> Option<Self> {
        let axum::Form(pairs) = axum::Form::<Vec<(String, String)>>::from_request(request, &()).await.ok()?;
        let mut answers = Self::default();
        for (name, value) in pairs {
            let line = value.split_whitespace().collect::<Vec<_>>().join(" ");
            match name.as_str() {
                "nation" => answers.nation = line,
                "what" => answers.what = line,
                "day" => answers.day = line,
                "month" => answers.month = line,
                "year" => answers.year = line,
                "practice" => answers.practice = line,
                "to" => answers.to = line,
                "name" => answers.name = line,
                "stays" => answers.stays = line,
                "use_address" => answers.use_address = line,
                "ill" => answers.ill = line,
                "count" => answers.count = line,
                _ => {}
            }
        }
        Some(answers)
    }

    fn check(&self, today: Date) -> Result<Refusal, Vec<(&'static str, &'static str)>> {
        let mut wrong = Vec::new();
        let nation = self.nation.parse::<Nation>().ok();
        let what = WANTED.into_iter().map(|(what, _)| what).find(|what| *what == self.what);
        let when = registration::read_date(&self.year, &self.month, &self.day).filter(|date| *date <= today);
        let fits = |text: &str| !text.is_empty() && text.chars().count() <= LONGEST;
        for (fine, field, key) in [
            (nation.is_some(), "nation", "no-wrong-nation"),
            (what.is_some(), "what", "no-wrong-what"),
            (when.is_some(), "day", "no-wrong-when"),
            (fits(&self.practice), "practice", "no-wrong-practice"),
            (fits(&self.name), "name", "no-wrong-name"),
        ] {
            if !fine {
                wrong.push((field, key));
            }
        }
        match (nation, what, when) {
            (Some(nation), Some(what), Some(when)) if wrong.is_empty() => Ok(Refusal {
                nation,
                what,
                when,
                practice: self.practice.clone(),
                to_board: self.to == "board",
                name: self.name.clone(),
                no_address: self.stays == "none",
                use_address: self.use_address == "yes",
                ill: self.ill == "yes",
            }),
            _ => Err(wrong),
        }
    }
}

/// `GET /rights/refused`
pub(crate) async fn start(tongue: Tongue) -> Response {
    form(tongue, Answers { stays: "area".to_owned(), to: "practice".to_owned(), ..Answers::default() }, Vec::new())
}

/// `POST /rights/refused`: the letter, or the form with what is wrong.
pub(crate) async fn answer(State(app): State<App>, tongue: Tongue, request: Request) -> Response {
    let Some(answers) = Answers::read(request).await else { return errors::unreadable_form() };
    let today = (app.site.clock)();
    match answers.check(today) {
        Ok(refusal) => {
            let counted = answers.count == "yes" && count(&app, &refusal).await;
            letter(tongue, answers, &refusal, today, None, counted)
        }
        Err(problems) => form(tongue, answers, problems),
    }
}

/// Practice, month and reason, and nothing of the person. A count that fails is no reason to withhold the letter.
async fn count(app: &App, refusal: &Refusal) -> bool {
    let month = format!("{:04}-{:02}", refusal.when.year(), refusal.when.month());
    app.site.store.count_refusal(&refusal.practice, &month, refusal.what).await.is_ok()
}

/// `GET /rights/refused/counted.csv`: the practices with five refusals or more.
pub(crate) async fn counted(State(app): State<App>) -> Response {
    let Ok(all) = app.site.store.refusals().await else { return errors::broken() };
    let mut csv = String::from("practice,refusals,reasons with five or more\r\n");
    for one in all {
        let reasons: Vec<String> = one.reasons.iter().map(|(reason, counted)| format!("{reason} {counted}")).collect();
        // A name that begins like a formula must not become one in a spreadsheet.
        let name = one.practice.replace('"', "\"\"");
        let guard = if name.starts_with(['=', '+', '-', '@']) { "'" } else { "" };
        csv.push_str(&format!("\"{guard}{name}\",{},\"{}\"\r\n", one.counted, reasons.join("; ")));
    }
    ([(header::CONTENT_TYPE, "text/csv; charset=utf-8")], csv).into_response()
}

/// `POST /rights/refused/letter.pdf`
pub(crate) async fn as_pdf(State(app): State<App>, tongue: Tongue, request: Request) -> Response {
    let Some(answers) = Answers::read(request).await else { return errors::unreadable_form() };
    let today = (app.site.clock)();
    let refusal = match answers.check(today) {
        Ok(refusal) => refusal,
        Err(problems) => return form(tongue, answers, problems),
    };
    match letter::pdf(&refusal, tongue, today) {
        Ok(bytes) => {
            let headers = [
                (header::CONTENT_TYPE, "application/pdf"),
                (header::CONTENT_DISPOSITION, "attachment; filename=\"letter.pdf\""),
            ];
            (headers, bytes).into_response()
        }
        Err(error) => letter(tongue, answers, &refusal, today, Some(error.to_string()), false),
    }
}

fn form(tongue: Tongue, answers: Answers, problems: Vec<(&'static str, &'static str)>) -> Response {
    let status = if problems.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let page = page(tongue, !problems.is_empty());
    (status, [(header::CACHE_CONTROL, "no-store")], html(&Form { page, tongue, answers, problems })).into_response()
}

fn letter(
    tongue: Tongue,
    answers: Answers,
    refusal: &Refusal,
    today: Date,
    trouble: Option<String>,
    counted: bool,
) -> Response {
    let status = if trouble.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let page = page(tongue, trouble.is_some());
    let shown = Letter {
        page,
        tongue,
        answers,
        parts: letter::parts(refusal, today),
        says: letter::says(refusal),
        trouble,
        counted,
    };
    (status, html(&shown)).into_response()
}

fn page(tongue: Tongue, error: bool) -> Page {
    Page::for_patients(tongue, PATH, "no-title", "no-lead", AREAS).with_error(error)
}
