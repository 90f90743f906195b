//! What was set aside, for organisers: seen only in groups, never one by one; removed, restored, or let in.

use std::collections::BTreeMap;

use petition::Standing;
use store::StoreError;
use store::journal::NewEntry;
use store::signatures::NewSignature;
use store::spool::NewNote;

use crate::Desk;
use crate::batch::ABOUT_DOMAIN;

/// A mail domain is named only where so many came from it within an hour.
pub const SMALLEST_GROUP: usize = 5;

/// One that is set aside.
#[derive(Debug, Clone, PartialEq, Eq)]
struct One {
    id: i64,
    hour: i64,
    domain: String,
}

/// A group of what is set aside.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    /// Hours since 1970; nothing for all that came in hours with fewer than five.
    pub hour: Option<i64>,
    /// The mail domain; nothing for all domains with fewer than five.
    pub domain: Option<String>,
    ids: Vec<i64>,
}

impl Group {
    /// How many are in it.
    pub fn len(&self) -> usize {
        self.ids.len()
    }

    /// Whether nobody is in it.
    pub fn is_empty(&self) -> bool {
        self.ids.is_empty()
    }

    /// What a form calls it.
    pub fn key(&self) -> String {
        let hour = self.hour.map(|hour| hour.to_string()).unwrap_or_default();
        format!("{hour} {}", self.domain.as_deref().unwrap_or_default())
    }
}

/// What is set aside of a petition.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SetAside {
    /// In groups, the oldest hour first, those of small hours last.
    pub groups: Vec<Group>,
    /// How many are marked to be removed and can be restored.
    pub removed: usize,
    /// The number of the newest one: what is done later does not touch what has come in between.
    pub newest: i64,
}

fn groups(all: Vec<One>) -> Vec<Group> {
    let mut hours: BTreeMap<i64, Vec<One>> = BTreeMap::new();
    for one in all {
        hours.entry(one.hour).or_default().push(one);
    }
    let (mut groups, mut rest) = (Vec::new(), Vec::new());
    for (hour, ones) in hours {
        if ones.len() < SMALLEST_GROUP {
            rest.extend(ones.iter().map(|one| one.id));
            continue;
        }
        let mut domains: BTreeMap<&str, Vec<i64>> = BTreeMap::new();
        for one in &ones {
            domains.entry(&one.domain).or_default().push(one.id);
        }
        let mut others = Vec::new();
        for (domain, ids) in domains {
            if ids.len() < SMALLEST_GROUP || domain.is_empty() {
                others.extend(ids);
            } else {
                groups.push(Group { hour: Some(hour), domain: Some(domain.to_owned()), ids });
            }
        }
        if !others.is_empty() {
            groups.push(Group { hour: Some(hour), domain: None, ids: others });
        }
    }
    if !rest.is_empty() {
        groups.push(Group { hour: None, domain: None, ids: rest });
    }
    groups
}

impl Desk {
    /// What is set aside of a petition, in groups; what came after `newest` is left out.
    ///
    /// # Errors
    /// When the database cannot be reached.
    pub async fn set_aside(&self, petition: u32, newest: Option<i64>) -> Result<SetAside, StoreError> {
        let rows = self.0.store.set_aside(petition).await?;
        let mut found = SetAside::default();
        let mut all = Vec::with_capacity(rows.len());
        for (id, hour, domain, removal) in rows {
            if removal > 0 {
                found.removed += 1;
                continue;
            }
            if newest.is_some_and(|newest| id > newest) {
                continue;
            }
            found.newest = found.newest.max(id);
            // Sealed with another key file: it is nobody's domain, and can still be removed.
            let domain = self.0.spool.open(ABOUT_DOMAIN, &domain).unwrap_or_default();
            all.push(One { id, hour, domain: String::from_utf8_lossy(&domain).into_owned() });
        }
        found.groups = groups(all);
        Ok(found)
    }

    /// Marks groups to be removed, under a number by which it can be taken back; gives how many they were.
    ///
    /// # Errors
    /// When the database cannot be reached; then nothing is changed.
    pub async fn remove_set_aside(&self, groups: &[Group], removal: i64, entry: &NewEntry) -> Result<u64, StoreError> {
        let ids: Vec<i64> = groups.iter().flat_map(|group| group.ids.iter().copied()).collect();
        self.0.store.remove_set_aside(&ids, removal, entry).await
    }

    /// Lets groups in, as if they had just signed: each gets the mail that asks to confirm, unless the mailbox has signed
    /// meanwhile. Gives how many were let in. When it breaks off it can be done again: nobody is let in twice.
    ///
    /// # Errors
    /// When the database cannot be reached.
    pub async fn let_in(&self, groups: &[Group]) -> Result<u64, StoreError> {
        let desk = &*self.0;
        let mut let_in = 0;
        for id in groups.iter().flat_map(|group| group.ids.iter().copied()) {
            let Some(one) = desk.store.one_set_aside(id).await? else { continue };
            if desk.store.signature(id).await?.is_none() {
                let now = self.now();
                let note = NewNote { id: desk.store.take_ids("note", 1).await?, due: now, sealed: one.note };
                let signature = NewSignature {
                    id,
                    petition: one.petition,
                    day: now.div_euclid(86_400),
                    person: one.person,
                    second: false,
                    leaf: one.leaf,
                    place: one.place,
                    sealed: one.sealed,
                };
                let_in += u64::from(desk.batches.let_in(&desk.store, signature, note).await? != Standing::Again);
            }
            desk.store.erase_set_aside(Some(id), 0).await?;
        }
        Ok(let_in)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn one(id: i64, hour: i64, domain: &str) -> One {
        One { id, hour, domain: domain.to_owned() }
    }

    #[test]
    fn a_domain_is_named_only_where_five_came_from_it() {
        let mut all: Vec<One> = (0..5).map(|id| one(id, 7, "many.example")).collect();
        all.extend((5..9).map(|id| one(id, 7, "few.example")));
        all.extend((9..13).map(|id| one(id, 8, "many.example")));
        all.push(one(13, 9, "one.example"));
        let seen: Vec<_> =
            groups(all).iter().map(|group| (group.hour, group.domain.clone(), group.len(), group.key())).collect();
        assert_eq!(
            seen,
            [
                (Some(7), Some("many.example".to_owned()), 5, "7 many.example".to_owned()),
                (Some(7), None, 4, "7 ".to_owned()),
                (None, None, 5, " ".to_owned()),
            ]
        );
    }
}
