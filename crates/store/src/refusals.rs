//! Refused registrations, counted: practice, month, reason. Shown only from five on, so that no single person can be seen.

use crate::{Store, StoreError, params};

/// The fewest that are shown.
pub const FEWEST: i64 = 5;

/// How often a practice refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusals {
    /// The practice, as it was named.
    pub practice: String,
    /// How often in all.
    pub counted: i64,
    /// How often for each reason; reasons below [`FEWEST`] are left out.
    pub reasons: Vec<(String, i64)>,
}

impl Store {
    /// Counts one refusal. `month` is such as `2026-11`.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub async fn count_refusal(&self, practice: &str, month: &str, reason: &str) -> Result<(), StoreError> {
        let named = practice.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
        self.execute(
            "-- count_refusal()
            INSERT INTO refusals (practice, month, reason, counted) VALUES ($1, $2, $3, 1)
            ON CONFLICT (practice, month, reason) DO UPDATE SET counted = refusals.counted + 1",
            params![named, month.to_owned(), reason.to_owned()],
        )
        .await?;
        Ok(())
    }

    /// The practices with at least [`FEWEST`] refusals, the most first.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn refusals(&self) -> Result<Vec<Refusals>, StoreError> {
        let rows = self
            .query(
                "-- refusals()
                SELECT practice, reason, CAST(SUM(counted) AS BIGINT) AS counted FROM refusals
                GROUP BY practice, reason ORDER BY practice, reason",
                params![],
            )
            .await?;
        let mut all: Vec<Refusals> = Vec::new();
        for row in rows {
            let (practice, reason, counted): (String, String, i64) =
                (row.get("practice")?, row.get("reason")?, row.get("counted")?);
            if all.last().is_none_or(|last| last.practice != practice) {
                all.push(Refusals { practice, counted: 0, reasons: Vec::new() });
            }
            if let Some(last) = all.last_mut() {
                last.counted += counted;
                last.reasons.push((reason, counted));
            }
        }
        all.retain(|one| one.counted >= FEWEST);
        for one in &mut all {
            one.reasons.retain(|(_, counted)| *counted >= FEWEST);
            // One reason left out alone could be worked out from the sum.
            let shown: i64 = one.reasons.iter().map(|(_, counted)| counted).sum();
            if (1..FEWEST).contains(&(one.counted - shown)) {
                one.reasons.pop();
            }
        }
        all.sort_by(|a, b| b.counted.cmp(&a.counted).then_with(|| a.practice.cmp(&b.practice)));
        Ok(all)
    }
}
