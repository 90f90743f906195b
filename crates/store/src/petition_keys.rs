//! What signatures of a petition are sealed to.

use crate::{Store, StoreError, params};

/// The key of a petition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PetitionKey {
    /// Which petition.
    pub petition: u32,
    /// The name of its campaign, which goes into the purpose of the seal.
    pub name: String,
    /// The public half, as text.
    pub public_key: String,
    /// Whether the secret half lies beside the data.
    pub demonstration: bool,
}

impl Store {
    /// The keys of all petitions.
    ///
    /// # Errors
    /// When the database cannot be reached.
    pub async fn petition_keys(&self) -> Result<Vec<PetitionKey>, StoreError> {
        let sql =
            "-- petition_keys()\nSELECT petition, name, public_key, demonstration FROM petition_keys ORDER BY petition";
        let rows = self.query(sql, params![]).await?;
        rows.iter()
            .map(|row| {
                let petition = u32::try_from(row.get::<i64>("petition")?);
                Ok(PetitionKey {
                    petition: petition.map_err(|_| StoreError::Unexpected("a petition's number".to_owned()))?,
                    name: row.get("name")?,
                    public_key: row.get("public_key")?,
                    demonstration: row.get("demonstration")?,
                })
            })
            .collect()
    }

    /// Gives a petition its key. No when it has one already that is not for demonstration: then what is sealed could no longer
    /// be opened with one key.
    ///
    /// # Errors
    /// When the database cannot be reached.
    pub async fn set_petition_key(&self, key: &PetitionKey) -> Result<bool, StoreError> {
        let sql = "-- set_petition_key()\nINSERT INTO petition_keys (petition, name, public_key, demonstration) \
            VALUES ($1, $2, $3, $4) ON CONFLICT (petition) DO UPDATE SET name = excluded.name, \
            public_key = excluded.public_key, demonstration = excluded.demonstration WHERE petition_keys.demonstration = 1";
        let values = params![key.petition, &key.name, &key.public_key, key.demonstration];
        Ok(self.execute(sql, values).await? > 0)
    }

    /// How many signatures of a petition there are, in whatever state. Reads all of them: not for a page.
    ///
    /// # Errors
    /// When the database cannot be reached.
    pub async fn signatures_kept(&self, petition: u32) -> Result<u64, StoreError> {
        let sql = "-- signatures_kept()\nSELECT COUNT(*) AS n FROM signatures WHERE petition = $1";
        let row = self.query_one(sql, params![petition]).await?;
        let count: i64 = row.ok_or_else(|| StoreError::Unexpected("no count".to_owned()))?.get("n")?;
        Ok(u64::try_from(count).unwrap_or_default())
    }

    /// Erases the signatures of a petition that were made in a demonstration, with all that was counted.
    ///
    /// # Errors
    /// When the database cannot be reached; then nothing is erased.
    pub async fn erase_demonstration(&self, petition: u32) -> Result<(), StoreError> {
        let transaction = self.begin().await?;
        for table in ["signatures", "set_aside", "tallies", "tally_tiles", "tally_heads", "tally_places"] {
            let sql = format!("-- erase_demonstration()\nDELETE FROM {table} WHERE petition = $1");
            transaction.execute(&sql, params![petition]).await?;
        }
        transaction.commit().await
    }
}
