//! Digits as people type them: in any script that our readers use.

/// Where the digit nought stands in each set.
const NOUGHTS: [char; 8] = ['0', '٠', '۰', '০', '०', '੦', '૦', '௦'];

/// The value of a digit.
pub(crate) fn digit(c: char) -> Option<u8> {
    let code = u32::from(c);
    NOUGHTS.iter().find_map(|nought| {
        let value = code.checked_sub(u32::from(*nought))?;
        u8::try_from(value).ok().filter(|value| *value < 10)
    })
}

/// A whole number of at most five digits.
pub(crate) fn number(text: &str) -> Option<u32> {
    let text = text.trim();
    if text.is_empty() || text.chars().count() > 5 {
        return None;
    }
    text.chars().try_fold(0_u32, |sum, c| Some(sum * 10 + u32::from(digit(c)?)))
}

/// A day of UK forms from three fields, in digits of any script.
#[must_use]
pub fn read_date(year: &str, month: &str, day: &str) -> Option<base::Date> {
    crate::Calendar::Gregorian.date(number(year)?, number(month)?, number(day)?)
}

/// The same text with its digits put into those that computers of the NHS read.
pub(crate) fn european(text: &str) -> String {
    text.chars().map(|c| digit(c).map_or(c, |value| char::from(b'0' + value))).collect()
}
