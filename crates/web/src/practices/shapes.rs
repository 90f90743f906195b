//! The three shapes of a policy: HTML, plain text, DOCX. Each shows the number of a source behind the
//! sentence that rests on it, and all sources with the dates on which they were checked at the end.

use std::fmt::Write as _;

use base::{Source, Sources};
use policy::{ModelPolicy, Part, PartKind};

use crate::cite::{self, escape};
use crate::docx::{Docx, Line, Run, Style};

/// As HTML, to stand below an `h1`.
pub(crate) fn html(policy: &ModelPolicy, sources: &Sources) -> String {
    let mut html = String::new();
    let mut open = "";
    for part in &policy.parts {
        let (list, element) = match part.kind {
            PartKind::Heading(1) => ("", "h2"),
            PartKind::Heading(_) => ("", "h3"),
            PartKind::Paragraph => ("", "p"),
            PartKind::Bullet => ("ul", "li"),
            PartKind::Step(_) => ("ol", "li"),
        };
        if list != open || matches!(part.kind, PartKind::Step(1)) {
            close(&mut html, open);
            if !list.is_empty() {
                let _ = writeln!(html, "<{list}>");
            }
            open = list;
        }
        let _ = write!(html, "<{element}>");
        for (index, sentence) in part.sentences.iter().enumerate() {
            let space = if index > 0 { " " } else { "" };
            let _ = write!(html, "{space}{}", escape(&sentence.text));
            for source in &sentence.sources {
                let number = source + 1;
                let _ =
                    write!(html, "<sup><a href=\"#source-{number}\" aria-label=\"source {number}\">{number}</a></sup>");
            }
        }
        let _ = writeln!(html, "</{element}>");
    }
    close(&mut html, open);
    html.push_str("<section class=\"sources\"><h3>Sources</h3>\n<ol>\n");
    for (index, source) in known(policy, sources).enumerate() {
        let _ = writeln!(html, "<li id=\"source-{}\">{}</li>", index + 1, source.map(cite::line).unwrap_or_default());
    }
    html.push_str("</ol></section>\n");
    html
}

fn close(html: &mut String, open: &str) {
    if !open.is_empty() {
        let _ = writeln!(html, "</{open}>");
    }
}

/// As plain text.
pub(crate) fn text(policy: &ModelPolicy, sources: &Sources) -> String {
    let mut text = String::new();
    let mut before = PartKind::Heading(1);
    for part in &policy.parts {
        let words = numbered_text(part);
        let in_a_list = matches!(part.kind, PartKind::Bullet | PartKind::Step(_));
        let goes_on = in_a_list && std::mem::discriminant(&before) == std::mem::discriminant(&part.kind);
        if !text.is_empty() && !goes_on {
            text.push('\n');
        }
        let _ = match part.kind {
            PartKind::Heading(1) => writeln!(text, "{words}\n{}", "=".repeat(words.chars().count())),
            PartKind::Heading(_) => writeln!(text, "\n{words}\n{}", "-".repeat(words.chars().count())),
            PartKind::Paragraph => writeln!(text, "{words}"),
            PartKind::Bullet => writeln!(text, "- {words}"),
            PartKind::Step(number) => writeln!(text, "{number}. {words}"),
        };
        before = part.kind;
    }
    text.push_str("\n\nSources\n-------\n\n");
    for (index, source) in known(policy, sources).enumerate() {
        let Some(source) = source else { continue };
        let _ = writeln!(
            text,
            "[{}] {}, {}. {} ({})",
            index + 1,
            source.publisher,
            source.title,
            source.url,
            cite::checked(source)
        );
    }
    text
}

fn numbered_text(part: &Part) -> String {
    let mut text = String::new();
    for sentence in &part.sentences {
        if !text.is_empty() {
            text.push(' ');
        }
        text.push_str(&sentence.text);
        for source in &sentence.sources {
            let _ = write!(text, " [{}]", source + 1);
        }
    }
    text
}

/// As a DOCX.
pub(crate) fn docx(policy: &ModelPolicy, sources: &Sources) -> Vec<u8> {
    let mut lines: Vec<Line> = policy
        .parts
        .iter()
        .map(|part| Line {
            style: match part.kind {
                PartKind::Heading(1) => Style::Title,
                PartKind::Heading(_) => Style::Heading,
                PartKind::Paragraph => Style::Paragraph,
                PartKind::Bullet => Style::Bullet,
                PartKind::Step(number) => Style::Step { first: number == 1 },
            },
            runs: runs(part),
        })
        .collect();
    lines.push(Line { style: Style::Heading, runs: vec![Run::plain("Sources")] });
    for (index, source) in known(policy, sources).enumerate() {
        let Some(source) = source else { continue };
        let named = Run {
            text: format!("{}, {}", source.publisher, source.title),
            link: Some(source.url.clone()),
            raised: false,
        };
        let runs = vec![named, Run::plain(format!(" ({})", cite::checked(source)))];
        lines.push(Line { style: Style::Source { first: index == 0 }, runs });
    }
    Docx { footer: policy.title(), title: policy.title(), lines }.bytes()
}

fn runs(part: &Part) -> Vec<Run> {
    let mut runs = Vec::new();
    for (index, sentence) in part.sentences.iter().enumerate() {
        let space = if index > 0 { " " } else { "" };
        runs.push(Run::plain(format!("{space}{}", sentence.text)));
        let numbers: Vec<String> = sentence.sources.iter().map(|source| (source + 1).to_string()).collect();
        if !numbers.is_empty() {
            runs.push(Run { text: numbers.join(", "), raised: true, link: None });
        }
    }
    runs
}

/// The sources of a policy in order; a test makes sure that each is known.
fn known<'a>(policy: &'a ModelPolicy, sources: &'a Sources) -> impl Iterator<Item = Option<&'a Source>> {
    policy.sources.iter().map(|key| sources.get(key).ok())
}
