//! Which lines of a plain text are headings, and of what level.

use super::line::{Line, ends_sentence};
use super::marks::Mark;

/// Letters and the end of a letter, which stand alone on a line like headings do.
const LETTER_WORDS: [&str; 9] =
    ["dear ", "yours ", "kind regards", "regards", "best wishes", "many thanks", "thank you", "thankyou", "signed"];

/// Words that begin a sentence which leads in to a list, hardly ever a title.
const LEADING_WORDS: [&str; 14] =
    ["please", "you", "we", "to", "they", "it", "these", "this", "bring", "either", "and", "or", "your", "if"];

/// The level of `lines[at]` if it is a heading. `after_heading` says whether the block before it is one.
pub(super) fn level(lines: &[Line<'_>], at: usize, after_heading: bool) -> Option<u8> {
    let line = &lines[at];
    if let Some(Mark::Hash(level)) = line.mark {
        return Some(level);
    }
    let words = line.body();
    match line.rule_below {
        Some('=' | '═' | '#') if line.width() <= 100 => return Some(if at == 0 { 1 } else { 2 }),
        Some('-' | '~' | '─' | '—') if line.mark.is_none() && line.width() <= 100 && !line.ends_sentence() => {
            return Some(if at == 0 { 1 } else { 3 });
        }
        _ => {}
    }
    let next = lines.get(at + 1)?;
    if !could_be_title(words, at == 0) || is_drawn_form_line(words) {
        return None;
    }
    let capitals = in_capitals(words);
    if words.ends_with(':') && !(capitals && !next.gap && next.mark.is_none()) && !short_label(line, next) {
        return None;
    }
    match line.mark {
        Some(Mark::Number { depth, value, dotless }) => {
            return numbered(lines, at, Number { depth, value, dotless }, capitals, after_heading);
        }
        Some(Mark::Letter(_)) => {
            // “A. With NHS login”, and its text on the line below.
            let opens = (line.gap || after_heading) && !next.gap && next.mark.is_none() && reads_on(next);
            return (opens && !beside_sibling(lines, at)).then_some(3);
        }
        Some(_) => return None,
        None => {}
    }
    if capitals {
        return Some(if at == 0 { 1 } else { 2 });
    }
    if sectioned(words) && (line.gap || after_heading) {
        return Some(2);
    }
    if line.starts_small() {
        return None;
    }
    if at == 0 {
        return (next.gap || !next.starts_small()).then_some(1);
    }
    if next.mark.is_some_and(|mark| !matches!(mark, Mark::Question | Mark::Answer)) && !next.gap && leads(words) {
        return None;
    }
    let before = &lines[at - 1];
    if line.gap || after_heading {
        (next.gap || (next.mark.is_some() && !leads(words)) || reads_on(next) || in_capitals(next.body())).then_some(3)
    } else {
        // No empty lines to go by: a short line between a finished sentence and a line that reads on.
        let before_done = before.ends_sentence() || before.mark.is_some_and(|mark| matches!(mark, Mark::Bullet(_)));
        let few = words.split_whitespace().count() <= if words.ends_with('?') { 10 } else { 7 };
        let below = (!next.gap && reads_on(next)) || (next.mark.is_some() && !leads(words));
        (before_done && few && below && line.indent <= next.indent).then_some(3)
    }
}

/// Whether words that stand out by their looks read as a title rather than as a sentence.
pub(super) fn reads_as_title(words: &str) -> bool {
    could_be_title(words, false) && !is_drawn_form_line(words) && !leads(words)
}

struct Number {
    depth: u8,
    value: u32,
    dotless: bool,
}

/// A numbered line is a section title when its text, its bullets or its own clauses follow, not its sibling.
fn numbered(lines: &[Line<'_>], at: usize, number: Number, capitals: bool, after_heading: bool) -> Option<u8> {
    let Number { depth, value, dotless } = number;
    let line = &lines[at];
    let next = lines.get(at + 1)?;
    let level = (depth + 1).min(6);
    if let Some(Mark::Number { depth: below, .. }) = next.mark
        && below > depth
    {
        return Some(level);
    }
    if beside_sibling(lines, at) {
        return None;
    }
    if capitals {
        return Some(level);
    }
    let text_below = !next.gap && next.mark.is_none() && reads_on(next);
    if leads(line.body()) && !line.words.ends_with('?') && !(line.gap && text_below) {
        return None;
    }
    let opens = line.gap || after_heading || depth > 1 || (dotless && value > 1);
    let goes_on = next.mark.is_some() || next.gap || text_below;
    (opens && goes_on).then_some(level)
}

/// Whether the line above or below is another item of the same list, so that this one is an item too.
fn beside_sibling(lines: &[Line<'_>], at: usize) -> bool {
    let Some(mark) = lines[at].mark else { return false };
    let sibling = |other: Option<&Line<'_>>, towards: i64| {
        other.is_some_and(|other| match (other.mark, mark) {
            (Some(Mark::Number { depth: a, value: b, .. }), Mark::Number { depth: c, value: d, .. }) => {
                a == c && i64::from(b) == i64::from(d) + towards
            }
            (Some(other), mark) => other.same_kind(mark),
            (None, _) => false,
        })
    };
    sibling(lines.get(at + 1), 1) || sibling(at.checked_sub(1).and_then(|before| lines.get(before)), -1)
}

/// A short line that could be a title by its own looks.
fn could_be_title(words: &str, first: bool) -> bool {
    if words.len() > 500 {
        return false;
    }
    let capitals = in_capitals(words);
    let (most_chars, most_words) = if capitals || first { (110, 16) } else { (80, 12) };
    if words.chars().take(most_chars + 1).count() > most_chars || words.split_whitespace().count() > most_words {
        return false;
    }
    if !words.contains(char::is_alphabetic) || words.ends_with(['.', ',', ';', '…']) {
        return false;
    }
    if words.ends_with('!') && !capitals && !first {
        return false;
    }
    let small = words.to_lowercase();
    if LETTER_WORDS.iter().any(|start| small.starts_with(start)) {
        return false;
    }
    let digits = words.bytes().filter(u8::is_ascii_digit).count();
    let address = words.contains('@') && words.split_whitespace().any(|word| word.contains('@') && word.contains('.'));
    if digits >= 7 || address || small.contains("www.") || small.contains("://") || words.contains(['£', '•']) {
        return false;
    }
    !holds_a_sentence(words, first || words.ends_with('?'))
}

/// Whether a sentence ends in the middle: a title may ask two questions but does not tell a story.
fn holds_a_sentence(words: &str, may_ask: bool) -> bool {
    let mut rest = words;
    let mut offset = 0;
    while let Some(found) = rest.find([' ', '\n']) {
        let before = &words[offset..offset + found];
        let title = before.len() <= 4 && !before.ends_with(['!', '?']);
        let asked = may_ask && (before.ends_with('?') || words.ends_with('?'));
        if ends_sentence(before) && !title && !asked {
            return true;
        }
        offset += found + 1;
        rest = &words[offset..];
    }
    false
}

/// Blanks, boxes or columns make it a line of a form or table.
fn is_drawn_form_line(words: &str) -> bool {
    words.contains("___")
        || words.contains("....")
        || words.contains(" | ")
        || words.ends_with('|')
        || words.contains("[ ]")
        || words.contains("( )")
        || words.contains('\t')
        || words.contains('☐')
        || words.contains(" / No")
        || words.contains(" / N")
}

/// “Fees:” and a paragraph below it that is not a list.
fn short_label(line: &Line<'_>, next: &Line<'_>) -> bool {
    line.body().split_whitespace().count() <= 4
        && !leads(line.body())
        && !next.gap
        && next.mark.is_none()
        && next.width() > 60
        && next.ends_sentence()
        && (line.gap || line.mark.is_some())
}

/// Whether a line reads as running text, so that the short line above it can be its title.
fn reads_on(line: &Line<'_>) -> bool {
    match line.mark {
        Some(mark) => mark != Mark::Box,
        None => {
            !line.starts_small()
                && (line.width() > 60
                    || (line.ends_sentence() && line.words.contains(' '))
                    || line.words.ends_with(':')
                    || is_drawn_form_line(line.words))
        }
    }
}

/// Whether the words lead in to what follows, as “You will need” does.
fn leads(words: &str) -> bool {
    let first = words.split_whitespace().next().unwrap_or("").to_lowercase();
    LEADING_WORDS.contains(&first.as_str())
}

/// All capitals, leaving out what stands in brackets.
pub(super) fn in_capitals(words: &str) -> bool {
    if words.len() > 500 {
        return false;
    }
    let mut depth = 0u32;
    let mut large = 0;
    for c in words.chars() {
        match c {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            _ if depth == 0 && c.is_lowercase() => return false,
            _ if depth == 0 && c.is_uppercase() => large += 1,
            _ => {}
        }
    }
    large >= 3
}

/// “STEP 2 – …”, “Section B. …”, “Part 3”, “Appendix 1”.
fn sectioned(words: &str) -> bool {
    let mut parts = words.split_whitespace();
    let kind = parts.next().unwrap_or("").to_lowercase();
    let label = parts.next().unwrap_or("").trim_end_matches(['.', ':', ')', '-', '–']);
    matches!(kind.as_str(), "step" | "section" | "part" | "appendix" | "annex" | "chapter" | "stage")
        && (label.len() == 1 || label.parse::<u32>().is_ok())
        && !ends_sentence(words)
}
