//! `/trusts/ask`: a freedom-of-information request to one trust or to many. It opens filled in where the person sends it
//! themselves; nothing of it is kept here.

use askama::Template;
use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use campaign::foi::{self, Request};
use surgeries::Trust;
use surgeries::trusts::{self, Question};

use crate::app::App;
use crate::errors::{html, no_store};
use crate::fields::Fields;
use crate::page::{Area, Page};

/// More at once would be a burden that no answer is worth.
const MOST_TRUSTS: usize = 25;
/// More questions are refused as taking too long.
const MOST_QUESTIONS: usize = 6;
/// Years that are asked for.
const YEARS: i16 = 2;

#[derive(Template)]
#[template(path = "trusts/ask.html")]
struct Form {
    page: Page,
    trusts: Vec<Trust>,
    chosen: Vec<String>,
    questions: &'static [Question],
    wanted: Vec<String>,
    problems: Vec<(&'static str, String)>,
    years: String,
}

impl Form {
    fn is_chosen(&self, trust: &Trust) -> bool {
        self.chosen.iter().any(|code| code == trust.ods.as_str())
    }

    fn is_wanted(&self, question: &Question) -> bool {
        self.wanted.contains(&question.key)
    }

    fn problem(&self, field: &str) -> Option<&str> {
        self.problems.iter().find(|(name, _)| *name == field).map(|(_, words)| words.as_str())
    }
}

#[derive(Template)]
#[template(path = "trusts/asked.html")]
struct Filled {
    page: Page,
    request: Request,
    rows: Vec<Row>,
    chosen: Vec<String>,
    wanted: Vec<String>,
    due: String,
}

struct Row {
    trust: Trust,
    link: String,
    search: String,
    mail: String,
}

/// A trust named in the address: a public code, nobody's.
#[derive(Debug, Default, serde::Deserialize)]
pub(crate) struct Named {
    #[serde(default)]
    trust: String,
}

/// `GET /trusts/ask`
pub(crate) async fn ask(State(app): State<App>, Query(named): Query<Named>) -> Response {
    let wanted = ["asked_first", "did_not_go_on", "cancelled"].map(str::to_owned).to_vec();
    let code = named.trust.to_uppercase();
    let mut form = form(&app, vec![code.clone()], wanted, Vec::new());
    if let Some(trust) = app.site.directories.get().places.trusts().iter().find(|trust| trust.ods.as_str() == code) {
        form.page.title = format!("Ask {}", trust.name);
    }
    html(&form)
}

/// `POST /trusts/ask`
pub(crate) async fn asked(State(app): State<App>, fields: Fields) -> Response {
    let chosen: Vec<String> = fields.all("trust").map(str::to_uppercase).collect();
    let wanted: Vec<String> = fields.all("question").map(str::to_owned).collect();
    let directory = app.site.directories.get();
    let known: Vec<Trust> = directory
        .places
        .trusts()
        .iter()
        .filter(|trust| trust.is_open && chosen.iter().any(|code| code == trust.ods.as_str()))
        .cloned()
        .collect();
    let questions: Vec<&Question> = trusts::questions().iter().filter(|known| wanted.contains(&known.key)).collect();
    let mut problems = Vec::new();
    match known.len() {
        0 => problems.push(("trust", "Choose at least one trust.".to_owned())),
        many if many > MOST_TRUSTS => {
            problems.push(("trust", format!("Choose at most {MOST_TRUSTS} trusts at once; these are {many}.")));
        }
        _ => {}
    }
    match questions.len() {
        0 => problems.push(("question", "Choose at least one question.".to_owned())),
        many if many > MOST_QUESTIONS => problems.push((
            "question",
            format!("Choose at most {MOST_QUESTIONS} questions; these are {many}. Wide requests are refused because of the work."),
        )),
        _ => {}
    }
    if !problems.is_empty() || fields.get("step") == "change" {
        let status = if problems.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
        return (status, no_store(html(&form(&app, chosen, wanted, problems)))).into_response();
    }
    let texts: Vec<&str> = questions.iter().map(|question| question.question.as_str()).collect();
    let request = foi::request(&texts, &foi::financial_years(app.today(), YEARS));
    let row = |trust: Trust| Row {
        link: foi::link(&foi::likely_name(&trust.name), &request),
        search: foi::search_link(&trust.name),
        mail: campaign::power::mail_link(
            &format!("Freedom of information: {}", request.title),
            &["Dear Sir or Madam,".to_owned(), request.body.clone(), "Yours faithfully,".to_owned()],
        ),
        trust,
    };
    no_store(html(&Filled {
        page: page(false).with_script(),
        rows: known.into_iter().map(row).collect(),
        due: base::in_words(foi::due(app.today())),
        request,
        chosen,
        wanted,
    }))
}

fn form(app: &App, chosen: Vec<String>, wanted: Vec<String>, problems: Vec<(&'static str, String)>) -> Form {
    let directory = app.site.directories.get();
    let mut trusts: Vec<Trust> = directory.places.trusts().iter().filter(|trust| trust.is_open).cloned().collect();
    trusts.sort_by(|a, b| a.name.cmp(&b.name));
    Form {
        page: page(!problems.is_empty()),
        trusts,
        chosen,
        questions: trusts::questions(),
        wanted,
        problems,
        years: foi::financial_years(app.today(), YEARS).join(" and "),
    }
}

fn page(error: bool) -> Page {
    let about = "A freedom-of-information request to one hospital trust or to many, filled in and ready to send.";
    Page::new(Area::Act, "Ask a trust", about).with_error(error)
}
