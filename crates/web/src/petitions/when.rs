//! Moments as the JSON writes them: UTC, ISO 8601, with milliseconds and `Z`.

use base::Date;

/// A moment in seconds since 1970: `2026-11-21T14:05:00.000Z`.
pub(crate) fn moment(at: i64) -> String {
    let second = at.rem_euclid(86_400);
    format!("{}T{:02}:{:02}:{:02}.000Z", crate::app::day(at), second / 3600, second / 60 % 60, second % 60)
}

/// The first moment of a day.
pub(crate) fn midnight(day: Date) -> String {
    format!("{day}T00:00:00.000Z")
}

/// The last second of a day.
pub(crate) fn end_of(day: Date) -> String {
    format!("{day}T23:59:59.000Z")
}

/// For `Last-Modified` (RFC 9110): `Sat, 21 Nov 2026 14:05:00 GMT`.
pub(crate) fn http(at: i64) -> String {
    const DAYS: [&str; 7] = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
    const MONTHS: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    let day = crate::app::day(at);
    let weekday = usize::from(day.weekday().to_monday_zero_offset().unsigned_abs());
    let month = usize::from(day.month().unsigned_abs()).saturating_sub(1);
    let second = at.rem_euclid(86_400);
    format!(
        "{}, {:02} {} {:04} {:02}:{:02}:{:02} GMT",
        DAYS.get(weekday).copied().unwrap_or_default(),
        day.day(),
        MONTHS.get(month).copied().unwrap_or_default(),
        day.year(),
        second / 3600,
        second / 60 % 60,
        second % 60
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moments_are_written_as_the_standards_have_them() {
        assert_eq!(moment(1_795_269_900), "2026-11-21T14:05:00.000Z");
        assert_eq!(http(1_795_269_900), "Sat, 21 Nov 2026 14:05:00 GMT");
        assert_eq!(moment(0), "1970-01-01T00:00:00.000Z");
    }
}
