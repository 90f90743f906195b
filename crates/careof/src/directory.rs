//! Puts together what the pages about surgeries look things up in: the places that were added, and what the
//! database knows of practices. While the site runs it looks every few seconds whether something changed.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use anyhow::Result;
use base::{Date, OdsCode};
use store::Store;
use store::memberships::Filter;
use store::practice_records::{Detail, Kind, Record, State as RecordState};
use surgeries::membership::State;
use surgeries::{Places, Register, Standing, town_register, warned_since};
use web::{Directories, Directory, Known, Passage};

use crate::places::{PlacesFolder, Stamp};
use crate::{clock, term};

/// How often the running site looks for changes.
const LOOK_EVERY: Duration = Duration::from_secs(5);

/// What the database knows now, with these places.
pub(crate) async fn look(places: Arc<Places>, store: &Store, today: Date) -> Result<Directory> {
    let mut directory = Directory::of_town(Arc::clone(&places));
    let records = by_practice(store.practice_records(RecordState::Public).await?);
    let mut details: BTreeMap<OdsCode, Detail> = store.practice_details().await?.into_iter().collect();
    let mut standings: BTreeMap<OdsCode, Standing> =
        if places.is_built_in() { town_register().into_iter().collect() } else { BTreeMap::new() };

    for member in store.members(today).await? {
        let Ok(ods) = member.ods_code.parse::<OdsCode>() else { continue };
        standings.entry(ods).or_default().safe_since = member.joined_on;
    }
    for (ods, records) in &records {
        let standing = standings.entry(ods.clone()).or_default();
        judge(standing, records);
    }
    for (ods, standing) in &mut standings {
        if let Some(detail) = details.remove(ods).filter(|detail| !detail.languages.is_empty()) {
            standing.languages = detail.languages;
        }
    }
    let once = store.memberships(&Filter::default()).await?;
    let passages = once.into_iter().filter(|practice| matches!(practice.state, State::Member | State::Left));
    directory.history.extend(passages.filter_map(|practice| {
        Some(Passage { ods: practice.ods_code.parse().ok()?, joined: practice.joined_on?, left: practice.left_on })
    }));
    directory.records =
        records.iter().map(|(ods, records)| (ods.clone(), records.iter().rev().map(known).collect())).collect();
    directory.shows_grades = match store.setting(web::GRADES).await?.as_deref() {
        Some(web::SHOWN) => true,
        Some(_) => false,
        // Until an organiser says so, only those of the town that does not exist.
        None => places.is_built_in(),
    };
    directory.register = Register::new(standings);
    Ok(directory)
}

fn by_practice(records: Vec<Record>) -> BTreeMap<OdsCode, Vec<Record>> {
    let mut by_practice: BTreeMap<OdsCode, Vec<Record>> = BTreeMap::new();
    for record in records {
        by_practice.entry(record.ods.clone()).or_default().push(record);
    }
    by_practice
}

/// What the records of a practice come to: its last reading, and since when demands stand uncorrected. Oldest first.
fn judge(standing: &mut Standing, records: &[Record]) {
    if let Some(last) = records.iter().rev().find(|record| record.kind == Kind::Page) {
        standing.grade = Some(last.grade);
        standing.checked = Some(last.seen_on);
    }
    standing.warned = warned_since(records.iter().map(Record::seen));
}

fn known(record: &Record) -> Known {
    let how = match record.kind {
        Kind::Page => "its website was read",
        Kind::Visit => "somebody went there to register",
        Kind::Call => "somebody rang to register",
    };
    let what = record.findings.lines().next().unwrap_or_default();
    Known { on: record.seen_on, what: format!("{how}: {what}"), source: record.source.clone() }
}

/// The directory that the running site begins with. Places that cannot be loaded are said, and left out: the
/// rest of the site is there all the same.
pub(crate) async fn begin(folder: &PlacesFolder, store: &Store) -> (Directories, Arc<Places>) {
    let places = Arc::new(folder.load().unwrap_or_else(|error| {
        term::warning(&term::in_words(&error.context("the places were left out")));
        Places::built_in()
    }));
    let first = look(Arc::clone(&places), store, clock::today()).await;
    let first = first.unwrap_or_else(|_| Directory::of_town(Arc::clone(&places)));
    (Directories::new(first), places)
}

/// Looks for changes for as long as the site runs.
pub(crate) async fn keep_looking(
    folder: PlacesFolder,
    store: Store,
    directories: Directories,
    mut places: Arc<Places>,
) {
    let mut stamp: Stamp = folder.stamp();
    loop {
        tokio::time::sleep(LOOK_EVERY).await;
        let now = folder.stamp();
        if now != stamp {
            let loaded = tokio::task::spawn_blocking({
                let folder = folder.clone();
                move || folder.load()
            });
            // A file that is being replaced is seen whole the next time.
            if let Ok(Ok(loaded)) = loaded.await {
                places = Arc::new(loaded);
                stamp = now;
            }
        }
        if let Ok(directory) = look(Arc::clone(&places), &store, clock::today()).await {
            directories.put(directory);
        }
    }
}

#[cfg(test)]
mod tests {
    use surgeries::Grade;

    use super::*;

    fn record(day: i8, kind: Kind, grade: Grade) -> Record {
        Record {
            id: day.to_string(),
            ods: "X00001".parse().expect("a code"),
            seen_on: Date::constant(2026, 11, day),
            kind,
            grade,
            findings: String::new(),
            source: String::new(),
            state: RecordState::Public,
        }
    }

    #[test]
    fn a_warning_stands_from_the_first_demand_until_it_is_put_right() {
        let mut standing = Standing::default();
        let first = [
            record(1, Kind::Page, Grade::Clean),
            record(2, Kind::Page, Grade::Demands),
            record(9, Kind::Visit, Grade::Demands),
        ];
        judge(&mut standing, &first);
        assert_eq!(standing.warned, Some(Date::constant(2026, 11, 2)));
        assert_eq!((standing.grade, standing.checked), (Some(Grade::Demands), Some(Date::constant(2026, 11, 2))));
        let mended = [first.as_slice(), &[record(20, Kind::Page, Grade::Clean)]].concat();
        judge(&mut standing, &mended);
        assert_eq!(standing.warned, Some(Date::constant(2026, 11, 9)), "what the desk demanded stands");
        judge(&mut standing, &[mended.as_slice(), &[record(21, Kind::Visit, Grade::Asks)]].concat());
        assert_eq!(standing.warned, None);
    }
}
