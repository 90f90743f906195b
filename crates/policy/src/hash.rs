//! Hashes of words, and tables that are asked for a hash. Words are hashed once, when a page is cut into words; the
//! vocabulary and the weights are then found by numbers. Not made to withstand anybody: two words that share a
//! hash are taken for one another, and nothing worse.

/// An odd number with well-mixed bits.
const FACTOR: u64 = 0x9E37_79B9_7F4A_7C15;

/// The hash of a thing made of two things.
pub(crate) const fn join(left: u64, right: u64) -> u64 {
    let mixed = (left.rotate_left(23) ^ right).wrapping_mul(FACTOR);
    mixed ^ (mixed >> 32)
}

/// The hash of one word in lower case.
pub(crate) const fn hash_word(word: &[u8]) -> u64 {
    let mut hash = word.len() as u64;
    let (mut eight, mut at) = (0, 0);
    while at < word.len() {
        eight = eight << 8 | word[at] as u64;
        at += 1;
        if at % 8 == 0 || at == word.len() {
            hash = join(hash, eight);
            eight = 0;
        }
    }
    hash
}

/// The hash of words with single spaces between them.
pub(crate) const fn hash_words(text: &str) -> u64 {
    let bytes = text.as_bytes();
    let (mut hash, mut start, mut at, mut first) = (0, 0, 0, true);
    while at <= bytes.len() {
        if at == bytes.len() || bytes[at] == b' ' {
            let (_, rest) = bytes.split_at(start);
            let (word, _) = rest.split_at(at - start);
            hash = if first { hash_word(word) } else { join(hash, hash_word(word)) };
            first = false;
            start = at + 1;
        }
        at += 1;
    }
    hash
}

/// What belongs to a hash. Most questions are for hashes that are not there: a few bits answer those.
#[derive(Default)]
pub(crate) struct Table<T> {
    /// One bit for some of the hash's highest bits.
    filter: Vec<u64>,
    /// The hash, and the place in `values`, by open addressing.
    slots: Vec<(u64, u32)>,
    values: Vec<T>,
}

const EMPTY: u32 = u32::MAX;

impl<T> Table<T> {
    /// Of values with different hashes.
    pub(crate) fn of(entries: Vec<(u64, T)>) -> Self {
        if entries.is_empty() {
            return Self { filter: Vec::new(), slots: Vec::new(), values: Vec::new() };
        }
        let size = (entries.len() * 2).next_power_of_two();
        let mut table = Self {
            filter: vec![0; (size * 4).div_ceil(64)],
            slots: vec![(0, EMPTY); size],
            values: Vec::with_capacity(entries.len()),
        };
        for (hash, value) in entries {
            let bit = table.bit(hash);
            table.filter[bit / 64] |= 1 << (bit % 64);
            let mut slot = table.slot(hash);
            while table.slots[slot].1 != EMPTY {
                slot = (slot + 1) % size;
            }
            table.slots[slot] = (hash, u32::try_from(table.values.len()).unwrap_or(EMPTY));
            table.values.push(value);
        }
        table
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.values.is_empty()
    }

    fn bit(&self, hash: u64) -> usize {
        #[allow(clippy::cast_possible_truncation, reason = "only some bits are wanted")]
        let bits = (hash >> 20) as usize;
        bits & (self.filter.len() * 64 - 1)
    }

    fn slot(&self, hash: u64) -> usize {
        #[allow(clippy::cast_possible_truncation, reason = "only some bits are wanted")]
        let bits = hash as usize;
        bits & (self.slots.len() - 1)
    }

    /// The place of what belongs to a hash.
    pub(crate) fn place(&self, hash: u64) -> Option<usize> {
        if self.values.is_empty() {
            return None;
        }
        let bit = self.bit(hash);
        if self.filter[bit / 64] & 1 << (bit % 64) == 0 {
            return None;
        }
        let mut slot = self.slot(hash);
        loop {
            match self.slots[slot] {
                (_, EMPTY) => return None,
                (known, at) if known == hash => return Some(at as usize),
                _ => slot = (slot + 1) & (self.slots.len() - 1),
            }
        }
    }

    /// What belongs to a hash.
    pub(crate) fn get(&self, hash: u64) -> Option<&T> {
        self.place(hash).map(|at| &self.values[at])
    }

    /// What has this place.
    pub(crate) fn at(&self, place: usize) -> &T {
        &self.values[place]
    }

    pub(crate) fn len(&self) -> usize {
        self.values.len()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_put_in_is_found_and_nothing_else() {
        let words: Vec<String> = (0..5000).map(|number| format!("word{number}")).collect();
        let table = Table::of(words.iter().enumerate().map(|(at, word)| (hash_words(word), at)).collect());
        for (at, word) in words.iter().enumerate() {
            assert_eq!(table.get(hash_words(word)), Some(&at));
            assert_eq!(table.get(hash_words(&format!("{word} or"))), None);
        }
        assert_eq!(Table::<u8>::of(Vec::new()).get(7), None);
    }

    #[test]
    fn words_together_are_hashed_as_one_after_the_other() {
        assert_eq!(hash_words("proof"), hash_word(b"proof"));
        assert_eq!(hash_words("proof of"), join(hash_word(b"proof"), hash_word(b"of")));
        assert_ne!(hash_words("proof of"), hash_words("of proof"));
    }
}
