//! Counting right and wrong answers over many pages, and saying the outcome.

use std::fmt::Write as _;

use base::Span;
use policy::{Kind, Level, Report, Standing};

use super::page::{KINDS, POSITIVES, Page, STANDINGS, name_of, standing_of};

/// Right answers, false alarms and misses of one yes-or-no question.
#[derive(Default, Clone, Copy)]
struct Tally {
    right: usize,
    false_alarms: usize,
    missed: usize,
}

impl Tally {
    fn note(&mut self, labelled: bool, found: bool) {
        match (labelled, found) {
            (true, true) => self.right += 1,
            (false, true) => self.false_alarms += 1,
            (true, false) => self.missed += 1,
            (false, false) => {}
        }
    }

    fn recall(self) -> f64 {
        share(self.right, self.right + self.missed)
    }

    fn precision(self) -> f64 {
        share(self.right, self.right + self.false_alarms)
    }
}

/// Everything that is counted.
#[derive(Default)]
pub(super) struct Score {
    pub(super) pages: usize,
    all_right: usize,
    page_demands: Tally,
    /// By kind: does the page demand this kind?
    demands: [Tally; 3],
    /// By kind: pages whose standing is exactly the labelled one.
    exact: [usize; 3],
    /// By kind and standing.
    levels: [[Tally; 5]; 3],
    positives: [Tally; 4],
    quotes: usize,
    quotes_touched: usize,
    quotes_half: usize,
    quotes_by_kind: [(usize, usize); 3],
    findings: usize,
    findings_off: usize,
}

impl Score {
    /// Counts one page; gives back what is wrong, one line each.
    pub(super) fn note(&mut self, page: &Page, report: &Report) -> Vec<String> {
        let mut wrong = Vec::new();
        self.pages += 1;
        let labelled = KINDS.iter().any(|&(kind, _)| demands(page.label(kind)));
        let found = KINDS.iter().any(|&(kind, _)| demands(standing_of(report, kind)));
        self.page_demands.note(labelled, found);
        if labelled != found {
            wrong.push(if labelled { "DEMANDS, not seen".to_owned() } else { "called demanding, is not".to_owned() });
        }
        for (index, &(kind, name)) in KINDS.iter().enumerate() {
            let (label, answer) = (page.label(kind), standing_of(report, kind));
            self.demands[index].note(demands(label), demands(answer));
            if label == answer {
                self.exact[index] += 1;
            } else {
                wrong.push(format!(
                    "{name}: {} is answered {}",
                    name_of(&STANDINGS, label),
                    name_of(&STANDINGS, answer)
                ));
            }
            for (row, &(standing, _)) in STANDINGS.iter().enumerate() {
                self.levels[index][row].note(label == standing, answer == standing);
            }
        }
        for (index, &(kind, name)) in POSITIVES.iter().enumerate() {
            let (labelled, found) = (page.labelled_positive(kind), report.summary.positive.contains(&kind));
            self.positives[index].note(labelled, found);
            if labelled != found {
                wrong.push(format!("{name}: {}", if labelled { "missed" } else { "false" }));
            }
        }
        self.note_quotes(page, report, &mut wrong);
        self.all_right += usize::from(wrong.is_empty());
        wrong
    }

    fn note_quotes(&mut self, page: &Page, report: &Report, wrong: &mut Vec<String>) {
        for labelled in &page.spans {
            let kind = Kind::from(labelled.kind);
            let places = places(&page.text, &labelled.quote);
            let of_kind = || report.findings.iter().filter(|finding| finding.kind == kind);
            let touched =
                of_kind().any(|finding| places.iter().any(|&place| common_words(&page.text, place, finding.span) > 0));
            let half =
                of_kind().any(|finding| places.iter().any(|&place| half_in_common(&page.text, place, finding.span)));
            self.quotes += 1;
            self.quotes_touched += usize::from(touched);
            self.quotes_half += usize::from(half);
            if let Some(index) = KINDS.iter().position(|&(known, _)| known == kind) {
                self.quotes_by_kind[index].0 += 1;
                self.quotes_by_kind[index].1 += usize::from(touched);
            }
            if !touched {
                wrong.push(format!(
                    "no {} finding at the {} words “{}”",
                    name_of(&KINDS, kind),
                    name_of(&STANDINGS, Level::from(labelled.level).into()),
                    short(&labelled.quote, 110)
                ));
            }
        }
        for finding in report.findings.iter().filter(|finding| finding.kind != Kind::Other) {
            self.findings += 1;
            let labelled = page.spans.iter().any(|labelled| {
                Kind::from(labelled.kind) == finding.kind
                    && places(&page.text, &labelled.quote)
                        .iter()
                        .any(|&place| common_words(&page.text, place, finding.span) > 0)
            });
            if !labelled {
                self.findings_off += 1;
                wrong.push(format!(
                    "{} {} finding on unlabelled words “{}” [{}]",
                    name_of(&KINDS, finding.kind),
                    name_of(&STANDINGS, finding.level.into()),
                    short(finding.span.of(&page.text), 110),
                    finding.rule
                ));
            }
        }
    }

    pub(super) fn table(&self) -> String {
        let mut out = String::new();
        let line = &mut out;
        let _ = writeln!(
            line,
            "{} pages, {} of them ({}) without any mistake\n",
            self.pages,
            self.all_right,
            percent(share(self.all_right, self.pages))
        );
        let _ = writeln!(line, "A page demands when any kind is required or requested.");
        let _ =
            writeln!(line, "{:<36}{:>8}{:>11}{:>7}{:>8}{:>8}", "", "recall", "precision", "right", "missed", "false");
        row(line, "page demands", self.page_demands);
        for (index, &(_, name)) in KINDS.iter().enumerate() {
            row(line, &format!("  demands {name}"), self.demands[index]);
        }
        let _ = writeln!(line, "\nLevel of each kind, as the whole page says it.");
        for (index, &(_, name)) in KINDS.iter().enumerate() {
            let _ = writeln!(line, "{name:<36}{:>8} exact", percent(share(self.exact[index], self.pages)));
            for (level, &(_, standing)) in STANDINGS.iter().enumerate() {
                row(line, &format!("  {standing}"), self.levels[index][level]);
            }
        }
        let _ = writeln!(line, "\nPositive statements.");
        for (index, &(_, name)) in POSITIVES.iter().enumerate() {
            row(line, &format!("  {name}"), self.positives[index]);
        }
        let _ = writeln!(
            line,
            "\nLabelled words. Overlap: a finding of the same kind shares at least one word in the same place."
        );
        let _ = writeln!(
            line,
            "{:<36}{:>8}  of {} ",
            "overlap",
            percent(share(self.quotes_touched, self.quotes)),
            self.quotes
        );
        for (index, &(_, name)) in KINDS.iter().enumerate() {
            let (all, touched) = self.quotes_by_kind[index];
            let _ = writeln!(line, "{:<36}{:>8}  of {all}", format!("  {name}"), percent(share(touched, all)));
        }
        let _ = writeln!(
            line,
            "{:<36}{:>8}  (words in both / words in either ≥ ½)",
            "half or more the same",
            percent(share(self.quotes_half, self.quotes))
        );
        let _ = writeln!(
            line,
            "{:<36}{:>8}  of {}",
            "findings off the labelled words",
            percent(share(self.findings_off, self.findings)),
            self.findings
        );
        out
    }

    /// One line for programs: always the last one.
    pub(super) fn machine_line(&self) -> String {
        let round = |value: f64| (value * 10_000.0).round() / 10_000.0;
        let mut kinds = serde_json::Map::new();
        for (index, &(_, name)) in KINDS.iter().enumerate() {
            kinds.insert(
                name.to_owned(),
                serde_json::json!({
                    "exact": round(share(self.exact[index], self.pages)),
                    "demand_recall": round(self.demands[index].recall()),
                    "demand_precision": round(self.demands[index].precision()),
                }),
            );
        }
        let mut positives = serde_json::Map::new();
        for (index, &(_, name)) in POSITIVES.iter().enumerate() {
            positives.insert(
                name.to_owned(),
                serde_json::json!({ "recall": round(self.positives[index].recall()), "precision": round(self.positives[index].precision()) }),
            );
        }
        let summary = serde_json::json!({
            "score": 1,
            "pages": self.pages,
            "pages_without_mistake": self.all_right,
            "demand_recall": round(self.page_demands.recall()),
            "demand_precision": round(self.page_demands.precision()),
            "quote_overlap": round(share(self.quotes_touched, self.quotes)),
            "quote_half": round(share(self.quotes_half, self.quotes)),
            "kinds": kinds,
            "positives": positives,
        });
        format!("{summary}\n")
    }
}

fn row(out: &mut String, name: &str, tally: Tally) {
    let _ = writeln!(
        out,
        "{name:<36}{:>8}{:>11}{:>7}{:>8}{:>8}",
        percent(tally.recall()),
        percent(tally.precision()),
        tally.right,
        tally.missed,
        tally.false_alarms
    );
}

/// Does a standing ask for papers in earnest?
fn demands(standing: Standing) -> bool {
    standing >= Standing::Requested
}

/// A share of nothing is no number: it prints as a dash and is `null` in the machine-readable line.
#[allow(clippy::cast_precision_loss)] // counts of pages, far below 2^52
fn share(part: usize, whole: usize) -> f64 {
    part as f64 / whole as f64
}

fn percent(share: f64) -> String {
    if share.is_nan() { "–".to_owned() } else { format!("{:.1} %", share * 100.0) }
}

/// All places where the quote stands in the text.
fn places(text: &str, quote: &str) -> Vec<Span> {
    if quote.is_empty() {
        return Vec::new();
    }
    text.match_indices(quote).map(|(at, found)| Span::new(at, at + found.len())).collect()
}

fn overlap(a: Span, b: Span) -> Span {
    Span::new(a.start.max(b.start), a.end.min(b.end))
}

fn words_in(text: &str, span: Span) -> usize {
    if span.is_empty() {
        0
    } else {
        span.of(text).split_whitespace().filter(|word| word.chars().any(char::is_alphanumeric)).count()
    }
}

fn common_words(text: &str, a: Span, b: Span) -> usize {
    words_in(text, overlap(a, b))
}

fn half_in_common(text: &str, a: Span, b: Span) -> bool {
    let both = common_words(text, a, b);
    let either = words_in(text, a) + words_in(text, b) - both;
    both > 0 && 2 * both >= either
}

/// The beginning of a text, on one line.
pub(super) fn short(text: &str, most: usize) -> String {
    let flat = text.split_whitespace().collect::<Vec<_>>().join(" ");
    match flat.char_indices().nth(most) {
        Some((at, _)) => format!("{}…", &flat[..at]),
        None => flat,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_in_common_are_whole_places_not_whole_texts() {
        let text = "Bring a passport. You must bring a passport and a bill.";
        let second = Span::new(18, text.len());
        assert_eq!(common_words(text, Span::new(0, 17), second), 0);
        assert_eq!(common_words(text, Span::new(27, 43), second), 3);
        assert!(half_in_common(text, Span::new(18, 43), second));
        assert!(!half_in_common(text, Span::new(35, 43), second));
    }

    #[test]
    fn a_tally_counts_each_of_the_four_cases_once() {
        let mut tally = Tally::default();
        for (labelled, found) in [(true, true), (true, false), (false, true), (false, false), (true, true)] {
            tally.note(labelled, found);
        }
        assert!((tally.recall() - 2.0 / 3.0).abs() < 1e-9);
        assert!((tally.precision() - 2.0 / 3.0).abs() < 1e-9);
    }
}
