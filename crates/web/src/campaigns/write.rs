//! `/campaigns/{slug}/write`: from a place to the right person and a letter in one's own words. All of it travels in the form;
//! nothing is kept, and nothing stands in an address of ours.

mod here;

use askama::Template;
use axum::extract::{Path, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use base::Nation;
use campaign::Campaign;
use campaign::letters::{Argument, Letters, Wanted};
use campaign::power::{self, Known, Way};
use print::{Format, RunningText, TextPart, print_text};

use self::here::{Choice, Here};
use crate::app::App;
use crate::errors::{self, html, no_store};
use crate::fields::Fields;
use crate::page::{Area, Page};

/// A letter is no book.
const LONGEST_OWN: usize = 4_000;
/// Name and address.
const LONGEST_NAME: usize = 400;
/// Longer links are cut off by some mail programs.
const LONGEST_LINK: usize = 1_900;

/// What travels in the form.
#[derive(Debug, Clone, Default)]
struct Given {
    place: String,
    nation: String,
    whom: String,
    arguments: Vec<String>,
    own: String,
    name: String,
}

impl Given {
    fn read(fields: &Fields) -> Self {
        let short = |name: &str| fields.get(name).chars().take(120).collect::<String>();
        Self {
            place: short("place"),
            nation: short("nation"),
            whom: short("whom"),
            arguments: fields.all("argument").map(|key| key.chars().take(60).collect()).take(40).collect(),
            own: fields.get("own").replace("\r\n", "\n"),
            name: fields.get("name").replace("\r\n", "\n"),
        }
    }

    fn has(&self, argument: &Argument) -> bool {
        self.arguments.contains(&argument.key)
    }
}

#[derive(Template)]
#[template(path = "campaigns/write_where.html")]
struct Where {
    page: Page,
    campaign: &'static Campaign,
    given: Given,
    problem: Option<String>,
}

#[derive(Template)]
#[template(path = "campaigns/write_whom.html")]
struct ToWhom {
    page: Page,
    campaign: &'static Campaign,
    given: Given,
    here: Here,
    choices: Vec<Choice>,
    problem: Option<&'static str>,
}

#[derive(Template)]
#[template(path = "campaigns/write_words.html")]
struct InWords {
    page: Page,
    campaign: &'static Campaign,
    given: Given,
    choice: Choice,
    ask: String,
    arguments: Vec<&'static Argument>,
    advice: &'static str,
    problems: Vec<(&'static str, String)>,
}

impl InWords {
    fn problem(&self, field: &str) -> Option<&str> {
        self.problems.iter().find(|(name, _)| *name == field).map(|(_, words)| words.as_str())
    }
}

#[derive(Template)]
#[template(path = "campaigns/write_letter.html")]
struct Written {
    page: Page,
    campaign: &'static Campaign,
    given: Given,
    choice: Choice,
    subject: &'static str,
    paragraphs: Vec<String>,
    text: String,
    link: String,
    is_long: bool,
    ways: Vec<(&'static Way, String)>,
    written: String,
    advice: &'static str,
    sources: Vec<&'static str>,
    trouble: Option<String>,
}

/// `GET /campaigns/{slug}/write`
pub(crate) async fn start(Path(slug): Path<String>) -> Response {
    let Some((campaign, _)) = of(&slug) else { return errors::not_found().await };
    html(&Where { page: page(campaign, false), campaign, given: Given::default(), problem: None })
}

/// `POST /campaigns/{slug}/write`: the next step, or the same one again with what is wrong in it.
pub(crate) async fn answer(State(app): State<App>, Path(slug): Path<String>, fields: Fields) -> Response {
    let Some((campaign, letters)) = of(&slug) else { return errors::not_found().await };
    let given = Given::read(&fields);
    let here = match here::find(&app, &given.place, &given.nation) {
        Ok(here) if fields.get("step") != "where" => here,
        Ok(_) => return html(&Where { page: page(campaign, false), campaign, given, problem: None }),
        Err(problem) => {
            let again = Where { page: page(campaign, true), campaign, given, problem: Some(problem) };
            return wrong(html(&again));
        }
    };
    let choices = here::choices(&app, &here);
    let Some(choice) = choices.iter().find(|choice| choice.value == given.whom).cloned() else {
        let problem = (fields.get("step") == "words").then_some("Choose to whom you want to write.");
        let page = page(campaign, problem.is_some());
        let response = html(&ToWhom { page, campaign, given, here, choices, problem });
        return if problem.is_some() { wrong(response) } else { no_store(response) };
    };
    if fields.get("step") == "whom" {
        return no_store(html(&ToWhom { page: page(campaign, false), campaign, given, here, choices, problem: None }));
    }
    let problems = if fields.get("step") == "letter" { problems(&given) } else { Vec::new() };
    if fields.get("step") != "letter" || !problems.is_empty() {
        return words(campaign, letters, given, &here, choice, problems);
    }
    no_store(html(&written(campaign, letters, given, &here, choice, None)))
}

/// `POST /campaigns/{slug}/write/letter.pdf`
pub(crate) async fn as_pdf(State(app): State<App>, Path(slug): Path<String>, fields: Fields) -> Response {
    let Some((campaign, letters)) = of(&slug) else { return errors::not_found().await };
    let given = Given::read(&fields);
    let Ok(here) = here::find(&app, &given.place, &given.nation) else { return errors::unreadable_form() };
    let choices = here::choices(&app, &here);
    let Some(choice) = choices.into_iter().find(|choice| choice.value == given.whom) else {
        return errors::unreadable_form();
    };
    let problems = problems(&given);
    if !problems.is_empty() {
        return words(campaign, letters, given, &here, choice, problems);
    }
    let paragraphs = paragraphs(letters, &given, &here, &choice);
    let mut parts = vec![TextPart::Paragraph(choice.to.join("\n")), TextPart::Paragraph(base::in_words(app.today()))];
    parts.extend(paragraphs.into_iter().map(TextPart::Paragraph));
    let running = RunningText {
        title: letters.subject.clone(),
        about: format!("A letter of the campaign {}.", campaign.name),
        parts,
        sources: sources(letters, &given, &here, &choice).into_iter().filter_map(printed_source).collect(),
    };
    match print_text(&running, Format::Pdf) {
        Ok(printed) => {
            let headers = [
                (header::CONTENT_TYPE, "application/pdf"),
                (header::CONTENT_DISPOSITION, "attachment; filename=\"letter.pdf\""),
            ];
            (headers, printed.files.into_iter().next().unwrap_or_default()).into_response()
        }
        Err(error) => wrong(html(&written(campaign, letters, given, &here, choice, Some(error.to_string())))),
    }
}

fn words(
    campaign: &'static Campaign,
    letters: &'static Letters,
    given: Given,
    here: &Here,
    choice: Choice,
    problems: Vec<(&'static str, String)>,
) -> Response {
    let is_wrong = !problems.is_empty();
    let response = html(&InWords {
        page: page(campaign, is_wrong),
        campaign,
        ask: letters.asks.get(&choice.whom).cloned().unwrap_or_default(),
        arguments: letters.arguments_for(choice.whom, here.nation).collect(),
        advice: &power::office(choice.whom).place,
        given,
        choice,
        problems,
    });
    if is_wrong { wrong(response) } else { no_store(response) }
}

fn written(
    campaign: &'static Campaign,
    letters: &'static Letters,
    given: Given,
    here: &Here,
    choice: Choice,
    trouble: Option<String>,
) -> Written {
    let paragraphs = paragraphs(letters, &given, here, &choice);
    let link = power::mail_link(&letters.subject, &paragraphs);
    Written {
        page: page(campaign, trouble.is_some()).with_script(),
        campaign,
        subject: &letters.subject,
        text: paragraphs.join("\n\n"),
        is_long: link.len() > LONGEST_LINK,
        link,
        ways: power::ways(choice.whom, here.nation, known(here, &choice)),
        written: power::written().map(base::in_words).unwrap_or_default(),
        advice: &power::office(choice.whom).place,
        sources: sources(letters, &given, here, &choice),
        paragraphs,
        given,
        choice,
        trouble,
    }
}

fn known<'a>(here: &'a Here, choice: &'a Choice) -> Known<'a> {
    Known { seat: &here.seat, postcode: &here.postcode, name: &choice.name }
}

fn paragraphs(letters: &Letters, given: &Given, here: &Here, choice: &Choice) -> Vec<String> {
    let greeting = power::office(choice.whom).greeting(known(here, choice));
    let wanted = Wanted {
        greeting: &greeting,
        arguments: given.arguments.iter().map(String::as_str).collect(),
        own: &given.own,
        name: &given.name,
    };
    letters.write(choice.whom, here.nation, &wanted)
}

/// The sources of what was chosen, each once.
fn sources(letters: &'static Letters, given: &Given, here: &Here, choice: &Choice) -> Vec<&'static str> {
    let chosen = letters.arguments_for(choice.whom, here.nation).filter(|argument| given.has(argument));
    let mut keys: Vec<&str> = chosen.flat_map(|argument| argument.sources.iter().map(String::as_str)).collect();
    keys.sort_unstable();
    keys.dedup();
    keys
}

fn printed_source(key: &str) -> Option<String> {
    let source = policy::sources().get(key).ok()?;
    Some(format!("{}, {} ({})", source.publisher, source.title, crate::cite::checked(source)))
}

fn problems(given: &Given) -> Vec<(&'static str, String)> {
    let over = |text: &str, most: usize| text.chars().count().checked_sub(most).filter(|over| *over > 0);
    let mut problems = Vec::new();
    if let Some(over) = over(&given.own, LONGEST_OWN) {
        problems.push((
            "own",
            format!("Your words are {over} characters too long. A page is enough: short letters are read."),
        ));
    }
    if let Some(over) = over(&given.name, LONGEST_NAME) {
        problems.push(("name", format!("This is {over} characters too long for a name and an address.")));
    }
    problems
}

fn of(slug: &str) -> Option<(&'static Campaign, &'static Letters)> {
    let campaign = super::find(slug)?;
    Some((campaign, campaign.letters.as_ref()?))
}

fn page(campaign: &Campaign, error: bool) -> Page {
    let title = format!("Write to those who decide: {}", campaign.name);
    let about = "From your postcode to the right person, with a letter in your own words. Nothing is kept.";
    Page::new(Area::Act, title, about).with_error(error)
}

fn wrong(response: Response) -> Response {
    let mut response = no_store(response);
    *response.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
    response
}

/// The nations, for the form.
const NATIONS: [Nation; 4] = Nation::ALL;
