//! A good start for a new campaign: the files of its folder, which can be read as they are and then be made one's own.

use std::time::Duration;

use base::Date;

/// The files of a new campaign: path inside its folder, and content.
pub type Files = Vec<(&'static str, String)>;

/// The files of a new campaign: name inside its folder, and content. `number` is the petition's, which nobody else has.
///
/// # Errors
/// In words, when the name cannot be a folder's.
pub fn start(name: &str, number: u32, today: Date) -> Result<(String, Files), String> {
    let name = name.split_whitespace().collect::<Vec<_>>().join(" ");
    let slug = slug(&name);
    if slug.is_empty() || name.chars().count() > 60 {
        return Err(format!(
            "“{name}” cannot be a campaign’s name: use one to sixty letters, some of them from a to z"
        ));
    }
    let quoted = name.replace('\\', "").replace('"', "’");
    let hashtag: String = name
        .split(|c: char| !c.is_alphanumeric())
        .flat_map(|word| {
            let mut letters = word.chars();
            letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect::<Vec<_>>()
        })
        .collect();
    let in_days = |days: u64| today.saturating_add(Duration::from_secs(days * 86_400));
    let campaign = format!(
        "# What the campaign is. The colour stands behind white letters, so it must be dark.\n\
         name = \"{quoted}\"\n\
         hashtag = \"{hashtag}\"\n\
         colour = \"#2f4f6f\"\n\
         summary = \"Say in one sentence what it is for.\"\n"
    );
    let petition = format!(
        "# Every figure and statement of law needs its source: keys of knowledge/sources.toml.\n\
         number = {number}\n\
         action = \"Say what you ask for, in at most 80 letters\"\n\
         background = \"Say why, in at most 300 letters: what happens today, to whom, and how you know.\"\n\
         additional = \"Say what exactly should be done, by whom, in at most 800 letters.\"\n\
         addressee = \"who can do it\"\n\
         creator = \"The organisers of {quoted}\"\n\
         goal = 1000\n\
         opens = {}\ncloses = {}\nerase = {}\n\
         names = \"names\"\n\
         sources = []\n",
        in_days(30),
        in_days(212),
        in_days(395),
    );
    Ok((
        slug,
        vec![
            ("campaign.toml", campaign),
            ("petition.toml", petition),
            ("posts.toml", POSTS.to_owned()),
            ("graphics.toml", GRAPHICS.to_owned()),
            ("mark.svg", MARK.to_owned()),
        ],
    ))
}

/// A name as it stands in addresses.
fn slug(name: &str) -> String {
    let mut slug = String::new();
    for c in name.chars().flat_map(char::to_lowercase) {
        if c.is_ascii_alphanumeric() {
            slug.push(c);
        } else if !matches!(c, '\'' | '’') && !slug.is_empty() && !slug.ends_with('-') {
            slug.push('-');
        }
    }
    slug.trim_matches('-').chars().take(40).collect::<String>().trim_matches('-').to_owned()
}

const POSTS: &str = r#"# What to post. {link} and {hashtag} are in every wording; {count} and {goal} are the petition's numbers, {place} and {name} those of a
# local group. Each network gets the longest wording that it takes, so write a short one and a long one.

[[occasion]]
key = "launch"
title = "The petition opens"
hint = "Whom should the post name?"
alt = "Say what the picture shows."
wordings = [
  "Say in one sentence why somebody should sign. {link} {hashtag}",
]

[[occasion]]
key = "milestone"
title = "A round number is reached"
hint = "Thank people first."
alt = "A large number of signatures."
wordings = [
  "{count} of us have signed. On to {goal}: {link} {hashtag}",
]

[[occasion]]
key = "reply"
title = "There is an answer"
hint = "Quote it fairly and in full."
alt = "What we asked, and what was answered."
wordings = [
  "There is an answer to our petition. Read all of it: {link} {hashtag}",
]

[[occasion]]
key = "local-news"
title = "Something happened near you"
hint = "Never tell a patient’s story without their leave."
alt = "The name of a place."
wordings = [
  "{place}: stand with us. {link} {hashtag}",
]
"#;

const GRAPHICS: &str = r#"# Words on pictures to share. {action} is what the petition asks, {count} and {goal} its numbers, {place} what a supporter types, {name}
# the campaign's name. A picture with a blank that has no value is left out.

[[graphic]]
key = "ask"
title = "What we ask"
headline = "{action}"
alt = "A lit door, and the words: {action}."

[[graphic]]
key = "count"
title = "How many have signed"
headline = "Thank you. Now the next."
figure = "{count}"
label = "people have signed. The goal: {goal}"
alt = "A lit door with a large number in it: {count} people have signed; the goal is {goal}."

[[graphic]]
key = "place"
title = "Where you are"
headline = "{place} stands with us"
alt = "A lit door, and the words: {place} stands with us."
"#;

const MARK: &str = r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48"><path fill="#2f4f6f" d="M8 44V22L24 6l16 16v22z"/><path fill="#f4b73b" d="M18 44V30a6 6 0 0 1 12 0v14z"/></svg>
"##;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::load;

    #[test]
    fn a_new_campaign_can_be_read_as_it_is() {
        for (name, slug, hashtag) in [
            ("Warm  Rooms for \"all\"", "warm-rooms-for-all", "WarmRoomsForAll"),
            ("St Mary’s \\ first", "st-marys-first", "StMarySFirst"),
            ("3 beds", "3-beds", "3Beds"),
        ] {
            let (named, files) = start(name, 9, Date::constant(2026, 11, 21)).expect("a name");
            assert_eq!(named, slug);
            let paths: Vec<(String, &str)> =
                files.iter().map(|(file, content)| (format!("{slug}/{file}"), content.as_str())).collect();
            let read = load(paths.iter().map(|(path, content)| (path.as_str(), *content)));
            let read = read.unwrap_or_else(|mistake| panic!("{mistake}"));
            let campaign = read.get(slug).expect("it");
            assert_eq!(campaign.hashtag, hashtag);
            assert_eq!(campaign.petition.as_ref().map(|petition| petition.number), Some(9));
            assert!(campaign.posts.len() == 4 && campaign.graphics.len() == 3);
        }
        for none in ["", "—", &"x".repeat(61)] {
            assert!(start(none, 9, Date::constant(2026, 11, 21)).is_err(), "{none}");
        }
    }
}
