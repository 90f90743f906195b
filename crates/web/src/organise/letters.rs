//! `/organise/letters`: letters to practices whose addresses are sealed. The server cannot send them. An
//! organiser takes them as one file to the computer where the key is, has `careof surgeries letters`
//! make mails of them, and says here that they were sent.

use askama::Template;
use axum::extract::State;
use axum::http::header;
use axum::response::{IntoResponse, Redirect, Response};
use base::Date;
use store::journal::NewEntry;
use store::memberships::{Filter, Membership, NewLetter, WaitingLetter};
use store::{Store, StoreError};
use surgeries::briefing;
use surgeries::membership::{self, State as Stands};

use super::desk::Desk;
use super::gate::SignedIn;
use super::tasks::{Task, Weight};
use super::tokens::{self, Kind};
use crate::app::{App, day};
use crate::errors::{self, html};
use crate::fields::Fields;
use crate::page::{Area, Page};
use crate::practices::join::hub::a_year_ago;

/// A link that renews a promise lives so long, in seconds.
const AFFIRM_SECONDS: i64 = 120 * 86_400;

#[derive(Template)]
#[template(path = "organise/letters.html")]
struct Letters {
    page: Page,
    desk: Desk,
    letters: Vec<WaitingLetter>,
    /// Practices whose promise is due and who were not written to.
    due: usize,
}

impl Letters {
    fn since(&self, letter: &WaitingLetter) -> String {
        base::in_words(day(letter.written_at))
    }
}

/// `GET /organise/letters`
pub(crate) async fn show(State(app): State<App>, who: SignedIn) -> Response {
    let (Ok(letters), Ok(due)) =
        (app.site.store.waiting_letters().await, to_be_asked(&app.site.store, app.now(), app.today()).await)
    else {
        return errors::broken();
    };
    let page = Page::new(Area::Organise, "Letters to practices", "For organisers of this site.");
    html(&Letters { page, desk: Desk::of(&app, who, "/organise/letters"), letters, due: due.len() })
}

/// `POST /organise/letters/affirm`: writes to every practice whose promise is due.
pub(crate) async fn ask_to_affirm(State(app): State<App>, who: SignedIn) -> Response {
    match write_to_all_due(&app, &who).await {
        Ok(()) => Redirect::to("/organise/letters").into_response(),
        Err(_) => errors::broken(),
    }
}

async fn write_to_all_due(app: &App, who: &SignedIn) -> Result<(), StoreError> {
    let written = write_due(&app.site.store, &app.site.address, app.now(), app.today()).await?;
    let what = format!("wrote to {} whose promise is due", many(written, "practice"));
    app.site.store.write_entry(&NewEntry::new(&who.id, &who.name, app.now(), "practices", &what)).await
}

/// Writes to every practice whose promise is due and that was not written to, as the server does by itself;
/// says how many.
///
/// # Errors
/// When the database refuses.
pub async fn write_due_letters(store: &Store, site: &str, now: i64, today: Date) -> Result<usize, StoreError> {
    let written = write_due(store, site, now, today).await?;
    if written > 0 {
        let what = format!("wrote to {} whose promise is due", many(written, "practice"));
        store.write_entry(&NewEntry::by_the_server(now, "practices", &what)).await?;
    }
    Ok(written)
}

async fn write_due(store: &Store, site: &str, now: i64, today: Date) -> Result<usize, StoreError> {
    let due = to_be_asked(store, now, today).await?;
    for practice in &due {
        let token = tokens::new_secret();
        let letter = affirm(site, practice, &token, now, today);
        store.ask_to_affirm(&letter, &tokens::hash(Kind::Affirm, &token), now + AFFIRM_SECONDS).await?;
    }
    Ok(due.len())
}

/// Members whose promise is due and for whom no letter waits.
async fn to_be_asked(store: &Store, now: i64, today: Date) -> Result<Vec<Membership>, StoreError> {
    let filter = Filter {
        state: Some(Stands::Member),
        affirmed_until: Some(membership::newest_that_is_due(today)),
        ..Filter::default()
    };
    let waiting = store.waiting_letters().await?;
    let asked = store.asked_to_affirm(now).await?;
    let mut due = store.memberships(&filter).await?;
    due.retain(|practice| {
        practice.contact.is_some()
            && !asked.contains(&practice.ods_code)
            && !waiting.iter().any(|letter| letter.kind == "affirm" && letter.ods_code == practice.ods_code)
    });
    Ok(due)
}

/// A letter in the file that is taken away.
#[derive(serde::Serialize)]
struct Taken<'a> {
    id: &'a str,
    ods_code: &'a str,
    practice: &'a str,
    kind: &'a str,
    subject: &'a str,
    paragraphs: &'a [String],
    link: &'a str,
    /// Sealed, in hexadecimal.
    contact: String,
}

/// `GET /organise/letters.json`: all that wait, with their sealed addresses.
pub(crate) async fn take(State(app): State<App>, _: SignedIn) -> Response {
    let Ok(letters) = app.site.store.waiting_letters().await else { return errors::broken() };
    let taken: Vec<Taken<'_>> = letters
        .iter()
        .map(|letter| Taken {
            id: &letter.id,
            ods_code: &letter.ods_code,
            practice: &letter.name,
            kind: &letter.kind,
            subject: &letter.subject,
            paragraphs: &letter.paragraphs,
            link: &letter.link,
            contact: hex(&letter.contact),
        })
        .collect();
    file("letters.json", &serde_json::json!({ "careof": "letters to practices", "version": 1, "letters": taken }))
}

/// `GET /organise/contacts.json`: the sealed contact of every practice.
pub(crate) async fn contacts(State(app): State<App>, who: SignedIn) -> Response {
    let Ok(practices) = app.site.store.memberships(&Filter::default()).await else { return errors::broken() };
    let entry =
        NewEntry::new(&who.id, &who.name, app.now(), "practices", "took the sealed contacts of all practices away");
    if app.site.store.write_entry(&entry).await.is_err() {
        return errors::broken();
    }
    let sealed: Vec<serde_json::Value> = practices
        .iter()
        .filter_map(|practice| {
            let contact = practice.contact.as_deref()?;
            Some(serde_json::json!({
                "ods_code": practice.ods_code,
                "practice": practice.name,
                "state": practice.state.key(),
                "contact": hex(contact),
                "lead": practice.lead.as_deref().map(hex),
            }))
        })
        .collect();
    file("contacts.json", &serde_json::json!({ "careof": "contacts of practices", "version": 1, "contacts": sealed }))
}

fn file(name: &str, value: &serde_json::Value) -> Response {
    let headers = [
        (header::CONTENT_TYPE, "application/json".to_owned()),
        (header::CONTENT_DISPOSITION, format!("attachment; filename=\"{name}\"")),
    ];
    (headers, value.to_string()).into_response()
}

/// `POST /organise/letters/sent`: forgets those that were sent.
pub(crate) async fn sent(State(app): State<App>, who: SignedIn, fields: Fields) -> Response {
    let ids: Vec<String> = fields.all("letter").map(str::to_owned).collect();
    let what = format!("said that {} letters to practices were sent", ids.len());
    let entry = NewEntry::new(&who.id, &who.name, app.now(), "practices", &what);
    match app.site.store.letters_sent(&ids, &entry).await {
        Ok(_) => Redirect::to("/organise/letters").into_response(),
        Err(_) => errors::broken(),
    }
}

fn letter(
    app: &App,
    practice: &Membership,
    kind: &'static str,
    subject: String,
    paragraphs: Vec<String>,
    link: String,
) -> NewLetter {
    NewLetter {
        id: tokens::new_id(),
        ods_code: practice.ods_code.clone(),
        kind,
        subject,
        paragraphs,
        link,
        at: app.now(),
    }
}

/// It is on the register.
pub(super) fn approved(app: &App, practice: &Membership) -> NewLetter {
    let address = &app.site.address;
    letter(
        app,
        practice,
        "approved",
        format!("{} is on the register of safe surgeries", practice.name),
        vec![
            "Thank you: your practice is on the public register from today. Patients near you can find it.".to_owned(),
            "On your practice’s own page you find the certificate, the badge for your website and the pack of posters."
                .to_owned(),
        ],
        format!("{address}/surgeries/{}", practice.ods_code),
    )
}

/// It goes back, with a reason.
pub(super) fn declined(app: &App, practice: &Membership, reason: &str) -> NewLetter {
    letter(
        app,
        practice,
        "declined",
        format!("{}: something is still missing", practice.name),
        vec![
            "Thank you for wanting to be a safe surgery. Before we can put you on the register, this is missing:"
                .to_owned(),
            reason.to_owned(),
            "Open your practice’s own page, mend it there, and send it off once more.".to_owned(),
        ],
        format!("{}/practices/join", app.site.address),
    )
}

fn affirm(site: &str, practice: &Membership, token: &str, now: i64, today: Date) -> NewLetter {
    let mut paragraphs = vec![
        format!("A year ago {} promised to be a safe surgery. Is it still one?", practice.name),
        "Open the link and press the button: that is all. If not, do nothing, and the practice leaves the register by itself."
            .to_owned(),
    ];
    if practice.affirmed_on.is_some_and(|on| briefing::is_old(on, today)) {
        paragraphs.push("New colleagues at the desk? The briefing takes ten minutes.".to_owned());
    }
    NewLetter {
        id: tokens::new_id(),
        ods_code: practice.ods_code.clone(),
        kind: "affirm",
        subject: format!("{}: still a safe surgery?", practice.name),
        paragraphs,
        link: format!("{site}/practices/affirm/{token}"),
        at: now,
    }
}

/// What waits for organisers.
pub(super) async fn tasks(app: &App) -> Result<Vec<Task>, StoreError> {
    let mut tasks = Vec::new();
    let letters = app.site.store.waiting_letters().await?;
    if let Some(oldest) = letters.first() {
        tasks.push(task(
            format!("Send {} to practices", many(letters.len(), "letter")),
            "Their addresses are sealed: take the letters to the computer where your key is.",
            "/organise/letters",
            Some(day(oldest.written_at)),
            Weight::Soon,
        ));
    }
    let due = to_be_asked(&app.site.store, app.now(), app.today()).await?;
    if !due.is_empty() {
        tasks.push(task(
            format!("Ask {} to renew the promise", many(due.len(), "practice")),
            "A year is nearly over, or is.",
            "/organise/letters",
            None,
            Weight::Soon,
        ));
    }
    Ok(tasks)
}

/// What waits for organisers and moderators.
pub(super) async fn waiting_practices(app: &App) -> Result<Vec<Task>, StoreError> {
    let waiting = Filter { state: Some(Stands::Waiting), ..Filter::default() };
    let mut tasks: Vec<Task> = app
        .site
        .store
        .memberships(&waiting)
        .await?
        .into_iter()
        .map(|practice| {
            task(
                format!("Look at {} ({})", practice.name, practice.ods_code),
                "It asks to be put on the register.",
                &format!("/organise/practices/{}", practice.ods_code),
                practice.sent_on,
                Weight::Now,
            )
        })
        .collect();
    let old = old_briefings(app).await?;
    if old > 0 {
        tasks.push(task(
            format!("Remind {} of the briefing", many(old, "practice")),
            "Nobody there was counted within a year. Their own page reminds them too.",
            "/organise/practices?state=member",
            None,
            Weight::Whenever,
        ));
    }
    Ok(tasks)
}

/// Members of whose team nobody was briefed within a year.
async fn old_briefings(app: &App) -> Result<usize, StoreError> {
    let a_year_ago = a_year_ago(app.today());
    let members = app.site.store.members(app.today()).await?;
    let fresh = app.site.store.briefed_since(a_year_ago).await?;
    let long_enough = |practice: &&Membership| practice.joined_on.is_some_and(|on| on <= a_year_ago);
    Ok(members.iter().filter(long_enough).filter(|practice| !fresh.contains(&practice.ods_code)).count())
}

fn task(what: String, detail: &str, link: &str, since: Option<Date>, weight: Weight) -> Task {
    Task { what, detail: detail.to_owned(), link: link.to_owned(), since, weight }
}

fn many(count: usize, what: &str) -> String {
    if count == 1 { format!("one {what}") } else { format!("{count} {what}s") }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        let _ = std::fmt::Write::write_fmt(&mut text, format_args!("{byte:02x}"));
        text
    })
}
