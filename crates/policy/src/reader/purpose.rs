//! What papers are for: registering, or something else such as online access or a hospital.

use super::Reader;
use crate::words::{Classes, ELSEWHERE, ELSEWHERE_TOLD, JOIN, JOIN_US};

impl Reader<'_> {
    /// Whether the papers in this sentence serve something other than registering.
    pub(super) fn elsewhere(&self, index: usize) -> bool {
        let sentence = &self.text.sentences[index];
        if sentence.flags & (ELSEWHERE | ELSEWHERE_TOLD) != 0 {
            return true;
        }
        if let Some(verdict) = purpose(sentence.flags) {
            return verdict;
        }
        let (first, _) = self.text.of_block[sentence.block];
        for before in (first..index).rev() {
            if let Some(verdict) = purpose(self.text.sentences[before].flags) {
                return verdict;
            }
        }
        let block = &self.document.blocks[sentence.block];
        let mut lead = block.lead;
        for _ in 0..4 {
            let Some(at) = lead else { break };
            for sentence in self.text.in_block(at).iter().rev() {
                if let Some(verdict) = purpose(sentence.flags) {
                    return verdict;
                }
            }
            lead = self.document.blocks[at].lead;
        }
        for &heading in block.headings.iter().rev() {
            let flags = self.text.block_flags(heading);
            if flags & ELSEWHERE_TOLD != 0 {
                return true;
            }
            if let Some(verdict) = purpose(flags) {
                return verdict;
            }
            // “How to apply” says nothing about what for.
            let joins =
                self.text.in_block(heading).iter().flat_map(|sentence| self.text.words(sentence)).any(|token| {
                    token.is(JOIN) && !token.span.of(&self.document.text).to_ascii_lowercase().starts_with("appl")
                });
            if joins {
                return false;
            }
        }
        // Words just before, under the same heading.
        let floor = block.headings.last().map_or(0, |heading| heading + 1);
        for at in (floor..sentence.block).rev().take(4) {
            if let Some(verdict) = purpose(self.text.block_flags(at)) {
                return verdict;
            }
        }
        false
    }
}

/// Some words say for which purpose papers are wanted: another one (true) or registering (false).
fn purpose(flags: Classes) -> Option<bool> {
    match (flags & ELSEWHERE != 0, flags & JOIN_US != 0) {
        (true, _) => Some(true),
        (false, true) => Some(false),
        (false, false) => None,
    }
}
