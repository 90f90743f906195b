//! `/campaigns`: what each campaign is for, and how to share it.

mod packing;
mod pictures;
mod share;
pub(crate) mod write;

use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use campaign::Campaign;

pub use packing::{CampaignPack, campaign_pack};
pub(crate) use pictures::{make as make_picture, show as pictures, show_what as picture};
pub(crate) use share::{own_words, share};

use crate::errors::{self, html};
use crate::page::{Area, Page};

#[derive(Template)]
#[template(path = "campaigns/list.html")]
struct List {
    page: Page,
    campaigns: Vec<&'static Campaign>,
}

#[derive(Template)]
#[template(path = "campaigns/campaign.html")]
struct CampaignPage {
    page: Page,
    campaign: &'static Campaign,
}

/// `GET /campaigns`
pub(crate) async fn list() -> Response {
    let page = Page::new(Area::Act, "Campaigns", "What we campaign for, and what you can do in a minute.");
    html(&List { page, campaigns: campaign::built_in().map(|all| all.iter().collect()).unwrap_or_default() })
}

/// `GET /campaigns/{slug}`
pub(crate) async fn show(Path(slug): Path<String>) -> Response {
    let Some(campaign) = find(&slug) else { return errors::not_found().await };
    let page =
        Page::new(Area::Act, campaign.name.clone(), "What this campaign asks for, and what you can do in a minute.");
    html(&CampaignPage { page, campaign })
}

/// The campaign with this name in addresses.
fn find(slug: &str) -> Option<&'static Campaign> {
    campaign::built_in().ok()?.get(slug)
}
