//! The chart: this audit and the study side by side. It is an SVG whose bars are measured in per cent
//! of the room there is and whose letters are not, so that it can be read on a phone; its colours are
//! those of the page, so that it is right in the dark; and the table beside it says the same.

use std::fmt::Write as _;

use super::words::percent;
use crate::study::{Asked, Study};
use crate::tally::Tally;

/// Heights in pixels.
const LABEL: u32 = 22;
const BAR: u32 = 18;
const GAP: u32 = 4;
const AFTER: u32 = 18;
/// Bars take so much of the width; the rest is for the figure behind them.
const WIDTH: u32 = 80;

/// A bar: parts by level, or one part.
struct Bar {
    whose: &'static str,
    parts: Vec<(&'static str, u64)>,
    of: u64,
}

impl Bar {
    fn levels(whose: &'static str, asked: Asked, of: u64) -> Self {
        let parts = vec![("required", asked.required), ("requested", asked.requested), ("mentioned", asked.mentioned)];
        Self { whose, parts, of }
    }

    fn plain(whose: &'static str, class: &'static str, count: u64, of: u64) -> Self {
        Self { whose, parts: vec![(class, count)], of }
    }

    fn sum(&self) -> u64 {
        self.parts.iter().map(|(_, count)| count).sum()
    }
}

/// The chart as SVG.
pub(super) fn svg(tally: &Tally, study: &Study) -> String {
    const OURS: &str = "This audit";
    const THEIRS: &str = "Study, 2019";
    let (read, sites) = (tally.read, study.sites);
    let rows: Vec<(&str, Vec<Bar>)> = vec![
        ("Ask for photo ID", vec![Bar::levels(OURS, tally.photo_id, read), Bar::levels(THEIRS, study.photo_id, sites)]),
        (
            "Ask for proof of address",
            vec![Bar::levels(OURS, tally.address, read), Bar::levels(THEIRS, study.address, sites)],
        ),
        (
            "Ask for both",
            vec![Bar::plain(OURS, "plain", tally.both, read), Bar::plain(THEIRS, "plain", study.both, sites)],
        ),
        (
            "Of those that ask: name a way for people without",
            vec![
                Bar::plain(OURS, "fine", tally.way_without, tally.asks_any),
                Bar::plain(THEIRS, "fine", study.way_without, study.asks_any),
            ],
        ),
        ("Ask for immigration papers or status", vec![Bar::levels(OURS, tally.immigration, read)]),
    ];
    let mut body = String::new();
    let mut said = String::new();
    let mut y = 0;
    for (label, bars) in &rows {
        let _ = writeln!(body, "<text class=\"label\" x=\"0\" y=\"{}\">{label}</text>", y + 15);
        y += LABEL;
        let figures: Vec<String> =
            bars.iter().map(|bar| format!("{} {}", bar.whose.to_lowercase(), percent(bar.sum(), bar.of))).collect();
        let _ = write!(said, "{label}: {}. ", figures.join(", "));
        for bar in bars {
            draw(&mut body, bar, y);
            y += BAR + GAP;
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
    let ours = bar.whose.starts_with("This");
    let class = if ours { "bar" } else { "bar theirs" };
    let _ = writeln!(body, "<svg class=\"{class}\" x=\"0\" y=\"{y}\" width=\"{WIDTH}%\" height=\"{BAR}\">");
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
        "<text class=\"whose\" x=\"6\" y=\"13\">{}</text>\n</svg>\n<text class=\"figure\" x=\"{}%\" y=\"{}\">{}</text>",
        bar.whose,
        WIDTH + 2,
        y + 14,
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
        assert!(svg.contains("Ask for photo ID: this audit 50\u{a0}%, study, 2019 65\u{a0}%."), "{svg}");
        assert!(svg.contains("x=\"30.00%\" width=\"10.00%\""), "requested stands behind required");
        assert!(svg.contains("required: 33 of 100"));
    }

    #[test]
    fn an_audit_of_nothing_still_has_a_chart() {
        let svg = svg(&Tally::default(), Study::ours());
        assert!(!svg.contains("NaN") && svg.contains("this audit –"), "{svg}");
    }
}
