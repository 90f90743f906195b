//! Practices, places and the nearest of them: readers of the public data files, a table of all postcodes,
//! constituencies, and the search for surgeries around a point; and what makes a practice a safe surgery:
//! the seven steps, the briefing, the states of a membership. No files, no clock, no network: whoever calls
//! gives bytes and dates.

pub mod briefing;
mod geo;
mod grid;
pub mod membership;
mod postcodes;
pub mod reading;
mod regions;
mod seats;
pub mod steps;
pub mod voice;

pub use geo::{Direction, Point};
pub use grid::from_national_grid;
pub use postcodes::{Damaged, Entry, KnownPostcode, PostcodeChanges, Postcodes};
pub use regions::{Region, board_name};
pub use seats::{Seat, SeatAnswer, Seats};
