//! Where posts are shared: how each network counts, what it allows, and the link that opens its own form.
//!
//! Counting follows what the networks publish: X "Counting characters" (weights of Unicode ranges, 23 for a link, 2 for
//! an emoji), Bluesky's lexicon `app.bsky.feed.post` (300 graphemes, 3,000 bytes), Mastodon's documentation (500, 23 for
//! a link, the server's name of a mention is free), Threads' API (500, an emoji by its bytes in UTF-8), and
//! 3GPP TS 23.038 for SMS.

mod emoji;
mod links;
mod sms;

use unicode_segmentation::UnicodeSegmentation;

use emoji::is_emoji;
use links::{Part, parts};

/// A place where people share.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Network {
    /// X, formerly Twitter.
    X,
    /// Bluesky.
    Bluesky,
    /// Mastodon and others of the Fediverse.
    Mastodon,
    /// Threads.
    Threads,
    /// Facebook.
    Facebook,
    /// LinkedIn.
    LinkedIn,
    /// Instagram, the words below a picture.
    Instagram,
    /// WhatsApp.
    WhatsApp,
    /// A text message on the phone.
    Sms,
}

/// How long a post is, as its network counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Length {
    /// So long it is.
    pub count: usize,
    /// So long it may be.
    pub limit: usize,
    /// What else it must keep to, when it does not: more bytes, more hashtags, more messages than one.
    pub also: Option<Also>,
}

/// A second limit that a post goes over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Also {
    /// Bytes in UTF-8, and how many may be.
    Bytes(usize, usize),
    /// Hashtags, and how many may be.
    Hashtags(usize, usize),
}

impl Length {
    /// Whether the network takes it.
    #[must_use]
    pub const fn fits(self) -> bool {
        self.count <= self.limit && self.also.is_none()
    }

    /// How much must go; 0 when it fits.
    #[must_use]
    pub const fn over(self) -> usize {
        self.count.saturating_sub(self.limit)
    }
}

impl Network {
    /// All, in the order of the page.
    pub const ALL: [Self; 9] = [
        Self::X,
        Self::Bluesky,
        Self::Mastodon,
        Self::Threads,
        Self::Facebook,
        Self::LinkedIn,
        Self::Instagram,
        Self::WhatsApp,
        Self::Sms,
    ];

    /// In addresses and files.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::X => "x",
            Self::Bluesky => "bluesky",
            Self::Mastodon => "mastodon",
            Self::Threads => "threads",
            Self::Facebook => "facebook",
            Self::LinkedIn => "linkedin",
            Self::Instagram => "instagram",
            Self::WhatsApp => "whatsapp",
            Self::Sms => "sms",
        }
    }

    /// For people.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::X => "X",
            Self::Bluesky => "Bluesky",
            Self::Mastodon => "Mastodon",
            Self::Threads => "Threads",
            Self::Facebook => "Facebook",
            Self::LinkedIn => "LinkedIn",
            Self::Instagram => "Instagram",
            Self::WhatsApp => "WhatsApp",
            Self::Sms => "Text message",
        }
    }

    /// The longest post, as the network counts; for text messages one message of its alphabet.
    const fn limit(self) -> usize {
        match self {
            Self::X => 280,
            Self::Bluesky => 300,
            Self::Mastodon | Self::Threads => 500,
            Self::Facebook => 63_206,
            Self::LinkedIn => 3_000,
            Self::Instagram => 2_200,
            Self::WhatsApp => 65_536,
            Self::Sms => 160,
        }
    }

    /// How long a post is here.
    #[must_use]
    pub fn length(self, post: &str) -> Length {
        let graphemes = || post.graphemes(true).count();
        let count = match self {
            Self::X => weighted(post),
            Self::Mastodon => in_mastodon(post),
            Self::Threads => post.graphemes(true).map(|g| if is_emoji(g) { g.len() } else { g.chars().count() }).sum(),
            Self::Bluesky => graphemes(),
            Self::Facebook | Self::LinkedIn | Self::Instagram | Self::WhatsApp => post.chars().count(),
            Self::Sms => return sms::length(post),
        };
        let also = match self {
            Self::Bluesky if post.len() > 3_000 => Some(Also::Bytes(post.len(), 3_000)),
            Self::Instagram => Some(hashtags(post)).filter(|&tags| tags > 30).map(|tags| Also::Hashtags(tags, 30)),
            _ => None,
        };
        Length { count, limit: self.limit(), also }
    }

    /// The address that opens the network's own form with the post in it, where there is one. `server`: the person's
    /// Mastodon server. Facebook and LinkedIn take the link alone.
    #[must_use]
    pub fn share_link(self, post: &str, link: &str, server: Option<&str>) -> Option<String> {
        let (post, link) = (links::percent(post), links::percent(link));
        match self {
            Self::X => Some(format!("https://x.com/intent/post?text={post}")),
            Self::Bluesky => Some(format!("https://bsky.app/intent/compose?text={post}")),
            Self::Mastodon => server.and_then(links::host).map(|host| format!("https://{host}/share?text={post}")),
            Self::Threads => Some(format!("https://www.threads.net/intent/post?text={post}")),
            Self::Facebook => Some(format!("https://www.facebook.com/sharer/sharer.php?u={link}")),
            Self::LinkedIn => Some(format!("https://www.linkedin.com/sharing/share-offsite/?url={link}")),
            Self::Instagram => None,
            Self::WhatsApp => Some(format!("https://wa.me/?text={post}")),
            Self::Sms => Some(format!("sms:?&body={post}")),
        }
    }
}

/// X: code points of the common scripts weigh 1, others 2, an emoji 2 however it is made, a link 23.
fn weighted(post: &str) -> usize {
    const LIGHT: [std::ops::RangeInclusive<u32>; 4] = [0..=4351, 8192..=8205, 8208..=8223, 8242..=8247];
    let weight = |c: char| if LIGHT.iter().any(|range| range.contains(&u32::from(c))) { 1 } else { 2 };
    parts(post)
        .map(|part| match part {
            Part::Link(_) => 23,
            Part::Words(words) => {
                words.graphemes(true).map(|g| if is_emoji(g) { 2 } else { g.chars().map(weight).sum() }).sum()
            }
        })
        .sum()
}

/// Mastodon: graphemes, a link 23, `@name@server` as `@name`.
fn in_mastodon(post: &str) -> usize {
    parts(post)
        .map(|part| match part {
            Part::Link(_) => 23,
            Part::Words(words) => words.graphemes(true).count() - links::servers_of_mentions(words),
        })
        .sum()
}

fn hashtags(post: &str) -> usize {
    post.split_whitespace().filter(|word| word.starts_with('#') && word.len() > 1).count()
}

#[cfg(test)]
mod tests;
