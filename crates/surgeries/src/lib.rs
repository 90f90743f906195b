//! Practices, places and the nearest of them: readers of the public data files, a table of all postcodes,
//! constituencies, how practices stand on the register, and the search for surgeries around a point; and
//! what makes a practice a safe surgery: the seven steps, the briefing, the states of a membership. No
//! files, no clock, no network: whoever calls gives bytes and dates.

mod areas;
pub mod briefing;
mod geo;
mod grid;
mod hex_map;
pub mod kept;
pub mod membership;
mod nearest;
mod outline;
mod places;
mod postcodes;
mod practices;
pub mod reading;
mod regions;
mod register;
mod seats;
pub mod steps;
mod town;
mod towns;
pub mod trusts;
pub mod voice;

pub use areas::Area;
pub use geo::{Direction, Point};
pub use grid::from_national_grid;
pub use hex_map::hex_map;
pub use nearest::Nearby;
pub use outline::{Ring, Window, outline, outline_in};
pub use places::{Near, NoSpot, Parts, Places, Precision, Spot};
pub use postcodes::{Damaged, Entry, KnownPostcode, PostcodeChanges, Postcodes};
pub use practices::{Practice, PracticeChanges, in_readable_capitals};
pub use regions::{Region, board_name};
pub use register::{Badge, GRACE_DAYS, Grade, Register, Seen, Standing, warned_since};
pub use seats::{Seat, SeatAnswer, Seats};
pub use town::{TOWN, town_register};
pub use towns::Town;
pub use trusts::{Trust, TrustAnswer};
