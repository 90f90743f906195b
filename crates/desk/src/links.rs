//! What somebody can do with the link or the code from the mail.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use petition::tally::{Step, digest, leaf};
use petition::{Code, Link, MOST_MAILS, Note, NoteKind, Place, Receipt, State};
use store::StoreError;
use store::signatures::Kept;
use store::spool::NewNote;

use crate::Desk;
use crate::batch::ABOUT_NOTE;

/// Lets the page of a signature ask for its mail once more: the mail itself, sealed so that only the server can read it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Handle(Vec<u8>);

impl Handle {
    /// The handle of these bytes; those of another server lead nowhere.
    pub fn from_bytes(sealed_note: &[u8]) -> Self {
        Self(sealed_note.to_owned())
    }

    /// Its bytes.
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }
}

/// A signature that a link leads to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// Which petition.
    pub petition: u32,
    /// Where it stands.
    pub state: State,
    /// Where it counts.
    pub place: Place,
}

/// Wrong codes so far, by the last bits of the signature's number. In memory.
#[derive(Default)]
pub(crate) struct Tries(Mutex<HashMap<u32, u8>>);

impl Tries {
    /// Whether another code may be tried; counts it as wrong until [`Tries::forgive`].
    fn may(&self, end: u32) -> bool {
        let mut tries = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let tried = tries.entry(end).or_default();
        *tried = tried.saturating_add(1);
        *tried <= Code::TRIES
    }

    fn forgive(&self, end: u32) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).remove(&end);
    }
}

impl Desk {
    /// The signature of a link; nothing when there is none: it was withdrawn, erased after seven days, or the link is not one
    /// of ours.
    ///
    /// # Errors
    /// When the database cannot be reached.
    pub async fn find(&self, link: &Link) -> Result<Option<Found>, StoreError> {
        Ok(self.kept(link).await?.map(|kept| Found { petition: kept.petition, state: kept.state, place: link.place }))
    }

    /// Confirms; the second time it changes nothing and says the same.
    ///
    /// # Errors
    /// When the database cannot be reached.
    pub async fn confirm(&self, link: &Link) -> Result<Option<Found>, StoreError> {
        let Some(kept) = self.kept(link).await? else { return Ok(None) };
        self.confirm_kept(&kept).await?;
        self.find(link).await
    }

    /// Confirms by the short code; gives the petition. Each signature survives only a few wrong codes; after that, only its
    /// link confirms it. A page that followed the form knows by its handle which mail it speaks of: when the code is of that
    /// mail, its link is given as well, and with it the receipt.
    ///
    /// # Errors
    /// When the database cannot be reached.
    pub async fn confirm_by_code(
        &self,
        code: &Code,
        handle: Option<&Handle>,
    ) -> Result<Option<(u32, Option<Link>)>, StoreError> {
        let end = code.id_end();
        if !self.0.tries.may(end) {
            return Ok(None);
        }
        for id in self.0.store.pending_ending_in(end).await? {
            if self.0.pending.is_code_of(code, id)
                && let Some(kept) = self.0.store.signature(id).await?
            {
                self.0.tries.forgive(end);
                self.confirm_kept(&kept).await?;
                let link =
                    handle.and_then(|handle| self.note(handle)).map(|(_, link)| link).filter(|link| link.id == id);
                return Ok(Some((kept.petition, link)));
            }
        }
        Ok(None)
    }

    /// "It was not me", or "I take it back": erases the signature. From the count it is gone within a second; the tally keeps
    /// a leaf that says nothing, and one that takes it back. Gives the petition; nothing when there is no such signature.
    ///
    /// # Errors
    /// When the database cannot be reached.
    pub async fn withdraw(&self, link: &Link) -> Result<Option<u32>, StoreError> {
        let Some(kept) = self.kept(link).await? else { return Ok(None) };
        if self.0.store.erase_uncounted(kept.id).await? {
            self.0.batches.forget(&kept.person);
            return Ok(Some(kept.petition));
        }
        // It may have been counted a moment ago.
        let masked = self.0.pending.masked(kept.id, *link.place.bytes());
        let withdrawn = self.0.store.withdraw_counted(kept.id, masked).await?;
        self.0.bell.notify_one();
        Ok(withdrawn.then_some(kept.petition))
    }

    /// Sends the mail once more; no when there were five, when it is confirmed already, or when the handle is none of ours.
    ///
    /// # Errors
    /// When the database cannot be reached.
    pub async fn resend(&self, handle: &Handle) -> Result<bool, StoreError> {
        let Some((note, link)) = self.note(handle) else { return Ok(false) };
        if note.kind == NoteKind::Duplicate {
            // Who has signed before gets no more mails from here, and the page says the same.
            return Ok(true);
        }
        let id = self.0.store.take_ids("note", 1).await?;
        let note = NewNote { id, due: self.now(), sealed: handle.as_bytes().to_owned() };
        self.0.store.mail_again(link.id, MOST_MAILS, note).await
    }

    /// The mail that a handle stands for, and its link.
    fn note(&self, handle: &Handle) -> Option<(Note, Link)> {
        let note = self.0.spool.open(ABOUT_NOTE, handle.as_bytes()).ok()?;
        let note = Note::from_bytes(&note).ok()?;
        let link = note.link.parse().ok()?;
        Some((note, link))
    }

    /// The receipt of a counted signature; nothing before it is counted.
    ///
    /// # Errors
    /// When the database cannot be reached.
    pub async fn receipt(&self, link: &Link, site: &str) -> Result<Option<Receipt>, StoreError> {
        let Some(kept) = self.kept(link).await? else { return Ok(None) };
        let (Some(index), State::Counted) = (kept.leaf_index, kept.state) else { return Ok(None) };
        let Some(standing) = self.0.store.standing(kept.petition).await? else { return Ok(None) };
        let size = standing.head.head.size;
        let inclusion = self.0.store.prove_inclusion(kept.petition, index, size).await?;
        Ok(Some(Receipt {
            careof: Receipt::KIND.to_owned(),
            site: site.to_owned(),
            secret: link.to_string(),
            sealed: digest(&kept.sealed),
            index,
            head: standing.head,
            inclusion: inclusion.into_iter().map(Step).collect(),
            key: self.tally_key(),
        }))
    }

    /// The proof that a later head of a tally extends an earlier one.
    ///
    /// # Errors
    /// When the database cannot be reached.
    pub async fn extension(&self, petition: u32, old: u64, new: u64) -> Result<Vec<Step>, StoreError> {
        if old == 0 || old > new {
            return Ok(Vec::new());
        }
        Ok(self.0.store.prove_consistency(petition, old, new).await?.into_iter().map(Step).collect())
    }

    async fn confirm_kept(&self, kept: &Kept) -> Result<(), StoreError> {
        if kept.state == State::Pending {
            self.0.store.set_state(kept.id, State::Pending, State::Confirmed).await?;
            self.0.bell.notify_one();
        }
        Ok(())
    }

    /// The signature of a link, if the link's secret is the one that the leaf commits to.
    async fn kept(&self, link: &Link) -> Result<Option<Kept>, StoreError> {
        let kept = self.0.store.signature(link.id).await?;
        Ok(kept.filter(|kept| kept.state != State::Withdrawn && leaf(link, &digest(&kept.sealed)) == kept.leaf))
    }
}
