//! Other hurdles: what some pages put in the way besides papers. Each is told by the words of its
//! rule's file, or by the page as a whole.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use aho_corasick::{AhoCorasick, AhoCorasickKind, MatchKind};
use base::{Nation, Span};
use documents::{Document, Region};

use crate::grammar::act::Act;
use crate::grammar::mentions::Kinds;
use crate::reader::{Claim, Nature};
use crate::rules::{Rule, rules};
use crate::verdict::level;

/// Words that recognise a hurdle in one sentence.
#[derive(Debug, Clone, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Recognise {
    /// One of these must stand in the sentence.
    anchor: Vec<String>,
    /// Of each group one must stand in it too.
    all: Vec<Vec<String>>,
    /// None of these may stand in it.
    #[serde(default)]
    none: Vec<String>,
}

/// A hurdle that was found.
#[derive(Debug, Clone)]
pub(crate) struct Hurdle {
    pub(crate) rule: &'static str,
    pub(crate) span: Span,
    pub(crate) because: Vec<Span>,
    pub(crate) block: usize,
}

/// The anchors of all rules, each with the rules that it belongs to.
struct Anchors {
    automaton: AhoCorasick,
    rules: Vec<Vec<&'static Rule>>,
}

fn anchors() -> &'static Anchors {
    static ANCHORS: LazyLock<Anchors> = LazyLock::new(|| {
        let mut all: BTreeMap<&str, Vec<&Rule>> = BTreeMap::new();
        for (rule, recognise) in rules().iter().filter_map(|rule| Some((rule, rule.recognise.as_ref()?))) {
            for anchor in &recognise.anchor {
                all.entry(anchor).or_default().push(rule);
            }
        }
        let automaton = AhoCorasick::builder()
            .ascii_case_insensitive(true)
            .match_kind(MatchKind::LeftmostLongest)
            .kind(Some(AhoCorasickKind::DFA))
            .build(all.keys())
            .expect("the anchors are few and short");
        Anchors { automaton, rules: all.into_values().collect() }
    });
    &ANCHORS
}

/// The hurdles of a document, in order of place. `sentence` finds the sentence around an offset.
pub(crate) fn hurdles(
    document: &Document,
    nation: Nation,
    sentence: impl Fn(usize) -> Option<(Span, usize)>,
) -> Vec<Hurdle> {
    let anchors = anchors();
    let mut found: Vec<Hurdle> = Vec::new();
    // The sentence of the last hit, made plain, and the rules that were held against it.
    let (mut last, mut words, mut tried) = (Span::default(), String::new(), Vec::new());
    for hit in anchors.automaton.find_iter(&document.text) {
        let Some((span, block)) = sentence(hit.start()) else { continue };
        if document.blocks[block].region != Region::Content {
            continue;
        }
        if span != last {
            words = plain(span.of(&document.text));
            tried.clear();
            last = span;
        }
        for rule in &anchors.rules[hit.pattern().as_usize()] {
            if tried.contains(&rule.name) || !rule.nations.contains(&nation) {
                continue;
            }
            tried.push(rule.name);
            if rule.recognise.as_ref().is_some_and(|recognise| recognise.holds(&words)) {
                let because = vec![Span::new(hit.start(), hit.end())];
                found.push(Hurdle { rule: rule.name, span, because, block });
            }
        }
    }
    found
}

impl Recognise {
    /// Whether the words are these, in a sentence made [`plain`].
    fn holds(&self, plain: &str) -> bool {
        let has = |phrase: &String| {
            plain.match_indices(phrase.as_str()).any(|(at, _)| {
                let end = at + phrase.len();
                plain.as_bytes().get(at.wrapping_sub(1)) == Some(&b' ') && plain.as_bytes().get(end) == Some(&b' ')
            })
        };
        self.anchor.iter().any(has) && self.all.iter().all(|group| group.iter().any(has)) && !self.none.iter().any(has)
    }
}

/// Lower-case words with single spaces around them.
fn plain(sentence: &str) -> String {
    let mut plain = String::with_capacity(sentence.len() + 2);
    plain.push(' ');
    for char in sentence.chars() {
        match char {
            '’' | '\'' => plain.push('\''),
            _ if char.is_alphanumeric() => plain.extend(char.to_lowercase()),
            _ if plain.ends_with(' ') => {}
            _ => plain.push(' '),
        }
    }
    if !plain.ends_with(' ') {
        plain.push(' ');
    }
    plain
}

/// Hurdles that only the page as a whole shows.
pub(crate) fn of_the_whole(
    document: &Document,
    nation: Nation,
    claims: &[Claim],
    sentence: impl Fn(usize) -> Option<(Span, usize)>,
) -> Vec<Hurdle> {
    let mut found = Vec::new();
    let demand = claims.iter().find(|claim| {
        matches!(claim.act, Act::Require | Act::Request | Act::List)
            && !claim.kinds.named().is_empty()
            && level(claim.act).is_some()
    });
    if let Some(demand) = demand {
        if let Some((span, block, because)) = declares_safe(document, sentence) {
            found.push(Hurdle { rule: "safe-surgery-yet-demands", span, because: vec![because], block });
        }
        let way = claims
            .iter()
            .any(|claim| matches!(claim.act, Act::Way | Act::Promise | Act::Deny) && claim.nature != Nature::Origin);
        if !way && nation != Nation::NorthernIreland {
            found.push(Hurdle {
                rule: "no-way-without-papers",
                span: demand.span,
                because: Vec::new(),
                block: demand.block,
            });
        }
    }
    let unnamed =
        claims.iter().filter(|claim| claim.kinds == Kinds::ANY && matches!(claim.act, Act::Require | Act::Request));
    found.extend(unnamed.map(|claim| Hurdle {
        rule: "unspecified-papers",
        span: claim.span,
        because: claim.because.clone(),
        block: claim.block,
    }));
    found
}

/// Where the page says that the practice is a safe surgery.
fn declares_safe(
    document: &Document,
    sentence: impl Fn(usize) -> Option<(Span, usize)>,
) -> Option<(Span, usize, Span)> {
    static WORDS: LazyLock<AhoCorasick> = LazyLock::new(|| {
        AhoCorasick::builder()
            .ascii_case_insensitive(true)
            .build(["safe surgery", "safe surgeries"])
            .expect("two short patterns")
    });
    WORDS.find_iter(&document.text).find_map(|hit| {
        let (span, block) = sentence(hit.start())?;
        let plain = plain(span.of(&document.text));
        let own = [
            " we are ",
            " we're ",
            " is a ",
            " are a ",
            " proud ",
            " accredited ",
            " signed up ",
            " declared ",
            " registered as ",
        ];
        own.iter().any(|words| plain.contains(words)).then_some((span, block, Span::new(hit.start(), hit.end())))
    })
}
