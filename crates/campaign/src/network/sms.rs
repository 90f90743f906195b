//! Text messages: 160 letters of the alphabet that every phone has, 70 of any other (3GPP TS 23.038); parts of a longer
//! one carry a little less.

use super::Length;

const ALPHABET: &str = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
/// Written as two.
const DOUBLE: &str = "^{}\\[~]|€\u{c}";
/// Nobody pays for more than three messages.
const MOST_PARTS: usize = 3;

/// The length, and the limit of a message in as many parts as it needs, at most three.
pub(super) fn length(post: &str) -> Length {
    let common = post.chars().all(|c| ALPHABET.contains(c) || DOUBLE.contains(c));
    let (count, alone, part) = if common {
        (post.chars().map(|c| if DOUBLE.contains(c) { 2 } else { 1 }).sum(), 160, 153)
    } else {
        (post.encode_utf16().count(), 70, 67)
    };
    let limit = if count <= alone { alone } else { part * count.div_ceil(part).min(MOST_PARTS) };
    Length { count, limit, also: None }
}
