//! An audit of a list of practices: many sites at once, each as slowly as it likes.

use std::collections::HashMap;
use std::path::PathBuf;
use std::sync::Arc;

use fetch::{Fetcher, Pace};
use tokio::sync::Semaphore;
use tokio::task::{Id, JoinSet};

use super::{AuditError, finish, open_state, processors};
use crate::crawl::{Crawler, Visit};
use crate::input::sites::Sites;
use crate::output::About;
use crate::practice::Practice;
use crate::settings::Settings;
use crate::state::State;
use crate::tally::Tally;
use crate::trouble::{Trouble, TroubleKind};
use crate::watch::{Event, Watch};

pub(super) async fn run(
    path: PathBuf,
    settings: Settings,
    fetcher: Fetcher,
    watch: Arc<dyn Watch>,
) -> Result<Tally, AuditError> {
    let sites = Sites::open(&path, settings.nation)?;
    let (mut state, last) = open_state(&settings)?;
    watch.note(&Event::Started { practices: Some(sites.count), resumed: state.resumed });
    let crawler = Arc::new(Crawler {
        fetcher,
        pace: Pace::new(settings.gap),
        settings: settings.clone(),
        last,
        readers: Semaphore::new(processors()),
    });
    let mut visits = Visits { tasks: JoinSet::new(), names: HashMap::new() };
    for row in sites.rows()? {
        // The whole list was looked over before; a row that has become wrong since is left out.
        let Ok(row) = row else { continue };
        // A list may name a practice twice.
        let under_way = visits.names.values().any(|practice| *practice == row.practice);
        if under_way || state.is_done(row.practice.key())? {
            watch.note(&Event::DoneBefore);
            continue;
        }
        while visits.tasks.len() >= settings.at_once.max(1) {
            visits.finish_one(&mut state, &*watch).await?;
        }
        visits.start(&crawler, row.practice);
    }
    while !visits.tasks.is_empty() {
        visits.finish_one(&mut state, &*watch).await?;
    }
    let about = About::sites(&path);
    let practices = sites.rows()?.filter_map(|row| row.ok().map(|row| Ok::<_, AuditError>(row.practice)));
    finish(&mut state, practices, &settings, &about, &*watch)
}

/// Visits under way.
struct Visits {
    tasks: JoinSet<Visit>,
    names: HashMap<Id, Practice>,
}

impl Visits {
    fn start(&mut self, crawler: &Arc<Crawler>, practice: Practice) {
        let task = self.tasks.spawn(Arc::clone(crawler).visit(practice.clone()));
        self.names.insert(task.id(), practice);
    }

    /// Waits for the next visit that ends, and writes down what it found.
    async fn finish_one(&mut self, state: &mut State, watch: &dyn Watch) -> Result<(), AuditError> {
        let (id, visit) = match self.tasks.join_next_with_id().await {
            None => return Ok(()),
            Some(Ok(done)) => done,
            // Nothing in a visit may panic; if it does, it costs one practice and not the audit.
            Some(Err(error)) => {
                let trouble = Trouble::new(TroubleKind::NotReadable, "reading this site failed in our program");
                (error.id(), Visit { pages: Vec::new(), trouble: Some(trouble) })
            }
        };
        let Some(practice) = self.names.remove(&id) else { return Ok(()) };
        let (pages, trouble) = (visit.pages.len(), visit.trouble.as_ref().map(|trouble| trouble.kind));
        state.add_practice(practice.key(), visit.pages, visit.trouble)?;
        watch.note(&Event::Practice { name: &practice.name, pages, trouble });
        Ok(())
    }
}
