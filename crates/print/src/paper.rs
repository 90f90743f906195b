//! The sizes on which sheets are printed or shown.

use crate::error::{PrintError, nearest, said};

/// A size.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Deserialize, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Paper {
    /// 105 × 148 mm.
    A6,
    /// 148 × 210 mm.
    A5,
    /// 210 × 297 mm.
    A4,
    /// 297 × 420 mm.
    A3,
    /// A waiting-room screen, 1080 × 1920 pixels.
    Screen,
    /// A pocket card of 85 × 55 mm, folded: 85 × 110 mm flat.
    Card,
    /// Ten pocket cards on A4 with marks for cutting; fronts and backs on two pages.
    TenUp,
    /// What networks show beside a link, 1200 × 630 pixels.
    Share,
    /// A square post, 1080 × 1080 pixels.
    Square,
    /// A tall post, 1080 × 1350 pixels.
    Portrait,
    /// The head of a page, 1500 × 500 pixels.
    Header,
}

impl Paper {
    /// All sizes.
    pub const ALL: [Self; 11] = [
        Self::A6,
        Self::A5,
        Self::A4,
        Self::A3,
        Self::Screen,
        Self::Card,
        Self::TenUp,
        Self::Share,
        Self::Square,
        Self::Portrait,
        Self::Header,
    ];

    /// The word for it.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::A6 => "a6",
            Self::A5 => "a5",
            Self::A4 => "a4",
            Self::A3 => "a3",
            Self::Screen => "screen",
            Self::Card => "card",
            Self::TenUp => "ten-up",
            Self::Share => "share",
            Self::Square => "square",
            Self::Portrait => "portrait",
            Self::Header => "header",
        }
    }

    /// What people see.
    #[must_use]
    pub const fn label(self) -> &'static str {
        match self {
            Self::A6 => "A6",
            Self::A5 => "A5",
            Self::A4 => "A4",
            Self::A3 => "A3",
            Self::Screen => "a screen (1080 × 1920)",
            Self::Card => "a folded pocket card",
            Self::TenUp => "ten cards on A4",
            Self::Share => "a link’s picture (1200 × 630)",
            Self::Square => "a square post (1080 × 1080)",
            Self::Portrait => "a tall post (1080 × 1350)",
            Self::Header => "a page’s head (1500 × 500)",
        }
    }

    /// The same for a form, without articles.
    #[must_use]
    pub const fn short_label(self) -> &'static str {
        match self {
            Self::Screen => "Screen (1080 × 1920)",
            Self::Card => "One folded card",
            Self::TenUp => "Ten cards on A4, to cut",
            Self::Share => "Link (1200 × 630)",
            Self::Square => "Square (1080 × 1080)",
            Self::Portrait => "Tall (1080 × 1350)",
            Self::Header => "Header (1500 × 500)",
            other => other.label(),
        }
    }

    /// Width and height in millimetres. Screens and posts have four pixels to the millimetre.
    #[must_use]
    pub const fn size(self) -> (f64, f64) {
        match self {
            Self::A6 => (105.0, 148.0),
            Self::A5 => (148.0, 210.0),
            Self::A4 | Self::TenUp => (210.0, 297.0),
            Self::A3 => (297.0, 420.0),
            Self::Screen => (270.0, 480.0),
            Self::Card => (85.0, 110.0),
            Self::Share => (300.0, 157.5),
            Self::Square => (270.0, 270.0),
            Self::Portrait => (270.0, 337.5),
            Self::Header => (375.0, 125.0),
        }
    }

    /// Whether it is looked at on a screen, and has its own number of pixels.
    #[must_use]
    pub const fn is_screen(self) -> bool {
        matches!(self, Self::Screen | Self::Share | Self::Square | Self::Portrait | Self::Header)
    }

    /// How many pixels wide a picture is at this density; a screen has always its own.
    #[must_use]
    pub fn pixels(self, dots_per_inch: f64) -> f64 {
        if self.is_screen() { self.size().0 * 4.0 } else { self.size().0 / 25.4 * dots_per_inch }
    }

    /// The size with this word.
    ///
    /// # Errors
    /// When there is none; names the nearest.
    pub fn find(asked: &str) -> Result<Self, PrintError> {
        let plain = asked.trim().to_lowercase();
        Self::ALL.into_iter().find(|paper| paper.key() == plain).ok_or_else(|| PrintError::UnknownPaper {
            asked: said(asked),
            nearest: nearest(&plain, Self::ALL.iter().map(|paper| paper.key())).unwrap_or("a4"),
        })
    }
}
