//! Postcodes, street addresses and e-mail addresses.

use std::sync::LazyLock;

use regex::Regex;

use super::letters::Plain;
use super::words::{WORDS, pattern};
use super::{Found, Kind};

static EMAIL: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"[\p{L}\d][\p{L}\d._%+'\-]*\s?@\s?[\p{L}\d\-]+(?:\.[\p{L}\d\-]+)+|\b[a-z\d][\w.+\-]*\s*[\(\[\{<]\s*at\s*[\)\]\}>]\s*[a-z\d][\w\-]*(?:\s*(?:[\(\[\{<]\s*dot\s*[\)\]\}>]|\.|\bdot\b)\s*[a-z\d\-]+)+|\b[a-z\d][\w.+\-]*\s+at\s+[a-z\d][\w\-]*(?:\s+dot\s+[a-z\d\-]+)+|\b[a-z\d][\w.+\-]*\s+at\s+(?:gmail|hotmail|outlook|yahoo|icloud|nhs|protonmail|live|aol)\.(?:com|net|co\.uk|uk|me)\b",
    )
});
/// Outward and inward half; which letters may stand where is in BS 7666.
static POSTCODE: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"(?i)\b([a-z]{1,2})-?(\d[a-z\d]?)\s{0,2}-?(\d[abd-hjlnp-uw-z]{2})\b"));
/// The areas that exist.
const AREAS: &str = " AB AL B BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX FK FY G GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG NN NP NR NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV YO ZE ";

static STREET: LazyLock<Regex> = LazyLock::new(|| {
    let street = &WORDS.street;
    pattern(&format!(
        r"\b(?:(?:flat|room|apartment|apt|unit)\s+\w{{1,4}},?\s+)?(?:no\.?\s*)?(\d{{1,4}}[a-d]?)(?:\s?-\s?\d{{1,4}})?,?\s+((?:[\p{{L}}'.\-]+\s+){{1,3}}?)(?:{street})\b"
    ))
});
/// A flat is an address in itself.
static FLAT: LazyLock<Regex> = LazyLock::new(|| pattern(r"\b(?:flat|apartment|apt)\s+\d{1,4}[a-z]?\b,?\s+[\p{L}\d]"));

/// Adds e-mail addresses.
pub(super) fn emails(plain: &Plain, found: &mut Vec<Found>) {
    found.extend(EMAIL.find_iter(&plain.small).map(|email| Found { kind: Kind::Email, at: email.range() }));
}

/// Adds full postcodes.
pub(super) fn postcodes(plain: &Plain, found: &mut Vec<Found>) {
    for parts in POSTCODE.captures_iter(&plain.text) {
        let (Some(whole), [area, district, inward]) = (parts.get(0), parts.extract::<3>().1) else { continue };
        // "form S1 1st page"; "2TH" is no ordinal, and may be half a postcode.
        let ordinal = matches!(
            inward.as_bytes(),
            [b'1', b's', b't'] | [b'2', b'n', b'd'] | [b'3', b'r', b'd'] | [b'0' | b'4'..=b'9', b't', b'h']
        );
        let is_area = AREAS.contains(&format!(" {} ", area.to_uppercase()));
        let written = format!("{area}{district} {inward}").to_uppercase();
        if is_area && !ordinal && !WORDS.postcodes.contains(&written) {
            found.push(Found { kind: Kind::Postcode, at: whole.range() });
        }
    }
}

/// Adds street addresses.
pub(super) fn addresses(plain: &Plain, found: &mut Vec<Found>) {
    for parts in STREET.captures_iter(&plain.small) {
        let (Some(whole), Some(name)) = (parts.get(0), parts.get(2)) else { continue };
        let counted = plain
            .behind(whole.end(), 16)
            .split_whitespace()
            .next()
            .is_some_and(|next| WORDS.measures.iter().any(|m| m == next));
        if !counted
            && is_address(plain, whole.start(), name.range())
            && !WORDS.addresses.iter().any(|a| whole.as_str().contains(a.as_str()))
        {
            found.push(Found { kind: Kind::Address, at: whole.range() });
        }
    }
    found.extend(FLAT.find_iter(&plain.small).map(|flat| Found { kind: Kind::Address, at: flat.range() }));
}

/// A house number is followed by names: with capitals, or in any letters behind "lives at".
fn is_address(plain: &Plain, start: usize, name: std::ops::Range<usize>) -> bool {
    let words = || plain.text[name.clone()].split_whitespace();
    let measured = words().any(|word| WORDS.measures.iter().any(|measure| word.to_lowercase() == *measure));
    let capitals = words().all(|word| word.chars().next().is_some_and(char::is_uppercase));
    !measured && (capitals || WORDS.lives.is_match(plain.before(start, 40)))
}
