//! What holds for every text.

use proptest::prelude::*;
use questions::guard::{Kind, check};

proptest! {
    /// Places are letters' edges, in order, without overlap; nothing panics.
    #[test]
    fn places_are_places(text in "(\\PC|[0-9 ./()+-]|07700 900123|dob |born on |\u{200b}|٠|Amina Yusuf){0,60}") {
        let mut last = 0;
        for found in check(&text) {
            prop_assert!(text.get(found.at.clone()).is_some_and(|words| !words.is_empty()));
            prop_assert!(found.at.start >= last);
            last = found.at.end;
        }
    }

    /// A mobile number is stopped however it is parted, whatever stands around it.
    #[test]
    fn a_mobile_number_is_stopped(gap in "[ .-]?", before in "[a-z ]{0,12} ", after in " [a-z ]{0,12}", tail in 0u32..1000) {
        let text = format!("{before}07700{gap}900{gap}{tail:03}{after}");
        prop_assert!(check(&text).iter().any(|found| found.kind == Kind::Phone || found.kind == Kind::NhsNumber), "{text}");
    }
}
