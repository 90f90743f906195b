//! One page that stands alone.

use base::Date;

use super::Render;
use crate::checked::Checked;

/// See above.
pub(super) struct Html {
    pub(super) today: Date,
}

impl Render for Html {
    fn document(&self, checked: &Checked) -> String {
        let _ = self.today;
        checked.source.clone()
    }
}
