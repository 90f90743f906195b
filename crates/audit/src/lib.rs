//! Many practices at once: a list of websites, a folder of saved pages or a web archive → for each
//! practice its pages about registering, what they ask for, and a grade; and one report of all, beside
//! the published audit.
//!
//! What is wrong with one practice (its site does not answer, forbids, redirects for ever) is a result,
//! not a failure. What has been learnt is kept in a log as it comes: an audit that was stopped goes on
//! where it was, and a page that has not changed since the last audit is not read again. Memory stays
//! the same however many pages there are.
//!
//! No clock and no terminal: the date is given, and whoever wants to show progress watches.

mod crawl;
mod input;
mod links;
mod output;
mod page;
mod practice;
mod read;
mod result;
mod run;
mod settings;
mod state;
mod study;
mod tally;
mod trouble;
mod watch;

pub use input::sites::SitesError;
pub use input::{Input, InputError};
pub use page::{Checked, Finding, Page, Positive, Reading};
pub use practice::Practice;
pub use result::PracticeResult;
pub use run::{AuditError, look, run};
pub use settings::{ReadFile, Settings};
pub use state::StateError;
pub use study::{Asked, Study};
pub use tally::Tally;
pub use trouble::{Trouble, TroubleKind};
pub use watch::{Event, Unwatched, Watch};
