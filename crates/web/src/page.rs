//! What the frame of a page must know: its title, its language, where it stands in the menu.

/// The frame around the main part of a page (`templates/layout.html`).
#[derive(Debug, Clone)]
pub(crate) struct Page {
    /// For the window, without the name of the site.
    pub(crate) title: String,
    /// One sentence, for search engines and previews.
    pub(crate) description: &'static str,
    /// Which part of the site it belongs to.
    pub(crate) area: Area,
    /// Whether it is the first page of its area.
    pub(crate) is_area_start: bool,
    /// BCP 47 tag of the page's own words.
    pub(crate) lang: &'static str,
    /// `ltr` or `rtl`.
    pub(crate) dir: &'static str,
    /// Whether the small script makes this page nicer.
    pub(crate) script: bool,
    /// Whether something in a form must be put right.
    pub(crate) error: bool,
}

impl Page {
    /// A page in English.
    pub(crate) fn new(area: Area, title: impl Into<String>, description: &'static str) -> Self {
        Self {
            title: title.into(),
            description,
            area,
            is_area_start: false,
            lang: "en-GB",
            dir: "ltr",
            script: false,
            error: false,
        }
    }

    /// The first page of its area.
    pub(crate) fn area_start(mut self) -> Self {
        self.is_area_start = true;
        self
    }

    /// With the small script.
    pub(crate) fn with_script(mut self) -> Self {
        self.script = true;
        self
    }

    /// Showing a form that must be put right.
    pub(crate) fn with_error(mut self, error: bool) -> Self {
        self.error = error;
        self
    }
}

/// A part of the site.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Area {
    /// The first page.
    Home,
    /// The check of a page, form or policy.
    Check,
    /// For practices.
    Practices,
    /// For patients.
    Rights,
    /// Who may be charged.
    Charging,
    /// For supporters.
    Act,
    /// The desk of those who run the site.
    Organise,
    /// About this site, and pages that belong nowhere else.
    About,
}

impl Area {
    /// Those that the menu names, in its order.
    pub(crate) const IN_MENU: &'static [Self] =
        &[Self::Check, Self::Practices, Self::Rights, Self::Charging, Self::Act];

    /// The address of its first page.
    pub(crate) const fn path(self) -> &'static str {
        match self {
            Self::Home => "/",
            Self::Check => "/check",
            Self::Practices => "/practices",
            Self::Rights => "/rights",
            Self::Charging => "/charging",
            Self::Act => "/act",
            Self::Organise => "/organise",
            Self::About => "/about",
        }
    }

    /// As the menu names it.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Home => "Home",
            Self::Check => "Check",
            Self::Practices => "Practices",
            Self::Rights => "Your rights",
            Self::Charging => "Charges",
            Self::Act => "Act",
            Self::Organise => "Desk",
            Self::About => "About",
        }
    }
}
