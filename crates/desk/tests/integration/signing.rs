//! From the form to the receipt and back.

use desk::{Refusal, Visit};
use petition::tally::verify_extension;
use petition::{Fault, Field, Link, NoteKind, Signature, State};
use seal::{Opener, Purpose};
use store::on_each_database;

use crate::desks::{ERASED_AFTER, NAME, TestDesk, form, seat};

on_each_database! {
    async fn a_signature_is_kept_sealed_and_only_the_campaign_can_read_it(store: Store) {
        let test = TestDesk::open(&store).await;
        test.sign("Ana Silva", "ana@example.org", "m1 1ae").await;
        let link = test.link("ana@example.org").await;
        test.desk.confirm(&link).await.expect("asked").expect("there");
        let sealed = store.sealed_after(1, 0, 10).await.expect("asked");
        assert_eq!(sealed.len(), 1);
        let mut opener = Opener::new(test.campaign.clone(), Purpose::signature(NAME));
        let signature = Signature::from_bytes(&opener.open(&sealed[0].1).expect("the campaign's key")).expect("ours");
        assert_eq!((signature.name.as_str(), signature.email.as_str(), signature.postcode.as_str()), ("Ana Silva", "ana@example.org", "M1 1AE"));
        assert!(!sealed[0].1.windows(3).any(|part| part == b"Ana"));
    }

    async fn wrong_fields_are_told_and_nothing_is_kept(store: Store) {
        let test = TestDesk::open(&store).await;
        let refused = test.desk.sign(1, &form("", "ana@example.org", "m1 1ae"), seat(), "en", &Visit::default()).await;
        assert_eq!(refused.err(), Some(Refusal::Fields(vec![(Field::Name, Fault::Empty)])));
        let closed = test.desk.sign(9, &form("Ana", "ana@example.org", "m1 1ae"), seat(), "en", &Visit::default()).await;
        assert_eq!(closed.err(), Some(Refusal::NotOpen));
        assert_eq!(test.desk.waiting_mails().await.expect("asked").0, 0);
    }

    async fn who_signs_again_is_told_by_mail_and_not_on_the_page(store: Store) {
        let test = TestDesk::open(&store).await;
        let first = test.sign("Ana Silva", "ana@example.org", "M1 1AE").await;
        let again = test.sign("Ana Silva", "ANA+petition@example.org", "M1 1AE").await;
        let second = test.sign("Rui Silva", "ana@example.org", "M1 1AE").await;
        assert_eq!(first.as_bytes().len(), second.as_bytes().len());
        assert_eq!(first.as_bytes().len() + "+petition".len(), again.as_bytes().len(), "the page looks the same");
        let kinds: Vec<_> = test.mails("ana@example.org").await.iter().map(|note| (note.name.clone(), note.kind)).collect();
        assert_eq!(kinds, [("Ana Silva".into(), NoteKind::Confirm), ("Rui Silva".into(), NoteKind::Confirm)]);
        let told = test.mails("ANA+petition@example.org").await;
        assert_eq!(told.iter().map(|note| note.kind).collect::<Vec<_>>(), [NoteKind::Duplicate]);
        let link: Link = told[0].link.parse().expect("as long as a link");
        assert_eq!(test.desk.find(&link).await.expect("asked"), None, "but it leads nowhere");
        for _ in 0..20 {
            test.sign("Ana Silva", "a.n.a@example.org", "M1 1AE").await;
            test.sign("Ana Silva", "ana+x@example.org", "M1 1AE").await;
        }
        assert!(test.mails("ana+x@example.org").await.len() <= 4, "nobody's mailbox is flooded");
    }

    async fn two_petitions_do_not_know_of_each_other(store: Store) {
        let test = TestDesk::open(&store).await;
        test.sign("Ana", "ana@example.org", "M1 1AE").await;
        test.desk.sign(2, &form("Ana", "ana@example.org", "M1 1AE"), seat(), "en", &Visit::default()).await.expect("taken");
        let kinds: Vec<_> = test.mails("ana@example.org").await.iter().map(|note| note.kind).collect();
        assert_eq!(kinds, [NoteKind::Confirm, NoteKind::Confirm]);
    }

    async fn sign_confirm_receipt_withdraw(store: Store) {
        let mut test = TestDesk::open(&store).await;
        for number in 0..300 {
            test.sign("Ana", &format!("ana{number}@example.org"), "M1 1AE").await;
        }
        let waiting = test.desk.due_mails(1000).await.expect("asked");
        let links = waiting.iter().filter_map(|waiting| waiting.note()).map(|note| note.link.parse().expect("a link"));
        let links: Vec<Link> = links.collect();
        for link in &links[..290] {
            let found = test.desk.confirm(link).await.expect("asked").expect("there");
            assert_eq!(found.state, State::Confirmed);
        }
        assert_eq!(test.desk.receipt(&links[7], "https://careof.example").await.expect("asked"), None, "not counted yet");
        test.round().await;
        let again = test.desk.confirm(&links[0]).await.expect("asked").expect("there");
        assert_eq!((again.state, again.place), (State::Counted, seat()), "confirming twice changes nothing");
        test.round().await;
        let counts = test.desk.counts(1);
        assert_eq!((counts.signatures, counts.places.shown.as_slice()), (290, &[(seat(), 290)][..]));
        let receipt = test.desk.receipt(&links[7], "https://careof.example").await.expect("asked").expect("counted");
        assert_eq!(receipt.verify(&test.desk.tally_key()), Ok(links[7]));
        assert_eq!(receipt.head.head.places, counts.places.hash(), "the table belongs to the head");

        assert_eq!(test.desk.withdraw(&links[7]).await, Ok(Some(1)));
        assert_eq!(test.desk.withdraw(&links[7]).await, Ok(None));
        assert_eq!(test.desk.withdraw(&links[299]).await, Ok(Some(1)), "not even confirmed: it was not me");
        assert_eq!(test.desk.find(&links[299]).await, Ok(None));
        test.desk.confirm(&links[295]).await.expect("asked").expect("there");
        test.round().await;
        let counts = test.desk.counts(1);
        assert_eq!(counts.signatures, 290, "one went, one came");
        assert_eq!(store.signature(links[7].id).await.expect("asked").map(|kept| kept.id), None, "erased");
        let head = counts.head.clone().expect("counted");
        assert_eq!(head.head.size, 292, "the log only grows");
        let proof = test.desk.extension(1, receipt.head.head.size, head.head.size).await.expect("asked");
        assert_eq!(verify_extension(&test.desk.tally_key(), &receipt.head, &head, &proof), Ok(()));
        let history = test.desk.history(1).await.expect("asked");
        assert_eq!((history.len(), history[0].1), (1, 290));
        // Who has withdrawn may sign anew.
        test.sign("Ana", "ana7@example.org", "M1 1AE").await;
        let kinds: Vec<_> = test.mails("ana7@example.org").await.iter().map(|note| note.kind).collect();
        assert_eq!(kinds, [NoteKind::Confirm, NoteKind::Confirm]);
    }

    async fn the_code_confirms_and_guessing_does_not(store: Store) {
        let mut test = TestDesk::open(&store).await;
        test.sign("Ana", "ana@example.org", "M1 1AE").await;
        test.sign("Rui", "rui@example.org", "M1 1AE").await;
        let code = test.mails("ana@example.org").await[0].code.clone();
        assert_eq!(test.desk.confirm_by_code(&code.to_lowercase().parse().expect("a code"), None).await, Ok(Some((1, None))));
        test.round().await;
        assert_eq!(test.desk.counts(1).signatures, 1);
        let right = test.mails("rui@example.org").await[0].code.clone();
        let other = if right.ends_with('0') { '1' } else { '0' };
        let wrong = format!("{}{other}", &right[..right.len() - 1]);
        for _ in 0..5 {
            assert_eq!(test.desk.confirm_by_code(&wrong.parse().expect("a code"), None).await, Ok(None));
        }
        assert_eq!(test.desk.confirm_by_code(&right.parse().expect("a code"), None).await, Ok(None), "guessed at too often");
        assert!(test.desk.confirm(&test.link("rui@example.org").await).await.expect("asked").is_some(), "the link still does");
    }

    async fn the_mail_can_be_asked_for_four_times_more(store: Store) {
        let test = TestDesk::open(&store).await;
        let handle = test.sign("Ana", "ana@example.org", "M1 1AE").await;
        let handle = desk::Handle::from_bytes(handle.as_bytes());
        for _ in 0..4 {
            assert_eq!(test.desk.resend(&handle).await, Ok(true));
        }
        assert_eq!(test.desk.resend(&handle).await, Ok(false));
        let mails = test.mails("ana@example.org").await;
        assert_eq!(mails.len(), 5);
        assert!(mails.iter().all(|note| note.link == mails[0].link), "each has the same link");
        assert_eq!(test.desk.resend(&desk::Handle::from_bytes(b"made up")).await, Ok(false));
    }

    async fn unconfirmed_signatures_are_erased_after_seven_days(store: Store) {
        let mut test = TestDesk::open(&store).await;
        test.sign("Ana", "ana@example.org", "M1 1AE").await;
        test.sign("Rui", "rui@example.org", "M1 1AE").await;
        let (ana, rui) = (test.link("ana@example.org").await, test.link("rui@example.org").await);
        test.desk.confirm(&rui).await.expect("asked");
        test.later(7 * 86_400);
        test.round().await;
        assert!(test.desk.find(&ana).await.expect("asked").is_some(), "seven days are not over");
        test.later(86_400);
        test.round().await;
        assert_eq!(test.desk.find(&ana).await, Ok(None));
        assert_eq!(test.desk.find(&rui).await.expect("asked").map(|found| found.state), Some(State::Counted));
        test.sign("Ana", "ana@example.org", "M1 1AE").await;
        assert_eq!(test.mails("ana@example.org").await.len(), 2, "she may sign anew");
    }

    async fn too_many_from_one_place_are_set_aside_in_silence(store: Store) {
        let test = TestDesk::open(&store).await;
        let visit = Visit { address: Some("192.0.2.9".parse().expect("an address")), ..Visit::default() };
        let mut handles = Vec::new();
        for number in 0..5 {
            let form = form("Ana", &format!("ana{number}@example.org"), "M1 1AE");
            handles.push(test.desk.sign(1, &form, seat(), "en", &visit).await.expect("taken").handle);
        }
        assert!(handles.iter().all(|handle| handle.as_bytes().len() == handles[0].as_bytes().len()));
        assert_eq!(test.desk.waiting_mails().await.expect("asked").0, 3);
        assert_eq!(store.set_aside(1).await.expect("asked").len(), 2);
    }

    async fn what_is_set_aside_is_removed_and_restored_or_let_in(store: Store) {
        let test = TestDesk::open(&store).await;
        let visit = Visit { trap_filled: true, ..Visit::default() };
        for number in 0..6 {
            let form = form("Ana", &format!("ana{number}@many.example"), "M1 1AE");
            test.desk.sign(1, &form, seat(), "en", &visit).await.expect("taken");
        }
        test.desk.sign(1, &form("Ana", "ana0@few.example", "M1 1AE"), seat(), "en", &visit).await.expect("taken");
        let seen = test.desk.set_aside(1, None).await.expect("asked");
        let sizes: Vec<_> = seen.groups.iter().map(|group| (group.domain.clone(), group.len())).collect();
        assert_eq!(sizes, [(Some("many.example".to_owned()), 6), (None, 1)]);
        let entry = || store::journal::NewEntry::by_the_server(1_800_000_000, "petitions", "removed");
        assert_eq!(test.desk.remove_set_aside(&seen.groups[..1], 77, &entry()).await, Ok(6));
        let seen = test.desk.set_aside(1, None).await.expect("asked");
        assert_eq!((seen.groups.len(), seen.removed), (1, 6));
        assert_eq!(store.restore_set_aside(77, &entry()).await, Ok(6));
        assert_eq!(store.restore_set_aside(77, &entry()).await, Ok(0), "once");
        // One of them signs in the proper way meanwhile.
        test.sign("Ana", "ana3@many.example", "M1 1AE").await;
        let seen = test.desk.set_aside(1, None).await.expect("asked");
        assert_eq!(test.desk.let_in(&seen.groups[..1]).await, Ok(5), "who has signed meanwhile has one signature");
        assert_eq!(test.desk.let_in(&seen.groups[..1]).await, Ok(0), "nobody is let in twice");
        let link = test.link("ana1@many.example").await;
        assert!(test.desk.confirm(&link).await.expect("asked").is_some());
        assert_eq!(test.desk.set_aside(1, None).await.expect("asked").groups.len(), 1, "the other one still waits");
    }

    async fn all_is_erased_on_the_day_that_was_promised(store: Store) {
        let mut test = TestDesk::open(&store).await;
        test.sign("Ana", "ana@example.org", "M1 1AE").await;
        test.desk.confirm(&test.link("ana@example.org").await).await.expect("asked");
        let visit = Visit { trap_filled: true, ..Visit::default() };
        test.desk.sign(1, &form("Rui", "rui@example.org", "M1 1AE"), seat(), "en", &visit).await.expect("taken");
        test.round().await;
        assert_eq!(store.signatures_kept(1).await, Ok(1));
        test.later((ERASED_AFTER - 1) * 86_400);
        test.round().await;
        assert_eq!(store.signatures_kept(1).await, Ok(1), "not a day before");
        test.later(86_400);
        test.round().await;
        assert_eq!(store.signatures_kept(1).await, Ok(0));
        assert_eq!(store.set_aside(1).await, Ok(vec![]));
        assert_eq!(test.desk.counts(1).signatures, 1, "the count stays, and says nothing about anybody");
    }

    async fn one_server_at_a_time_leads(store: Store) {
        let mut one = TestDesk::open(&store).await;
        assert!(!one.desk.leads(), "not before its first round");
        one.round().await;
        assert!(one.desk.leads());
        if store.is_shared() {
            let mut other = TestDesk::open_with(&store, one.keys.clone(), one.campaign.clone()).await;
            other.round().await;
            assert!(one.desk.leads() && !other.desk.leads());
            drop(one);
            tokio::time::sleep(std::time::Duration::from_millis(200)).await;
            other.round().await;
            assert!(other.desk.leads(), "the other one takes over");
        }
    }

    async fn paper_is_counted_apart(store: Store) {
        let mut test = TestDesk::open(&store).await;
        let entry = || store::journal::NewEntry::by_the_server(1_800_000_000, "petitions", "paper");
        let batch = store::paper::PaperBatch { id: 1, name: "Market".into(), sheets: 3, signatures: 41, day: 20_000 };
        store.add_paper(1, &batch, &entry()).await.expect("entered");
        test.round().await;
        assert_eq!((test.desk.counts(1).signatures, test.desk.counts(1).paper), (0, 41));
        assert_eq!(store.remove_paper(1, true, &entry()).await, Ok(true));
        assert_eq!(store.remove_paper(1, true, &entry()).await, Ok(false), "it is out already");
        test.round().await;
        assert_eq!(test.desk.counts(1).paper, 0);
        assert_eq!(store.remove_paper(1, false, &entry()).await, Ok(true));
        assert_eq!(store.paper(1).await, Ok(vec![batch]));
    }

    async fn a_letter_of_others_waits_sealed_like_all_mail(store: Store) {
        let test = TestDesk::open(&store).await;
        test.desk.post_letter(b"Dear practice").await.expect("kept");
        let waiting = test.desk.due_mails(10).await.expect("asked");
        assert_eq!(waiting[0].mail, desk::Mail::Letter(b"Dear practice".to_vec()));
        assert!(waiting[0].note().is_none());
        let kept = store.mails_after(0, 10).await.expect("asked");
        assert!(!kept[0].sealed.windows(8).any(|window| window == b"practice"));
    }

    async fn what_was_signed_is_there_when_the_desk_opens_again(store: Store) {
        let test = TestDesk::open(&store).await;
        test.sign("Ana Silva", "silva@example.org", "M1 1AE").await;
        test.sign("Rui Silva", "silva@example.org", "M1 1AE").await;
        let again = TestDesk::open_with(&store, test.keys.clone(), test.campaign.clone()).await;
        again.sign("Rui Silva", "silva@example.org", "M1 1AE").await;
        again.sign("Eva Silva", "silva@example.org", "M1 1AE").await;
        let kinds: Vec<_> = again.mails("silva@example.org").await.iter().map(|note| note.kind).collect();
        assert_eq!(kinds, [NoteKind::Confirm, NoteKind::Confirm, NoteKind::Duplicate, NoteKind::Duplicate]);
        if let Some(known) = again.desk.people_in_memory() {
            assert_eq!(known, 2);
        }
    }

    async fn many_at_once_lose_and_double_nothing(store: Store) {
        let keys = seal::ServerKeys::generate(&mut seal::system_randomness());
        let campaign = seal::SecretKey::generate(&mut seal::system_randomness());
        // Two servers where the database can be shared; one otherwise.
        let one = TestDesk::open_with(&store, keys.clone(), campaign.clone()).await;
        let other = if store.is_shared() { TestDesk::open_with(&store, keys, campaign).await.desk } else { one.desk.clone() };
        let mut signing = Vec::new();
        for number in 0..400 {
            for desk in [&one.desk, &other] {
                let desk = desk.clone();
                signing.push(tokio::spawn(async move {
                    let form = form("Ana", &format!("ana{number}@example.org"), "M1 1AE");
                    desk.sign(1, &form, seat(), "en", &Visit::default()).await.map(|_| ())
                }));
            }
        }
        for signed in signing {
            assert_eq!(signed.await.expect("no panic"), Ok(()));
        }
        let waiting = one.desk.due_mails(10_000).await.expect("asked");
        let confirm = waiting.iter().filter(|waiting| waiting.note().is_some_and(|note| note.kind == NoteKind::Confirm)).count();
        assert_eq!((confirm, waiting.len() - confirm), (400, 400));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_batch_that_fails_leaves_nobody_in_memory() {
    let database = store::testing::TestDatabase::sqlite();
    let store = database.open().await;
    let test = TestDesk::open(&store).await;
    store.execute("-- test\nALTER TABLE spool RENAME TO elsewhere", vec![]).await.expect("renamed");
    let refused = test.desk.sign(1, &form("Ana", "ana@example.org", "M1 1AE"), seat(), "en", &Visit::default()).await;
    assert!(matches!(refused, Err(Refusal::Store(_))));
    assert_eq!(test.desk.people_in_memory(), Some(0));
    store.execute("-- test\nALTER TABLE elsewhere RENAME TO spool", vec![]).await.expect("renamed");
    test.sign("Ana", "ana@example.org", "M1 1AE").await;
    assert_eq!(test.mails("ana@example.org").await[0].kind, NoteKind::Confirm);
}
