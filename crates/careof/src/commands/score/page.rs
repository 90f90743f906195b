//! What a labelled page holds, and the words for its labels.

use policy::{Kind, Level, PositiveKind, Report, Standing};
use serde::Deserialize;

/// One labelled page.
#[derive(Deserialize)]
pub(super) struct Page {
    pub(super) id: String,
    pub(super) nation: String,
    pub(super) text: String,
    pub(super) photo_id: Label,
    pub(super) address: Label,
    pub(super) immigration: Label,
    pub(super) positive: Vec<PositiveLabel>,
    pub(super) spans: Vec<LabelledSpan>,
    #[serde(default)]
    pub(super) notes: String,
}

/// The labelled words of a page.
#[derive(Deserialize)]
pub(super) struct LabelledSpan {
    pub(super) kind: KindLabel,
    pub(super) level: LevelLabel,
    pub(super) quote: String,
}

#[derive(Deserialize, Clone, Copy)]
#[serde(rename_all = "snake_case")]
pub(super) enum Label {
    Required,
    Requested,
    Mentioned,
    NotNeeded,
    None,
}

#[derive(Deserialize, Clone, Copy)]
#[serde(rename_all = "snake_case")]
pub(super) enum KindLabel {
    PhotoId,
    Address,
    Immigration,
}

#[derive(Deserialize, Clone, Copy)]
#[serde(rename_all = "snake_case")]
pub(super) enum LevelLabel {
    Required,
    Requested,
    Mentioned,
}

#[derive(Deserialize, Clone, Copy)]
#[serde(rename_all = "snake_case")]
pub(super) enum PositiveLabel {
    NoDocumentsNeeded,
    PracticeAddressOrNoFixedAbode,
    ImmigrationStatusIrrelevant,
    WillRegisterWithout,
}

impl From<Label> for Standing {
    fn from(label: Label) -> Self {
        match label {
            Label::Required => Self::Required,
            Label::Requested => Self::Requested,
            Label::Mentioned => Self::Mentioned,
            Label::NotNeeded => Self::NotNeeded,
            Label::None => Self::None,
        }
    }
}

impl From<KindLabel> for Kind {
    fn from(label: KindLabel) -> Self {
        match label {
            KindLabel::PhotoId => Self::PhotoId,
            KindLabel::Address => Self::Address,
            KindLabel::Immigration => Self::Immigration,
        }
    }
}

impl From<LevelLabel> for Level {
    fn from(label: LevelLabel) -> Self {
        match label {
            LevelLabel::Required => Self::Required,
            LevelLabel::Requested => Self::Requested,
            LevelLabel::Mentioned => Self::Mentioned,
        }
    }
}

impl From<PositiveLabel> for PositiveKind {
    fn from(label: PositiveLabel) -> Self {
        match label {
            PositiveLabel::NoDocumentsNeeded => Self::NoDocumentsNeeded,
            PositiveLabel::PracticeAddressOrNoFixedAbode => Self::PracticeAddressOrNoFixedAbode,
            PositiveLabel::ImmigrationStatusIrrelevant => Self::ImmigrationStatusIrrelevant,
            PositiveLabel::WillRegisterWithout => Self::WillRegisterWithout,
        }
    }
}

impl Page {
    pub(super) fn label(&self, kind: Kind) -> Standing {
        match kind {
            Kind::PhotoId => self.photo_id.into(),
            Kind::Address => self.address.into(),
            Kind::Immigration => self.immigration.into(),
            Kind::Other => Standing::None,
        }
    }

    pub(super) fn labelled_positive(&self, kind: PositiveKind) -> bool {
        self.positive.iter().any(|&label| PositiveKind::from(label) == kind)
    }
}

pub(super) const KINDS: [(Kind, &str); 3] =
    [(Kind::PhotoId, "photo_id"), (Kind::Address, "address"), (Kind::Immigration, "immigration")];

pub(super) const STANDINGS: [(Standing, &str); 5] = [
    (Standing::Required, "required"),
    (Standing::Requested, "requested"),
    (Standing::Mentioned, "mentioned"),
    (Standing::NotNeeded, "not_needed"),
    (Standing::None, "none"),
];

pub(super) const POSITIVES: [(PositiveKind, &str); 4] = [
    (PositiveKind::NoDocumentsNeeded, "no_documents_needed"),
    (PositiveKind::PracticeAddressOrNoFixedAbode, "practice_address_or_no_fixed_abode"),
    (PositiveKind::ImmigrationStatusIrrelevant, "immigration_status_irrelevant"),
    (PositiveKind::WillRegisterWithout, "will_register_without"),
];

pub(super) fn name_of<T: PartialEq + Copy>(table: &[(T, &'static str)], value: T) -> &'static str {
    table.iter().find(|(known, _)| *known == value).map_or("other", |&(_, name)| name)
}

pub(super) fn standing_of(report: &Report, kind: Kind) -> Standing {
    match kind {
        Kind::PhotoId => report.summary.photo_id,
        Kind::Address => report.summary.address,
        Kind::Immigration => report.summary.immigration,
        Kind::Other => Standing::None,
    }
}
