//! Numbers and dates as a reader of the language expects them in running text.

use base::Date;

use crate::Language;

/// A set of digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Digits {
    /// 0123456789
    European,
    /// ٠١٢٣٤٥٦٧٨٩
    Arabic,
    /// ۰۱۲۳۴۵۶۷۸۹
    ArabicEastern,
    /// ০১২৩৪৫৬৭৮৯
    Bengali,
    /// ०१२३४५६७८९
    Devanagari,
}

impl Digits {
    /// The digit nought of this set; the others follow it in Unicode.
    const fn nought(self) -> char {
        match self {
            Self::European => '0',
            Self::Arabic => '\u{660}',
            Self::ArabicEastern => '\u{6F0}',
            Self::Bengali => '\u{9E6}',
            Self::Devanagari => '\u{966}',
        }
    }

    /// Puts these digits in place of European ones; all else stays. Not for telephone numbers and
    /// postcodes, which people copy letter by letter.
    #[must_use]
    pub fn put(self, text: &str) -> String {
        let digit = |c: char| c.to_digit(10).and_then(|d| char::from_u32(self.nought() as u32 + d)).unwrap_or(c);
        text.chars().map(|c| if c.is_ascii_digit() { digit(c) } else { c }).collect()
    }
}

/// A date in the manner of the language, in numbers and its own digits.
#[must_use]
pub fn date_for(language: &Language, date: Date) -> String {
    let (day, month, year) = (date.day(), date.month(), date.year());
    let plain = match language.tag {
        "zh-Hans" | "zh-Hant" => format!("{year}年{month}月{day}日"),
        "lt" => format!("{year}-{month:02}-{day:02}"),
        "bg" | "pl" | "ro" | "ru" | "sq" | "tr" | "uk" | "kmr" => format!("{day:02}.{month:02}.{year}"),
        "fa" | "prs" | "ps" => format!("{year}/{month}/{day}"),
        _ => format!("{day}/{month}/{year}"),
    };
    language.digits.put(&plain)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::LANGUAGES;

    #[test]
    fn digits_are_those_of_the_language() {
        assert_eq!(Digits::Arabic.put("2 من 3"), "٢ من ٣");
        assert_eq!(Digits::Bengali.put("1045"), "১০৪৫");
        assert_eq!(Digits::European.put("999"), "999");
    }

    #[test]
    fn a_date_keeps_its_parts_in_every_language() {
        let date = base::Date::constant(2026, 11, 21);
        for language in &LANGUAGES {
            let text = date_for(language, date);
            assert!(text.contains(&language.digits.put("2026")), "{}: {text}", language.tag);
            assert!(text.contains(&language.digits.put("21")), "{}: {text}", language.tag);
        }
    }
}
