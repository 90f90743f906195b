//! Makes one stylesheet out of the small ones, gives every asset a name that holds a hash of its
//! content, and writes the table that `src/assets.rs` includes. A changed file has a changed name,
//! so browsers may keep each for ever.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

/// The stylesheets as they are served: the constant that names it, its file, and what it is made of, in the order in
/// which the parts build on each other.
const STYLES: [(&str, &str, &[&str]); 3] = [
    (
        "STYLE",
        "style.css",
        &["tokens", "base", "layout", "doors", "forms", "check", "notes", "paper", "rules", "print"],
    ),
    ("STYLE_HAN", "han.css", &["han"]),
    ("STYLE_PATIENT", "patient.css", &["tokens", "scripts", "base", "layout", "forms", "patient", "print"]),
];

/// Files that are served as they are: folder and name, the constant that names it, its media type.
const PLAIN: &[(&str, &str, &str)] = &[
    ("fonts/atkinson-next-latin.woff2", "FONT", "font/woff2"),
    ("fonts/atkinson-next-latin-ext.woff2", "FONT_EXTENDED", "font/woff2"),
    ("fonts/arabic-400.woff2", "FONT_ARABIC_400", "font/woff2"),
    ("fonts/arabic-700.woff2", "FONT_ARABIC_700", "font/woff2"),
    ("fonts/ascii-400.woff2", "FONT_ASCII_400", "font/woff2"),
    ("fonts/bengali-400.woff2", "FONT_BENGALI_400", "font/woff2"),
    ("fonts/cyrillic-400.woff2", "FONT_CYRILLIC_400", "font/woff2"),
    ("fonts/cyrillic-700.woff2", "FONT_CYRILLIC_700", "font/woff2"),
    ("fonts/devanagari-400.woff2", "FONT_DEVANAGARI_400", "font/woff2"),
    ("fonts/ethiopic-400.woff2", "FONT_ETHIOPIC_400", "font/woff2"),
    ("fonts/gujarati-400.woff2", "FONT_GUJARATI_400", "font/woff2"),
    ("fonts/gurmukhi-400.woff2", "FONT_GURMUKHI_400", "font/woff2"),
    ("fonts/gurmukhi-700.woff2", "FONT_GURMUKHI_700", "font/woff2"),
    ("fonts/latin-more-400.woff2", "FONT_LATIN_MORE_400", "font/woff2"),
    ("fonts/latin-more-700.woff2", "FONT_LATIN_MORE_700", "font/woff2"),
    ("fonts/tamil-400.woff2", "FONT_TAMIL_400", "font/woff2"),
    ("fonts/tamil-700.woff2", "FONT_TAMIL_700", "font/woff2"),
    ("fonts/han-simplified-1.woff2", "FONT_HAN_SIMPLIFIED_1", "font/woff2"),
    ("fonts/han-simplified-2.woff2", "FONT_HAN_SIMPLIFIED_2", "font/woff2"),
    ("fonts/han-simplified-3.woff2", "FONT_HAN_SIMPLIFIED_3", "font/woff2"),
    ("fonts/han-simplified-4.woff2", "FONT_HAN_SIMPLIFIED_4", "font/woff2"),
    ("fonts/han-simplified-5.woff2", "FONT_HAN_SIMPLIFIED_5", "font/woff2"),
    ("fonts/han-simplified-6.woff2", "FONT_HAN_SIMPLIFIED_6", "font/woff2"),
    ("fonts/han-simplified-7.woff2", "FONT_HAN_SIMPLIFIED_7", "font/woff2"),
    ("fonts/han-traditional-1.woff2", "FONT_HAN_TRADITIONAL_1", "font/woff2"),
    ("fonts/han-traditional-2.woff2", "FONT_HAN_TRADITIONAL_2", "font/woff2"),
    ("fonts/han-traditional-3.woff2", "FONT_HAN_TRADITIONAL_3", "font/woff2"),
    ("fonts/han-traditional-4.woff2", "FONT_HAN_TRADITIONAL_4", "font/woff2"),
    ("fonts/han-traditional-5.woff2", "FONT_HAN_TRADITIONAL_5", "font/woff2"),
    ("fonts/han-traditional-6.woff2", "FONT_HAN_TRADITIONAL_6", "font/woff2"),
    ("fonts/han-traditional-7.woff2", "FONT_HAN_TRADITIONAL_7", "font/woff2"),
    ("mark.svg", "MARK", "image/svg+xml"),
    ("js/site.js", "SCRIPT", "text/javascript; charset=utf-8"),
    ("css/evidence.css", "EVIDENCE_STYLE", "text/css; charset=utf-8"),
    ("css/charging.css", "CHARGING_STYLE", "text/css; charset=utf-8"),
    // What can be printed.
    ("css/sheets.css", "SHEETS_STYLE", "text/css; charset=utf-8"),
    ("js/sheets.js", "SHEETS_SCRIPT", "text/javascript; charset=utf-8"),
    // The organisers' desk.
    // Petitions.
    ("css/petitions.css", "PETITIONS_STYLE", "text/css; charset=utf-8"),
    ("css/act.css", "ACT_STYLE", "text/css; charset=utf-8"),
    ("css/desk.css", "DESK_STYLE", "text/css; charset=utf-8"),
    ("css/members.css", "MEMBERS_STYLE", "text/css; charset=utf-8"),
    ("js/desk.js", "DESK_SCRIPT", "text/javascript; charset=utf-8"),
    ("css/surgeries.css", "SURGERIES_STYLE", "text/css; charset=utf-8"),
    ("js/near-me.js", "NEAR_ME_SCRIPT", "text/javascript; charset=utf-8"),
    ("js/leave.js", "SCRIPT_LEAVE", "text/javascript; charset=utf-8"),
];

fn main() {
    println!("cargo:rerun-if-changed=assets");
    println!("cargo:rerun-if-changed=build.rs");
    let root = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").expect("cargo sets it"));
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets it"));
    let assets = root.join("assets");

    let mut table = String::from("/// Every asset, by its path on the site.\npub(crate) static ALL: &[Asset] = &[\n");
    let mut names = String::new();
    let mut styles = STYLES.map(|(constant, file, parts)| {
        (constant, file, parts.iter().map(|name| read(&assets.join(format!("css/{name}.css")))).collect::<String>())
    });

    for &(file, constant, mime) in PLAIN {
        let path = assets.join(file);
        let bytes = fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let served = served_name(file, &bytes);
        for (_, _, style) in &mut styles {
            *style = style.replace(&format!("url({file})"), &format!("url({served})"));
        }
        record(&mut table, &mut names, constant, &served, mime, &path);
    }

    for (constant, file, style) in styles {
        let style = without_comments(&style);
        let path = out.join(file);
        fs::write(&path, &style).expect("OUT_DIR can be written");
        record(
            &mut table,
            &mut names,
            constant,
            &served_name(file, style.as_bytes()),
            "text/css; charset=utf-8",
            &path,
        );
    }

    table.push_str("];\n");
    fs::write(out.join("assets.rs"), names + &table).expect("OUT_DIR can be written");
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// `fonts/a.woff2` → `/assets/a-0123456789abcdef.woff2`.
fn served_name(file: &str, bytes: &[u8]) -> String {
    let name = file.rsplit('/').next().unwrap_or(file);
    let (stem, ending) = name.rsplit_once('.').expect("assets have an ending");
    format!("/assets/{stem}-{:016x}.{ending}", fnv1a(bytes))
}

/// FNV-1a with 64 bits: enough to tell two versions of a file apart; nothing here is secret.
fn fnv1a(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, &byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

fn record(table: &mut String, names: &mut String, constant: &str, served: &str, mime: &str, path: &Path) {
    writeln!(names, "pub(crate) const {constant}: &str = {served:?};").expect("writing to a string");
    writeln!(
        table,
        "    Asset {{ path: {constant}, mime: {mime:?}, bytes: include_bytes!({:?}) }},",
        path.display().to_string()
    )
    .expect("writing to a string");
}

/// Leaves out comments, indentation and empty lines. Our own styles have no `/*` inside a string.
fn without_comments(css: &str) -> String {
    let mut kept = String::with_capacity(css.len());
    let mut rest = css;
    while let Some((before, after)) = rest.split_once("/*") {
        kept.push_str(before);
        rest = after.split_once("*/").map_or("", |(_, after)| after);
    }
    kept.push_str(rest);
    kept.lines().map(str::trim).filter(|line| !line.is_empty()).fold(String::new(), |mut text, line| {
        text.push_str(line);
        text.push('\n');
        text
    })
}
