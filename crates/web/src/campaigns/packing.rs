//! Everything to share for a campaign in one zip: pictures in every language and size, posts for each occasion and
//! network, what somebody hears who cannot see the pictures, and a sheet on top that shows them.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use campaign::{Campaign, Network};
use languages::Language;
use print::PrintError;
use print::collection::{Collection, Piece, collect};
use print::pack::Extra;

use super::pictures::{PAPERS, Values, graphics, request, typed};

/// What a campaign's pack is made of.
#[derive(Debug, Clone)]
pub struct CampaignPack {
    /// In which languages.
    pub languages: Vec<&'static Language>,
    /// A town, a group, a practice; empty leaves its picture out.
    pub place: String,
    /// Signatures so far; nought leaves the picture of the count out.
    pub count: u64,
    /// The site, without a slash at the end: `https://careof.example`.
    pub address: String,
}

/// The pack, as a zip.
///
/// # Errors
/// [`PrintError`], naming what does not fit; then there is no zip.
pub fn campaign_pack(campaign: &Campaign, wish: &CampaignPack) -> Result<Vec<u8>, PrintError> {
    let values = Values { count: wish.count, place: wish.place.clone() };
    let address = typed(campaign, &wish.address);
    let (mut pieces, mut descriptions, mut drafts) = (Vec::new(), String::new(), Vec::new());
    for language in &wish.languages {
        let all = graphics(campaign, language, &values);
        if all.iter().any(|graphic| graphic.draft) {
            drafts.push(language.english_name.to_owned());
        }
        let _ = writeln!(descriptions, "{} ({})\n", language.own_name, language.english_name);
        for (number, graphic) in all.iter().enumerate() {
            let _ = writeln!(descriptions, "{}: {}\n", graphic.key, graphic.alt);
            for (paper, networks) in PAPERS {
                let path = format!("pictures/{}/{}-{}.png", language.tag, graphic.key, paper.key());
                let in_all_sizes = language.is_english() && number == 0;
                let in_one_size = paper == print::Paper::Square && (language.is_english() || number == 0);
                let (group, title, remark) = if in_all_sizes {
                    ("Sizes".to_owned(), paper.short_label().to_owned(), networks.to_owned())
                } else if language.is_english() {
                    ("In English".to_owned(), graphic.title.clone(), format!("pictures/en/{}-…", graphic.key))
                } else {
                    ("Languages".to_owned(), language.english_name.to_owned(), format!("pictures/{}/", language.tag))
                };
                let request = request(campaign, language, graphic, paper, &address);
                pieces.push(Piece { path, group, title, remark, shown: in_all_sizes || in_one_size, request });
            }
        }
    }
    let mut extras = vec![Extra {
        path: "descriptions.txt".to_owned(),
        title: "What is on the pictures, for those who cannot see them".to_owned(),
        data: descriptions.into_bytes(),
    }];
    extras.extend(posts(campaign, wish));
    collect(&Collection {
        title: format!("{}: to share", campaign.name),
        about: campaign.summary.clone(),
        steps: vec![
            "Choose a picture in the size of your network, in your readers’ language.".to_owned(),
            "Put its description from descriptions.txt into the field for alternative text.".to_owned(),
            "Take a post from the folder posts: each is counted for its network and has the hashtag.".to_owned(),
            "Never tell a patient’s story without their leave.".to_owned(),
        ],
        pieces,
        extras,
        drafts,
    })
}

/// The posts for each occasion, as text.
fn posts(campaign: &Campaign, wish: &CampaignPack) -> Vec<Extra> {
    let link = match &campaign.petition {
        Some(petition) => format!("{}/petitions/{}", wish.address, petition.number),
        None => format!("{}/campaigns/{}", wish.address, campaign.slug),
    };
    let values = BTreeMap::from([
        ("link", link),
        ("hashtag", format!("#{}", campaign.hashtag)),
        ("goal", campaign.petition.as_ref().map_or(String::new(), |petition| super::share::grouped(petition.goal))),
        ("count", if wish.count > 0 { super::share::grouped(wish.count) } else { "so many".to_owned() }),
        ("place", if wish.place.is_empty() { "our town".to_owned() } else { wish.place.clone() }),
        ("name", campaign.name.clone()),
    ]);
    let one = |occasion: &campaign::Occasion| {
        let mut text = format!("{}\n{}\n", occasion.title, occasion.hint);
        for network in Network::ALL {
            if let Some(post) = occasion.post(network, &values) {
                let length = network.length(&post);
                let _ = write!(text, "\n{} ({} of {})\n{post}\n", network.name(), length.count, length.limit);
            }
        }
        Extra { path: format!("posts/{}.txt", occasion.key), title: occasion.title.clone(), data: text.into_bytes() }
    };
    campaign.posts.iter().map(one).collect()
}
