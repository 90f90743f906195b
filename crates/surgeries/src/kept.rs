//! How rows are kept between runs: plain CSV with a heading, so that anybody can look into it.

use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::Damaged;

/// Rows as a file.
///
/// # Errors
/// Never for the rows of this room; a row that has no shape of a table would be one.
pub fn to_csv<T: Serialize>(rows: &[T]) -> Result<Vec<u8>, Damaged> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    for row in rows {
        writer.serialize(row).map_err(|_| Damaged)?;
    }
    writer.into_inner().map_err(|_| Damaged)
}

/// Rows from a file.
///
/// # Errors
/// When it was changed by hand in a way that makes no sense, or cut short.
pub fn from_csv<T: DeserializeOwned>(bytes: &[u8]) -> Result<Vec<T>, Damaged> {
    csv::Reader::from_reader(bytes).deserialize().collect::<Result<_, _>>().map_err(|_| Damaged)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reading::{OdsRow, OdsStatus};

    #[test]
    fn a_row_comes_back_as_it_was() {
        let row = OdsRow {
            code: "X00001".parse().expect("a code"),
            name: "OAK, ELM & \"ASH\" SURGERY".into(),
            grouping: "Y56".into(),
            board: "QMF".into(),
            address: "1 High Street, Marrowby".into(),
            postcode: None,
            status: OdsStatus::Closed,
            closed: Some(base::Date::constant(2020, 3, 31)),
            parent: None,
            phone: String::new(),
        };
        let bytes = to_csv(std::slice::from_ref(&row)).expect("a table");
        assert_eq!(from_csv::<OdsRow>(&bytes), Ok(vec![row]));
        assert!(from_csv::<OdsRow>(&bytes[..bytes.len() - 30]).is_err());
    }
}
