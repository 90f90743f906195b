//! The ONS Postcode Directory: one wide table with a heading. The names of columns change with each
//! edition (`pcds`, `pcd8`; `ctry`, `ctry25cd`; `pcon`, `pcon24cd`), so they are known by how they begin.

use std::io::Read;

use base::{Nation, Postcode};

use super::error::{DataError, What};
use super::table::{Row, Table};
use super::{ReadRows, Watch};
use crate::postcodes::Entry;
use crate::{Point, grid};

/// Where the columns stand, from 1.
struct Columns {
    postcode: usize,
    ended: usize,
    country: usize,
    lat: Option<usize>,
    lon: Option<usize>,
    easting: Option<usize>,
    northing: Option<usize>,
    seat: Option<usize>,
}

/// Reads the table.
///
/// # Errors
/// When a needed column is missing, a row is cut short, or columns have moved.
pub fn read_onspd(file: &str, input: impl Read, watch: Watch<'_>) -> Result<ReadRows<Entry>, DataError> {
    let mut table = Table::new(file, b',', input);
    let names = table.heading()?;
    let columns = Columns::find(&names).map_err(|name| DataError::line(file, 1, What::NoColumn(name.to_owned())))?;
    table.rest(names.len(), watch, |row| columns.read(row).map(Some))
}

/// Whether this heading is of that table.
pub(super) fn is_heading(names: &[String]) -> bool {
    Columns::find(names).is_ok()
}

impl Columns {
    fn find(names: &[String]) -> Result<Self, &'static str> {
        let exactly = |wanted: &[&str]| names.iter().position(|name| wanted.contains(&name.as_str())).map(|at| at + 1);
        // A name with a year, such as `pcon24cd`.
        let with_year = |stem: &str| {
            let is = |name: &String| {
                let rest = name.strip_prefix(stem).map(|rest| rest.strip_suffix("cd").unwrap_or(rest));
                rest.is_some_and(|rest| rest.bytes().all(|byte| byte.is_ascii_digit()))
            };
            names.iter().position(is).map(|at| at + 1)
        };
        let columns = Self {
            postcode: exactly(&["pcds", "pcd8", "pcd7", "pcd2", "pcd"]).ok_or("pcds")?,
            ended: exactly(&["doterm"]).ok_or("doterm")?,
            country: with_year("ctry").ok_or("ctry")?,
            lat: exactly(&["lat", "latitude"]),
            lon: exactly(&["long", "lon", "longitude"]),
            easting: exactly(&["oseast1m", "east1m"]),
            northing: exactly(&["osnrth1m", "north1m"]),
            seat: with_year("pcon"),
        };
        if (columns.lat.is_none() || columns.lon.is_none()) && (columns.easting.is_none() || columns.northing.is_none())
        {
            return Err("lat");
        }
        Ok(columns)
    }

    fn read(&self, row: &Row<'_>) -> Result<Entry, DataError> {
        let postcode: Postcode = row
            .text(self.postcode)
            .parse()
            .map_err(|_| row.refuse(self.postcode, "pcds", "a postcode such as M1 1AE"))?;
        let number = |column: Option<usize>, name: &str| match column.map(|column| (column, row.text(column))) {
            Some((_, text)) if text.is_empty() => Ok(None),
            Some((column, text)) => text.parse::<f64>().map(Some).map_err(|_| row.refuse(column, name, "a number")),
            None => Ok(None),
        };
        let (lat, lon) = (number(self.lat, "lat")?, number(self.lon, "long")?);
        let on_grid = || -> Result<Option<Point>, DataError> {
            let (east, north) = (number(self.easting, "oseast1m")?, number(self.northing, "osnrth1m")?);
            Ok(east.zip(north).and_then(|(east, north)| grid::from_national_grid(east, north)))
        };
        // Without a position the directory says 99.999999 north.
        let point = match lat.zip(lon) {
            Some((lat, lon)) => Point::new(lat, lon).filter(|point| point.lat < 90.0),
            None => on_grid()?,
        };
        let nation = match row.bytes(self.country) {
            b"E92000001" => Some(Nation::England),
            b"S92000003" => Some(Nation::Scotland),
            b"W92000004" => Some(Nation::Wales),
            b"N92000002" => Some(Nation::NorthernIreland),
            _ => None, // the islands, and codes for no place
        };
        let seat = self.seat.map(|column| row.text(column)).filter(|code| code.len() == 9).map(|code| code.into());
        Ok(Entry { postcode, point, nation, in_use: row.bytes(self.ended).is_empty(), seat })
    }
}
