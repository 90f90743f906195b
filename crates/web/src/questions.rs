//! `/questions`: colleagues ask and answer. No account, no e-mail; the guard reads before anything is sent, a moderator
//! before anything is shown.

mod ask;
mod feed;
mod moderate;
mod show;

pub(crate) use ask::{answer, ask, send, take_back, take_back_form};
pub(crate) use feed::atom;
pub(crate) use moderate::{decide, desk, tasks, undo};
pub(crate) use show::{list, search, show};

use crate::cite::escape;

/// A text with what the guard found marked in it. Safe HTML.
pub(crate) fn marked(text: &str, found: &[questions::guard::Found]) -> String {
    let mut html = String::with_capacity(text.len() + 32 * found.len());
    let mut done = 0;
    for one in found {
        let (Some(before), Some(words)) = (text.get(done..one.at.start), text.get(one.at.clone())) else { continue };
        html.push_str(&escape(before));
        html.push_str("<mark class=\"required\">");
        html.push_str(&escape(words));
        html.push_str("</mark>");
        done = one.at.end;
    }
    html.push_str(&escape(text.get(done..).unwrap_or_default()));
    html
}
