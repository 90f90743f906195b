//! How much of a stranger's file is read.

/// The most that is read of one file. The defaults let every real page, form and policy pass.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Bytes of the file.
    pub bytes: usize,
    /// Bytes of a Markdown file, whose reader takes sixty times its size in memory.
    pub markdown: usize,
    /// Bytes of text, whatever the format: a judge of texts takes fifty times its size in memory.
    pub text: usize,
    /// Bytes that a packed file (DOCX, ODT) may unpack to.
    pub unpacked: usize,
    /// Blocks of the document.
    pub blocks: usize,
    /// Links that are remembered; further ones are left out.
    pub links: usize,
    /// Elements inside each other (DOCX, ODT).
    pub depth: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            bytes: 20_000_000,
            markdown: 3_000_000,
            text: 3_000_000,
            unpacked: 40_000_000,
            blocks: 200_000,
            links: 20_000,
            depth: 256,
        }
    }
}
