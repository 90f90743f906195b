//! Nested lists: which item belongs under which, and what leads in to them.

use super::marks::Mark;

/// The lists that are open, outermost first.
#[derive(Debug, Default)]
pub(super) struct Lists {
    open: Vec<Level>,
    /// The list that a paragraph interrupted: its next number goes on with it.
    interrupted: Vec<Level>,
}

#[derive(Debug, Clone, Copy)]
struct Level {
    mark: Mark,
    indent: usize,
    /// Its latest item.
    item: usize,
    lead: Option<usize>,
}

/// Where an item stands.
#[derive(Debug, Clone, Copy)]
pub(super) struct Place {
    pub(super) depth: u8,
    pub(super) lead: Option<usize>,
}

impl Lists {
    /// A paragraph interrupts the lists.
    pub(super) fn close(&mut self) {
        if !self.open.is_empty() {
            self.interrupted = std::mem::take(&mut self.open);
        }
    }

    /// A heading, table or form ends them for good.
    pub(super) fn end(&mut self) {
        self.open.clear();
        self.interrupted.clear();
    }

    /// Finds the place of item `item`. `lead` is the block just before; `opens` tells whether an item ends
    /// with a colon, so that another kind of mark below it begins a list inside it.
    pub(super) fn place(
        &mut self,
        mark: Mark,
        indent: usize,
        item: usize,
        lead: Option<usize>,
        opens: impl Fn(usize) -> bool,
    ) -> Place {
        if self.open.is_empty() && continues(mark) {
            let sibling =
                self.interrupted.iter().rposition(|level| level.mark.same_kind(mark) && near(level.indent, indent));
            if let Some(at) = sibling {
                self.open = std::mem::take(&mut self.interrupted);
                self.open.truncate(at + 1);
            }
        }
        let sibling = self.open.iter().rposition(|level| level.mark.same_kind(mark) && near(level.indent, indent));
        if let Some(at) = sibling {
            self.open.truncate(at + 1);
            self.open[at].item = item;
            self.open[at].mark = mark;
            return self.place_of_last();
        }
        while self.open.last().is_some_and(|top| top.indent > indent + 1) {
            self.open.pop();
        }
        let lead = match self.open.last() {
            Some(top) if indent > top.indent + 1 || deeper(mark, top.mark) || opens(top.item) => Some(top.item),
            Some(&top) => {
                self.open.pop();
                top.lead
            }
            None => lead,
        };
        self.open.push(Level { mark, indent, item, lead });
        self.place_of_last()
    }

    fn place_of_last(&self) -> Place {
        let depth = u8::try_from(self.open.len().saturating_sub(1)).unwrap_or(u8::MAX);
        Place { depth, lead: self.open.last().and_then(|level| level.lead) }
    }
}

/// Whether the mark is not the first of its list: `2.`, `b)`.
fn continues(mark: Mark) -> bool {
    match mark {
        Mark::Number { value, .. } => value > 1,
        Mark::Letter(letter) => !matches!(letter, 'a' | 'A'),
        _ => false,
    }
}

fn near(a: usize, b: usize) -> bool {
    a.abs_diff(b) <= 1
}

fn deeper(mark: Mark, above: Mark) -> bool {
    matches!((mark, above), (Mark::Number { depth: a, .. }, Mark::Number { depth: b, .. }) if a > b)
}
