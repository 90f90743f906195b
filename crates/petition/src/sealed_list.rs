//! The sealed list: what an organiser fetches from the server and opens elsewhere. A text file: one
//! line that says what it is, one for each signature, one at the end by which a cut list is noticed.

use seal::PublicKey;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::hexed;

const KIND: &str = "sealed list 1";

/// What a list says of itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Header {
    careof: String,
    /// Which petition.
    pub petition: u32,
    /// The campaign, by its name in addresses.
    pub campaign: String,
    /// To what it is sealed.
    pub key: PublicKey,
    /// When it was made, in seconds since 1970.
    pub made: i64,
}

/// One sealed signature.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Record {
    /// Its number on the server.
    pub id: i64,
    /// As it was sealed.
    pub sealed: Vec<u8>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct RecordLine {
    id: i64,
    sealed: String,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct EndLine {
    records: u64,
    sha256: String,
}

/// Why a list, or a line of it, cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ListError {
    /// It is something else.
    #[error("this is not a sealed list of careof; fetch it again, and give the whole file")]
    NotAList,
    /// A line is none.
    #[error("this line is damaged")]
    Line,
}

/// What is wrong with a list as a whole.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Incomplete {
    /// Its end is missing.
    #[error("the list is cut: its last line is missing after {0} records; fetch it again")]
    Cut(u64),
    /// It has another number of lines, or other ones.
    #[error(
        "the list was changed after it was made: {expected} records were written, {found} are here; fetch it again"
    )]
    Changed {
        /// As its end says.
        expected: u64,
        /// As they were read.
        found: u64,
    },
}

/// Writes a list, line by line, each with its end.
pub struct Writer {
    hash: Sha256,
    records: u64,
}

impl Writer {
    /// Begins a list; gives its first line.
    pub fn begin(petition: u32, campaign: &str, key: PublicKey, made: i64) -> (Self, String) {
        let header = Header { careof: KIND.to_owned(), petition, campaign: campaign.to_owned(), key, made };
        let mut writer = Self { hash: Sha256::new(), records: 0 };
        let line = writer.line(&header);
        (writer, line)
    }

    /// The line of a signature.
    pub fn record(&mut self, id: i64, sealed: &[u8]) -> String {
        self.records += 1;
        self.line(&RecordLine { id, sealed: hexed::to_text(sealed) })
    }

    /// The last line.
    pub fn end(mut self) -> String {
        let sha256 = hexed::to_text(&self.hash.clone().finalize());
        let records = self.records;
        self.line(&EndLine { records, sha256 })
    }

    fn line(&mut self, what: &impl Serialize) -> String {
        let line = serde_json::to_string(what).expect("texts and numbers") + "\n";
        self.hash.update(&line);
        line
    }
}

/// What a line holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Line {
    /// A signature.
    Record(Record),
    /// The end.
    End,
}

/// Reads a list, line by line, without their ends.
pub struct Reader {
    hash: Sha256,
    records: u64,
    end: Option<(u64, bool)>,
}

impl Reader {
    /// Begins with the first line.
    ///
    /// # Errors
    /// When it is no list.
    pub fn begin(first: &str) -> Result<(Self, Header), ListError> {
        let header: Header = serde_json::from_str(first).map_err(|_| ListError::NotAList)?;
        if header.careof != KIND {
            return Err(ListError::NotAList);
        }
        let mut reader = Self { hash: Sha256::new(), records: 0, end: None };
        reader.take(first);
        Ok((reader, header))
    }

    /// The next line. After a damaged line the others can still be read.
    ///
    /// # Errors
    /// When this line is damaged.
    pub fn line(&mut self, line: &str) -> Result<Line, ListError> {
        if let Ok(end) = serde_json::from_str::<EndLine>(line) {
            let fits = hexed::to_text(&self.hash.clone().finalize()) == end.sha256;
            self.end = Some((end.records, fits));
            return Ok(Line::End);
        }
        self.take(line);
        let record: RecordLine = serde_json::from_str(line).map_err(|_| ListError::Line)?;
        let sealed = hexed::bytes(&record.sealed).ok_or(ListError::Line)?;
        self.records += 1;
        Ok(Line::Record(Record { id: record.id, sealed }))
    }

    /// After the last line: whether the list is not what was written.
    pub fn missing(&self) -> Option<Incomplete> {
        match self.end {
            None => Some(Incomplete::Cut(self.records)),
            Some((expected, fits)) if !fits || expected != self.records => {
                Some(Incomplete::Changed { expected, found: self.records })
            }
            Some(_) => None,
        }
    }

    fn take(&mut self, line: &str) {
        self.hash.update(line);
        self.hash.update("\n");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn list() -> String {
        let key = seal::SecretKey::from_bytes([7; 32]).public();
        let (mut writer, mut text) = Writer::begin(1, "stop-sharing", key, 1_795_000_000);
        text += &writer.record(1, b"one");
        text += &writer.record(2, b"two");
        text + &writer.end()
    }

    fn read(text: &str) -> (Vec<Result<Line, ListError>>, Option<Incomplete>) {
        let mut lines = text.lines();
        let (mut reader, header) = Reader::begin(lines.next().expect("a first line")).expect("a list");
        assert_eq!((header.petition, header.campaign.as_str()), (1, "stop-sharing"));
        let all = lines.map(|line| reader.line(line)).collect();
        (all, reader.missing())
    }

    #[test]
    fn what_was_written_is_read() {
        let (lines, missing) = read(&list());
        assert_eq!(lines[0], Ok(Line::Record(Record { id: 1, sealed: b"one".to_vec() })));
        assert_eq!((lines.len(), missing), (3, None));
    }

    #[test]
    fn damage_is_noticed_and_costs_no_other_line() {
        let cut = list().lines().take(2).collect::<Vec<_>>().join("\n");
        assert_eq!(read(&cut).1, Some(Incomplete::Cut(1)));
        let (lines, missing) = read(&list().replacen("6f6e65", "6f6e6", 1));
        assert_eq!(lines[0], Err(ListError::Line));
        assert!(matches!(lines[1], Ok(Line::Record(_))));
        assert!(matches!(missing, Some(Incomplete::Changed { expected: 2, found: 1 })));
        assert!(read(&list().replacen("6f6e65", "6f6e66", 1)).1.is_some(), "another record in its place");
        assert!(Reader::begin("{\"careof\":\"receipt 1\"}").is_err());
    }
}
