//! Stopping anywhere, going on, and comparing with the last run.

use base::Nation;

use super::*;
use crate::trouble::TroubleKind;

fn engine() -> Key {
    Key::of(&[b"engine"])
}

fn practice(name: &str) -> Practice {
    Practice { name: name.to_owned(), website: String::new(), code: None, nation: Nation::England }
}

fn page(address: &str) -> Page {
    Page { weight: 1.5, content: Some(Key::of(&[address.as_bytes()])), ..Page::unread(address.to_owned()) }
}

fn addresses(state: &mut State, practice: &Practice) -> Vec<String> {
    let mut all = Vec::new();
    state.pages_of(practice.key(), |page| all.push(page.address)).expect("read");
    all.sort();
    all
}

#[test]
fn pages_come_back_by_practice_however_they_were_mixed() {
    let dir = tempfile::tempdir().expect("a folder");
    let (mut state, _) = State::open(dir.path(), engine()).expect("opened");
    let (elm, oak) = (practice("Elm"), practice("Oak"));
    for number in 0..50 {
        state.add_page(&elm, page(&format!("/e{number:02}"))).expect("added");
        state.add_page(&oak, page(&format!("/o{number:02}"))).expect("added");
    }
    assert!(state.has_page(page_key(elm.key(), "/e07")).expect("looked up"));
    assert!(!state.has_page(page_key(oak.key(), "/e07")).expect("looked up"));
    assert_eq!(addresses(&mut state, &oak).len(), 50);
    assert_eq!(addresses(&mut state, &elm)[7], "/e07");
    let who: Vec<Practice> = state.first_comers().expect("read").collect::<Result<_, _>>().expect("read");
    assert_eq!(who, [elm, oak]);
}

#[test]
fn a_run_that_was_cut_anywhere_goes_on_with_what_is_whole() {
    let dir = tempfile::tempdir().expect("a folder");
    let (elm, oak) = (practice("Elm"), practice("Oak"));
    let (mut state, _) = State::open(dir.path(), engine()).expect("opened");
    state.add_practice(elm.key(), vec![page("/a"), page("/b")], None).expect("added");
    let trouble = Trouble::new(TroubleKind::NoAnswer, "no");
    state.add_practice(oak.key(), vec![page("/c")], Some(trouble.clone())).expect("added");
    drop(state);
    let path = dir.path().join("run.jsonl");
    let whole = fs::read(&path).expect("read");
    let first = memchr::memchr(b'\n', &whole).expect("a line") + 1;
    for cut in first..=whole.len() {
        fs::write(&path, &whole[..cut]).expect("written");
        let (mut state, last) = State::open(dir.path(), engine()).expect("opened");
        assert!(state.resumed);
        let _ = last;
        if state.is_done(elm.key()).expect("known") {
            assert_eq!(addresses(&mut state, &elm), ["/a", "/b"]);
        } else {
            state.add_practice(elm.key(), vec![page("/a"), page("/b")], None).expect("added");
        }
        if !state.is_done(oak.key()).expect("known") {
            state.add_practice(oak.key(), vec![page("/c")], Some(trouble.clone())).expect("added");
        }
        assert_eq!(addresses(&mut state, &elm), ["/a", "/b"], "nothing twice, cut at {cut}");
        assert_eq!(state.pages_of(oak.key(), |_| {}).expect("read"), Some(trouble.clone()));
    }
}

#[test]
fn a_finished_run_is_what_the_next_one_compares_with() {
    let dir = tempfile::tempdir().expect("a folder");
    let elm = practice("Elm");
    let (mut state, last) = State::open(dir.path(), engine()).expect("opened");
    assert!(last.page(elm.key(), "/a").is_none());
    state.add_practice(elm.key(), vec![page("/a")], None).expect("added");
    state.end().expect("ended");
    drop(state);
    let (mut state, last) = State::open(dir.path(), engine()).expect("opened");
    assert!(!state.resumed && !state.is_done(elm.key()).expect("known"));
    assert_eq!(last.page(elm.key(), "/a"), Some(page("/a")));
    drop((state, last));
    // Other rules: what the last run found does not count.
    let (_, last) = State::open(dir.path(), Key::of(&[b"other"])).expect("opened");
    assert!(last.page(elm.key(), "/a").is_none());
}

#[test]
fn two_audits_do_not_write_into_one_folder() {
    let dir = tempfile::tempdir().expect("a folder");
    let _first = State::open(dir.path(), engine()).expect("opened");
    assert!(matches!(State::open(dir.path(), engine()), Err(StateError::InUse(_))));
}

#[test]
fn a_log_that_is_none_is_replaced() {
    let dir = tempfile::tempdir().expect("a folder");
    fs::write(dir.path().join("run.jsonl"), "something else\n").expect("written");
    let (state, _) = State::open(dir.path(), engine()).expect("opened");
    assert!(!state.resumed);
}
