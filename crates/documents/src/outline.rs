//! The headings that are open at a place in a document, so that every block knows what it stands under.

/// Open headings, outermost first.
#[derive(Debug, Default)]
pub(crate) struct Outline {
    open: Vec<(u8, usize)>,
}

impl Outline {
    /// Opens a heading: those of the same or a deeper level close. Gives the headings above it.
    pub(crate) fn enter(&mut self, level: u8, block: usize) -> Vec<usize> {
        let kept = self.open.iter().take_while(|&&(above, _)| above < level).count();
        self.open.truncate(kept);
        let path = self.path();
        self.open.push((level, block));
        path
    }

    /// The headings above the next block.
    pub(crate) fn path(&self) -> Vec<usize> {
        self.open.iter().map(|&(_, block)| block).collect()
    }
}
