//! An audit of a folder of saved pages: one practice after the other, as many at once as there are
//! processors.

use std::collections::HashSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::mpsc::{channel, sync_channel};

use super::{AuditError, finish, open_state, processors};
use crate::input::folder;
use crate::output::About;
use crate::page::{Page, Reading};
use crate::practice::{Key, Practice};
use crate::read::{Raw, Reader};
use crate::settings::Settings;
use crate::state::LastRun;
use crate::tally::Tally;
use crate::trouble::{Trouble, TroubleKind};
use crate::watch::{Event, Watch};

/// Of a practice with so few saved pages every one is checked: somebody chose them.
const FEW: usize = 5;

pub(super) fn run(path: &Path, settings: &Settings, watch: &dyn Watch) -> Result<Tally, AuditError> {
    let all = folder::practices(path).map_err(AuditError::read(path))?;
    if all.is_empty() {
        return Err(AuditError::Empty {
            path: path.to_owned(),
            hint: "it should hold a folder of saved pages for each practice, or a page for each",
        });
    }
    let (mut state, last) = open_state(settings)?;
    watch.note(&Event::Started { practices: Some(all.len() as u64), resumed: state.resumed });
    let (jobs, to_do) = channel::<PathBuf>();
    let to_do = Mutex::new(to_do);
    let (done, finished) = sync_channel(processors() * 2);
    std::thread::scope(|threads| -> Result<(), AuditError> {
        for _ in 0..processors() {
            let (to_do, done, last) = (&to_do, done.clone(), &last);
            threads.spawn(move || {
                loop {
                    let job = to_do.lock().map(|to_do| to_do.recv());
                    let Ok(Ok(path)) = job else { break };
                    let practice = practice_at(&path, settings);
                    let pages = pages_at(&path, &practice, settings, last);
                    if done.send((practice, pages)).is_err() {
                        break;
                    }
                }
            });
        }
        drop(done);
        let mut waiting = 0;
        let take = |state: &mut crate::state::State| -> Result<bool, AuditError> {
            let Ok((practice, (pages, trouble))) = finished.recv() else { return Ok(false) };
            let (count, kind) = (pages.len(), trouble.as_ref().map(|trouble: &Trouble| trouble.kind));
            state.add_practice(practice.key(), pages, trouble)?;
            watch.note(&Event::Practice { name: &practice.name, pages: count, trouble: kind });
            Ok(true)
        };
        let jobs = jobs;
        for path in &all {
            if state.is_done(practice_at(path, settings).key())? {
                watch.note(&Event::DoneBefore);
                continue;
            }
            if waiting >= processors() * 2 {
                take(&mut state)?;
                waiting -= 1;
            }
            // When nobody takes jobs any more, the results end as well.
            if jobs.send(path.clone()).is_err() {
                break;
            }
            waiting += 1;
        }
        drop(jobs);
        while take(&mut state)? {}
        Ok(())
    })?;
    let practices = all.iter().map(|path| Ok::<_, AuditError>(practice_at(path, settings)));
    finish(&mut state, practices, settings, &About::folder(path), watch)
}

fn practice_at(path: &Path, settings: &Settings) -> Practice {
    let name = if path.is_dir() { path.file_name() } else { path.file_stem() };
    let name = name.map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let place = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    Practice { name, website: place, code: None, nation: settings.nation }
}

/// Reads the saved pages of a practice.
fn pages_at(path: &Path, practice: &Practice, settings: &Settings, last: &LastRun) -> (Vec<Page>, Option<Trouble>) {
    let saved = match folder::saved(path) {
        Ok(saved) if saved.files.is_empty() => {
            let trouble = Trouble::new(TroubleKind::NotReadable, "the folder holds no pages that can be read");
            return (Vec::new(), Some(trouble));
        }
        Ok(saved) => saved,
        Err(error) => {
            let trouble = Trouble::new(TroubleKind::NotReadable, format!("the folder cannot be read: {error}"));
            return (Vec::new(), Some(trouble));
        }
    };
    let reader = Reader::new(settings, practice.nation);
    let key = practice.key();
    let few = saved.files.len() <= FEW;
    let mut bodies = HashSet::new();
    let mut pages = Vec::new();
    for (index, file) in saved.files.iter().enumerate() {
        let inside = file.strip_prefix(path).ok().filter(|inside| !inside.as_os_str().is_empty());
        let address = inside.map_or_else(|| practice.website.clone(), |inside| inside.to_string_lossy().into_owned());
        let always = few || (index == 0 && folder::is_index(file));
        match bytes_of(file, settings.max_bytes) {
            Ok(bytes) => {
                if !bodies.insert(Key::of(&[&bytes])) {
                    continue;
                }
                let raw = Raw {
                    address: &address,
                    url: None,
                    content_type: None,
                    bytes: &bytes,
                    led_by: 0.0,
                    always,
                    follow: false,
                };
                pages.push(reader.read_unless_known(&raw, last.page(key, &address)));
            }
            Err(trouble) => pages.push(Page { reading: Reading::Failed(trouble), ..Page::unread(address) }),
        }
    }
    (pages, None)
}

fn bytes_of(file: &Path, most: usize) -> Result<Vec<u8>, Trouble> {
    let unreadable = |error: std::io::Error| Trouble::new(TroubleKind::NotReadable, error.to_string());
    let length = fs::metadata(file).map_err(unreadable)?.len();
    if length > most as u64 {
        let megabytes = most / 1_000_000;
        return Err(Trouble::new(TroubleKind::TooLarge, format!("the file is larger than {megabytes} MB")));
    }
    fs::read(file).map_err(unreadable)
}
