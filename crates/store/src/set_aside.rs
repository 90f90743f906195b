//! Signatures that were set aside: looked at in groups, let in or removed, and the removal undone.

use petition::Person;

use crate::journal::NewEntry;
use crate::{Row, Store, StoreError, Value, params};

/// A signature that is set aside.
#[derive(Debug, Clone)]
pub struct NewSetAside {
    /// The number that the signature will have when it is let in.
    pub id: i64,
    /// Which petition.
    pub petition: u32,
    /// Hours since 1970.
    pub hour: i64,
    /// The mail domain, sealed with the server's key.
    pub domain: Vec<u8>,
    /// Who signed, as the index knows them.
    pub person: Person,
    /// What the tally would have.
    pub leaf: [u8; 32],
    /// The place, masked.
    pub place: [u8; 9],
    /// The mail that would be sent, sealed with the server's key.
    pub note: Vec<u8>,
    /// The sealed signature.
    pub sealed: Vec<u8>,
}

pub(crate) const INSERT: &str = "-- set_aside::insert()\n\
    INSERT INTO set_aside (id, petition, hour, removed, domain, mailbox, tags, leaf, place, note, sealed) \
    VALUES ($1, $2, $3, 0, $4, $5, $6, $7, $8, $9, $10)";

pub(crate) fn values(new: &NewSetAside) -> Vec<Value> {
    params![
        new.id,
        new.petition,
        new.hour,
        &new.domain,
        new.person.mailbox,
        new.person.tags,
        new.leaf,
        new.place,
        &new.note,
        &new.sealed
    ]
}

pub(crate) fn insert(connection: &rusqlite::Connection, all: &[NewSetAside]) -> rusqlite::Result<()> {
    for new in all {
        let mut insert = connection.prepare_cached(&crate::numbered::for_sqlite(INSERT))?;
        insert.execute(rusqlite::params_from_iter(values(new)))?;
    }
    Ok(())
}

impl Store {
    /// What is set aside, without the signatures themselves: number, hour, sealed domain, and the number of its removal, 0
    /// when it waits.
    ///
    /// # Errors
    /// When the database cannot be reached.
    pub async fn set_aside(&self, petition: u32) -> Result<Vec<(i64, i64, Vec<u8>, i64)>, StoreError> {
        let sql = "-- set_aside()\nSELECT id, hour, domain, removed FROM set_aside WHERE petition = $1 ORDER BY id";
        let rows = self.query(sql, params![petition]).await?;
        rows.iter().map(|row| Ok((row.get("id")?, row.get("hour")?, row.get("domain")?, row.get("removed")?))).collect()
    }

    /// How many signatures of each petition wait for somebody to look at them.
    ///
    /// # Errors
    /// When the database cannot be reached.
    pub async fn waiting_set_aside(&self) -> Result<Vec<(u32, u64)>, StoreError> {
        let sql =
            "-- waiting_set_aside()\nSELECT petition, COUNT(*) AS n FROM set_aside WHERE removed = 0 GROUP BY petition";
        let number = |row: &Row| {
            let petition = u32::try_from(row.get::<i64>("petition")?);
            let petition = petition.map_err(|_| StoreError::Unexpected("a petition's number".to_owned()))?;
            Ok((petition, u64::try_from(row.get::<i64>("n")?).unwrap_or_default()))
        };
        self.query(sql, params![]).await?.iter().map(number).collect()
    }

    /// Marks what is set aside as to be removed, all together under one number by which it can be taken back. `removal` is
    /// above 0.
    ///
    /// # Errors
    /// When the database cannot be reached; then nothing is changed.
    pub async fn remove_set_aside(&self, ids: &[i64], removal: i64, entry: &NewEntry) -> Result<u64, StoreError> {
        let transaction = self.begin().await?;
        let mut removed = 0;
        for id in ids {
            let sql = "-- remove_set_aside()\nUPDATE set_aside SET removed = $2 WHERE id = $1 AND removed = 0";
            removed += transaction.execute(sql, params![*id, removal]).await?;
        }
        transaction.write_entry(entry).await?;
        transaction.commit().await?;
        Ok(removed)
    }

    /// Takes a removal back; gives how many wait again.
    ///
    /// # Errors
    /// When the database cannot be reached; then nothing is changed.
    pub async fn restore_set_aside(&self, removal: i64, entry: &NewEntry) -> Result<u64, StoreError> {
        let transaction = self.begin().await?;
        let sql = "-- restore_set_aside()\nUPDATE set_aside SET removed = 0 WHERE removed = $1";
        let restored = transaction.execute(sql, params![removal]).await?;
        if restored > 0 {
            transaction.write_entry(entry).await?;
            transaction.commit().await?;
        }
        Ok(restored)
    }

    /// One that is set aside and is to be let in.
    ///
    /// # Errors
    /// When the database cannot be reached.
    pub async fn one_set_aside(&self, id: i64) -> Result<Option<NewSetAside>, StoreError> {
        let sql = "-- one_set_aside()\nSELECT id, petition, hour, domain, mailbox, tags, leaf, place, note, sealed \
            FROM set_aside WHERE id = $1 AND removed = 0";
        self.query_one(sql, params![id]).await?.map(|row| set_aside(&row)).transpose()
    }

    /// Erases one that was let in, or all that were marked and are older than `hour`.
    ///
    /// # Errors
    /// When the database cannot be reached.
    pub async fn erase_set_aside(&self, id: Option<i64>, hour: i64) -> Result<u64, StoreError> {
        let sql = "-- erase_set_aside()\nDELETE FROM set_aside WHERE id = $1 OR (removed > 0 AND hour < $2)";
        self.execute(sql, params![id.unwrap_or_default(), hour]).await
    }
}

fn set_aside(row: &Row) -> Result<NewSetAside, StoreError> {
    let small = |name: &str| u32::try_from(row.get::<i64>(name)?).map_err(|_| StoreError::Unexpected(name.to_owned()));
    Ok(NewSetAside {
        id: row.get("id")?,
        petition: small("petition")?,
        hour: row.get("hour")?,
        domain: row.get("domain")?,
        person: Person { mailbox: row.get("mailbox")?, tags: small("tags")? },
        leaf: row.get("leaf")?,
        place: row.get("place")?,
        note: row.get("note")?,
        sealed: row.get("sealed")?,
    })
}
