//! Code-Point Open of Ordnance Survey: the postcodes of Great Britain with their place on the National
//! Grid. An archive or a folder of 120 files without headings; the headings lie beside them in `Doc`:
//! 1 postcode, 2 quality of the position (90: none), 3 easting, 4 northing, 5 country, 6 on: areas.

use std::io::{Read, Seek};

use base::Nation;
use zip::ZipArchive;

use super::error::{DataError, What};
use super::table::{Row, Table};
use super::{ReadRows, Watch};
use crate::grid;
use crate::postcodes::Entry;

/// Every file has as many.
const COLUMNS: usize = 10;
/// The quality of a position that is not known.
const NO_POSITION: &[u8] = b"90";

/// Reads the archive: every file under `Data/CSV`.
///
/// # Errors
/// When the archive is broken or a file in it is.
pub fn read_code_point_archive(
    file: &str,
    input: impl Read + Seek,
    watch: Watch<'_>,
) -> Result<ReadRows<Entry>, DataError> {
    let broken = |error: zip::result::ZipError| DataError::whole(file, What::Archive(error.to_string()));
    let mut archive = ZipArchive::new(input).map_err(broken)?;
    let mut all = ReadRows { rows: Vec::new(), odd: Vec::new() };
    for at in 0..archive.len() {
        let member = archive.by_index(at).map_err(broken)?;
        let path = member.name().map_err(broken)?.into_owned();
        if !path.to_ascii_lowercase().ends_with(".csv") || path.split('/').any(|part| part.eq_ignore_ascii_case("doc"))
        {
            continue;
        }
        let name = format!("{file} › {}", path.rsplit('/').next().unwrap_or_default());
        let before = all.rows.len() as u64;
        let read = read_code_point_csv(&name, member, &mut |rows| watch(before + rows))?;
        all.rows.extend(read.rows);
        all.odd.extend(read.odd);
    }
    if all.rows.is_empty() {
        return Err(DataError::whole(file, What::Unknown));
    }
    Ok(all)
}

/// Reads one of its files.
///
/// # Errors
/// When the file is broken, cut short, or its columns have moved.
pub fn read_code_point_csv(file: &str, input: impl Read, watch: Watch<'_>) -> Result<ReadRows<Entry>, DataError> {
    let mut first = true;
    Table::new(file, b',', input).rest(COLUMNS, watch, |row| {
        let is_heading = std::mem::take(&mut first) && row.bytes(1).eq_ignore_ascii_case(b"postcode");
        if is_heading || is_irish_small_area(row.bytes(1)) { Ok(None) } else { read(row).map(Some) }
    })
}

/// Some editions carry the small areas of Northern Ireland (`N20000001`), which are no postcodes.
fn is_irish_small_area(cell: &[u8]) -> bool {
    cell.len() == 9 && cell.starts_with(b"N2") && cell[1..].iter().all(u8::is_ascii_digit)
}

fn read(row: &Row<'_>) -> Result<Entry, DataError> {
    let postcode = row.text(1).parse().map_err(|_| row.refuse(1, "Postcode", "a postcode such as M1 1AE"))?;
    let metres = |column: usize, name: &str| {
        row.text(column).parse::<f64>().map_err(|_| row.refuse(column, name, "metres on the National Grid"))
    };
    let (easting, northing) = (metres(3, "Eastings")?, metres(4, "Northings")?);
    let point = if row.bytes(2) == NO_POSITION {
        None
    } else {
        let off = || row.refuse(3, "Eastings", "metres inside the National Grid");
        Some(grid::from_national_grid(easting, northing).ok_or_else(off)?)
    };
    let nation = match row.bytes(5) {
        b"E92000001" => Some(Nation::England),
        b"S92000003" => Some(Nation::Scotland),
        b"W92000004" => Some(Nation::Wales),
        b"" => None,
        _ => return Err(row.refuse(5, "Country_code", "E92000001, S92000003 or W92000004")),
    };
    Ok(Entry { postcode, point, nation, in_use: true, seat: None })
}
