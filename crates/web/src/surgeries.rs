//! `/surgeries`: the nearest safe surgery, a page for each practice, and the register for everybody.
//!
//! What somebody looks for is sent as a form and not as a part of the address, because addresses are
//! written down on the way: in the history of a shared phone, in the logs of a proxy. The answer is never
//! stored. A position is used and forgotten.

mod badge;
mod card;
mod feeds;
mod find;
mod map;
mod one;
mod register;

pub(crate) use badge::badge;
pub(crate) use feeds::{as_atom, as_csv, as_geojson, as_json, counts};
pub(crate) use find::{answer, start};
pub(crate) use map::of_everybody as map_of_everybody;
pub(crate) use one::show as one;
pub(crate) use register::{embed, show as register};

/// The texts that the pages for patients show.
const AREAS: &[&str] = &["site", "surgeries"];
