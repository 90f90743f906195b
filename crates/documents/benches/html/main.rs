//! How fast pages are read, beside the parsers that others would use: `cargo bench -p documents`.
//!
//! Every reader gets the same 200 pages of 54 KB, one after the other on one core; the best of seven
//! rounds counts. `html5ever` and `lol_html` only parse (the first builds its tree, the second looks at
//! every element and text), while ours gives the whole document with its blocks and places.
#![allow(clippy::print_stdout, reason = "the figures are the purpose")]

mod pages;

use std::hint::black_box;
use std::time::{Duration, Instant};

use html5ever::tendril::TendrilSink;

const PAGES: u64 = 200;
const ROUNDS: usize = 7;

fn best(pages: &[String], mut read: impl FnMut(&str)) -> Duration {
    (0..ROUNDS)
        .map(|_| {
            let start = Instant::now();
            for page in pages {
                read(black_box(page));
            }
            start.elapsed()
        })
        .min()
        .unwrap_or_default()
}

fn main() {
    let pages: Vec<String> = (0..PAGES).map(pages::page).collect();
    let bytes: usize = pages.iter().map(String::len).sum();
    println!("{PAGES} pages, {:.1} KB each, one core", bytes as f64 / PAGES as f64 / 1000.0);
    println!("{:<44} {:>9} {:>10}", "reader", "MB/s", "pages/s");
    let show = |name: &str, time: Duration| {
        let seconds = time.as_secs_f64();
        println!("{name:<44} {:>9.0} {:>10.0}", bytes as f64 / 1e6 / seconds, PAGES as f64 / seconds);
    };

    let limits = documents::Limits::default();
    show(
        "documents::read_html (whole document)",
        best(&pages, |page| {
            black_box(documents::read_html(page, &limits).expect("the pages are within the limits"));
        }),
    );
    show(
        "documents::read_bytes (with its encoding)",
        best(&pages, |page| {
            black_box(documents::read_bytes(page.as_bytes(), Some("page.html"), &limits).expect("the pages are HTML"));
        }),
    );
    show(
        "lol_html, no handlers",
        best(&pages, |page| {
            black_box(
                lol_html::rewrite_str(page, lol_html::RewriteStrSettings::new()).expect("lol_html reads the pages"),
            );
        }),
    );
    show(
        "lol_html, each element and text looked at",
        best(&pages, |page| {
            let mut seen = 0usize;
            let settings = lol_html::RewriteStrSettings::new()
                .append_element_content_handler(lol_html::element!("*", |_| {
                    seen += 1;
                    Ok(())
                }))
                .append_element_content_handler(lol_html::text!("*", |text| {
                    black_box(text.as_str());
                    Ok(())
                }));
            black_box(lol_html::rewrite_str(page, settings).expect("lol_html reads the pages"));
            black_box(seen);
        }),
    );
    show(
        "html5ever, parse alone (tree)",
        best(&pages, |page| {
            black_box(html5ever::parse_document(markup5ever_rcdom::RcDom::default(), Default::default()).one(page));
        }),
    );
    show(
        "html5gum, tokens alone",
        best(&pages, |page| {
            for token in html5gum::Tokenizer::new(page) {
                let _ = black_box(token);
            }
        }),
    );
}
