//! A campaign's posts: for each occasion some wordings from short to long, of which each network gets the longest that
//! it takes. The hashtag is always in them. Text in `knowledge/campaigns/<slug>/posts.toml`.

use std::collections::BTreeMap;

use serde::Deserialize;
use toml::Spanned;

use crate::Mistake;
use crate::mistake::Text;
use crate::network::Network;

/// What a post is filled with.
pub const BLANKS: [&str; 6] = ["link", "hashtag", "count", "goal", "place", "name"];

/// Posts for something that happens.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Occasion {
    /// In addresses and files: `launch`.
    pub key: String,
    /// For people: "The petition opens".
    pub title: String,
    /// When to post, and whom to name.
    pub hint: String,
    /// Wordings with blanks in braces, the shortest first; each has `{link}` and `{hashtag}`.
    pub wordings: Vec<String>,
    /// What somebody hears who cannot see the picture that goes with it.
    pub alt: String,
}

impl Occasion {
    /// The longest wording that fits a network when filled, or nothing when none does.
    #[must_use]
    pub fn post(&self, network: Network, filled_with: &BTreeMap<&str, String>) -> Option<String> {
        let posts = self.wordings.iter().map(|wording| fill(wording, filled_with));
        posts.rev().find(|post| {
            let length = network.length(post);
            // A text message in several parts costs more than it tells.
            length.fits() && (network != Network::Sms || length.limit <= 160)
        })
    }
}

/// Puts values into the blanks; a blank without a value is left out.
#[must_use]
pub fn fill(wording: &str, values: &BTreeMap<&str, String>) -> String {
    let mut filled = wording.to_owned();
    for blank in BLANKS {
        let value = values.get(blank).map_or("", String::as_str);
        filled = filled.replace(&format!("{{{blank}}}"), value);
    }
    filled
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    occasion: Vec<OccasionFile>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct OccasionFile {
    key: Spanned<String>,
    title: String,
    hint: String,
    wordings: Vec<Spanned<String>>,
    alt: Spanned<String>,
}

/// Reads `posts.toml`.
pub(crate) fn read(path: &str, content: &str) -> Result<Vec<Occasion>, Mistake> {
    let text = Text { file: path, content };
    let file: File = text.read()?;
    file.occasion.into_iter().map(|occasion| one(&text, occasion)).collect()
}

fn one(text: &Text<'_>, file: OccasionFile) -> Result<Occasion, Mistake> {
    for wording in &file.wordings {
        for needed in ["{link}", "{hashtag}"] {
            if !wording.get_ref().contains(needed) {
                return Err(text.mistake(wording.span(), format!("every post needs {needed}; add it")));
            }
        }
        if let Some(blank) = unknown_blank(wording.get_ref()) {
            let known = BLANKS.join(", ");
            return Err(text.mistake(wording.span(), format!("nothing fills {{{blank}}}; there are {known}")));
        }
    }
    if file.wordings.is_empty() {
        return Err(text.mistake(file.key.span(), "an occasion needs at least one wording"));
    }
    if file.alt.get_ref().is_empty() {
        return Err(text.mistake(file.alt.span(), "say what the picture shows, for those who cannot see it"));
    }
    let mut wordings: Vec<String> = file.wordings.into_iter().map(Spanned::into_inner).collect();
    wordings.sort_by_key(|wording| wording.chars().count());
    Ok(Occasion {
        key: file.key.into_inner(),
        title: file.title,
        hint: file.hint,
        wordings,
        alt: file.alt.into_inner(),
    })
}

fn unknown_blank(wording: &str) -> Option<&str> {
    wording
        .split('{')
        .skip(1)
        .filter_map(|rest| rest.split_once('}').map(|(name, _)| name))
        .find(|name| !BLANKS.contains(name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_campaign_has_a_post_for_every_occasion_and_network() {
        let values = BTreeMap::from([
            ("link", "https://careof.example.org/petitions/1".to_owned()),
            ("hashtag", "#PatientsNotPassports".to_owned()),
            ("count", "1,234,567".to_owned()),
            ("goal", "2,000,000".to_owned()),
            ("place", "Stoke-on-Trent and Newcastle-under-Lyme".to_owned()),
            ("name", "Potteries Patients First".to_owned()),
        ]);
        for campaign in crate::built_in().expect("well written").iter() {
            for key in ["launch", "milestone", "reply", "local-news"] {
                let occasion = campaign.posts.iter().find(|occasion| occasion.key == key);
                let occasion = occasion.unwrap_or_else(|| panic!("{}: {key}", campaign.slug));
                for network in Network::ALL {
                    let post = occasion.post(network, &values);
                    // Curly quotes halve a text message, so some occasions have none.
                    assert!(post.is_some() || network == Network::Sms, "{} {key} {network:?}", campaign.slug);
                    if let Some(post) = post {
                        assert!(network.length(&post).fits() && post.contains("#PatientsNotPassports"), "{post}");
                    }
                }
            }
        }
    }

    #[test]
    fn a_mistake_has_its_line() {
        let file = "[[occasion]]\nkey = \"launch\"\ntitle = \"t\"\nhint = \"h\"\nalt = \"a\"\nwordings = [\n  \"{link} {hashtag} {nmae}\",\n]\n";
        let mistake = read("x/posts.toml", file).expect_err("a blank that nothing fills");
        assert_eq!((mistake.line, mistake.what.contains("nmae")), (7, true), "{mistake}");
        let bare = file.replace("{hashtag} {nmae}", "");
        assert!(read("x/posts.toml", &bare).is_err_and(|mistake| mistake.what.contains("{hashtag}")));
    }
}
