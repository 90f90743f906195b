//! What a reading of a practice's pages says: on record, in a few lines, and to the practice, in a friendly
//! letter with the words that were found and better ones.

use audit::{Finding, PracticeResult};
use base::Date;
use policy::{Level, Standing};
use store::memberships::Membership;
use surgeries::{GRACE_DAYS, Grade};

/// Findings that are quoted; the rest are counted.
const MOST: usize = 6;
/// Longest quotation in a letter, in characters.
const LONGEST: usize = 240;

/// A letter before it has a name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Words {
    pub(super) subject: String,
    pub(super) paragraphs: Vec<String>,
    pub(super) link: String,
}

/// For the record: one line that sums up, then one for each finding with the page that it stands on.
pub(super) fn findings(result: &PracticeResult) -> String {
    let mut lines = vec![summary(result)];
    for (page, finding) in found(result).take(MOST) {
        lines.push(format!("“{}” ({page})", cut(&finding.quote)));
    }
    lines.join("\n")
}

/// “requires photo ID, asks for proof of address”.
fn summary(result: &PracticeResult) -> String {
    let summary = &result.summary;
    let kinds = [
        (summary.photo_id, "photo ID"),
        (summary.address, "proof of address"),
        (summary.immigration, "immigration papers"),
    ];
    let asked: Vec<String> = kinds
        .into_iter()
        .filter_map(|(standing, what)| match standing {
            Standing::Required => Some(format!("requires {what}")),
            Standing::Requested => Some(format!("asks for {what}")),
            Standing::Mentioned => Some(format!("mentions {what}")),
            Standing::NotNeeded | Standing::None => None,
        })
        .collect();
    if !asked.is_empty() {
        return asked.join(", ");
    }
    match result.grade {
        Some(policy::Grade::Clean) => "says that no papers are needed".to_owned(),
        Some(policy::Grade::NoMention) | None => "says nothing about papers".to_owned(),
        Some(_) => "puts another hurdle in the way".to_owned(),
    }
}

/// What to mend, the strongest first, each with the address of its page.
fn found(result: &PracticeResult) -> impl Iterator<Item = (&str, &Finding)> {
    let all = result.pages.iter().flat_map(|page| {
        let findings = page.checked().map(|checked| checked.findings.as_slice()).unwrap_or_default();
        findings.iter().map(move |finding| (page.address.as_str(), finding))
    });
    let mut all: Vec<_> = all.collect();
    all.sort_by_key(|(_, finding)| std::cmp::Reverse(finding.level));
    all.into_iter()
}

/// What to write to the practice, if anything: when its pages demand papers, and once when they no longer do.
/// `earlier` is since when they demanded them before this reading.
pub(super) fn letter(
    member: &Membership,
    result: &PracticeResult,
    grade: Grade,
    earlier: Option<Date>,
    today: Date,
    site: &str,
) -> Option<Words> {
    let name = &member.name;
    let link = format!("{site}/practices/join/practice/{}", member.ods_code);
    match (earlier, grade) {
        (_, Grade::Demands) => {
            let since = earlier.unwrap_or(today);
            let (subject, first) = match earlier {
                None => (
                    format!("{name}: your website asks for papers"),
                    format!(
                        "About once a month we read the public pages of every safe surgery. On {} a page of yours asked people who want to register for papers. This happens easily: a new website, an old form, a sentence that somebody copied.",
                        base::in_words(today)
                    ),
                ),
                Some(since) => (
                    format!("{name}: your website still asks for papers"),
                    format!(
                        "We have read your pages once more, on {}. They still ask people who want to register for papers, as on {}.",
                        base::in_words(today),
                        base::in_words(since)
                    ),
                ),
            };
            let mut paragraphs = vec![first];
            paragraphs.extend(quoted(result));
            paragraphs.push(consequence(since, today));
            paragraphs.push(
                "When it is mended, open your practice’s own page and have your website read again; you need not wait a month. Have we misread it? Answer this mail, and a person looks at it."
                    .to_owned(),
            );
            Some(Words { subject, paragraphs, link })
        }
        (Some(_), _) => Some(Words {
            subject: format!("{name}: thank you, your website is mended"),
            paragraphs: vec![
                format!("On {} we read your pages again. They no longer demand papers.", base::in_words(today)),
                "Your badge and your page on the register say so from today. Thank you: somebody who was afraid to ask now knows that they can come."
                    .to_owned(),
            ],
            link,
        }),
        (None, _) => None,
    }
}

fn quoted(result: &PracticeResult) -> Vec<String> {
    let asks = |finding: &Finding| finding.level >= Level::Requested;
    let mut paragraphs: Vec<String> = found(result)
        .filter(|(_, finding)| asks(finding))
        .take(MOST)
        .map(|(page, finding)| {
            let better = if finding.suggestion.is_empty() {
                "Better: leave it out.".to_owned()
            } else {
                format!("Better: “{}”", cut(&finding.suggestion))
            };
            format!("On {page} it says: “{}” {better}", cut(&finding.quote))
        })
        .collect();
    let more = found(result).filter(|(_, finding)| asks(finding)).count().saturating_sub(MOST);
    if more > 0 {
        paragraphs.push(format!("There are {more} more sentences like these."));
    }
    paragraphs
}

fn consequence(since: Date, today: Date) -> String {
    let days = jiff_days(GRACE_DAYS);
    let until = since.saturating_add(days);
    if until < today {
        "Your badge says “under review” until the page is mended. Then it turns back by itself.".to_owned()
    } else {
        format!(
            "Until {} nothing changes. After that your badge says “under review”, and turns back by itself once the page is mended.",
            base::in_words(until)
        )
    }
}

fn jiff_days(days: i32) -> std::time::Duration {
    std::time::Duration::from_secs(u64::from(days.unsigned_abs()) * 86_400)
}

/// On one line, and not endless.
fn cut(words: &str) -> String {
    let line = words.split_whitespace().collect::<Vec<_>>().join(" ");
    match line.char_indices().nth(LONGEST) {
        Some((at, _)) => format!("{}…", line[..at].trim_end()),
        None => line,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const DAY: Date = Date::constant(2026, 11, 29);

    #[test]
    fn the_badge_is_promised_as_it_will_be() {
        assert!(consequence(DAY, DAY).starts_with("Until 29 December 2026 nothing changes"));
        // As the badge itself counts: on the last day of grace nothing has changed yet.
        assert!(consequence(Date::constant(2026, 10, 30), DAY).starts_with("Until 29 November 2026"));
        assert!(consequence(Date::constant(2026, 10, 29), DAY).starts_with("Your badge says “under review”"));
    }

    #[test]
    fn a_quotation_stays_on_one_line_and_ends() {
        assert_eq!(cut(" bring \n your   passport "), "bring your passport");
        let long = cut(&"wörter ".repeat(100));
        assert!(long.chars().count() <= LONGEST + 1 && long.ends_with('…'), "{long}");
    }
}
