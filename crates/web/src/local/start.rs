//! `/campaigns/{slug}/start`: the guide, and applying for a page of one's own.

use askama::Template;
use axum::extract::{Path, State};
use axum::response::Response;
use campaign::Campaign;
use campaign::guide::{Chapter, chapters};
use seal::Purpose;
use store::local_groups::{GroupState, LocalGroup};
use surgeries::SeatAnswer;

use super::{
    LONGEST_AIMS, LONGEST_NAME, Problem, helpers_key, is_mail, key_hash, on_one_line, page, tidy, within, wrong,
};
use crate::app::App;
use crate::errors::{self, html, no_store};
use crate::fields::Fields;
use crate::organise::{What, new_question_key as new_key, too_often};
use crate::page::Page;

/// More than a town has people.
const LARGEST_TARGET: i64 = 1_000_000;

#[derive(Template)]
#[template(path = "local/start.html")]
struct Start {
    page: Page,
    campaign: &'static Campaign,
    chapters: &'static [Chapter],
    groups: Vec<LocalGroup>,
}

#[derive(Template)]
#[template(path = "local/apply.html")]
struct Apply {
    page: Page,
    campaign: &'static Campaign,
    /// Name, place, postcode, aims, target, mail.
    typed: [String; 6],
    problems: Vec<Problem>,
}

impl Apply {
    fn problem(&self, field: &str) -> Option<&str> {
        self.problems.iter().find(|problem| problem.field == field).map(|problem| problem.words.as_str())
    }
}

#[derive(Template)]
#[template(path = "local/applied.html")]
struct Applied {
    page: Page,
    link: String,
}

/// `GET /campaigns/{slug}/start`
pub(crate) async fn start(State(app): State<App>, Path(slug): Path<String>) -> Response {
    let Some(campaign) = super::campaign_of(&slug) else { return errors::not_found().await };
    let Ok(mut groups) = app.site.store.local_groups(GroupState::Shown).await else { return errors::broken() };
    groups.retain(|group| group.campaign == campaign.slug);
    let page = page(&format!("Start where you are: {}", campaign.name));
    html(&Start { page, campaign, chapters: chapters(), groups })
}

fn title(campaign: &Campaign) -> String {
    format!("A page for your group: {}", campaign.name)
}

/// `GET /campaigns/{slug}/start/apply`
pub(crate) async fn apply(Path(slug): Path<String>) -> Response {
    let Some(campaign) = super::campaign_of(&slug) else { return errors::not_found().await };
    html(&Apply { page: page(&title(campaign)), campaign, typed: Default::default(), problems: Vec::new() })
}

/// `POST /campaigns/{slug}/start/apply`
pub(crate) async fn applied(State(app): State<App>, Path(slug): Path<String>, fields: Fields) -> Response {
    let Some(campaign) = super::campaign_of(&slug) else { return errors::not_found().await };
    let mut typed = ["name", "place", "postcode", "aims", "target", "mail"].map(|field| tidy(fields.get(field)));
    for line in [0, 1, 2, 4, 5] {
        typed[line] = on_one_line(&typed[line]);
    }
    let mut problems = Vec::new();
    let [name, place, postcode, aims, target, mail] = &typed;
    within("name", "The name", name, LONGEST_NAME, &mut problems);
    within("place", "The place", place, LONGEST_NAME, &mut problems);
    within("aims", "What you want", aims, LONGEST_AIMS, &mut problems);
    let directory = app.site.directories.get();
    let spot = directory.places.find(postcode);
    if let Err(no) = &spot {
        problems.push(Problem { field: "postcode", words: errors::sentence(&no.to_string()) });
    }
    let number = if target.is_empty() { Ok(0) } else { target.replace(',', "").parse::<i64>() };
    if !number.as_ref().is_ok_and(|number| (0..=LARGEST_TARGET).contains(number)) {
        problems.push(Problem { field: "target", words: "Write a number such as 200, or leave it empty.".to_owned() });
    }
    if !is_mail(mail) {
        problems.push(Problem { field: "mail", words: "Write an e-mail address such as name@example.org.".to_owned() });
    }
    let address = address_of(name);
    if address.is_empty() && !name.is_empty() {
        problems.push(Problem {
            field: "name",
            words: "The name needs some letters from a to z, for its address.".to_owned(),
        });
    }
    let (Ok(spot), Ok(target), true) = (spot, number, problems.is_empty()) else {
        let page = page(&title(campaign)).with_error(true);
        return wrong(html(&Apply { page, campaign, typed, problems }));
    };
    // The field that people do not see.
    if fields.has("website") {
        return no_store(html(&Applied { page: page("Sent"), link: String::new() }));
    }
    if let Err(wait) = app.rates.count(What::LocalGroup, "", app.now()) {
        return too_often(wait);
    }
    let key = new_key();
    let postcode = postcode.parse::<base::Postcode>().ok();
    let seat = match postcode.as_ref().map(|postcode| directory.places.seat_of(postcode)) {
        Some(SeatAnswer::In(seat)) => seat.code.clone(),
        _ => String::new(),
    };
    let region = postcode.and_then(|postcode| directory.places.region_of(&postcode));
    let sealed = Purpose::new("contact", "practices");
    let group = LocalGroup {
        slug: address.clone(),
        campaign: campaign.slug.clone(),
        name: name.clone(),
        place: place.clone(),
        aims: aims.clone(),
        target,
        region: region.map(|region| region.code().to_owned()).unwrap_or_default(),
        seat,
        north: hundredths(spot.point.lat),
        east: hundredths(spot.point.lon),
        state: GroupState::Waiting,
        applied_on: app.today().to_string(),
        contact: seal::seal(&app.site.contacts, &sealed, mail.as_bytes(), &mut seal::system_randomness()),
        helpers_key: helpers_key(&key).public().as_bytes().to_vec(),
    };
    match app.site.store.add_local_group(&group, key_hash(&key)).await {
        Ok(true) => {
            let link = format!("{}/local/mine/{key}", app.site.address);
            no_store(html(&Applied { page: page("Sent"), link }))
        }
        Ok(false) => {
            problems.push(Problem {
                field: "name",
                words: "A group of this name is here already. Add your town or street.".to_owned(),
            });
            wrong(html(&Apply { page: page(&title(campaign)).with_error(true), campaign, typed, problems }))
        }
        Err(_) => errors::broken(),
    }
}

/// About a kilometre: a group has a place, not an address.
#[expect(clippy::cast_possible_truncation, reason = "degrees are small")]
fn hundredths(degrees: f64) -> i64 {
    (degrees * 100.0).round() as i64
}

/// `Marrowby Patients' First!` → `marrowby-patients-first`.
fn address_of(name: &str) -> String {
    let mut address = String::new();
    for character in name.to_lowercase().chars() {
        if character.is_ascii_alphanumeric() {
            address.push(character);
        } else if (character.is_whitespace() || character == '-') && !address.is_empty() && !address.ends_with('-') {
            address.push('-');
        }
    }
    // Addresses of our own.
    let address = address.trim_matches('-').to_owned();
    if address == "mine" { String::new() } else { address }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_has_only_what_an_address_may_have() {
        assert_eq!(address_of("Marrowby Patients’ First!"), "marrowby-patients-first");
        assert_eq!(address_of("../<b>x</b> &  y"), "bxb-y");
        assert_eq!((address_of("日本"), address_of("Mine")), (String::new(), String::new()));
        assert_eq!((hundredths(53.9512), hundredths(-0.7215)), (5395, -72));
    }
}
