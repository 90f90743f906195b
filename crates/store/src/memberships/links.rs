//! Links of a practice: the one in its mail, the one with which it goes on, the one that renews its
//! promise. Kept as hashes; single use where they act.

use std::collections::HashSet;

use base::Date;
use surgeries::membership::{Intent, State};

use super::{COLUMNS, Membership, membership};
use crate::journal::NewEntry;
use crate::{Row, Store, StoreError, params};

/// What somebody said of a practice, until the link in their mail is followed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proof {
    /// Its ODS code, in capitals.
    pub ods_code: String,
    /// Its name.
    pub name: String,
    /// Key of its nation.
    pub nation: String,
    /// Its postcode; may be empty.
    pub postcode: String,
    /// What it says of itself.
    pub intent: Intent,
    /// The domain of the address.
    pub shown_by: String,
    /// The address, sealed.
    pub contact: Vec<u8>,
    /// A keyed hash of the address.
    pub contact_mark: [u8; 32],
}

fn proof(row: &Row) -> Result<Proof, StoreError> {
    let intent: String = row.get("intent")?;
    Ok(Proof {
        ods_code: row.get("ods_code")?,
        name: row.get("name")?,
        nation: row.get("nation")?,
        postcode: row.get("postcode")?,
        intent: Intent::from_key(&intent).ok_or_else(|| StoreError::Unexpected(format!("intent {intent}")))?,
        shown_by: row.get("shown_by")?,
        contact: row.get("contact")?,
        contact_mark: row.get("contact_mark")?,
    })
}

impl Store {
    /// Keeps what a mailed link will prove; forgets those that are too old.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn keep_proof(
        &self,
        hash: &[u8; 32],
        proof: &Proof,
        now: i64,
        expires_at: i64,
    ) -> Result<(), StoreError> {
        self.execute("-- keep_proof()\nDELETE FROM membership_mail WHERE expires_at <= $1", params![now]).await?;
        self.execute(
            "-- keep_proof()
            INSERT INTO membership_mail
              (hash, ods_code, name, nation, postcode, intent, shown_by, contact, contact_mark, expires_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
            params![
                *hash,
                &proof.ods_code,
                &proof.name,
                &proof.nation,
                &proof.postcode,
                proof.intent.key(),
                &proof.shown_by,
                &proof.contact,
                proof.contact_mark,
                expires_at
            ],
        )
        .await
        .map(drop)
    }

    /// What a mailed link proves. Uses nothing up.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn proof(&self, hash: &[u8; 32], now: i64) -> Result<Option<Proof>, StoreError> {
        let row = self
            .query_one(
                "-- proof()\nSELECT * FROM membership_mail WHERE hash = $1 AND expires_at > $2",
                params![*hash, now],
            )
            .await?;
        row.as_ref().map(proof).transpose()
    }

    /// Whether this address is another one than the practice's, which looks after it already.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn somebody_else_speaks(&self, ods_code: &str, mark: &[u8; 32]) -> Result<bool, StoreError> {
        let row = self
            .query_one(
                "-- somebody_else_speaks()
                SELECT ods_code FROM membership
                WHERE ods_code = $1 AND state <> 'left' AND contact_mark IS NOT NULL AND contact_mark <> $2",
                params![ods_code, *mark],
            )
            .await?;
        Ok(row.is_some())
    }

    /// Uses a mailed link up: the practice begins, begins again, or gets a new link to go on with.
    /// `None` when the link was used, is too old, or somebody else speaks for the practice by now.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn use_proof(
        &self,
        hash: &[u8; 32],
        key: &[u8; 32],
        key_until: Date,
        team: &str,
        now: i64,
        today: Date,
    ) -> Result<Option<Proof>, StoreError> {
        let transaction = self.begin().await?;
        let row = transaction
            .query_one(
                "-- use_proof()\nDELETE FROM membership_mail WHERE hash = $1 AND expires_at > $2 RETURNING *",
                params![*hash, now],
            )
            .await?;
        let Some(proof) = row.as_ref().map(proof).transpose()? else { return Ok(None) };
        let kept = transaction
            .execute(
                "-- use_proof()
                INSERT INTO membership
                  (ods_code, name, nation, postcode, state, intent, shown_by, contact, contact_mark, key_hash, key_until,
                   team, began_on)
                VALUES ($1, $2, $3, $4, 'preparing', $5, $6, $7, $8, $9, $10, $11, $12)
                ON CONFLICT (ods_code) DO UPDATE SET
                  state = CASE WHEN membership.state = 'left' THEN 'preparing' ELSE membership.state END,
                  intent = CASE WHEN membership.state = 'left' THEN excluded.intent ELSE membership.intent END,
                  pledged_on = CASE WHEN membership.state = 'left' THEN NULL ELSE membership.pledged_on END,
                  began_on = CASE WHEN membership.state = 'left' THEN excluded.began_on ELSE membership.began_on END,
                  left_on = NULL,
                  name = excluded.name,
                  postcode = excluded.postcode,
                  shown_by = excluded.shown_by,
                  contact = CASE WHEN membership.contact_mark IS NULL THEN excluded.contact ELSE membership.contact END,
                  contact_mark = excluded.contact_mark,
                  key_hash = excluded.key_hash,
                  key_until = excluded.key_until,
                  team = COALESCE(membership.team, excluded.team)
                WHERE membership.contact_mark IS NULL OR membership.contact_mark = excluded.contact_mark",
                params![
                    &proof.ods_code,
                    &proof.name,
                    &proof.nation,
                    &proof.postcode,
                    proof.intent.key(),
                    &proof.shown_by,
                    &proof.contact,
                    proof.contact_mark,
                    *key,
                    key_until.to_string(),
                    team,
                    today.to_string()
                ],
            )
            .await?;
        // Other links for the same practice are worth nothing any more.
        transaction
            .execute("-- use_proof()\nDELETE FROM membership_mail WHERE ods_code = $1", params![&proof.ods_code])
            .await?;
        transaction.commit().await?;
        Ok((kept > 0).then_some(proof))
    }

    /// The practice whose link to go on with this is.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn membership_of_key(&self, key: &[u8; 32], today: Date) -> Result<Option<Membership>, StoreError> {
        let sql =
            format!("-- membership_of_key()\nSELECT {COLUMNS} FROM membership WHERE key_hash = $1 AND key_until >= $2");
        self.query_one(&sql, params![*key, today.to_string()]).await?.as_ref().map(membership).transpose()
    }

    /// Takes the voice from whoever spoke for a practice, so that a colleague can follow them.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn free_voice(&self, ods_code: &str, entry: &NewEntry) -> Result<bool, StoreError> {
        let transaction = self.begin().await?;
        let freed = transaction
            .execute(
                "-- free_voice()
                UPDATE membership SET contact_mark = NULL, key_hash = NULL, key_until = NULL
                WHERE ods_code = $1 AND contact_mark IS NOT NULL",
                params![ods_code],
            )
            .await?;
        if freed == 0 {
            return Ok(false);
        }
        transaction.write_entry(entry).await?;
        transaction.commit().await?;
        Ok(true)
    }

    /// Practices that have a link which renews their promise and still works.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn asked_to_affirm(&self, now: i64) -> Result<HashSet<String>, StoreError> {
        let sql = "-- asked_to_affirm()\nSELECT ods_code FROM membership_affirm WHERE expires_at > $1";
        self.query(sql, params![now]).await?.iter().map(|row| row.get("ods_code")).collect()
    }

    /// The practice whose promise this link renews. Uses nothing up.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn membership_to_affirm(&self, hash: &[u8; 32], now: i64) -> Result<Option<Membership>, StoreError> {
        let sql = format!(
            "-- membership_to_affirm()
            SELECT {COLUMNS} FROM membership WHERE state = 'member' AND ods_code IN
              (SELECT ods_code FROM membership_affirm WHERE hash = $1 AND expires_at > $2)"
        );
        self.query_one(&sql, params![*hash, now]).await?.as_ref().map(membership).transpose()
    }

    /// Renews a member's promise. With a link's hash it is used up, and it must be the practice's own.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn affirm(
        &self,
        ods_code: &str,
        link: Option<&[u8; 32]>,
        today: Date,
        entry: &NewEntry,
    ) -> Result<bool, StoreError> {
        let transaction = self.begin().await?;
        if let Some(link) = link {
            let used = transaction
                .execute(
                    "-- affirm()\nDELETE FROM membership_affirm WHERE hash = $1 AND ods_code = $2",
                    params![*link, ods_code],
                )
                .await?;
            if used == 0 {
                return Ok(false);
            }
        }
        let affirmed = transaction
            .execute(
                "-- affirm()\nUPDATE membership SET affirmed_on = $2 WHERE ods_code = $1 AND state = $3",
                params![ods_code, today.to_string(), State::Member.key()],
            )
            .await?;
        if affirmed == 0 {
            return Ok(false);
        }
        super::letters::forget(&transaction, ods_code, "affirm").await?;
        transaction.write_entry(entry).await?;
        transaction.commit().await?;
        Ok(true)
    }
}
