//! Questions of colleagues and their answers: waiting, shown, taken back.

use questions::moderation::State;

use crate::journal::NewEntry;
use crate::{Row, Store, StoreError, Value};

/// A question as it is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// In its address.
    pub id: String,
    /// The question in one sentence.
    pub title: String,
    /// The rest.
    pub body: String,
    /// A key of `knowledge/questions/search.toml`.
    pub tag: String,
    /// Where it stands.
    pub state: State,
    /// The day, `2026-11-21`.
    pub asked_on: String,
}

/// An answer as it is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// By which it is known.
    pub id: String,
    /// To which question.
    pub question: String,
    /// Its words.
    pub body: String,
    /// Where it stands, as whoever answered says; may be empty.
    pub source: String,
    /// Where it stands.
    pub state: State,
    /// The day, `2026-11-21`.
    pub answered_on: String,
    /// The day on which a moderator held it against its source.
    pub checked_on: Option<String>,
    /// Rules of charging that it rests on: `england:P4`.
    pub rules: Vec<String>,
}

/// A question or an answer, for what is done with both.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Piece {
    /// A question.
    Question,
    /// An answer.
    Answer,
}

impl Piece {
    const fn table(self) -> &'static str {
        match self {
            Self::Question => "question",
            Self::Answer => "answer",
        }
    }
}

fn state(row: &Row) -> Result<State, StoreError> {
    let key: String = row.get("state")?;
    State::from_key(&key).ok_or_else(|| StoreError::Unexpected(format!("state {key}")))
}

fn question(row: &Row) -> Result<Question, StoreError> {
    Ok(Question {
        id: row.get("id")?,
        title: row.get("title")?,
        body: row.get("body")?,
        tag: row.get("tag")?,
        state: state(row)?,
        asked_on: row.get("asked_on")?,
    })
}

fn answer(row: &Row) -> Result<Answer, StoreError> {
    let rules: String = row.get("rules")?;
    Ok(Answer {
        id: row.get("id")?,
        question: row.get("question")?,
        body: row.get("body")?,
        source: row.get("source")?,
        state: state(row)?,
        answered_on: row.get("answered_on")?,
        checked_on: row.get("checked_on")?,
        rules: rules.split_whitespace().map(str::to_owned).collect(),
    })
}

impl Store {
    /// Keeps a new question; `key_hash` is that of the link with which it is taken back.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn add_question(&self, new: &Question, key_hash: [u8; 32]) -> Result<(), StoreError> {
        let values: Vec<Value> = vec![
            new.id.as_str().into(),
            new.title.as_str().into(),
            new.body.as_str().into(),
            new.tag.as_str().into(),
            new.state.key().into(),
            new.asked_on.as_str().into(),
            key_hash.into(),
        ];
        self.execute(
            "-- add_question()
            INSERT INTO question (id, title, body, tag, state, asked_on, key_hash) VALUES ($1, $2, $3, $4, $5, $6, $7)",
            values,
        )
        .await?;
        Ok(())
    }

    /// Keeps a new answer.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn add_answer(&self, new: &Answer, key_hash: [u8; 32]) -> Result<(), StoreError> {
        let values: Vec<Value> = vec![
            new.id.as_str().into(),
            new.question.as_str().into(),
            new.body.as_str().into(),
            new.source.as_str().into(),
            new.state.key().into(),
            new.answered_on.as_str().into(),
            new.rules.join(" ").into(),
            key_hash.into(),
        ];
        self.execute(
            "-- add_answer()
            INSERT INTO answer (id, question, body, source, state, answered_on, rules, key_hash)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
            values,
        )
        .await?;
        Ok(())
    }

    /// Questions in this state, the newest first.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn questions(&self, state: State, most: i64) -> Result<Vec<Question>, StoreError> {
        let rows = self
            .query(
                "-- questions()
                SELECT id, title, body, tag, state, asked_on FROM question WHERE state = $1
                ORDER BY asked_on DESC, id LIMIT $2",
                vec![state.key().into(), most.into()],
            )
            .await?;
        rows.iter().map(question).collect()
    }

    /// A question by its id, in any state.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn question(&self, id: &str) -> Result<Option<Question>, StoreError> {
        let sql = "-- question()\nSELECT id, title, body, tag, state, asked_on FROM question WHERE id = $1";
        self.query_one(sql, vec![id.into()]).await?.as_ref().map(question).transpose()
    }

    /// Answers in this state: to one question, or to all; the oldest first.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn answers(&self, question: Option<&str>, state: State) -> Result<Vec<Answer>, StoreError> {
        const COLUMNS: &str = "id, question, body, source, state, answered_on, checked_on, rules";
        let rows = match question {
            Some(id) => {
                let sql = format!(
                    "-- answers()\nSELECT {COLUMNS} FROM answer WHERE state = $1 AND question = $2 ORDER BY answered_on, id"
                );
                self.query(&sql, vec![state.key().into(), id.into()]).await?
            }
            None => {
                let sql =
                    format!("-- answers()\nSELECT {COLUMNS} FROM answer WHERE state = $1 ORDER BY answered_on, id");
                self.query(&sql, vec![state.key().into()]).await?
            }
        };
        rows.iter().map(answer).collect()
    }

    /// Moves a piece to another state and writes the line; `false` when it is not there or was taken back.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn moderate(&self, piece: Piece, id: &str, to: State, entry: &NewEntry) -> Result<bool, StoreError> {
        let sql = format!(
            "-- moderate()\nUPDATE {} SET state = $2 WHERE id = $1 AND state <> 'withdrawn' AND state <> $2",
            piece.table()
        );
        self.with_entry(&sql, vec![id.into(), to.key().into()], entry).await
    }

    /// Says that an answer was held against its source on this day, and writes the line.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn mark_checked(&self, id: &str, day: Option<&str>, entry: &NewEntry) -> Result<bool, StoreError> {
        let sql = "-- mark_checked()\nUPDATE answer SET checked_on = $2 WHERE id = $1 AND state = 'shown'";
        self.with_entry(sql, vec![id.into(), day.map(str::to_owned).into()], entry).await
    }

    async fn with_entry(&self, sql: &str, values: Vec<Value>, entry: &NewEntry) -> Result<bool, StoreError> {
        let transaction = self.begin().await?;
        if transaction.execute(sql, values).await? == 0 {
            return Ok(false);
        }
        transaction.write_entry(entry).await?;
        transaction.commit().await?;
        Ok(true)
    }

    /// Takes back what this link belongs to: its words are erased at once. Says what it was.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn take_back(&self, key_hash: [u8; 32]) -> Result<Option<Piece>, StoreError> {
        let question = self
            .execute(
                "-- take_back()
                UPDATE question SET state = 'withdrawn', title = '', body = '' WHERE key_hash = $1 AND state <> 'withdrawn'",
                vec![key_hash.into()],
            )
            .await?;
        if question > 0 {
            return Ok(Some(Piece::Question));
        }
        let answer = self
            .execute(
                "-- take_back()
                UPDATE answer SET state = 'withdrawn', body = '', source = '' WHERE key_hash = $1 AND state <> 'withdrawn'",
                vec![key_hash.into()],
            )
            .await?;
        Ok((answer > 0).then_some(Piece::Answer))
    }
}
