//! Who may be charged for NHS care, and who not: answers and dated rules give a decision with its regulation, the
//! questions that are still open, and a proof that the rules are complete.
//!
//! The rules are text in `knowledge/charging`; this room reads them, decides, explains and proves. It has no clock and
//! does no input or output: dates and texts are passed in. It is information about published rules, not legal advice.
//!
//! Where to look: [`Rules::embedded`] or [`Rules::load`], then [`Answers`], [`Rules::decide`], [`Rules::next_question`],
//! [`Rules::prove`], [`Rules::changes`], [`Rules::explain`], [`Rules::picture`].

mod advice;
mod answers;
mod ask;
mod changes;
mod checks;
mod compiled;
mod condition;
mod decide;
mod decision;
mod diagram;
mod explain;
mod files;
mod formula;
mod lists;
mod load;
mod load_advice;
mod load_condition;
mod load_nation;
mod load_questions;
mod mistake;
mod nearest;
mod outcome;
mod picture;
mod proof;
mod prove;
mod questions;
mod rules;
mod show;
mod words;
mod world;

pub use advice::{Advice, Topic};
pub use answers::{AnswerError, Answers};
pub use changes::Change;
pub use checks::{Check, CheckFinding};
pub use condition::{Condition, Test};
pub use decide::{DecideError, Manner};
pub use decision::{Assumed, Citation, Decision, Nearly};
pub use explain::{Explained, Explanation, What, confidence_words};
pub use lists::{Amount, AmountValue, DatedList, Entry};
pub use load::EMBEDDED;
pub use mistake::{Mistake, Mistakes};
pub use outcome::{Outcome, Stage};
pub use proof::{Finding, PeriodProof, Proof};
pub use questions::{Answer, Kind, Question, Questions};
pub use rules::{Event, Exception, Law, NationRules, Note, Open, Rule, Rules, Span};
pub use words::TAKEN_FOR_GRANTED;
