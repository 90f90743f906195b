//! The rules of a nation as a lawyer wrote them, and the whole set of all four.

use std::sync::OnceLock;

use base::{Confidence, Date, Nation};

use crate::advice::Advised;
use crate::checks::Check;
use crate::compiled::Compiled;
use crate::condition::Condition;
use crate::lists::{Amount, DatedList};
use crate::outcome::{Outcome, Stage};
use crate::questions::Questions;

/// Where a rule stands in the law, and where we read it.
#[derive(Debug, Clone)]
pub struct Law {
    /// The citation, such as “SI 2015/238 reg 15(a)”.
    pub cite: String,
    /// The provision's address; a point in time can be asked of it with [`Law::address_on`].
    pub address: String,
    /// The page that was read for it.
    pub read: String,
    /// How sure we are that it says what we say.
    pub confidence: Confidence,
    /// Whether the address takes a date behind it.
    pub(crate) dated: bool,
}

impl Law {
    /// The address of the provision as it stood on that day.
    #[must_use]
    pub fn address_on(&self, day: Date) -> String {
        if self.dated { format!("{}/{day}", self.address) } else { self.address.clone() }
    }

    /// Low confidence: to be shown as “not verified”.
    #[must_use]
    pub fn verified(&self) -> bool {
        self.confidence != Confidence::Low
    }
}

/// A stretch of days; an open end has no limit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Span {
    /// The first day.
    pub from: Option<Date>,
    /// The last day.
    pub until: Option<Date>,
}

impl Span {
    /// Whether the day lies inside.
    #[must_use]
    pub fn holds(&self, day: Date) -> bool {
        self.from.is_none_or(|from| from <= day) && self.until.is_none_or(|until| day <= until)
    }

    /// Whether the two have a day in common.
    pub(crate) fn meets(&self, other: &Self) -> bool {
        let before = |a: Option<Date>, b: Option<Date>| matches!((a, b), (Some(until), Some(from)) if until < from);
        !before(self.until, other.from) && !before(other.until, self.from)
    }
}

/// One rule, or one of several parts of a rule.
#[derive(Debug, Clone)]
pub struct Rule {
    /// Its number, such as `P4`.
    pub id: String,
    /// Which part, where a rule has several.
    pub part: Option<String>,
    /// A short name for people.
    pub name: String,
    /// When it is looked at.
    pub stage: Stage,
    /// When it applies.
    pub when: Condition,
    /// What is taken for granted where it is not known, unless told otherwise.
    pub presume: Option<Condition>,
    /// Rules of the same stage that are exceptions to this one.
    pub overridden_by: Vec<String>,
    /// The label shown when it is not known whether this rule holds, and that decides.
    pub if_open: Option<String>,
    /// What it says.
    pub outcome: Outcome,
    /// When it was law.
    pub span: Span,
    /// Its first or last day is not verified.
    pub day_unsure: bool,
    /// Where it stands.
    pub law: Law,
    /// How far it reaches.
    pub limits: Option<String>,
    /// What changed when it began.
    pub began: Option<String>,
    /// What changed when it ended.
    pub ended: Option<String>,
    /// The sentence for people.
    pub say: String,
    /// The line in its file.
    pub line: usize,
}

impl Rule {
    /// Its number and part, such as “P14 Ukraine”.
    #[must_use]
    pub fn full_id(&self) -> String {
        self.part.as_ref().map_or_else(|| self.id.clone(), |part| format!("{} {part}", self.id))
    }
}

/// An exception: the rules it names do not apply where it does.
#[derive(Debug, Clone)]
pub struct Exception {
    /// Its number, such as `S0`.
    pub id: String,
    /// A short name for people.
    pub name: String,
    /// The rules to which it is an exception, by number, or number and part.
    pub to: Vec<String>,
    /// When it applies.
    pub when: Condition,
    /// When it was law.
    pub span: Span,
    /// Where it stands.
    pub law: Law,
    /// What changed when it began.
    pub began: Option<String>,
    /// The sentence for people.
    pub say: String,
    /// The line in its file.
    pub line: usize,
}

impl Exception {
    /// Whether it is an exception to that rule.
    #[must_use]
    pub fn is_to(&self, rule: &Rule) -> bool {
        self.to.iter().any(|to| *to == rule.id || *to == rule.full_id())
    }
}

/// What is said when too little is known.
#[derive(Debug, Clone)]
pub struct Open {
    /// Its number, such as `X1`.
    pub id: String,
    /// A short name for people.
    pub name: String,
    /// What must be known for it to be the label; otherwise `X1` is.
    pub when: Condition,
    /// Where it stands.
    pub law: Law,
    /// The sentence for people.
    pub say: String,
    /// The line in its file.
    pub line: usize,
}

/// A sentence beside an answer; it never changes the outcome.
#[derive(Debug, Clone)]
pub struct Note {
    pub(crate) nations: Vec<Nation>,
    pub(crate) outcomes: Vec<Outcome>,
    pub(crate) when: Condition,
    pub(crate) span: Span,
    pub(crate) warn: bool,
    pub(crate) say: String,
}

/// A change of the law that no single rule shows.
#[derive(Debug, Clone)]
pub struct Event {
    /// Where.
    pub nation: Nation,
    /// The first day.
    pub on: Date,
    /// What changed.
    pub what: String,
    /// The law that changed it.
    pub law: Law,
    /// Rules that it may touch.
    pub touches: Vec<String>,
    /// Shown beside their answers from that day on.
    pub warn: Option<String>,
}

/// The rules of one nation.
#[derive(Debug)]
pub struct NationRules {
    /// Which nation.
    pub nation: Nation,
    /// The instrument's title.
    pub title: String,
    /// Its citation.
    pub cite: String,
    /// Its address.
    pub address: String,
    /// The first day for which this guide holds rules.
    pub in_force: Date,
    /// What to say for earlier days.
    pub before: String,
    /// The day on which these facts were put together.
    pub compiled: Date,
    /// The date of the newest official text that was read.
    pub text_read: Date,
    /// What to say for treatment after that date.
    pub text_read_say: String,
    /// Before this day the older text was not read.
    pub sure_from: Option<(Date, String)>,
    /// The rules, by stage and then in the order of the file.
    pub rules: Vec<Rule>,
    /// The exceptions.
    pub exceptions: Vec<Exception>,
    /// The labels for what is open; the one without condition comes last.
    pub opens: Vec<Open>,
    /// The first days of the periods between which nothing changes.
    pub(crate) starts: Vec<Date>,
    pub(crate) compiled_periods: Vec<OnceLock<Compiled>>,
}

impl NationRules {
    /// The periods between the days on which a rule, an exception or a list changes.
    #[must_use]
    pub fn periods(&self) -> Vec<Span> {
        (0..self.starts.len()).map(|i| self.period(i)).collect()
    }

    /// The numbers of the rules and labels that can decide.
    pub(crate) fn ids(&self) -> impl Iterator<Item = &str> {
        self.rules.iter().map(|rule| rule.id.as_str()).chain(self.opens.iter().map(|open| open.id.as_str()))
    }

    /// The rules, exceptions and labels by number and part: everything that a lawyer can check.
    #[must_use]
    pub fn full_ids(&self) -> Vec<String> {
        let rules = self.rules.iter().map(Rule::full_id);
        let others = self.exceptions.iter().map(|exception| exception.id.clone());
        rules.chain(others).chain(self.opens.iter().map(|open| open.id.clone())).collect()
    }

    pub(crate) fn period(&self, index: usize) -> Span {
        let until = self.starts.get(index + 1).and_then(|next| next.yesterday().ok());
        Span { from: Some(self.starts[index]), until }
    }

    /// The period in which the day lies; `None` before the first.
    pub(crate) fn period_of(&self, day: Date) -> Option<usize> {
        self.starts.partition_point(|start| *start <= day).checked_sub(1)
    }
}

/// All questions and rules of the four nations.
#[derive(Debug)]
pub struct Rules {
    pub(crate) questions: Questions,
    pub(crate) lists: Vec<DatedList>,
    pub(crate) amounts: Vec<Amount>,
    pub(crate) notes: Vec<Note>,
    pub(crate) advice: Vec<Advised>,
    pub(crate) checks: Vec<Check>,
    pub(crate) events: Vec<Event>,
    pub(crate) nations: Vec<NationRules>,
}

impl Rules {
    /// The questions.
    #[must_use]
    pub fn questions(&self) -> &Questions {
        &self.questions
    }

    /// The rules of one nation.
    #[must_use]
    pub fn nation(&self, nation: Nation) -> &NationRules {
        self.nations
            .iter()
            .find(|rules| rules.nation == nation)
            .expect("loading refuses a set without all four nations")
    }

    /// All four nations.
    pub fn nations(&self) -> impl Iterator<Item = &NationRules> {
        self.nations.iter()
    }

    /// The dated lists of infections and countries.
    #[must_use]
    pub fn lists(&self) -> &[DatedList] {
        &self.lists
    }

    /// The amounts by date.
    #[must_use]
    pub fn amounts(&self) -> &[Amount] {
        &self.amounts
    }

    /// Changes of the law that no single rule shows.
    #[must_use]
    pub fn events(&self) -> &[Event] {
        &self.events
    }

    /// The rules in force in the nation on that day, compiled.
    pub(crate) fn compiled<'a>(&self, nation: &'a NationRules, period: usize) -> &'a Compiled {
        let cells: &[OnceLock<Compiled>] = &nation.compiled_periods;
        cells[period].get_or_init(|| Compiled::new(self, nation, period))
    }
}
