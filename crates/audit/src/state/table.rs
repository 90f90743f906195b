//! Where in the log something stands: a hash table in a file, so that memory stays the same however
//! many pages there are. It is made anew from the log whenever a log is opened, and need not survive
//! anything.

use std::fs::{File, OpenOptions};
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use crate::practice::Key;

/// Key and place, in bytes.
const SLOT: usize = 24;
/// How many slots are read at once.
const BLOCK: usize = 16;
/// A new table has so many slots.
const FEWEST: u64 = 1 << 12;

/// The table.
pub(crate) struct Table {
    file: File,
    path: PathBuf,
    slots: u64,
    used: u64,
}

impl Table {
    /// A new, empty table for about so many entries.
    pub(crate) fn create(path: &Path, expected: u64) -> io::Result<Self> {
        let slots = (expected.saturating_mul(2)).next_power_of_two().max(FEWEST);
        let file = OpenOptions::new().read(true).write(true).create(true).truncate(true).open(path)?;
        // Holes of a file read as zeros, which mean an empty slot.
        file.set_len(offset(slots))?;
        Ok(Self { file, path: path.to_owned(), slots, used: 0 })
    }

    /// The place of a key.
    pub(crate) fn get(&mut self, key: Key) -> io::Result<Option<u64>> {
        Ok(self.seek(key)?.1)
    }

    /// Notes the place of a key, in place of an earlier one.
    pub(crate) fn put(&mut self, key: Key, place: u64) -> io::Result<()> {
        let (slot, before) = self.seek(key)?;
        self.write(slot, key, place)?;
        if before.is_none() {
            self.used += 1;
            if self.used * 5 > self.slots * 3 {
                self.grow()?;
            }
        }
        Ok(())
    }

    fn write(&mut self, slot: u64, key: Key, place: u64) -> io::Result<()> {
        let mut bytes = [0; SLOT];
        bytes[..16].copy_from_slice(&key.bytes());
        // One more than the place, so that zero is an empty slot.
        bytes[16..].copy_from_slice(&(place + 1).to_le_bytes());
        self.file.seek(SeekFrom::Start(offset(slot)))?;
        self.file.write_all(&bytes)
    }

    /// The slot of the key, or the empty one where it belongs, and its place.
    fn seek(&mut self, key: Key) -> io::Result<(u64, Option<u64>)> {
        let wanted = key.bytes();
        let mut slot = home(wanted) & (self.slots - 1);
        let mut block = [0; SLOT * BLOCK];
        // There is always an empty slot: the table grows before it is full.
        loop {
            let left = usize::try_from(self.slots - slot).unwrap_or(BLOCK);
            let count = BLOCK.min(left);
            let bytes = &mut block[..count * SLOT];
            self.file.seek(SeekFrom::Start(offset(slot)))?;
            self.file.read_exact(bytes)?;
            for (index, found) in bytes.chunks_exact(SLOT).enumerate() {
                let place = place_of(found);
                if place == 0 {
                    return Ok((slot + index as u64, None));
                }
                if found[..16] == wanted {
                    return Ok((slot + index as u64, Some(place - 1)));
                }
            }
            slot = (slot + count as u64) & (self.slots - 1);
        }
    }

    /// Twice as many slots. The entries are read in order and put into a new file, which takes the name
    /// of the old one.
    fn grow(&mut self) -> io::Result<()> {
        let beside = self.path.with_extension("growing");
        let mut larger = Self::create(&beside, self.slots)?;
        self.file.seek(SeekFrom::Start(0))?;
        let mut old = io::BufReader::with_capacity(1 << 16, &self.file);
        let mut slot = [0; SLOT];
        for _ in 0..self.slots {
            old.read_exact(&mut slot)?;
            let place = place_of(&slot);
            if place > 0 {
                let mut key = [0; 16];
                key.copy_from_slice(&slot[..16]);
                larger.put(Key::from_bytes(key), place - 1)?;
            }
        }
        std::fs::rename(&beside, &self.path)?;
        self.file = larger.file;
        self.slots = larger.slots;
        Ok(())
    }
}

/// Where a slot begins in the file.
const fn offset(slot: u64) -> u64 {
    slot * SLOT as u64
}

fn place_of(slot: &[u8]) -> u64 {
    let mut bytes = [0; 8];
    bytes.copy_from_slice(&slot[16..]);
    u64::from_le_bytes(bytes)
}

/// Keys are fingerprints: any eight bytes of them are spread evenly.
fn home(key: [u8; 16]) -> u64 {
    let mut bytes = [0; 8];
    bytes.copy_from_slice(&key[..8]);
    u64::from_le_bytes(bytes)
}

#[cfg(test)]
mod tests {
    use std::collections::HashMap;

    use proptest::prelude::*;

    use super::*;

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(8))]

        #[test]
        fn it_is_a_map(entries in proptest::collection::vec((0_u16..4000, any::<u32>()), 0..9000)) {
            let dir = tempfile::tempdir().expect("a folder");
            let mut table = Table::create(&dir.path().join("table"), 0).expect("a table");
            let mut map = HashMap::new();
            for (key, place) in entries {
                table.put(Key::of(&[&key.to_le_bytes()]), u64::from(place)).expect("put");
                map.insert(key, u64::from(place));
            }
            for key in 0_u16..4100 {
                prop_assert_eq!(table.get(Key::of(&[&key.to_le_bytes()])).expect("get"), map.get(&key).copied());
            }
        }
    }

    #[test]
    fn it_grows_and_forgets_nothing() {
        let dir = tempfile::tempdir().expect("a folder");
        let mut table = Table::create(&dir.path().join("table"), 0).expect("a table");
        for number in 0..20_000_u64 {
            table.put(Key::of(&[&number.to_le_bytes()]), number).expect("put");
        }
        assert!(table.slots > FEWEST);
        for number in 0..20_000_u64 {
            assert_eq!(table.get(Key::of(&[&number.to_le_bytes()])).expect("get"), Some(number));
        }
    }
}
