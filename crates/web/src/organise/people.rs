//! `/organise/people`: colleagues, their roles, and one-time links for new ones.

use askama::Template;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use store::journal::NewEntry;
use store::organisers::{Colleague, Role};

use super::desk::Desk;
use super::gate::SignedIn;
use super::tasks::{Task, Weight};
use super::{tokens, welcome};
use crate::app::App;
use crate::errors::{self, html};
use crate::fields::Fields;
use crate::page::{Area, Page};

/// Longest name.
const LONGEST: usize = 60;

#[derive(Template)]
#[template(path = "organise/people.html")]
struct People {
    page: Page,
    desk: Desk,
    people: Vec<Colleague>,
    /// A link that was just made, and for whom; shown once.
    link: Option<(String, String)>,
    name: String,
    problem: Option<String>,
}

/// `GET /organise/people`
pub(crate) async fn show(State(app): State<App>, who: SignedIn) -> Response {
    page(&app, who, None, String::new(), None).await
}

async fn page(
    app: &App,
    who: SignedIn,
    link: Option<(String, String)>,
    name: String,
    problem: Option<String>,
) -> Response {
    let Ok(people) = app.site.store.colleagues(app.now()).await else { return errors::broken() };
    let wrong = problem.is_some();
    let page = Page::new(Area::Organise, "Colleagues", "For organisers of this site.").with_error(wrong);
    let shown = html(&People { page, desk: Desk::of(app, who, "/organise/people"), people, link, name, problem });
    if wrong { (StatusCode::UNPROCESSABLE_ENTITY, shown).into_response() } else { shown }
}

/// `POST /organise/people`: a new colleague, with a link for them.
pub(crate) async fn add(State(app): State<App>, who: SignedIn, fields: Fields) -> Response {
    let name = fields.get("name").to_owned();
    let Some(role) = Role::from_key(fields.get("role")) else {
        return page(&app, who, None, name, Some("Choose what they may do.".to_owned())).await;
    };
    if let Err(problem) = good_name(&name) {
        return page(&app, who, None, name, Some(problem.to_owned())).await;
    }
    let id = tokens::new_id();
    let entry = NewEntry::new(&who.id, &who.name, app.now(), "people", &format!("added {name} as {role}"))
        .with_undo("organiser-added", &id);
    match app.site.store.add_organiser(&id, &name, role, &entry).await {
        Ok(true) => match make_link(&app, &id).await {
            Ok(link) => page(&app, who, Some((name, link)), String::new(), None).await,
            Err(_) => errors::broken(),
        },
        Ok(false) => {
            let problem = format!("There is a {name} already. Add something that tells them apart.");
            page(&app, who, None, name, Some(problem)).await
        }
        Err(_) => errors::broken(),
    }
}

/// A name as it may stand at the desk.
///
/// # Errors
/// Says what is wrong with it.
pub fn good_name(name: &str) -> Result<(), &'static str> {
    if name.trim().is_empty() {
        Err("Write a name, as colleagues will see it.")
    } else if name.chars().count() > LONGEST {
        Err("That name is too long: 60 letters at most.")
    } else if name.chars().any(char::is_control) {
        Err("A name has no line breaks in it.")
    } else {
        Ok(())
    }
}

/// `POST /organise/people/{id}/role`
pub(crate) async fn change_role(
    State(app): State<App>,
    who: SignedIn,
    Path(id): Path<String>,
    fields: Fields,
) -> Response {
    let Some(role) = Role::from_key(fields.get("role")) else { return errors::unreadable_form() };
    let colleague = match app.site.store.organiser(&id).await {
        Ok(Some(colleague)) => colleague,
        Ok(None) => return errors::not_found().await,
        Err(_) => return errors::broken(),
    };
    if colleague.role == role {
        return Redirect::to("/organise/people").into_response();
    }
    let what = format!("made {} {role} (was {})", colleague.name, colleague.role);
    let entry = NewEntry::new(&who.id, &who.name, app.now(), "people", &what)
        .with_undo("organiser-role", &format!("{id} {}", colleague.role.key()));
    done(&app, who, app.site.store.set_role(&id, role, &entry).await).await
}

/// `POST /organise/people/{id}/link`: for a colleague who lost passkey and codes.
pub(crate) async fn new_link(State(app): State<App>, who: SignedIn, Path(id): Path<String>) -> Response {
    let colleague = match app.site.store.organiser(&id).await {
        Ok(Some(colleague)) => colleague,
        Ok(None) => return errors::not_found().await,
        Err(_) => return errors::broken(),
    };
    let what = format!("made a new one-time link for {}", colleague.name);
    let entry = NewEntry::new(&who.id, &who.name, app.now(), "people", &what);
    if app.site.store.write_entry(&entry).await.is_err() {
        return errors::broken();
    }
    match make_link(&app, &id).await {
        Ok(link) => page(&app, who, Some((colleague.name, link)), String::new(), None).await,
        Err(_) => errors::broken(),
    }
}

/// `POST /organise/people/{id}/remove`: signed out at once, and no way in.
pub(crate) async fn remove(State(app): State<App>, who: SignedIn, Path(id): Path<String>) -> Response {
    let colleague = match app.site.store.organiser(&id).await {
        Ok(Some(colleague)) => colleague,
        Ok(None) => return errors::not_found().await,
        Err(_) => return errors::broken(),
    };
    let what = format!("removed {} ({})", colleague.name, colleague.role);
    let entry = NewEntry::new(&who.id, &who.name, app.now(), "people", &what).with_undo("organiser-removed", &id);
    done(&app, who, app.site.store.remove_organiser(&id, &entry).await).await
}

async fn done(app: &App, who: SignedIn, result: Result<bool, store::StoreError>) -> Response {
    match result {
        Ok(true) => Redirect::to("/organise/people").into_response(),
        Ok(false) => {
            let problem = "One organiser must stay. Name another one first.".to_owned();
            page(app, who, None, String::new(), Some(problem)).await
        }
        Err(_) => errors::broken(),
    }
}

async fn make_link(app: &App, id: &str) -> Result<String, store::StoreError> {
    let (link, hash) = welcome::new_link(&app.site.address);
    app.site.store.open_link(id, &hash, app.now() + welcome::LINK_SECONDS).await?;
    Ok(link)
}

/// Colleagues who could be locked out.
pub(super) async fn tasks(app: &App) -> Result<Vec<Task>, store::StoreError> {
    let people = app.site.store.colleagues(app.now()).await?;
    let locked_out = people.iter().filter(|person| person.passkeys == 0 && person.codes == 0 && !person.invited);
    let mut tasks: Vec<Task> = locked_out
        .map(|person| Task {
            what: format!("Give {} a new link", person.organiser.name),
            detail: "They have neither a passkey nor a printed code left.".to_owned(),
            link: "/organise/people".to_owned(),
            since: None,
            weight: Weight::Soon,
        })
        .collect();
    if people.iter().filter(|person| person.organiser.role == Role::Organiser).count() == 1 {
        tasks.push(Task {
            what: "Add a second organiser".to_owned(),
            detail: "If you fell ill, nobody could open the desk.".to_owned(),
            link: "/organise/people".to_owned(),
            since: None,
            weight: Weight::Whenever,
        });
    }
    Ok(tasks)
}
