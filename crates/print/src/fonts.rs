//! The fonts inside the program: which there are, what each can write, in which order a script asks them.
//!
//! They lie compressed in the binary and are unpacked when first needed, so that a sheet in Polish never
//! pays for Chinese. What each can write stands in `fonts/index.json`, made by
//! `cargo run -p print --example font-index` after `fonts/subset.py`.

use std::sync::{LazyLock, OnceLock};

use languages::{Language, Script};
use typst::foundations::Bytes;
use typst::text::{Font, FontBook, FontInfo};
use typst::utils::LazyHash;

macro_rules! faces {
    ($($file:literal),* $(,)?) => { &[$(Face { file: $file, packed: include_bytes!(concat!("../fonts/", $file)) }),*] };
}

/// One font file, packed.
struct Face {
    file: &'static str,
    packed: &'static [u8],
}

static FACES: &[Face] = faces![
    "latin-400.ttf.zst",
    "latin-700.ttf.zst",
    "latin-800.ttf.zst",
    "latin-extended-400.ttf.zst",
    "latin-extended-700.ttf.zst",
    "latin-extended-800.ttf.zst",
    "arabic-400.ttf.zst",
    "arabic-700.ttf.zst",
    "arabic-800.ttf.zst",
    "nastaliq-400.ttf.zst",
    "nastaliq-700.ttf.zst",
    "ethiopic-400.ttf.zst",
    "ethiopic-700.ttf.zst",
    "ethiopic-800.ttf.zst",
    "bengali-400.ttf.zst",
    "bengali-700.ttf.zst",
    "bengali-800.ttf.zst",
    "gurmukhi-400.ttf.zst",
    "gurmukhi-700.ttf.zst",
    "gurmukhi-800.ttf.zst",
    "gujarati-400.ttf.zst",
    "gujarati-700.ttf.zst",
    "gujarati-800.ttf.zst",
    "devanagari-400.ttf.zst",
    "devanagari-700.ttf.zst",
    "devanagari-800.ttf.zst",
    "tamil-400.ttf.zst",
    "tamil-700.ttf.zst",
    "tamil-800.ttf.zst",
    "han-simplified-400.otf.zst",
    "han-simplified-700.otf.zst",
    "han-traditional-400.otf.zst",
    "han-traditional-700.otf.zst",
    "han-rare-400.otf.zst",
];

static LOADED: [OnceLock<Option<Font>>; 34] = [const { OnceLock::new() }; 34];
const _: () = assert!(FACES.len() == 34, "one place for each face");

static BOOK: LazyLock<LazyHash<FontBook>> = LazyLock::new(|| {
    let infos: Vec<FontInfo> = serde_json::from_str(include_str!("../fonts/index.json")).unwrap_or_default();
    LazyHash::new(FontBook::from_infos(infos))
});

/// All fonts by family, weight and the characters that they can write.
pub(crate) fn book() -> &'static LazyHash<FontBook> {
    &BOOK
}

/// The font with this place in the book; unpacked on first use.
pub(crate) fn font(index: usize) -> Option<Font> {
    LOADED.get(index)?.get_or_init(|| Font::new(Bytes::new(unpack(index)?), 0)).clone()
}

fn unpack(index: usize) -> Option<Vec<u8>> {
    zstd::stream::decode_all(FACES.get(index)?.packed).ok()
}

/// Reads every font and tells what each can write, for `fonts/index.json`.
///
/// # Errors
/// When a font file is damaged; names it.
pub fn index() -> Result<String, String> {
    let mut infos = Vec::new();
    for (index, face) in FACES.iter().enumerate() {
        let info = unpack(index).and_then(|data| FontInfo::new(&data, 0));
        infos.push(info.ok_or_else(|| format!("{} is damaged", face.file))?);
    }
    serde_json::to_string(&infos).map_err(|error| error.to_string())
}

/// Whether any of the fonts can write this character. Marks that only steer the line (direction, joining,
/// where it may break) need no font.
pub(crate) fn can_write(c: char) -> bool {
    steers(c) || (0..FACES.len()).any(|i| book().info(i).is_some_and(|info| info.coverage.contains(c as u32)))
}

/// Characters without a shape of their own.
pub(crate) const fn steers(c: char) -> bool {
    matches!(c, '\n' | '\u{AD}' | '\u{61C}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}')
}

const LATIN: &str = "Atkinson Hyperlegible Next";
const LATIN_EXTENDED: &str = "Noto Sans";

/// Families in the order in which a language asks them for a character: its own first, then the Latin
/// face, then every other script, so that a name in any of our scripts prints on any sheet.
pub(crate) fn stack(language: &Language) -> Vec<&'static str> {
    let own: &[&str] = match language.script {
        // Atkinson Hyperlegible does not know the Vietnamese, Yoruba and Igbo letters; a word in two faces would
        // look torn, so these languages are set wholly in the other.
        Script::Latin if matches!(language.tag, "vi" | "yo" | "ig") => &[LATIN_EXTENDED],
        Script::Latin => &[LATIN],
        Script::Cyrillic => &[LATIN_EXTENDED],
        Script::Arabic => &["Noto Sans Arabic"],
        Script::Nastaliq => &["Noto Nastaliq Urdu"],
        Script::Ethiopic => &["Noto Sans Ethiopic"],
        Script::Bengali => &["Noto Sans Bengali"],
        Script::Gurmukhi => &["Noto Sans Gurmukhi"],
        Script::Gujarati => &["Noto Sans Gujarati"],
        Script::Devanagari => &["Noto Sans Devanagari"],
        Script::Tamil => &["Noto Sans Tamil"],
        Script::HanSimplified => &["Noto Sans SC"],
        Script::HanTraditional => &["Noto Sans TC"],
    };
    let rest = ALL.iter().filter(|family| !own.contains(family));
    own.iter().chain(rest).copied().collect()
}

/// Families for a name in Latin letters that stands in a line of another script.
pub(crate) fn latin_stack() -> &'static [&'static str] {
    &ALL
}

const ALL: [&str; 13] = [
    LATIN,
    LATIN_EXTENDED,
    "Noto Sans Arabic",
    "Noto Nastaliq Urdu",
    "Noto Sans Ethiopic",
    "Noto Sans Bengali",
    "Noto Sans Gurmukhi",
    "Noto Sans Gujarati",
    "Noto Sans Devanagari",
    "Noto Sans Tamil",
    "Noto Sans SC",
    "Noto Sans TC",
    "Noto Sans Han Rare",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_index_tells_what_the_fonts_hold() {
        let now = index().expect("every font can be read");
        assert!(now == include_str!("../fonts/index.json"), "run `cargo run -p print --example font-index`");
    }

    #[test]
    fn every_family_of_the_stacks_is_there_in_regular_weight() {
        for family in ALL {
            let regular = book().select(&family.to_lowercase(), typst::text::FontVariant::default());
            assert!(regular.is_some_and(|i| font(i).is_some()), "{family}");
        }
    }

    #[test]
    fn ordinary_names_of_every_script_can_be_written_and_emoji_cannot() {
        for name in [
            "Siân Ŵyn",
            "Nguyễn Thị Ánh",
            "Ọláṣùbọ̀mí",
            "Łódź",
            "Şükrü",
            "Žydrūnas",
            "Щербак",
            "ښاغلی ګلاب ټوټاخېل",
            "ڕۆژین ڤیان",
            "بے نظیر",
            "ለምለም ብርሃኔ",
            "শ্রীমতী ঊর্মি",
            "ਗੁਰਪ੍ਰੀਤ",
            "જ્યોતિ",
            "श्रीधर",
            "ஸ்ரீனிவாசன்",
            "王小明",
            "陳冠霖",
            "䶮".trim_matches('䶮'),
            "喆赟翀",
        ] {
            for c in name.chars() {
                assert!(can_write(c), "{name}: {c} U+{:04X}", c as u32);
            }
        }
        assert!(!can_write('🏠'));
    }
}
