//! The answer as a page: in one sentence, what it means today, the regulation, what to say to whom, what would change
//! it, letters ready to make, and where to get advice.

use ::charging::{Advice, Decision, Outcome, TAKEN_FOR_GRANTED, Topic};
use askama::Template;
use axum::response::Response;
use base::in_words;

use super::ask::{Said, said};
use super::trail::Trail;
use super::{page, shade, sure};
use crate::app::App;
use crate::errors::html;
use crate::page::Page;

#[derive(Template)]
#[template(path = "charging/result.html")]
struct ResultPage<'a> {
    page: Page,
    trail: &'a Trail,
    decision: &'a Decision,
    headline: String,
    shade: &'static str,
    day: String,
    as_of: String,
    laws: Vec<LawLine>,
    means: Vec<Means>,
    says: Vec<Advice>,
    letters: Vec<Letter>,
    helps: Vec<Advice>,
    warnings: Vec<&'a str>,
    open: Vec<Ask>,
    nearly: Vec<Ask>,
    taken: Vec<Ask>,
    also: Vec<(String, String)>,
    could_be: Vec<&'static str>,
    said: Vec<Said>,
}

/// A place in the law.
struct LawLine {
    cite: String,
    address: String,
    read: String,
    sure: (&'static str, &'static str),
}

/// One of the three questions about today.
struct Means {
    question: &'static str,
    advice: Advice,
    sure: (&'static str, &'static str),
}

/// A question that could change the answer.
struct Ask {
    key: String,
    ask: String,
    /// What was taken for it, or the rule that turns on it.
    why: String,
}

/// A letter, with what can be filled in.
struct Letter {
    name: String,
    say: String,
    fields: Vec<(String, String)>,
}

/// The page.
pub(super) fn show(app: &App, trail: &Trail, decision: &Decision, _language: &str) -> Response {
    let rules = &app.site.charging;
    let answers = trail.answers(rules);
    let mut means = Vec::new();
    let (mut says, mut letters, mut helps) = (Vec::new(), Vec::new(), Vec::new());
    for advice in rules.advice(&answers, decision) {
        let question = match advice.topic {
            Topic::Wait => "Must the treatment wait?",
            Topic::Money => "May they ask for money first?",
            Topic::HomeOffice => "Will the Home Office hear of a debt?",
            Topic::Say => {
                says.push(advice);
                continue;
            }
            Topic::Letter => {
                letters.push(letter(advice, decision));
                continue;
            }
            Topic::Help => {
                helps.push(advice);
                continue;
            }
        };
        means.push(Means { question, sure: sure(advice.confidence), advice });
    }
    let ask = |key: &str, why: String| {
        let question = rules.questions().get(key)?;
        Some(Ask { key: key.to_owned(), ask: question.ask.clone(), why })
    };
    let label = |key: &str, value: &str| {
        let question = rules.questions().get(key)?;
        question.answers.iter().find(|answer| answer.value == value).map(|answer| answer.label.clone())
    };
    let open: Vec<Ask> = decision.ask.iter().filter_map(|key| ask(key, String::new())).collect();
    let taken: Vec<Ask> = decision
        .assumed
        .iter()
        .filter_map(|taken| {
            ask(&taken.key, label(&taken.key, &taken.value).unwrap_or_else(|| "None of these".to_owned()))
        })
        .collect();
    let nearly: Vec<Ask> = decision
        .nearly
        .iter()
        .filter_map(|nearly| ask(&nearly.key, format!("{} ({})", nearly.name, nearly.rule)))
        .filter(|nearly| !open.iter().any(|open| open.key == nearly.key))
        .collect();
    let also = decision
        .also
        .iter()
        .filter_map(|id| {
            let nation = rules.nation(decision.nation?);
            let rule = nation.rules.iter().find(|rule| rule.id == *id)?;
            Some((id.clone(), rule.name.clone()))
        })
        .collect();
    let headline = headline(decision);
    html(&ResultPage {
        page: page(headline.clone(), "Who may be charged for NHS care: the answer, with the regulation."),
        trail,
        decision,
        headline,
        shade: shade(decision.outcome),
        day: in_words(decision.on),
        as_of: in_words(decision.as_of),
        laws: decision
            .citations
            .iter()
            .map(|law| LawLine {
                cite: law.law.clone(),
                address: law.address.clone(),
                read: law.read.clone(),
                sure: sure(law.confidence),
            })
            .collect(),
        means,
        says,
        letters,
        helps,
        warnings: decision
            .warnings
            .iter()
            .map(String::as_str)
            .filter(|warning| !warning.starts_with(TAKEN_FOR_GRANTED))
            .collect(),
        open,
        nearly,
        taken,
        also,
        could_be: decision.could_be.iter().map(|outcome| outcome.words()).collect(),
        said: said(rules, trail),
    })
}

/// The answer in one sentence. What is not verified is never said as if it were.
fn headline(decision: &Decision) -> String {
    let sentence = match (decision.outcome, decision.rule.as_str()) {
        (Outcome::FreeGp, "GP2") => "Free: GP care is open to this person",
        (Outcome::FreeGp, _) => "Free: anyone can join a GP practice and see a GP",
        (Outcome::FreeForEveryone, _) => "Free for everyone: nobody may be charged for this care",
        (Outcome::FreeForYou, _) if !decision.verified => "Probably free for this person, but the rule is not verified",
        (Outcome::FreeForYou, _) => "Free: this person may not be charged for this care",
        (Outcome::ChargeableUrgentNotUpfront, _) => "Charged, but the care must not wait for the money",
        (Outcome::ChargeableUpfront, _) => "Charged, and the money may be asked for first",
        (Outcome::Depends, "PR1") => "The ordinary charges apply, as for everybody who lives here",
        (Outcome::Depends, "K4") => "Charged, but no law says that the money comes first",
        (Outcome::Depends, "K5") => "It depends on how urgent the care is",
        (Outcome::Depends, "GP3") => "It depends: in Northern Ireland GP care is not open to everyone",
        (Outcome::Depends, "X2" | "X3" | "P15c") => "It depends: the law is not clear here",
        (Outcome::Depends, "P1x") => "Charged; whether the money came first was up to the hospital",
        (Outcome::Depends, _) => "It depends: too little is known to say",
    };
    sentence.to_owned()
}

/// The letter with the ground and the facts that the decision gives; names and numbers are asked for on its own page.
fn letter(advice: Advice, decision: &Decision) -> Letter {
    let mut fields = advice.fields;
    if advice.letter.as_deref() == Some("charge-challenge") && decision.outcome.is_free() {
        let law = decision.citations.first().map_or("", |citation| citation.law.as_str());
        fields.push(("facts".to_owned(), format!("{} ({law})", decision.because)));
    }
    Letter { name: advice.letter.unwrap_or_default(), say: advice.say, fields }
}

impl ResultPage<'_> {
    /// Whether the rule itself is worth a page of the guide.
    fn rule_page(&self) -> String {
        format!("/charging/guide/{}", self.decision.rule.to_lowercase())
    }
}
