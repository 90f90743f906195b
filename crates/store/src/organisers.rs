//! Who runs the site, and how they come in: links, passkeys, printed codes, sessions. Secrets are
//! kept as hashes only.

mod ways_in;

use std::fmt;

use crate::journal::NewEntry;
use crate::{Row, Store, StoreError};

/// What somebody may do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Role {
    /// Everything.
    Organiser,
    /// Look, approve and answer.
    Moderator,
    /// Check translations.
    Translator,
}

impl Role {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Organiser, Self::Moderator, Self::Translator];

    /// As it is kept, and as forms and commands write it.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Organiser => "organiser",
            Self::Moderator => "moderator",
            Self::Translator => "translator",
        }
    }

    /// From how it is kept.
    #[must_use]
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.key() == key)
    }

    /// What they may, in words.
    #[must_use]
    pub const fn may(self) -> &'static str {
        match self {
            Self::Organiser => "everything, colleagues and campaigns included",
            Self::Moderator => "look at what waits, approve practices and questions, read the journal",
            Self::Translator => "check texts in their languages",
        }
    }
}

impl fmt::Display for Role {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.key())
    }
}

/// Somebody who runs the site.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Organiser {
    /// By which they are known.
    pub id: String,
    /// As colleagues see them.
    pub name: String,
    /// What they may do.
    pub role: Role,
    /// When they were added, in seconds since 1970.
    pub added_at: i64,
}

/// An organiser, and how they come in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Colleague {
    /// Who.
    pub organiser: Organiser,
    /// How many passkeys they have.
    pub passkeys: i64,
    /// How many printed codes they have left.
    pub codes: i64,
    /// Whether a link for them still opens.
    pub invited: bool,
}

/// A passkey as it is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptPasskey {
    /// The credential's own name.
    pub id: String,
    /// Its public half, as JSON.
    pub passkey: String,
    /// When it was made, in seconds since 1970.
    pub added_at: i64,
}

/// The server's half of a passkey that is being made or shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ceremony {
    /// Whose; empty for a name that nobody has.
    pub organiser: String,
    /// `make` or `show`.
    pub kind: String,
    /// What it needs to go on.
    pub state: String,
}

const COLUMNS: &str = "o.id, o.name, o.role, o.added_at";

fn organiser(row: &Row) -> Result<Organiser, StoreError> {
    let role: String = row.get("role")?;
    Ok(Organiser {
        id: row.get("id")?,
        name: row.get("name")?,
        role: Role::from_key(&role).ok_or_else(|| StoreError::Unexpected(format!("role {role}")))?,
        added_at: row.get("added_at")?,
    })
}

/// As a name is typed: in small letters, with single spaces.
fn name_key(name: &str) -> String {
    name.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

/// Organisers, their roles and links.
impl Store {
    /// Adds somebody; `false` when the name is taken.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn add_organiser(&self, id: &str, name: &str, role: Role, entry: &NewEntry) -> Result<bool, StoreError> {
        let transaction = self.begin().await?;
        let added = transaction
            .execute(
                "-- add_organiser()
                INSERT INTO organiser (id, name, name_key, role, added_at) VALUES ($1, $2, $3, $4, $5)
                ON CONFLICT (name_key) DO NOTHING",
                vec![id.into(), name.into(), name_key(name).into(), role.key().into(), entry.at().into()],
            )
            .await?;
        if added == 0 {
            return Ok(false);
        }
        transaction.write_entry(entry).await?;
        transaction.commit().await?;
        Ok(true)
    }

    /// Somebody by id, unless they were removed.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn organiser(&self, id: &str) -> Result<Option<Organiser>, StoreError> {
        let sql = format!("-- organiser()\nSELECT {COLUMNS} FROM organiser o WHERE o.id = $1 AND o.removed_at IS NULL");
        self.query_one(&sql, vec![id.into()]).await?.as_ref().map(organiser).transpose()
    }

    /// Somebody by name, in any case, unless they were removed.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn organiser_named(&self, name: &str) -> Result<Option<Organiser>, StoreError> {
        let sql = format!(
            "-- organiser_named()\nSELECT {COLUMNS} FROM organiser o WHERE o.name_key = $1 AND o.removed_at IS NULL"
        );
        self.query_one(&sql, vec![name_key(name).into()]).await?.as_ref().map(organiser).transpose()
    }

    /// Everybody, by name, and how they come in.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn colleagues(&self, now: i64) -> Result<Vec<Colleague>, StoreError> {
        let sql = format!(
            "-- colleagues()
            SELECT {COLUMNS},
              (SELECT COUNT(*) FROM organiser_passkey p WHERE p.organiser = o.id) AS passkeys,
              (SELECT COUNT(*) FROM organiser_code c WHERE c.organiser = o.id) AS codes,
              (SELECT COUNT(*) FROM organiser_link l WHERE l.organiser = o.id AND l.expires_at > $1) AS links
            FROM organiser o WHERE o.removed_at IS NULL ORDER BY o.name_key"
        );
        let rows = self.query(&sql, vec![now.into()]).await?;
        rows.iter()
            .map(|row| {
                Ok(Colleague {
                    organiser: organiser(row)?,
                    passkeys: row.get("passkeys")?,
                    codes: row.get("codes")?,
                    invited: row.get::<i64>("links")? > 0,
                })
            })
            .collect()
    }

    /// Changes a role; `false` when nobody would be left who may do everything, or it is nobody.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn set_role(&self, id: &str, role: Role, entry: &NewEntry) -> Result<bool, StoreError> {
        self.change(
            "-- set_role()\nUPDATE organiser SET role = $2 WHERE id = $1 AND removed_at IS NULL",
            vec![id.into(), role.key().into()],
            entry,
        )
        .await
    }

    /// Removes somebody: signed out at once, and no way in. `false` when nobody would be left who may
    /// do everything, or it is nobody.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn remove_organiser(&self, id: &str, entry: &NewEntry) -> Result<bool, StoreError> {
        self.change(
            "-- remove_organiser()\nUPDATE organiser SET removed_at = $2 WHERE id = $1 AND removed_at IS NULL",
            vec![id.into(), entry.at().into()],
            entry,
        )
        .await
    }

    /// Takes somebody back who was removed, with the keys that they had.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn restore_organiser(&self, id: &str, entry: &NewEntry) -> Result<bool, StoreError> {
        self.change(
            "-- restore_organiser()\nUPDATE organiser SET removed_at = NULL WHERE id = $1 AND removed_at IS NOT NULL",
            vec![id.into()],
            entry,
        )
        .await
    }

    /// One change of one organiser, with its line, unless nobody would be left who may do everything.
    async fn change(&self, sql: &str, params: Vec<crate::Value>, entry: &NewEntry) -> Result<bool, StoreError> {
        let transaction = self.begin().await?;
        let changed = transaction.execute(sql, params).await?;
        let row = transaction
            .query_one(
                "-- change()\nSELECT COUNT(*) AS many FROM organiser WHERE role = 'organiser' AND removed_at IS NULL",
                vec![],
            )
            .await?;
        let left: i64 = row.map(|row| row.get("many")).transpose()?.unwrap_or_default();
        if changed == 0 || left == 0 {
            return Ok(false);
        }
        transaction
            .execute(
                "-- change()\nDELETE FROM organiser_session WHERE organiser IN (SELECT id FROM organiser WHERE removed_at IS NOT NULL)",
                vec![],
            )
            .await?;
        transaction.write_entry(entry).await?;
        transaction.commit().await?;
        Ok(true)
    }

    /// Opens a one-time link for somebody; an older one no longer works.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn open_link(&self, id: &str, hash: &[u8; 32], expires_at: i64) -> Result<(), StoreError> {
        self.execute(
            "-- open_link()
            INSERT INTO organiser_link (organiser, hash, expires_at) VALUES ($1, $2, $3)
            ON CONFLICT (organiser) DO UPDATE SET hash = excluded.hash, expires_at = excluded.expires_at",
            vec![id.into(), (*hash).into(), expires_at.into()],
        )
        .await
        .map(drop)
    }

    /// Whose link this is, while it works. Uses nothing up.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn organiser_of_link(&self, hash: &[u8; 32], now: i64) -> Result<Option<Organiser>, StoreError> {
        let sql = format!(
            "-- organiser_of_link()
            SELECT {COLUMNS} FROM organiser_link l JOIN organiser o ON o.id = l.organiser
            WHERE l.hash = $1 AND l.expires_at > $2 AND o.removed_at IS NULL"
        );
        self.query_one(&sql, vec![(*hash).into(), now.into()]).await?.as_ref().map(organiser).transpose()
    }

    /// Uses a link up: whose it was. Only one of two at the same time gets an answer.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn use_link(&self, hash: &[u8; 32], now: i64) -> Result<Option<Organiser>, StoreError> {
        let Some(organiser) = self.organiser_of_link(hash, now).await? else { return Ok(None) };
        let used =
            self.execute("-- use_link()\nDELETE FROM organiser_link WHERE hash = $1", vec![(*hash).into()]).await?;
        Ok((used == 1).then_some(organiser))
    }
}
