//! Constituency tables: mySociety's ranges of postcodes with the names of the seats (two JSON files), the
//! list of names and codes of the Office for National Statistics, and the hexagon map, which also says in
//! which region a seat lies.

use std::collections::BTreeMap;
use std::io::Read;

use super::error::{DataError, What};
use super::table::Table;
use super::{ReadRows, Watch};

/// A seat's name in mySociety's table or in that of the ONS.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct SeatName {
    /// The key by which ranges name it (`UKPARL.2025.BAF`); empty in the ONS's list.
    pub key: String,
    /// The ONS code, such as `E14001136`.
    pub code: String,
    /// The name.
    pub name: String,
    /// The name in Welsh, for seats in Wales that have one; else empty.
    pub name_cy: String,
}

/// Where a seat stands on the hexagon map.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct HexSeat {
    /// The ONS code.
    pub code: String,
    /// The name.
    pub name: String,
    /// The ONS code of the region or nation, such as `E12000003`.
    pub region: String,
    /// Column.
    pub q: i32,
    /// Row.
    pub r: i32,
}

#[derive(serde::Deserialize)]
struct RangesFile {
    postcode_keys: Vec<u64>,
    value_key: Vec<i64>,
    value_values: Vec<Option<String>>,
}

/// Reads the ranges: the first postcode of each range, as a number in base 36, and the key of its seat.
///
/// # Errors
/// When it is not that table, or cut short.
pub fn read_ranges(file: &str, input: impl Read) -> Result<Vec<(u64, Option<String>)>, DataError> {
    let table: RangesFile = json(file, input)?;
    let wrong = |why: &str| DataError::whole(file, What::Json(why.to_owned()));
    if table.postcode_keys.len() != table.value_key.len() {
        return Err(wrong("as many postcodes as values are needed"));
    }
    let mut start = 0_u64;
    let mut ranges: Vec<(u64, Option<String>)> = Vec::with_capacity(table.postcode_keys.len());
    // 0 says "as two back" (from the third on); what is meant is kept as it was before one is taken away.
    let mut values: Vec<i64> = Vec::with_capacity(table.value_key.len());
    for (at, (&step, &value)) in table.postcode_keys.iter().zip(&table.value_key).enumerate() {
        start = start.checked_add(step).ok_or_else(|| wrong("a postcode is too large"))?;
        let value = if value == 0 && at >= 2 { values[at - 2] } else { value };
        values.push(value);
        // "None" is −1, or as published the number just behind the list.
        let seat = match usize::try_from(value - 1) {
            Ok(index) if index > table.value_values.len() + 1 => return Err(wrong("a value points nowhere")),
            Ok(index) => table.value_values.get(index).cloned().flatten(),
            Err(_) => None,
        };
        ranges.push((start, seat));
    }
    Ok(ranges)
}

#[derive(serde::Deserialize)]
struct NameRow {
    parlcon_2024_name: String,
    parlcon_2024_name_cy: Option<String>,
    parlcon_2024_gss_code: String,
}

/// Reads the names of the seats by their key.
///
/// # Errors
/// When it is not that table, or cut short.
pub fn read_names(file: &str, input: impl Read) -> Result<Vec<SeatName>, DataError> {
    let table: BTreeMap<String, NameRow> = json(file, input)?;
    let named = table.into_iter().map(|(key, row)| SeatName {
        key,
        code: row.parlcon_2024_gss_code,
        name: row.parlcon_2024_name,
        name_cy: row.parlcon_2024_name_cy.unwrap_or_default(),
    });
    Ok(named.collect())
}

/// Reads the ONS's list: a heading with `PCON25NM` and `PCON25CD`, of whichever year.
///
/// # Errors
/// When it has no such columns, or is cut short.
pub fn read_seat_csv(file: &str, input: impl Read, watch: Watch<'_>) -> Result<ReadRows<SeatName>, DataError> {
    let mut table = Table::new(file, b',', input);
    let names = table.heading()?;
    let find = |ending: &str| {
        let at = names.iter().position(|name| name.starts_with("pcon") && name.ends_with(ending));
        at.map(|at| at + 1)
            .ok_or_else(|| DataError::line(file, 1, What::NoColumn(format!("PCON…{}", ending.to_uppercase()))))
    };
    let (name, code) = (find("nm")?, find("cd")?);
    table.rest(names.len(), watch, |row| {
        let found = row.text(code);
        if found.is_empty() && row.text(name).is_empty() {
            return Ok(None);
        }
        if found.len() != 9 {
            return Err(row.refuse(code, "PCON…CD", "an ONS code such as E14001136"));
        }
        let name = row.text(name).into_owned();
        Ok(Some(SeatName { key: String::new(), code: found.into_owned(), name, name_cy: String::new() }))
    })
}

#[derive(serde::Deserialize)]
struct HexFile {
    hexes: BTreeMap<String, HexRow>,
}

#[derive(serde::Deserialize)]
struct HexRow {
    n: String,
    q: i32,
    r: i32,
    #[serde(default)]
    region: String,
}

/// Reads the hexagon map.
///
/// # Errors
/// When it is not one, or cut short.
pub fn read_hexes(file: &str, input: impl Read) -> Result<Vec<HexSeat>, DataError> {
    let map: HexFile = json(file, input)?;
    let seats = map.hexes.into_iter();
    Ok(seats.map(|(code, row)| HexSeat { code, name: row.n, region: row.region, q: row.q, r: row.r }).collect())
}

fn json<T: serde::de::DeserializeOwned>(file: &str, mut input: impl Read) -> Result<T, DataError> {
    // The largest of these tables has half a megabyte; the parser is quicker on bytes than on a stream.
    let mut bytes = Vec::new();
    input.read_to_end(&mut bytes).map_err(|error| DataError::whole(file, What::Broken(error.to_string())))?;
    serde_json::from_slice(&bytes).map_err(|error| {
        let line = u64::try_from(error.line()).unwrap_or_default();
        let why = if error.is_eof() { "it breaks off in the middle".to_owned() } else { error.to_string() };
        DataError::line(file, line, What::Json(why))
    })
}
