//! What other rooms add to a practice's pack: the model policy and the briefing.

use base::{Date, Nation};
use policy::PartKind;
use print::pack::{Extra, Practice};
use print::{Format, Kind, PrintError, Request, RunningText, TextPart};

/// The model policy of the nation, adopted on this day, as PDF and for Word, and the briefing for the desk.
///
/// # Errors
/// [`PrintError`] when a name cannot be printed.
pub fn extras(practice: &Practice, nation: Nation, today: Date) -> Result<Vec<Extra>, PrintError> {
    let text = policy_text(practice, nation, today);
    let mut extras = Vec::new();
    for format in [Format::Pdf, Format::Docx] {
        let data = print::print_text(&text, format)?.files.swap_remove(0);
        let path = format!("policy/registration-policy.{}", format.extension());
        extras.push(Extra { path, title: "Model registration policy".to_owned(), data });
    }
    let mut briefing = Request::new(Kind::Form, "briefing").with("practice", &practice.name);
    if !practice.lead.is_empty() {
        briefing = briefing.with("lead", &practice.lead);
    }
    let data = print::print(&briefing, Format::Pdf)?.files.swap_remove(0);
    let (path, title) = ("briefing/two-minutes.pdf".to_owned(), "Two minutes for the desk".to_owned());
    extras.push(Extra { path, title, data });
    Ok(extras)
}

fn policy_text(practice: &Practice, nation: Nation, today: Date) -> RunningText {
    let policy = policy::model_policy(&policy::Practice {
        name: practice.name.clone(),
        nation,
        languages: practice.languages.iter().map(|language| language.english_name.to_owned()).collect(),
        lead: if practice.lead.is_empty() { "the practice manager".to_owned() } else { practice.lead.clone() },
        contact: practice.phone.clone(),
        adopted: today,
    });
    let words = |part: &policy::Part| {
        let sentences = part.sentences.iter().map(|sentence| {
            let marks: String = sentence.sources.iter().map(|place| format!(" [{}]", place + 1)).collect();
            format!("{}{marks}", sentence.text)
        });
        sentences.collect::<Vec<_>>().join(" ")
    };
    let parts = policy.parts.iter().skip(1).map(|part| match part.kind {
        PartKind::Heading(_) => TextPart::Heading(words(part)),
        PartKind::Paragraph => TextPart::Paragraph(words(part)),
        PartKind::Bullet => TextPart::Point(words(part)),
        PartKind::Step(number) => TextPart::Step(usize::from(number), words(part)),
    });
    let known = policy::sources();
    let sources = policy.sources.iter().enumerate().filter_map(|(place, key)| {
        let source = known.get(key).ok()?;
        let checked = base::in_words(source.checked);
        Some(format!("[{}] {}, {}; checked {checked}. {}", place + 1, source.title, source.publisher, source.url))
    });
    RunningText {
        title: policy.title(),
        about: format!("Model registration policy for {}", practice.name),
        parts: parts.collect(),
        sources: sources.collect(),
    }
}
