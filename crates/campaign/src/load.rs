//! From the files of one folder to a campaign, with every limit looked at.

use std::collections::BTreeMap;

use base::Date;
use serde::{Deserialize, Deserializer};
use toml::Spanned;

use crate::mistake::Text;
use crate::{Campaign, Colour, Graphic, HandedIn, Mistake, Names, Petition, PresentedAgain, Response, Words};

/// Limits in characters, as people know them from other petitions.
const ACTION: usize = 80;
const BACKGROUND: usize = 300;
const ADDITIONAL: usize = 800;
const SUMMARY: usize = 300;
/// A smaller goal says nothing, and its counts would say too much.
const SMALLEST_GOAL: u64 = 100;

/// A date without quotes, which TOML hands over as a kind of its own.
#[derive(Debug, Clone, Copy)]
struct Day(Date);

impl<'de> Deserialize<'de> for Day {
    fn deserialize<D: Deserializer<'de>>(source: D) -> Result<Self, D::Error> {
        let written = toml::value::Datetime::deserialize(source)?.to_string();
        written.parse().map(Day).map_err(|_| serde::de::Error::custom(format!("{written} is not a day")))
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CampaignFile {
    name: Spanned<String>,
    #[serde(default)]
    hashtag: Option<Spanned<String>>,
    colour: Spanned<String>,
    summary: Spanned<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PetitionFile {
    number: u32,
    action: Spanned<String>,
    background: Spanned<String>,
    additional: Spanned<String>,
    addressee: Spanned<String>,
    creator: Spanned<String>,
    goal: Spanned<u64>,
    opens: Day,
    closes: Spanned<Day>,
    erase: Spanned<Day>,
    names: Names,
    #[serde(default)]
    sources: Vec<String>,
    handed_in: Option<HandedInFile>,
    response: Option<ResponseFile>,
    #[serde(default)]
    presented_again: Vec<AgainFile>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct HandedInFile {
    on: Spanned<Day>,
    to: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ResponseFile {
    on: Day,
    by: String,
    summary: Spanned<String>,
    #[serde(default)]
    details: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct AgainFile {
    on: Spanned<Day>,
    to: String,
    why: String,
    closes: Option<Spanned<Day>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct TranslationFile {
    action: Spanned<String>,
    background: Spanned<String>,
    additional: Spanned<String>,
    addressee: Spanned<String>,
}

/// The campaign in a folder.
pub(crate) fn campaign(slug: &str, files: &BTreeMap<&str, &str>) -> Result<Campaign, Mistake> {
    let path = format!("{slug}/campaign.toml");
    let Some(&content) = files.get("campaign.toml") else {
        return Err(Mistake { file: path, line: 1, what: "the file is missing; every campaign has one".to_owned() });
    };
    let text = Text { file: &path, content };
    if !slug.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-') {
        return Err(text.mistake(0..0, "the folder’s name stands in addresses: use a to z, digits and hyphens"));
    }
    let read: CampaignFile = text.read()?;
    let colour = Colour::read(read.colour.get_ref()).map_err(|what| text.mistake(read.colour.span(), what))?;
    if let Some(hashtag) = &read.hashtag
        && !hashtag.get_ref().chars().all(char::is_alphanumeric)
    {
        return Err(text.mistake(hashtag.span(), "a hashtag has letters and digits only, and is written without #"));
    }
    let petition = match files.get("petition.toml") {
        Some(&content) => Some(petition(slug, content, files)?),
        None => None,
    };
    let posts = match files.get("posts.toml") {
        Some(&content) => crate::posts::read(&format!("{slug}/posts.toml"), content)?,
        None => Vec::new(),
    };
    let graphics = match files.get("graphics.toml") {
        Some(&content) => crate::graphics::read(&format!("{slug}/graphics.toml"), content, None)?,
        None => Vec::new(),
    };
    let graphics_in = graphics_in(slug, files, &graphics)?;
    Ok(Campaign {
        slug: slug.to_owned(),
        name: within(&text, &read.name, "the name", 60)?,
        hashtag: read.hashtag.map(Spanned::into_inner).unwrap_or_default(),
        colour,
        summary: within(&text, &read.summary, "the summary", 160)?,
        mark: mark(slug, files)?,
        petition,
        posts,
        letters: letters(slug, files)?,
        graphics,
        graphics_in,
    })
}

fn letters(slug: &str, files: &BTreeMap<&str, &str>) -> Result<Option<crate::letters::Letters>, Mistake> {
    let read = |content: &&str| crate::letters::read(&format!("{slug}/letters.toml"), content);
    files.get("letters.toml").map(read).transpose()
}

fn petition(slug: &str, content: &str, files: &BTreeMap<&str, &str>) -> Result<Petition, Mistake> {
    let path = format!("{slug}/petition.toml");
    let text = Text { file: &path, content };
    let read: PetitionFile = text.read()?;
    let after = |day: &Spanned<Day>, earlier: Date, what: &str| {
        if day.get_ref().0 > earlier { Ok(day.get_ref().0) } else { Err(text.mistake(day.span(), what)) }
    };
    let opens = read.opens.0;
    let closes = after(&read.closes, opens, "it closes before it opens; put the later day here")?;
    let erase = after(&read.erase, closes, "signatures would be erased before signing ends; put a later day here")?;
    if *read.goal.get_ref() < SMALLEST_GOAL {
        return Err(text.mistake(read.goal.span(), format!("the goal is at least {SMALLEST_GOAL}")));
    }
    let handed_in = match read.handed_in {
        Some(file) => Some(HandedIn { on: after(&file.on, opens, "it was handed in before it opened")?, to: file.to }),
        None => None,
    };
    let response = match read.response {
        Some(file) => Some(Response {
            on: file.on.0,
            by: file.by,
            summary: within(&text, &file.summary, "the summary of the response", SUMMARY)?,
            details: file.details,
        }),
        None => None,
    };
    let mut presented_again = Vec::with_capacity(read.presented_again.len());
    let mut last = handed_in.as_ref().map_or(opens, |handed_in| handed_in.on);
    for file in read.presented_again {
        let on = after(&file.on, last, "it was presented again before it was handed in, or out of order")?;
        let closes = match &file.closes {
            Some(closes) => Some(after(closes, on, "it closes again before it opened again")?),
            None => None,
        };
        if closes.is_some_and(|closes| closes >= erase) {
            let place = file.closes.as_ref().map_or(0..0, Spanned::span);
            return Err(text.mistake(place, "signatures would be erased before signing ends; change erase first"));
        }
        last = on;
        presented_again.push(PresentedAgain { on, to: file.to, why: file.why, closes });
    }
    Ok(Petition {
        number: read.number,
        words: words(&text, &read.action, &read.background, &read.additional, &read.addressee)?,
        translations: translations(slug, files)?,
        creator: within(&text, &read.creator, "the creator", 100)?,
        goal: read.goal.into_inner(),
        opens,
        closes,
        erase,
        names: read.names,
        sources: read.sources,
        handed_in,
        response,
        presented_again,
    })
}

fn translations(slug: &str, files: &BTreeMap<&str, &str>) -> Result<BTreeMap<String, Words>, Mistake> {
    let mut all = BTreeMap::new();
    for (name, content) in files {
        let tag = name.strip_prefix("languages/").and_then(|rest| rest.strip_suffix("/petition.toml"));
        if let Some(tag) = tag {
            let path = format!("{slug}/{name}");
            let text = Text { file: &path, content };
            let read: TranslationFile = text.read()?;
            let words = words(&text, &read.action, &read.background, &read.additional, &read.addressee)?;
            all.insert(tag.to_owned(), words);
        }
    }
    Ok(all)
}

fn graphics_in(
    slug: &str,
    files: &BTreeMap<&str, &str>,
    english: &[Graphic],
) -> Result<BTreeMap<String, Vec<Graphic>>, Mistake> {
    let mut all = BTreeMap::new();
    for (name, content) in files {
        let tag = name.strip_prefix("languages/").and_then(|rest| rest.strip_suffix("/graphics.toml"));
        if let Some(tag) = tag {
            all.insert(tag.to_owned(), crate::graphics::read(&format!("{slug}/{name}"), content, Some(english))?);
        }
    }
    Ok(all)
}

fn words(
    text: &Text<'_>,
    action: &Spanned<String>,
    background: &Spanned<String>,
    additional: &Spanned<String>,
    addressee: &Spanned<String>,
) -> Result<Words, Mistake> {
    Ok(Words {
        action: within(text, action, "the action", ACTION)?,
        background: within(text, background, "the background", BACKGROUND)?,
        additional: within(text, additional, "the additional text", ADDITIONAL)?,
        addressee: within(text, addressee, "the addressee", 120)?,
    })
}

fn within(text: &Text<'_>, written: &Spanned<String>, name: &str, most: usize) -> Result<String, Mistake> {
    let words = written.get_ref().trim();
    let length = words.chars().count();
    if length == 0 {
        return Err(text.mistake(written.span(), format!("{name} is empty")));
    }
    if length > most {
        return Err(text.mistake(written.span(), format!("{name} has {length} characters; at most {most} fit")));
    }
    Ok(words.to_owned())
}

/// The mark is put into pages as it is, so it may only draw.
fn mark(slug: &str, files: &BTreeMap<&str, &str>) -> Result<String, Mistake> {
    let Some(&content) = files.get("mark.svg") else { return Ok(String::new()) };
    let path = format!("{slug}/mark.svg");
    let text = Text { file: &path, content };
    let lower = content.to_ascii_lowercase();
    for forbidden in ["<script", "<style", "<foreignobject", "<image", "<use", "<a ", "href", "style=", " on", "<!"] {
        if let Some(at) = lower.find(forbidden) {
            let what = format!("a mark only draws: leave out “{}”", forbidden.trim());
            return Err(text.mistake(at..at, what));
        }
    }
    if !lower.trim_start().starts_with("<svg") || content.len() > 4096 {
        return Err(text.mistake(0..0, "a mark is one SVG drawing of at most 4 KB, beginning with <svg"));
    }
    Ok(content.trim().to_owned())
}

#[cfg(test)]
mod tests {
    use base::Date;

    use crate::{Stage, built_in, load};

    const CAMPAIGN: &str =
        "name = \"Warm Rooms\"\nhashtag = \"WarmRooms\"\ncolour = \"#334455\"\nsummary = \"Warm.\"\n";
    const PETITION: &str = "number = 7\naction = \"Heat the rooms\"\nbackground = \"They are cold.\"\n\
        additional = \"Please.\"\naddressee = \"the caretaker\"\ncreator = \"Elm Tree\"\ngoal = 100\n\
        opens = 2026-01-01\ncloses = 2026-06-30\nerase = 2027-01-01\nnames = \"none\"\n";

    fn one(petition: &str) -> Result<crate::Campaigns, String> {
        let files = [("warm-rooms/campaign.toml", CAMPAIGN), ("warm-rooms/petition.toml", petition)];
        load(files).map_err(|mistake| mistake.to_string())
    }

    #[test]
    fn the_campaigns_of_this_program_can_be_read() {
        let campaigns = built_in().unwrap_or_else(|mistake| panic!("{mistake}"));
        assert!(campaigns.petitions().count() >= 3);
        let (_, first) = campaigns.petition(1).expect("the first petition");
        assert_eq!(first.goal, 10_000);
    }

    #[test]
    fn a_mistake_names_file_line_and_what_to_do() {
        let told = |from: &str, to: &str| one(&PETITION.replace(from, to)).expect_err("a mistake");
        assert_eq!(
            told("Heat the rooms", &"x".repeat(81)),
            "warm-rooms/petition.toml:2: the action has 81 characters; at most 80 fit"
        );
        assert!(
            told("closes = 2026-06-30", "closes = 2025-06-30").starts_with("warm-rooms/petition.toml:9: it closes")
        );
        assert!(
            told("erase = 2027-01-01", "erase = 2026-06-30").starts_with("warm-rooms/petition.toml:10: signatures")
        );
        assert!(told("goal = 100", "goal = \"many\"").starts_with("warm-rooms/petition.toml:7: "));
        assert!(told("names = \"none\"", "names = \"all\"").starts_with("warm-rooms/petition.toml:11: "));
        assert!(told("number = 7", "nummer = 7").contains("nummer"));
        let alone = load([("warm-rooms/petition.toml", PETITION)]).expect_err("no campaign.toml");
        assert_eq!(alone.to_string(), "warm-rooms/campaign.toml:1: the file is missing; every campaign has one");
        let twice = [
            ("a/campaign.toml", CAMPAIGN),
            ("a/petition.toml", PETITION),
            ("b/campaign.toml", CAMPAIGN),
            ("b/petition.toml", PETITION),
        ];
        assert!(load(twice).is_err_and(|mistake| mistake.what.contains("taken by a")));
        let mark = [("a/campaign.toml", CAMPAIGN), ("a/mark.svg", "<svg>\n<script>alert(1)</script></svg>")];
        assert!(load(mark).is_err_and(|mistake| mistake.line == 2));
    }

    #[test]
    fn the_state_follows_from_the_day() {
        let told = PETITION.to_owned()
            + "[handed_in]\non = 2026-07-10\nto = \"the caretaker\"\n\
               [response]\non = 2026-08-01\nby = \"the caretaker\"\nsummary = \"No.\"\n\
               [[presented_again]]\non = 2026-10-01\nto = \"the new caretaker\"\nwhy = \"New.\"\ncloses = 2026-12-01\n";
        let campaigns = one(&told).unwrap_or_else(|mistake| panic!("{mistake}"));
        let (_, petition) = campaigns.petition(7).expect("it");
        let on = |month, day| {
            let day = Date::constant(2026, month, day);
            (petition.stage(day), petition.can_be_signed(day))
        };
        let before = Date::constant(2025, 12, 31);
        assert_eq!((petition.stage(before), petition.can_be_signed(before)), (Stage::NotYetOpen, false));
        assert_eq!(on(1, 1), (Stage::Open, true));
        assert_eq!(on(6, 30), (Stage::Open, true));
        assert_eq!(on(7, 1), (Stage::Closed, false));
        assert_eq!(on(7, 10), (Stage::HandedIn, false));
        assert_eq!(on(8, 1), (Stage::Answered, false));
        assert_eq!(on(10, 1), (Stage::PresentedAgain, true));
        assert_eq!(on(12, 2), (Stage::PresentedAgain, false));
    }
}
