//! From a filled-in form to a practice's desk, as people and strangers would try it.

mod answers;
mod forms;
mod handover;
mod reading;
