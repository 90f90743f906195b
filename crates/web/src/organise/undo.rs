//! How each kind of change is undone. A journal line carries the name of a way back and what it
//! needs; an area adds its ways to [`WAYS`].

use std::pin::Pin;

use store::journal::{NewEntry, Undo};
use store::organisers::Role;

use surgeries::membership::State as Stands;

use crate::app::App;

/// Why undoing did not work.
pub(crate) enum Failed {
    /// Things have moved on since; in words for the page.
    NotNow(String),
    /// The database did not go along.
    Broken,
}

impl From<store::StoreError> for Failed {
    fn from(error: store::StoreError) -> Self {
        // Two people undid the same line at the same time.
        if error == store::StoreError::Conflict {
            return Self::NotNow("It was undone before.".to_owned());
        }
        Self::Broken
    }
}

type Undone<'a> = Pin<Box<dyn Future<Output = Result<(), Failed>> + Send + 'a>>;
type Way = for<'a> fn(&'a App, &'a str, NewEntry) -> Undone<'a>;

/// Every way back: its name, and what it does with what the line carries. It writes the new line
/// itself, together with the change.
const WAYS: &[(&str, Way)] = &[
    ("organiser-role", |app, with, entry| Box::pin(role(app, with, entry))),
    ("organiser-removed", |app, with, entry| Box::pin(restore(app, with, entry))),
    ("organiser-added", |app, with, entry| Box::pin(remove(app, with, entry))),
    ("question-shown", |app, with, entry| Box::pin(crate::questions::undo(app, "question-shown", with, entry))),
    ("question-declined", |app, with, entry| Box::pin(crate::questions::undo(app, "question-declined", with, entry))),
    ("answer-checked", |app, with, entry| Box::pin(crate::questions::undo(app, "answer-checked", with, entry))),
    ("set-aside-removed", |app, with, entry| Box::pin(super::petitions::restore(app, with, entry))),
    ("paper-entered", |app, with, entry| Box::pin(super::petitions::take_out(app, with, entry))),
    ("group-moved", |app, with, entry| Box::pin(crate::local::undo(app, with, entry))),
    ("foi-added", |app, with, entry| Box::pin(crate::trusts::undo(app, "foi-added", with, entry))),
    ("foi-answered", |app, with, entry| Box::pin(crate::trusts::undo(app, "foi-answered", with, entry))),
    ("practice-approved", |app, with, entry| Box::pin(practice(app, with, Stands::Member, entry))),
    ("practice-record", |app, with, entry| Box::pin(super::records::undo(app, with, entry))),
    ("grades", |app, with, entry| Box::pin(super::records::undo_grades(app, with, entry))),
    ("practice-declined", |app, with, entry| Box::pin(practice(app, with, Stands::Declined, entry))),
];

/// Whether there is such a way.
pub(crate) fn is_known(undo: &Undo) -> bool {
    WAYS.iter().any(|(name, _)| *name == undo.way)
}

/// Undoes, and writes the line that says so.
pub(crate) async fn run(app: &App, undo: &Undo, entry: NewEntry) -> Result<(), Failed> {
    match WAYS.iter().find(|(name, _)| *name == undo.way) {
        Some((_, way)) => way(app, &undo.with, entry).await,
        None => Err(Failed::NotNow("Nobody knows how to undo this any more.".to_owned())),
    }
}

/// A practice waits again, as before it was approved or sent back.
async fn practice(app: &App, code: &str, from: Stands, entry: NewEntry) -> Result<(), Failed> {
    if !app.site.store.put_back(code, from, Stands::Waiting, &entry).await? {
        return Err(Failed::NotNow("The practice has moved on since, so this cannot be undone any more.".to_owned()));
    }
    Ok(())
}

async fn role(app: &App, with: &str, entry: NewEntry) -> Result<(), Failed> {
    let (id, role) = with.split_once(' ').unwrap_or((with, ""));
    let role = Role::from_key(role).ok_or_else(|| Failed::NotNow("That role does not exist any more.".to_owned()))?;
    kept(app.site.store.set_role(id, role, &entry).await?)
}

async fn restore(app: &App, id: &str, entry: NewEntry) -> Result<(), Failed> {
    kept(app.site.store.restore_organiser(id, &entry).await?)
}

async fn remove(app: &App, id: &str, entry: NewEntry) -> Result<(), Failed> {
    kept(app.site.store.remove_organiser(id, &entry).await?)
}

/// Without an organiser nobody could let anybody in.
fn kept(done: bool) -> Result<(), Failed> {
    if done { Ok(()) } else { Err(Failed::NotNow("One organiser must stay. Name another one first.".to_owned())) }
}
