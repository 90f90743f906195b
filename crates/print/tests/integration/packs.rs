//! A pack, opened and each file looked at.

use std::collections::BTreeMap;
use std::io::{Cursor, Read as _};
use std::sync::Mutex;

use languages::Language;
use print::pack::{Extra, Practice, practice, practices};

use crate::tools::{info, text};

fn elm_tree() -> Practice {
    Practice {
        name: "Elm Tree Surgery".to_owned(),
        phone: "020 7946 0018".to_owned(),
        address: "12 Orchard Road\nExampleton EX3 4CD".to_owned(),
        link: "https://elmtree.example/register".to_owned(),
        lead: "practice manager".to_owned(),
        languages: vec![Language::find("ar").expect("there"), Language::find("pl").expect("there")],
        safe_surgery: true,
        logo: Some(include_bytes!("../data/logo.svg").to_vec()),
    }
}

fn open(zip: &[u8]) -> BTreeMap<String, Vec<u8>> {
    let mut zip = zip::ZipArchive::new(Cursor::new(zip)).expect("a zip");
    let mut files = BTreeMap::new();
    for place in 0..zip.len() {
        let mut file = zip.by_index(place).expect("there");
        let mut data = Vec::new();
        file.read_to_end(&mut data).expect("whole");
        files.insert(file.name().expect("a plain name").into_owned(), data);
    }
    files
}

#[test]
fn a_pack_holds_what_its_sheet_on_top_says() {
    let extra = Extra {
        path: "policy/registration-policy.pdf".to_owned(),
        title: "Model policy".to_owned(),
        data: b"%PDF-1.7 policy".to_vec(),
    };
    let files = open(&practice(&elm_tree(), &[extra]).expect("a pack"));
    for path in [
        "README.pdf",
        "posters/en/welcome.pdf",
        "posters/ar/confidential.pdf",
        "posters/pl/wry.pdf",
        "posters/interpreter.pdf",
        "screens/welcome-ar.png",
        "cards/rights-pl.pdf",
        "cards/desk.pdf",
        "cards/home-office.pdf",
        "reply-kit/refusal-notice.docx",
        "reply-kit/home-office-reply.pdf",
        "certificate.pdf",
        "policy/registration-policy.pdf",
    ] {
        assert!(files.contains_key(&format!("elm-tree-surgery/{path}")), "{path} is missing in {:?}", files.keys());
    }
    for (path, data) in &files {
        let start: &[u8] = match path.rsplit('.').next() {
            Some("pdf") => b"%PDF-1.7",
            Some("png") => b"\x89PNG",
            Some("docx") => b"PK",
            other => panic!("{path}: {other:?}"),
        };
        assert!(data.starts_with(start), "{path}");
    }
    let poster = text(&files["elm-tree-surgery/posters/pl/welcome.pdf"]);
    assert!(poster.contains("Elm Tree Surgery") && poster.contains("020 7946 0018"));
    let readme = &files["elm-tree-surgery/README.pdf"];
    let words = text(readme);
    for wanted in ["Pack for Elm Tree Surgery", "posters/en/welcome.pdf", "Model policy", "Arabic, Polish"] {
        assert!(words.contains(wanted), "{wanted}: {words}");
    }
    assert!(info(readme).contains("Tagged:          yes"));
}

#[test]
fn many_packs_are_made_each_with_its_own_name_and_one_fault_spoils_none_of_the_others() {
    let mut list = vec![elm_tree(), elm_tree(), elm_tree()];
    for (number, practice) in list.iter_mut().enumerate() {
        practice.languages.clear();
        practice.name = format!("Surgery {number}");
    }
    list[1].name.push('🏠');
    let made = Mutex::new(BTreeMap::new());
    practices(
        &list,
        |_| Ok(Vec::new()),
        |place, zip| {
            made.lock().expect("no panic").insert(place, zip);
        },
    );
    let made = made.into_inner().expect("no panic");
    assert_eq!(made.len(), 3);
    assert!(made[&1].as_ref().expect_err("an emoji").to_string().contains("U+1F3E0"));
    for place in [0, 2] {
        let files = open(made[&place].as_ref().expect("a pack"));
        let poster = text(&files[&format!("surgery-{place}/posters/en/welcome.pdf")]);
        assert!(poster.contains(&format!("Surgery {place}")));
    }
}
