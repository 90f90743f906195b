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
}

/// All of them.
pub(crate) struct Tallies(RwLock<HashMap<u32, Arc<Counts>>>);

impl Tallies {
    pub(crate) async fn load(store: &Store, petitions: &[OpenPetition]) -> Result<Self, StoreError> {
        let tallies = Self(RwLock::default());
        for petition in petitions {
            tallies.refresh(store, petition.number).await?;
        }
        Ok(tallies)
    }

    /// Reads again where one stands.
    pub(crate) async fn refresh(&self, store: &Store, petition: u32) -> Result<(), StoreError> {
        let Some(standing) = store.standing(petition).await? else { return Ok(()) };
        let counts =
            Counts { signatures: standing.head.head.signatures, places: standing.published, head: Some(standing.head) };
        self.0.write().unwrap_or_else(PoisonError::into_inner).insert(petition, Arc::new(counts));
        Ok(())
    }

    pub(crate) fn get(&self, petition: u32) -> Arc<Counts> {
        self.0.read().unwrap_or_else(PoisonError::into_inner).get(&petition).cloned().unwrap_or_default()
    }
}

impl Desk {
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
