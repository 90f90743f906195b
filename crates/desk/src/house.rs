//! What must be done again and again: counting, refreshing what pages show, erasing what is old.

use std::sync::atomic::Ordering;
use std::time::Duration;

use petition::UNCONFIRMED_DAYS;
use store::{Leader, StoreError};

use crate::Desk;

/// How long confirmed signatures wait for the next count, so that many are counted at once.
const GATHER: Duration = Duration::from_millis(200);
/// How often we look whether another server has counted.
const LOOK: Duration = Duration::from_millis(700);
const ERASE: u32 = 500;
/// What is marked to be removed can be restored for so many hours.
const RESTORABLE_HOURS: i64 = 30 * 24;

/// What keeping the house remembers from one round to the next.
#[derive(Default)]
pub struct House {
    leader: Option<Leader>,
    sizes: Vec<(u32, u64)>,
    erased_on: Option<i64>,
}

impl House {
    /// Whether this server is the one that counts, sends mail and erases.
    pub fn leads(&self) -> bool {
        self.leader.is_some()
    }
}

impl Desk {
    /// Whether this server is the one that counts, sends mail and erases, as of the last round.
    pub fn leads(&self) -> bool {
        self.0.leads.load(Ordering::Relaxed)
    }

    /// Keeps house until it is dropped. Errors are told to `trouble`, and it goes on.
    pub async fn keep_house(&self, mut trouble: impl FnMut(&StoreError)) {
        let mut house = House::default();
        loop {
            if let Err(error) = self.round(&mut house).await {
                // Without the database nobody knows who leads.
                self.0.leads.store(false, Ordering::Relaxed);
                trouble(&error);
                tokio::time::sleep(LOOK).await;
            }
            if tokio::time::timeout(LOOK, self.0.bell.notified()).await.is_ok() {
                tokio::time::sleep(GATHER).await;
            }
        }
    }

    /// One round: counts everything that is to be counted, refreshes what pages show, and once a day erases what is old.
    ///
    /// # Errors
    /// When the database could not.
    pub async fn round(&self, house: &mut House) -> Result<(), StoreError> {
        let desk = &*self.0;
        match &house.leader {
            Some(leader) if leader.still_leads().await => {}
            _ => house.leader = desk.store.lead().await?,
        }
        desk.leads.store(house.leads(), Ordering::Relaxed);
        if house.leads() {
            self.count().await?;
            let day = self.now().div_euclid(86_400);
            if house.erased_on != Some(day) {
                self.erase_old(day).await?;
                house.erased_on = Some(day);
            }
        }
        let sizes = desk.store.tally_sizes().await?;
        for (petition, size) in &sizes {
            if !house.sizes.contains(&(*petition, *size)) {
                desk.tallies.refresh(&desk.store, *petition).await?;
            }
        }
        house.sizes = sizes;
        desk.tallies.refresh_paper(&desk.store).await?;
        Ok(())
    }

    /// Counts everything that is confirmed or withdrawn.
    async fn count(&self) -> Result<(), StoreError> {
        let desk = &*self.0;
        for petition in desk.store.petitions_to_count().await? {
            loop {
                let done = desk.store.count(petition, &desk.pending, &desk.tally, self.now()).await?;
                done.gone.iter().for_each(|person| desk.batches.forget(person));
                if done.changes == 0 {
                    break;
                }
            }
        }
        Ok(())
    }

    /// Erases what nobody confirmed within seven days, all signatures of petitions whose day has come, and what was marked to be removed long ago.
    async fn erase_old(&self, day: i64) -> Result<(), StoreError> {
        let desk = &*self.0;
        loop {
            let gone = desk.store.erase_unconfirmed(day - i64::from(UNCONFIRMED_DAYS), ERASE).await?;
            gone.iter().for_each(|person| desk.batches.forget(person));
            if gone.len() < ERASE as usize {
                break;
            }
            tokio::task::yield_now().await;
        }
        for (petition, on) in &desk.erase {
            if *on > day {
                continue;
            }
            while desk.store.erase_signatures(*petition, ERASE).await? == u64::from(ERASE) {
                tokio::task::yield_now().await;
            }
        }
        desk.store.erase_set_aside(None, self.now().div_euclid(3600) - RESTORABLE_HOURS).await?;
        Ok(())
    }

    /// How many people the index in memory knows; nothing where the database keeps it.
    pub fn people_in_memory(&self) -> Option<usize> {
        self.0.batches.known()
    }
}
