//! `/organise/petitions`: where the petitions stand, what was set aside (in groups, never one by one), and sheets of paper.

use askama::Template;
use axum::extract::{Path, State};
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};
use campaign::Petition;
use desk::{Group, SMALLEST_GROUP};
use store::journal::NewEntry;
use store::paper::PaperBatch;

use super::desk::Desk;
use super::gate::SignedIn;
use super::tasks::{Task, Weight};
use super::undo::Failed;
use crate::app::{App, moment};
use crate::errors::{self, html};
use crate::fields::Fields;
use crate::page::{Area, Page};
use crate::petitions::Signing;

/// Longest name of a batch of paper.
const LONGEST: usize = 80;
/// More signatures than any batch has.
const MOST_ON_PAPER: i64 = 1_000_000;

/// A petition in the list.
struct Line {
    number: u32,
    action: String,
    signatures: u64,
    paper: u64,
    waiting: u64,
}

#[derive(Template)]
#[template(path = "organise/petitions.html")]
struct List {
    page: Page,
    desk: Desk,
    lines: Vec<Line>,
}

/// `GET /organise/petitions`
pub(crate) async fn list(State(app): State<App>, who: SignedIn) -> Response {
    let Some(signing) = &app.signing else { return errors::not_found().await };
    let Ok(waiting) = app.site.store.waiting_set_aside().await else { return errors::broken() };
    let line = |petition: &Petition| {
        let counts = signing.desk.counts(petition.number);
        let waiting = waiting.iter().find(|(number, _)| *number == petition.number).map_or(0, |(_, many)| *many);
        Line {
            number: petition.number,
            action: petition.words.action.clone(),
            signatures: counts.signatures,
            paper: counts.paper,
            waiting,
        }
    };
    let lines = signing.campaigns.petitions().map(|(_, petition)| line(petition)).collect();
    let page = Page::new(Area::Organise, "Petitions", "For organisers of this site.");
    html(&List { page, desk: Desk::of(&app, who, "/organise/petitions"), lines })
}

/// A group of what is set aside, as a row.
struct Row {
    key: String,
    when: String,
    domain: String,
    many: usize,
    chosen: bool,
}

/// What would happen, before it does.
struct DryRun {
    removes: bool,
    chosen: usize,
    others: usize,
}

#[derive(Template)]
#[template(path = "organise/petition.html")]
struct One {
    page: Page,
    desk: Desk,
    number: u32,
    action: String,
    signatures: u64,
    rows: Vec<Row>,
    newest: i64,
    removed: usize,
    dry_run: Option<DryRun>,
    batches: Vec<PaperBatch>,
    said: Option<String>,
    problem: Option<&'static str>,
    typed: [String; 3],
}

impl One {
    const fn smallest(&self) -> usize {
        SMALLEST_GROUP
    }

    fn day(&self, batch: &PaperBatch) -> String {
        base::in_words(crate::app::day(batch.day * 86_400))
    }
}

/// What the page says besides.
#[derive(Default)]
struct Said {
    dry_run: Option<bool>,
    chosen: Vec<String>,
    newest: Option<i64>,
    said: Option<String>,
    problem: Option<&'static str>,
    typed: [String; 3],
}

/// `GET /organise/petitions/{number}`
pub(crate) async fn show(State(app): State<App>, who: SignedIn, Path(number): Path<String>) -> Response {
    let Some((signing, petition)) = found(&app, &number) else { return errors::not_found().await };
    page(&app, signing, petition, who, Said::default()).await
}

async fn page(app: &App, signing: &Signing, petition: &Petition, who: SignedIn, said: Said) -> Response {
    let number = petition.number;
    let Ok(set_aside) = signing.desk.set_aside(number, said.newest).await else { return errors::broken() };
    let Ok(batches) = app.site.store.paper(number).await else { return errors::broken() };
    let row = |group: &Group| Row {
        key: group.key(),
        when: group.hour.map_or_else(|| "other hours".to_owned(), |hour| moment(hour * 3600)),
        domain: group.domain.clone().unwrap_or_else(|| "fewer than five from any one".to_owned()),
        many: group.len(),
        chosen: said.chosen.contains(&group.key()),
    };
    let rows: Vec<Row> = set_aside.groups.iter().map(row).collect();
    let chosen = rows.iter().filter(|row| row.chosen).map(|row| row.many).sum();
    let all: usize = rows.iter().map(|row| row.many).sum();
    let wrong = said.problem.is_some();
    let page =
        Page::new(Area::Organise, format!("Petition {number}"), "For organisers of this site.").with_error(wrong);
    let shown = html(&One {
        page,
        desk: Desk::of(app, who, "/organise/petitions"),
        number,
        action: petition.words.action.clone(),
        signatures: signing.desk.counts(number).signatures,
        dry_run: said.dry_run.map(|removes| DryRun { removes, chosen, others: all - chosen }),
        rows,
        newest: set_aside.newest,
        removed: set_aside.removed,
        batches,
        said: said.said,
        problem: said.problem,
        typed: said.typed,
    });
    if wrong { (StatusCode::UNPROCESSABLE_ENTITY, shown).into_response() } else { shown }
}

/// `POST /organise/petitions/{number}/set-aside`: first says what would happen, then does it.
pub(crate) async fn set_aside(
    State(app): State<App>,
    who: SignedIn,
    Path(number): Path<String>,
    fields: Fields,
) -> Response {
    let Some((signing, petition)) = found(&app, &number) else { return errors::not_found().await };
    let chosen: Vec<String> = fields.all("group").map(padded).collect();
    let said = Said { chosen: chosen.clone(), newest: fields.get("newest").parse().ok(), ..Said::default() };
    if chosen.is_empty() {
        let said = Said { problem: Some("Tick the groups that you mean."), ..Said::default() };
        return page(&app, signing, petition, who, said).await;
    }
    let removes = match fields.get("do") {
        "look-remove" => return page(&app, signing, petition, who, Said { dry_run: Some(true), ..said }).await,
        "look-let-in" => return page(&app, signing, petition, who, Said { dry_run: Some(false), ..said }).await,
        "remove" => true,
        "let-in" => false,
        _ => return errors::unreadable_form(),
    };
    let Ok(found) = signing.desk.set_aside(petition.number, said.newest).await else { return errors::broken() };
    let groups: Vec<Group> = found.groups.into_iter().filter(|group| chosen.contains(&group.key())).collect();
    let many: usize = groups.iter().map(Group::len).sum();
    if fields.get("many").parse() != Ok(many) {
        // Other boxes were ticked since: say anew what would happen.
        return page(&app, signing, petition, who, Said { dry_run: Some(removes), ..said }).await;
    }
    let number = petition.number;
    let said = if removes {
        let Ok(removal) = app.site.store.take_ids("removal", 1).await else { return errors::broken() };
        let what = format!("removed {many} signatures of petition {number} that were set aside");
        let entry = NewEntry::new(&who.id, &who.name, app.now(), "petitions", &what)
            .with_undo("set-aside-removed", &removal.to_string());
        match signing.desk.remove_set_aside(&groups, removal, &entry).await {
            Ok(removed) => format!(
                "{removed} were removed. They are erased after 30 days; until then the journal has a button that brings them back."
            ),
            Err(_) => return errors::broken(),
        }
    } else {
        match signing.desk.let_in(&groups).await {
            Ok(let_in) => {
                let what = format!("let in {let_in} signatures of petition {number} that were set aside");
                let entry = NewEntry::new(&who.id, &who.name, app.now(), "petitions", &what);
                if app.site.store.write_entry(&entry).await.is_err() {
                    return errors::broken();
                }
                format!("{let_in} were let in. Each gets the mail that asks to confirm.")
            }
            Err(_) => return errors::broken(),
        }
    };
    page(&app, signing, petition, who, Said { said: Some(said), ..Said::default() }).await
}

/// A group's name as the form has it: fields come without the space at their ends.
fn padded(key: &str) -> String {
    if key.contains(' ') { key.to_owned() } else { format!("{key} ") }
}

/// `POST /organise/petitions/{number}/paper`: a batch of sheets.
pub(crate) async fn add_paper(
    State(app): State<App>,
    who: SignedIn,
    Path(number): Path<String>,
    fields: Fields,
) -> Response {
    let Some((signing, petition)) = found(&app, &number) else { return errors::not_found().await };
    let typed = ["name", "sheets", "signatures"].map(|field| fields.get(field).to_owned());
    let count = |text: &str| text.parse::<i64>().ok().filter(|count| (1..=MOST_ON_PAPER).contains(count));
    let name = &typed[0];
    let problem = if name.is_empty() || name.chars().count() > LONGEST || name.chars().any(char::is_control) {
        Some("Give the batch a name, such as where it was collected: 80 letters at most, and nobody’s name.")
    } else if count(&typed[1]).is_none() {
        Some("Write how many sheets there are, in digits.")
    } else if count(&typed[2]).is_none() {
        Some("Write how many signatures are on them, in digits.")
    } else {
        None
    };
    let (Some(sheets), Some(signatures), None) = (count(&typed[1]), count(&typed[2]), problem) else {
        return page(&app, signing, petition, who, Said { problem, typed, ..Said::default() }).await;
    };
    let Ok(id) = app.site.store.take_ids("paper", 1).await else { return errors::broken() };
    let what = format!("entered {signatures} signatures on paper for petition {}: {name}", petition.number);
    let entry =
        NewEntry::new(&who.id, &who.name, app.now(), "petitions", &what).with_undo("paper-entered", &id.to_string());
    let batch = PaperBatch { id, name: name.clone(), sheets, signatures, day: app.now().div_euclid(86_400) };
    if app.site.store.add_paper(petition.number, &batch, &entry).await.is_err() {
        return errors::broken();
    }
    // The site shows it within a second by itself.
    let _ = signing.desk.refresh_paper().await;
    Redirect::to(&format!("/organise/petitions/{}", petition.number)).into_response()
}

/// `GET /organise/petitions/{number}/paper.csv`: as `careof petition hand-in` takes it.
pub(crate) async fn paper(State(app): State<App>, _: SignedIn, Path(number): Path<String>) -> Response {
    let Some((_, petition)) = found(&app, &number) else { return errors::not_found().await };
    let Ok(batches) = app.site.store.paper(petition.number).await else { return errors::broken() };
    let mut text = "batch,sheets,signatures\r\n".to_owned();
    for batch in batches {
        let (sheets, signatures) = (batch.sheets.to_string(), batch.signatures.to_string());
        text.push_str(&crate::csv::line(&[&batch.name, &sheets, &signatures]));
    }
    let file = HeaderValue::from_static("attachment; filename=\"sheets.csv\"");
    let kind = HeaderValue::from_static("text/csv; charset=utf-8");
    ([(header::CONTENT_TYPE, kind), (header::CONTENT_DISPOSITION, file)], text).into_response()
}

/// What waits for somebody to look at.
pub(crate) async fn tasks(app: &App) -> Result<Vec<Task>, store::StoreError> {
    let waiting = app.site.store.waiting_set_aside().await?;
    let task = |(number, many): (u32, u64)| Task {
        what: format!("Look at {many} signature{} that were set aside", if many == 1 { "" } else { "s" }),
        detail: format!("Too many came from one place, or too quickly, for petition {number}. They are not counted."),
        link: format!("/organise/petitions/{number}"),
        since: None,
        weight: Weight::Soon,
    };
    Ok(waiting.into_iter().map(task).collect())
}

/// Brings back what was removed.
pub(super) async fn restore(app: &App, removal: &str, entry: NewEntry) -> Result<(), Failed> {
    let removal = removal.parse().map_err(|_| Failed::Broken)?;
    if app.site.store.restore_set_aside(removal, &entry).await? == 0 {
        return Err(Failed::NotNow("They are erased by now, so they cannot be brought back.".to_owned()));
    }
    Ok(())
}

/// Takes a batch of paper out again.
pub(super) async fn take_out(app: &App, batch: &str, entry: NewEntry) -> Result<(), Failed> {
    let id = batch.parse().map_err(|_| Failed::Broken)?;
    if !app.site.store.remove_paper(id, true, &entry).await? {
        return Err(Failed::NotNow("This batch was taken out before.".to_owned()));
    }
    if let Some(signing) = &app.signing {
        let _ = signing.desk.refresh_paper().await;
    }
    Ok(())
}

fn found<'a>(app: &'a App, number: &str) -> Option<(&'a Signing, &'a Petition)> {
    let signing = app.signing.as_ref()?;
    let (_, petition) = signing.campaigns.petition(number.parse().ok()?)?;
    Some((signing, petition))
}
