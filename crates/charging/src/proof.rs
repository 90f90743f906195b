//! What a proof says: the size of the space, what was proved, and what is not as it should be.

use std::fmt;

use base::{Date, Nation};

use crate::outcome::Outcome;
use crate::rules::Span;

/// How many findings the report shows.
const MOST_SHOWN: usize = 20;

/// What the proof found.
#[derive(Debug, Clone)]
pub struct Proof {
    /// One entry for each nation and period.
    pub periods: Vec<PeriodProof>,
    /// How many rules, parts of rules counted, exceptions and labels.
    pub rules: usize,
    /// How many pairs of answers were compared for “never worse off”.
    pub comparisons: usize,
    /// Whatever is not as it should be; empty when everything is proved.
    pub findings: Vec<Finding>,
}

/// One nation in one period.
#[derive(Debug, Clone)]
pub struct PeriodProof {
    /// The nation.
    pub nation: Nation,
    /// The days.
    pub span: Span,
    /// Rules in force, parts counted.
    pub rules: usize,
    /// Combinations of definite answers that can arise.
    pub situations: u128,
    /// Combinations of answers when each question may also be left open.
    pub sheets: u128,
    /// Nodes of the diagram that holds them all.
    pub nodes: usize,
    /// Situations by outcome.
    pub by_outcome: Vec<(Outcome, u128)>,
}

/// Something that is not as it should be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Finding {
    /// A situation in which no rule decides.
    Undecided {
        /// Where and when.
        place: String,
        /// Answers that show it.
        answers: String,
    },
    /// Two rules of one stage that say different things.
    Clash {
        /// Where and when.
        place: String,
        /// The one, with its line.
        one: String,
        /// The other, with its line.
        other: String,
        /// Answers for which both hold.
        answers: String,
    },
    /// A rule that never decides.
    Dead {
        /// Where and when.
        place: String,
        /// The rule, with its line.
        rule: String,
    },
    /// A label that is never shown.
    UnusedLabel {
        /// The nation.
        place: String,
        /// The label, with its line.
        label: String,
    },
    /// A question whose answer never matters anywhere.
    UselessQuestion {
        /// Its key.
        key: String,
    },
    /// A rule without a citation.
    NoCitation {
        /// The nation.
        place: String,
        /// The rule.
        rule: String,
    },
    /// A day on which something changes without a word about what.
    SilentChange {
        /// The nation.
        place: String,
        /// The day.
        on: Date,
    },
    /// An exempting fact that makes somebody worse off.
    WorseOff {
        /// Where and when.
        place: String,
        /// The fact that is added, and what it replaces.
        fact: String,
        /// The outcomes without and with it.
        outcomes: (Outcome, Outcome),
        /// The other answers.
        answers: String,
    },
}

impl Proof {
    /// Whether everything was proved.
    #[must_use]
    pub fn holds(&self) -> bool {
        self.findings.is_empty()
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Undecided { place, answers } => write!(f, "{place}: no rule decides for {answers}"),
            Self::Clash { place, one, other, answers } => {
                write!(
                    f,
                    "{place}: two rules say different things\n  {one}\n  {other}\n  both hold for {answers}\n  say which is the exception with overridden_by"
                )
            }
            Self::Dead { place, rule } => write!(f, "{place}: rule {rule} never decides"),
            Self::UnusedLabel { place, label } => write!(f, "{place}: the label {label} is never shown"),
            Self::UselessQuestion { key } => {
                write!(f, "the question “{key}” never matters; take it out or mark it advice_only")
            }
            Self::NoCitation { place, rule } => write!(f, "{place}: rule {rule} cites nothing"),
            Self::SilentChange { place, on } => {
                write!(f, "{place}: something changes on {on}, but no rule or event says what (began, ended)")
            }
            Self::WorseOff { place, fact, outcomes, answers } => write!(
                f,
                "{place}: {fact} makes it {} instead of {}, for {answers}",
                outcomes.1.key(),
                outcomes.0.key()
            ),
        }
    }
}

impl fmt::Display for Proof {
    /// The report for people: the size of the space and what was proved, or what is wrong.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{:<17} {:<31} {:>5} {:>27} {:>7}", "nation", "period", "rules", "situations", "nodes")?;
        for period in &self.periods {
            writeln!(
                f,
                "{:<17} {:<31} {:>5} {:>27} {:>7}",
                period.nation.name(),
                days(period.span),
                period.rules,
                spaced(period.situations),
                period.nodes
            )?;
        }
        let all = self.periods.iter().fold(0_u128, |sum, period| sum.saturating_add(period.situations));
        let sheets = self.periods.iter().fold(0_u128, |sum, period| sum.saturating_add(period.sheets));
        writeln!(f, "\n{} periods, {} rules, exceptions and labels.", self.periods.len(), self.rules)?;
        writeln!(f, "Situations that can arise: {}. With questions left open: {}.", spaced(all), spaced(sheets))?;
        if self.holds() {
            writeln!(f, "\nProved for every one of them, not for samples:")?;
            writeln!(f, "  exactly one outcome, from a rule that cites its law;")?;
            writeln!(f, "  no two rules of one stage say different things, unless one is spelt as the exception;")?;
            writeln!(f, "  no rule that never decides, in any period in which it is law;")?;
            writeln!(f, "  no question whose answer cannot matter;")?;
            writeln!(
                f,
                "  adding a true exempting fact never makes anybody worse off ({} pairs of answers);",
                self.comparisons
            )?;
            write!(f, "  each day on which something changes says what changes.")
        } else {
            write!(f, "\nNot proved:")?;
            for finding in self.findings.iter().take(MOST_SHOWN) {
                write!(f, "\n- {finding}")?;
            }
            match self.findings.len().saturating_sub(MOST_SHOWN) {
                0 => Ok(()),
                more => write!(f, "\nand {more} more"),
            }
        }
    }
}

/// A large number with thin gaps, so that it can be read.
fn spaced(n: u128) -> String {
    let digits = n.to_string();
    let mut text = String::with_capacity(digits.len() * 4 / 3);
    for (i, digit) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i).is_multiple_of(3) {
            text.push('\u{2009}');
        }
        text.push(digit);
    }
    text
}

/// The days of a period in words.
pub(crate) fn days(span: Span) -> String {
    let from = span.from.map_or_else(String::new, |day| format!("from {day}"));
    span.until.map_or_else(|| from.clone(), |day| format!("{from} until {day}"))
}
