//! The least that a practice needs to register a person: the form with its reasons, the check, the person as FHIR for
//! systems that read it, the parcel that travels sealed to the practice, and reading it there. Keeps nothing; knows no
//! page, no paper and no clock.

mod answers;
mod calendar;
mod check;
mod digits;
pub mod fhir;
mod nhs_number;
pub mod parcel;
mod person;
mod read;

pub use answers::{Answers, LONGEST, NEVER, QUESTIONS, Question, SeenBy};
pub use calendar::Calendar;
pub use check::{NOTES, PROBLEMS, Problem};
pub use digits::read_date;
pub use nhs_number::{NhsNumber, NhsNumberError};
pub use person::{Address, Before, Born, Helper, Name, Phone, Place, Post, Practice, Registration, Sex};
pub use read::{ReadError, Received, read};
