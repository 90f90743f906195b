//! A whole audit: every practice of the input, then the report.

mod archive;
mod folder;
mod one;
mod sites;

pub use one::look;

use std::io;
use std::path::PathBuf;
use std::sync::Arc;

use fetch::Fetcher;

use crate::input::Input;
use crate::input::sites::SitesError;
use crate::output::{self, About};
use crate::settings::Settings;
use crate::state::{State, StateError};
use crate::tally::Tally;
use crate::watch::Watch;

/// Why an audit cannot be made. What is wrong with a single practice is a result and not among these.
#[derive(Debug, thiserror::Error)]
pub enum AuditError {
    /// The list of practices.
    #[error(transparent)]
    Sites(#[from] SitesError),
    /// What has been learnt so far.
    #[error(transparent)]
    State(#[from] StateError),
    /// The input cannot be read.
    #[error("{path} cannot be read: {source}")]
    Read {
        /// The file or folder.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// The results cannot be written.
    #[error("{path} cannot be written: {source}")]
    Write {
        /// The file or folder.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// Nothing to audit.
    #[error("{path} holds no pages that can be read; {hint}")]
    Empty {
        /// The file or folder.
        path: PathBuf,
        /// What to give instead.
        hint: &'static str,
    },
}

impl AuditError {
    pub(crate) fn write(path: impl Into<PathBuf>) -> impl FnOnce(io::Error) -> Self {
        let path = path.into();
        move |source| Self::Write { path, source }
    }

    pub(crate) fn read(path: impl Into<PathBuf>) -> impl FnOnce(io::Error) -> Self {
        let path = path.into();
        move |source| Self::Read { path, source }
    }
}

/// Makes an audit of the input and writes its report; goes on with one that was stopped.
///
/// # Errors
/// When the input cannot be read at all, or the results cannot be written.
pub async fn run(
    input: Input,
    settings: Settings,
    fetcher: Fetcher,
    watch: Arc<dyn Watch>,
) -> Result<Tally, AuditError> {
    match input {
        Input::Sites(path) => sites::run(path, settings, fetcher, watch).await,
        // Reading from disk takes the processors, not the network: threads of its own.
        Input::Folder(path) => in_a_thread(move || folder::run(&path, &settings, &*watch)).await,
        Input::Archive(path) => in_a_thread(move || archive::run(&path, &settings, &*watch)).await,
    }
}

async fn in_a_thread(work: impl FnOnce() -> Result<Tally, AuditError> + Send + 'static) -> Result<Tally, AuditError> {
    match tokio::task::spawn_blocking(work).await {
        Ok(done) => done,
        Err(panicked) => std::panic::resume_unwind(panicked.into_panic()),
    }
}

/// The folder inside the results where the log is kept.
const STATE: &str = "state";

/// Opens the state in the folder for results.
fn open_state(settings: &Settings) -> Result<(State, crate::state::LastRun), AuditError> {
    Ok(State::open(&settings.out.join(STATE), settings.engine())?)
}

/// Writes the report of the practices in this order, and notes that the run is finished.
fn finish<E: Into<AuditError>>(
    state: &mut State,
    practices: impl Iterator<Item = Result<crate::practice::Practice, E>>,
    settings: &Settings,
    about: &About,
    watch: &dyn Watch,
) -> Result<Tally, AuditError> {
    let tally = output::write(state, practices.map(|practice| practice.map_err(Into::into)), settings, about, watch)?;
    state.end()?;
    Ok(tally)
}

/// As many threads as there are processors.
fn processors() -> usize {
    std::thread::available_parallelism().map_or(1, std::num::NonZero::get)
}
