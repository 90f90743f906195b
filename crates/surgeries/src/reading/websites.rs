//! `GP.csv` of the NHS website: practices with position, telephone and website. A heading, columns
//! parted by `¬`, in Latin-1 as a rule and sometimes in UTF-8.

use std::io::{Cursor, Read};

use base::{OdsCode, Postcode};

use super::error::{DataError, What};
use super::table::{Table, decode};
use super::{ReadRows, Watch};
use crate::Point;

/// `¬` in Latin-1.
const NOT_SIGN: u8 = 0xac;
/// What stands before it in UTF-8.
const UTF8_LEAD: u8 = 0xc2;

/// What the NHS website said of a practice.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Website {
    /// The practice.
    pub code: OdsCode,
    /// The postcode it had then: when it has another now, the position is out of date.
    pub postcode: Option<Postcode>,
    /// Degrees north, when given.
    pub lat: Option<f64>,
    /// Degrees east, when given.
    pub lon: Option<f64>,
    /// Telephone; empty when not given.
    pub phone: String,
    /// Address of its site; empty when not given.
    pub site: String,
}

impl Website {
    /// The position it gives.
    #[must_use]
    pub fn point(&self) -> Option<Point> {
        Point::new(self.lat?, self.lon?)
    }
}

/// Reads the table.
///
/// # Errors
/// When a needed column is missing, a row is cut short, or columns have moved.
pub fn read_websites(file: &str, mut input: impl Read, watch: Watch<'_>) -> Result<ReadRows<Website>, DataError> {
    let mut head = Vec::with_capacity(4096);
    input
        .by_ref()
        .take(4096)
        .read_to_end(&mut head)
        .map_err(|error| DataError::whole(file, What::Broken(error.to_string())))?;
    // In UTF-8 the sign takes two bytes, and the reader parts columns by one: the lead byte is dropped.
    let is_utf8 = head.windows(2).any(|pair| pair == [UTF8_LEAD, NOT_SIGN]);
    let whole = Cursor::new(head).chain(input);
    if is_utf8 { read(file, WithoutLeads(whole), watch) } else { read(file, whole, watch) }
}

fn read(file: &str, input: impl Read, watch: Watch<'_>) -> Result<ReadRows<Website>, DataError> {
    let mut table = Table::new(file, NOT_SIGN, input);
    let names = table.heading()?;
    let column = |name: &str| {
        let at = names.iter().position(|have| *have == name.to_lowercase());
        at.map(|at| at + 1).ok_or_else(|| DataError::line(file, 1, What::NoColumn(name.to_owned())))
    };
    let code = column("OrganisationCode")?;
    let [postcode, lat, lon] = [column("Postcode")?, column("Latitude")?, column("Longitude")?];
    let [phone, site] = [column("Phone")?, column("Website")?];
    table.rest(names.len(), watch, |row| {
        let degrees = |at: usize, name: &str| match row.text(at) {
            text if text.is_empty() || text == "NULL" => Ok(None),
            text => text.parse::<f64>().map(Some).map_err(|_| row.refuse(at, name, "degrees such as 53.4841")),
        };
        let wanted = "an ODS code such as A81001";
        Ok(Some(Website {
            code: row.text(code).parse().map_err(|_| row.refuse(code, "OrganisationCode", wanted))?,
            postcode: row.text(postcode).parse().ok(),
            lat: degrees(lat, "Latitude")?,
            lon: degrees(lon, "Longitude")?,
            phone: row.text(phone).into_owned(),
            site: web_address(&row.text(site)),
        }))
    })
}

/// An address that a browser can open, or nothing.
fn web_address(text: &str) -> String {
    let (scheme, rest) = match text.split_once("://") {
        Some((scheme, rest)) if scheme.eq_ignore_ascii_case("https") => ("https", rest),
        Some((scheme, rest)) if scheme.eq_ignore_ascii_case("http") => ("http", rest),
        Some(_) => return String::new(),
        None => ("http", text),
    };
    let odd = |c: char| c.is_whitespace() || c.is_control() || matches!(c, '"' | '<' | '>' | '@' | '\\' | ':');
    if rest.len() < 4 || !rest.contains('.') || rest.contains(odd) {
        return String::new();
    }
    format!("{scheme}://{rest}")
}

/// Passes bytes on without the lead byte of `¬`. Other characters with that lead (a no-break space, a pound
/// sign) become their Latin-1 byte, which the table reads back.
struct WithoutLeads<R>(R);

impl<R: Read> Read for WithoutLeads<R> {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        loop {
            let read = self.0.read(buffer)?;
            let mut kept = 0;
            for at in 0..read {
                if buffer[at] != UTF8_LEAD {
                    buffer[kept] = buffer[at];
                    kept += 1;
                }
            }
            if kept > 0 || read == 0 {
                return Ok(kept);
            }
        }
    }
}

/// Whether the first line is the heading of this table.
pub(super) fn is_heading(line: &[u8]) -> bool {
    line.contains(&NOT_SIGN) && decode(line).contains("OrganisationCode")
}
