//! Readers of the public data files, each as its publisher gives it out. They stream: a row is read,
//! judged and handed on, so that a file of any size needs no more memory than what is kept of it.
//!
//! They know no folders: whoever calls them opens the file and says its name, which errors repeat.

mod code_point;
mod constituencies;
mod error;
mod kind;
mod ods;
mod onspd;
mod table;
mod trust_answers;
mod websites;

pub use code_point::{read_code_point_archive, read_code_point_csv};
pub use constituencies::{HexSeat, SeatName, read_hexes, read_names, read_ranges, read_seat_csv};
pub use error::{DataError, What};
pub use kind::{DataKind, recognise};
pub use ods::{OdsRow, OdsStatus, read_ods};
pub use onspd::read_onspd;
pub use trust_answers::read_trust_answers;
pub use websites::{Website, read_websites};

/// Told now and then how many rows have been read, so that a person can see that it goes on.
pub type Watch<'a> = &'a mut dyn FnMut(u64);

/// What a reader found in a whole file.
#[derive(Debug)]
pub struct ReadRows<T> {
    /// The rows.
    pub rows: Vec<T>,
    /// Rows that make no sense and were left out (the first of them): few, or the file would have been refused.
    pub odd: Vec<DataError>,
}
