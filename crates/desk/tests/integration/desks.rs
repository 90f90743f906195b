//! A desk for a test, with a clock that stands still until it is moved.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use desk::{Abuse, Clock, Desk, House, Mail, OpenPetition, Settings, Visit, WaitingMail};
use petition::{Form, Link, Note, NoteKind, Place};
use seal::{SecretKey, ServerKeys, system_randomness};
use store::Store;

/// A desk and all its secrets.
pub(crate) struct TestDesk {
    pub(crate) desk: Desk,
    pub(crate) campaign: SecretKey,
    pub(crate) keys: ServerKeys,
    pub(crate) house: House,
    time: Arc<AtomicI64>,
}

/// Signatures of petition 1 are erased so many days after the clock was set.
pub(crate) const ERASED_AFTER: i64 = 400;
pub(crate) const NAME: &str = "stop-sharing";

impl TestDesk {
    pub(crate) async fn open(store: &Store) -> Self {
        let keys = ServerKeys::generate(&mut system_randomness());
        Self::open_with(store, keys, SecretKey::generate(&mut system_randomness())).await
    }

    pub(crate) async fn open_with(store: &Store, keys: ServerKeys, campaign: SecretKey) -> Self {
        let time = Arc::new(AtomicI64::new(1_800_000_000));
        let ticking = Arc::clone(&time);
        let clock: Clock = Arc::new(move || ticking.load(Ordering::Relaxed));
        let petitions = [1, 2].map(|number| OpenPetition { number, name: NAME.into(), key: campaign.public() });
        let mut settings = Settings::new(store.clone(), keys.clone(), petitions.to_vec(), clock);
        settings.abuse = Abuse::new(3, std::time::Duration::from_secs(2));
        settings.erase = vec![(1, 1_800_000_000 / 86_400 + ERASED_AFTER)];
        let desk = Desk::open(settings).await.expect("the desk opens");
        Self { desk, campaign, keys, house: House::default(), time }
    }

    pub(crate) fn later(&self, seconds: i64) {
        self.time.fetch_add(seconds, Ordering::Relaxed);
    }

    pub(crate) async fn round(&mut self) {
        self.desk.round(&mut self.house).await.expect("counted");
    }

    pub(crate) async fn sign(&self, name: &str, email: &str, postcode: &str) -> desk::Handle {
        let form = form(name, email, postcode);
        self.desk.sign(1, &form, seat(), "en", &Visit::default()).await.expect("taken").handle
    }

    /// The mails that wait to this address.
    pub(crate) async fn mails(&self, email: &str) -> Vec<Note> {
        let waiting = self.desk.due_mails(10_000).await.expect("asked");
        let note = |waiting: WaitingMail| if let Mail::Note(note) = waiting.mail { Some(note) } else { None };
        waiting.into_iter().filter_map(note).filter(|note| note.email == email).collect()
    }

    /// The link in the one mail that asks this address to confirm.
    pub(crate) async fn link(&self, email: &str) -> Link {
        let mails = self.mails(email).await;
        let mut asking = mails.iter().filter(|note| note.kind == NoteKind::Confirm);
        let link = asking.next().expect("a mail").link.parse().expect("a link");
        assert!(asking.next().is_none(), "one mail");
        link
    }
}

pub(crate) fn form(name: &str, email: &str, postcode: &str) -> Form {
    Form { name: name.into(), email: email.into(), postcode: postcode.into(), ..Form::default() }
}

pub(crate) fn seat() -> Place {
    Place::new("E14001063").expect("a code")
}
