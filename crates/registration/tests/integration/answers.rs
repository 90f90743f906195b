//! What people type: unusual and right, or wrong in its own way.

use proptest::prelude::*;
use registration::{Answers, NOTES, PROBLEMS};

use crate::forms::{TODAY, person, problems, with};

fn keys(changes: &[(&str, &str)]) -> Vec<&'static str> {
    problems(changes).iter().map(|problem| problem.key).collect()
}

#[test]
fn each_mistake_has_its_own_sentence() {
    let long = "x".repeat(121);
    let cases: &[(&[(&str, &str)], &str)] = &[
        (&[("for", "")], "join-wrong-for"),
        (&[("for", "child")], "join-wrong-helper"),
        (&[("given", ""), ("family", " ")], "join-wrong-name"),
        (&[("given", "…"), ("family", "123")], "join-wrong-name"),
        (&[("family", &long)], "join-wrong-long"),
        (&[("day", "")], "join-wrong-born"),
        (&[("year", "ninety")], "join-wrong-born"),
        (&[("day", "31"), ("month", "2")], "join-wrong-day"),
        (&[("calendar", "solar-hijri")], "join-wrong-day"),
        (&[("year", "2027")], "join-wrong-future"),
        (&[("year", "1890")], "join-wrong-old"),
        (&[("sex", "")], "join-wrong-sex"),
        (&[("phone", "ask my brother")], "join-wrong-phone"),
        (&[("email", "selam at example")], "join-wrong-email"),
        (&[("address", "")], "join-wrong-address"),
        (&[("address", "none")], "join-wrong-both"),
        (&[("address", "practice"), ("practice", "Alder Row Surgery")], "join-wrong-both"),
        (&[("care_name", "St Anne’s day centre")], "join-wrong-both"),
        (&[("street", "")], "join-wrong-street"),
        (&[("address", "care-of")], "join-wrong-care"),
        (&[("postcode", "somewhere")], "join-wrong-postcode"),
        (&[("address", "practice"), ("street", ""), ("town", ""), ("postcode", "")], "join-wrong-practice"),
        (&[("nhs_number", "943 476 5918")], "join-wrong-nhs"),
    ];
    for (changes, expected) in cases {
        assert_eq!(keys(changes), [*expected], "{changes:?}");
    }
    for key in PROBLEMS {
        assert!(cases.iter().any(|(_, expected)| expected == key), "no case shows {key}");
    }
}

#[test]
fn all_mistakes_are_said_at_once_in_the_order_of_the_form() {
    let fields: Vec<_> = Answers::default().check(TODAY).expect_err("empty").iter().map(|p| p.field).collect();
    assert_eq!(fields, ["for", "family", "year", "sex", "address"]);
}

#[test]
fn unusual_answers_are_right_and_get_a_note() {
    let cases: &[(&[(&str, &str)], &str)] = &[
        (&[("only_year", "yes"), ("day", ""), ("month", "")], "join-note-year"),
        (&[("calendar", "hijri"), ("year", "1410")], "join-note-moon"),
        (&[("given", "")], "join-note-one-name"),
        (&[("family", "ተስፋይ")], "join-note-letters"),
        (&[("phone", "07700 900123"), ("phone_shared", "yes")], "join-note-shared"),
        (&[("address", "none"), ("street", ""), ("town", ""), ("postcode", "")], "join-note-no-way"),
    ];
    for (changes, expected) in cases {
        assert_eq!(person(changes).notes(), [*expected], "{changes:?}");
    }
    for key in NOTES {
        assert!(cases.iter().any(|(_, expected)| expected == key), "no case shows {key}");
    }
}

#[test]
fn one_name_is_the_family_name_wherever_it_was_written() {
    for changes in [[("given", "Zaynab"), ("family", "")], [("given", ""), ("family", "Zaynab")]] {
        let name = person(&changes).name;
        assert_eq!((name.given, name.family.as_str()), (None, "Zaynab"));
    }
}

#[test]
fn names_keep_apostrophes_hyphens_joiners_and_scripts() {
    for name in [
        "O’Neill",
        "N'Dour",
        "Al-Khatib",
        "می\u{200c}خواهم",
        "श्री\u{200d}निवास",
        "Nguyễn Thị Ánh",
        "王小明",
        "d’Àlba i Ferrer",
    ] {
        assert_eq!(person(&[("family", name)]).name.family, name);
    }
    assert_eq!(person(&[("family", "abc\u{202e}def")]).name.family, "abcdef", "nothing turns a line about");
}

#[test]
fn dates_come_from_four_calendars_and_digits_of_any_script() {
    for (calendar, day, month, year, expected) in [
        ("", "23", "5", "1990", "1990-05-23"),
        ("gregorian", "٢٣", "٥", "١٩٩٠", "1990-05-23"),
        ("solar-hijri", "۱", "۱", "۱۳۷۰", "1991-03-21"),
        ("ethiopian", "1", "1", "1990", "1997-09-11"),
        ("hijri", "1", "1", "1400", "1979-11-21"),
    ] {
        let born = person(&[("calendar", calendar), ("day", day), ("month", month), ("year", year)]).born;
        assert_eq!(born.date.to_string(), expected, "{calendar}");
    }
    let estimated = person(&[("only_year", "yes"), ("year", "1985"), ("day", ""), ("month", "")]).born;
    assert_eq!((estimated.date.to_string().as_str(), estimated.estimated), ("1985-01-01", true));
}

proptest! {
    #[test]
    fn whatever_is_typed_is_answered_and_nothing_is_lost(texts in prop::collection::vec(".{0,60}", 32)) {
        let mut answers = Answers::default();
        let names: Vec<&str> = Answers::default().fields().iter().map(|(name, _)| *name).collect();
        for (name, text) in names.iter().zip(&texts) {
            answers.put(name, text.clone());
        }
        let kept = answers.clone();
        let _ = answers.check(TODAY);
        prop_assert_eq!(answers, kept);
    }

    #[test]
    fn any_name_with_a_letter_can_register(name in "[\\p{L}][\\p{L} '’-]{0,40}") {
        let checked = with(&[("family", &name), ("given", "")]).check(TODAY);
        prop_assert!(checked.is_ok(), "{:?}", checked.err());
    }
}
