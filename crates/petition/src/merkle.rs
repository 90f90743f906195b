//! The hash tree of the tally: an append-only log as in RFC 9162 (§2.1), with SHA-256, and its proofs.
//!
//! The hashes are kept in tiles of 256: level 0 are the leaves, each entry of a higher level is the root of a full tile below.
//! A log of ten million leaves is some forty thousand tiles, a proof reads a handful, and appending changes the last of each
//! level.

use std::collections::BTreeMap;

use sha2::{Digest, Sha256};

/// A hash of the tree.
pub type Hash = [u8; 32];

const WIDTH: u64 = 256;
const LEVEL_BITS: u32 = 8;

/// Which tile.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct TileId {
    /// 0 for leaves; an entry of level n stands for 256ⁿ leaves.
    pub level: u8,
    /// From the left, from 0.
    pub number: u64,
}

/// A tile that is needed and was not given.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the tally lacks tile {} of level {}", .0.number, .0.level)]
pub struct Missing(pub TileId);

/// `MTH({d})` of RFC 9162: the hash of a leaf.
pub fn leaf_hash(data: &[u8]) -> Hash {
    Sha256::new().chain_update([0]).chain_update(data).finalize().into()
}

/// The hash of the tree without leaves.
pub fn empty_root() -> Hash {
    Sha256::digest(b"").into()
}

fn node_hash(left: &Hash, right: &Hash) -> Hash {
    Sha256::new().chain_update([1]).chain_update(left).chain_update(right).finalize().into()
}

/// The tiles that somebody has of a log.
#[derive(Debug, Clone, Default)]
pub struct Tiles(BTreeMap<TileId, Vec<u8>>);

impl Tiles {
    /// Gives a tile, its hashes one after the other.
    pub fn insert(&mut self, id: TileId, hashes: Vec<u8>) {
        self.0.insert(id, hashes);
    }

    /// The root of the first `size` leaves: `MTH(D[0:size])`.
    ///
    /// # Errors
    /// When a tile is missing.
    pub fn root(&self, size: u64) -> Result<Hash, Missing> {
        if size == 0 { Ok(empty_root()) } else { self.range(0, size) }
    }

    /// The proof that leaf `index` is among the first `size`: `PATH` of RFC 9162 §2.1.3.1. `index` is less than `size`.
    ///
    /// # Errors
    /// When a tile is missing.
    pub fn inclusion(&self, index: u64, size: u64) -> Result<Vec<Hash>, Missing> {
        let (mut start, mut end) = (0, size);
        let mut path = Vec::new();
        while end - start > 1 {
            let middle = start + split(end - start);
            if index < middle {
                path.push(self.range(middle, end)?);
                end = middle;
            } else {
                path.push(self.range(start, middle)?);
                start = middle;
            }
        }
        path.reverse();
        Ok(path)
    }

    /// The proof that the first `old` leaves of the log are those of an earlier head: `PROOF` of RFC 9162 §2.1.4.1. `old` is
    /// at least 1 and at most `new`.
    ///
    /// # Errors
    /// When a tile is missing.
    pub fn consistency(&self, old: u64, new: u64) -> Result<Vec<Hash>, Missing> {
        let mut proof = Vec::new();
        let (mut start, mut end, mut old_root_known) = (0, new, true);
        while old != end {
            let middle = start + split(end - start);
            if old <= middle {
                proof.push(self.range(middle, end)?);
                end = middle;
            } else {
                proof.push(self.range(start, middle)?);
                start = middle;
                old_root_known = false;
            }
        }
        if !old_root_known {
            proof.push(self.range(start, end)?);
        }
        proof.reverse();
        Ok(proof)
    }

    /// The hash of leaves `start` to `end`, a range as the tree has them.
    fn range(&self, start: u64, end: u64) -> Result<Hash, Missing> {
        let length = end - start;
        if length.is_power_of_two() {
            return self.subtree(length.trailing_zeros(), start / length);
        }
        let middle = start + split(length);
        Ok(node_hash(&self.range(start, middle)?, &self.range(middle, end)?))
    }

    /// The hash of the full subtree of `2^height` leaves, counted from the left.
    fn subtree(&self, height: u32, index: u64) -> Result<Hash, Missing> {
        let level = u8::try_from(height / LEVEL_BITS).unwrap_or(u8::MAX);
        let count = 1 << (height % LEVEL_BITS);
        let first = index * count;
        let id = TileId { level, number: first / WIDTH };
        let tile = self.0.get(&id).ok_or(Missing(id))?;
        let at = usize::try_from(first % WIDTH * 32).map_err(|_| Missing(id))?;
        let to = at + usize::try_from(count * 32).map_err(|_| Missing(id))?;
        tile.get(at..to).map(fold).ok_or(Missing(id))
    }
}

/// The root over a power of two of hashes that stand one after the other.
fn fold(hashes: &[u8]) -> Hash {
    let mut hashes: Vec<Hash> = hashes.as_chunks().0.to_vec();
    while hashes.len() > 1 {
        hashes = hashes.chunks(2).map(|pair| node_hash(&pair[0], &pair[1])).collect();
    }
    hashes[0]
}

/// The largest power of two that is smaller than the length.
fn split(length: u64) -> u64 {
    1 << (63 - (length - 1).leading_zeros())
}

/// A log that grows: it needs the last tile of each level and changes only those.
#[derive(Debug, Clone, Default)]
pub struct Log {
    size: u64,
    tiles: Tiles,
    changed: Vec<TileId>,
}

impl Log {
    /// The tiles that [`Log::resume`] needs for a log of this size.
    pub fn edge(size: u64) -> Vec<TileId> {
        let levels = (0..8u8).map(|level| (level, size >> (u32::from(level) * LEVEL_BITS)));
        let unfinished = levels.filter(|(_, entries)| entries % WIDTH != 0);
        unfinished.map(|(level, entries)| TileId { level, number: entries / WIDTH }).collect()
    }

    /// Goes on with a log of this size, of which the tiles of [`Log::edge`] are given.
    pub fn resume(size: u64, tiles: Tiles) -> Self {
        Self { size, tiles, changed: Vec::new() }
    }

    /// How many leaves there are.
    pub fn size(&self) -> u64 {
        self.size
    }

    /// Adds a leaf and gives its index.
    pub fn append(&mut self, leaf: Hash) -> u64 {
        let index = self.size;
        self.size += 1;
        let (mut level, mut entries, mut hash) = (0u8, self.size, leaf);
        loop {
            let id = TileId { level, number: (entries - 1) / WIDTH };
            let tile = self.tiles.0.entry(id).or_default();
            tile.extend_from_slice(&hash);
            if self.changed.last() != Some(&id) && !self.changed.contains(&id) {
                self.changed.push(id);
            }
            if entries % WIDTH != 0 {
                return index;
            }
            hash = fold(tile);
            level += 1;
            entries /= WIDTH;
        }
    }

    /// The root.
    ///
    /// # Errors
    /// When it was resumed without a tile of [`Log::edge`].
    pub fn root(&self) -> Result<Hash, Missing> {
        self.tiles.root(self.size)
    }

    /// The tiles that have changed since it was resumed, with their hashes; to be kept.
    pub fn changes(&self) -> impl Iterator<Item = (TileId, &[u8])> {
        self.changed.iter().map(|id| (*id, self.tiles.0[id].as_slice()))
    }
}

/// Checks a proof of [`Tiles::inclusion`] (RFC 9162 §2.1.3.2).
pub fn verify_inclusion(leaf: &Hash, index: u64, size: u64, proof: &[Hash], root: &Hash) -> bool {
    if index >= size {
        return false;
    }
    let (mut node, mut last, mut hash) = (index, size - 1, *leaf);
    for step in proof {
        if last == 0 {
            return false;
        }
        if node & 1 == 1 || node == last {
            hash = node_hash(step, &hash);
            while node & 1 == 0 && node != 0 {
                node >>= 1;
                last >>= 1;
            }
        } else {
            hash = node_hash(&hash, step);
        }
        node >>= 1;
        last >>= 1;
    }
    last == 0 && hash == *root
}

/// Checks a proof of [`Tiles::consistency`] (RFC 9162 §2.1.4.2): the log of `new_root` begins with that of `old_root`.
pub fn verify_consistency(old: u64, old_root: &Hash, new: u64, new_root: &Hash, proof: &[Hash]) -> bool {
    if old == 0 || old > new {
        return false;
    }
    if old == new {
        return proof.is_empty() && old_root == new_root;
    }
    let mut steps = proof.iter();
    let first = if old.is_power_of_two() { Some(old_root) } else { steps.next() };
    let Some(first) = first else { return false };
    let (mut node, mut last) = (old - 1, new - 1);
    while node & 1 == 1 {
        node >>= 1;
        last >>= 1;
    }
    let (mut old_hash, mut new_hash) = (*first, *first);
    for step in steps {
        if last == 0 {
            return false;
        }
        if node & 1 == 1 || node == last {
            old_hash = node_hash(step, &old_hash);
            new_hash = node_hash(step, &new_hash);
            while node & 1 == 0 && node != 0 {
                node >>= 1;
                last >>= 1;
            }
        } else {
            new_hash = node_hash(&new_hash, step);
        }
        node >>= 1;
        last >>= 1;
    }
    last == 0 && old_hash == *old_root && new_hash == *new_root
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// The leaves and roots with which Certificate Transparency's own implementations are tested.
    const INPUTS: [&str; 8] =
        ["", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f"];
    const ROOTS: [&str; 8] = [
        "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
        "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
        "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
        "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
        "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
    ];

    fn hex(bytes: &[u8]) -> String {
        bytes.iter().map(|byte| format!("{byte:02x}")).collect()
    }

    fn unhex(text: &str) -> Vec<u8> {
        (0..text.len() / 2).map(|at| u8::from_str_radix(&text[at * 2..at * 2 + 2], 16).expect("hex")).collect()
    }

    /// The tree as the RFC defines it, word for word and without any cleverness.
    fn plain(leaves: &[Hash]) -> Hash {
        match leaves {
            [] => empty_root(),
            [leaf] => *leaf,
            _ => {
                let (left, right) = leaves.split_at(usize::try_from(split(leaves.len() as u64)).expect("small"));
                node_hash(&plain(left), &plain(right))
            }
        }
    }

    fn grown(count: u64) -> (Log, Vec<Hash>) {
        let leaves: Vec<Hash> = (0..count).map(|n| leaf_hash(&n.to_be_bytes())).collect();
        let mut log = Log::default();
        for leaf in &leaves {
            log.append(*leaf);
        }
        (log, leaves)
    }

    #[test]
    fn roots_and_proofs_are_those_of_certificate_transparency() {
        let mut log = Log::default();
        for (input, root) in INPUTS.iter().zip(ROOTS) {
            log.append(leaf_hash(&unhex(input)));
            assert_eq!(hex(&log.root().expect("whole")), root, "{} leaves", log.size());
        }
        assert_eq!(hex(&empty_root()), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        let proof: Vec<String> = log.tiles.inclusion(0, 8).expect("whole").iter().map(|hash| hex(hash)).collect();
        assert_eq!(
            proof,
            [
                "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
                "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
                "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4",
            ]
        );
    }

    #[test]
    fn a_log_goes_on_from_its_edge_across_full_tiles() {
        let (whole, leaves) = grown(70_000);
        let mut log = Log::default();
        let mut kept = BTreeMap::new();
        for part in leaves.chunks(257) {
            let mut tiles = Tiles::default();
            for id in Log::edge(log.size()) {
                let hashes: &Vec<u8> = kept.get(&id).expect("kept before");
                tiles.insert(id, hashes.clone());
            }
            log = Log::resume(log.size(), tiles);
            for leaf in part {
                log.append(*leaf);
            }
            for (id, hashes) in log.changes() {
                kept.insert(id, hashes.to_vec());
            }
        }
        assert_eq!(log.root().expect("resumed"), whole.root().expect("whole"));
        assert_eq!(whole.root().expect("whole"), plain(&leaves));
        let tiles = Tiles(kept);
        let proof = tiles.inclusion(66_000, 70_000).expect("all tiles");
        assert!(verify_inclusion(&leaves[66_000], 66_000, 70_000, &proof, &plain(&leaves)));
        let proof = tiles.consistency(65_537, 70_000).expect("all tiles");
        assert!(verify_consistency(65_537, &plain(&leaves[..65_537]), 70_000, &plain(&leaves), &proof));
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(40))]

        #[test]
        fn every_leaf_is_proved_and_no_other(size in 1u64..600, index in 0u64..600, other in 0u64..600) {
            let (log, leaves) = grown(size);
            let root = log.root().expect("whole");
            prop_assert_eq!(root, plain(&leaves));
            let (index, other) = (index % size, other % size);
            let proof = log.tiles.inclusion(index, size).expect("whole");
            let leaf = |at: u64| leaves[usize::try_from(at).expect("small")];
            prop_assert!(verify_inclusion(&leaf(index), index, size, &proof, &root));
            if other != index {
                prop_assert!(!verify_inclusion(&leaf(other), index, size, &proof, &root));
                prop_assert!(!verify_inclusion(&leaf(index), other, size, &proof, &root));
            }
            let mut longer = proof.clone();
            longer.push(root);
            prop_assert!(!verify_inclusion(&leaf(index), index, size, &longer, &root));
        }

        #[test]
        fn a_later_head_extends_an_earlier_one_and_a_changed_past_is_seen(old in 1u64..600, more in 0u64..300, changed in 0u64..600) {
            let (log, leaves) = grown(old + more);
            let new_root = log.root().expect("whole");
            let past = usize::try_from(old).expect("small");
            let old_root = plain(&leaves[..past]);
            let proof = log.tiles.consistency(old, old + more).expect("whole");
            prop_assert!(verify_consistency(old, &old_root, old + more, &new_root, &proof));
            let mut forged = leaves[..past].to_vec();
            forged[usize::try_from(changed % old).expect("small")] = leaf_hash(b"another");
            prop_assert!(!verify_consistency(old, &plain(&forged), old + more, &new_root, &proof));
            if more > 0 && !proof.is_empty() {
                prop_assert!(!verify_consistency(old, &old_root, old + more, &old_root, &proof));
                prop_assert!(!verify_consistency(old, &old_root, old + more, &new_root, &proof[1..]));
            }
        }
    }
}
