//! Learns the weights of the second reader from our own labelled pages, by multinomial logistic
//! regression: `cargo run --release -p policy --example train -- [PAGES.jsonl …]`. Without files it
//! takes the pages to develop with. The result is the same each time. `--folds 5` writes nothing: it learns from four
//! fifths of the pages, answers the last fifth, five times over, and says how well: how it does on pages never shown.

use std::collections::BTreeMap;
use std::error::Error;
use std::fmt::Write as _;
use std::fs;

use base::{Nation, Span};
use documents::read_text;
use policy::{Candidate, Decision, candidates};

/// How strongly weights are drawn towards nothing.
const DECAY: f64 = 3.0;
/// Passes over the examples.
const PASSES: usize = 120;
/// Weights lighter than this on every side are left out.
const LIGHTEST: f64 = 0.04;
/// A feature must stand in so many examples.
const LEAST: usize = 2;

/// The sets to learn from (tests/pages/README.md).
const LEARNT_FROM: &[&str] = &[
    "variations",
    "held_out",
    "mini_develop",
    "mini_held_out",
    "measure",
    "measure_2",
    "measure_3",
    "develop",
    "widen",
    "patterns",
    "measure_4",
    "measure_5",
    "voices",
];

/// Pages as practices write them count twice, those put together from lists a third.
fn heft(set: &str) -> f64 {
    match set {
        "dv" | "mb" | "mc" | "me" | "mf" | "mg" | "vp" => 2.0,
        "pa" => 0.3,
        _ => 1.0,
    }
}

struct Example {
    /// How much it counts.
    heft: f64,
    features: Vec<usize>,
    label: usize,
}

fn main() -> Result<(), Box<dyn Error>> {
    let root = concat!(env!("CARGO_MANIFEST_DIR"), "/");
    let mut files: Vec<String> = std::env::args().skip(1).collect();
    let mut folds = 0;
    if files.first().is_some_and(|argument| argument == "--folds") {
        folds = files.get(1).ok_or("--folds wants a number")?.parse()?;
        files.drain(..2);
    }
    if files.is_empty() {
        files = LEARNT_FROM.iter().map(|name| format!("{root}tests/pages/{name}.jsonl")).collect();
    }
    let mut pages = Vec::new();
    for file in &files {
        for line in fs::read_to_string(file)?.lines() {
            pages.push(read_page(&serde_json::from_str(line)?)?);
        }
    }
    if folds > 1 {
        return across(&pages, folds);
    }
    let all: Vec<&Page> = pages.iter().collect();
    let (names, weights, examples) = learn_from(&all);
    let out = format!("{root}../../knowledge/policy/weights.tsv");
    fs::write(&out, table(&names, &weights, examples.len())?)?;
    let right = examples.iter().filter(|example| best(&weights, example) == example.label).count();
    let count = examples.len();
    say(&format!("{count} examples, {} features, {right} right after learning; wrote {out}\n", names.len()))
}

fn say(line: &str) -> Result<(), Box<dyn Error>> {
    Ok(std::io::Write::write_all(&mut std::io::stdout(), line.as_bytes())?)
}

type Learnt = (BTreeMap<String, usize>, Vec<[f64; 5]>, Vec<Example>);

fn learn_from(pages: &[&Page]) -> Learnt {
    let names = common_features(pages.iter().flat_map(|page| &page.rows));
    let mut denied_somewhere: Vec<Vec<usize>> = Vec::new();
    let mut examples: Vec<Example> = Vec::new();
    for page in pages {
        denied_somewhere
            .extend(page.denied_somewhere.iter().map(|places| places.iter().map(|at| at + examples.len()).collect()));
        examples.extend(page.rows.iter().map(|row| Example {
            heft: heft(&page.set),
            features: known(&names, &row.candidate.features),
            label: row.label as usize,
        }));
    }
    let mut weights = vec![[0.0; 5]; names.len()];
    learn(&examples, &mut weights);
    // A page that says that papers are not needed says so somewhere: in the sentence that looks most like it.
    for places in &denied_somewhere {
        let best = places
            .iter()
            .copied()
            .max_by(|&left, &right| denial(&weights, &examples[left]).total_cmp(&denial(&weights, &examples[right])));
        if let Some(best) = best {
            examples[best].label = Decision::Deny as usize;
        }
    }
    learn(&examples, &mut weights);
    (names, weights, examples)
}

fn known(names: &BTreeMap<String, usize>, features: &[String]) -> Vec<usize> {
    features.iter().filter_map(|name| names.get(name).copied()).collect()
}

/// Learns from all pages but one fold and answers that, for each fold.
fn across(pages: &[Page], folds: usize) -> Result<(), Box<dyn Error>> {
    let mut counts: BTreeMap<&str, Counts> = BTreeMap::new();
    for fold in 0..folds {
        let others: Vec<&Page> =
            pages.iter().enumerate().filter(|(at, _)| at % folds != fold).map(|(_, page)| page).collect();
        let (names, weights, _) = learn_from(&others);
        for page in pages.iter().skip(fold).step_by(folds) {
            let mut answers = [Decision::Nothing; 3];
            for row in &page.rows {
                let example = Example { heft: 1.0, features: known(&names, &row.candidate.features), label: 0 };
                #[allow(clippy::cast_possible_truncation, reason = "weights need few digits")]
                let sums = scores(&weights, &example).map(|sum| sum as f32);
                let answer = &mut answers[row.candidate.kind];
                *answer = (*answer).min(row.candidate.settle(&sums));
            }
            for set in [page.set.as_str(), "all"] {
                counts.entry(set).or_default().note(page, answers);
            }
        }
    }
    for (set, count) in counts {
        say(&format!("{set}: {}", count.line()))?;
    }
    Ok(())
}

/// How pages were answered.
#[derive(Default)]
struct Counts {
    pages: usize,
    demanding: usize,
    called: usize,
    rightly: usize,
    exact: [usize; 3],
}

impl Counts {
    fn note(&mut self, page: &Page, answers: [Decision; 3]) {
        let demands = |decisions: &[Decision; 3]| decisions.iter().any(|decision| *decision <= Decision::Request);
        self.pages += 1;
        self.demanding += usize::from(demands(&page.labels));
        self.called += usize::from(demands(&answers));
        self.rightly += usize::from(demands(&answers) && demands(&page.labels));
        for (kind, exact) in self.exact.iter_mut().enumerate() {
            *exact += usize::from(answers[kind] == page.labels[kind]);
        }
    }

    #[allow(clippy::cast_precision_loss, reason = "counts of pages")]
    fn line(&self) -> String {
        let percent = |part: usize, whole: usize| part as f64 * 100.0 / whole.max(1) as f64;
        format!(
            "{} pages, demanding found {:.1} %, rightly {:.1} %, exact {:.1} {:.1} {:.1} %\n",
            self.pages,
            percent(self.rightly, self.demanding),
            percent(self.rightly, self.called),
            percent(self.exact[0], self.pages),
            percent(self.exact[1], self.pages),
            percent(self.exact[2], self.pages)
        )
    }
}

/// What is read from a labelled page.
struct Page {
    /// The letters of its id, which tell its set.
    set: String,
    /// What it says of each kind.
    labels: [Decision; 3],
    rows: Vec<Row>,
    /// The candidates of one kind on a page that says that it is not needed, where the grammar has not seen where.
    denied_somewhere: Vec<Vec<usize>>,
}

/// A candidate and the decision that its label means.
struct Row {
    candidate: Candidate,
    label: Decision,
}

const KINDS: [&str; 3] = ["photo_id", "address", "immigration"];

fn decision(level: &serde_json::Value) -> Decision {
    match level.as_str() {
        Some("required") => Decision::Require,
        Some("requested") => Decision::Request,
        Some("mentioned") => Decision::Mention,
        Some("not_needed") => Decision::Deny,
        _ => Decision::Nothing,
    }
}

fn read_page(page: &serde_json::Value) -> Result<Page, Box<dyn Error>> {
    let text = page["text"].as_str().ok_or("a page without text")?;
    let nation: Nation = page["nation"].as_str().unwrap_or("E").parse()?;
    let spans: Vec<(usize, Span, Decision)> = page["spans"]
        .as_array()
        .ok_or("a page without spans")?
        .iter()
        .filter_map(|span| {
            let quote = span["quote"].as_str()?;
            let start = text.find(quote)?;
            let kind = KINDS.iter().position(|kind| span["kind"] == *kind)?;
            Some((kind, Span::new(start, start + quote.len()), decision(&span["level"])))
        })
        .collect();
    let labels = KINDS.map(|kind| decision(&page[kind]));
    let mut open: [Option<Vec<usize>>; 3] = labels.map(|label| (label == Decision::Deny).then(Vec::new));
    let mut rows = Vec::new();
    for candidate in candidates(&read_text(text), nation) {
        let labelled = spans
            .iter()
            .filter(|(kind, span, _)| candidate.kind == *kind && span.overlaps(candidate.span))
            .map(|(.., level)| *level)
            .min();
        let denies = match labels[candidate.kind] {
            Decision::Nothing => false,
            Decision::Deny => candidate.grammar != Decision::Nothing && !candidate.elsewhere,
            _ => candidate.grammar == Decision::Deny,
        };
        let label = labelled.unwrap_or(if denies { Decision::Deny } else { Decision::Nothing });
        if label == Decision::Deny {
            open[candidate.kind] = None;
        } else if let Some(places) = &mut open[candidate.kind] {
            places.push(rows.len());
        }
        rows.push(Row { candidate, label });
    }
    let set = page["id"].as_str().unwrap_or_default().trim_end_matches(|char: char| char.is_ascii_digit()).to_owned();
    Ok(Page { set, labels, rows, denied_somewhere: open.into_iter().flatten().collect() })
}

fn denial(weights: &[[f64; 5]], example: &Example) -> f64 {
    let sums = scores(weights, example);
    let top = sums.iter().copied().fold(f64::MIN, f64::max);
    sums[Decision::Deny as usize] - top - sums.iter().map(|sum| (sum - top).exp()).sum::<f64>().ln()
}

fn common_features<'a>(rows: impl Iterator<Item = &'a Row>) -> BTreeMap<String, usize> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for name in rows.flat_map(|row| &row.candidate.features) {
        *counts.entry(name).or_default() += 1;
    }
    counts
        .into_iter()
        .filter(|(_, count)| *count >= LEAST)
        .map(|(name, _)| name.to_owned())
        .enumerate()
        .map(|(at, name)| (name, at))
        .collect()
}

fn scores(weights: &[[f64; 5]], example: &Example) -> [f64; 5] {
    let mut sums = [0.0; 5];
    for &feature in &example.features {
        for (sum, weight) in sums.iter_mut().zip(weights[feature]) {
            *sum += weight;
        }
    }
    sums
}

fn best(weights: &[[f64; 5]], example: &Example) -> usize {
    let sums = scores(weights, example);
    (0..5).max_by(|&left, &right| sums[left].total_cmp(&sums[right])).unwrap_or(4)
}

/// Full-batch gradient descent with a step of its own for each weight (Adagrad), from where the weights are.
fn learn(examples: &[Example], weights: &mut [[f64; 5]]) {
    let mut squares = vec![[1e-6; 5]; weights.len()];
    for _ in 0..PASSES {
        let mut slopes: Vec<[f64; 5]> = weights.iter().map(|weight| weight.map(|value| DECAY * value)).collect();
        for example in examples {
            let sums = scores(weights, example);
            let top = sums.iter().copied().fold(f64::MIN, f64::max);
            let parts = sums.map(|sum| (sum - top).exp());
            let whole: f64 = parts.iter().sum();
            for &feature in &example.features {
                for (class, part) in parts.iter().enumerate() {
                    let wanted = f64::from(u8::from(class == example.label));
                    slopes[feature][class] += example.heft * (part / whole - wanted);
                }
            }
        }
        for ((weight, slope), square) in weights.iter_mut().zip(&slopes).zip(&mut squares) {
            for class in 0..5 {
                square[class] += slope[class] * slope[class];
                weight[class] -= 0.2 * slope[class] / square[class].sqrt();
            }
        }
    }
}

fn table(names: &BTreeMap<String, usize>, weights: &[[f64; 5]], examples: usize) -> Result<String, std::fmt::Error> {
    let mut out = String::from(
        "# What the second reader has learnt (crates/policy/src/weigh.rs). Do not edit by hand: made by\n",
    );
    writeln!(out, "# cargo run --release -p policy --example train, from {examples} examples.")?;
    writeln!(out, "# feature\trequire\trequest\tmention\tdeny\tnothing")?;
    for (name, &at) in names {
        let rounded = weights[at].map(|weight| (weight * 100.0).round() / 100.0);
        if rounded.iter().any(|weight| weight.abs() >= LIGHTEST) && !name.contains(['\t', '\n']) {
            let cells: Vec<String> = rounded.iter().map(|weight| format!("{weight}")).collect();
            writeln!(out, "{name}\t{}", cells.join("\t"))?;
        }
    }
    Ok(out)
}
