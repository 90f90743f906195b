//! The table of contents: every address of the site.

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::middleware::{from_fn, from_fn_with_state};
use axum::routing::{get, post};
use print::Kind;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;

use crate::app::App;
use crate::search::Search;
use crate::tongue::InLanguages as _;
use crate::{
    Site, about, act, assets, briefings, campaigns, charging, check, errors, evidence, feedback, guard, home, local,
    organise, petitions, practices, previews, questions, rights, search, sheets, surgeries, trusts,
};

/// All pages of the site, with everything that stands around them.
pub fn router(site: Site) -> Router {
    let app = App::new(site);
    let pages = Router::new()
        .route("/", get(home::show))
        // For practices.
        .route("/check", get(check::start).post(check::answer))
        .route("/check/live", post(check::live))
        .route("/check/mended.txt", post(check::download::as_text))
        .route("/check/mended.docx", post(check::download::as_docx))
        .route("/check/rules", get(check::rules::list))
        .route("/check/rules/{name}", get(check::rules::show))
        .route("/practices", get(practices::show))
        .route("/practices/policy", get(practices::policy::start).post(practices::policy::answer))
        .route("/practices/policy/change", post(practices::policy::change))
        .route("/practices/policy.txt", post(practices::policy::as_text))
        .route("/practices/policy.docx", post(practices::policy::as_docx))
        .route("/practices/join", get(practices::join::start))
        .route("/practices/join/practice/{ods}", get(practices::join::prove::show).post(practices::join::prove::send))
        .route(
            "/practices/join/confirm/{token}",
            get(practices::join::prove::confirm).post(practices::join::prove::confirmed),
        )
        .route("/practices/join/at/{key}", get(practices::join::hub::show))
        .route("/practices/join/at/{key}/steps/{step}", post(practices::join::hub::take_step))
        .route("/practices/join/at/{key}/pledge", post(practices::join::hub::pledge))
        .route("/practices/join/at/{key}/send", post(practices::join::hub::send))
        .route("/practices/join/at/{key}/details", post(practices::join::details::set))
        .route("/practices/join/at/{key}/read-again", post(practices::join::details::read_again))
        .route("/practices/join/at/{key}/affirm", post(practices::join::hub::affirm))
        .route(
            "/practices/join/at/{key}/leave",
            get(practices::join::hub::before_leaving).post(practices::join::hub::leave),
        )
        .route("/practices/affirm/{token}", get(practices::join::affirm::show).post(practices::join::affirm::affirm))
        .route("/practices/briefing", get(practices::briefing::read))
        .route("/practices/briefing/scenes/{name}", get(practices::briefing::scene))
        .route("/practices/briefing/scenes/{name}/{choice}", get(practices::briefing::consequence))
        .route("/practices/briefing/quiz", get(practices::briefing::quiz).post(practices::briefing::mark))
        .route("/practices/briefing/counted", post(practices::briefing::count))
        .route("/practices/briefing/certificate", post(practices::briefing::certificate))
        .route("/practices/pack", get(practices::pack::start).post(practices::pack::make))
        .route("/practices/register", get(practices::register::start).post(practices::register::answer))
        .route("/practices/register/read", get(practices::register::read_start).post(practices::register::read))
        // To print.
        .route("/posters", get(sheets::posters))
        .route("/letters", get(sheets::letters))
        .merge(sheets::of(Kind::Poster))
        .merge(sheets::of(Kind::Card))
        .merge(sheets::of(Kind::Letter))
        .merge(sheets::of(Kind::Form))
        // For supporters.
        .route("/act", get(act::show))
        .route("/act/practice", get(act::practice))
        // The campaigns, and what they rest on.
        .route("/campaigns", get(campaigns::list))
        .route("/campaigns/{slug}", get(campaigns::show))
        .route("/campaigns/{slug}/share", get(campaigns::share).post(campaigns::own_words))
        .route("/campaigns/{slug}/write", get(campaigns::write::start).post(campaigns::write::answer))
        .route("/campaigns/{slug}/write/letter.pdf", post(campaigns::write::as_pdf))
        // Local groups.
        .route("/campaigns/{slug}/start", get(local::start))
        .route("/campaigns/{slug}/start/apply", get(local::apply).post(local::applied))
        .route("/local", get(local::list))
        .route("/local/mine/{key}", get(local::mine))
        .route("/local/mine/{key}/events", post(local::add_event))
        .route("/local/mine/{key}/events/{id}/remove", post(local::remove_event))
        .route("/local/mine/{key}/helpers/{id}/remove", post(local::remove_helper))
        .route("/local/mine/{key}/end", post(local::end))
        .route("/local/{group}", get(local::show))
        .route("/local/{group}/help", post(local::help))
        .route("/local/{group}/events.ics", get(local::calendar))
        // Hospital trusts: what they told, and asking them.
        .route("/trusts", get(trusts::list))
        .route("/trusts/ask", get(trusts::ask).post(trusts::asked))
        .route("/trusts/answers.csv", get(trusts::as_csv))
        .route("/trusts/requests", get(trusts::requests))
        .route("/trusts/requests.csv", get(trusts::requests_csv))
        .route("/trusts/{ods}", get(trusts::show))
        .route("/campaigns/{slug}/pictures", get(campaigns::pictures))
        .route("/campaigns/{slug}/pictures/{what}", get(campaigns::picture).post(campaigns::make_picture))
        .route("/briefings", get(briefings::list))
        .route("/briefings/{slug}", get(briefings::show))
        .route("/briefings/{slug}/briefing.pdf", get(briefings::as_pdf))
        .route("/evidence", get(evidence::list))
        .route("/evidence/{slug}", get(evidence::show))
        .route("/evidence/{slug}/figures.csv", get(evidence::as_csv))
        .route("/evidence/{slug}/datapackage.json", get(evidence::as_package))
        .route("/evidence/{slug}/chart.svg", get(evidence::chart))
        // Questions of colleagues.
        .route("/questions", get(questions::list).post(questions::send))
        .route("/questions/search", post(questions::search))
        .route("/questions/feed.atom", get(questions::atom))
        .route("/questions/ask", get(questions::ask))
        .route("/questions/mine/{key}", get(questions::take_back_form).post(questions::take_back))
        .route("/questions/{id}", get(questions::show))
        .route("/questions/{id}/answer", get(questions::answer).post(questions::answer))
        // Who may be charged.
        .route("/charging", get(charging::start).post(charging::answer))
        .route("/charging/guide", get(charging::guide).post(charging::search))
        .route("/charging/guide/{rule}", get(charging::rule))
        .route("/charging/law", get(charging::laws))
        .route("/charging/law/{nation}/{provision}", get(charging::law))
        .route("/charging/changes", get(charging::changes))
        .route("/charging/book", get(charging::book))
        .route("/charging/book.pdf", get(charging::book_pdf))
        .route("/charging/check", get(charging::panels))
        .route("/charging/check/{nation}", get(charging::panel).post(charging::checks_file))
        // For patients, in every language.
        .in_languages("/rights", get(rights::show))
        .in_languages("/rights/{nation}", get(rights::of_nation))
        .in_languages("/rights/page.html", get(rights::as_page))
        .in_languages("/rights/page.pdf", get(rights::as_pdf))
        .in_languages("/rights/register", get(rights::register::start).post(rights::register::answer))
        .in_languages("/rights/register/at/{practice}", get(rights::register::at_practice))
        .in_languages("/rights/register/{what}", post(rights::register::make))
        .in_languages("/rights/card", get(rights::card::show))
        .in_languages("/rights/card.pdf", post(rights::card::as_pdf))
        .in_languages("/rights/refused", get(rights::refused::start).post(rights::refused::answer))
        .in_languages("/rights/refused/letter.pdf", post(rights::refused::as_pdf))
        .route("/rights/refused/counted.csv", get(rights::refused::counted))
        // Finding a safe surgery, and the register of them.
        .in_languages("/surgeries", get(surgeries::start).post(surgeries::answer))
        .in_languages("/surgeries/{ods}", get(surgeries::one))
        .route("/surgeries/{ods}/badge.svg", get(surgeries::badge))
        .route("/surgeries/register", get(surgeries::register))
        .route("/surgeries/embed", get(surgeries::embed))
        .route("/surgeries/map.svg", get(surgeries::map_of_everybody))
        .route("/surgeries/counts.json", get(surgeries::counts))
        .route("/surgeries.json", get(surgeries::as_json))
        .route("/surgeries.csv", get(surgeries::as_csv))
        .route("/surgeries.geojson", get(surgeries::as_geojson))
        .route("/surgeries.atom", get(surgeries::as_atom))
        // About the site.
        .route("/feedback", get(feedback::start).post(feedback::send))
        .route("/about", get(about::show))
        .route("/about/nothing-to-hand-over", get(about::nothing_to_hand_over))
        .route("/about/accessibility", get(about::accessibility))
        // For machines.
        .route("/assets/{name}", get(assets::serve))
        .route("/healthz", get(about::health))
        .route("/robots.txt", get(about::robots));

    let pages = pages
        // Petitions, in every language and for programs.
        .merge(petitions::routes())
        // For those who run the site: its own table of contents, and a gate in front.
        .merge(organise::routes().into_router())
        .layer(from_fn_with_state(app.clone(), organise::gate))
        .fallback(errors::not_found)
        .method_not_allowed_fallback(errors::wrong_method)
        .layer(from_fn_with_state(app.clone(), previews::remember))
        .with_state(app.clone());

    // What is made from the pages themselves.
    let pictures =
        Router::new().route("/pictures/{*page}", get(previews::show)).with_state((app.clone(), pages.clone()));
    let find = Router::new()
        .in_languages("/search", get(search::start).post(search::answer))
        .layer(from_fn_with_state(app.clone(), previews::remember))
        .with_state(Search::new(app, pages.clone()));

    pages
        .merge(pictures)
        .merge(find)
        // Our own limit, below, answers with a page; the library's would not.
        .layer(DefaultBodyLimit::disable())
        // From here the order is: the last line sees a request first.
        .layer(from_fn(guard::limit_body))
        .layer(from_fn(guard::refuse_other_sites))
        .layer(from_fn(guard::limit_time))
        .layer(CatchPanicLayer::custom(|_| errors::broken()))
        .layer(from_fn(guard::security_headers))
        .layer(CompressionLayer::new())
}
