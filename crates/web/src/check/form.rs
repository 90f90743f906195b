//! The form of the check as the page shows it: what was typed stays, what is wrong is said.

use base::Nation;

use super::submission::Submission;

/// Something in the form that must be put right.
#[derive(Debug, Clone)]
pub(crate) struct Problem {
    /// The field: `nation`, `text`, `file` or `address`.
    pub(crate) field: &'static str,
    /// What is wrong and what to do.
    pub(crate) message: String,
}

impl Problem {
    /// With the first letter raised and a full stop, as sentences stand on a page.
    pub(crate) fn new(field: &'static str, message: &str) -> Self {
        let mut message = super::verdict::capital(message.trim());
        if !message.ends_with(['.', '!', '?']) {
            message.push('.');
        }
        Self { field, message }
    }
}

/// The form.
#[derive(Debug)]
pub(crate) struct Form {
    /// The chosen nation.
    pub(crate) nation: Option<Nation>,
    /// The pasted text.
    pub(crate) text: String,
    /// The address.
    pub(crate) address: String,
    /// Whether only the text can be given, below a result.
    pub(crate) only_text: bool,
    /// What must be put right.
    pub(crate) errors: Vec<Problem>,
}

impl Form {
    /// Nothing typed yet. England is chosen for all to see, and can be changed.
    pub(crate) fn empty() -> Self {
        Self {
            nation: Some(Nation::England),
            text: String::new(),
            address: String::new(),
            only_text: false,
            errors: Vec::new(),
        }
    }

    /// As it was sent, with what must be put right.
    pub(crate) fn again(submission: &Submission, errors: Vec<Problem>) -> Self {
        Self {
            nation: submission.nation,
            text: submission.text.clone(),
            address: submission.address.clone(),
            only_text: false,
            errors,
        }
    }

    /// Below a result: the words that were read, to change and check again.
    pub(crate) fn below(nation: Nation, text: String) -> Self {
        Self { nation: Some(nation), text, address: String::new(), only_text: true, errors: Vec::new() }
    }

    /// What is wrong with a field.
    pub(crate) fn error(&self, field: &str) -> Option<&str> {
        self.errors.iter().find(|problem| problem.field == field).map(|problem| problem.message.as_str())
    }

    /// Whether this nation is chosen.
    pub(crate) fn is_chosen(&self, nation: &Nation) -> bool {
        self.nation.as_ref() == Some(nation)
    }

    /// Whether something is wrong with a field.
    pub(crate) fn has_error(&self, field: &str) -> bool {
        self.error(field).is_some()
    }
}
