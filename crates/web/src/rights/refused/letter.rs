//! The letter after a refusal: to the practice, or to the body that pays it; with the duties of the nation and no others.

use base::{Date, Nation, in_words};
use print::{Format, PrintError, RunningText, TextPart, print_text};

use crate::tongue::Tongue;

/// What happened, checked.
#[derive(Debug, Clone)]
pub(super) struct Refusal {
    pub(super) nation: Nation,
    /// One of [`super::WANTED`].
    pub(super) what: &'static str,
    pub(super) when: Date,
    pub(super) practice: String,
    pub(super) to_board: bool,
    pub(super) name: String,
    pub(super) no_address: bool,
    pub(super) use_address: bool,
    pub(super) ill: bool,
}

/// A paragraph, or a numbered wish.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Part {
    Paragraph(String),
    Wish(usize, String),
}

impl Refusal {
    fn wanted(&self) -> &'static str {
        match self.what {
            "id" => "I was asked for a passport or other ID.",
            "address" => "I was asked for proof of my address.",
            "status" => "I was asked for a visa or other immigration papers.",
            "nhs-number" => "I was asked for an NHS number.",
            "area" => "I was told that I live outside the area of the practice.",
            "full" => "I was told that the practice takes no more patients.",
            _ => "I was given no reason that I understood.",
        }
    }

    const fn rule(&self) -> &'static str {
        match self.nation {
            Nation::England => {
                "Anyone in England may register with a GP, whatever their nationality or immigration status. Your contract asks for no proof of identity, address or status, and lacking papers is not a reasonable ground to refuse (SI 2015/1862, Schedule 3, Part 2; BMA; CQC mythbuster 36). If a practice asks for papers at all it has to ask everybody alike, and must have a way for people who have none."
            }
            Nation::Scotland => {
                "Everyone who lives in Scotland can register with a GP practice. No documents are needed, and not having identification or proof of address is no reason to refuse or to delay (NHS Inform; Glasgow LMC)."
            }
            Nation::Wales => {
                "Everyone who lives in Wales can register with a GP practice. Proof of address is not required. A practice may ask for some ID; an asylum registration card or a letter from the Home Office is enough (Welsh Government, 2021)."
            }
            Nation::NorthernIreland => {
                "In Northern Ireland a practice may refuse only because its list is closed, because of its area, or because of an earlier removal, and must say so in writing (Business Services Organisation)."
            }
        }
    }

    /// Whom the letter is for, as it is addressed.
    const fn addressee(&self) -> &'static str {
        match (self.to_board, self.nation) {
            (false, _) => "Dear practice manager,",
            (true, Nation::England) => "To the complaints team of the integrated care board (ICB)",
            (true, Nation::Scotland) => "To the complaints team of the NHS board",
            (true, Nation::Wales) => "To the concerns team of the health board",
            (true, Nation::NorthernIreland) => {
                "To the Business Services Organisation, Medical, 2 Franklin Street, Belfast BT2 8DQ"
            }
        }
    }

    /// The wishes: key of the translation and the English words.
    fn wishes(&self) -> Vec<(&'static str, String)> {
        let full = matches!(self.what, "full" | "area");
        let first = match (self.to_board, full) {
            (true, _) => ("no-says-board", format!("look at what {} does when people register, and help me to register there or near by", self.practice)),
            (false, true) => ("no-says-full", "if your list is full or I live outside your area, say so in writing, and tell me which practice near here takes patients".to_owned()),
            (false, false) => ("no-says-register", "register me now, from the day on which I asked first".to_owned()),
        };
        let days = if self.nation == Nation::England {
            " within 14 days of the refusal, and keep the record of it that the regulations ask for"
        } else {
            ""
        };
        let mut wishes =
            vec![first, ("no-says-reason", format!("if the answer is still no, send me the reason in writing{days}"))];
        let urgent = if self.nation == Nation::England {
            "give me any care that is immediately necessary until then; it is free, for up to 14 days"
        } else {
            "give me any care that is immediately necessary until then"
        };
        wishes.push(("no-says-urgent", urgent.to_owned()));
        if self.use_address {
            wishes.push((
                "no-says-address",
                "let me use the address of the practice, and agree with me how letters reach me".to_owned(),
            ));
        }
        wishes
    }
}

/// The letter in English.
pub(super) fn parts(refusal: &Refusal, today: Date) -> Vec<Part> {
    let mut all = vec![Part::Paragraph(in_words(today)), Part::Paragraph(refusal.addressee().to_owned())];
    let mut say = |text: String| all.push(Part::Paragraph(text));
    say(format!(
        "On {} I asked to register with {} and was told no. {}",
        in_words(refusal.when),
        refusal.practice,
        refusal.wanted()
    ));
    say("I expect that this was a misunderstanding, and I hope that it can be put right.".to_owned());
    let stays = if refusal.no_address {
        "I have no fixed address and stay in the area of the practice."
    } else {
        "I stay in the area of the practice."
    };
    if refusal.what != "area" {
        say(stays.to_owned());
    }
    say(refusal.rule().to_owned());
    if refusal.ill {
        say("I am ill now and need care at once.".to_owned());
    }
    say("Please".to_owned());
    for (number, (_, wish)) in refusal.wishes().into_iter().enumerate() {
        all.push(Part::Wish(number + 1, format!("{wish};")));
    }
    let how = if refusal.to_board {
        "Please confirm that you have this letter, and tell me how and by when you will answer it."
    } else {
        "Free training is to be had for practices that want to be sure that everybody at the desk knows the rules (Safe Surgeries)."
    };
    all.push(Part::Paragraph(how.to_owned()));
    all.push(Part::Paragraph(format!("Thank you. {}", refusal.name)));
    all
}

/// What the letter says, for the person: keys of texts.
pub(super) fn says(refusal: &Refusal) -> Vec<&'static str> {
    let mut keys: Vec<&'static str> = refusal.wishes().into_iter().map(|(key, _)| key).collect();
    if refusal.nation == Nation::England {
        keys.insert(2, "no-says-days");
    }
    if refusal.ill {
        keys.push("no-says-ill");
    }
    keys
}

/// The letter as a PDF, with what it says in the person's language below.
pub(super) fn pdf(refusal: &Refusal, tongue: Tongue, today: Date) -> Result<Vec<u8>, PrintError> {
    let mut text: Vec<TextPart> = parts(refusal, today)
        .into_iter()
        .map(|part| match part {
            Part::Paragraph(words) => TextPart::Paragraph(words),
            Part::Wish(number, words) => TextPart::Step(number, words),
        })
        .collect();
    if tongue != Tongue::english() {
        text.push(TextPart::Heading(format!("{} ({})", tongue.plain("no-letter"), tongue.language.own_name)));
        text.extend(says(refusal).into_iter().map(|key| TextPart::Point(tongue.plain(key))));
    }
    let keys: &[&str] = match refusal.nation {
        Nation::England => &[
            "gms-regulations-2015",
            "bma-patient-registration",
            "cqc-mythbuster-36",
            "humberside-lmc-overseas-visitors",
        ],
        Nation::Scotland => &["nhs-inform-asylum", "glasgow-lmc-registration"],
        Nation::Wales => &["the-national-wales-registration"],
        Nation::NorthernIreland => &["bso-patient-registration"],
    };
    let sources = keys.iter().filter_map(|key| policy::sources().get(key).ok());
    let sources =
        sources.map(|source| format!("{}, {} ({})", source.publisher, source.title, crate::cite::checked(source)));
    let running = RunningText {
        title: "Registering with your practice".to_owned(),
        about: "A letter after a refused registration.".to_owned(),
        parts: text,
        sources: sources.collect(),
    };
    Ok(print_text(&running, Format::Pdf)?.files.into_iter().next().unwrap_or_default())
}
