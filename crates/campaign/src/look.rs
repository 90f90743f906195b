//! A campaign's colour. It stands behind white letters, so it must be dark enough for them.

use std::fmt;

/// The contrast that WCAG 2.2 (1.4.3) asks between letters and their ground.
const CONTRAST: f64 = 4.5;

/// A colour, such as `#8c2f1b`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Colour {
    /// Red, green, blue.
    pub rgb: [u8; 3],
}

impl Colour {
    /// Reads `#rrggbb`.
    ///
    /// # Errors
    /// In words: when it is none, or white letters could not be read on it.
    pub(crate) fn read(written: &str) -> Result<Self, String> {
        let digits = written.strip_prefix('#').filter(|d| d.len() == 6 && d.bytes().all(|b| b.is_ascii_hexdigit()));
        let number = digits.and_then(|digits| u32::from_str_radix(digits, 16).ok());
        let Some(number) = number else {
            return Err(format!("“{written}” is no colour; write six digits, such as #8c2f1b"));
        };
        let [_, red, green, blue] = number.to_be_bytes();
        let colour = Self { rgb: [red, green, blue] };
        let contrast = 1.05 / (colour.luminance() + 0.05);
        if contrast < CONTRAST {
            return Err(format!(
                "white letters cannot be read on {written} (contrast {contrast:.1}, needed {CONTRAST}); take a darker one"
            ));
        }
        Ok(colour)
    }

    /// WCAG's relative luminance, 0 to 1.
    fn luminance(self) -> f64 {
        let linear = |value: u8| {
            let value = f64::from(value) / 255.0;
            if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
        };
        let [red, green, blue] = self.rgb.map(linear);
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }
}

impl fmt::Display for Colour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [red, green, blue] = self.rgb;
        write!(f, "#{red:02x}{green:02x}{blue:02x}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_colour_must_carry_white_letters() {
        assert_eq!(Colour::read("#8C2F1B").map(|colour| colour.to_string()), Ok("#8c2f1b".to_owned()));
        assert!(Colour::read("#f4b73b").is_err_and(|why| why.contains("darker")));
        for none in ["", "red", "#123", "#12345g", "123456", "#1234567", "#é1234"] {
            assert!(Colour::read(none).is_err(), "{none}");
        }
    }
}
