//! The site. Server-rendered pages, complete without scripts; one module per area, and
//! [`router`] reads as the table of contents. It knows no files and no clock: whoever serves it
//! gives it a [`Site`].
//!
//! Nothing that a person puts in is written anywhere: forms are read in memory, answered and
//! forgotten, and no address ever carries what somebody typed.

mod about;
mod act;
mod app;
mod assets;
mod briefings;
mod campaigns;
mod charging;
mod check;
mod cite;
mod csv;
mod directory;
mod docx;
mod errors;
mod evidence;
mod feedback;
mod fields;
mod guard;
mod home;
mod local;
mod organise;
mod page;
mod petitions;
mod post;
mod practices;
mod previews;
mod qr;
mod questions;
mod rights;
mod router;
mod search;
mod serve;
mod sheets;
mod site;
mod surgeries;
mod tongue;
mod trusts;

pub use campaigns::{CampaignPack, campaign_pack};
pub use directory::{Directories, Directory, Known, Passage};
pub use directory::{GRADES, SHOWN};
pub use mail::{Letter, Tray};
pub use organise::{LINK_SECONDS, good_name, new_id, new_link, write_due_letters};
pub use petitions::{Petitions, letter};
pub use post::{NotPosted, Post, Posted};
pub use practices::join::known::{KnownPractice, PracticeList};
pub use practices::pack::extras as pack_extras;
pub use router::router;
pub use serve::{serve, serve_until};
pub use site::{Clock, Now, Organiser, Site};
