//! Signatures that arrive at the same moment are written together: one seal context, one transaction, one wait for the disk.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use petition::{Link, MOST_MAILS, Note, NoteKind, PendingKey, Person, Place, Signature, Standing, tally};
use seal::{LocalKey, Purpose, random_bytes, system_randomness};
use store::set_aside::NewSetAside;
use store::signatures::NewSignature;
use store::spool::NewNote;
use store::{Store, StoreError};
use tokio::sync::{mpsc, oneshot};

use crate::desk::{Clock, OpenPetition, Refusal};
use crate::links::Handle;
use crate::mailboxes::Mailboxes;
use crate::numbers::Numbers;

/// At most so many in one transaction.
const BATCH: usize = 1024;
pub(crate) const ABOUT_NOTE: &[u8] = b"note";
pub(crate) const ABOUT_DOMAIN: &[u8] = b"domain";

/// A signature that is to be written.
pub(crate) struct Job {
    /// Its place among the open petitions.
    pub(crate) petition: usize,
    pub(crate) signature: Signature,
    pub(crate) domain: String,
    pub(crate) person: Person,
    pub(crate) place: Place,
    pub(crate) set_aside: bool,
}

type Reply = oneshot::Sender<Result<Handle, StoreError>>;

/// Where signatures wait for the next batch.
pub(crate) struct Batches {
    queue: mpsc::Sender<(Job, Reply)>,
    mailboxes: Option<Arc<Mutex<Mailboxes>>>,
}

impl Batches {
    /// Reads who has signed, and begins to write.
    pub(crate) async fn start(
        store: &Store,
        petitions: &[OpenPetition],
        spool: &LocalKey,
        pending: &PendingKey,
        clock: &Clock,
        most_waiting: usize,
    ) -> Result<Self, StoreError> {
        let mailboxes = if store.is_shared() {
            None
        } else {
            let mailboxes = Arc::new(Mutex::new(Mailboxes::default()));
            let all = Arc::clone(&mailboxes);
            store
                .everybody(move |start, tags| all.lock().unwrap_or_else(PoisonError::into_inner).remember(start, tags))
                .await?;
            Some(mailboxes)
        };
        let (queue, arrivals) = mpsc::channel(most_waiting);
        let purposes = petitions.iter().map(|petition| Purpose::signature(&petition.name)).collect();
        let writer = Writer {
            store: store.clone(),
            petitions: petitions.to_vec(),
            purposes,
            spool: spool.clone(),
            pending: pending.clone(),
            clock: Arc::clone(clock),
            mailboxes: mailboxes.clone(),
            signatures: Numbers::of("signature"),
            notes: Numbers::of("note"),
            again: Again::default(),
        };
        tokio::spawn(writer.write(arrivals));
        Ok(Self { queue, mailboxes })
    }

    /// Writes a signature with the next batch.
    pub(crate) async fn write(&self, job: Job) -> Result<Handle, Refusal> {
        let (reply, written) = oneshot::channel();
        self.queue.try_send((job, reply)).map_err(|_| Refusal::Busy)?;
        let written = written.await.map_err(|_| StoreError::Gone("the desk has closed".to_owned()))?;
        Ok(written?)
    }

    /// Writes a signature that was set aside, with its mail, unless the mailbox has signed meanwhile.
    pub(crate) async fn let_in(
        &self,
        store: &Store,
        mut signature: NewSignature,
        note: NewNote,
    ) -> Result<Standing, StoreError> {
        let Some(mailboxes) = &self.mailboxes else {
            let standings = store.add_batch_deduplicated(&[signature], &[note], |_| None, &[]).await?;
            return Ok(standings.first().copied().unwrap_or(Standing::Again));
        };
        let person = signature.person;
        let standing = mailboxes.lock().unwrap_or_else(PoisonError::into_inner).admit(&person);
        if standing == Standing::Again {
            return Ok(standing);
        }
        signature.second = standing == Standing::Second;
        let written = store.add_batch(vec![signature], vec![note], Vec::new()).await;
        if written.is_err() {
            self.forget(&person);
        }
        written.map(|()| standing)
    }

    /// Lets somebody sign anew, whose signature is erased.
    pub(crate) fn forget(&self, person: &Person) {
        if let Some(mailboxes) = &self.mailboxes {
            mailboxes.lock().unwrap_or_else(PoisonError::into_inner).forget(person);
        }
    }

    /// How many people the index in memory knows; nothing where the database keeps it.
    pub(crate) fn known(&self) -> Option<usize> {
        self.mailboxes.as_ref().map(|all| all.lock().unwrap_or_else(PoisonError::into_inner).len())
    }
}

/// How many mails somebody got who signed again, so that nobody's mailbox is flooded. In memory, forgotten every day.
#[derive(Default)]
struct Again {
    day: i64,
    mails: HashMap<[u8; 16], u32>,
}

impl Again {
    fn may(&mut self, person: &Person, day: i64) -> bool {
        if self.day != day {
            *self = Self { day, mails: HashMap::new() };
        }
        let mails = self.mails.entry(person.mailbox).or_default();
        *mails += 1;
        *mails < MOST_MAILS
    }
}

struct Writer {
    store: Store,
    petitions: Vec<OpenPetition>,
    purposes: Vec<Purpose>,
    spool: LocalKey,
    pending: PendingKey,
    clock: Clock,
    mailboxes: Option<Arc<Mutex<Mailboxes>>>,
    signatures: Numbers,
    notes: Numbers,
    again: Again,
}

/// A signature made ready to be written.
struct Ready {
    signature: NewSignature,
    note: Note,
}

impl Writer {
    async fn write(mut self, mut arrivals: mpsc::Receiver<(Job, Reply)>) {
        let mut waiting = Vec::with_capacity(BATCH);
        while arrivals.recv_many(&mut waiting, BATCH).await > 0 {
            let (jobs, replies): (Vec<Job>, Vec<Reply>) = waiting.drain(..).unzip();
            let written = self.write_batch(jobs).await;
            match written {
                Ok(handles) => replies.into_iter().zip(handles).for_each(|(reply, handle)| {
                    let _ = reply.send(Ok(handle));
                }),
                Err(error) => replies.into_iter().for_each(|reply| {
                    let _ = reply.send(Err(error.clone()));
                }),
            }
        }
    }

    async fn write_batch(&mut self, jobs: Vec<Job>) -> Result<Vec<Handle>, StoreError> {
        self.signatures.reserve(&self.store, jobs.len()).await?;
        self.notes.reserve(&self.store, jobs.len() * 2).await?;
        let now = (self.clock)();
        let (mut apart, mut jobs): (Vec<_>, Vec<_>) = jobs.into_iter().enumerate().partition(|(_, job)| job.set_aside);
        let mut seals: Vec<Option<seal::Batch>> = self.petitions.iter().map(|_| None).collect();
        let mut handles: Vec<(usize, Handle)> = Vec::with_capacity(jobs.len() + apart.len());
        let mut set_aside = Vec::with_capacity(apart.len());
        for (at, job) in apart.drain(..) {
            let domain = self.spool.seal(ABOUT_DOMAIN, job.domain.as_bytes(), &mut system_randomness());
            let ready = self.ready(job, now, &mut seals);
            let note = self.sealed(&ready.note);
            handles.push((at, Handle::from_bytes(&note)));
            let NewSignature { id, petition, person, leaf, place, sealed, .. } = ready.signature;
            let hour = now.div_euclid(3600);
            set_aside.push(NewSetAside { id, petition, hour, domain, person, leaf, place, note, sealed });
        }
        if self.mailboxes.is_some() {
            self.write_alone(jobs.drain(..), now, &mut seals, &mut handles, set_aside).await?;
        } else {
            self.write_shared(jobs.drain(..), now, &mut seals, &mut handles, &set_aside).await?;
        }
        handles.sort_by_key(|(at, _)| *at);
        Ok(handles.into_iter().map(|(_, handle)| handle).collect())
    }

    /// With a database of our own: the index in memory knows who has signed.
    async fn write_alone(
        &mut self,
        jobs: impl Iterator<Item = (usize, Job)>,
        now: i64,
        seals: &mut [Option<seal::Batch>],
        handles: &mut Vec<(usize, Handle)>,
        set_aside: Vec<NewSetAside>,
    ) -> Result<(), StoreError> {
        let Some(mailboxes) = self.mailboxes.clone() else { return Ok(()) };
        let (mut signatures, mut notes, mut admitted) = (Vec::new(), Vec::new(), Vec::new());
        for (at, job) in jobs {
            let person = job.person;
            let standing = mailboxes.lock().unwrap_or_else(PoisonError::into_inner).admit(&person);
            let mut ready = self.ready(job, now, seals);
            if standing == Standing::Again {
                ready.note.kind = NoteKind::Duplicate;
            } else {
                ready.signature.second = standing == Standing::Second;
                admitted.push(person);
                signatures.push(ready.signature);
            }
            let sealed = self.sealed(&ready.note);
            handles.push((at, Handle::from_bytes(&sealed)));
            if standing != Standing::Again || self.again.may(&person, now.div_euclid(86_400)) {
                notes.push(NewNote { id: self.notes.next(), due: now, sealed });
            }
        }
        let written = self.store.add_batch(signatures, notes, set_aside).await;
        if written.is_err() {
            let mut mailboxes = mailboxes.lock().unwrap_or_else(PoisonError::into_inner);
            admitted.iter().rev().for_each(|person| mailboxes.forget(person));
        }
        written
    }

    /// With a database that other servers share: it finds out who has signed.
    async fn write_shared(
        &mut self,
        jobs: impl Iterator<Item = (usize, Job)>,
        now: i64,
        seals: &mut [Option<seal::Batch>],
        handles: &mut Vec<(usize, Handle)>,
        set_aside: &[NewSetAside],
    ) -> Result<(), StoreError> {
        let (mut signatures, mut notes, mut letters, mut places) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
        for (at, job) in jobs {
            let ready = self.ready(job, now, seals);
            notes.push(NewNote { id: self.notes.next(), due: now, sealed: self.sealed(&ready.note) });
            signatures.push(ready.signature);
            letters.push(ready.note);
            places.push(at);
        }
        let day = now.div_euclid(86_400);
        // Of those who signed before: what their page gets, and whether a mail may still go out.
        let mut known: HashMap<usize, Vec<u8>> = HashMap::new();
        let store = self.store.clone();
        let again = |place: usize| {
            letters[place].kind = NoteKind::Duplicate;
            let sealed = self.spool.seal(ABOUT_NOTE, &letters[place].to_bytes(), &mut system_randomness());
            known.insert(place, sealed.clone());
            let may = self.again.may(&signatures[place].person, day);
            may.then(|| NewNote { id: self.notes.next(), due: now, sealed })
        };
        let standings = store.add_batch_deduplicated(&signatures, &notes, again, set_aside).await?;
        for place in 0..standings.len() {
            let sealed = known.get(&place).unwrap_or(&notes[place].sealed);
            handles.push((places[place], Handle::from_bytes(sealed)));
        }
        Ok(())
    }

    /// Makes a signature ready: a number, a secret, the seal, the leaf, the mail.
    fn ready(&mut self, job: Job, now: i64, seals: &mut [Option<seal::Batch>]) -> Ready {
        let petition = &self.petitions[job.petition];
        let context = seals[job.petition].get_or_insert_with(|| {
            seal::Batch::new(&petition.key, &self.purposes[job.petition], &mut system_randomness())
        });
        let sealed = context.seal(&job.signature.to_bytes());
        let id = self.signatures.next();
        let link = Link { id, secret: random_bytes(&mut system_randomness()), place: job.place };
        let leaf = tally::leaf(&link, &tally::digest(&sealed));
        let note = Note {
            kind: NoteKind::Confirm,
            petition: petition.number,
            email: job.signature.email,
            name: job.signature.name,
            language: job.signature.language,
            link: link.to_string(),
            code: self.pending.code(id).to_string(),
        };
        let signature = NewSignature {
            id,
            petition: petition.number,
            day: now.div_euclid(86_400),
            person: job.person,
            second: false,
            leaf,
            place: self.pending.masked(id, *job.place.bytes()),
            sealed,
        };
        Ready { signature, note }
    }

    fn sealed(&self, note: &Note) -> Vec<u8> {
        self.spool.seal(ABOUT_NOTE, &note.to_bytes(), &mut system_randomness())
    }
}
