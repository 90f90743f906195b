//! Briefings: long texts in which every statement has its source. Text in `knowledge/briefings`, whose README says how
//! it is written.

use std::sync::LazyLock;

use base::{Date, Sources};
use include_dir::{Dir, include_dir};
use serde::Deserialize;

use crate::{Library, sources};

static FILES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../../knowledge/briefings");

/// A long text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Briefing {
    /// Its name in addresses.
    pub slug: String,
    /// Its title.
    pub title: String,
    /// One sentence.
    pub summary: String,
    /// Where it stands among the others.
    pub order: u32,
    /// The day on which it was first published.
    pub first_published: Date,
    /// What changed since, the oldest first: the day, and what.
    pub changes: Vec<(Date, String)>,
    /// Its text.
    pub pieces: Vec<Piece>,
}

/// A part of the text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece {
    /// A heading.
    Heading(String),
    /// A paragraph.
    Paragraph(Statement),
    /// Points.
    Points(Vec<Statement>),
    /// The dataset with this name.
    Table(String),
}

/// What is said, and where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Statement {
    /// The words.
    pub words: String,
    /// Keys of `knowledge/sources.toml`; none where it is our own view.
    pub sources: Vec<String>,
    /// Whether somebody should read the source before relying on it.
    pub unsure: bool,
}

/// What is wrong in a briefing, and where.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("knowledge/briefings/{file}, line {line}: {what}")]
pub struct BriefingMistake {
    /// Name of the file.
    pub file: String,
    /// Line, from 1.
    pub line: usize,
    /// What is wrong, and what to do.
    pub what: String,
}

/// Those of `knowledge/briefings`, in their order.
///
/// # Errors
/// The first mistake.
pub fn briefings() -> Result<&'static [Briefing], &'static BriefingMistake> {
    static ALL: LazyLock<Result<Vec<Briefing>, BriefingMistake>> = LazyLock::new(|| {
        let mut all = Vec::new();
        for file in FILES.files() {
            let name = file.path().file_name().and_then(|name| name.to_str()).unwrap_or_default();
            if let Some(slug) = name.strip_suffix(".md").filter(|slug| *slug != "README") {
                all.push(read(slug, file.contents_utf8().unwrap_or_default(), sources())?);
            }
        }
        all.sort_by_key(|briefing| briefing.order);
        Ok(all)
    });
    ALL.as_deref()
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Head {
    title: String,
    summary: String,
    order: u32,
    first_published: toml::value::Datetime,
    #[serde(default)]
    change: Vec<ChangeFile>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ChangeFile {
    on: toml::value::Datetime,
    what: String,
}

/// Reads one.
///
/// # Errors
/// The first mistake, such as a statement without a source.
pub fn read(slug: &str, text: &str, sources: &Sources) -> Result<Briefing, BriefingMistake> {
    let wrong = |line: usize, what: String| BriefingMistake { file: format!("{slug}.md"), line, what };
    let Some((head, body)) = text.split_once("\n+++\n") else {
        return Err(wrong(1, "there is no line +++ between the head and the text".to_owned()));
    };
    let head: Head = toml::from_str(head).map_err(|error| {
        let at = error.span().map_or(0, |span| span.start);
        wrong(head[..at.min(head.len())].matches('\n').count() + 1, error.message().to_owned())
    })?;
    let day = |day: &toml::value::Datetime| {
        day.to_string().parse::<Date>().map_err(|_| wrong(1, format!("{day} is not a day; write it like 2026-11-21")))
    };
    let mut pieces = Vec::new();
    let first = text[..text.len() - body.len()].matches('\n').count() + 1;
    for (number, line) in body.lines().enumerate().map(|(at, line)| (first + at, line.trim())) {
        if line.is_empty() {
            continue;
        }
        if let Some(heading) = line.strip_prefix("## ") {
            pieces.push(Piece::Heading(heading.to_owned()));
        } else if let Some(name) = line.strip_prefix("{{table ").and_then(|rest| rest.strip_suffix("}}")) {
            if Library::ours().find(name).is_none() {
                return Err(wrong(number, format!("there is no dataset “{name}” in knowledge/evidence")));
            }
            pieces.push(Piece::Table(name.to_owned()));
        } else if let Some(point) = line.strip_prefix("- ") {
            let point = statement(point, sources).map_err(|what| wrong(number, what))?;
            match pieces.last_mut() {
                Some(Piece::Points(points)) => points.push(point),
                _ => pieces.push(Piece::Points(vec![point])),
            }
        } else {
            pieces.push(Piece::Paragraph(statement(line, sources).map_err(|what| wrong(number, what))?));
        }
    }
    Ok(Briefing {
        slug: slug.to_owned(),
        title: head.title,
        summary: head.summary,
        order: head.order,
        first_published: day(&head.first_published)?,
        changes: head
            .change
            .into_iter()
            .map(|change| Ok((day(&change.on)?, change.what)))
            .collect::<Result<_, BriefingMistake>>()?,
        pieces,
    })
}

fn statement(line: &str, sources: &Sources) -> Result<Statement, String> {
    let marked = line.strip_suffix(']').and_then(|line| line.rsplit_once(" ["));
    let Some((words, keys)) = marked else {
        return Err(
            "this has no source; end it with keys of knowledge/sources.toml in brackets, or with [ours]".to_owned()
        );
    };
    let mut statement = Statement { words: words.trim().to_owned(), sources: Vec::new(), unsure: false };
    if keys == "ours" {
        return Ok(statement);
    }
    for key in keys.split_whitespace() {
        let plain = key.trim_end_matches('?');
        statement.unsure |= plain.len() < key.len();
        if sources.get(plain).is_err() {
            return Err(format!("no source “{plain}” in knowledge/sources.toml; add it there"));
        }
        statement.sources.push(plain.to_owned());
    }
    if statement.sources.is_empty() {
        return Err("the brackets are empty".to_owned());
    }
    Ok(statement)
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEAD: &str = "title = \"T\"\nsummary = \"S\"\norder = 1\nfirst_published = 2026-11-29\n+++\n";

    #[test]
    fn our_briefings_can_be_read_and_every_statement_has_its_source() {
        let all = briefings().unwrap_or_else(|mistake| panic!("{mistake}"));
        assert_eq!(
            all.iter().map(|one| one.slug.as_str()).collect::<Vec<_>>(),
            ["data-sharing", "charging", "registration", "other-countries"]
        );
        assert!(all.iter().all(|briefing| briefing.pieces.len() > 8));
    }

    #[test]
    fn a_mistake_names_its_line() {
        let told = |body: &str| read("x", &format!("{HEAD}{body}"), sources()).expect_err("a mistake").to_string();
        assert!(told("## H\n\nNo source here.").starts_with("knowledge/briefings/x.md, line 8: this has no source"));
        assert!(told("Said. [no-such-key]").contains("line 6: no source “no-such-key”"));
        assert!(told("{{table none}}").contains("no dataset “none”"));
        let read = read("x", &format!("{HEAD}- One. [hc-677]\n- Two. [hc-677?]\nOurs. [ours]"), sources());
        let pieces = read.expect("well written").pieces;
        assert!(
            matches!(&pieces[0], Piece::Points(points) if points.len() == 2 && points[1].unsure && !points[0].unsure)
        );
        assert!(matches!(&pieces[1], Piece::Paragraph(ours) if ours.sources.is_empty()));
    }
}
