//! The grade in one honest sentence, and what the text says of each kind of paper.

use base::Nation;
use policy::{Grade, PositiveKind, Report, Standing};

/// No page that somebody wrote has more findings; of a longer list the rest is only counted.
pub(crate) const MOST_NOTES: usize = 300;

/// What stands at the top of a result.
#[derive(Debug)]
pub(crate) struct Verdict {
    /// `demands`, `asks`, `clean` or `silent`.
    pub(crate) class: &'static str,
    /// The sentence. Safe HTML.
    pub(crate) sentence: String,
    /// What must be said besides.
    pub(crate) more: Vec<String>,
    /// Each kind of paper.
    pub(crate) standings: Vec<StandingView>,
}

/// What the text says of one kind of paper.
#[derive(Debug)]
pub(crate) struct StandingView {
    /// For the style.
    pub(crate) class: &'static str,
    /// The kind.
    pub(crate) name: &'static str,
    /// What it says.
    pub(crate) words: &'static str,
}

impl Verdict {
    /// Of a report.
    pub(crate) fn of(report: &Report) -> Self {
        // There papers may be asked for: the notes say which.
        let ni = report.nation == Nation::NorthernIreland;
        let verb = if ni { "look at" } else { "change" };
        let changes = match report.findings.len() {
            0 => String::new(),
            1 => format!(" One thing to {verb}."),
            many => format!(" {} things to {verb}.", capital(&number(many))),
        };
        let (class, sentence) = match report.grade {
            Grade::Demands if ni => ("asks", format!("This text <b>asks for papers</b>.{changes}")),
            Grade::Demands => ("demands", format!("This text <b>demands papers</b> that nobody has to show.{changes}")),
            Grade::Asks => {
                ("asks", format!("This text <b>puts something in the way</b> of people who have no papers.{changes}"))
            }
            Grade::Clean => (
                "clean",
                String::from(
                    "This text <b>keeps the door open</b>: it asks for no papers, and says something that helps people who have none.",
                ),
            ),
            Grade::NoMention => ("silent", String::from("This text <b>says nothing about papers</b>.")),
        };
        Self { class, sentence, more: more(report), standings: standings(report) }
    }
}

fn more(report: &Report) -> Vec<String> {
    let mut more = Vec::new();
    if report.findings.len() > MOST_NOTES {
        more.push(format!("Only the first {MOST_NOTES} are shown, all are mended. Give one page at a time."));
    }
    let positive = &report.summary.positive;
    if matches!(report.grade, Grade::Demands | Grade::Asks) && positive.contains(&PositiveKind::NoDocumentsNeeded) {
        more.push("It also says that papers are not needed. A reader cannot know which of the two counts.".to_owned());
    }
    if report.grade == Grade::NoMention && report.nation != Nation::NorthernIreland {
        more.push(
            "People who have none may not dare to ask. One sentence would tell them: You do not need ID, proof of \
             address or proof of immigration status to join us."
                .to_owned(),
        );
    }
    if report.nation == Nation::NorthernIreland {
        more.push(
            "Northern Ireland’s rules differ: people who come from outside send form HSCR-1 with original documents, \
             and the Business Services Organisation decides, not the practice."
                .to_owned(),
        );
    }
    more
}

fn standings(report: &Report) -> Vec<StandingView> {
    let summary = &report.summary;
    [("ID", summary.photo_id), ("Proof of address", summary.address), ("Immigration status", summary.immigration)]
        .map(|(name, standing)| {
            let (class, words) = match standing {
                Standing::None => ("silent", "not mentioned"),
                Standing::NotNeeded => ("fine", "not needed"),
                Standing::Mentioned => ("mentioned", "mentioned"),
                Standing::Requested => ("requested", "asked for"),
                Standing::Required => ("required", "required"),
            };
            StandingView { class, name, words }
        })
        .into()
}

/// Small numbers in words, as a sentence wants them.
pub(crate) fn number(count: usize) -> String {
    const WORDS: [&str; 11] = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
    WORDS.get(count).map_or_else(|| count.to_string(), |word| (*word).to_owned())
}

/// With a capital first letter.
pub(crate) fn capital(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
