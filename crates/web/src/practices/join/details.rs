//! What a practice says of itself for the register: the languages of its team, and where its own pages are, which
//! are read again and again.

use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use base::OdsCode;
use store::StoreError;
use store::journal::NewEntry;
use store::practice_records::Detail;

use super::hub::{self, Stands};
use crate::app::App;
use crate::errors;
use crate::fields::Fields;

/// Languages of one practice.
const MOST: usize = 20;
/// Longest name of a language, in characters.
const LONGEST_NAME: usize = 40;
/// Longest address of a website.
const LONGEST_SITE: usize = 300;

/// Reads a form with `languages` and `website`.
pub(crate) fn from_fields(fields: &Fields) -> Result<Detail, String> {
    Ok(Detail { languages: languages(fields.get("languages"))?, website: website(fields.get("website"))? })
}

/// `polish,  Urdu; Farsi (Persian)` → names with a capital, each once.
fn languages(typed: &str) -> Result<Vec<String>, String> {
    let mut names: Vec<String> = Vec::new();
    for name in typed.split([',', ';', '\n']) {
        let name = name.split_whitespace().collect::<Vec<_>>().join(" ");
        let mut letters = name.chars();
        let Some(first) = letters.next() else { continue };
        let fits = |letter: char| letter.is_alphabetic() || matches!(letter, ' ' | '-' | '(' | ')' | '’' | '\'');
        if !name.chars().all(fits) || name.chars().count() > LONGEST_NAME {
            return Err(format!(
                "“{name}” does not look like the name of a language. Write names with commas between, such as Polish, Urdu."
            ));
        }
        let name: String = first.to_uppercase().chain(letters).collect();
        if !names.contains(&name) {
            names.push(name);
        }
    }
    if names.len() > MOST {
        return Err(format!("Name {MOST} languages at most."));
    }
    Ok(names)
}

/// An address of the public web, with `https://` in front when nothing is; empty stays empty.
fn website(typed: &str) -> Result<String, String> {
    if typed.is_empty() {
        return Ok(String::new());
    }
    let wrong = || "Write the address of your website, such as https://www.elm-tree-surgery.example.".to_owned();
    let url = fetch::parse_address(typed).map_err(|_| wrong())?;
    let host = url.host_str().unwrap_or_default();
    if typed.len() > LONGEST_SITE || !host.contains('.') || !url.username().is_empty() || url.password().is_some() {
        return Err(wrong());
    }
    Ok(url.to_string())
}

/// Keeps it, with a line in the journal, and has the pages read soon.
pub(crate) async fn keep(app: &App, code: &str, detail: &Detail, entry: &NewEntry) -> Result<(), StoreError> {
    let Ok(ods) = code.parse::<OdsCode>() else { return Ok(()) };
    app.site.store.set_practice_detail(&ods, detail).await?;
    app.site.store.write_entry(entry).await?;
    app.site.store.wish_check(code).await
}

/// `POST /practices/join/at/{key}/details`
pub(crate) async fn set(State(app): State<App>, Path(key): Path<String>, fields: Fields) -> Response {
    let practice = match hub::practice(&app, &key).await {
        Ok(practice) => practice,
        Err(refusal) => return refusal,
    };
    match from_fields(&fields) {
        Ok(detail) => {
            let what = format!("{} ({}) named its languages and website", practice.name, practice.ods_code);
            let entry = NewEntry::new("practice", "the practice", app.now(), "practices", &what);
            match keep(&app, &practice.ods_code, &detail, &entry).await {
                Ok(()) => Redirect::to(&format!("/practices/join/at/{key}#pages")).into_response(),
                Err(_) => errors::broken(),
            }
        }
        Err(problem) => hub::hub(&app, key, practice, Some(problem)).await,
    }
}

/// `POST /practices/join/at/{key}/read-again`: the practice has mended its pages and does not want to wait.
pub(crate) async fn read_again(State(app): State<App>, Path(key): Path<String>) -> Response {
    let practice = match hub::practice(&app, &key).await {
        Ok(practice) => practice,
        Err(refusal) => return refusal,
    };
    if practice.state != Stands::Member {
        let problem =
            "Pages are read again once the practice is on the register. Until then, use the check.".to_owned();
        return hub::hub(&app, key, practice, Some(problem)).await;
    }
    if let Err(wait) = app.rates.count(crate::organise::What::ReadAgain, &practice.ods_code, app.now()) {
        return crate::organise::too_often(wait);
    }
    match app.site.store.wish_check(&practice.ods_code).await {
        Ok(()) => Redirect::to(&format!("/practices/join/at/{key}#pages")).into_response(),
        Err(_) => errors::broken(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn languages_are_names_and_nothing_else() {
        assert_eq!(
            languages("polish,  Urdu; polish\nFarsi (Persian)"),
            Ok(vec!["Polish".into(), "Urdu".into(), "Farsi (Persian)".into()])
        );
        assert_eq!(languages(" , "), Ok(Vec::new()));
        for odd in ["https://x.example", "<b>", "call 01632 960001", &"a".repeat(41)] {
            assert!(languages(odd).is_err(), "{odd}");
        }
        assert!(
            languages(&(0..26).map(|at| format!("Aa{}", char::from(b'a' + at))).collect::<Vec<_>>().join(",")).is_err()
        );
    }

    #[test]
    fn a_website_lies_on_the_public_web() {
        assert_eq!(website(""), Ok(String::new()));
        assert_eq!(website("www.elm.example").as_deref(), Ok("https://www.elm.example/"));
        assert_eq!(website("http://elm.example/join?x=1").as_deref(), Ok("http://elm.example/join?x=1"));
        for odd in
            ["none", "mailto:desk@elm.example", "https://user:pass@elm.example/", "javascript:alert(1)", "localhost"]
        {
            assert!(website(odd).is_err(), "{odd}");
        }
    }
}
