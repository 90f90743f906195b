//! The day of the treatment as people type it.

use base::Date;

const MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];

/// `2016-03-14`, `14/3/2016`, `14 3 2016`, `14 March 2016`, `14th of March, 2016`.
pub(super) fn read(typed: &str) -> Option<Date> {
    let lower = typed.to_lowercase();
    let words: Vec<&str> =
        lower.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty() && *word != "of").collect();
    let [first, second, third] = words[..] else { return None };
    let number = |word: &str| {
        let digits = word.trim_end_matches(|c: char| c.is_ascii_alphabetic());
        digits.parse::<i16>().ok()
    };
    let month = |word: &str| {
        let named = MONTHS.iter().position(|month| word.len() >= 3 && month.starts_with(word)).map(|place| place + 1);
        named.and_then(|place| i16::try_from(place).ok()).or_else(|| word.parse().ok())
    };
    let (year, month, day) = if first.len() == 4 && first.chars().all(|c| c.is_ascii_digit()) {
        (number(first)?, month(second)?, number(third)?)
    } else if third.len() == 4 {
        (number(third)?, month(second)?, number(first)?)
    } else {
        return None;
    };
    Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_read_as_people_write_them() {
        let day = Some(Date::constant(2016, 3, 14));
        for typed in ["2016-03-14", "14/3/2016", "14 3 2016", " 14 March 2016", "14th of mar, 2016", "14.03.2016"] {
            assert_eq!(read(typed), day, "{typed}");
        }
        for typed in ["", "March 2016", "31/2/2016", "14/3/16", "3/14/2016", "14 Smarch 2016", "1 2 3 4"] {
            assert_eq!(read(typed), None, "{typed}");
        }
    }
}
