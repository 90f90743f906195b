//! The steps by which the tables came to be as they are. Each is a file under `migrations/`; each runs once, in the order of
//! its number, and is never changed after it is released. Number ranges: 01 petition, 02 mail and campaigns' petitions,
//! 03 places and practices, 04 organisers, 05 registration, 06 campaigns and questions, 08 trusts and local groups,
//! 09 feedback.

use crate::{Store, StoreError};

/// One step.
pub(crate) struct Migration {
    pub(crate) number: i64,
    pub(crate) sql: &'static str,
}

impl Migration {
    /// The step for SQLite, where only a column declared `INTEGER PRIMARY KEY` is the place of the row itself: any other key
    /// costs a second tree. A statement below a comment that begins with `PostgreSQL only` is left out.
    pub(crate) fn for_sqlite(&self) -> String {
        let mut sql = self.sql.replace("BIGINT PRIMARY KEY", "INTEGER PRIMARY KEY");
        while let Some(at) = sql.find("-- PostgreSQL only") {
            let end = sql[at..].find(';').map_or(sql.len(), |end| at + end + 1);
            sql.replace_range(at..end, "");
        }
        sql
    }
}

macro_rules! migrations {
    ($($number:literal $file:literal),* $(,)?) => {
        &[$(Migration { number: $number, sql: include_str!(concat!("../migrations/", $file, ".sql")) }),*]
    };
}

/// All steps, by number. A new file gets a line here.
const ALL: &[Migration] = migrations![
    301 "0301_practice_records",
    302 "0302_practice_checks",
    401 "0401_organisers",
    402 "0402_memberships",
    601 "0601_questions",
    101 "0101_ids",
    102 "0102_petition",
    103 "0103_petition_keys",
    104 "0104_unconfirmed",
    105 "0105_paper",
    501 "0501_refusals",
    801 "0801_foi",
    802 "0802_local_groups",
    901 "0901_feedback",
];

/// Brings the tables up to date.
///
/// # Errors
/// When the database was changed by a newer version, or a step fails.
pub(crate) async fn run(store: &Store) -> Result<(), StoreError> {
    let mut known: Vec<&Migration> = ALL.iter().collect();
    known.sort_by_key(|step| step.number);
    store.migrate(&known).await
}

/// The steps that a database lacks.
///
/// # Errors
/// When it has had a step that is not known here.
pub(crate) fn missing(known: &[&'static Migration], done: &[i64]) -> Result<Vec<&'static Migration>, StoreError> {
    match done.iter().find(|number| !known.iter().any(|step| step.number == **number)) {
        Some(newer) => Err(StoreError::Newer(*newer)),
        None => Ok(known.iter().copied().filter(|step| !done.contains(&step.number)).collect()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_step_has_a_number_of_its_own_and_text_that_both_databases_take() {
        let mut numbers: Vec<i64> = ALL.iter().map(|step| step.number).collect();
        numbers.sort_unstable();
        numbers.dedup();
        assert_eq!(numbers.len(), ALL.len());
        for step in ALL {
            for word in ["AUTOINCREMENT", "SERIAL", "BLOB", "BOOLEAN", "TRIGGER"] {
                assert!(!step.sql.to_uppercase().contains(word), "{}: {word}", step.number);
            }
        }
    }
}
