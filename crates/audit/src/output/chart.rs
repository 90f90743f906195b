//! The chart: this audit and the study side by side. It is an SVG whose bars are measured in per cent
//! of the room there is and whose letters are not, so that it can be read on a phone; its colours are
//! those of the page, so that it is right in the dark; and the table beside it says the same.

use std::fmt::Write as _;

use super::words::percent;
use crate::study::{Asked, Study};
use crate::tally::Tally;

/// Heights in pixels.
const LABEL: u32 = 24;
const OURS: u32 = 18;
const THEIRS: u32 = 12;
const GAP: u32 = 5;
const AFTER: u32 = 20;
/// Bars take so much of the width; the rest is for the figure behind them.
const WIDTH: u32 = 80;

/// A bar: parts by level, or one part.
struct Bar {
    ours: bool,
    parts: Vec<(&'static str, u64)>,
    of: u64,
}

impl Bar {
    fn levels(ours: bool, asked: Asked, of: u64) -> Self {
        let parts = vec![("required", asked.required), ("requested", asked.requested), ("mentioned", asked.mentioned)];
        Self { ours, parts, of }
    }

    fn plain(ours: bool, class: &'static str, count: u64, of: u64) -> Self {
        Self { ours, parts: vec![(class, count)], of }
    }

    const fn height(&self) -> u32 {
        if self.ours { OURS } else { THEIRS }
    }

    const fn whose(&self) -> &'static str {
        if self.ours { "this audit" } else { "the study" }
    }

    fn sum(&self) -> u64 {
        self.parts.iter().map(|(_, count)| count).sum()
    }
}

/// The chart as SVG.
pub(super) fn svg(tally: &Tally, study: &Study) -> String {
    let (read, sites) = (tally.read, study.sites);
    let levels = |ours: Asked, theirs: Asked| vec![Bar::levels(true, ours, read), Bar::levels(false, theirs, sites)];
    let rows: Vec<(&str, Vec<Bar>)> = vec![
        ("Ask for photo ID", levels(tally.photo_id, study.photo_id)),
        ("Ask for proof of address", levels(tally.address, study.address)),
        (
            "Ask for both",
            vec![Bar::plain(true, "plain", tally.both, read), Bar::plain(false, "plain", study.both, sites)],
        ),
        (
            "Of those that ask: a way without",
            vec![
                Bar::plain(true, "fine", tally.way_without, tally.asks_any),
                Bar::plain(false, "fine", study.way_without, study.asks_any),
            ],
        ),
        ("Ask for immigration papers or status", vec![Bar::levels(true, tally.immigration, read)]),
    ];
    let mut body = String::new();
    let mut said = String::new();
    let mut y = 0;
    for (label, bars) in &rows {
        let _ = writeln!(body, "<text class=\"label\" x=\"0\" y=\"{}\">{label}</text>", y + 15);
        y += LABEL;
        let figures: Vec<String> =
            bars.iter().map(|bar| format!("{} {}", bar.whose(), percent(bar.sum(), bar.of))).collect();
        let _ = write!(said, "{label}: {}. ", figures.join(", "));
        for bar in bars {
            draw(&mut body, bar, y);
            y += bar.height() + GAP;
        }
        y += AFTER;
    }
    let height = y - AFTER;
    format!(
        "<svg class=\"chart\" role=\"img\" aria-labelledby=\"chart-title chart-desc\" width=\"100%\" height=\"{height}\" \
         xmlns=\"http://www.w3.org/2000/svg\">\n<title id=\"chart-title\">What practices ask for: this audit beside the study of 2019</title>\n\
         <desc id=\"chart-desc\">{}</desc>\n{body}</svg>",
        said.trim_end()
    )
}

fn draw(body: &mut String, bar: &Bar, y: u32) {
    let class = if bar.ours { "bar" } else { "bar theirs" };
    let height = bar.height();
    let _ = writeln!(body, "<svg class=\"{class}\" x=\"0\" y=\"{y}\" width=\"{WIDTH}%\" height=\"{height}\">");
    body.push_str("<rect class=\"ground\" width=\"100%\" height=\"100%\" rx=\"3\"/>\n");
    let mut from = 0.0;
    for (class, count) in &bar.parts {
        let share = share(*count, bar.of);
        if share > 0.0 {
            let _ = writeln!(
                body,
                "<rect class=\"{class}\" x=\"{from:.2}%\" width=\"{share:.2}%\" height=\"100%\"><title>{class}: {count} of {}</title></rect>",
                bar.of
            );
        }
        from += share;
    }
    let _ = writeln!(
        body,
        "</svg>\n<text class=\"figure\" x=\"{}%\" y=\"{}\">{}</text>",
        WIDTH + 2,
        y + height / 2 + 5,
        percent(bar.sum(), bar.of)
    );
}

#[allow(clippy::cast_precision_loss)] // counts of practices, far below 2^52
fn share(part: u64, whole: u64) -> f64 {
    if whole == 0 { 0.0 } else { part as f64 * 100.0 / whole as f64 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_chart_says_in_words_what_it_shows() {
        let tally =
            Tally { read: 10, photo_id: Asked { any: 5, required: 3, requested: 1, mentioned: 1 }, ..Tally::default() };
        let svg = svg(&tally, Study::ours());
        assert!(svg.contains("Ask for photo ID: this audit 50\u{a0}%, the study 65\u{a0}%."), "{svg}");
        assert!(svg.contains("x=\"30.00%\" width=\"10.00%\""), "requested stands behind required");
        assert!(svg.contains("required: 33 of 100"));
    }

    #[test]
    fn an_audit_of_nothing_still_has_a_chart() {
        let svg = svg(&Tally::default(), Study::ours());
        assert!(!svg.contains("NaN") && svg.contains("this audit –"), "{svg}");
    }
}
