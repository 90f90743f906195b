//! Signatures: written in batches, confirmed, withdrawn, erased, handed out sealed.

use petition::{Person, Standing, State};

use crate::postgres::translated;
use crate::set_aside::{self, NewSetAside};
use crate::spool::{self, NewNote};
use crate::store::Engine;
use crate::{Row, Store, StoreError, params, sqlite};

/// A signature that has arrived.
#[derive(Debug, Clone)]
pub struct NewSignature {
    /// Its number.
    pub id: i64,
    /// Which petition.
    pub petition: u32,
    /// Days since 1970.
    pub day: i64,
    /// Who signed, as the index knows them.
    pub person: Person,
    /// The second of a household.
    pub second: bool,
    /// What the tally will have.
    pub leaf: [u8; 32],
    /// The place, masked.
    pub place: [u8; 9],
    /// The sealed signature.
    pub sealed: Vec<u8>,
}

/// What the database has of a signature.
#[derive(Debug, Clone)]
pub struct Kept {
    /// Its number.
    pub id: i64,
    /// Which petition.
    pub petition: u32,
    /// Where it stands.
    pub state: State,
    /// Who signed, as the index knows them.
    pub person: Person,
    /// What the tally has or will have.
    pub leaf: [u8; 32],
    /// The place, masked; nothing once it is counted.
    pub place: Option<[u8; 9]>,
    /// Mails about it so far.
    pub mails: i64,
    /// Which leaf of the tally it is.
    pub leaf_index: Option<u64>,
    /// The sealed signature.
    pub sealed: Vec<u8>,
}

const INSERT: &str = "-- add_batch()\n\
    INSERT INTO signatures (id, petition, state, day, mailbox, slot, tags, leaf, place, mails, sealed) \
    VALUES (?1, ?2, 0, ?3, ?4, ?5, ?6, ?7, ?8, 1, ?9)";

const INSERT_MANY: &str = "-- add_batch_deduplicated()\n\
    INSERT INTO signatures (id, petition, state, day, mailbox, slot, tags, leaf, place, mails, sealed) \
    SELECT id, petition, 0, day, mailbox, slot, tags, leaf, place, 1, sealed FROM UNNEST($1::BIGINT[], $2::BIGINT[], $3::BIGINT[], \
    $4::BYTEA[], $5::BIGINT[], $6::BIGINT[], $7::BYTEA[], $8::BYTEA[], $9::BYTEA[]) \
    AS new (id, petition, day, mailbox, slot, tags, leaf, place, sealed) \
    ON CONFLICT (mailbox, slot) DO NOTHING RETURNING id";

const COLUMNS: &str = "id, petition, state, mailbox, tags, leaf, place, mails, leaf_index, sealed";

impl Store {
    /// Writes a batch and its mails in one durable transaction, where this server alone has the database and has made sure
    /// that nobody is in it twice.
    ///
    /// # Errors
    /// When the database could not; then nothing of the batch is there.
    pub async fn add_batch(
        &self,
        signatures: Vec<NewSignature>,
        notes: Vec<NewNote>,
        set_aside: Vec<NewSetAside>,
    ) -> Result<(), StoreError> {
        let Engine::Sqlite(engine) = &*self.engine else {
            return Err(StoreError::Unexpected(
                "a database that others share needs add_batch_deduplicated()".to_owned(),
            ));
        };
        let work = move |connection: &mut rusqlite::Connection| {
            let transaction = connection.transaction()?;
            {
                let mut insert = transaction.prepare_cached(INSERT)?;
                for new in &signatures {
                    insert.execute(rusqlite::params![
                        new.id,
                        new.petition,
                        new.day,
                        new.person.mailbox,
                        new.second,
                        new.person.tags,
                        new.leaf,
                        new.place,
                        new.sealed
                    ])?;
                }
                spool::insert(&transaction, &notes)?;
                set_aside::insert(&transaction, &set_aside)?;
            }
            transaction.commit()
        };
        engine.write_with(move |connection| work(connection).map_err(sqlite::translated)).await
    }

    /// Writes a batch and its mails in one durable transaction where several servers share the database: who has signed
    /// already is found out here. For each signature there is the mail for whoever is new; `again` is asked for the mail of
    /// whoever is not, by the place in the batch.
    ///
    /// # Errors
    /// When the database could not; then nothing of the batch is there.
    pub async fn add_batch_deduplicated(
        &self,
        signatures: &[NewSignature],
        notes: &[NewNote],
        mut again: impl FnMut(usize) -> Option<NewNote> + Send,
        set_aside: &[NewSetAside],
    ) -> Result<Vec<Standing>, StoreError> {
        let Engine::Postgres(engine) = &*self.engine else {
            return Err(StoreError::Unexpected("SQLite keeps no index of mailboxes".to_owned()));
        };
        let transaction = engine.begin().await?;
        let connection = transaction.connection()?;
        // In the order of their mailboxes, so that two servers never wait for each other.
        let mut order: Vec<usize> = (0..signatures.len()).collect();
        order.sort_by_key(|at| signatures[*at].person.mailbox);
        let mut standings = vec![Standing::Again; signatures.len()];
        for at in insert_many(connection, signatures, &order, 0).await? {
            standings[at] = Standing::First;
        }
        let known: Vec<usize> = order.iter().copied().filter(|at| standings[*at] == Standing::Again).collect();
        if !known.is_empty() {
            let mailboxes: Vec<&[u8]> = known.iter().map(|at| &signatures[*at].person.mailbox[..]).collect();
            let sql = "-- add_batch_deduplicated()\nSELECT mailbox, tags FROM signatures WHERE mailbox = ANY($1)";
            let prepared = connection.prepare_cached(sql).await.map_err(|error| translated(&error))?;
            let rows = connection.query(&prepared, &[&mailboxes]).await.map_err(|error| translated(&error))?;
            let mut signed: std::collections::HashMap<Vec<u8>, Vec<u32>> = std::collections::HashMap::new();
            for row in rows {
                let tags: i64 = row.get(1);
                signed.entry(row.get(0)).or_default().push(u32::try_from(tags).unwrap_or_default());
            }
            let mut second = Vec::new();
            for at in known {
                let person = signatures[at].person;
                let of_mailbox = signed.entry(person.mailbox.to_vec()).or_default();
                if person.standing(of_mailbox) == Standing::Second {
                    of_mailbox.push(person.tags);
                    second.push(at);
                }
            }
            for at in insert_many(connection, signatures, &second, 1).await? {
                standings[at] = Standing::Second;
            }
        }
        let is_again = |at: &usize| standings[*at] == Standing::Again;
        let for_known: Vec<NewNote> = (0..signatures.len()).filter(is_again).filter_map(&mut again).collect();
        let for_new = notes.iter().enumerate().filter(|(at, _)| !is_again(at)).map(|(_, note)| note);
        let notes: Vec<&NewNote> = for_new.chain(&for_known).collect();
        spool::insert_many(connection, &notes).await?;
        for new in set_aside {
            transaction.run(set_aside::INSERT, set_aside::values(new)).await?;
        }
        transaction.commit().await?;
        Ok(standings)
    }

    /// Everybody who has signed, for the index in memory: calls `each` with the first eight bytes of the mailbox and the tags.
    ///
    /// # Errors
    /// When the database cannot be reached.
    pub async fn everybody(&self, mut each: impl FnMut([u8; 8], u32) + Send + 'static) -> Result<(), StoreError> {
        let Engine::Sqlite(engine) = &*self.engine else { return Ok(()) };
        let mut work = move |connection: &rusqlite::Connection| -> rusqlite::Result<()> {
            let mut all = connection.prepare("-- everybody()\nSELECT mailbox, tags FROM signatures")?;
            let mut rows = all.query([])?;
            while let Some(row) = rows.next()? {
                let mailbox = row.get_ref(0)?.as_blob().unwrap_or_default();
                if let Some(start) = mailbox.first_chunk::<8>() {
                    each(*start, row.get(1)?);
                }
            }
            Ok(())
        };
        engine.read_with(move |connection| work(connection).map_err(sqlite::translated)).await
    }

    /// A signature.
    ///
    /// # Errors
    /// When the database cannot be reached.
    pub async fn signature(&self, id: i64) -> Result<Option<Kept>, StoreError> {
        let sql = format!("-- signature()\nSELECT {COLUMNS} FROM signatures WHERE id = $1");
        self.query_one(&sql, params![id]).await?.map(|row| kept(&row)).transpose()
    }

    /// Signatures that wait for their signer and whose number ends in these 24 bits.
    ///
    /// # Errors
    /// When the database cannot be reached.
    pub async fn pending_ending_in(&self, end: u32) -> Result<Vec<i64>, StoreError> {
        let sql = "-- pending_ending_in()\nSELECT MAX(id) AS last FROM signatures";
        let last = self.query_one(sql, params![]).await?;
        let last: i64 = last.map(|row| row.get::<Option<i64>>("last")).transpose()?.flatten().unwrap_or_default();
        let mut found = Vec::new();
        let mut id = i64::from(end);
        while id <= last {
            let sql = "-- pending_ending_in()\nSELECT id FROM signatures WHERE id = $1 AND state < 2";
            if self.query_one(sql, params![id]).await?.is_some() {
                found.push(id);
            }
            id += 1 << 24;
        }
        Ok(found)
    }

    /// Moves a signature from one state to another; no when it is not in that state.
    ///
    /// # Errors
    /// When the database cannot be reached.
    pub async fn set_state(&self, id: i64, from: State, to: State) -> Result<bool, StoreError> {
        let sql = "-- set_state()\nUPDATE signatures SET state = $3 WHERE id = $1 AND state = $2";
        Ok(self.execute(sql, params![id, from.number(), to.number()]).await? > 0)
    }

    /// Erases a signature that is not counted yet; no when it is.
    ///
    /// # Errors
    /// When the database cannot be reached.
    pub async fn erase_uncounted(&self, id: i64) -> Result<bool, StoreError> {
        let sql = "-- erase_uncounted()\nDELETE FROM signatures WHERE id = $1 AND state < 2";
        Ok(self.execute(sql, params![id]).await? > 0)
    }

    /// Erases what a counted signature says and marks it to be taken out of the count; no when it is not counted.
    ///
    /// # Errors
    /// When the database cannot be reached.
    pub async fn withdraw_counted(&self, id: i64, place: [u8; 9]) -> Result<bool, StoreError> {
        let sql = "-- withdraw_counted()\nUPDATE signatures SET state = 3, place = $2, sealed = $3 WHERE id = $1 AND state = 2";
        Ok(self.execute(sql, params![id, place, Vec::new()]).await? > 0)
    }

    /// Writes one more mail about a pending signature, when there were fewer than `most`; no otherwise.
    ///
    /// # Errors
    /// When the database cannot be reached.
    pub async fn mail_again(&self, id: i64, most: u32, note: NewNote) -> Result<bool, StoreError> {
        let transaction = self.begin().await?;
        let sql = "-- mail_again()\nUPDATE signatures SET mails = mails + 1 WHERE id = $1 AND state = 0 AND mails < $2";
        let may = transaction.execute(sql, params![id, most]).await? > 0;
        if may {
            transaction.execute(spool::INSERT, spool::values(note)).await?;
            transaction.commit().await?;
        }
        Ok(may)
    }

    /// Erases what nobody confirmed and what arrived before `day`, at most `most` of it; gives the people who may sign anew.
    ///
    /// # Errors
    /// When the database cannot be reached.
    pub async fn erase_unconfirmed(&self, day: i64, most: u32) -> Result<Vec<Person>, StoreError> {
        let sql = "-- erase_unconfirmed()\nDELETE FROM signatures WHERE id IN \
            (SELECT id FROM signatures WHERE state = 0 AND day < $1 ORDER BY day, id LIMIT $2) AND state = 0 RETURNING mailbox, tags";
        self.query(sql, params![day, most]).await?.iter().map(person).collect()
    }

    /// Erases signatures of a petition, whatever their state, at most so many, and all that is set aside; gives how many. What was counted stays in the
    /// tally and in the counts, and says nothing about anybody.
    ///
    /// # Errors
    /// When the database cannot be reached.
    pub async fn erase_signatures(&self, petition: u32, most: u32) -> Result<u64, StoreError> {
        let sql = "-- erase_signatures()\nDELETE FROM set_aside WHERE petition = $1";
        self.execute(sql, params![petition]).await?;
        let sql = "-- erase_signatures()\nDELETE FROM signatures WHERE id IN \
            (SELECT id FROM signatures WHERE petition = $1 ORDER BY id LIMIT $2)";
        self.execute(sql, params![petition, most]).await
    }

    /// What the database has of the signatures of a petition after a number, in order.
    ///
    /// # Errors
    /// When the database cannot be reached.
    pub async fn kept_after(&self, petition: u32, after: i64, most: u32) -> Result<Vec<Kept>, StoreError> {
        let sql = format!(
            "-- kept_after()\nSELECT {COLUMNS} FROM signatures WHERE id > $2 AND petition = $1 ORDER BY id LIMIT $3"
        );
        self.query(&sql, params![petition, after, most]).await?.iter().map(kept).collect()
    }

    /// Sealed signatures of a petition that are confirmed, after a number, in order: number and sealed bytes.
    ///
    /// # Errors
    /// When the database cannot be reached.
    pub async fn sealed_after(&self, petition: u32, after: i64, most: u32) -> Result<Vec<(i64, Vec<u8>)>, StoreError> {
        let sql = "-- sealed_after()\nSELECT id, sealed FROM signatures \
            WHERE id > $2 AND petition = $1 AND state IN (1, 2) ORDER BY id LIMIT $3";
        let rows = self.query(sql, params![petition, after, most]).await?;
        rows.iter().map(|row| Ok((row.get("id")?, row.get("sealed")?))).collect()
    }
}

/// Inserts the signatures at these places; gives the places of those that were not there.
async fn insert_many(
    connection: &deadpool_postgres::Object,
    all: &[NewSignature],
    places: &[usize],
    slot: i64,
) -> Result<Vec<usize>, StoreError> {
    if places.is_empty() {
        return Ok(Vec::new());
    }
    let of = |at: &usize| &all[*at];
    let ids: Vec<i64> = places.iter().map(|at| of(at).id).collect();
    let petitions: Vec<i64> = places.iter().map(|at| i64::from(of(at).petition)).collect();
    let days: Vec<i64> = places.iter().map(|at| of(at).day).collect();
    let mailboxes: Vec<&[u8]> = places.iter().map(|at| &of(at).person.mailbox[..]).collect();
    let slots = vec![slot; places.len()];
    let tags: Vec<i64> = places.iter().map(|at| i64::from(of(at).person.tags)).collect();
    let leaves: Vec<&[u8]> = places.iter().map(|at| &of(at).leaf[..]).collect();
    let masked: Vec<&[u8]> = places.iter().map(|at| &of(at).place[..]).collect();
    let sealed: Vec<&[u8]> = places.iter().map(|at| of(at).sealed.as_slice()).collect();
    let prepared = connection.prepare_cached(INSERT_MANY).await.map_err(|error| translated(&error))?;
    let rows = connection
        .query(&prepared, &[&ids, &petitions, &days, &mailboxes, &slots, &tags, &leaves, &masked, &sealed])
        .await
        .map_err(|error| translated(&error))?;
    let place_of: std::collections::HashMap<i64, usize> = places.iter().map(|at| (of(at).id, *at)).collect();
    Ok(rows.iter().filter_map(|row| place_of.get(&row.get::<_, i64>(0)).copied()).collect())
}

fn person(row: &Row) -> Result<Person, StoreError> {
    let tags = u32::try_from(row.get::<i64>("tags")?).map_err(|_| StoreError::Unexpected("tags".to_owned()))?;
    Ok(Person { mailbox: row.get("mailbox")?, tags })
}

fn kept(row: &Row) -> Result<Kept, StoreError> {
    let unexpected = |what: &str| StoreError::Unexpected(format!("a signature's {what}"));
    Ok(Kept {
        id: row.get("id")?,
        petition: u32::try_from(row.get::<i64>("petition")?).map_err(|_| unexpected("petition"))?,
        state: State::of_number(row.get("state")?).ok_or_else(|| unexpected("state"))?,
        person: person(row)?,
        leaf: row.get("leaf")?,
        place: row.get("place")?,
        mails: row.get("mails")?,
        leaf_index: row.get::<Option<i64>>("leaf_index")?.and_then(|index| u64::try_from(index).ok()),
        sealed: row.get("sealed")?,
    })
}
