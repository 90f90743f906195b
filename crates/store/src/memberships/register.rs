//! Lists of practices: the members' list of the desk, and the register for everybody.

use base::Date;
use surgeries::membership::State;

use super::{COLUMNS, Membership, membership};
use crate::{Store, StoreError, params};

/// What a list is narrowed to.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Filter {
    /// Only this state.
    pub state: Option<State>,
    /// Only this nation's key.
    pub nation: Option<String>,
    /// Only those whose name, code or postcode has this in it, in any case.
    pub words: String,
    /// Only those that promised on this day or earlier.
    pub affirmed_until: Option<Date>,
}

/// A practice came onto the register, and perhaps left it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Passage {
    /// Its ODS code.
    pub ods_code: String,
    /// When it came.
    pub joined_on: Date,
    /// When it left.
    pub left_on: Option<Date>,
}

impl Store {
    /// All comings and goings, the oldest first.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn passages(&self) -> Result<Vec<Passage>, StoreError> {
        let sql =
            "-- passages()\nSELECT ods_code, joined_on, left_on FROM membership_passage ORDER BY joined_on, ods_code";
        let rows = self.query(sql, vec![]).await?;
        rows.iter()
            .map(|row| {
                Ok(Passage {
                    ods_code: row.get("ods_code")?,
                    joined_on: super::day(row, "joined_on")?.unwrap_or(Date::MIN),
                    left_on: super::day(row, "left_on")?,
                })
            })
            .collect()
    }

    /// Practices, by name.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn memberships(&self, filter: &Filter) -> Result<Vec<Membership>, StoreError> {
        let sql = format!(
            "-- memberships()
            SELECT {COLUMNS} FROM membership
            WHERE ($1 = '' OR state = $1) AND ($2 = '' OR nation = $2)
              AND ($3 = '' OR (affirmed_on IS NOT NULL AND affirmed_on <= $3))
            ORDER BY name, ods_code"
        );
        let state = filter.state.map(State::key).unwrap_or_default();
        let nation = filter.nation.clone().unwrap_or_default();
        let until = filter.affirmed_until.map(|day| day.to_string()).unwrap_or_default();
        let rows = self.query(&sql, params![state, nation, until]).await?;
        let all: Result<Vec<Membership>, StoreError> = rows.iter().map(membership).collect();
        // Names are in every script: the program compares them, not two databases in two ways.
        let words = filter.words.trim().to_lowercase();
        let has = |found: &Membership| {
            words.is_empty()
                || [&found.name, &found.ods_code, &found.postcode]
                    .iter()
                    .any(|text| text.to_lowercase().contains(&words))
        };
        Ok(all?.into_iter().filter(has).collect())
    }

    /// Everybody on the register: members whose promise still stands today.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn members(&self, today: Date) -> Result<Vec<Membership>, StoreError> {
        let oldest = surgeries::membership::oldest_that_stands(today);
        let sql = format!(
            "-- members()
            SELECT {COLUMNS} FROM membership WHERE state = 'member' AND affirmed_on >= $1 ORDER BY name, ods_code"
        );
        self.query(&sql, params![oldest.to_string()]).await?.iter().map(membership).collect()
    }

    /// How many practices are in each state.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn membership_counts(&self) -> Result<Vec<(State, i64)>, StoreError> {
        let rows = self
            .query("-- membership_counts()\nSELECT state, COUNT(*) AS many FROM membership GROUP BY state", vec![])
            .await?;
        rows.iter()
            .map(|row| {
                let state: String = row.get("state")?;
                let state = State::from_key(&state).ok_or_else(|| StoreError::Unexpected(format!("state {state}")))?;
                Ok((state, row.get("many")?))
            })
            .collect()
    }
}
