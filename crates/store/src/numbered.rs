//! `$1` as PostgreSQL writes parameters, `?1` as SQLite counts them. (SQLite also reads `$1`, but as a name, and numbers names
//! by where they first stand.)

/// The same statement for SQLite. Texts in quotes and comments stay as they are.
pub(crate) fn for_sqlite(sql: &str) -> String {
    let mut out = String::with_capacity(sql.len());
    let mut rest = sql;
    while let Some(at) = rest.find(['$', '\'', '"', '-']) {
        let (before, from) = rest.split_at(at);
        out.push_str(before);
        let end = match from.as_bytes()[0] {
            b'$' if from[1..].starts_with(|c: char| c.is_ascii_digit()) => {
                out.push('?');
                rest = &from[1..];
                continue;
            }
            b'-' if from.starts_with("--") => from.find('\n').unwrap_or(from.len()),
            quote @ (b'\'' | b'"') => from[1..].find(quote as char).map_or(from.len(), |end| end + 2),
            _ => 1,
        };
        out.push_str(&from[..end]);
        rest = &from[end..];
    }
    out.push_str(rest);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_parameters_are_rewritten() {
        assert_eq!(
            for_sqlite("-- costs $1 - f()\nSELECT '$2', \"$3\", $1 - $12 FROM t WHERE a = $1||'it''s $4'"),
            "-- costs $1 - f()\nSELECT '$2', \"$3\", ?1 - ?12 FROM t WHERE a = ?1||'it''s $4'"
        );
    }
}
