//! [`Desk`]: what the pages hold.

use std::sync::Arc;

use petition::{Fault, Field};
use petition::{Form, IndexKey, PendingKey, Place, TallyKey, TallyPublicKey};
use seal::{LocalKey, PublicKey, ServerKeys};
use store::{Store, StoreError};

use crate::abuse::{Abuse, Visit};
use crate::batch::{Batches, Job};
use crate::links::Handle;
use crate::tallies::Tallies;

/// Seconds since 1970.
pub type Clock = Arc<dyn Fn() -> i64 + Send + Sync>;

/// A petition that can be signed.
#[derive(Debug, Clone)]
pub struct OpenPetition {
    /// Its number, as in its address.
    pub number: u32,
    /// The name of its campaign, which goes into the purpose of the seal: without spaces.
    pub name: String,
    /// What signatures are sealed to.
    pub key: PublicKey,
}

/// What a desk is made of.
pub struct Settings {
    /// Where signatures are kept.
    pub store: Store,
    /// The server's keys.
    pub keys: ServerKeys,
    /// The petitions that can be signed.
    pub petitions: Vec<OpenPetition>,
    /// The time.
    pub clock: Clock,
    /// Limits against abuse.
    pub abuse: Abuse,
    /// So many signatures may wait to be written; more are told to come again.
    pub most_waiting: usize,
    /// When all signatures of a petition are erased: its number, and the day in days since 1970.
    pub erase: Vec<(u32, i64)>,
}

impl Settings {
    /// The usual limits.
    pub fn new(store: Store, keys: ServerKeys, petitions: Vec<OpenPetition>, clock: Clock) -> Self {
        Self { store, keys, petitions, clock, abuse: Abuse::default(), most_waiting: 1024, erase: Vec::new() }
    }
}

/// The signing desk. A handle: copies are cheap and mean the same.
#[derive(Clone)]
pub struct Desk(pub(crate) Arc<Inner>);

pub(crate) struct Inner {
    pub(crate) store: Store,
    pub(crate) petitions: Vec<OpenPetition>,
    pub(crate) clock: Clock,
    pub(crate) index: IndexKey,
    pub(crate) pending: PendingKey,
    pub(crate) spool: LocalKey,
    pub(crate) tally: TallyKey,
    pub(crate) abuse: Abuse,
    pub(crate) batches: Batches,
    pub(crate) tallies: Tallies,
    pub(crate) erase: Vec<(u32, i64)>,
    pub(crate) tries: crate::links::Tries,
    /// Whether this server is the one that counts, sends mail and erases.
    pub(crate) leads: std::sync::atomic::AtomicBool,
    /// Rings when there is something to count.
    pub(crate) bell: tokio::sync::Notify,
}

/// A signature that is kept. The page says "look into your mailbox", whoever it is.
#[derive(Debug, Clone)]
pub struct Signed {
    /// Goes into a hidden field of the page, so that the mail can be asked for once more.
    pub handle: Handle,
}

/// Why a signature was not taken.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// Fields are wrong.
    #[error("some fields need another look")]
    Fields(Vec<(Field, Fault)>),
    /// There is no such petition, or it cannot be signed.
    #[error("this petition cannot be signed")]
    NotOpen,
    /// Too many sign at this moment.
    #[error("very many people are signing at this moment; try again in a few seconds")]
    Busy,
    /// It could not be written; nothing of it is kept.
    #[error("your signature could not be stored, and nothing of it is kept: {0}")]
    Store(#[from] StoreError),
}

impl Desk {
    /// Opens the desk: reads who has signed, and where the tallies stand.
    ///
    /// # Errors
    /// When the database cannot be reached.
    pub async fn open(settings: Settings) -> Result<Self, StoreError> {
        let Settings { store, keys, petitions, clock, abuse, most_waiting, erase } = settings;
        let spool = LocalKey::from_bytes(*keys.spool);
        let pending = PendingKey::derive(&keys.index);
        let tally = TallyKey::from_bytes(&keys.tally);
        let batches = Batches::start(&store, &petitions, &spool, &pending, &clock, most_waiting).await?;
        let tallies = Tallies::load(&store, &petitions).await?;
        let index = IndexKey::from_bytes(*keys.index);
        let inner = Inner {
            store,
            petitions,
            clock,
            index,
            pending,
            spool,
            tally,
            abuse,
            batches,
            tallies,
            erase,
            tries: crate::links::Tries::default(),
            leads: std::sync::atomic::AtomicBool::new(false),
            bell: tokio::sync::Notify::new(),
        };
        Ok(Self(Arc::new(inner)))
    }

    /// Takes a signature. It is durably written, with the mail that asks to confirm it, before this returns. Whether the
    /// mailbox had signed before cannot be seen from what is returned.
    ///
    /// # Errors
    /// What is wrong with the fields, or that it could not be written.
    pub async fn sign(
        &self,
        petition: u32,
        form: &Form,
        place: Place,
        language: &str,
        visit: &Visit,
    ) -> Result<Signed, Refusal> {
        let desk = &*self.0;
        let at = desk.petitions.iter().position(|open| open.number == petition).ok_or(Refusal::NotOpen)?;
        let (signature, email) = form.check(language).map_err(Refusal::Fields)?;
        let person = desk.index.person(petition, &signature, &email);
        let fresh = || seal::random_bytes(&mut seal::system_randomness());
        let set_aside = desk.abuse.sets_aside(visit, (desk.clock)(), fresh);
        let job = Job { petition: at, signature, domain: email.domain().to_owned(), person, place, set_aside };
        let handle = desk.batches.write(job).await?;
        Ok(Signed { handle })
    }

    /// The petitions that can be signed.
    pub fn petitions(&self) -> &[OpenPetition] {
        &self.0.petitions
    }

    /// The key that signs the heads of the tallies: its public half.
    pub fn tally_key(&self) -> TallyPublicKey {
        self.0.tally.public()
    }

    /// The database.
    pub fn store(&self) -> &Store {
        &self.0.store
    }

    pub(crate) fn now(&self) -> i64 {
        (self.0.clock)()
    }
}
