//! Whatever a stranger sends: no panic, the same answer each time, spans that lie on characters.

use base::Nation;
use documents::read_text;
use policy::{Options, check, mend};
use proptest::prelude::*;

/// Words that the grammar knows, thrown together without sense.
fn salad() -> impl Strategy<Value = String> {
    let words = [
        "you",
        "must",
        "bring",
        "no",
        "photo ID",
        "passport",
        "without",
        "proof of address",
        "unless",
        "until",
        "register",
        "visa",
        "we",
        "please",
        "never",
        "if",
        "you have",
        ",",
        ".",
        "?",
        ":",
        "\n- ",
        "\n\n",
        "it",
        "helps",
        "not",
        "needed",
        "these",
        "bill",
        "—",
        "é",
        "ID",
        "cannot",
        "nobody",
        "Myth",
        "Yes",
        "No.",
        "who you are",
        "may be asked",
        "online services",
        "\t",
        "  ",
        "’",
        "six months",
        "in the UK",
    ];
    proptest::collection::vec(proptest::sample::select(words.to_vec()), 0..60).prop_map(|words| words.join(" "))
}

proptest! {
    #[test]
    fn any_text_is_read_without_panic(text in "\\PC{0,400}") {
        holds(&text);
    }

    #[test]
    fn any_order_of_known_words_is_read(text in salad()) {
        holds(&text);
    }
}

fn holds(text: &str) {
    for nation in Nation::ALL {
        let document = read_text(text);
        let report = check(&document, &Options { nation });
        assert_eq!(report, check(&document, &Options { nation }), "the same page gives the same report");
        for finding in &report.findings {
            assert!(!finding.span.of(text).is_empty(), "{finding:?}");
            assert!(finding.because.iter().all(|words| finding.span.contains(*words)));
        }
        assert!(report.findings.is_sorted_by_key(|finding| finding.span));
        let _ = mend(&document, &report).text();
    }
}
