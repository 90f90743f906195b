//! Learns the weights of the second reader from our own labelled pages, by multinomial logistic
//! regression: `cargo run --release -p policy --example train -- [PAGES.jsonl …]`. Without files it
//! takes the pages to develop with. The result is the same each time.

use std::collections::BTreeMap;
use std::error::Error;
use std::fmt::Write as _;
use std::fs;

use base::{Nation, Span};
use documents::read_text;
use policy::{Decision, candidates};

/// How strongly weights are drawn towards nothing.
const DECAY: f64 = 12.0;
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
];

struct Example {
    features: Vec<usize>,
    label: usize,
}

fn main() -> Result<(), Box<dyn Error>> {
    let root = concat!(env!("CARGO_MANIFEST_DIR"), "/");
    let mut files: Vec<String> = std::env::args().skip(1).collect();
    if files.is_empty() {
        files = LEARNT_FROM.iter().map(|name| format!("{root}tests/pages/{name}.jsonl")).collect();
    }
    let mut raw = Raw::default();
    for file in &files {
        for line in fs::read_to_string(file)?.lines() {
            read_page(&serde_json::from_str(line)?, &mut raw)?;
        }
    }
    let names = common_features(&raw.rows);
    let mut examples: Vec<Example> = raw
        .rows
        .iter()
        .map(|(features, label)| Example {
            features: features.iter().filter_map(|name| names.get(name).copied()).collect(),
            label: *label,
        })
        .collect();
    let mut weights = vec![[0.0; 5]; names.len()];
    learn(&examples, &mut weights);
    // A page that says that papers are not needed says so somewhere: in the sentence that looks most like it.
    for places in &raw.denied_somewhere {
        let best = places
            .iter()
            .copied()
            .max_by(|&left, &right| denial(&weights, &examples[left]).total_cmp(&denial(&weights, &examples[right])));
        if let Some(best) = best {
            examples[best].label = Decision::Deny as usize;
        }
    }
    learn(&examples, &mut weights);
    let out = format!("{root}../../knowledge/policy/weights.tsv");
    fs::write(&out, table(&names, &weights, examples.len())?)?;
    let right = examples.iter().filter(|example| best(&weights, example) == example.label).count();
    let report =
        format!("{} examples, {} features, {right} right after learning; wrote {out}\n", examples.len(), names.len());
    std::io::Write::write_all(&mut std::io::stdout(), report.as_bytes())?;
    Ok(())
}

/// What is read from the labelled pages.
#[derive(Default)]
struct Raw {
    /// The features of each candidate and the decision that its label means.
    rows: Vec<(Vec<String>, usize)>,
    /// The candidates of one kind on a page that says that it is not needed, where the grammar has not seen where.
    denied_somewhere: Vec<Vec<usize>>,
}

fn read_page(page: &serde_json::Value, out: &mut Raw) -> Result<(), Box<dyn Error>> {
    let text = page["text"].as_str().ok_or("a page without text")?;
    let nation: Nation = page["nation"].as_str().unwrap_or("E").parse()?;
    let kinds = ["photo_id", "address", "immigration"];
    let spans: Vec<(usize, Span, usize)> = page["spans"]
        .as_array()
        .ok_or("a page without spans")?
        .iter()
        .filter_map(|span| {
            let quote = span["quote"].as_str()?;
            let start = text.find(quote)?;
            let kind = kinds.iter().position(|kind| span["kind"] == *kind)?;
            let level = ["required", "requested", "mentioned"].iter().position(|level| span["level"] == *level)?;
            Some((kind, Span::new(start, start + quote.len()), level))
        })
        .collect();
    let mut open: [Option<Vec<usize>>; 3] = kinds.map(|kind| (page[kind] == "not_needed").then(Vec::new));
    for candidate in candidates(&read_text(text), nation) {
        let labelled = spans
            .iter()
            .filter(|(kind, span, _)| candidate.kind == *kind && span.overlaps(candidate.span))
            .map(|(.., level)| *level)
            .min();
        let speaks =
            candidate.grammar != Decision::Nothing && !candidate.features.iter().any(|name| name == "elsewhere");
        let denies = match page[kinds[candidate.kind]].as_str() {
            Some("none") => false,
            Some("not_needed") => speaks,
            _ => candidate.grammar == Decision::Deny,
        };
        let label = match labelled {
            Some(level) => level,
            None if denies => Decision::Deny as usize,
            None => Decision::Nothing as usize,
        };
        if label == Decision::Deny as usize {
            open[candidate.kind] = None;
        } else if let Some(places) = &mut open[candidate.kind] {
            places.push(out.rows.len());
        }
        out.rows.push((candidate.features, label));
    }
    out.denied_somewhere.extend(open.into_iter().flatten());
    Ok(())
}

fn denial(weights: &[[f64; 5]], example: &Example) -> f64 {
    let sums = scores(weights, example);
    let top = sums.iter().copied().fold(f64::MIN, f64::max);
    sums[Decision::Deny as usize] - top - sums.iter().map(|sum| (sum - top).exp()).sum::<f64>().ln()
}

fn common_features(raw: &[(Vec<String>, usize)]) -> BTreeMap<String, usize> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for (features, _) in raw {
        let mut own: Vec<&str> = features.iter().map(String::as_str).collect();
        own.sort_unstable();
        own.dedup();
        for name in own {
            *counts.entry(name).or_default() += 1;
        }
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
                    slopes[feature][class] += part / whole - f64::from(u8::from(class == example.label));
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
