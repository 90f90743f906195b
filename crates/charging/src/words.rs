//! Putting a verdict into words: the rule and its law on the day, what is open, what was taken for granted, what else
//! holds or nearly does, and what to be careful about.

use base::{Confidence, Date};

use crate::answers::{Answers, Given, slots};
use crate::ask::open_questions;
use crate::compiled::{Compiled, Label};
use crate::decide::{Ground, Verdict};
use crate::decision::{Assumed, Citation, Decision, Nearly};
use crate::formula::{Formula, Truth};
use crate::lists::fill;
use crate::outcome::Stage;
use crate::rules::{Law, NationRules, Rule, Rules};

/// How the warning begins that lists what was taken for granted by the keys of the questions. A page that lists it in its
/// own way leaves this one out.
pub const TAKEN_FOR_GRANTED: &str = "We took it that no other exemption fits";

/// Everything that goes into the words of one decision.
pub(crate) struct Words<'a> {
    pub(crate) rules: &'a Rules,
    pub(crate) nation: &'a NationRules,
    pub(crate) compiled: &'a Compiled,
    pub(crate) answers: &'a Answers,
    pub(crate) on: Date,
    pub(crate) verdict: Verdict,
}

impl Words<'_> {
    /// All of it.
    pub(crate) fn decision(self) -> Decision {
        let (id, part, name, law, say, limits) = match self.verdict.ground {
            Ground::Rule(place) | Ground::Unclear(place) => {
                self.of_rule(&self.nation.rules[self.compiled.rules[place].rule])
            }
            Ground::Open(Label::Rule(place)) => self.of_rule(&self.nation.rules[place]),
            Ground::Open(Label::Open(place)) => {
                let open = &self.nation.opens[place];
                (open.id.clone(), None, open.name.clone(), &open.law, open.say.clone(), None)
            }
        };
        let open = matches!(self.verdict.ground, Ground::Open(_) | Ground::Unclear(_));
        let ask = if open {
            let places = open_questions(&self.rules.questions, self.compiled, self.answers, &self.verdict.known);
            places.into_iter().map(|place| self.rules.questions.all[place].key.clone()).collect()
        } else {
            Vec::new()
        };
        let assumed = self.assumed();
        let warnings = self.warnings(&id, law, &assumed);
        let verified = law.verified();
        Decision {
            outcome: self.verdict.outcome,
            citations: vec![Citation {
                law: law.cite.clone(),
                address: law.address_on(self.on.min(self.nation.compiled)),
                read: law.read.clone(),
                confidence: law.confidence,
            }],
            ask,
            because: say,
            limits,
            verified,
            could_be: if open { self.verdict.could_be.clone() } else { Vec::new() },
            also: self.also(&id),
            nearly: self.nearly(),
            assumed,
            notes: self.notes(false),
            nation: Some(self.nation.nation),
            on: self.on,
            as_of: self.nation.compiled,
            warnings,
            rule: id,
            part,
            name,
        }
    }

    fn of_rule<'b>(&self, rule: &'b Rule) -> (String, Option<String>, String, &'b Law, String, Option<String>) {
        (rule.id.clone(), rule.part.clone(), rule.name.clone(), &rule.law, rule.say.clone(), rule.limits.clone())
    }

    /// Rules, besides the one that decided, that hold too and make it free.
    fn also(&self, id: &str) -> Vec<String> {
        let mut also: Vec<String> = Vec::new();
        for ready in &self.compiled.rules {
            let rule = &self.nation.rules[ready.rule];
            if ready.outcome.is_free()
                && rule.id != id
                && ready.when.truth(&self.verdict.known) == Truth::Yes
                && !also.contains(&rule.id)
            {
                also.push(rule.id.clone());
            }
        }
        also
    }

    /// Rules that would make it free but for one answer, where at least one other of their answers was given and fits.
    fn nearly(&self) -> Vec<Nearly> {
        if self.verdict.outcome.is_free() {
            return Vec::new();
        }
        let mut nearly: Vec<Nearly> = Vec::new();
        for ready in self.compiled.rules.iter().filter(|ready| ready.outcome.is_free()) {
            let rule = &self.nation.rules[ready.rule];
            let miss = self.miss(&ready.when);
            if rule.stage <= Stage::Person && miss.fits > 0 && miss.missing.len() == 1 {
                let key = self.rules.questions.all[self.rules.questions.slots[miss.missing[0]].question].key.clone();
                if !nearly.iter().any(|other| other.rule == rule.id) {
                    nearly.push(Nearly { rule: rule.id.clone(), name: rule.name.clone(), key });
                }
            }
        }
        nearly
    }

    fn miss(&self, formula: &Formula) -> Miss {
        match formula {
            Formula::Yes => Miss::default(),
            // Two, so that it is never “nearly”.
            Formula::No => Miss { missing: vec![0, 0], fits: 0 },
            Formula::In(slot, _) => {
                let slot = usize::from(*slot);
                let given = matches!(self.answers.given[slot], Given::Is(_));
                let question = &self.rules.questions.all[self.rules.questions.slots[slot].question];
                match formula.truth(&self.verdict.known) {
                    // Only an answer about this person counts as fitting.
                    Truth::Yes => Miss { missing: Vec::new(), fits: usize::from(given && question.key != "service") },
                    Truth::No | Truth::Open => Miss { missing: vec![slot], fits: 0 },
                }
            }
            Formula::All(parts) => parts.iter().map(|part| self.miss(part)).fold(Miss::default(), |mut all, part| {
                all.missing.extend(part.missing);
                all.fits += part.fits;
                all
            }),
            Formula::Any(parts) => parts
                .iter()
                .map(|part| self.miss(part))
                .min_by_key(|miss| (miss.missing.len(), usize::MAX - miss.fits))
                .unwrap_or(Miss { missing: vec![0, 0], fits: 0 }),
        }
    }

    /// What was taken by default or presumption, and would matter if it were otherwise.
    fn assumed(&self) -> Vec<Assumed> {
        let mut matter: Vec<usize> = self.verdict.presumed.clone();
        let mut without = self.verdict.known.clone();
        for slot in &self.verdict.assumed {
            let before = without[*slot];
            without[*slot] = self.verdict.told[*slot];
            if self.would_matter(&without) && !matter.contains(slot) {
                matter.push(*slot);
            }
            without[*slot] = before;
        }
        matter.sort_unstable();
        let questions = &self.rules.questions;
        let mut assumed: Vec<Assumed> = Vec::new();
        for slot in matter {
            let question = &questions.all[questions.slots[slot].question];
            if assumed.iter().any(|other| other.key == question.key) {
                continue;
            }
            let value = if questions.slots[slot].item.is_some() {
                "none".to_owned()
            } else {
                self.taken(slot).map_or_else(String::new, |raw| questions.value_key(question, raw))
            };
            assumed.push(Assumed { key: question.key.clone(), value });
        }
        assumed
    }

    /// Whether, with this known, what was decided could be otherwise: no longer sure to be free, or better than it is.
    fn would_matter(&self, known: &[u64]) -> bool {
        let rules = &self.compiled.rules;
        let (best, before) = match self.verdict.ground {
            Ground::Rule(place) if self.verdict.outcome.is_free() => {
                return rules[place].when.truth(known) != Truth::Yes;
            }
            Ground::Rule(place) | Ground::Unclear(place) => (rules[place].outcome.good(), place),
            Ground::Open(_) => {
                (self.verdict.could_be.iter().map(|outcome| outcome.good()).max().unwrap_or(0), rules.len())
            }
        };
        rules.iter().take(before).any(|rule| rule.outcome.good() > best && rule.when.truth(known) != Truth::No)
    }

    /// The value that was taken for a slot.
    fn taken(&self, slot: usize) -> Option<usize> {
        let mask = if self.verdict.presumed.contains(&slot) {
            let Ground::Rule(place) = self.verdict.ground else { return None };
            let rule = &self.compiled.rules[place];
            let mut presumes = std::iter::once(rule)
                .chain(rule.meets.iter().map(|met| &self.compiled.rules[*met]))
                .flat_map(|rule| &rule.presume);
            presumes.find(|(other, _)| usize::from(*other) == slot).map(|(_, mask)| mask & self.verdict.known[slot])?
        } else {
            self.verdict.known[slot]
        };
        mask.is_power_of_two().then(|| self.compiled.slots[slot].example[mask.trailing_zeros() as usize])
    }

    fn notes(&self, warn: bool) -> Vec<String> {
        self.compiled
            .notes
            .iter()
            .filter_map(|(place, when)| {
                let note = &self.rules.notes[*place];
                let fits = note.warn == warn
                    && note.outcomes.contains(&self.verdict.outcome)
                    && note.span.holds(self.on)
                    && when.truth(&self.verdict.known) == Truth::Yes;
                fits.then(|| fill(&note.say, &self.rules.amounts, self.on)).flatten()
            })
            .collect()
    }

    fn warnings(&self, id: &str, law: &Law, assumed: &[Assumed]) -> Vec<String> {
        let nation = self.nation;
        let mut warnings = Vec::new();
        match law.confidence {
            Confidence::Low => warnings
                .push(format!("Not verified: we are not sure of rule {id}. Please get advice before relying on it.")),
            Confidence::Medium => warnings.push(format!(
                "Rule {id} was read only in part, or told by others. Check the regulation before relying on it."
            )),
            Confidence::High => {}
        }
        if self.on > nation.compiled {
            warnings.push(format!(
                "The treatment is after {}, the day of these facts. The rules may have changed.",
                base::in_words(nation.compiled)
            ));
        } else if self.on > nation.text_read {
            warnings.push(nation.text_read_say.clone());
        }
        if let Some((day, say)) = &nation.sure_from
            && self.on < *day
        {
            warnings.push(say.clone());
        }
        if let Ground::Rule(place) | Ground::Unclear(place) = self.verdict.ground {
            let rule = &nation.rules[self.compiled.rules[place].rule];
            let near = |day: Option<Date>| {
                day.and_then(|day| self.on.until(day).ok()).is_some_and(|span| span.get_days().abs() <= 60)
            };
            if rule.day_unsure && (near(rule.span.from) || near(rule.span.until)) {
                warnings.push(format!(
                    "The exact day on which rule {id} changed is not verified, and the treatment is near it."
                ));
            }
        }
        warnings.extend(self.list_warning());
        for event in self.rules.events.iter().filter(|event| event.nation == nation.nation && event.on <= self.on) {
            if let Some(warn) = event.warn.as_ref().filter(|_| event.touches.iter().any(|touched| touched == id)) {
                warnings.push(warn.clone());
            }
        }
        if !assumed.is_empty() && !self.verdict.outcome.is_free() {
            let keys: Vec<&str> = assumed.iter().map(|assumed| assumed.key.as_str()).collect();
            warnings.push(format!(
                "{TAKEN_FOR_GRANTED}, because nobody said so. Go through these before accepting a bill: {}.",
                keys.join(", ")
            ));
        }
        warnings.extend(self.notes(true));
        warnings
    }

    /// The day on which the infection joined the list is not verified, and the treatment is near it.
    fn list_warning(&self) -> Option<String> {
        let question = self.rules.questions.get("condition")?;
        let slot = slots(question).next()?;
        let Given::Is(value) = self.answers.given[slot] else { return None };
        let name = &question.answers.get(value)?.value;
        let entry = self.rules.lists.iter().flat_map(|list| &list.entries).find(|entry| entry.value == *name)?;
        let from = entry.from(self.nation.nation)?;
        let near = self.on.until(from).ok()?.get_days().abs() <= 60;
        (entry.day_unsure && near).then(|| {
            format!(
                "The exact day on which {} joined the list is not verified, and the treatment is near it.",
                entry.label
            )
        })
    }
}

/// How far a condition is from holding.
#[derive(Debug, Default)]
struct Miss {
    missing: Vec<usize>,
    fits: usize,
}
