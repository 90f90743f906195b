//! Requests under the Freedom of Information Act 2000: the letter, the link that opens it filled in on WhatDoTheyKnow, and the
//! day on which an answer is due.

use base::Date;

use crate::power::escaped;

/// A public authority has so many working days (section 10).
pub const WORKING_DAYS: u32 = 20;

/// A request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Request {
    /// Its subject.
    pub title: String,
    /// What stands between greeting and name.
    pub body: String,
}

/// A request with these questions, for these years.
#[must_use]
pub fn request(questions: &[&str], years: &[String]) -> Request {
    let list = match years {
        [] => "the last financial year".to_owned(),
        [one] => format!("the financial year {one}"),
        [others @ .., last] => format!("each of the financial years {} and {last}", others.join(", ")),
    };
    let mut body = format!("Under the Freedom of Information Act 2000 I ask for the following, for {list}:\n");
    for (number, question) in questions.iter().enumerate() {
        body += &format!("\n{}. {question}", number + 1);
    }
    body += "\n\nWhere a number is below five, please say so instead of leaving out the rest. \
             Where the whole would take more than 18 hours, please tell me which of the questions can be answered within them, \
             and answer those. I ask for no information about any one patient. An answer by e-mail is best.";
    Request { title: "Charges to overseas visitors".to_owned(), body }
}

/// The last financial years that are over (April to March), the oldest first.
#[must_use]
pub fn financial_years(today: Date, how_many: i16) -> Vec<String> {
    let last_began = if today.month() >= 4 { today.year() - 1 } else { today.year() - 2 };
    (0..how_many).rev().map(|back| last_began - back).map(|from| format!("{from}-{:02}", (from + 1) % 100)).collect()
}

/// The name under which WhatDoTheyKnow most likely has this authority: made from its own name, and sometimes wrong.
#[must_use]
pub fn likely_name(authority: &str) -> String {
    let plain = authority.to_lowercase().replace('&', "and");
    let words = plain.split(|c: char| !(c.is_ascii_alphanumeric() || c == '\'' || c == '’'));
    let words = words.map(|word| word.replace(['\'', '’'], "")).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join("_")
}

/// The link that opens the request filled in.
#[must_use]
pub fn link(name: &str, request: &Request) -> String {
    format!(
        "https://www.whatdotheyknow.com/new/{}?title={}&default_letter={}",
        escaped(name),
        escaped(&request.title),
        escaped(&request.body)
    )
}

/// The link that looks for an authority by its name.
#[must_use]
pub fn search_link(authority: &str) -> String {
    format!("https://www.whatdotheyknow.com/body/list/all?query={}", escaped(authority))
}

/// The day on which an answer is due: the twentieth working day after the request came in. Saturdays, Sundays, Christmas Day,
/// Good Friday and days that are a bank holiday in any part of the United Kingdom do not count (section 10(6)). Bank holidays
/// that are proclaimed for one year only are not known here, so the true day may be a little later.
#[must_use]
pub fn due(received: Date) -> Date {
    let mut day = received;
    let mut counted = 0;
    while counted < WORKING_DAYS {
        let Ok(next) = day.tomorrow() else { return day };
        day = next;
        if is_working_day(day) {
            counted += 1;
        }
    }
    day
}

fn is_working_day(day: Date) -> bool {
    // Monday is 1.
    let weekday = day.weekday().to_monday_one_offset();
    weekday <= 5 && !is_bank_holiday(day)
}

/// In any part of the United Kingdom.
fn is_bank_holiday(day: Date) -> bool {
    let (month, of_month, weekday) = (day.month(), day.day(), day.weekday().to_monday_one_offset());
    // On a weekend, the next weekday that is not a holiday itself.
    let on_or_after = |month_of: i8, day_of: i8| {
        month == month_of
            && (of_month == day_of || (weekday == 1 && (of_month == day_of + 1 || of_month == day_of + 2)))
    };
    let fixed = match month {
        // New Year, and 2 January in Scotland: with a weekend between them they reach to the 4th.
        1 => of_month <= 2 || (of_month <= 4 && weekday <= 2 && new_year_moves(day)),
        // St Patrick’s Day.
        3 => on_or_after(3, 17),
        // The Boyne.
        7 => on_or_after(7, 12),
        // Scotland’s summer holiday is the first Monday of August, that of the others the last.
        8 => weekday == 1 && (of_month <= 7 || of_month >= 25),
        5 => weekday == 1 && (of_month <= 7 || of_month >= 25),
        // St Andrew’s Day, moved from a weekend into December.
        11 => of_month == 30,
        12 => {
            (weekday == 1 && of_month <= 2) || (25..=26).contains(&of_month) || (of_month <= 28 && christmas_moves(day))
        }
        _ => false,
    };
    fixed || is_easter_holiday(day)
}

/// 1 or 2 January lay on a weekend, and this is a day to which one of them moves.
fn new_year_moves(day: Date) -> bool {
    let first = Date::constant(day.year(), 1, 1).weekday().to_monday_one_offset();
    match day.day() {
        3 => first >= 6,
        4 => first == 5 || first == 6,
        _ => false,
    }
}

/// Christmas Day or Boxing Day lay on a weekend, and this is a day to which one of them moves.
fn christmas_moves(day: Date) -> bool {
    let christmas = Date::constant(day.year(), 12, 25).weekday().to_monday_one_offset();
    match day.day() {
        27 => christmas >= 6,
        28 => christmas == 5 || christmas == 6,
        _ => false,
    }
}

/// Good Friday or Easter Monday.
fn is_easter_holiday(day: Date) -> bool {
    let easter = easter(day.year());
    let distance = day.since(easter).map_or(99, |span| span.get_days());
    distance == -2 || distance == 1
}

/// Easter Sunday (the Gregorian rule as Meeus, Jones and Butcher give it).
fn easter(year: i16) -> Date {
    let year = i32::from(year);
    let (a, b, c) = (year % 19, year / 100, year % 100);
    let h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    let l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    let m = (a + 11 * h + 22 * l) / 451;
    let at = h + l - 7 * m + 114;
    let (month, day) = (i8::try_from(at / 31).unwrap_or(4), i8::try_from(at % 31 + 1).unwrap_or(1));
    Date::constant(i16::try_from(year).unwrap_or(2000), month, day)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Date {
        text.parse().expect("a day")
    }

    #[test]
    fn easter_is_where_the_calendar_has_it() {
        for (year, sunday) in [(2024, "2024-03-31"), (2025, "2025-04-20"), (2026, "2026-04-05"), (2027, "2027-03-28")] {
            assert_eq!(easter(year), day(sunday));
        }
    }

    #[test]
    fn twenty_working_days_leave_out_weekends_and_holidays_of_every_nation() {
        // Nothing between: four weeks.
        assert_eq!(due(day("2026-09-01")), day("2026-09-29"));
        // Good Friday and Easter Monday.
        assert_eq!(due(day("2025-03-31")), day("2025-04-30"));
        // St Andrew's Day, Christmas, Boxing Day (a Saturday, moved to the 28th), New Year.
        assert_eq!(due(day("2026-11-27")), day("2026-12-30"));
        // 17 March counts as a holiday although it is one in Northern Ireland only.
        assert_eq!(due(day("2026-03-02")), day("2026-03-31"));
    }

    #[test]
    fn holidays_on_a_weekend_move() {
        let holidays = |year: i16, month: i8, days: &[i8]| {
            for of_month in 1..=28 {
                let day = Date::constant(year, month, of_month);
                let weekday = day.weekday().to_monday_one_offset();
                assert_eq!(is_bank_holiday(day) && weekday <= 5, days.contains(&of_month), "{day}");
            }
        };
        // As gov.uk lists them for England, Scotland and Northern Ireland together.
        holidays(2022, 1, &[3, 4]);
        holidays(2023, 1, &[2, 3]);
        holidays(2024, 1, &[1, 2]);
        holidays(2026, 1, &[1, 2]);
        holidays(2027, 1, &[1, 4]);
        holidays(2021, 12, &[27, 28]);
        holidays(2022, 12, &[26, 27]);
        holidays(2026, 12, &[25, 28]);
        holidays(2024, 3, &[18]);
    }

    #[test]
    fn a_request_can_be_opened_filled_in_and_nothing_breaks_out_of_the_link() {
        let today = day("2026-11-29");
        let years = financial_years(today, 2);
        assert_eq!(years, ["2024-25", "2025-26"]);
        assert_eq!(financial_years(day("2026-03-31"), 1), ["2024-25"]);
        let request = request(&["How many & why?", "Who?"], &years);
        assert!(request.body.contains("1. How many & why?\n2. Who?"));
        let link = link(&likely_name("Queen’s & \"King's\" NHS Trust?x=<b>"), &request);
        assert!(
            link.starts_with("https://www.whatdotheyknow.com/new/queens_and_kings_nhs_trust_x_b?title=Charges%20to")
        );
        assert!(link.contains("%26%20why%3F") && !link.contains(['<', '"', ' ']), "{link}");
        assert!(link.len() < 6_000);
    }
}
