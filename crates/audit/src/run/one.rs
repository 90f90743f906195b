//! One practice alone: its pages are found and checked as in an audit, and nothing is written anywhere.

use std::sync::Arc;

use fetch::{Fetcher, Pace};
use tokio::sync::Semaphore;

use super::processors;
use crate::crawl::Crawler;
use crate::practice::Practice;
use crate::result::{Gathered, PracticeResult};
use crate::settings::Settings;
use crate::state::LastRun;

/// Looks at the pages of one practice. What goes wrong with its site is part of the answer. Of the settings,
/// the folder is not used.
pub async fn look(practice: Practice, settings: &Settings, fetcher: Fetcher) -> PracticeResult {
    let crawler = Arc::new(Crawler {
        fetcher,
        pace: Pace::new(settings.gap),
        settings: settings.clone(),
        last: LastRun::none(),
        readers: Semaphore::new(processors()),
    });
    let visit = crawler.visit(practice.clone()).await;
    let mut gathered = Gathered::default();
    for page in visit.pages {
        gathered.add(page, settings.most_pages);
    }
    gathered.finish(practice, visit.trouble)
}
