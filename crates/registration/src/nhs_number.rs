//! NHS numbers: ten digits, the last of which checks the others.

use std::fmt;
use std::str::FromStr;

/// A number whose check digit is right. Whether somebody has it is another question.
///
/// Source: NHS Data Dictionary, NHS NUMBER: modulus 11 with the weights 10 to 2.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct NhsNumber([u8; 10]);

/// What was typed is no NHS number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NhsNumberError {
    /// Not ten digits.
    #[error("an NHS number has ten digits")]
    NotTenDigits,
    /// A digit is wrong or two changed places.
    #[error("one of the ten digits is not right")]
    WrongCheckDigit,
}

impl NhsNumber {
    /// The digit that must follow these nine, or none: a tenth of all beginnings have no tenth digit.
    #[must_use]
    pub fn check_digit(nine: [u8; 9]) -> Option<u8> {
        let sum: u32 = nine.iter().zip((2..=10).rev()).map(|(digit, weight)| u32::from(*digit) * weight).sum();
        match 11 - sum % 11 {
            11 => Some(0),
            10 => None,
            digit => u8::try_from(digit).ok(),
        }
    }

    /// The ten digits without spaces.
    #[must_use]
    pub fn digits(&self) -> String {
        self.0.iter().map(|digit| char::from(b'0' + digit)).collect()
    }
}

impl fmt::Display for NhsNumber {
    /// As it is printed: `943 476 5919`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let digits = self.digits();
        write!(f, "{} {} {}", &digits[..3], &digits[3..6], &digits[6..])
    }
}

impl FromStr for NhsNumber {
    type Err = NhsNumberError;

    /// Reads ten digits of any script, with spaces and dashes between them.
    fn from_str(text: &str) -> Result<Self, NhsNumberError> {
        let mut digits = [0; 10];
        let mut count = 0;
        for c in text.chars().filter(|c| !c.is_whitespace() && !matches!(c, '-' | '–' | '.')) {
            let digit = crate::digits::digit(c).ok_or(NhsNumberError::NotTenDigits)?;
            *digits.get_mut(count).ok_or(NhsNumberError::NotTenDigits)? = digit;
            count += 1;
        }
        if count != 10 {
            return Err(NhsNumberError::NotTenDigits);
        }
        let mut nine = [0; 9];
        nine.copy_from_slice(&digits[..9]);
        let same = digits.iter().all(|digit| *digit == digits[0]);
        if same || Self::check_digit(nine) != Some(digits[9]) {
            return Err(NhsNumberError::WrongCheckDigit);
        }
        Ok(Self(digits))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// The example of the NHS Data Dictionary.
    const EXAMPLE: &str = "943 476 5919";

    #[test]
    fn the_example_of_the_data_dictionary_is_one() {
        let number: NhsNumber = EXAMPLE.parse().expect("it is the example");
        assert_eq!((number.digits().as_str(), number.to_string().as_str()), ("9434765919", EXAMPLE));
    }

    #[test]
    fn other_digits_and_dashes_are_read() {
        assert_eq!("٩٤٣-٤٧٦-٥٩١٩".parse::<NhsNumber>(), EXAMPLE.parse());
    }

    #[test]
    fn what_is_none_is_told_apart() {
        for text in ["", "943476591", "94347659190", "94347659AB", "Amina"] {
            assert_eq!(text.parse::<NhsNumber>(), Err(NhsNumberError::NotTenDigits), "{text}");
        }
        for text in ["9434765918", "0000000000", "1111111111"] {
            assert_eq!(text.parse::<NhsNumber>(), Err(NhsNumberError::WrongCheckDigit), "{text}");
        }
    }

    proptest! {
        #[test]
        fn a_number_with_its_check_digit_reads_back(nine in prop::array::uniform9(0_u8..10)) {
            let text = |last: u8| nine.iter().chain([&last]).map(|d| char::from(b'0' + d)).collect::<String>();
            if let Some(last) = NhsNumber::check_digit(nine) {
                let alike = nine.iter().all(|d| *d == last);
                prop_assert_eq!(text(last).parse::<NhsNumber>().is_ok(), !alike);
                // One wrong digit, wherever it is, is always noticed.
                for place in 0..9 {
                    let mut other = nine;
                    other[place] = (other[place] + 1) % 10;
                    let wrong: String = other.iter().chain([&last]).map(|d| char::from(b'0' + d)).collect();
                    prop_assert!(wrong.parse::<NhsNumber>().is_err());
                }
            } else {
                for last in 0..10 {
                    prop_assert!(text(last).parse::<NhsNumber>().is_err());
                }
            }
        }

        #[test]
        fn two_neighbours_that_changed_places_are_noticed(nine in prop::array::uniform9(0_u8..10), place in 0_usize..8) {
            prop_assume!(nine[place] != nine[place + 1]);
            if let Some(last) = NhsNumber::check_digit(nine) {
                let mut other = nine;
                other.swap(place, place + 1);
                let wrong: String = other.iter().chain([&last]).map(|d| char::from(b'0' + d)).collect();
                prop_assert!(wrong.parse::<NhsNumber>().is_err());
            }
        }

        #[test]
        fn nothing_that_is_typed_panics(text in ".{0,40}") {
            let _ = text.parse::<NhsNumber>();
        }
    }
}
