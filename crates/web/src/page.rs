//! What the frame of a page must know: its title, its language, where it stands in the menu.

use std::borrow::Cow;

use crate::assets;
use crate::tongue::Tongue;

/// The frame around the main part of a page (`templates/layout.html`).
#[derive(Debug, Clone)]
pub(crate) struct Page {
    /// For the window, without the name of the site.
    pub(crate) title: String,
    /// One sentence, for search engines and previews.
    pub(crate) description: Cow<'static, str>,
    /// Which part of the site it belongs to.
    pub(crate) area: Area,
    /// Whether it is the first page of its area.
    pub(crate) is_area_start: bool,
    /// The language of the page's own words.
    pub(crate) tongue: Tongue,
    /// Its stylesheet.
    pub(crate) style: &'static str,
    /// For a patient's page: its address without the language, such as `/rights`. Such a page has the
    /// choice of languages, the way out, and a frame in its own language.
    pub(crate) in_languages: Option<String>,
    /// Whether its words, or some of them, have not been checked by a speaker.
    pub(crate) draft: bool,
    /// Key of the words at its foot on what becomes of what is typed.
    pub(crate) foot: &'static str,
    /// Whether the small script makes this page nicer.
    pub(crate) script: bool,
    /// Whether something in a form must be put right.
    pub(crate) error: bool,
}

impl Page {
    /// What the menu of a patient's page offers: address without the language, key of the words.
    pub(crate) const PATIENT_MENU: &'static [(&'static str, &'static str)] =
        &[("/rights", "site-menu-rights"), ("/surgeries", "surgeries-menu")];

    /// A page in English.
    pub(crate) fn new(area: Area, title: impl Into<String>, description: impl Into<Cow<'static, str>>) -> Self {
        Self {
            title: title.into(),
            description: description.into(),
            area,
            is_area_start: false,
            tongue: Tongue::english(),
            style: assets::STYLE,
            in_languages: None,
            draft: false,
            foot: "site-foot",
            script: false,
            error: false,
        }
    }

    /// A page for patients, in their language: `title` and `description` are keys of texts, `path` is its
    /// address without the language, `areas` are the files of texts that it shows.
    pub(crate) fn for_patients(tongue: Tongue, path: &str, title: &str, description: &str, areas: &[&str]) -> Self {
        let page = Self::new(Area::Rights, tongue.plain(title), tongue.plain(description).replace('\n', " "));
        let draft = tongue.is_draft(areas);
        Self { tongue, style: assets::STYLE_PATIENT, in_languages: Some(path.to_owned()), script: true, draft, ..page }
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

    /// The font to fetch early: that of the words which stand first.
    pub(crate) fn font(&self) -> Option<&'static str> {
        // Where most devices bring the letters themselves, ours are fetched only if they are needed.
        let letters = self.tongue.letters();
        assets::fonts_of(letters).first().map(|(_, path)| *path).filter(|_| !letters.starts_with("han"))
    }

    /// Whether the page needs to know which Han is in which file.
    pub(crate) fn is_in_han(&self) -> bool {
        self.tongue.letters().starts_with("han")
    }

    /// The address of the picture that others show beside a link to it; nothing when it has none.
    pub(crate) fn picture(&self) -> Option<String> {
        crate::previews::address().filter(|_| self.area != Area::Organise)
    }

    /// The script of the page: all the niceties, or only the way out.
    pub(crate) fn script_file(&self) -> &'static str {
        if self.in_languages.is_some() { assets::SCRIPT_LEAVE } else { assets::SCRIPT }
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
    /// Finding a safe surgery, and the register of them.
    Surgeries,
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
        &[Self::Check, Self::Practices, Self::Surgeries, Self::Rights, Self::Charging, Self::Act];

    /// The address of its first page.
    pub(crate) const fn path(self) -> &'static str {
        match self {
            Self::Home => "/",
            Self::Check => "/check",
            Self::Practices => "/practices",
            Self::Rights => "/rights",
            Self::Charging => "/charging",
            Self::Surgeries => "/surgeries",
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
            Self::Surgeries => "Find a surgery",
            Self::Act => "Act",
            Self::Organise => "Desk",
            Self::About => "About",
        }
    }
}
