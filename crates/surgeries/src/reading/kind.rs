//! Which of the known files this is. Its first bytes decide, not its name: people rename files.

use super::table::decode;
use super::{onspd, trust_answers, websites};

/// The files that are known here.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DataKind {
    /// `epraccur.csv`.
    Practices,
    /// `ebranchs.csv`.
    Branches,
    /// `etr.csv`.
    Trusts,
    /// `GP.csv` of the NHS website.
    Websites,
    /// Code-Point Open, archive, folder or one of its files.
    CodePoint,
    /// The ONS Postcode Directory.
    Onspd,
    /// Ranges of postcodes with their constituency.
    SeatRanges,
    /// Names of constituencies by the keys of the ranges.
    SeatNames,
    /// The ONS's list of constituencies.
    SeatList,
    /// The hexagon map of constituencies.
    Hexes,
    /// What trusts answered.
    TrustAnswers,
}

impl DataKind {
    /// All of them.
    pub const ALL: [Self; 11] = [
        Self::Practices,
        Self::Branches,
        Self::Trusts,
        Self::Websites,
        Self::CodePoint,
        Self::Onspd,
        Self::SeatRanges,
        Self::SeatNames,
        Self::SeatList,
        Self::Hexes,
        Self::TrustAnswers,
    ];

    /// The name under which its rows are kept, without ending.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Practices => "practices",
            Self::Branches => "branches",
            Self::Trusts => "trusts",
            Self::Websites => "websites",
            Self::CodePoint => "code-point",
            Self::Onspd => "onspd",
            Self::SeatRanges => "seat-ranges",
            Self::SeatNames => "seat-names",
            Self::SeatList => "seat-list",
            Self::Hexes => "hexes",
            Self::TrustAnswers => "trust-answers",
        }
    }

    /// What it holds, for people: `6,618 …`.
    #[must_use]
    pub const fn rows(self) -> &'static str {
        match self {
            Self::Practices => "practices",
            Self::Branches => "branch surgeries",
            Self::Trusts => "trusts",
            Self::Websites => "practices with position and website",
            Self::CodePoint | Self::Onspd => "postcodes",
            Self::SeatRanges => "ranges of postcodes with their constituency",
            Self::SeatNames | Self::SeatList => "names of constituencies",
            Self::Hexes => "constituencies on the hexagon map",
            Self::TrustAnswers => "answers of trusts",
        }
    }
}

/// What kind of file begins with these bytes (some thousands are enough); none when it is none that is known.
#[must_use]
pub fn recognise(head: &[u8]) -> Option<DataKind> {
    if head.starts_with(b"PK\x03\x04") {
        return Some(DataKind::CodePoint);
    }
    let text = decode(head);
    let text = text.trim_start_matches('\u{feff}').trim_start();
    if text.starts_with('{') {
        return json(text);
    }
    let line_bytes = head.split(|byte| *byte == b'\n').next().unwrap_or_default();
    if websites::is_heading(line_bytes) {
        return Some(DataKind::Websites);
    }
    let line = text.lines().next()?;
    let cells: Vec<String> = line.split(',').map(|cell| cell.trim_matches('"').trim().to_lowercase()).collect();
    if trust_answers::is_heading(&cells) {
        return Some(DataKind::TrustAnswers);
    }
    if cells.len() < 8 && cells.iter().any(|c| c.starts_with("pcon") && c.ends_with("cd")) {
        return Some(DataKind::SeatList);
    }
    if onspd::is_heading(&cells) {
        return Some(DataKind::Onspd);
    }
    if cells.len() == 10 && text.lines().take(2).any(has_grid_numbers) {
        return Some(DataKind::CodePoint);
    }
    ods(text)
}

fn json(text: &str) -> Option<DataKind> {
    if text.contains("\"postcode_keys\"") {
        Some(DataKind::SeatRanges)
    } else if text.contains("\"hexes\"") {
        Some(DataKind::Hexes)
    } else if text.contains("\"parlcon_2024_gss_code\"") {
        Some(DataKind::SeatNames)
    } else {
        None
    }
}

fn has_grid_numbers(line: &str) -> bool {
    let cells: Vec<&str> = line.split(',').collect();
    let is_number = |at: usize| cells.get(at).is_some_and(|cell| cell.bytes().all(|byte| byte.is_ascii_digit()));
    cells.len() == 10 && (1..=3).all(is_number)
}

/// The ODS tables are told apart by their codes: trusts have 3 characters, practices 6, branches 9.
fn ods(text: &str) -> Option<DataKind> {
    let mut kinds = text.lines().take(20).filter(|line| line.split(',').count() >= 20).filter_map(|line| {
        let code = line.split(',').next()?.trim_matches('"').trim();
        match code.len() {
            _ if !code.bytes().all(|byte| byte.is_ascii_alphanumeric())
                || !code.bytes().any(|b| b.is_ascii_digit()) =>
            {
                None
            }
            6 => Some(DataKind::Practices),
            9 => Some(DataKind::Branches),
            _ => None,
        }
    });
    kinds.next().or_else(|| {
        let trust = |line: &str| {
            let code = line.split(',').next().unwrap_or_default().trim_matches('"').trim();
            line.split(',').count() >= 20 && code.len() == 3 && code.starts_with('R')
        };
        text.lines().take(20).any(trust).then_some(DataKind::Trusts)
    })
}
