//! The JSON of petitions, field for field in the shape of petition.parliament.uk, so that programs
//! that follow petitions there can follow ours. What that shape has no word for stands under one new
//! key, `careof`.

use campaign::{Campaign, Petition, Stage};
use serde::Serialize;

use super::counts::{Cells, Counts};
use super::when;

/// What a list may be asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum State {
    /// It can be signed.
    Open,
    /// It cannot.
    Closed,
}

impl State {
    /// Of a petition on a day.
    pub(crate) fn of(petition: &Petition, day: base::Date) -> Self {
        if petition.can_be_signed(day) { Self::Open } else { Self::Closed }
    }

    /// As the shape writes it.
    pub(crate) const fn key(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Closed => "closed",
        }
    }
}

/// Links of one thing.
#[derive(Serialize)]
pub(crate) struct SelfLink {
    #[serde(rename = "self")]
    own: String,
}

/// Links of a page of a list; null at the ends.
#[derive(Serialize)]
pub(crate) struct PageLinks {
    #[serde(rename = "self")]
    pub(crate) own: String,
    pub(crate) first: String,
    pub(crate) last: String,
    pub(crate) next: Option<String>,
    pub(crate) prev: Option<String>,
}

/// `/petitions/{id}.json`
#[derive(Serialize)]
pub(crate) struct Single {
    links: SelfLink,
    data: Item,
}

/// `/petitions.json`
#[derive(Serialize)]
pub(crate) struct List {
    links: PageLinks,
    data: Vec<Item>,
}

/// A petition.
#[derive(Serialize)]
pub(crate) struct Item {
    #[serde(rename = "type")]
    kind: &'static str,
    id: u32,
    #[serde(skip_serializing_if = "Option::is_none")]
    links: Option<SelfLink>,
    attributes: Attributes,
}

#[derive(Serialize)]
struct Attributes {
    action: String,
    background: String,
    additional_details: String,
    committee_note: Option<String>,
    state: &'static str,
    signature_count: u64,
    #[serde(skip_serializing_if = "Option::is_none")]
    closing_date: Option<String>,
    created_at: String,
    updated_at: String,
    rejected_at: Option<String>,
    opened_at: String,
    closed_at: Option<String>,
    moderation_threshold_reached_at: Option<String>,
    response_threshold_reached_at: Option<String>,
    government_response_at: Option<String>,
    debate_threshold_reached_at: Option<String>,
    debate_scheduled_on: Option<String>,
    scheduled_debate_date: Option<String>,
    debate_outcome_at: Option<String>,
    creator_name: Option<String>,
    rejection: Option<String>,
    government_response: Option<GovernmentResponse>,
    debate: Option<String>,
    departments: Vec<Department>,
    topics: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    signatures_by_country: Option<Vec<Country>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    signatures_by_constituency: Option<Vec<Constituency>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    signatures_by_region: Option<Vec<Region>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    other_parliamentary_business: Option<Vec<String>>,
    careof: Additions,
}

#[derive(Serialize)]
struct GovernmentResponse {
    responded_on: String,
    summary: String,
    details: String,
    created_at: String,
    updated_at: String,
}

#[derive(Serialize)]
struct Department {
    acronym: Option<String>,
    name: String,
    url: Option<String>,
}

#[derive(Serialize)]
struct Country {
    name: String,
    code: String,
    signature_count: u64,
}

#[derive(Serialize)]
struct Constituency {
    name: String,
    ons_code: String,
    mp: Option<String>,
    signature_count: u64,
}

#[derive(Serialize)]
struct Region {
    name: String,
    ons_code: String,
    signature_count: u64,
}

/// What the shape has no word for.
#[derive(Serialize)]
struct Additions {
    campaign: String,
    stage: &'static str,
    goal: u64,
    addressee: String,
    signatures_on_paper: u64,
    handed_in_on: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    suppressed: Option<Suppressed>,
    tally_proof: Proof,
}

/// Signatures in cells that are too small to be shown, so that sums still add up.
#[derive(Serialize)]
struct Suppressed {
    signatures_by_country: u64,
    signatures_by_constituency: u64,
    signatures_by_region: u64,
}

#[derive(Serialize)]
struct Proof {
    head: String,
    history: String,
}

/// `/petitions/{id}/count.json`
#[derive(Serialize)]
pub(crate) struct Count {
    signature_count: u64,
    response_threshold_reached_at: Option<String>,
    government_response_at: Option<String>,
    debate_threshold_reached_at: Option<String>,
    scheduled_debate_date: Option<String>,
    debate_outcome_at: Option<String>,
    debated: bool,
}

/// `/trending.json`
#[derive(Serialize)]
pub(crate) struct Trending {
    data: Vec<TrendingItem>,
    links: SelfLink,
    meta: Meta,
}

#[derive(Serialize)]
struct TrendingItem {
    #[serde(rename = "type")]
    kind: &'static str,
    id: u32,
    links: SelfLink,
    attributes: TrendingAttributes,
}

#[derive(Serialize)]
struct TrendingAttributes {
    action: String,
    signature_count: u64,
}

#[derive(Serialize)]
struct Meta {
    updated_at: String,
}

/// `/petitions/local/{constituency}.json`
#[derive(Serialize)]
pub(crate) struct Local {
    pub(crate) constituency: String,
    pub(crate) mp: Option<Mp>,
    pub(crate) petitions: Vec<LocalItem>,
}

/// A member; we keep no list of them, and say so by leaving it empty.
#[derive(Serialize)]
pub(crate) struct Mp {
    name: String,
    url: String,
}

/// A petition as seen from a constituency.
#[derive(Serialize)]
pub(crate) struct LocalItem {
    pub(crate) action: String,
    pub(crate) url: String,
    pub(crate) state: &'static str,
    pub(crate) constituency_signature_count: u64,
    pub(crate) total_signature_count: u64,
}

/// An entry of `/constituencies.json`.
#[derive(Serialize)]
pub(crate) struct Seat {
    pub(crate) mp: Option<String>,
    pub(crate) party: Option<String>,
    pub(crate) constituency: String,
    pub(crate) ons_code: String,
    pub(crate) start_date: Option<String>,
    pub(crate) end_date: Option<String>,
}

/// A petition with its counts, as the shape sees it.
#[derive(Clone, Copy)]
pub(crate) struct Source<'a> {
    /// The campaign whose petition it is.
    pub(crate) campaign: &'a Campaign,
    /// The petition.
    pub(crate) petition: &'a Petition,
    /// Its counts.
    pub(crate) counts: &'a Counts,
    /// Where the site is, without a slash at the end.
    pub(crate) site: &'a str,
    /// The day.
    pub(crate) day: base::Date,
}

impl Source<'_> {
    fn address(&self) -> String {
        format!("{}/petitions/{}.json", self.site, self.petition.number)
    }

    /// The page of one petition, with where its signatures come from.
    pub(crate) fn single(&self) -> Single {
        Single { links: SelfLink { own: self.address() }, data: self.item(true) }
    }

    fn item(&self, single: bool) -> Item {
        Item {
            kind: "petition",
            id: self.petition.number,
            links: (!single).then(|| SelfLink { own: self.address() }),
            attributes: self.attributes(single),
        }
    }

    fn attributes(&self, single: bool) -> Attributes {
        let Self { petition, counts, day, .. } = *self;
        let state = State::of(petition, day);
        let open = state == State::Open;
        let closed = petition.last_day(day).unwrap_or(petition.closes);
        let response = petition.response.as_ref().filter(|response| response.on <= day);
        Attributes {
            action: petition.words.action.clone(),
            background: petition.words.background.clone(),
            additional_details: petition.words.additional.clone(),
            committee_note: None,
            state: state.key(),
            signature_count: counts.total,
            closing_date: open.then(|| closed.to_string()),
            created_at: when::midnight(petition.opens),
            updated_at: counts.updated.map_or_else(|| when::midnight(petition.opens), when::moment),
            rejected_at: None,
            opened_at: when::midnight(petition.opens),
            closed_at: (!open).then(|| when::end_of(closed)),
            moderation_threshold_reached_at: None,
            response_threshold_reached_at: counts.goal_reached.map(when::moment),
            government_response_at: response.map(|response| when::midnight(response.on)),
            debate_threshold_reached_at: None,
            debate_scheduled_on: None,
            scheduled_debate_date: None,
            debate_outcome_at: None,
            creator_name: open.then(|| petition.creator.clone()),
            rejection: None,
            government_response: response.map(|response| GovernmentResponse {
                responded_on: response.on.to_string(),
                summary: response.summary.clone(),
                details: response.details.clone(),
                created_at: when::midnight(response.on),
                updated_at: when::midnight(response.on),
            }),
            debate: None,
            departments: Vec::new(),
            topics: Vec::new(),
            signatures_by_country: single.then(|| countries(&counts.countries)),
            signatures_by_constituency: single.then(|| constituencies(&counts.constituencies)),
            signatures_by_region: single.then(|| regions(&counts.regions)),
            other_parliamentary_business: single.then(Vec::new),
            careof: Additions {
                campaign: self.campaign.slug.clone(),
                stage: stage(petition.stage(day)),
                goal: petition.goal,
                addressee: petition.words.addressee.clone(),
                signatures_on_paper: counts.paper,
                handed_in_on: petition.handed_in.as_ref().map(|handed_in| handed_in.on.to_string()),
                suppressed: single.then_some(Suppressed {
                    signatures_by_country: counts.countries.withheld,
                    signatures_by_constituency: counts.constituencies.withheld,
                    signatures_by_region: counts.regions.withheld,
                }),
                tally_proof: Proof {
                    head: format!("{}/petitions/{}/head.json", self.site, petition.number),
                    history: format!("{}/petitions/{}/history.csv", self.site, petition.number),
                },
            },
        }
    }

    /// The count alone.
    pub(crate) fn count(&self) -> Count {
        let response = self.petition.response.as_ref().filter(|response| response.on <= self.day);
        Count {
            signature_count: self.counts.total,
            response_threshold_reached_at: self.counts.goal_reached.map(when::moment),
            government_response_at: response.map(|response| when::midnight(response.on)),
            debate_threshold_reached_at: None,
            scheduled_debate_date: None,
            debate_outcome_at: None,
            debated: false,
        }
    }
}

/// A page of a list.
pub(crate) fn list(links: PageLinks, petitions: &[Source<'_>]) -> List {
    List { links, data: petitions.iter().map(|petition| petition.item(false)).collect() }
}

/// Those that grew most in the last hour, with how much.
pub(crate) fn trending(site: &str, updated: i64, petitions: &[(Source<'_>, u64)]) -> Trending {
    Trending {
        data: petitions
            .iter()
            .map(|(of, count)| TrendingItem {
                kind: "petition",
                id: of.petition.number,
                links: SelfLink { own: of.address() },
                attributes: TrendingAttributes { action: of.petition.words.action.clone(), signature_count: *count },
            })
            .collect(),
        links: SelfLink { own: format!("{site}/trending.json") },
        meta: Meta { updated_at: when::moment(updated) },
    }
}

const fn stage(stage: Stage) -> &'static str {
    match stage {
        Stage::NotYetOpen => "not_yet_open",
        Stage::Open => "open",
        Stage::Closed => "closed",
        Stage::HandedIn => "handed_in",
        Stage::Answered => "answered",
        Stage::PresentedAgain => "presented_again",
    }
}

fn countries(cells: &Cells) -> Vec<Country> {
    let of = |cell: &super::counts::Cell| Country {
        name: cell.name.clone(),
        code: cell.code.clone(),
        signature_count: cell.count,
    };
    cells.rows.iter().map(of).collect()
}

fn constituencies(cells: &Cells) -> Vec<Constituency> {
    let of = |cell: &super::counts::Cell| Constituency {
        name: cell.name.clone(),
        ons_code: cell.code.clone(),
        mp: None,
        signature_count: cell.count,
    };
    cells.rows.iter().map(of).collect()
}

fn regions(cells: &Cells) -> Vec<Region> {
    let of = |cell: &super::counts::Cell| Region {
        name: cell.name.clone(),
        ons_code: cell.code.clone(),
        signature_count: cell.count,
    };
    cells.rows.iter().map(of).collect()
}
