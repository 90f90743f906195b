//! How organisers come in: passkeys, printed codes, the ceremonies in which passkeys are made and shown, sessions.

use super::{COLUMNS, Ceremony, KeptPasskey, Organiser, organiser};
use crate::journal::NewEntry;
use crate::{Store, StoreError, Transaction};

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
