//! Practices that are safe surgeries or on their way: their states, steps, links and briefings. What
//! is allowed when is decided by `surgeries::membership`; here it is only made to last.

use std::collections::HashSet;

use base::Date;
use surgeries::membership::{Intent, State};

use crate::{Row, Store, StoreError, Transaction, params};

mod import;
mod letters;
mod links;
mod register;

pub use import::Imported;
pub(crate) use letters::write as write_letter;
pub use letters::{NewLetter, WaitingLetter};
pub use links::Proof;
pub use register::{Filter, Passage};

/// A practice and where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Membership {
    /// Its ODS code, in capitals.
    pub ods_code: String,
    /// Its name.
    pub name: String,
    /// Key of its nation, such as `england`.
    pub nation: String,
    /// Its postcode; may be empty.
    pub postcode: String,
    /// Where it stands.
    pub state: State,
    /// What it said of itself at the start.
    pub intent: Intent,
    /// The domain that showed that it speaks for the practice.
    pub shown_by: String,
    /// The address, sealed.
    pub contact: Option<Vec<u8>>,
    /// Who leads on it, sealed.
    pub lead: Option<Vec<u8>>,
    /// The code of its team's link to the briefing.
    pub team: Option<String>,
    /// When it began.
    pub began_on: Date,
    /// When it made the pledge.
    pub pledged_on: Option<Date>,
    /// When it asked to be put on the register.
    pub sent_on: Option<Date>,
    /// When it first came on the register.
    pub joined_on: Option<Date>,
    /// When it last renewed its promise.
    pub affirmed_on: Option<Date>,
    /// When it left.
    pub left_on: Option<Date>,
    /// Why it was sent back.
    pub reason: Option<String>,
}

/// How many of a team were briefed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Briefed {
    /// In the last twelve months.
    pub within_a_year: i64,
    /// Ever.
    pub ever: i64,
    /// The last time.
    pub last: Option<Date>,
}

/// A change of a practice's state, with everything that changes along with it.
#[derive(Debug, Clone)]
pub struct Change {
    /// Only from this state; another means that somebody was quicker.
    pub from: State,
    /// To this one.
    pub to: State,
    /// The day.
    pub on: Date,
    /// For a practice that is sent back: why.
    pub reason: Option<String>,
}

const COLUMNS: &str = "ods_code, name, nation, postcode, state, intent, shown_by, contact, lead, team, began_on, pledged_on, \
    sent_on, joined_on, affirmed_on, left_on, reason";

fn membership(row: &Row) -> Result<Membership, StoreError> {
    let state: String = row.get("state")?;
    let intent: String = row.get("intent")?;
    Ok(Membership {
        ods_code: row.get("ods_code")?,
        name: row.get("name")?,
        nation: row.get("nation")?,
        postcode: row.get("postcode")?,
        state: State::from_key(&state).ok_or_else(|| StoreError::Unexpected(format!("state {state}")))?,
        intent: Intent::from_key(&intent).ok_or_else(|| StoreError::Unexpected(format!("intent {intent}")))?,
        shown_by: row.get("shown_by")?,
        contact: row.get("contact")?,
        lead: row.get("lead")?,
        team: row.get("team")?,
        began_on: day(row, "began_on")?.ok_or_else(|| StoreError::Unexpected("no first day".to_owned()))?,
        pledged_on: day(row, "pledged_on")?,
        sent_on: day(row, "sent_on")?,
        joined_on: day(row, "joined_on")?,
        affirmed_on: day(row, "affirmed_on")?,
        left_on: day(row, "left_on")?,
        reason: row.get("reason")?,
    })
}

/// A day as it is kept.
fn day(row: &Row, column: &str) -> Result<Option<Date>, StoreError> {
    let text: Option<String> = row.get(column)?;
    text.map(|text| text.parse().map_err(|_| StoreError::Unexpected(format!("{column}: {text}")))).transpose()
}

impl Store {
    /// A practice by its code.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn membership(&self, ods_code: &str) -> Result<Option<Membership>, StoreError> {
        let sql = format!("-- membership()\nSELECT {COLUMNS} FROM membership WHERE ods_code = $1");
        self.query_one(&sql, params![ods_code]).await?.as_ref().map(membership).transpose()
    }

    /// The steps that it has taken, by name, and when.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn steps_done(&self, ods_code: &str) -> Result<Vec<(String, Date)>, StoreError> {
        let rows = self
            .query(
                "-- steps_done()\nSELECT step, done_on FROM membership_step WHERE ods_code = $1 ORDER BY done_on, step",
                params![ods_code],
            )
            .await?;
        rows.iter().map(|row| Ok((row.get("step")?, day(row, "done_on")?.unwrap_or(Date::MIN)))).collect()
    }

    /// Notes that a step was taken, or that it was not after all.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn set_step(&self, ods_code: &str, step: &str, done_on: Option<Date>) -> Result<(), StoreError> {
        match done_on {
            Some(on) => {
                self.execute(
                    "-- set_step()
                    INSERT INTO membership_step (ods_code, step, done_on) VALUES ($1, $2, $3)
                    ON CONFLICT (ods_code, step) DO NOTHING",
                    params![ods_code, step, on.to_string()],
                )
                .await
            }
            None => {
                self.execute(
                    "-- set_step()\nDELETE FROM membership_step WHERE ods_code = $1 AND step = $2",
                    params![ods_code, step],
                )
                .await
            }
        }
        .map(drop)
    }

    /// Notes the pledge, and who leads on it, sealed.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn pledge(&self, ods_code: &str, lead: &[u8], on: Date) -> Result<(), StoreError> {
        self.execute(
            "-- pledge()\nUPDATE membership SET pledged_on = $2, lead = $3 WHERE ods_code = $1",
            params![ods_code, on.to_string(), lead],
        )
        .await
        .map(drop)
    }

    /// Changes the state, with a line in the journal; `false` when somebody was quicker.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn change_membership(
        &self,
        ods_code: &str,
        change: &Change,
        entry: &crate::journal::NewEntry,
        letter: Option<&NewLetter>,
    ) -> Result<bool, StoreError> {
        let transaction = self.begin().await?;
        if !apply(&transaction, ods_code, change).await? {
            return Ok(false);
        }
        if let Some(letter) = letter {
            letters::write(&transaction, letter).await?;
        }
        transaction.write_entry(entry).await?;
        transaction.commit().await?;
        Ok(true)
    }

    /// Puts a state back as an undone line had it, dates included; `false` when it has moved on.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn put_back(
        &self,
        ods_code: &str,
        from: State,
        to: State,
        entry: &crate::journal::NewEntry,
    ) -> Result<bool, StoreError> {
        let transaction = self.begin().await?;
        let changed = transaction
            .execute(
                "-- put_back()
                UPDATE membership SET state = $3,
                  joined_on = CASE WHEN $3 = 'waiting' THEN NULL ELSE joined_on END,
                  affirmed_on = CASE WHEN $3 = 'waiting' THEN NULL ELSE affirmed_on END,
                  left_on = NULL,
                  reason = NULL
                WHERE ods_code = $1 AND state = $2",
                params![ods_code, from.key(), to.key()],
            )
            .await?;
        if changed == 0 {
            return Ok(false);
        }
        if from == State::Member {
            transaction
                .execute(
                    "-- put_back()\nDELETE FROM membership_passage WHERE ods_code = $1 AND left_on IS NULL",
                    params![ods_code],
                )
                .await?;
        }
        letters::forget(&transaction, ods_code, "approved").await?;
        letters::forget(&transaction, ods_code, "declined").await?;
        transaction.write_entry(entry).await?;
        transaction.commit().await?;
        Ok(true)
    }

    /// Counts one more person of the practice's team as briefed today; `false` when the code is no team's.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn count_briefed(&self, team: &str, on: Date) -> Result<bool, StoreError> {
        let counted = self
            .execute(
                "-- count_briefed()
                INSERT INTO briefed (ods_code, day, many)
                SELECT ods_code, $2, 1 FROM membership WHERE team = $1 AND state <> 'left'
                ON CONFLICT (ods_code, day) DO UPDATE SET many = briefed.many + 1",
                params![team, on.to_string()],
            )
            .await?;
        Ok(counted > 0)
    }

    /// The practice whose team has this code.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn membership_of_team(&self, team: &str) -> Result<Option<Membership>, StoreError> {
        let sql =
            format!("-- membership_of_team()\nSELECT {COLUMNS} FROM membership WHERE team = $1 AND state <> 'left'");
        self.query_one(&sql, params![team]).await?.as_ref().map(membership).transpose()
    }

    /// How many of its team were briefed.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn briefed(&self, ods_code: &str, a_year_ago: Date) -> Result<Briefed, StoreError> {
        let row = self
            .query_one(
                "-- briefed()
                SELECT CAST(COALESCE(SUM(many), 0) AS BIGINT) AS ever,
                  CAST(COALESCE(SUM(CASE WHEN day > $2 THEN many ELSE 0 END), 0) AS BIGINT) AS within_a_year,
                  MAX(day) AS last
                FROM briefed WHERE ods_code = $1",
                params![ods_code, a_year_ago.to_string()],
            )
            .await?;
        let Some(row) = row else { return Ok(Briefed::default()) };
        Ok(Briefed { ever: row.get("ever")?, within_a_year: row.get("within_a_year")?, last: day(&row, "last")? })
    }
}

impl Store {
    /// Practices of whose team somebody was briefed after this day.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn briefed_since(&self, day: Date) -> Result<HashSet<String>, StoreError> {
        let sql = "-- briefed_since()\nSELECT DISTINCT ods_code FROM briefed WHERE day > $1";
        self.query(sql, params![day.to_string()]).await?.iter().map(|row| row.get("ods_code")).collect()
    }
}

/// The change itself, and what goes with it: the first day on the register, the promise, what is
/// forgotten when a practice leaves.
async fn apply(transaction: &Transaction, ods_code: &str, change: &Change) -> Result<bool, StoreError> {
    let on = change.on.to_string();
    let set = match change.to {
        State::Waiting => "sent_on = $4, reason = NULL",
        State::Member => "joined_on = COALESCE(joined_on, $4), affirmed_on = $4, reason = NULL",
        State::Declined => "reason = $5",
        State::Left => {
            "left_on = $4, contact = NULL, contact_mark = NULL, lead = NULL, key_hash = NULL, key_until = NULL, team = NULL"
        }
        State::Preparing => "left_on = NULL",
    };
    // Each parameter is named at least once, whatever is set.
    let sql = format!(
        "-- change_membership()
        UPDATE membership SET state = $3, {set}
        WHERE ods_code = $1 AND state = $2 AND COALESCE(CAST($4 AS TEXT), CAST($5 AS TEXT), '') IS NOT NULL"
    );
    let params = params![ods_code, change.from.key(), change.to.key(), on, change.reason.clone()];
    if transaction.execute(&sql, params).await? == 0 {
        return Ok(false);
    }
    if change.to == State::Member {
        transaction
            .execute(
                "-- change_membership()
                INSERT INTO membership_passage (ods_code, joined_on) VALUES ($1, $2)
                ON CONFLICT (ods_code, joined_on) DO UPDATE SET left_on = NULL",
                params![ods_code, change.on.to_string()],
            )
            .await?;
    }
    if change.from == State::Member {
        transaction
            .execute(
                "-- change_membership()\nUPDATE membership_passage SET left_on = $2 WHERE ods_code = $1 AND left_on IS NULL",
                params![ods_code, change.on.to_string()],
            )
            .await?;
    }
    if change.to == State::Left {
        for sql in [
            // Of a practice that never was on the register nothing needs to stay.
            "-- change_membership()\nDELETE FROM membership WHERE ods_code = $1 AND joined_on IS NULL",
            "-- change_membership()\nDELETE FROM membership_step WHERE ods_code = $1",
            "-- change_membership()\nDELETE FROM membership_affirm WHERE ods_code = $1",
            "-- change_membership()\nDELETE FROM practice_letter WHERE ods_code = $1",
            "-- change_membership()\nDELETE FROM briefed WHERE ods_code = $1",
        ] {
            transaction.execute(sql, params![ods_code]).await?;
        }
    }
    Ok(true)
}
