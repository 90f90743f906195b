//! A petition as its pages show it: in the reader's language, with the reader's digits.

use base::Date;
use campaign::{Campaign, Names, Petition, Response, Stage, Words};
use languages::{Digits, date_for};

use super::Signing;
use super::counts::{self, Counts};
use crate::app::App;
use crate::cite;
use crate::tongue::Tongue;

/// As templates read it.
pub(crate) struct View {
    /// Its address without a language.
    pub(crate) path: String,
    /// The address of its check.
    pub(crate) verify: String,
    /// Its words.
    pub(crate) words: Words,
    /// Whether they are in the reader's language.
    pub(crate) translated: bool,
    /// Where it stands.
    pub(crate) stage: String,
    /// Signatures.
    pub(crate) count: String,
    /// The goal.
    pub(crate) goal: String,
    /// How long the bar is, of a hundred.
    pub(crate) bar: u64,
    /// Where it begins.
    pub(crate) bar_start: u64,
    /// Its colour.
    pub(crate) colour: String,
    /// Its mark, an SVG that only draws.
    pub(crate) mark: String,
    /// Signatures on paper.
    pub(crate) paper: Option<String>,
    /// The addressee's answer.
    pub(crate) response: Option<Response>,
    /// What has happened since signing.
    pub(crate) since: Vec<String>,
    /// Where its figures come from, as HTML.
    pub(crate) sources: Vec<String>,
    /// Whether it can be signed today.
    pub(crate) can_be_signed: bool,
    /// Whether these are days of signing, even if it cannot be signed here.
    pub(crate) is_open: bool,
    /// The key of the words on what the addressee gets.
    pub(crate) names_key: &'static str,
    /// The day on which all is erased.
    pub(crate) erase: String,
    /// Signatures by region.
    pub(crate) places: Vec<(String, String)>,
}

impl View {
    /// A petition today.
    pub(crate) fn of(app: &App, signing: &Signing, campaign: &Campaign, petition: &Petition, tongue: Tongue) -> Self {
        let today = app.today();
        let counts = counts::of(&signing.desk, petition.number, &signing.places);
        let (words, translated) = petition.words_in(tongue.language.tag);
        let path = format!("/petitions/{}", petition.number);
        let bar = bar(counts.total, petition.goal);
        let rtl = tongue.dir() == "rtl";
        Self {
            verify: format!("{path}/verify"),
            path,
            words: words.clone(),
            translated,
            stage: stage(petition, today, tongue),
            count: number(tongue, counts.total),
            goal: number(tongue, petition.goal),
            bar,
            bar_start: if rtl { 100 - bar } else { 0 },
            colour: campaign.colour.to_string(),
            mark: campaign.mark.clone(),
            paper: (counts.paper > 0).then(|| number(tongue, counts.paper)),
            response: petition.response.clone().filter(|response| response.on <= today),
            since: since(petition, today, tongue),
            sources: petition.sources.iter().map(|key| cite::cite(key)).collect(),
            is_open: petition.can_be_signed(today),
            can_be_signed: petition.can_be_signed(today)
                && signing.desk.petitions().iter().any(|open| open.number == petition.number),
            names_key: match petition.names {
                Names::None => "petition-data-none",
                Names::Names => "petition-data-names",
                Names::NamesAndConstituencies => "petition-data-names-and-constituencies",
            },
            erase: date(tongue, petition.erase),
            places: places(&counts, tongue),
        }
    }
}

fn places(counts: &Counts, tongue: Tongue) -> Vec<(String, String)> {
    counts.regions.rows.iter().map(|cell| (cell.name.clone(), number(tongue, cell.count))).collect()
}

/// A hundredth part is seen from the first signature on.
fn bar(count: u64, goal: u64) -> u64 {
    let bar = count.saturating_mul(100).checked_div(goal).unwrap_or(0).min(100);
    if count > 0 { bar.max(1) } else { 0 }
}

fn stage(petition: &Petition, today: Date, tongue: Tongue) -> String {
    let last = petition.last_day(today).unwrap_or(petition.closes);
    let again = petition.presented_again.iter().rfind(|again| again.on <= today).map(|again| again.on);
    let (key, day) = match petition.stage(today) {
        Stage::NotYetOpen => ("petition-stage-not-yet-open", petition.opens),
        Stage::Open => ("petition-stage-open", last),
        Stage::Closed => ("petition-stage-closed", last),
        Stage::HandedIn => ("petition-stage-handed-in", petition.handed_in.as_ref().map_or(last, |it| it.on)),
        Stage::Answered => ("petition-stage-answered", petition.response.as_ref().map_or(last, |it| it.on)),
        Stage::PresentedAgain => ("petition-stage-presented-again", again.unwrap_or(last)),
    };
    tongue.plain_with(key, &[("date", &date(tongue, day))])
}

fn since(petition: &Petition, today: Date, tongue: Tongue) -> Vec<String> {
    let handed = petition.handed_in.iter().filter(|it| it.on <= today).map(|it| ("petition-handed-to", it.on, &it.to));
    let again =
        petition.presented_again.iter().filter(|it| it.on <= today).map(|it| ("petition-again-to", it.on, &it.to));
    handed
        .chain(again)
        .map(|(key, on, to)| format!("{} ({})", tongue.plain_with(key, &[("to", to)]), date(tongue, on)))
        .collect()
}

/// A number with the reader's digits.
pub(crate) fn number(tongue: Tongue, number: u64) -> String {
    let plain = number.to_string();
    let mut grouped = String::with_capacity(plain.len() + plain.len() / 3);
    for (at, digit) in plain.chars().enumerate() {
        if at > 0 && (plain.len() - at).is_multiple_of(3) {
            grouped.push(match tongue.language.digits {
                Digits::Arabic | Digits::ArabicEastern => '٬',
                _ => ',',
            });
        }
        grouped.push(digit);
    }
    tongue.language.digits.put(&grouped)
}

/// A day in the reader's manner.
pub(crate) fn date(tongue: Tongue, day: Date) -> String {
    if tongue.language.is_english() { base::in_words(day) } else { date_for(tongue.language, day) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_written_as_the_reader_writes_them() {
        let arabic = Tongue::tagged("ar").expect("one of ours");
        assert_eq!(number(Tongue::english(), 1_234_567), "1,234,567");
        assert_eq!(number(Tongue::english(), 999), "999");
        assert_eq!(number(arabic, 12_345), "١٢٬٣٤٥");
    }

    #[test]
    fn the_bar_begins_with_the_first_signature_and_ends_at_the_goal() {
        assert_eq!([bar(0, 10_000), bar(1, 10_000), bar(5_000, 10_000), bar(20_000, 10_000)], [0, 1, 50, 100]);
    }
}
