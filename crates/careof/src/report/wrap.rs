//! Breaking lines at spaces, by the columns that a terminal gives each character.

use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// Columns of a text.
pub(super) fn columns(text: &str) -> usize {
    text.width()
}

/// Columns of a character; none for marks that sit on the one before.
pub(super) fn columns_of(c: char) -> usize {
    c.width().unwrap_or(0)
}

/// The text in lines of at most `width` columns. A word that is longer stands alone on its line.
pub(crate) fn wrap(text: &str, width: usize) -> Vec<String> {
    let mut lines = vec![String::new()];
    let mut used = 0;
    for word in text.split_whitespace() {
        let wide = columns(word);
        if used > 0 && used + 1 + wide > width {
            lines.push(String::new());
            used = 0;
        }
        let Some(line) = lines.last_mut() else { continue };
        if used > 0 {
            line.push(' ');
            used += 1;
        }
        line.push_str(word);
        used += wide;
    }
    lines
}

/// The text behind `first`, its further lines behind so many spaces. `shown` is how `first` is
/// written, which may hold colours.
pub(super) fn hang(shown: &str, first: &str, text: &str, indent: usize, width: usize) -> String {
    // The first line shares its room with `first`: a word as wide stands in for it.
    let lead = columns(first).saturating_sub(indent + 1);
    let lines = wrap(&format!("{} {text}", "x".repeat(lead.max(1))), width.saturating_sub(indent).max(20));
    let mut out = String::new();
    for (number, line) in lines.iter().enumerate() {
        if number == 0 {
            out.push_str(shown);
            out.push_str(line.get(lead.max(1)..).unwrap_or("").trim_start());
        } else {
            out.push_str(&" ".repeat(indent));
            out.push_str(line);
        }
        out.push('\n');
    }
    out
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn no_word_is_lost_and_no_line_too_wide(text in "[a-z漢ع ]{0,200}", width in 10_usize..60) {
            let lines = wrap(&text, width);
            let words: Vec<&str> = text.split_whitespace().collect();
            let kept: Vec<&str> = lines.iter().flat_map(|line| line.split_whitespace()).collect();
            prop_assert_eq!(words, kept);
            for line in lines {
                prop_assert!(columns(&line) <= width || !line.contains(' '));
            }
        }
    }

    #[test]
    fn further_lines_hang_under_the_first() {
        assert_eq!(
            hang("  why: ", "  why: ", "one two three four five", 7, 27),
            "  why: one two three four\n       five\n"
        );
    }
}
