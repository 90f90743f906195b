//! What stands in front of a line: bullets, numbers, letters, boxes to tick, “Q.” and “A.”.

/// The mark in front of a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mark {
    /// `-`, `•`, `*`, `✓` and their like.
    Bullet(char),
    /// `3.`, `3)`, `(3)`: depth 1; `3.2` depth 2; `3.2.1` depth 3. `dotless` is a bare `3` or `3.2`.
    Number { depth: u8, value: u32, dotless: bool },
    /// `a)`, `(b)`, `C.`.
    Letter(char),
    /// `(iv)`, `ii.`.
    Roman,
    /// `Q.`, `Q:`.
    Question,
    /// `A:` or `A.` that answers a `Q`.
    Answer,
    /// `##` as in Markdown, with its level.
    Hash(u8),
    /// `[ ]`, `☐`: a box to tick.
    Box,
}

impl Mark {
    /// Whether two marks would stand in the same list: both bullets of one shape, both numbers of one depth.
    pub(super) fn same_kind(self, other: Self) -> bool {
        match (self, other) {
            (Self::Bullet(a), Self::Bullet(b)) => a == b,
            (Self::Number { depth: a, .. }, Self::Number { depth: b, .. }) => a == b,
            (Self::Letter(a), Self::Letter(b)) => a.is_uppercase() == b.is_uppercase(),
            (a, b) => std::mem::discriminant(&a) == std::mem::discriminant(&b),
        }
    }

    /// Whether the mark counts: a number, a letter, a Roman numeral.
    pub(crate) fn is_ordered(self) -> bool {
        matches!(self, Self::Number { .. } | Self::Letter(_) | Self::Roman)
    }
}

/// Characters that begin a list item when white space follows.
const BULLETS: &str = "-–—•·*+◦▪▫●○■►▸▶➢➤➔→»✓✔✗✘★☆❖❑‣⁃∙\u{f0b7}\u{f0a7}";
/// Bullets that need no white space behind them.
const TIGHT_BULLETS: &str = "•●▪■◦‣✓✔\u{f0b7}\u{f0a7}";
/// Boxes to tick that are one character.
const BOXES: &str = "☐☑☒□❏❐";

/// The mark of a trimmed line and the length of the mark with the white space behind it.
pub(crate) fn mark(line: &str) -> Option<(Mark, usize)> {
    let (mark, len) = any_mark(line)?;
    let rest = &line[len..];
    let body = rest.trim_start();
    (!body.is_empty()).then_some((mark, line.len() - body.len()))
}

/// The mark of a line that is nothing else: a bullet or number whose words stand on the next line.
pub(crate) fn lone_mark(line: &str) -> Option<Mark> {
    let mut chars = line.chars();
    let first = chars.next()?;
    if chars.as_str().is_empty() {
        return BULLETS.contains(first).then_some(Mark::Bullet(first));
    }
    let digits = line.strip_suffix(['.', ')'])?;
    let value = digits.parse().ok().filter(|_| digits.len() <= 2)?;
    Some(Mark::Number { depth: 1, value, dotless: false })
}

fn any_mark(line: &str) -> Option<(Mark, usize)> {
    let first = line.chars().next()?;
    if first.is_ascii_alphanumeric() {
        return match first {
            '0'..='9' => number(line),
            // Word writes a second-level bullet as the letter o.
            'o' if line[1..].starts_with('\t') || line[1..].starts_with("  ") => Some((Mark::Bullet('o'), 1)),
            _ if first.is_ascii_alphabetic() => letter(line),
            _ => None,
        };
    }
    if let Some(len) = tick_box(line) {
        return Some((Mark::Box, len));
    }
    if BULLETS.contains(first) {
        let after = &line[first.len_utf8()..];
        let spaced = after.starts_with(char::is_whitespace);
        // “-- text” and “** text” are notes set off from the rest, not lists; they keep their place.
        return (spaced || TIGHT_BULLETS.contains(first)).then_some((Mark::Bullet(first), first.len_utf8()));
    }
    match first {
        '#' => {
            let level = line.bytes().take_while(|&byte| byte == b'#').count();
            (level <= 6 && line[level..].starts_with(' '))
                .then_some((Mark::Hash(u8::try_from(level).unwrap_or(6)), level))
        }
        '(' => bracketed(line),
        _ => None,
    }
}

/// The length of a box to tick at the start of `text`: `[ ]`, `[x]`, `( )`, `☐`.
pub(super) fn tick_box(text: &str) -> Option<usize> {
    let first = text.chars().next()?;
    if BOXES.contains(first) {
        return Some(first.len_utf8());
    }
    let close = match first {
        '[' => ']',
        '(' => ')',
        _ => return None,
    };
    let inside_end = text.char_indices().skip(1).take(4).find(|&(_, c)| c == close)?.0;
    let inside = text[1..inside_end].trim();
    let ticked = matches!(inside, "x" | "X" | "✓" | "✔") && first == '[';
    (inside.is_empty() || ticked).then_some(inside_end + 1)
}

fn bracketed(line: &str) -> Option<(Mark, usize)> {
    let close = line.bytes().take(7).position(|byte| byte == b')')?;
    let inside = &line[1..close];
    let mark = if let Ok(value) = inside.parse::<u32>() {
        Mark::Number { depth: 1, value, dotless: false }
    } else {
        letter_or_roman(inside)?
    };
    followed_by_space(line, close + 1).then_some((mark, close + 1))
}

fn number(line: &str) -> Option<(Mark, usize)> {
    let len = line.bytes().take_while(|byte| byte.is_ascii_digit() || *byte == b'.').count();
    let run = &line[..len];
    let (digits, dotted) = run.strip_suffix('.').map_or((run, false), |digits| (digits, true));
    let mut depth = 0u8;
    let mut value = 0;
    for part in digits.split('.') {
        if part.is_empty() || part.len() > 3 {
            return None;
        }
        value = part.parse().ok()?;
        depth = depth.saturating_add(1);
    }
    if let Some(behind) = line[len..].strip_prefix([')', ':']) {
        // “10:30 the doors open” is a time; “2)” and “2: ” are numbers.
        return (!dotted && behind.starts_with(char::is_whitespace))
            .then_some((Mark::Number { depth, value, dotless: false }, len + 1));
    }
    if !followed_by_space(line, len) {
        // “2.Proof of address” lacks only its space.
        let next = line[len..].chars().next()?;
        return (dotted && depth == 1 && next.is_alphabetic())
            .then_some((Mark::Number { depth, value, dotless: false }, len));
    }
    // A bare number begins a section only before a capital: “1 Scope”, but “2 forms of ID”, “6 May”.
    let next = line[len..].trim_start().chars().next()?;
    (dotted
        || (depth > 1 && next.is_uppercase())
        || (depth > 2 && next.is_alphabetic())
        || (next.is_uppercase() && value < 100 && !is_date(&line[len..])))
    .then_some((Mark::Number { depth, value, dotless: !dotted }, len))
}

fn is_date(rest: &str) -> bool {
    const MONTHS: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    MONTHS.iter().any(|month| rest.trim_start().starts_with(month))
}

fn letter(line: &str) -> Option<(Mark, usize)> {
    let len = line.bytes().take(6).take_while(u8::is_ascii_alphabetic).count();
    let closing = *line.as_bytes().get(len)?;
    let inside = &line[..len];
    if !matches!(closing, b'.' | b')' | b':') || !followed_by_space(line, len + 1) {
        return None;
    }
    if inside == "Q" && closing != b')' {
        return Some((Mark::Question, len + 1));
    }
    if inside == "A" && closing == b':' {
        return Some((Mark::Answer, len + 1));
    }
    // “J. Smith”, “B. Jones & Partners”: an initial, not a list.
    if closing == b':' || (closing == b'.' && len == 1 && is_name(line, len + 1)) {
        return None;
    }
    Some((letter_or_roman(inside)?, len + 1))
}

/// Whether a surname alone follows an initial.
fn is_name(line: &str, at: usize) -> bool {
    let rest = line[at..].trim();
    rest.split_whitespace().count() == 1 && rest.starts_with(char::is_uppercase)
}

fn letter_or_roman(inside: &str) -> Option<Mark> {
    let mut letters = inside.chars();
    match (letters.next(), letters.next()) {
        (Some('i' | 'v' | 'x'), None) => Some(Mark::Roman),
        (Some(letter), None) if letter.is_ascii_alphabetic() => Some(Mark::Letter(letter)),
        (Some(_), Some(_)) if inside.bytes().all(|byte| matches!(byte, b'i' | b'v' | b'x')) => Some(Mark::Roman),
        _ => None,
    }
}

fn followed_by_space(line: &str, at: usize) -> bool {
    line.get(at..).is_some_and(|rest| rest.starts_with(char::is_whitespace))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_are_told_from_words() {
        let body = |line: &'static str| mark(line).map(|(_, len)| &line[len..]);
        for (line, expected) in [
            ("- passport", "passport"),
            ("•passport", "passport"),
            ("–  the name", "the name"),
            ("[ ] copy of ID", "copy of ID"),
            ("[x] copy of ID", "copy of ID"),
            ("☐ copy of ID", "copy of ID"),
            ("1) You must", "You must"),
            ("(iv) a visa", "a visa"),
            ("14.10 Staff may not", "Staff may not"),
            ("2.Proof of address", "Proof of address"),
            ("b) a bill", "a bill"),
            ("C. Your visa", "Your visa"),
            ("Q. Do I?", "Do I?"),
            ("1 Scope", "Scope"),
            ("3.1.3 sight of a form", "sight of a form"),
        ] {
            assert_eq!(body(line), Some(expected), "{line}");
        }
        for line in [
            "2 forms of ID",
            "6 May is a holiday",
            "1.5 miles away",
            "8.30 to 6.30",
            "10:30 doors open",
            "-",
            "Dr. Jones",
            "J. Smith",
            "email us",
            "(optional) a letter",
            "I. Newton",
            "-5 degrees",
            "2026 Policy",
            "e.g. a passport",
            "--",
        ] {
            assert_eq!(body(line), None, "{line}");
        }
    }

    #[test]
    fn depth_of_clause_numbers() {
        assert_eq!(
            mark("3.1.2 The form").map(|(mark, _)| mark),
            Some(Mark::Number { depth: 3, value: 2, dotless: true })
        );
        assert_eq!(
            mark("2. The form").map(|(mark, _)| mark),
            Some(Mark::Number { depth: 1, value: 2, dotless: false })
        );
    }
}
