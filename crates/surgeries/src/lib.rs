//! Practices, places and the nearest of them: readers of the public data files, a table of all postcodes,
//! constituencies, and the search for surgeries around a point. No files, no clock, no network: whoever
//! calls gives bytes and dates.

mod geo;
mod grid;
mod postcodes;
pub mod reading;
mod regions;
mod seats;

pub use geo::{Direction, Point};
pub use grid::from_national_grid;
pub use postcodes::{Damaged, Entry, KnownPostcode, PostcodeChanges, Postcodes};
pub use regions::{Region, board_name};
pub use seats::{Seat, SeatAnswer, Seats};
