//! The check digit of NHS, CHI and H&C numbers: modulus 11, as the NHS Data Dictionary describes it.

/// Whether ten digits carry a right check digit.
pub(super) fn is_valid(digits: &str) -> bool {
    let values: Vec<u32> = digits.chars().filter_map(|digit| digit.to_digit(10)).collect();
    let [first @ .., check] = values.as_slice() else { return false };
    if first.len() != 9 || digits.len() != 10 || first.iter().all(|value| value == check) {
        return false;
    }
    let sum: u32 = first.iter().zip((2..=10).rev()).map(|(value, weight)| value * weight).sum();
    match 11 - sum % 11 {
        11 => *check == 0,
        10 => false,
        right => *check == right,
    }
}

#[cfg(test)]
mod tests {
    use super::is_valid;

    #[test]
    fn a_wrong_digit_is_noticed() {
        assert!(is_valid("9434765919") && is_valid("9434765870"));
        assert!(!is_valid("9434765918") && !is_valid("943476591") && !is_valid("1111111111"));
    }
}
