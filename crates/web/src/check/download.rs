//! The mended text as a file, straight from the form that shows it: nothing is looked up, nothing kept.

use axum::extract::Request;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use documents::{BlockKind, Document};

use super::submission::Submission;
use crate::docx::{self, Docx, Line, Run, Style};
use crate::errors;

/// `POST /check/mended.txt`
pub(crate) async fn as_text(request: Request) -> Response {
    let Ok(submission) = Submission::read(request).await else { return errors::unreadable_form() };
    let headers = [
        (header::CONTENT_TYPE, "text/plain; charset=utf-8"),
        (header::CONTENT_DISPOSITION, "attachment; filename=\"mended.txt\""),
    ];
    // Windows programs still want both signs at the end of a line.
    (headers, submission.text.replace('\n', "\r\n")).into_response()
}

/// `POST /check/mended.docx`
pub(crate) async fn as_docx(request: Request) -> Response {
    let Ok(submission) = Submission::read(request).await else { return errors::unreadable_form() };
    let headers = [
        (header::CONTENT_TYPE, docx::MEDIA_TYPE),
        (header::CONTENT_DISPOSITION, "attachment; filename=\"mended.docx\""),
    ];
    (headers, word(&documents::read_text(&submission.text)).bytes()).into_response()
}

/// Headings, lists and paragraphs as the reader of plain text makes them out.
fn word(document: &Document) -> Docx {
    let mut lines: Vec<Line> = Vec::new();
    let mut in_steps = false;
    for block in &document.blocks {
        let words = document.words(block).split_whitespace().collect::<Vec<_>>().join(" ");
        let style = match block.kind {
            BlockKind::Heading(_) if lines.is_empty() => Style::Title,
            BlockKind::Heading(_) | BlockKind::Term => Style::Heading,
            BlockKind::ListItem { ordered: true, .. } => Style::Step { first: !in_steps },
            BlockKind::ListItem { .. } => Style::Bullet,
            _ => Style::Paragraph,
        };
        in_steps = matches!(style, Style::Step { .. });
        lines.push(Line { style, runs: vec![Run::plain(words)] });
    }
    let title = lines.first().and_then(|line| line.runs.first()).map_or_else(String::new, |run| run.text.clone());
    Docx { footer: String::new(), title, lines }
}
