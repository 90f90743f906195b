//! The tally: what is confirmed goes into the tree, the counts and a signed head, all in one transaction.

use petition::counts::{Counts, Published};
use petition::merkle::{Hash, Log, TileId, Tiles};
use petition::tally::{Head, TallyKey, withdrawal_leaf};
use petition::{PendingKey, Person, Place, SignedHead, State};

use crate::{Store, StoreError, Transaction, params};

/// A pass takes at most so many signatures, so that it stays short.
const PASS: i64 = 1000;
/// So often a head and its table are read until they belong together.
const AGREEING: u32 = 20;

/// What a pass of the tally did.
#[derive(Debug, Clone, Default)]
pub struct Counted {
    /// Signatures that were taken into the count or out of it.
    pub changes: usize,
    /// People whose withdrawn signature is gone now, and who may sign anew.
    pub gone: Vec<Person>,
}

/// Where the tally of a petition stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Standing {
    /// The last head.
    pub head: SignedHead,
    /// How many signatures count in each place. Not to be published as it is.
    pub counts: Counts,
    /// What is published of it; the head names its hash.
    pub published: Published,
}

impl Store {
    /// Petitions that have signatures to be counted.
    ///
    /// # Errors
    /// When the database cannot be reached.
    pub async fn petitions_to_count(&self) -> Result<Vec<u32>, StoreError> {
        let sql = "-- petitions_to_count()\nSELECT DISTINCT petition FROM signatures WHERE state IN (1, 3)";
        self.query(sql, params![]).await?.iter().map(|row| number(row.get("petition")?)).collect()
    }

    /// Counts what is confirmed or withdrawn, up to some number; call it until there are no changes. `time` is in seconds
    /// since 1970.
    ///
    /// # Errors
    /// When the database could not; then nothing of the pass happened.
    pub async fn count(
        &self,
        petition: u32,
        pending: &PendingKey,
        key: &TallyKey,
        time: i64,
    ) -> Result<Counted, StoreError> {
        let transaction = self.begin().await?;
        if self.is_shared() {
            // Whoever else would count waits here.
            let sql = "-- count()\nSELECT CAST(pg_advisory_xact_lock($1) AS TEXT)";
            transaction.query(sql, params![0x6361_7265_6f00_0000_i64 + i64::from(petition)]).await?;
        }
        let sql = "-- count()\nSELECT id, state, leaf, place, leaf_index, mailbox, tags FROM signatures \
            WHERE state IN (1, 3) AND petition = $1 ORDER BY id LIMIT $2";
        let rows = transaction.query(sql, params![petition, PASS]).await?;
        if rows.is_empty() {
            return Ok(Counted::default());
        }
        let mut log = resume(&transaction, petition).await?;
        let mut counts = counts(&transaction, petition).await?;
        let before = counts.clone();
        let mut done = Counted::default();
        for row in rows {
            let id: i64 = row.get("id")?;
            let masked: Option<[u8; 9]> = row.get("place")?;
            let place = masked.map(|masked| pending.masked(id, masked)).and_then(Place::from_bytes);
            let place = place.unwrap_or(Place::UNITED_KINGDOM);
            if State::of_number(row.get("state")?) == Some(State::Confirmed) {
                let index = i64::try_from(log.size()).map_err(|_| StoreError::Unexpected("a tally".to_owned()))?;
                let sql = "-- count()\nUPDATE signatures SET state = 2, leaf_index = $2, place = NULL WHERE id = $1 AND state = 1";
                if transaction.execute(sql, params![id, index]).await? == 1 {
                    log.append(row.get("leaf")?);
                    *counts.entry(place).or_default() += 1;
                    done.changes += 1;
                }
            } else {
                let sql = "-- count()\nDELETE FROM signatures WHERE id = $1 AND state = 3";
                if transaction.execute(sql, params![id]).await? == 1 {
                    let index: i64 = row.get("leaf_index")?;
                    log.append(withdrawal_leaf(u64::try_from(index).unwrap_or_default()));
                    let count = counts.entry(place).or_default();
                    *count = count.saturating_sub(1);
                    done.changes += 1;
                    let tags = u32::try_from(row.get::<i64>("tags")?).unwrap_or_default();
                    done.gone.push(Person { mailbox: row.get("mailbox")?, tags });
                }
            }
        }
        let published = Published::of(&counts);
        let root = log.root().map_err(|missing| StoreError::Unexpected(missing.to_string()))?;
        let head = key.sign(Head {
            petition,
            size: log.size(),
            root,
            signatures: published.total(),
            places: published.hash(),
            time,
        });
        keep(&transaction, &log, &head, &before, &counts, &published).await?;
        transaction.commit().await?;
        Ok(done)
    }

    /// Where the tally of a petition stands; nothing before its first signature is counted.
    ///
    /// # Errors
    /// When the database cannot be reached.
    pub async fn standing(&self, petition: u32) -> Result<Option<Standing>, StoreError> {
        for _ in 0..AGREEING {
            let sql = "-- standing()\nSELECT head FROM tally_heads WHERE petition = $1 ORDER BY hour DESC LIMIT 1";
            let Some(row) = self.query_one(sql, params![petition]).await? else { return Ok(None) };
            let head = parse_head(&row.get::<String>("head")?)?;
            let sql = "-- standing()\nSELECT place, signatures FROM tally_places WHERE petition = $1";
            let counts = read_counts(&self.query(sql, params![petition]).await?)?;
            let published = Published::of(&counts);
            // The head names the hash of the table: when they do not agree, somebody has counted in between.
            if published.hash() == head.head.places {
                return Ok(Some(Standing { head, counts, published }));
            }
        }
        Err(StoreError::Busy)
    }

    /// How many leaves the tally of each petition has: changes when there is something new.
    ///
    /// # Errors
    /// When the database cannot be reached.
    pub async fn tally_sizes(&self) -> Result<Vec<(u32, u64)>, StoreError> {
        let rows = self.query("-- tally_sizes()\nSELECT petition, size FROM tallies", params![]).await?;
        rows.iter()
            .map(|row| Ok((number(row.get("petition")?)?, u64::try_from(row.get::<i64>("size")?).unwrap_or_default())))
            .collect()
    }

    /// The last head of each hour, the oldest first: hours since 1970, signatures, the head, the published table of places.
    ///
    /// # Errors
    /// When the database cannot be reached.
    pub async fn heads(&self, petition: u32) -> Result<Vec<(i64, u64, SignedHead, String)>, StoreError> {
        let sql =
            "-- heads()\nSELECT hour, signatures, head, places FROM tally_heads WHERE petition = $1 ORDER BY hour";
        let rows = self.query(sql, params![petition]).await?;
        rows.iter()
            .map(|row| {
                let signatures = u64::try_from(row.get::<i64>("signatures")?).unwrap_or_default();
                Ok((row.get("hour")?, signatures, parse_head(&row.get::<String>("head")?)?, row.get("places")?))
            })
            .collect()
    }

    /// The proof that a leaf is in the first `size` leaves of a tally.
    ///
    /// # Errors
    /// When the database cannot be reached or lacks a part of the tally.
    pub async fn prove_inclusion(&self, petition: u32, index: u64, size: u64) -> Result<Vec<Hash>, StoreError> {
        self.prove(petition, |tiles| tiles.inclusion(index, size)).await
    }

    /// The proof that the first `new` leaves begin with the first `old`.
    ///
    /// # Errors
    /// When the database cannot be reached or lacks a part of the tally.
    pub async fn prove_consistency(&self, petition: u32, old: u64, new: u64) -> Result<Vec<Hash>, StoreError> {
        self.prove(petition, |tiles| tiles.consistency(old, new)).await
    }

    async fn prove<T>(
        &self,
        petition: u32,
        proof: impl Fn(&Tiles) -> Result<T, petition::merkle::Missing>,
    ) -> Result<T, StoreError> {
        let mut tiles = Tiles::default();
        let mut last = None;
        loop {
            let missing = match proof(&tiles) {
                Ok(proof) => return Ok(proof),
                Err(missing) => missing,
            };
            if last == Some(missing.0) {
                return Err(StoreError::Unexpected(missing.to_string()));
            }
            last = Some(missing.0);
            let sql = "-- prove()\nSELECT hashes FROM tally_tiles WHERE petition = $1 AND level = $2 AND number = $3";
            let row = self.query_one(sql, tile_params(petition, missing.0)).await?;
            let row = row.ok_or_else(|| StoreError::Unexpected(missing.to_string()))?;
            tiles.insert(missing.0, row.get("hashes")?);
        }
    }
}

async fn resume(transaction: &Transaction, petition: u32) -> Result<Log, StoreError> {
    let sql = "-- count()\nSELECT size FROM tallies WHERE petition = $1";
    let size = transaction.query_one(sql, params![petition]).await?.map(|row| row.get::<i64>("size")).transpose()?;
    let size = u64::try_from(size.unwrap_or_default()).unwrap_or_default();
    let mut tiles = Tiles::default();
    for id in Log::edge(size) {
        let sql = "-- count()\nSELECT hashes FROM tally_tiles WHERE petition = $1 AND level = $2 AND number = $3";
        if let Some(row) = transaction.query_one(sql, tile_params(petition, id)).await? {
            tiles.insert(id, row.get("hashes")?);
        }
    }
    Ok(Log::resume(size, tiles))
}

async fn counts(transaction: &Transaction, petition: u32) -> Result<Counts, StoreError> {
    let sql = "-- counts()\nSELECT place, signatures FROM tally_places WHERE petition = $1";
    read_counts(&transaction.query(sql, params![petition]).await?)
}

fn read_counts(rows: &[crate::Row]) -> Result<Counts, StoreError> {
    let one = |row: &crate::Row| {
        let code: String = row.get("place")?;
        let place = Place::new(&code).ok_or_else(|| StoreError::Unexpected(format!("place {code}")))?;
        Ok((place, u64::try_from(row.get::<i64>("signatures")?).unwrap_or_default()))
    };
    rows.iter().map(one).collect()
}

async fn keep(
    transaction: &Transaction,
    log: &Log,
    head: &SignedHead,
    before: &Counts,
    counts: &Counts,
    published: &Published,
) -> Result<(), StoreError> {
    let petition = head.head.petition;
    let whole = |value: u64| i64::try_from(value).map_err(|_| StoreError::Unexpected("a number".to_owned()));
    for (id, hashes) in log.changes() {
        let mut values = tile_params(petition, id);
        values.push(hashes.into());
        let sql = "-- count()\nINSERT INTO tally_tiles (petition, level, number, hashes) VALUES ($1, $2, $3, $4) \
            ON CONFLICT (petition, level, number) DO UPDATE SET hashes = excluded.hashes";
        transaction.execute(sql, values).await?;
    }
    for (place, count) in counts.iter().filter(|(place, count)| before.get(place) != Some(count)) {
        let sql = "-- count()\nINSERT INTO tally_places (petition, place, signatures) VALUES ($1, $2, $3) \
            ON CONFLICT (petition, place) DO UPDATE SET signatures = excluded.signatures";
        transaction.execute(sql, params![petition, place.code(), whole(*count)?]).await?;
    }
    let (size, signatures) = (whole(log.size())?, whole(head.head.signatures)?);
    let sql = "-- count()\nINSERT INTO tallies (petition, size, signatures) VALUES ($1, $2, $3) \
        ON CONFLICT (petition) DO UPDATE SET size = excluded.size, signatures = excluded.signatures";
    transaction.execute(sql, params![petition, size, signatures]).await?;
    let text = serde_json::to_string(head).map_err(|error| StoreError::Unexpected(error.to_string()))?;
    let sql = "-- count()\nINSERT INTO tally_heads (petition, hour, size, signatures, head, places) \
        VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (petition, hour) DO UPDATE SET size = excluded.size, \
        signatures = excluded.signatures, head = excluded.head, places = excluded.places";
    let hour = head.head.time.div_euclid(3600);
    transaction.execute(sql, params![petition, hour, size, signatures, text, published.to_text()]).await?;
    Ok(())
}

fn tile_params(petition: u32, id: TileId) -> Vec<crate::Value> {
    params![petition, i64::from(id.level), i64::try_from(id.number).unwrap_or(i64::MAX)]
}

fn parse_head(text: &str) -> Result<SignedHead, StoreError> {
    serde_json::from_str(text).map_err(|error| StoreError::Unexpected(format!("a head of the tally: {error}")))
}

fn number(value: i64) -> Result<u32, StoreError> {
    u32::try_from(value).map_err(|_| StoreError::Unexpected(format!("petition {value}")))
}
