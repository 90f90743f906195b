//! The public register follows the memberships: after each change it is read anew.

use crate::app::App;

/// Reads the register anew. When that fails, the next change or the next start does it.
pub(crate) async fn refresh(app: &App) {
    let _ = app.site.store.members(app.today()).await;
}
