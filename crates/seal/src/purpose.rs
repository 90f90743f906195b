//! What something is sealed for. It goes into HPKE's info string, so that a record sealed for one purpose cannot be passed
//! off as another.

/// What something is sealed for: a kind of record, and whose it is.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Purpose(String);

impl Purpose {
    /// A purpose: the kind of record (`signature`, `helper`, `press`, …) and whose it is (a campaign, a practice), both
    /// without spaces.
    ///
    /// # Panics
    /// When a part holds a space or a control character, which would make two purposes look alike.
    pub fn new(kind: &str, of: &str) -> Self {
        let plain = |part: &str| !part.contains(|c: char| c.is_whitespace() || c.is_control());
        assert!(plain(kind) && plain(of), "the parts of a purpose have no spaces");
        Self(format!("careof 1 {kind} {of}"))
    }

    /// Signatures of a petition, by the petition's name.
    pub fn signature(petition: &str) -> Self {
        Self::new("signature", petition)
    }

    pub(crate) fn info(&self) -> &[u8] {
        self.0.as_bytes()
    }

    #[cfg(test)]
    pub(crate) fn verbatim(info: &str) -> Self {
        Self(info.to_owned())
    }
}
