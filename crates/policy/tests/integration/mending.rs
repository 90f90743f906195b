//! The mended text demands nothing, and mending it again changes nothing.

use base::Nation;
use documents::read_text;
use policy::{Grade, Options, Piece, check, mend};

fn pages() -> Vec<(String, Nation, String)> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/pages/");
    [
        "variations.jsonl",
        "held_out.jsonl",
        "mini_develop.jsonl",
        "mini_held_out.jsonl",
        "measure.jsonl",
        "develop.jsonl",
    ]
    .iter()
    .flat_map(|name| {
        let text =
            std::fs::read_to_string(format!("{folder}{name}")).expect("the labelled pages stand beside the tests");
        text.lines()
            .map(|line| {
                let page: serde_json::Value = serde_json::from_str(line).expect("one JSON object a line");
                let field = |key: &str| page[key].as_str().expect("a text").to_owned();
                (field("id"), field("nation").parse().expect("a nation"), field("text"))
            })
            .collect::<Vec<_>>()
    })
    .collect()
}

#[test]
fn mended_pages_demand_nothing() {
    let mut wrong = Vec::new();
    for (id, nation, text) in pages().into_iter().filter(|(_, nation, _)| *nation != Nation::NorthernIreland) {
        let document = read_text(&text);
        let report = check(&document, &Options { nation });
        let mended = mend(&document, &report);
        let kept: String = mended
            .pieces
            .iter()
            .map(|piece| match piece {
                Piece::Same(text) | Piece::Removed(text) => *text,
                Piece::Added(_) => "",
            })
            .collect();
        assert_eq!(kept, text, "{id}: the pieces without what was put in are the text as it was");
        let again = check(&read_text(&mended.text()), &Options { nation });
        if again.grade == Grade::Demands {
            wrong.push(format!(
                "{id}: {:?}\n{}",
                again.findings.iter().map(|f| f.rule).collect::<Vec<_>>(),
                mended.text()
            ));
        }
    }
    assert!(wrong.is_empty(), "{} mended pages still demand:\n{}", wrong.len(), wrong.join("\n\n"));
}

#[test]
fn a_clean_page_is_left_alone() {
    let document =
        read_text("Welcome. You do not need ID, proof of address or proof of immigration status to register with us.");
    let report = check(&document, &Options { nation: Nation::England });
    assert_eq!(report.grade, Grade::Clean);
    assert!(mend(&document, &report).is_unchanged());
}

#[test]
fn the_line_that_leads_in_to_a_list_goes_with_its_list() {
    let document = read_text(
        "We are open at eight.\n\nTo register you must bring:\n- your passport\n- a utility bill\n\nSee you soon.",
    );
    let report = check(&document, &Options { nation: Nation::England });
    let mended = mend(&document, &report).text();
    assert!(!mended.contains("must bring"), "{mended}");
    assert!(mended.contains("You do not need ID or proof of address to register with us."), "{mended}");
    assert!(mended.contains("We are open at eight.") && mended.contains("See you soon."), "{mended}");
}
