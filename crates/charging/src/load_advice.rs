//! The files of the advice beside an answer and of the checks that lawyers made.

use base::Date;
use toml::Spanned;

use crate::advice::{Advice, Advised, Topic};
use crate::checks::Check;
use crate::condition::Condition;
use crate::files::{AdviceFile, CheckFile};
use crate::lists::{Amount, DatedList};
use crate::load::{amounts_known, date, span};
use crate::load_condition::condition;
use crate::mistake::{Mistake, Text};
use crate::questions::Questions;
use crate::rules::NationRules;

pub(crate) fn advice(
    text: Text<'_>,
    file: AdviceFile,
    questions: &Questions,
    lists: &[DatedList],
    amounts: &[Amount],
    nations: &[NationRules],
    mistakes: &mut Vec<Mistake>,
) -> Vec<Advised> {
    file.advice
        .into_iter()
        .map(|raw| {
            amounts_known(text, &raw.say, amounts, mistakes);
            for id in &raw.rules {
                if !nations.iter().any(|nation| nation.ids().any(|known| known == id.get_ref())) {
                    mistakes.push(text.mistake(id.span().start, format!("there is no rule {}", id.get_ref())));
                }
            }
            if let Some(read) = raw.read.as_ref().filter(|read| !read.get_ref().starts_with("http")) {
                mistakes.push(text.mistake(read.span().start, "“read” is an address starting with http"));
            }
            if (raw.topic == Topic::Letter) != raw.letter.is_some() {
                mistakes.push(text.mistake(raw.say.span().start, "the topic “letter”, and only that, names a letter"));
            }
            Advised {
                nations: raw.nations,
                outcomes: raw.outcomes,
                rules: raw.rules.into_iter().map(Spanned::into_inner).collect(),
                when: raw
                    .when
                    .as_ref()
                    .map_or(Condition::Always, |when| condition(text, when, questions, lists, &[], mistakes)),
                span: span(text, raw.from.as_ref(), raw.until.as_ref(), mistakes),
                advice: Advice {
                    topic: raw.topic,
                    who: raw.who,
                    say: raw.say.into_inner(),
                    letter: raw.letter,
                    fields: raw.fields.into_iter().collect(),
                    read: raw.read.map(Spanned::into_inner),
                    confidence: raw.confidence,
                },
            }
        })
        .collect()
}

pub(crate) fn checks(
    text: Text<'_>,
    file: CheckFile,
    nations: &[NationRules],
    mistakes: &mut Vec<Mistake>,
) -> Vec<Check> {
    file.check
        .into_iter()
        .map(|raw| {
            let known = nations.iter().any(|nation| {
                nation.nation == raw.nation && nation.full_ids().iter().any(|id| id == raw.rule.get_ref())
            });
            if !known {
                let what = format!("there is no rule “{}” in {}", raw.rule.get_ref(), raw.nation);
                mistakes.push(text.mistake(raw.rule.span().start, what));
            }
            let on: Date = date(text, &raw.on, mistakes);
            Check {
                nation: raw.nation,
                rule: raw.rule.into_inner(),
                on,
                by: raw.by,
                finding: raw.finding,
                note: raw.note.filter(|note| !note.trim().is_empty()),
            }
        })
        .collect()
}
