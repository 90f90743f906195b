//! An audit of a web archive: one thread unpacks, as many as there are processors read, and the pages
//! are written down in the order of the archive, so that the same archive gives the same results.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::sync::{Arc, Mutex};

use base::Nation;
use url::Url;

use super::{AuditError, finish, open_state, processors};
use crate::input::warc::{FileArchive, PassedOver, SavedPage};
use crate::output::About;
use crate::page::Page;
use crate::practice::Practice;
use crate::read::{Raw, Reader};
use crate::settings::Settings;
use crate::state::{LastRun, State, page_key};
use crate::tally::Tally;
use crate::watch::{Event, Watch};

/// What servers call the kinds that can be read.
const READABLE: &[&str] = &[
    "text/html",
    "application/xhtml+xml",
    "application/pdf",
    "text/plain",
    "text/markdown",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "application/vnd.oasis.opendocument.text",
];

/// A page on its way, with its place in the archive.
struct Job {
    turn: u64,
    url: Url,
    page: SavedPage,
}

/// A page that has been read.
struct Done {
    turn: u64,
    practice: Practice,
    page: Page,
}

pub(super) fn run(path: &Path, settings: &Settings, watch: &dyn Watch) -> Result<Tally, AuditError> {
    let archive = FileArchive::open(path, settings.max_bytes).map_err(AuditError::read(path))?;
    let (mut state, last) = open_state(settings)?;
    watch.note(&Event::Started { practices: None, resumed: state.resumed });
    let reader = Reader::new(settings, settings.nation);
    let room = processors() * 4;
    let (jobs, to_do) = sync_channel(room);
    // Shared by those who take jobs alone: when they are gone, whoever hands out jobs is told.
    let to_do = Arc::new(Mutex::new(to_do));
    let (done, finished) = sync_channel(room);
    let passed_over = std::thread::scope(|threads| -> Result<PassedOver, AuditError> {
        let unpacker = threads.spawn(move || unpack(archive, &jobs));
        for _ in 0..processors() {
            let (to_do, done, reader, last) = (Arc::clone(&to_do), done.clone(), &reader, &last);
            let nation = settings.nation;
            threads.spawn(move || work(&to_do, &done, reader, nation, last));
        }
        drop((to_do, done));
        let written = write_in_order(&finished, &mut state, watch);
        // Whoever still wants to hand over a page is told that nobody takes it.
        drop(finished);
        let unpacked = match unpacker.join() {
            Ok(unpacked) => unpacked.map_err(AuditError::read(path)),
            Err(panicked) => std::panic::resume_unwind(panicked),
        };
        written.and(unpacked)
    })?;
    let practices = state.first_comers()?;
    let tally = finish(&mut state, practices, settings, &About::archive(path, passed_over), watch)?;
    if tally.practices == 0 {
        return Err(AuditError::Empty {
            path: path.to_owned(),
            hint: "it should be a web archive (WARC) with the pages of practices",
        });
    }
    Ok(tally)
}

/// Reads the archive from its first to its last page.
fn unpack(mut archive: FileArchive, jobs: &SyncSender<Job>) -> std::io::Result<PassedOver> {
    let mut turn = 0;
    while let Some(page) = archive.next_page()? {
        let Some(url) = wanted(&page) else {
            archive.passed_over.other += 1;
            continue;
        };
        if jobs.send(Job { turn, url, page }).is_err() {
            break;
        }
        turn += 1;
    }
    Ok(archive.passed_over)
}

/// The address of a page that can be read: one that was there, and holds words.
fn wanted(page: &SavedPage) -> Option<Url> {
    let kind = page.content_type.as_deref().unwrap_or("text/html");
    let kind = kind.split(';').next().unwrap_or("").trim();
    if !(200..300).contains(&page.status) || page.body.is_empty() {
        return None;
    }
    if !READABLE.iter().any(|readable| readable.eq_ignore_ascii_case(kind)) {
        return None;
    }
    let mut url = Url::parse(&page.address).ok()?;
    url.set_fragment(None);
    (url.has_host() && url.path() != "/robots.txt").then_some(url)
}

/// The practice that a host stands for.
fn practice_of(url: &Url, nation: Nation) -> Practice {
    let host = url.host_str().unwrap_or_default();
    let host = host.strip_prefix("www.").unwrap_or(host);
    let port = url.port().map(|port| format!(":{port}")).unwrap_or_default();
    Practice { name: format!("{host}{port}"), website: format!("https://{host}{port}/"), code: None, nation }
}

fn work(to_do: &Mutex<Receiver<Job>>, done: &SyncSender<Done>, reader: &Reader, nation: Nation, last: &LastRun) {
    loop {
        let job = to_do.lock().map(|to_do| to_do.recv());
        let Ok(Ok(Job { turn, url, page })) = job else { break };
        let practice = practice_of(&url, nation);
        let raw = Raw {
            address: url.as_str(),
            url: Some(&url),
            content_type: page.content_type.as_deref(),
            bytes: &page.body,
            led_by: 0.0,
            always: url.path() == "/" && url.query().is_none(),
            follow: false,
        };
        let page = reader.read_unless_known(&raw, last.page(practice.key(), url.as_str()));
        if done.send(Done { turn, practice, page }).is_err() {
            break;
        }
    }
}

/// Writes pages down in their turn. No more wait for theirs than are under way.
fn write_in_order(finished: &Receiver<Done>, state: &mut State, watch: &dyn Watch) -> Result<(), AuditError> {
    let mut early = BTreeMap::new();
    let mut next = 0;
    for done in finished {
        early.insert(done.turn, done);
        while let Some(done) = early.remove(&next) {
            next += 1;
            // The same address may have been saved twice; the first one counts.
            if !state.has_page(page_key(done.practice.key(), &done.page.address))? {
                state.add_page(&done.practice, done.page)?;
            }
            watch.note(&Event::Page);
        }
    }
    Ok(())
}
