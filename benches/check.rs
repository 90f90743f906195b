//! How fast a page is checked, beside what others would use: `benches/run check`.
//!
//! Everybody gets the same made-up practice pages of 54 KB, on one core, in turn. `html5ever` and `lol_html`
//! only parse; ours reads the document and judges it. The script is what somebody would write otherwise:
//! BeautifulSoup and regular expressions (`benches/script`); it is left out when it is not set up.
#![allow(clippy::print_stdout, reason = "the figures are the purpose")]
#![allow(clippy::unwrap_used, reason = "a benchmark stops at the first surprise")]
#![allow(clippy::cast_precision_loss, reason = "counts and sizes far below 2^52")]

#[path = "../crates/documents/benches/html/pages.rs"]
mod pages;

use std::hint::black_box;
use std::path::Path;
use std::process::Command;
use std::time::Instant;

use benches::{Timed, in_turn, percentile};
use documents::{Limits, read_bytes};
use html5ever::tendril::TendrilSink;
use policy::{Options, check};

const PAGES: u64 = 200;
const ROUNDS: usize = 9;
/// A page as large as a long real one, for the time until `/check` answers.
const LONG_PAGE: usize = 40_000;

fn main() {
    let pages: Vec<String> = (0..PAGES).map(pages::page).collect();
    let bytes: usize = pages.iter().map(String::len).sum();
    println!(
        "{PAGES} pages, {:.1} KB each, one core, medians of {ROUNDS} rounds in turn",
        bytes as f64 / PAGES as f64 / 1e3
    );
    println!();
    let timed = contenders(&pages);
    table(&timed, PAGES as f64, bytes as f64 / 1e6);
    println!();
    limit("careof / html5ever parsing alone", timed[0].times_as_fast_as(&timed[3]), 1.0);
    limit("careof / lol_html parsing alone", timed[0].times_as_fast_as(&timed[2]), 0.5);
    match script(&pages) {
        Some(script) => {
            let ours = PAGES as f64 / timed[0].median();
            println!();
            for (name, pages_a_second) in &script {
                println!("{name:<52} {pages_a_second:>9.1} pages/s");
            }
            let best = script.iter().map(|(_, pages_a_second)| *pages_a_second).fold(0.0, f64::max);
            limit("careof / the faster script", ours / best, 20.0);
        }
        None => println!("the script is not set up: benches/run check does that"),
    }
    one_page();
}

/// Ours first, then those that we are held against.
fn contenders(pages: &[String]) -> Vec<Timed> {
    let limits = Limits::default();
    in_turn(
        vec![
            (
                "careof: read and judged",
                Box::new(|| {
                    for page in pages {
                        let document = read_bytes(page.as_bytes(), Some("page.html"), &limits).unwrap();
                        black_box(check(&document, &Options::default()));
                    }
                }),
            ),
            (
                "careof: read only",
                Box::new(|| {
                    for page in pages {
                        black_box(read_bytes(page.as_bytes(), Some("page.html"), &limits).unwrap());
                    }
                }),
            ),
            (
                "lol_html: each element and text visited",
                Box::new(|| {
                    for page in pages {
                        let settings = lol_html::RewriteStrSettings::new()
                            .append_element_content_handler(lol_html::element!("*", |element| {
                                black_box(element.tag_name());
                                Ok(())
                            }))
                            .append_element_content_handler(lol_html::text!("*", |text| {
                                black_box(text.as_str());
                                Ok(())
                            }));
                        black_box(lol_html::rewrite_str(page, settings).unwrap());
                    }
                }),
            ),
            (
                "html5ever: parsed into a tree",
                Box::new(|| {
                    for page in pages {
                        let tree = markup5ever_rcdom::RcDom::default();
                        black_box(html5ever::parse_document(tree, Default::default()).one(page.as_str()));
                    }
                }),
            ),
            (
                "an unchanged page: hashed (BLAKE3)",
                Box::new(|| {
                    for page in pages {
                        black_box(blake3::hash(page.as_bytes()));
                    }
                }),
            ),
        ],
        ROUNDS,
    )
}

fn table(timed: &[Timed], pages: f64, megabytes: f64) {
    println!("{:<44} {:>10} {:>10} {:>10}", "", "ms/page", "pages/s", "MB/s");
    for each in timed {
        let seconds = each.median();
        println!(
            "{:<44} {:>10.3} {:>10.0} {:>10.0}",
            each.name,
            seconds * 1e3 / pages,
            pages / seconds,
            megabytes / seconds
        );
    }
}

fn limit(name: &str, is: f64, at_least: f64) {
    let kept = if is >= at_least { "kept" } else { "MISSED" };
    println!("{name:<52} {is:>9.2} ×   (limit {at_least}: {kept})");
}

/// Pages a second of the script, once with each of its parsers; nothing if it is not set up.
fn script(pages: &[String]) -> Option<Vec<(String, f64)>> {
    let python = std::env::var_os("CAREOF_SCRIPT_PYTHON")?;
    let folder = tempfile::tempdir().unwrap();
    for (number, page) in pages.iter().take(60).enumerate() {
        std::fs::write(folder.path().join(format!("{number:03}.html")), page).unwrap();
    }
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("script/registration_check.py");
    let answer = Command::new(python).arg(script).arg("--time").arg(folder.path()).output().unwrap();
    assert!(answer.status.success(), "{}", String::from_utf8_lossy(&answer.stderr));
    let answer = String::from_utf8(answer.stdout).unwrap();
    Some(
        answer
            .lines()
            .map(|line| {
                let (name, figure) = line.rsplit_once('\t').unwrap();
                (name.to_owned(), figure.parse().unwrap())
            })
            .collect(),
    )
}

/// One long page at a time, as `/check` has it: nothing warm but the program.
fn one_page() {
    let mut page = pages::page(7);
    let end = page.floor_char_boundary(LONG_PAGE);
    page.truncate(end);
    let mut millis = Vec::new();
    for _ in 0..1000 {
        let start = Instant::now();
        let document = read_bytes(page.as_bytes(), Some("page.html"), &Limits::default()).unwrap();
        black_box(check(&document, &Options::default()));
        millis.push(start.elapsed().as_secs_f64() * 1e3);
    }
    println!();
    println!(
        "one page of {:.0} KB, 1000 times: median {:.3} ms, 99th of 100 {:.3} ms, slowest {:.3} ms (limit 5 ms)",
        page.len() as f64 / 1e3,
        percentile(millis.clone(), 50),
        percentile(millis.clone(), 99),
        percentile(millis, 100)
    );
}
