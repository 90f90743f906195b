//! What all tables share: rows with their line, the right number of columns, text in UTF-8 or Latin-1,
//! and the judgement whether a few rows are odd or all columns have moved.

use std::borrow::Cow;
use std::io::Read;

use csv::{ByteRecord, ReaderBuilder};

use super::error::{DataError, What};
use super::{ReadRows, Watch};

/// How often a watcher is told.
const TELL_EVERY: u64 = 20_000;
/// A file with no more odd rows than this is taken without them…
const FEW: u64 = 5;
/// … and so is a larger one of whose rows one in this many is odd.
const ONE_IN: u64 = 100;
/// How many odd rows are remembered.
const EXAMPLES: usize = 20;

/// A table that is being read.
pub(super) struct Table<'a, R> {
    file: &'a str,
    reader: csv::Reader<R>,
    record: ByteRecord,
    rows: u64,
}

/// One row of it.
pub(super) struct Row<'a> {
    file: &'a str,
    line: u64,
    record: &'a ByteRecord,
}

impl<'a, R: Read> Table<'a, R> {
    /// Of comma-separated cells, which may be quoted; other delimiters know no quotes.
    pub(super) fn new(file: &'a str, delimiter: u8, input: R) -> Self {
        let reader = ReaderBuilder::new()
            .has_headers(false)
            .flexible(true)
            .quoting(delimiter == b',')
            .delimiter(delimiter)
            .buffer_capacity(64 * 1024)
            .from_reader(input);
        Self { file, reader, record: ByteRecord::new(), rows: 0 }
    }

    /// The names in the first row, in lower case.
    pub(super) fn heading(&mut self) -> Result<Vec<String>, DataError> {
        let file = self.file;
        let row = self.next()?.ok_or_else(|| DataError::whole(file, What::Empty))?;
        Ok((1..=row.len()).map(|column| row.text(column).to_lowercase()).collect())
    }

    /// The next row; none at the end.
    pub(super) fn next(&mut self) -> Result<Option<Row<'_>>, DataError> {
        let more = self.reader.read_byte_record(&mut self.record).map_err(|error| {
            DataError::line(self.file, self.reader.position().line(), What::Broken(error.to_string()))
        })?;
        if !more {
            return Ok(None);
        }
        self.rows += 1;
        // Where lines end with two signs, the reader counts one too few until the row is over.
        let line = self.record.position().map_or(self.rows, csv::Position::line).max(self.rows);
        Ok(Some(Row { file: self.file, line, record: &self.record }))
    }

    /// Reads to the end, handing each row to `take`; a row it refuses is odd, and many of these mean that
    /// the columns have moved.
    pub(super) fn rest<T>(
        mut self,
        wanted: usize,
        watch: Watch<'_>,
        mut take: impl FnMut(&Row<'_>) -> Result<Option<T>, DataError>,
    ) -> Result<ReadRows<T>, DataError> {
        let mut found = ReadRows { rows: Vec::new(), odd: Vec::new() };
        let mut odd = 0;
        let file = self.file;
        while let Some(row) = self.next()? {
            row.must_have(wanted)?;
            match take(&row) {
                Ok(Some(kept)) => found.rows.push(kept),
                Ok(None) => {}
                Err(error) => {
                    odd += 1;
                    if found.odd.len() < EXAMPLES {
                        found.odd.push(error);
                    }
                }
            }
            if self.rows.is_multiple_of(TELL_EVERY) {
                watch(self.rows);
                refuse_moved(odd, self.rows, &found.odd)?;
            }
        }
        watch(self.rows);
        if self.rows == 0 {
            return Err(DataError::whole(file, What::Empty));
        }
        refuse_moved(odd, self.rows, &found.odd)?;
        Ok(found)
    }
}

fn refuse_moved(odd: u64, rows: u64, examples: &[DataError]) -> Result<(), DataError> {
    let few = odd <= FEW && odd * 2 < rows;
    let Some(first) = examples.first() else { return Ok(()) };
    if few || odd * ONE_IN <= rows {
        return Ok(());
    }
    let mut error = first.clone();
    if let What::Cell { found, wanted } = &first.what {
        error.what = What::Moved { odd, rows, found: found.clone(), wanted };
    }
    Err(error)
}

impl Row<'_> {
    /// How many columns it has.
    pub(super) fn len(&self) -> usize {
        self.record.len()
    }

    /// Refuses a row with another number of columns.
    pub(super) fn must_have(&self, wanted: usize) -> Result<(), DataError> {
        if self.len() == wanted {
            return Ok(());
        }
        Err(DataError::line(self.file, self.line, What::Columns { found: self.len(), wanted }))
    }

    /// The bytes of a column, from 1; empty when there is none.
    pub(super) fn bytes(&self, column: usize) -> &[u8] {
        self.record.get(column.saturating_sub(1)).unwrap_or_default()
    }

    /// The text of a column, from 1, without spaces around it.
    pub(super) fn text(&self, column: usize) -> Cow<'_, str> {
        match decode(self.bytes(column)) {
            Cow::Borrowed(text) => Cow::Borrowed(text.trim()),
            Cow::Owned(text) => Cow::Owned(text.trim().to_owned()),
        }
    }

    /// The complaint that a column says what cannot stand there.
    pub(super) fn refuse(&self, column: usize, name: &str, wanted: &'static str) -> DataError {
        DataError::cell(self.file, self.line, column, name, &self.text(column), wanted)
    }
}

/// UTF-8, or else Latin-1, in which each byte is the character with its number.
pub(super) fn decode(bytes: &[u8]) -> Cow<'_, str> {
    match std::str::from_utf8(bytes) {
        Ok(text) => Cow::Borrowed(text.trim_start_matches('\u{feff}')),
        Err(_) => Cow::Owned(bytes.iter().copied().map(char::from).collect()),
    }
}
