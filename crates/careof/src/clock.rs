//! The only place that asks what day it is. Everything else takes dates as arguments, so that the
//! same input gives the same answer tomorrow.

use base::Date;
use jiff::{Timestamp, tz::TimeZone};

/// This moment, in seconds since 1970.
#[allow(clippy::disallowed_methods)] // this is the one place
pub(crate) fn now() -> i64 {
    Timestamp::now().as_second()
}

/// Today's date, in universal time: the same on every machine.
#[allow(clippy::disallowed_methods)] // this is the one place
pub(crate) fn today() -> Date {
    Timestamp::now().to_zoned(TimeZone::UTC).date()
}

/// A day as days since 1970.
pub(crate) fn day_number(day: Date) -> i64 {
    i64::from(Date::constant(1970, 1, 1).until(day).map_or(0, |span| span.get_days()))
}

/// Seconds from today to another day.
pub(crate) fn seconds_until(day: Date) -> i64 {
    i64::from(today().until(day).map_or(0, |span| span.get_days())) * 86_400
}
