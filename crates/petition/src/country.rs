//! Countries: two letters of ISO 3166-1 and the name in everyday English.

use std::sync::LazyLock;

static TABLE: &str = include_str!("countries.tsv");

static ALL: LazyLock<Vec<Country>> = LazyLock::new(|| {
    TABLE.lines().filter_map(|line| line.split_once('\t')).map(|(code, name)| Country { code, name }).collect()
});

/// A country.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Country {
    /// Two letters.
    pub code: &'static str,
    /// Its name in English.
    pub name: &'static str,
}

/// All countries, by name.
pub fn all() -> &'static [Country] {
    &ALL
}

/// The country of these two letters.
pub fn by_code(code: &str) -> Option<Country> {
    ALL.iter().copied().find(|country| country.code.eq_ignore_ascii_case(code))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_country_is_there_once() {
        let mut codes: Vec<&str> = all().iter().map(|country| country.code).collect();
        codes.sort_unstable();
        codes.dedup();
        assert_eq!(codes.len(), all().len());
        assert!(all().iter().all(|country| country.code.len() == 2 && !country.name.is_empty()));
        assert_eq!(by_code("gb").expect("there").name, "United Kingdom");
    }
}
