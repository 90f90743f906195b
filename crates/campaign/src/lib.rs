//! Campaigns: each is a folder of texts under `knowledge/campaigns/`, and nothing in the code names
//! one. The folder's README says what lies in it.
//!
//! - [`built_in`] and [`load`] read the folders; a [`Mistake`] names file and line.
//! - [`Petition`] is what people sign: words within their limits, dates, what became of it.
//! - [`start`] is how a new one begins.
//! - [`letters`] are those to people in power, [`power`] says who these are and how one reaches them.
//! - [`foi`] asks trusts under the Freedom of Information Act, and knows when an answer is due.
//! - [`guide`] says how a local group begins.
//! - [`Network`] counts as each network counts; [`Occasion`] has the posts.

mod files;
pub mod foi;
mod graphics;
pub mod guide;
pub mod letters;
mod load;
mod look;
mod mistake;
mod network;
mod petition;
mod posts;
pub mod power;
mod start;

pub use files::{Campaigns, built_in, load};
pub use graphics::{BLANKS as GRAPHIC_BLANKS, Graphic};
pub use look::Colour;
pub use mistake::Mistake;
pub use network::{Also, Length, Network};
pub use petition::{HandedIn, Names, Petition, PresentedAgain, Response, Stage, Words};
pub use posts::{BLANKS, Occasion, fill};
pub use start::{Files, start};

use std::collections::BTreeMap;

/// One campaign.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Campaign {
    /// Its folder's name, and its name in addresses.
    pub slug: String,
    /// Its name for people.
    pub name: String,
    /// Without the sign `#`; empty when there is none.
    pub hashtag: String,
    /// For its mark and its bar; readable below white letters.
    pub colour: Colour,
    /// What it is for, in one sentence.
    pub summary: String,
    /// A small drawing (SVG); empty when there is none.
    pub mark: String,
    /// Its petition, if it has one.
    pub petition: Option<Petition>,
    /// What to post, by occasion; empty when nobody wrote any.
    pub posts: Vec<Occasion>,
    /// Letters to those in power, if somebody wrote any.
    pub letters: Option<letters::Letters>,
    /// Its pictures to share, in English; empty when nobody wrote any.
    pub graphics: Vec<Graphic>,
    /// The same in other languages, by tag.
    pub graphics_in: BTreeMap<String, Vec<Graphic>>,
}
