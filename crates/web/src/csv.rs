//! Lines of CSV (RFC 4180) that no spreadsheet takes for a formula.

/// One line, with its end.
pub(crate) fn line(cells: &[&str]) -> String {
    let mut line = cells.iter().map(|cell| self::cell(cell)).collect::<Vec<_>>().join(",");
    line.push_str("\r\n");
    line
}

/// A cell. What a spreadsheet could run gets an apostrophe in front, which it shows as text.
fn cell(text: &str) -> String {
    let is_formula = text.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠', '|']);
    let safe = if is_formula { format!("'{text}") } else { text.to_owned() };
    if safe.contains([',', '"', '\r', '\n', '\'']) { format!("\"{}\"", safe.replace('"', "\"\"")) } else { safe }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_in_a_cell_can_become_a_formula() {
        assert_eq!(line(&["A81001", "Elm, Row & \"Co\""]), "A81001,\"Elm, Row & \"\"Co\"\"\"\r\n");
        for evil in ["=1+1", "+1", "-1", "@x", "\t=1", "＝1"] {
            assert!(line(&[evil]).starts_with("\"'"), "{evil}");
        }
    }
}
