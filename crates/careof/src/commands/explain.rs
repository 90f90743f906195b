//! `careof explain`: what a rule wants, why, with its sources and examples; alone, all rules.

use std::fmt::Write as _;

use anyhow::{Result, bail};
use base::Nation;
use policy::{Kind, Rule};

use crate::report::{date_in_words, kind_in_words, level_in_words, wrap};
use crate::term::{self, Colour, Ink, Paint};
use crate::{Outcome, rules};

/// Explain a rule: why it exists, its sources, examples, and what to write instead.
#[derive(clap::Args)]
#[command(after_help = "\
Examples:
  careof explain                      all rules
  careof explain photo-id-required
  careof explain address-required --nation scotland")]
pub(crate) struct Args {
    /// The name of a rule; without it all rules are listed
    rule: Option<String>,
    /// The nation whose sources are shown: england, scotland, wales or northern-ireland
    #[arg(long, default_value = "england", value_name = "NATION")]
    nation: Nation,
    /// When to use colour
    #[arg(long, value_enum, default_value_t, value_name = "WHEN")]
    color: Colour,
}

/// Runs the command.
pub(crate) fn run(args: &Args) -> Result<Outcome> {
    let paint = Paint::for_answers(args.color);
    let text = match &args.rule {
        None => list(paint),
        Some(name) => match rules::find(name) {
            Ok(rule) => in_full(rule, args.nation, paint, term::width()),
            Err(hint) => bail!("there is no rule “{name}”{hint}"),
        },
    };
    term::answer(&text)?;
    Ok(Outcome::Fine)
}

fn list(paint: Paint) -> String {
    let longest = rules::all().iter().map(|rule| rule.name.len()).max().unwrap_or(0);
    let mut out = String::new();
    for kind in [Kind::PhotoId, Kind::Address, Kind::Immigration, Kind::Other] {
        let of_kind: Vec<&Rule> = rules::all().iter().filter(|rule| rule.kind == kind).collect();
        if of_kind.is_empty() {
            continue;
        }
        let name = kind_in_words(kind);
        let _ = writeln!(out, "{}", paint.ink(Ink::Strong, name[..1].to_uppercase() + &name[1..]));
        for rule in of_kind {
            let _ = writeln!(out, "  {:<longest$}  {}", rule.name, paint.ink(Ink::Faint, &rule.title));
        }
        out.push('\n');
    }
    out.push_str("More on one: careof explain RULE\n");
    out
}

fn in_full(rule: &Rule, nation: Nation, paint: Paint, width: usize) -> String {
    let width = width.min(100);
    let heading = |title: &str| format!("\n{}\n", paint.ink(Ink::Strong, title));
    let mut out = format!("{}\n", paint.ink(Ink::Strong, &rule.title));
    let facts = format!("{} · {} · {}", rule.name, kind_in_words(rule.kind), level_in_words(rule.level));
    let _ = writeln!(out, "{}", paint.ink(Ink::Faint, facts));
    indented(&mut out, "", &rule.message, width);
    if !rule.nations.contains(&nation) {
        let holds: Vec<&str> = rule.nations.iter().map(|nation| nation.name()).collect();
        indented(&mut out, "", &format!("This rule is not used for {nation}; it is for {}.", holds.join(", ")), width);
    }
    for (title, text) in [("Why", &rule.why), ("How it is recognised", &rule.recognised)] {
        out.push_str(&heading(title));
        for paragraph in rules::paragraphs(text) {
            indented(&mut out, "  ", &paragraph, width);
        }
    }
    out.push_str(&heading("What to write instead"));
    for line in rule.instead.lines() {
        indented(&mut out, "  ", line, width);
    }
    out.push_str(&heading("It finds"));
    for example in &rule.bad {
        example_line(&mut out, example, Ink::Required, '✗', paint, width);
    }
    out.push_str(&heading("It leaves alone"));
    for example in &rule.good {
        example_line(&mut out, example, Ink::Fine, '✓', paint, width);
    }
    let nation = if rule.nations.contains(&nation) { nation } else { rule.nations.first().copied().unwrap_or(nation) };
    out.push_str(&heading(&format!("Sources for {nation}")));
    for source in rules::sources_of(rule, nation) {
        let said = format!("{}, {}, checked {}", source.title, source.publisher, date_in_words(source.checked));
        indented(&mut out, "  ", &said, width);
        let _ = writeln!(out, "  {}", paint.ink(Ink::Faint, &source.url));
    }
    out
}

fn indented(out: &mut String, indent: &str, text: &str, width: usize) {
    for line in wrap(text, width - indent.len()) {
        let _ = writeln!(out, "{indent}{line}");
    }
}

/// An example; the words that are found are in their ink.
fn example_line(out: &mut String, example: &str, ink: Ink, sign: char, paint: Paint, width: usize) {
    let sign = paint.ink(ink, sign);
    let mut inside = false;
    for (number, line) in wrap(example, width - 4).iter().enumerate() {
        let mut shown = String::new();
        let mut rest = line.as_str();
        while let Some(at) = rest.find(if inside { "]]" } else { "[[" }) {
            push(&mut shown, &rest[..at], inside.then_some(ink), paint);
            rest = &rest[at + 2..];
            inside = !inside;
        }
        push(&mut shown, rest, inside.then_some(ink), paint);
        let _ = if number == 0 { writeln!(out, "  {sign} {shown}") } else { writeln!(out, "    {shown}") };
    }
}

fn push(out: &mut String, words: &str, ink: Option<Ink>, paint: Paint) {
    match ink {
        Some(ink) if !words.is_empty() => {
            let _ = write!(out, "{}", paint.ink(ink, words));
        }
        _ => out.push_str(words),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_marks_around_found_words_are_not_shown() {
        let mut out = String::new();
        example_line(&mut out, "Before [[you must]] and [[bring it]].", Ink::Required, '✗', Paint::NONE, 80);
        assert_eq!(out, "  ✗ Before you must and bring it.\n");
    }

    #[test]
    fn every_rule_can_be_explained_in_every_nation() {
        for rule in rules::all() {
            for nation in Nation::ALL {
                let text = in_full(rule, nation, Paint::NONE, 80);
                assert!(text.contains(rule.name) && text.contains("checked "), "{text}");
                assert!(!text.contains("[[") && !text.contains("]]"), "{text}");
            }
        }
    }
}
