//! The tables of the Organisation Data Service with 27 columns and no heading: `epraccur.csv`
//! (practices and other prescribing cost centres), `ebranchs.csv` (branch surgeries), `etr.csv` (trusts).
//! Columns: shared by all are 1 code, 2 name, 3 national grouping, 4 high-level health geography (the
//! integrated care board), 5–9 address, 10 postcode, 11 open date, 12 close date; for practices also
//! 13 status, 18 telephone, 26 prescribing setting (4 is a GP practice); for branches 15 is the parent.

use std::io::Read;

use base::{Date, OdsCode, Postcode};

use super::error::{DataError, What};
use super::kind::DataKind;
use super::table::{Row, Table};
use super::{ReadRows, Watch};

/// Every ODS table has as many.
const COLUMNS: usize = 27;

/// One organisation.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct OdsRow {
    /// Its code.
    pub code: OdsCode,
    /// Its name as published, mostly in capitals.
    pub name: String,
    /// `Y56` and such for a region of England, `W00` for Wales.
    pub grouping: String,
    /// The code of the integrated care board or health board.
    pub board: String,
    /// Lines of the address, joined by `, `.
    pub address: String,
    /// Its postcode, where one is given and has the shape of one.
    pub postcode: Option<Postcode>,
    /// Whether it is open.
    pub status: OdsStatus,
    /// When it closed.
    pub closed: Option<Date>,
    /// The practice of which this is a branch.
    pub parent: Option<OdsCode>,
    /// Telephone as published.
    pub phone: String,
}

/// Whether an organisation is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum OdsStatus {
    /// Open.
    Active,
    /// Closed for good.
    Closed,
    /// Asleep: no patients now.
    Dormant,
    /// About to open.
    Proposed,
}

/// Reads one of the three tables; of `epraccur.csv` only the GP practices are kept.
///
/// # Errors
/// When the file is broken, cut short, or its columns have moved.
pub fn read_ods(file: &str, kind: DataKind, input: impl Read, watch: Watch<'_>) -> Result<ReadRows<OdsRow>, DataError> {
    let mut first = true;
    let found = Table::new(file, b',', input).rest(COLUMNS, watch, |row| {
        let is_heading = std::mem::take(&mut first) && row.text(10).to_lowercase().contains("postcode");
        if is_heading || (kind == DataKind::Practices && !is_practice(row)?) {
            return Ok(None);
        }
        read(row, kind).map(Some)
    })?;
    if found.rows.is_empty() {
        return Err(DataError::whole(file, What::Empty));
    }
    Ok(found)
}

/// Prescribing setting 4, or in newer files the role RO76.
fn is_practice(row: &Row<'_>) -> Result<bool, DataError> {
    let setting = row.text(26);
    if setting.is_empty() || setting.bytes().all(|byte| byte.is_ascii_digit()) || setting.starts_with("RO") {
        return Ok(matches!(setting.as_ref(), "4" | "RO76"));
    }
    Err(row.refuse(26, "PrescribingSetting", "a number such as 4 for a GP practice"))
}

fn read(row: &Row<'_>, kind: DataKind) -> Result<OdsRow, DataError> {
    let code: OdsCode =
        row.text(1).parse().map_err(|_| row.refuse(1, "OrganisationCode", "an ODS code such as A81001"))?;
    let name = row.text(2).into_owned();
    if name.is_empty() {
        return Err(row.refuse(2, "Name", "a name"));
    }
    let postcode = match row.text(10) {
        empty if empty.is_empty() => None,
        text => Some(text.parse().map_err(|_| row.refuse(10, "Postcode", "a postcode such as M1 1AE"))?),
    };
    date(row, 11, "OpenDate")?;
    let closed = date(row, 12, "CloseDate")?;
    let status = if kind == DataKind::Practices { status(row)? } else { status_by_date(closed) };
    let parent = if kind == DataKind::Branches { row.text(15).parse().ok() } else { None };
    let address: Vec<_> = (5..=9).map(|column| row.text(column)).filter(|line| !line.is_empty()).collect();
    Ok(OdsRow {
        code,
        name,
        grouping: row.text(3).into_owned(),
        board: board(row),
        address: address.join(", "),
        postcode,
        status,
        closed,
        parent,
        phone: row.text(18).into_owned(),
    })
}

/// Boards of Wales stand in column 15; column 4 only says that it is Wales (`Q99`).
fn board(row: &Row<'_>) -> String {
    let of_wales = row.bytes(4) == b"Q99" && row.bytes(15).starts_with(b"7A");
    row.text(if of_wales { 15 } else { 4 }).into_owned()
}

fn status(row: &Row<'_>) -> Result<OdsStatus, DataError> {
    match row.text(13).to_ascii_uppercase().as_str() {
        "A" | "ACTIVE" => Ok(OdsStatus::Active),
        "C" | "CLOSED" | "INACTIVE" => Ok(OdsStatus::Closed),
        "D" | "DORMANT" => Ok(OdsStatus::Dormant),
        "P" | "PROPOSED" => Ok(OdsStatus::Proposed),
        _ => Err(row.refuse(13, "Status", "A, C, D, P or ACTIVE")),
    }
}

fn status_by_date(closed: Option<Date>) -> OdsStatus {
    if closed.is_some() { OdsStatus::Closed } else { OdsStatus::Active }
}

/// `YYYYMMDD`, or with hyphens in newer files; empty is none.
fn date(row: &Row<'_>, column: usize, name: &str) -> Result<Option<Date>, DataError> {
    let text = row.text(column);
    let digits: String = text.chars().filter(|c| *c != '-').collect();
    if digits.is_empty() {
        return Ok(None);
    }
    let number = |range: std::ops::Range<usize>| digits.get(range).and_then(|part| part.parse::<i16>().ok());
    if digits.len() == 8
        && let (Some(year), Some(month), Some(day)) = (number(0..4), number(4..6), number(6..8))
        && let (Ok(month), Ok(day)) = (i8::try_from(month), i8::try_from(day))
        && let Ok(date) = Date::new(year, month, day)
    {
        return Ok(Some(date));
    }
    Err(row.refuse(column, name, "a date such as 20230401"))
}
