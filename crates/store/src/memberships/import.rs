//! Members that a list of an older network brings: on the register from the day that the list says, without an
//! address. A practice that later shows who speaks for it takes its membership over.

use base::Date;

use crate::{Store, StoreError, params};

/// A member as a list has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Imported {
    /// Its ODS code.
    pub ods_code: String,
    /// Its name.
    pub name: String,
    /// Key of its nation.
    pub nation: String,
    /// Its postcode; may be empty.
    pub postcode: String,
    /// Since when it has been one.
    pub since: Date,
    /// Which list.
    pub source: String,
}

impl Store {
    /// Puts a practice on the register that a list names; `false` when it is known here already, which then stays
    /// as it is.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn import_member(&self, member: &Imported, team: &str, today: Date) -> Result<bool, StoreError> {
        let transaction = self.begin().await?;
        let (since, today) = (member.since.to_string(), today.to_string());
        let added = transaction
            .execute(
                "-- import_member()
                INSERT INTO membership (ods_code, name, nation, postcode, state, intent, shown_by, team, began_on, joined_on,
                  affirmed_on)
                VALUES ($1, $2, $3, $4, 'member', 'already', $5, $6, $7, $7, $8)
                ON CONFLICT (ods_code) DO UPDATE SET state = 'member', left_on = NULL, joined_on = excluded.joined_on,
                  affirmed_on = excluded.affirmed_on, shown_by = excluded.shown_by, team = excluded.team
                WHERE membership.state = 'left'",
                params![
                    &member.ods_code,
                    &member.name,
                    &member.nation,
                    &member.postcode,
                    &member.source,
                    team,
                    &since,
                    &today
                ],
            )
            .await?;
        if added == 0 {
            return Ok(false);
        }
        transaction
            .execute(
                "-- import_member()
                INSERT INTO membership_passage (ods_code, joined_on) VALUES ($1, $2)
                ON CONFLICT (ods_code, joined_on) DO UPDATE SET left_on = NULL",
                params![&member.ods_code, &since],
            )
            .await?;
        transaction.commit().await?;
        Ok(true)
    }
}
