//! Whether a grapheme is an emoji: a pictograph, a flag or a keycap, with whatever joins to it.

/// Whether what a reader sees as one sign is an emoji.
pub(super) fn is_emoji(grapheme: &str) -> bool {
    let mut chars = grapheme.chars();
    let Some(first) = chars.next() else { return false };
    let pictograph = matches!(u32::from(first), 0x1F000..=0x1FAFF);
    let dressed = grapheme.contains('\u{fe0f}') || grapheme.contains('\u{20e3}');
    let old = matches!(u32::from(first), 0x2600..=0x27BF | 0x2B05..=0x2B55 | 0x2190..=0x21FF | 0x2300..=0x23FF | 0x00A9 | 0x00AE | 0x203C | 0x2049 | 0x2122 | 0x2139 | 0x3030 | 0x303D | 0x3297 | 0x3299);
    pictograph || dressed || (old && SHOWN_AS_PICTURES.contains(&first))
}

/// Signs from before the emoji that are shown as pictures also without a selector.
const SHOWN_AS_PICTURES: [char; 20] = [
    '⌚', '⌛', '⏩', '⏰', '⏳', '☔', '☕', '♿', '⚓', '⚡', '⚽', '⛄', '⛔', '⛪', '✅', '✊', '✋', '✨', '❌',
    '❗',
];
