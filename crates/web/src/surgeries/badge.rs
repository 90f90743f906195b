//! `GET /surgeries/{ods}/badge.svg`: a picture for a practice's own website that says what is true today.

use std::fmt::Write as _;

use axum::extract::{Path, State};
use axum::http::header;
use axum::response::{IntoResponse, Response};
use base::OdsCode;
use surgeries::Badge;

use crate::app::App;
use crate::cite::escape;
use crate::errors;

/// `GET /surgeries/{ods}/badge.svg`
pub(crate) async fn badge(State(app): State<App>, Path(ods): Path<String>) -> Response {
    let directory = app.site.directories.get();
    let practice = ods.parse::<OdsCode>().ok().and_then(|ods| directory.places.practice(&ods));
    let Some(practice) = practice else { return errors::not_found().await };
    let today = (app.site.clock)();
    let badge = match directory.register.get(&practice.ods) {
        Some(standing) if practice.is_open() => standing.badge(today),
        _ => Badge::NotListed,
    };
    let headers = [
        (header::CONTENT_TYPE, "image/svg+xml"),
        (header::CACHE_CONTROL, "public, max-age=3600"),
        // Meant for the pages of others.
        (header::ACCESS_CONTROL_ALLOW_ORIGIN, "*"),
    ];
    (headers, drawn(&practice.name, badge)).into_response()
}

/// The picture. Its words are in the title as well, for those who hear it.
pub(crate) fn drawn(name: &str, badge: Badge) -> String {
    let (headline, second, colour) = match badge {
        Badge::Safe(checked) => {
            let second = match checked {
                Some(date) => format!("website checked {}", base::in_words(date)),
                None => "no papers needed to register".to_owned(),
            };
            ("Safe surgery", second, "#0b5d4b")
        }
        Badge::UnderReview(since) => ("Under review", format!("since {}", base::in_words(since)), "#774d00"),
        Badge::NotListed => ("Not on the register", "of safe surgeries".to_owned(), "#525d57"),
    };
    let mut svg = String::with_capacity(1200);
    let _ = write!(
        svg,
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"280\" height=\"88\" viewBox=\"0 0 280 88\" role=\"img\">\
         <title>{}: {}, {}</title>\
         <rect width=\"280\" height=\"88\" rx=\"10\" fill=\"{colour}\"/>\
         <path d=\"M16 42 44 20 72 42V72H16Z\" fill=\"none\" stroke=\"#fbf6ec\" stroke-width=\"4\" stroke-linejoin=\"round\"/>",
        escape(name),
        escape(headline),
        escape(&second)
    );
    if matches!(badge, Badge::Safe(_)) {
        svg.push_str("<path d=\"m32 52 9 9 16-19\" fill=\"none\" stroke=\"#f4b73b\" stroke-width=\"5\" stroke-linecap=\"round\" stroke-linejoin=\"round\"/>");
    }
    let _ = write!(
        svg,
        "<g font-family=\"Atkinson Hyperlegible Next,Atkinson Hyperlegible,system-ui,sans-serif\" fill=\"#fffdf8\">\
         <text x=\"90\" y=\"42\" font-size=\"22\" font-weight=\"700\">{}</text>\
         <text x=\"90\" y=\"64\" font-size=\"{}\">{}</text></g></svg>",
        escape(headline),
        if second.len() > 30 { 11 } else { 13 },
        escape(&second)
    );
    svg
}

#[cfg(test)]
mod tests {
    use base::Date;

    use super::*;

    #[test]
    fn a_badge_says_what_it_shows_also_in_words() {
        let svg = drawn("Elm & Ash", Badge::Safe(Some(Date::constant(2026, 11, 20))));
        assert!(svg.contains("Safe surgery, website checked 20 November 2026"));
        assert!(svg.contains("Elm &#38; Ash") || svg.contains("Elm &amp; Ash"));
        assert!(drawn("Elm", Badge::UnderReview(Date::constant(2026, 1, 2))).contains("since 2 January 2026"));
        assert!(drawn("Elm", Badge::NotListed).contains("Not on the register"));
    }
}
