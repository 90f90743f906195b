//! The commands, one file each.

pub(crate) mod audit;
pub(crate) mod backup;
pub(crate) mod bench;
pub(crate) mod campaign;
pub(crate) mod charging;
pub(crate) mod check;
pub(crate) mod data;
pub(crate) mod doctor;
pub(crate) mod explain;
pub(crate) mod knowledge;
pub(crate) mod organiser;
pub(crate) mod pack;
pub(crate) mod petition;
pub(crate) mod print;
pub(crate) mod registration;
pub(crate) mod score;
pub(crate) mod seize;
pub(crate) mod serve;
pub(crate) mod surgeries;
