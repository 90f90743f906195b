//! Local groups, their events, and their helpers, whom only the group can read.

use crate::journal::NewEntry;
use crate::{Row, Store, StoreError, Value};

/// A local group as it is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LocalGroup {
    /// In its address.
    pub slug: String,
    /// The campaign's name in addresses.
    pub campaign: String,
    /// Its name.
    pub name: String,
    /// As people call where it is.
    pub place: String,
    /// What it wants.
    pub aims: String,
    /// Signatures it wants from its constituency; 0 is none.
    pub target: i64,
    /// ONS code of its region; empty when not known.
    pub region: String,
    /// ONS code of its constituency; empty when not known.
    pub seat: String,
    /// Hundredths of a degree north.
    pub north: i64,
    /// Hundredths of a degree east.
    pub east: i64,
    /// Where it stands.
    pub state: GroupState,
    /// The day, `2026-11-21`.
    pub applied_on: String,
    /// Its contact, sealed to the organisers.
    pub contact: Vec<u8>,
    /// The public key of its list of helpers.
    pub helpers_key: Vec<u8>,
}

/// Where a group stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum GroupState {
    /// An organiser has not read it yet.
    Waiting,
    /// For everybody.
    Shown,
    /// Not shown.
    Declined,
    /// Over; its words and contacts are erased.
    Ended,
}

impl GroupState {
    /// In the database.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Shown => "shown",
            Self::Declined => "declined",
            Self::Ended => "ended",
        }
    }

    /// The one with this key.
    #[must_use]
    pub fn from_key(key: &str) -> Option<Self> {
        [Self::Waiting, Self::Shown, Self::Declined, Self::Ended].into_iter().find(|state| state.key() == key)
    }
}

/// Something that a group does on a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LocalEvent {
    /// By which it is known.
    pub id: String,
    /// The day, `2026-11-21`.
    pub on_day: String,
    /// The time, `18:30`.
    pub at_time: String,
    /// What it is.
    pub title: String,
    /// Where.
    pub place: String,
    /// More; may be empty.
    pub words: String,
}

const COLUMNS: &str = "slug, campaign, name, place, aims, target, region, seat, north, east, state, applied_on, contact, \
     helpers_key";

fn group(row: &Row) -> Result<LocalGroup, StoreError> {
    let state: String = row.get("state")?;
    Ok(LocalGroup {
        slug: row.get("slug")?,
        campaign: row.get("campaign")?,
        name: row.get("name")?,
        place: row.get("place")?,
        aims: row.get("aims")?,
        target: row.get("target")?,
        region: row.get("region")?,
        seat: row.get("seat")?,
        north: row.get("north")?,
        east: row.get("east")?,
        state: GroupState::from_key(&state).ok_or_else(|| StoreError::Unexpected(format!("state {state}")))?,
        applied_on: row.get("applied_on")?,
        contact: row.get("contact")?,
        helpers_key: row.get("helpers_key")?,
    })
}

fn event(row: &Row) -> Result<LocalEvent, StoreError> {
    Ok(LocalEvent {
        id: row.get("id")?,
        on_day: row.get("on_day")?,
        at_time: row.get("at_time")?,
        title: row.get("title")?,
        place: row.get("place")?,
        words: row.get("words")?,
    })
}

impl Store {
    /// Keeps a group that applies; `false` when another one has its address already.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn add_local_group(&self, new: &LocalGroup, key_hash: [u8; 32]) -> Result<bool, StoreError> {
        let values: Vec<Value> = vec![
            new.slug.as_str().into(),
            new.campaign.as_str().into(),
            new.name.as_str().into(),
            new.place.as_str().into(),
            new.aims.as_str().into(),
            new.target.into(),
            new.region.as_str().into(),
            new.seat.as_str().into(),
            new.north.into(),
            new.east.into(),
            new.state.key().into(),
            new.applied_on.as_str().into(),
            new.contact.clone().into(),
            new.helpers_key.clone().into(),
            key_hash.into(),
        ];
        let added = self
            .execute(
                "-- add_local_group()
                INSERT INTO local_group (slug, campaign, name, place, aims, target, region, seat, north, east, state,
                  applied_on, contact, helpers_key, key_hash)
                VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
                ON CONFLICT (slug) DO NOTHING",
                values,
            )
            .await?;
        Ok(added == 1)
    }

    /// Groups in this state, by name.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn local_groups(&self, state: GroupState) -> Result<Vec<LocalGroup>, StoreError> {
        let sql = format!(
            "-- local_groups()\nSELECT {COLUMNS} FROM local_group WHERE state = $1 ORDER BY name, slug LIMIT 2000"
        );
        self.query(&sql, vec![state.key().into()]).await?.iter().map(group).collect()
    }

    /// The group with this address, in any state.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn local_group(&self, slug: &str) -> Result<Option<LocalGroup>, StoreError> {
        let sql = format!("-- local_group()\nSELECT {COLUMNS} FROM local_group WHERE slug = $1");
        self.query_one(&sql, vec![slug.into()]).await?.as_ref().map(group).transpose()
    }

    /// The group to which this link belongs.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn local_group_of(&self, key_hash: [u8; 32]) -> Result<Option<LocalGroup>, StoreError> {
        let sql = format!("-- local_group_of()\nSELECT {COLUMNS} FROM local_group WHERE key_hash = $1");
        self.query_one(&sql, vec![key_hash.into()]).await?.as_ref().map(group).transpose()
    }

    /// Moves a group to another state and writes the line; `false` when it is not there, there already, or over.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn move_local_group(&self, slug: &str, to: GroupState, entry: &NewEntry) -> Result<bool, StoreError> {
        let transaction = self.begin().await?;
        let sql = "-- move_local_group()
            UPDATE local_group SET state = $2 WHERE slug = $1 AND state <> $2 AND state <> 'ended'";
        if transaction.execute(sql, vec![slug.into(), to.key().into()]).await? == 0 {
            return Ok(false);
        }
        transaction.write_entry(entry).await?;
        transaction.commit().await?;
        Ok(true)
    }

    /// Ends a group: its words, contacts, events and helpers are erased at once.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn end_local_group(&self, slug: &str) -> Result<(), StoreError> {
        let transaction = self.begin().await?;
        let erase = "-- end_local_group()
            UPDATE local_group SET state = 'ended', name = '', aims = '', contact = $2 WHERE slug = $1";
        transaction.execute(erase, vec![slug.into(), Vec::new().into()]).await?;
        for sql in [
            "-- end_local_group()\nDELETE FROM local_event WHERE local_group = $1",
            "-- end_local_group()\nDELETE FROM local_helper WHERE local_group = $1",
        ] {
            transaction.execute(sql, vec![slug.into()]).await?;
        }
        transaction.commit().await
    }

    /// Keeps an event.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn add_local_event(&self, slug: &str, new: &LocalEvent) -> Result<(), StoreError> {
        let values: Vec<Value> = vec![
            new.id.as_str().into(),
            slug.into(),
            new.on_day.as_str().into(),
            new.at_time.as_str().into(),
            new.title.as_str().into(),
            new.place.as_str().into(),
            new.words.as_str().into(),
        ];
        self.execute(
            "-- add_local_event()
            INSERT INTO local_event (id, local_group, on_day, at_time, title, place, words)
            VALUES ($1, $2, $3, $4, $5, $6, $7)",
            values,
        )
        .await?;
        Ok(())
    }

    /// Events of a group from this day on, the next first.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn local_events(&self, slug: &str, from: &str) -> Result<Vec<LocalEvent>, StoreError> {
        let sql = "-- local_events()
            SELECT id, on_day, at_time, title, place, words FROM local_event WHERE local_group = $1 AND on_day >= $2
            ORDER BY on_day, at_time, id LIMIT 200";
        self.query(sql, vec![slug.into(), from.into()]).await?.iter().map(event).collect()
    }

    /// Takes an event of this group away.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn remove_local_event(&self, slug: &str, id: &str) -> Result<bool, StoreError> {
        let sql = "-- remove_local_event()\nDELETE FROM local_event WHERE local_group = $1 AND id = $2";
        Ok(self.execute(sql, vec![slug.into(), id.into()]).await? > 0)
    }

    /// Keeps a helper, sealed to the group.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn add_local_helper(&self, slug: &str, id: &str, sealed: Vec<u8>) -> Result<(), StoreError> {
        let sql = "-- add_local_helper()\nINSERT INTO local_helper (id, local_group, sealed) VALUES ($1, $2, $3)";
        self.execute(sql, vec![id.into(), slug.into(), sealed.into()]).await?;
        Ok(())
    }

    /// The sealed helpers of a group: id and what is sealed.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn local_helpers(&self, slug: &str) -> Result<Vec<(String, Vec<u8>)>, StoreError> {
        let sql =
            "-- local_helpers()\nSELECT id, sealed FROM local_helper WHERE local_group = $1 ORDER BY id LIMIT 1000";
        let rows = self.query(sql, vec![slug.into()]).await?;
        rows.iter().map(|row| Ok((row.get("id")?, row.get("sealed")?))).collect()
    }

    /// Takes a helper of this group off its list.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn remove_local_helper(&self, slug: &str, id: &str) -> Result<bool, StoreError> {
        let sql = "-- remove_local_helper()\nDELETE FROM local_helper WHERE local_group = $1 AND id = $2";
        Ok(self.execute(sql, vec![slug.into(), id.into()]).await? > 0)
    }
}
