//! The form as a browser sends it.

use axum::extract::{FromRequest, Request};
use registration::Answers;

/// What was sent: the answers, the key of the practice if its link brought one, and what is wanted.
pub(super) struct Sent {
    pub(super) answers: Answers,
    /// The practice's public key as text; empty when there is none.
    pub(super) key: String,
    /// `check`, or `change` to have the form once more.
    pub(super) step: String,
}

/// The form cannot be read.
pub(super) struct Unreadable;

impl Sent {
    pub(super) async fn read(request: Request) -> Result<Self, Unreadable> {
        let pairs = axum::Form::<Vec<(String, String)>>::from_request(request, &()).await;
        let axum::Form(pairs) = pairs.map_err(|_| Unreadable)?;
        let mut sent = Self { answers: Answers::default(), key: String::new(), step: String::new() };
        for (name, value) in pairs {
            match name.as_str() {
                "practice_key" => sent.key = value.trim().to_owned(),
                "step" => sent.step = value,
                // Far longer than any answer, and still shown again rather than cut off.
                _ => sent.answers.put(&name, value.chars().take(2000).collect()),
            }
        }
        Ok(sent)
    }
}
