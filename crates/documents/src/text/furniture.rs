//! What stands around the content of a copied page: menus, breadcrumbs, footers, cookie notices.

use std::sync::LazyLock;

use memchr::memmem::Finder;

/// Words that stand in menus and footers.
const MENU_WORDS: [&str; 17] = [
    "home",
    "menu",
    "search",
    "contact",
    "news",
    "privacy",
    "cookies",
    "accessibility",
    "sitemap",
    "site map",
    "sign in",
    "log in",
    "login",
    "copyright",
    "appointments",
    "prescriptions",
    "terms",
];

/// Whether a line alone is a menu, a breadcrumb or a footer.
pub(super) fn is_menu(line: &str) -> bool {
    if line.len() > 300 {
        return false;
    }
    let small = line.to_lowercase();
    if matches!(small.as_str(), "skip to main content" | "skip to content" | "back to top" | "menu" | "you are here:") {
        return true;
    }
    if small.starts_with('©') || small.starts_with("you are here") {
        return true;
    }
    let rest = small.strip_prefix("menu:").unwrap_or(&small);
    [" | ", " > ", " » ", " › ", " ▸ ", " / "].iter().any(|separator| {
        let parts: Vec<&str> = rest.split(separator).map(str::trim).collect();
        let short = parts.iter().all(|part| part.split_whitespace().count() <= 4 && !part.ends_with(['.', '?']));
        let known = parts.iter().filter(|part| MENU_WORDS.contains(part)).count();
        let enough = match *separator {
            " | " => parts.len() >= 3 && known >= 2,
            " / " => parts.len() >= 2 && parts[0] == "home",
            _ => parts.len() >= 2 && (parts[0] == "home" || parts.len() >= 3),
        };
        short && enough
    })
}

/// Whether a paragraph asks for consent to cookies.
pub(crate) fn is_cookie_notice(words: &str) -> bool {
    static NAME: LazyLock<Finder<'static>> = LazyLock::new(|| Finder::new("ookie"));
    if words.len() > 600 || NAME.find(words.as_bytes()).is_none() {
        return false;
    }
    let small = words.to_lowercase();
    [
        "we use cookies",
        "uses cookies",
        "use essential cookies",
        "use of cookies",
        "cookies on this site",
        "accept all cookies",
    ]
    .iter()
    .any(|phrase| small.contains(phrase))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn menus_are_told_from_tables_and_choices() {
        for line in [
            "Menu: Home | Appointments | Prescriptions | Clinics",
            "Home > Practice information > New patients > Joining us",
            "Search | Menu | Sign in",
            "Home / New patients",
            "You are here: Home / Practice Information",
            "© Some Health Centre. Privacy | Cookies",
        ] {
            assert!(is_menu(line), "{line}");
        }
        for line in [
            "Adult | Blue | Desk 1",
            "Yes / No",
            "A member | Rated Good",
            "Passport / driving licence / visa",
            "Forms: adult | child",
        ] {
            assert!(!is_menu(line), "{line}");
        }
    }
}
