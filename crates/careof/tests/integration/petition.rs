//! A campaign's key, and a list that it opens, on a computer of its own.

use std::fs;
use std::path::Path;

use petition::Signature;
use petition::sealed_list::Writer;
use seal::{PublicKey, Purpose, seal, system_randomness};

use crate::run::{Ran, careof};

const PASSPHRASE: &str = "four words for testing";

fn key(folder: &Path, more: &[&str]) -> PublicKey {
    fs::write(folder.join("passphrase"), format!("{PASSPHRASE}\n")).expect("writable");
    let args = [&["petition", "key", "warm-rooms", "--passphrase-file", "passphrase"], more].concat();
    let ran = run_in(folder, &args);
    assert_eq!(ran.code, 0, "{}", ran.err);
    ran.out.trim().parse().expect("the last line is the public key")
}

fn sealed(folder: &Path, key: PublicKey, names: &[&str]) {
    let mut randomness = system_randomness();
    let (mut writer, mut text) = Writer::begin(7, "warm-rooms", key, 0);
    for (id, name) in (1..).zip(names) {
        let signature = Signature {
            name: (*name).to_owned(),
            email: format!("{id}@example.org"),
            postcode: "M1 1AE".to_owned(),
            country: "GB".to_owned(),
            updates: id % 2 == 0,
            language: "en".to_owned(),
        };
        let bytes = seal(&key, &Purpose::signature("warm-rooms"), &signature.to_bytes(), &mut randomness);
        text += &writer.record(id, &bytes);
    }
    fs::write(folder.join("list"), text + &writer.end()).expect("writable");
}

fn run_in(folder: &Path, args: &[&str]) -> Ran {
    let output = careof().current_dir(folder).args(args).output().expect("it ran");
    Ran {
        code: output.status.code().unwrap_or(-1),
        out: String::from_utf8(output.stdout).expect("answers are UTF-8"),
        err: String::from_utf8(output.stderr).expect("errors are UTF-8"),
    }
}

fn open(folder: &Path, more: &[&str]) -> Ran {
    run_in(folder, &[&["petition", "open", "list"], more].concat())
}

const BY_KEY: &[&str] = &["--key", "warm-rooms.key", "--passphrase-file", "passphrase"];

#[test]
fn a_list_opens_with_its_key_as_a_table_without_formulas() {
    let folder = tempfile::tempdir().expect("a folder");
    let key = key(folder.path(), &[]);
    sealed(folder.path(), key, &["Siobhán O’Neill", "أمينة حسن", "=cmd()", "Okonjo, Maryam"]);
    let ran = open(folder.path(), BY_KEY);
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert_eq!(
        ran.out,
        "name,email,postcode,country,updates,language\r\n\
         Siobhán O’Neill,1@example.org,M1 1AE,GB,no,en\r\n\
         أمينة حسن,2@example.org,M1 1AE,GB,yes,en\r\n\
         '=cmd(),3@example.org,M1 1AE,GB,no,en\r\n\
         \"Okonjo, Maryam\",4@example.org,M1 1AE,GB,yes,en\r\n"
    );
    let news = open(folder.path(), &[BY_KEY, &["--updates-only"]].concat());
    assert_eq!(news.out.lines().count(), 3);
    let again = run_in(folder.path(), &["petition", "key", "warm-rooms", "--passphrase-file", "passphrase"]);
    assert_eq!(again.code, 2);
    assert!(again.err.contains("is there already"), "{}", again.err);
}

#[test]
fn a_wrong_key_and_a_damaged_list_say_so_and_lose_nothing() {
    let folder = tempfile::tempdir().expect("a folder");
    let key = key(folder.path(), &[]);
    sealed(folder.path(), key, &["Ana", "Rui", "Eva"]);
    let list = fs::read_to_string(folder.path().join("list")).expect("there");
    let lines: Vec<&str> = list.lines().collect();
    let damaged = format!("{}\n{}\n{}\n{}\n{}\n", lines[0], lines[1], &lines[2][..60], lines[3], lines[4]);
    fs::write(folder.path().join("list"), damaged).expect("writable");
    let ran = open(folder.path(), BY_KEY);
    assert_eq!(ran.code, 2);
    assert!(ran.out.contains("Ana,") && ran.out.contains("Eva,"), "{}", ran.out);
    assert!(ran.err.contains("line 3: this line is damaged"), "{}", ran.err);
    fs::write(folder.path().join("list"), lines[..2].join("\n")).expect("writable");
    assert!(open(folder.path(), BY_KEY).err.contains("the list is cut"));

    sealed(folder.path(), seal::SecretKey::from_bytes([9; 32]).public(), &["Ana"]);
    let ran = open(folder.path(), BY_KEY);
    assert_eq!(ran.code, 2);
    assert!(ran.err.contains("sealed to another key"), "{}", ran.err);
    sealed(folder.path(), key, &["Ana"]);
    fs::write(folder.path().join("passphrase"), "another passphrase").expect("writable");
    assert!(open(folder.path(), BY_KEY).err.contains("this passphrase does not open"));
}

#[test]
fn a_split_key_makes_a_sheet_for_each_person() {
    let folder = tempfile::tempdir().expect("a folder");
    let key = key(folder.path(), &["--people", "3", "--needed", "2", "-o", "keys"]);
    assert!(key.to_string().starts_with("careof-key-"));
    let mut names: Vec<String> = fs::read_dir(folder.path().join("keys"))
        .expect("made")
        .map(|entry| entry.expect("readable").file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    assert_eq!(
        names,
        [
            "warm-rooms-recovery-part-1.pdf",
            "warm-rooms-recovery-part-2.pdf",
            "warm-rooms-recovery-part-3.pdf",
            "warm-rooms.key"
        ]
    );
}
