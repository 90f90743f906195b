//! A decision as plain text for a terminal.

use std::fmt;

use base::Confidence;

use crate::decision::Decision;
use crate::explain::confidence_words;
use crate::outcome::Outcome;

impl fmt::Display for Decision {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{}", self.outcome.words())?;
        writeln!(f, "\n{}", self.because)?;
        if let Some(limits) = &self.limits {
            writeln!(f, "{limits}")?;
        }
        let part = self.part.as_ref().map_or_else(String::new, |part| format!(", {part}"));
        writeln!(f, "\nRule {} ({}{part}), for treatment on {}", self.rule, self.name, self.on)?;
        for citation in &self.citations {
            writeln!(f, "  {}", citation.law)?;
            writeln!(f, "  {}", citation.address)?;
            if citation.confidence != Confidence::High {
                writeln!(f, "  How sure: {}.", confidence_words(citation.confidence))?;
            }
        }
        if !self.could_be.is_empty() {
            let could: Vec<&str> = self.could_be.iter().copied().map(Outcome::words).collect();
            writeln!(f, "\nIt can still be: {}.", could.join("; "))?;
        }
        list(f, "Still open, best first", &self.ask)?;
        list(f, "Other rules that make it free as well", &self.also)?;
        let nearly: Vec<String> = self
            .nearly
            .iter()
            .map(|nearly| format!("{} {}: turns on {}", nearly.rule, nearly.name, nearly.key))
            .collect();
        list(f, "Nearly free by", &nearly)?;
        let assumed: Vec<String> =
            self.assumed.iter().map(|assumed| format!("{} = {}", assumed.key, assumed.value)).collect();
        list(f, "Taken for granted, because nobody said otherwise", &assumed)?;
        list(f, "What it means", &self.notes)?;
        list(f, "Be careful", &self.warnings)?;
        write!(f, "\nFacts of {}. This is information about published rules, not legal advice.", self.as_of)
    }
}

fn list(f: &mut fmt::Formatter<'_>, head: &str, items: &[String]) -> fmt::Result {
    if items.is_empty() {
        return Ok(());
    }
    writeln!(f, "\n{head}:")?;
    items.iter().try_for_each(|item| writeln!(f, "  - {item}"))
}
