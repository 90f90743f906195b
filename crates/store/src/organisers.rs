//! Who runs the site, and how they come in: links, passkeys, printed codes, sessions. Secrets are
//! kept as hashes only.

use std::fmt;

use crate::journal::NewEntry;
use crate::{Row, Store, StoreError, Transaction};

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

/// Passkeys and printed codes.
impl Store {
    /// Somebody's passkeys, the oldest first.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn passkeys_of(&self, organiser: &str) -> Result<Vec<KeptPasskey>, StoreError> {
        let rows = self
            .query(
                "-- passkeys_of()
                SELECT id, passkey, added_at FROM organiser_passkey WHERE organiser = $1 ORDER BY added_at, id",
                vec![organiser.into()],
            )
            .await?;
        rows.iter()
            .map(|row| {
                Ok(KeptPasskey { id: row.get("id")?, passkey: row.get("passkey")?, added_at: row.get("added_at")? })
            })
            .collect()
    }

    /// Keeps a new passkey; `false` when somebody has it already.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn add_passkey(&self, organiser: &str, id: &str, passkey: &str, now: i64) -> Result<bool, StoreError> {
        let added = self
            .execute(
                "-- add_passkey()
                INSERT INTO organiser_passkey (id, organiser, passkey, added_at) VALUES ($1, $2, $3, $4)
                ON CONFLICT (id) DO NOTHING",
                vec![id.into(), organiser.into(), passkey.into(), now.into()],
            )
            .await?;
        Ok(added == 1)
    }

    /// Notes what a passkey said of itself when it was shown.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn update_passkey(&self, id: &str, passkey: &str) -> Result<(), StoreError> {
        self.execute(
            "-- update_passkey()\nUPDATE organiser_passkey SET passkey = $2 WHERE id = $1",
            vec![id.into(), passkey.into()],
        )
        .await
        .map(drop)
    }

    /// Removes one of somebody's passkeys.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn remove_passkey(&self, organiser: &str, id: &str, entry: &NewEntry) -> Result<(), StoreError> {
        let transaction = self.begin().await?;
        let removed = transaction
            .execute(
                "-- remove_passkey()\nDELETE FROM organiser_passkey WHERE organiser = $1 AND id = $2",
                vec![organiser.into(), id.into()],
            )
            .await?;
        if removed == 1 {
            transaction.write_entry(entry).await?;
            transaction.commit().await?;
        }
        Ok(())
    }

    /// Replaces somebody's printed codes.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn replace_codes(&self, organiser: &str, hashes: &[[u8; 32]]) -> Result<(), StoreError> {
        let transaction = self.begin().await?;
        forget_codes(&transaction, organiser).await?;
        for hash in hashes {
            transaction
                .execute(
                    "-- replace_codes()\nINSERT INTO organiser_code (hash, organiser) VALUES ($1, $2)",
                    vec![(*hash).into(), organiser.into()],
                )
                .await?;
        }
        transaction.commit().await
    }

    /// Uses a printed code up; `false` when it is none of theirs, or was used.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn use_code(&self, organiser: &str, hash: &[u8; 32]) -> Result<bool, StoreError> {
        let used = self
            .execute(
                "-- use_code()\nDELETE FROM organiser_code WHERE hash = $1 AND organiser = $2",
                vec![(*hash).into(), organiser.into()],
            )
            .await?;
        Ok(used == 1)
    }

    /// How many printed codes somebody has left.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn codes_left(&self, organiser: &str) -> Result<i64, StoreError> {
        let row = self
            .query_one(
                "-- codes_left()\nSELECT COUNT(*) AS many FROM organiser_code WHERE organiser = $1",
                vec![organiser.into()],
            )
            .await?;
        row.map_or(Ok(0), |row| row.get("many"))
    }

    /// Keeps the server's half of a passkey being made or shown.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn keep_ceremony(&self, hash: &[u8; 32], kept: &Ceremony, expires_at: i64) -> Result<(), StoreError> {
        self.execute(
            "-- keep_ceremony()
            INSERT INTO organiser_ceremony (hash, organiser, kind, state, expires_at) VALUES ($1, $2, $3, $4, $5)",
            vec![
                (*hash).into(),
                (&kept.organiser).into(),
                (&kept.kind).into(),
                (&kept.state).into(),
                expires_at.into(),
            ],
        )
        .await
        .map(drop)
    }

    /// Takes the server's half out again, once, and forgets those that are too old.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn take_ceremony(&self, hash: &[u8; 32], now: i64) -> Result<Option<Ceremony>, StoreError> {
        self.execute("-- take_ceremony()\nDELETE FROM organiser_ceremony WHERE expires_at <= $1", vec![now.into()])
            .await?;
        let row = self
            .query_one(
                "-- take_ceremony()
                DELETE FROM organiser_ceremony WHERE hash = $1 RETURNING organiser, kind, state",
                vec![(*hash).into()],
            )
            .await?;
        row.map(|row| {
            Ok(Ceremony { organiser: row.get("organiser")?, kind: row.get("kind")?, state: row.get("state")? })
        })
        .transpose()
    }
}

/// Sessions.
impl Store {
    /// Signs somebody in until `expires_at`.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn start_session(
        &self,
        hash: &[u8; 32],
        organiser: &str,
        now: i64,
        expires_at: i64,
    ) -> Result<(), StoreError> {
        self.execute("-- start_session()\nDELETE FROM organiser_session WHERE expires_at <= $1", vec![now.into()])
            .await?;
        self.execute(
            "-- start_session()
            INSERT INTO organiser_session (hash, organiser, seen_at, expires_at) VALUES ($1, $2, $3, $4)",
            vec![(*hash).into(), organiser.into(), now.into(), expires_at.into()],
        )
        .await
        .map(drop)
    }

    /// Who is signed in with this session, if it was used since `idle_since`; notes that it was used.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn organiser_of_session(
        &self,
        hash: &[u8; 32],
        now: i64,
        idle_since: i64,
    ) -> Result<Option<Organiser>, StoreError> {
        let sql = format!(
            "-- organiser_of_session()
            SELECT {COLUMNS}, s.seen_at FROM organiser_session s JOIN organiser o ON o.id = s.organiser
            WHERE s.hash = $1 AND s.expires_at > $2 AND s.seen_at > $3 AND o.removed_at IS NULL"
        );
        let Some(row) = self.query_one(&sql, vec![(*hash).into(), now.into(), idle_since.into()]).await? else {
            return Ok(None);
        };
        // Once a minute is enough to know that somebody is there.
        if row.get::<i64>("seen_at")? + 60 <= now {
            self.execute(
                "-- organiser_of_session()\nUPDATE organiser_session SET seen_at = $2 WHERE hash = $1",
                vec![(*hash).into(), now.into()],
            )
            .await?;
        }
        organiser(&row).map(Some)
    }

    /// Signs out.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn end_session(&self, hash: &[u8; 32]) -> Result<(), StoreError> {
        self.execute("-- end_session()\nDELETE FROM organiser_session WHERE hash = $1", vec![(*hash).into()])
            .await
            .map(drop)
    }
}

async fn forget_codes(transaction: &Transaction, organiser: &str) -> Result<(), StoreError> {
    transaction
        .execute("-- replace_codes()\nDELETE FROM organiser_code WHERE organiser = $1", vec![organiser.into()])
        .await
        .map(drop)
}
