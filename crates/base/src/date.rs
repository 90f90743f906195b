//! Dates in words.

use jiff::civil::Date;

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// A date as an English reader expects it in a sentence: `21 November 2026`.
#[must_use]
pub fn in_words(date: Date) -> String {
    let month = usize::from(date.month().unsigned_abs()).saturating_sub(1);
    format!("{} {} {}", date.day(), MONTHS.get(month).copied().unwrap_or_default(), date.year())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_reads_as_people_write_it() {
        assert_eq!(in_words(Date::constant(2026, 11, 21)), "21 November 2026");
        assert_eq!(in_words(Date::constant(2027, 1, 1)), "1 January 2027");
    }
}
