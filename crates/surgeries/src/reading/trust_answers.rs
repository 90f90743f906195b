//! What trusts answered: a table of our own (`knowledge/trusts/README.md`). It is read strictly: one row without a source, or
//! with a measure that nobody asked for, and nothing of it is taken.

use std::io::Read;

use base::{Confidence, Date};

use super::error::{DataError, What};
use super::table::{Row, Table};
use super::{ReadRows, Watch};
use crate::trusts::{TrustAnswer, Unit, question};

/// The heading.
const COLUMNS: [&str; 9] = ["trust", "measure", "period", "value", "source", "url", "on", "confidence", "note"];
/// Longer is no answer but a letter.
const LONGEST: usize = 600;

/// Whether these cells are the heading.
pub(super) fn is_heading(cells: &[String]) -> bool {
    cells.len() == COLUMNS.len() && cells.iter().zip(COLUMNS).take(3).all(|(have, want)| have == want)
}

/// Reads the table.
///
/// # Errors
/// The first row that cannot stand, with line and column.
pub fn read_trust_answers(file: &str, input: impl Read, watch: Watch<'_>) -> Result<ReadRows<TrustAnswer>, DataError> {
    let mut table = Table::new(file, b',', input);
    let names = table.heading()?;
    if let Some(missing) = COLUMNS
        .iter()
        .zip(names.iter().map(String::as_str).chain(std::iter::repeat("")))
        .find(|(want, have)| *want != have)
    {
        return Err(DataError::line(file, 1, What::NoColumn((*missing.0).to_owned())));
    }
    let mut rows = Vec::new();
    while let Some(row) = table.next()? {
        row.must_have(COLUMNS.len())?;
        rows.push(answer(&row)?);
    }
    watch(rows.len() as u64);
    if rows.is_empty() {
        return Err(DataError::whole(file, What::Empty));
    }
    Ok(ReadRows { rows, odd: Vec::new() })
}

fn answer(row: &Row<'_>) -> Result<TrustAnswer, DataError> {
    let text = |column: usize| row.text(column).chars().filter(|c| !c.is_control()).take(LONGEST).collect::<String>();
    let measure = text(2);
    let Some(asked) = question(&measure) else {
        return Err(row.refuse(2, "measure", "a key of knowledge/trusts/questions.toml, such as asked_first"));
    };
    let value = text(4);
    let is_number = !value.is_empty() && value.len() <= 12 && value.bytes().all(|byte| byte.is_ascii_digit());
    let stands = match asked.unit {
        Unit::Words => !value.is_empty(),
        _ => is_number || value == "withheld" || value == "refused",
    };
    if !stands {
        return Err(row.refuse(4, "value", "a whole number without commas, withheld, or refused"));
    }
    let source = text(5);
    if source.is_empty() {
        return Err(row.refuse(5, "source", "where the answer stands: no figure is taken without a source"));
    }
    let url = text(6);
    if !url.is_empty() && !url.starts_with("https://") && !url.starts_with("http://") {
        return Err(row.refuse(6, "url", "an address that begins with https://"));
    }
    let period = text(3);
    if period.is_empty() {
        return Err(row.refuse(3, "period", "the time it speaks of, such as 2024-25"));
    }
    Ok(TrustAnswer {
        trust: row.text(1).parse().map_err(|_| row.refuse(1, "trust", "an ODS code such as RXX"))?,
        measure,
        period,
        value,
        source,
        url,
        on: row.text(7).parse::<Date>().map_err(|_| row.refuse(7, "on", "a day such as 2026-03-12"))?,
        confidence: match row.text(8).as_ref() {
            "high" => Confidence::High,
            "medium" => Confidence::Medium,
            "low" => Confidence::Low,
            _ => return Err(row.refuse(8, "confidence", "high, medium or low")),
        },
        note: text(9),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const GOOD: &str = "trust,measure,period,value,source,url,on,confidence,note\r\n\
        RXX,asked_first,2024-25,41,Answer 12,https://example.org/1,2026-03-12,high,\r\n\
        RXX,equality,2024-25,\"<b>none</b>, \"\"really\"\"\",Answer 12,,2026-03-12,medium,=1+1\r\n";

    fn told(from: &str, to: &str) -> String {
        let file = GOOD.replace(from, to);
        read_trust_answers("a.csv", file.as_bytes(), &mut |_| {}).expect_err("refused").to_string()
    }

    #[test]
    fn a_file_is_read_and_a_figure_without_a_source_is_refused_with_its_line() {
        let read = read_trust_answers("a.csv", GOOD.as_bytes(), &mut |_| {}).expect("well written");
        assert_eq!(read.rows.len(), 2);
        assert_eq!(read.rows[1].value, "<b>none</b>, \"really\"");
        assert!(told("41,Answer 12", "41,").starts_with("a.csv, line 2, column 5 (source)"));
        assert!(told("asked_first", "asked_frist").contains("line 2, column 2 (measure)"));
        assert!(told("41", "about 40").contains("line 2, column 4"));
        assert!(told("https://example.org/1", "javascript:alert(1)").contains("column 6 (url)"));
        assert!(told("2026-03-12,medium", "12.3.2026,medium").contains("line 3, column 7"));
        assert!(told("RXX,equality", "R X,equality").contains("line 3, column 1"));
        assert!(told(",high", ",sure").contains("column 8"));
        assert!(told("value,source", "source,value").contains("no column “value”"));
        assert!(told("2024-25,41", "2024-25,41,7").contains("10 columns"));
    }
}
