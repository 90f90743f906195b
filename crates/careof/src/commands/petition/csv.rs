//! Tables for spreadsheets (RFC 4180) in which no cell can become a formula.

/// One line, with its end.
pub(crate) fn line<'a>(cells: impl IntoIterator<Item = &'a str>) -> String {
    let cells: Vec<String> = cells.into_iter().map(cell).collect();
    cells.join(",") + "\r\n"
}

/// A cell. What a spreadsheet would take for a formula gets an apostrophe in front, which spreadsheets
/// do not show; line breaks become spaces.
fn cell(text: &str) -> String {
    let text: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    let formula = text.trim_start().starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠']);
    let text = if formula { format!("'{text}") } else { text };
    if text.contains([',', '"', ';']) || text.starts_with(' ') || text.ends_with(' ') {
        format!("\"{}\"", text.replace('"', "\"\""))
    } else {
        text
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn cells_are_quoted_where_needed() {
        assert_eq!(line(["Siobhán O’Neill", "a,b", "say \"hi\""]), "Siobhán O’Neill,\"a,b\",\"say \"\"hi\"\"\"\r\n");
    }

    #[test]
    fn nothing_becomes_a_formula() {
        assert_eq!(line(["=1+1", " @SUM(A1)", "\t-2"]), "'=1+1,' @SUM(A1),' -2\r\n");
    }

    proptest! {
        #[test]
        fn no_cell_begins_a_formula_or_a_line(text in "\\PC{0,40}|[=+@\\-\t\r\n ]{1,5}.{0,20}") {
            let line = line([text.as_str()]);
            let inner = line.trim_end_matches("\r\n").trim_start_matches('"');
            prop_assert!(!inner.trim_start().starts_with(['=', '+', '-', '@']), "{line:?}");
            prop_assert!(!line[..line.len() - 2].contains(['\r', '\n']));
        }
    }
}
