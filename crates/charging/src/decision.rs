//! A decision in words: the outcome, the rule, the law on that day, what is open, what was taken for granted.

use base::{Confidence, Date, Nation};
use serde::Serialize;

use crate::answers::{Answers, Given, slots};
use crate::ask::open_questions;
use crate::compiled::{Compiled, Formula, Label, ReadyRule, Truth};
use crate::decide::{DecideError, Ground, Manner, Verdict, of_the_day, verdict};
use crate::lists::fill;
use crate::outcome::{Outcome, Stage};
use crate::rules::{Law, NationRules, Rule, Rules};

/// A place in the law.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Citation {
    /// Such as “SI 2015/238 reg 15(a)”.
    pub law: String,
    /// Its address, as it stood on the day of the treatment where the address can say so.
    pub address: String,
    /// The page that was read for this guide.
    pub read: String,
    /// How sure we are that it says what we say.
    pub confidence: Confidence,
}

/// Something that was taken for granted because nobody said anything else.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Assumed {
    /// The question's key.
    pub key: String,
    /// What was taken.
    pub value: String,
}

/// A rule that would have made the care free but for one answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Nearly {
    /// Its number.
    pub rule: String,
    /// Its name for people.
    pub name: String,
    /// The question on which it failed.
    pub key: String,
}

/// What a decision says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Decision {
    /// What comes out.
    pub outcome: Outcome,
    /// The number of the rule that decided, or of the label for what is open.
    pub rule: String,
    /// Which part of the rule, where it has several.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub part: Option<String>,
    /// The rule's name for people.
    pub name: String,
    /// Where it stands in the law.
    pub citations: Vec<Citation>,
    /// The keys of the questions that are still open and can change the outcome, best first.
    pub ask: Vec<String>,
    /// The reason, in a sentence or two for people.
    pub because: String,
    /// How far the rule reaches.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limits: Option<String>,
    /// Whether the rule is verified; `false` is to be shown as “not verified”.
    pub verified: bool,
    /// The outcomes that are still possible while it depends on facts.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub could_be: Vec<Outcome>,
    /// Other rules that hold as well.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub also: Vec<String>,
    /// Rules that nearly made it free.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub nearly: Vec<Nearly>,
    /// What was taken for granted and matters. Empty: nothing that is said later can change the outcome.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub assumed: Vec<Assumed>,
    /// What the outcome means, and what else to check.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub notes: Vec<String>,
    /// The nation, where it is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nation: Option<Nation>,
    /// The day of the treatment.
    pub on: Date,
    /// The day on which the facts behind the rules were put together.
    pub as_of: Date,
    /// What to be careful about.
    pub warnings: Vec<String>,
}

impl Rules {
    /// Decides on the answers for treatment on the day `on`.
    ///
    /// # Errors
    /// When the day lies before the rules, or the answers cannot all be true.
    pub fn decide(&self, answers: &Answers, on: Date, manner: Manner) -> Result<Decision, DecideError> {
        let Some(nation) = answers.nation else { return Ok(self.without_nation(on)) };
        let (nation_rules, compiled) = of_the_day(self, nation, on)?;
        let verdict = verdict(self, compiled, answers, manner)?;
        Ok(Words { rules: self, nation: nation_rules, compiled, answers, on, verdict }.decision())
    }

    /// The outcome alone, without words. For measuring and for going through many situations.
    ///
    /// # Errors
    /// As [`Rules::decide`].
    pub fn outcome(&self, answers: &Answers, on: Date, manner: Manner) -> Result<Outcome, DecideError> {
        let Some(nation) = answers.nation else { return Ok(Outcome::Depends) };
        let (_, compiled) = of_the_day(self, nation, on)?;
        Ok(verdict(self, compiled, answers, manner)?.outcome)
    }

    /// The questions to ask next, best first, when nothing is taken for granted: nation and service first, nothing
    /// that cannot matter any more. Empty when the outcome is certain. What was asked and is not known comes last.
    ///
    /// # Errors
    /// As [`Rules::decide`].
    pub fn questions_left(&self, answers: &Answers, on: Date) -> Result<Vec<&str>, DecideError> {
        let Some(nation) = answers.nation else { return Ok(vec!["nation"]) };
        let (_, compiled) = of_the_day(self, nation, on)?;
        let verdict = verdict(self, compiled, answers, Manner::AssumeNothing)?;
        if matches!(verdict.ground, Ground::Rule(_)) && verdict.presumed.is_empty() {
            return Ok(Vec::new());
        }
        let places = open_questions(&self.questions, compiled, answers, &verdict.known);
        Ok(places.into_iter().map(|place| self.questions.all[place].key.as_str()).collect())
    }

    /// The next question of an interview: the best that was not asked yet.
    ///
    /// # Errors
    /// As [`Rules::decide`].
    pub fn next_question(
        &self,
        answers: &Answers,
        on: Date,
    ) -> Result<Option<&crate::questions::Question>, DecideError> {
        let left = self.questions_left(answers, on)?;
        Ok(left.into_iter().filter_map(|key| self.questions.get(key)).find(|question| !answers.was_asked(question)))
    }

    fn without_nation(&self, on: Date) -> Decision {
        let nation = &self.nations[0];
        let open = nation.opens.last();
        Decision {
            outcome: Outcome::Depends,
            rule: crate::load_nation::NOT_ENOUGH.to_owned(),
            part: None,
            name: open.map_or_else(String::new, |open| open.name.clone()),
            citations: Vec::new(),
            ask: vec!["nation".to_owned()],
            because: "Each nation has its own rules, so we need to know first where the care is.".to_owned(),
            limits: None,
            verified: true,
            could_be: Outcome::ALL.to_vec(),
            also: Vec::new(),
            nearly: Vec::new(),
            assumed: Vec::new(),
            notes: Vec::new(),
            nation: None,
            on,
            as_of: self.nations.iter().map(|nation| nation.compiled).min().unwrap_or(on),
            warnings: Vec::new(),
        }
    }
}

/// Everything that goes into the words of one decision.
struct Words<'a> {
    rules: &'a Rules,
    nation: &'a NationRules,
    compiled: &'a Compiled,
    answers: &'a Answers,
    on: Date,
    verdict: Verdict,
}

impl Words<'_> {
    fn decision(self) -> Decision {
        let (id, part, name, law, say, limits) = match self.verdict.ground {
            Ground::Rule(place) | Ground::Unclear(place) => {
                self.of_rule(&self.nation.rules[self.compiled.rules[place].rule])
            }
            Ground::Open(Label::Rule(place)) => self.of_rule(&self.nation.rules[place]),
            Ground::Open(Label::Open(place)) => {
                let open = &self.nation.opens[place];
                (open.id.clone(), None, open.name.clone(), &open.law, open.say.clone(), None)
            }
            Ground::NoNation => unreachable!("a nation's verdict has a ground of its own"),
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
        let known = &self.verdict.known;
        if let Ground::Rule(place) = self.verdict.ground {
            let decided = &self.compiled.rules[place];
            let mut without = known.clone();
            for slot in &self.verdict.assumed {
                let before = without[*slot];
                without[*slot] = self.verdict.told[*slot];
                let matters = if decided.outcome.is_free() {
                    decided.when.truth(&without) != Truth::Yes
                } else {
                    let better = |rule: &&ReadyRule| rule.outcome.good() > decided.outcome.good();
                    self.compiled
                        .rules
                        .iter()
                        .take(place)
                        .filter(better)
                        .any(|rule| rule.when.truth(&without) != Truth::No)
                };
                without[*slot] = before;
                if matters && !matter.contains(slot) {
                    matter.push(*slot);
                }
            }
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
                nation.compiled
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
        if !assumed.is_empty() && self.verdict.outcome.is_charged() {
            let keys: Vec<&str> = assumed.iter().map(|assumed| assumed.key.as_str()).collect();
            warnings.push(format!("We took it that no other exemption fits, because nobody said so. Go through these before accepting a bill: {}.", keys.join(", ")));
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
