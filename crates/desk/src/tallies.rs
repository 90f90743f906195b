//! Where the tallies stand, in memory, so that pages cost no question to the database.

use std::collections::HashMap;
use std::sync::{Arc, PoisonError, RwLock};

use petition::SignedHead;
use petition::counts::Published;
use store::{Store, StoreError};

use crate::Desk;
use crate::desk::OpenPetition;

/// Where the tally of a petition stands.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Counts {
    /// Signatures that count.
    pub signatures: u64,
    /// What is published by place.
    pub places: Published,
    /// The last head; nothing before the first signature is counted.
    pub head: Option<SignedHead>,
    /// Signatures on paper, counted apart.
    pub paper: u64,
}

/// All of them.
pub(crate) struct Tallies(RwLock<HashMap<u32, Arc<Counts>>>);

impl Tallies {
    pub(crate) async fn load(store: &Store, petitions: &[OpenPetition]) -> Result<Self, StoreError> {
        let tallies = Self(RwLock::default());
        for petition in petitions {
            tallies.refresh(store, petition.number).await?;
        }
        tallies.refresh_paper(store).await?;
        Ok(tallies)
    }

    /// Reads again where one stands.
    pub(crate) async fn refresh(&self, store: &Store, petition: u32) -> Result<(), StoreError> {
        let Some(standing) = store.standing(petition).await? else { return Ok(()) };
        let mut counts = Counts {
            signatures: standing.head.head.signatures,
            places: standing.published,
            head: Some(standing.head),
            paper: 0,
        };
        let mut all = self.0.write().unwrap_or_else(PoisonError::into_inner);
        counts.paper = all.get(&petition).map_or(0, |before| before.paper);
        all.insert(petition, Arc::new(counts));
        Ok(())
    }

    /// Reads again how many have signed on paper.
    pub(crate) async fn refresh_paper(&self, store: &Store) -> Result<(), StoreError> {
        let totals: HashMap<u32, u64> = store.paper_totals().await?.into_iter().collect();
        let mut all = self.0.write().unwrap_or_else(PoisonError::into_inner);
        let known: Vec<u32> = all.keys().chain(totals.keys()).copied().collect();
        for petition in known {
            let paper = totals.get(&petition).copied().unwrap_or_default();
            let counts = all.entry(petition).or_default();
            if counts.paper != paper {
                Arc::make_mut(counts).paper = paper;
            }
        }
        Ok(())
    }

    pub(crate) fn get(&self, petition: u32) -> Arc<Counts> {
        if let Some(counts) = self.0.read().unwrap_or_else(PoisonError::into_inner).get(&petition) {
            return Arc::clone(counts);
        }
        // Kept as well, so that whoever keeps a page can see that nothing has changed.
        Arc::clone(self.0.write().unwrap_or_else(PoisonError::into_inner).entry(petition).or_default())
    }
}

impl Desk {
    /// Reads again how many have signed on paper, so that a batch that was just entered is seen at once.
    ///
    /// # Errors
    /// When the database cannot be reached.
    pub async fn refresh_paper(&self) -> Result<(), StoreError> {
        self.0.tallies.refresh_paper(&self.0.store).await
    }

    /// Where the tally of a petition stands. From memory, at most a second old.
    pub fn counts(&self, petition: u32) -> Arc<Counts> {
        self.0.tallies.get(petition)
    }

    /// The last head of each hour, the oldest first: hours since 1970, signatures, the head, the published table of places.
    ///
    /// # Errors
    /// When the database cannot be reached.
    pub async fn history(&self, petition: u32) -> Result<Vec<(i64, u64, SignedHead, String)>, StoreError> {
        self.0.store.heads(petition).await
    }
}
