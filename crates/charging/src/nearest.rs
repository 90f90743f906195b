//! Which of the known names was probably meant.

/// The name without case, spaces and punctuation, so that `COVID-19` and `covid_19` are the same.
#[must_use]
pub(crate) fn plain(name: &str) -> String {
    name.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// The known name that is nearest to `wrong`, unless all are far off.
#[must_use]
pub(crate) fn nearest<'a>(wrong: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let wrong = plain(wrong);
    known
        .into_iter()
        .map(|name| {
            let other = plain(name);
            let part = !wrong.is_empty() && wrong.len() >= 3 && (other.contains(&wrong) || wrong.contains(&other));
            (if part { 1 } else { distance(&wrong, &other) }, name)
        })
        .min_by_key(|(far, _)| *far)
        .filter(|(far, _)| *far <= wrong.chars().count().max(3) / 2 + 1)
        .map(|(_, name)| name)
}

/// “did you mean …?” or nothing.
#[must_use]
pub(crate) fn did_you_mean<'a>(wrong: &str, known: impl IntoIterator<Item = &'a str>) -> String {
    nearest(wrong, known).map_or_else(String::new, |name| format!(" – did you mean “{name}”?"))
}

/// How many letters have to be put in, taken out or changed.
fn distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.chars().enumerate() {
        let mut corner = row[0];
        row[0] = i + 1;
        for (j, y) in b.iter().enumerate() {
            let change = corner + usize::from(x != *y);
            corner = row[j + 1];
            row[j + 1] = change.min(row[j] + 1).min(row[j + 1] + 1);
        }
    }
    row[b.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_of_the_finger_finds_the_name() {
        let names = ["overstayer", "visitor", "asylum_refused", "asylum_pending"];
        assert_eq!(nearest("overstaier", names), Some("overstayer"));
        assert_eq!(nearest("Asylum-Refused", names), Some("asylum_refused"));
        assert_eq!(nearest("refused", names), Some("asylum_refused"));
        assert_eq!(nearest("xqzzkjw", names), None);
    }

    #[test]
    fn case_and_punctuation_do_not_count() {
        assert_eq!(plain("COVID-19"), plain("covid_19"));
    }
}
