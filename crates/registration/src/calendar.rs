//! Dates of birth as people know them: in the calendar of the country where they were born.
//!
//! The sums are the arithmetic ones: E. M. Reingold and N. Dershowitz, Calendrical Calculations (4th ed.), for the
//! Ethiopian and the civil Islamic calendar; for the Solar Hijri calendar the 33-year cycle, which is right from 1206 to
//! 1498 (1827 to 2119). The Islamic months begin with the moon that was seen, so there a day more or less is possible.

use base::Date;
use jiff::ToSpan as _;

/// A calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Calendar {
    /// The one of UK forms.
    #[default]
    Gregorian,
    /// Afghanistan and Iran.
    SolarHijri,
    /// The Islamic lunar one.
    Hijri,
    /// Ethiopia and Eritrea.
    Ethiopian,
}

impl Calendar {
    /// All, the one of UK forms first.
    pub const ALL: [Self; 4] = [Self::Gregorian, Self::SolarHijri, Self::Hijri, Self::Ethiopian];

    /// The key used in forms and texts.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Gregorian => "gregorian",
            Self::SolarHijri => "solar-hijri",
            Self::Hijri => "hijri",
            Self::Ethiopian => "ethiopian",
        }
    }

    /// The calendar with this key.
    #[must_use]
    pub fn find(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|calendar| calendar.key() == key)
    }

    /// Whether a day more or less is possible.
    #[must_use]
    pub const fn is_by_the_moon(self) -> bool {
        matches!(self, Self::Hijri)
    }

    /// The day in the calendar of UK forms; none when there is no such day.
    #[must_use]
    pub fn date(self, year: u32, month: u32, day: u32) -> Option<Date> {
        if !(1..=31).contains(&day) || !(1..=13).contains(&month) || !(1..=9000).contains(&year) {
            return None;
        }
        let (y, m, d) = (i64::from(year), i64::from(month), i64::from(day));
        match self {
            Self::Gregorian => {
                Date::new(i16::try_from(year).ok()?, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()
            }
            Self::SolarHijri => {
                let longest = if m <= 6 {
                    31
                } else if m < 12 || is_leap_solar(y) {
                    30
                } else {
                    29
                };
                let before = if m <= 6 { 31 * (m - 1) } else { 6 + 30 * (m - 1) };
                (m <= 12 && d <= longest && (1206..=1498).contains(&y)).then_some(())?;
                from_day(SOLAR_EPOCH + 365 * (y - 1) + (8 * y + 21) / 33 + before + d - 1)
            }
            Self::Hijri => {
                let longest = if m % 2 == 1 || (m == 12 && (11 * y + 14) % 30 < 11) { 30 } else { 29 };
                (m <= 12 && d <= longest && y >= 1).then_some(())?;
                from_day(HIJRI_EPOCH + 354 * (y - 1) + (3 + 11 * y) / 30 + 29 * (m - 1) + m / 2 + d - 1)
            }
            Self::Ethiopian => {
                let longest = if m <= 12 { 30 } else { 5 + i64::from(y % 4 == 3) };
                (d <= longest).then_some(())?;
                from_day(ETHIOPIAN_EPOCH + 365 * (y - 1) + y / 4 + 30 * (m - 1) + d - 1)
            }
        }
    }

    /// The first of January of the year in which a year of this calendar begins: what the NHS writes when only the
    /// year is known (PCSE, registering evacuees, October 2021).
    #[must_use]
    pub fn first_of_year(self, year: u32) -> Option<Date> {
        // The middle of the foreign year lies in the UK year that holds most of it.
        let middle = match self {
            Self::Gregorian => self.date(year, 1, 1)?,
            _ => self.date(year, 6, 1)?,
        };
        Date::new(middle.year(), 1, 1).ok()
    }
}

/// First days of the calendars, counted from the day before 1 January of the year 1.
const SOLAR_EPOCH: i64 = 226_895;
const HIJRI_EPOCH: i64 = 227_015;
const ETHIOPIAN_EPOCH: i64 = 2_796;

/// Eight leap years in each 33.
const fn is_leap_solar(year: i64) -> bool {
    (8 * (year + 1) + 21) / 33 - (8 * year + 21) / 33 == 1
}

fn from_day(day: i64) -> Option<Date> {
    let days = i32::try_from(day - 1).ok()?;
    Date::new(1, 1, 1).ok()?.checked_add(days.days()).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn date(year: i16, month: i8, day: i8) -> Option<Date> {
        Some(Date::constant(year, month, day))
    }

    #[test]
    fn days_that_are_known_in_both_calendars() {
        use Calendar::{Ethiopian, Hijri, SolarHijri};
        for (calendar, (y, m, d), expected) in [
            // New Year's days.
            (SolarHijri, (1400, 1, 1), date(2021, 3, 21)),
            (SolarHijri, (1403, 1, 1), date(2024, 3, 20)),
            (SolarHijri, (1404, 1, 1), date(2025, 3, 21)),
            (SolarHijri, (1357, 11, 22), date(1979, 2, 11)),
            (SolarHijri, (1399, 12, 30), date(2021, 3, 20)),
            (Ethiopian, (2000, 1, 1), date(2007, 9, 12)),
            (Ethiopian, (2017, 1, 1), date(2024, 9, 11)),
            (Ethiopian, (2015, 13, 6), date(2023, 9, 11)),
            (Hijri, (1400, 1, 1), date(1979, 11, 21)),
            (Hijri, (1445, 9, 1), date(2024, 3, 11)),
        ] {
            assert_eq!(calendar.date(y, m, d), expected, "{calendar:?} {y}-{m}-{d}");
        }
    }

    #[test]
    fn days_that_no_calendar_has_are_none() {
        assert_eq!(Calendar::Gregorian.date(2023, 2, 29), None);
        assert_eq!(Calendar::SolarHijri.date(1400, 12, 30), None);
        assert_eq!(Calendar::Ethiopian.date(2016, 13, 6), None);
        assert_eq!(Calendar::Hijri.date(1445, 2, 30), None);
        assert_eq!(Calendar::SolarHijri.date(1990, 1, 1), None, "somebody forgot to change the calendar");
    }

    #[test]
    fn only_the_year_becomes_the_first_of_january() {
        assert_eq!(Calendar::Gregorian.first_of_year(1985), date(1985, 1, 1));
        assert_eq!(Calendar::SolarHijri.first_of_year(1370), date(1991, 1, 1));
        assert_eq!(Calendar::Ethiopian.first_of_year(1990), date(1998, 1, 1));
    }

    proptest! {
        #[test]
        fn each_day_follows_the_one_before(which in 0_usize..4, year in 1300_u32..1490, month in 1_u32..13, day in 1_u32..29) {
            let calendar = Calendar::ALL[which];
            let first = calendar.date(year, month, day).expect("every month has 28 days");
            let second = calendar.date(year, month, day + 1);
            if let Some(second) = second {
                prop_assert_eq!(first.tomorrow().expect("there is one"), second);
            }
        }

        #[test]
        fn a_month_follows_the_one_before(which in 0_usize..4, year in 1300_u32..1490, month in 1_u32..12) {
            let calendar = Calendar::ALL[which];
            let last = (28..32).rev().find_map(|day| calendar.date(year, month, day)).expect("a last day");
            prop_assert_eq!(Some(last.tomorrow().expect("there is one")), calendar.date(year, month + 1, 1));
        }

        #[test]
        fn nothing_panics(which in 0_usize..4, year: u32, month: u32, day: u32) {
            let _ = Calendar::ALL[which].date(year, month, day);
            let _ = Calendar::ALL[which].first_of_year(year);
        }
    }
}
