//! What an audit costs per page, and whether that and memory stay the same from a thousand pages to
//! hundreds of thousands: `cargo bench -p audit`, or `cargo bench -p audit -- 1000 300000` for other sizes.
//!
//! For each size a web archive of made-up sites is written, ten pages of 54 KB a site, two of them
//! about registering. It is audited by a process of its own, then once more, when no page has changed.
#![allow(clippy::print_stdout, reason = "the figures are the purpose")]
#![allow(clippy::unwrap_used, reason = "a benchmark stops at the first surprise")]
#![allow(clippy::cast_precision_loss, reason = "counts and sizes far below 2^52")]

#[path = "../../documents/benches/html/pages.rs"]
mod pages;

use std::fs::{self, File};
use std::io::{BufWriter, Write};
use std::path::Path;
use std::process::Command;
use std::sync::Arc;
use std::time::Instant;

use audit::{Input, Settings, Unwatched};
use base::Date;
use fetch::{Fetcher, Policy};

const SIZES: [u64; 3] = [1_000, 10_000, 100_000];
/// Pages a site, and how many of them are about registering.
const PER_SITE: u64 = 10;
const ABOUT: u64 = 2;
/// Marks a process that audits and reports what it took.
const CHILD: &str = "--audit";

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).filter(|argument| argument != "--bench").collect();
    if let [mark, archive, out] = arguments.as_slice()
        && mark == CHILD
    {
        return audit(Path::new(archive), Path::new(out));
    }
    let asked: Vec<u64> = arguments.iter().filter_map(|argument| argument.parse().ok()).collect();
    let sizes = if asked.is_empty() { SIZES.to_vec() } else { asked };
    let cores = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
    println!(
        "web archives of made-up sites, {PER_SITE} pages of 54 KB a site, {ABOUT} of them about registering; {cores} cores"
    );
    println!();
    println!(
        "{:>9} {:>8} | {:>9} {:>9} {:>12} {:>9} | {:>9} {:>9} {:>12} {:>9}",
        "pages",
        "packed",
        "seconds",
        "pages/s",
        "CPU ms/page",
        "memory",
        "unchanged",
        "pages/s",
        "CPU ms/page",
        "memory"
    );
    let mut all = Vec::new();
    for &size in &sizes {
        let dir = tempfile::tempdir().unwrap();
        let archive = dir.path().join("sites.warc.gz");
        write_archive(&archive, size);
        let out = dir.path().join("out");
        let (first, again) = (run(&archive, &out), run(&archive, &out));
        println!(
            "{size:>9} {:>5} MB | {} | {}",
            fs::metadata(&archive).unwrap().len() / 1_000_000,
            first.row(size),
            again.row(size)
        );
        all.push((size as f64, first, again));
    }
    if let [(small, first, again), .., (large, last, last_again)] = all.as_slice() {
        println!();
        let growth = |first: f64, last: f64| (last / large) / (first / small);
        println!("from {small} to {large} pages:");
        println!("  processor time per page, first audit       × {:.2}", growth(first.processor, last.processor));
        println!("  processor time per page, nothing changed   × {:.2}", growth(again.processor, last_again.processor));
        println!("  memory                                     × {:.2}", last.memory / first.memory);
    }
}

/// What an audit took.
struct Took {
    seconds: f64,
    /// Seconds of all processors together: a busy machine does not change it.
    processor: f64,
    /// Most memory at any time, in MB.
    memory: f64,
}

impl Took {
    fn row(&self, pages: u64) -> String {
        let pages = pages as f64;
        let (speed, cost) = (pages / self.seconds, self.processor * 1e3 / pages);
        format!("{:>9.2} {speed:>9.0} {cost:>12.3} {:>6.1} MB", self.seconds, self.memory)
    }
}

/// Audits in a process of its own, so that its memory is that of the audit alone.
fn run(archive: &Path, out: &Path) -> Took {
    let output = Command::new(std::env::current_exe().unwrap()).arg(CHILD).arg(archive).arg(out).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let answer = String::from_utf8(output.stdout).unwrap();
    let mut figures = answer.split_whitespace().map(|figure| figure.parse().unwrap());
    let mut next = || figures.next().unwrap();
    Took { seconds: next(), processor: next(), memory: next() }
}

/// The child: audits, and says how long it took and how much memory.
fn audit(archive: &Path, out: &Path) {
    let start = Instant::now();
    let settings = Settings::new(out.to_owned(), Date::constant(2026, 11, 21));
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
    let input = Input::recognise(archive).unwrap();
    let fetcher = Fetcher::new(Policy::default());
    runtime.block_on(audit::run(input, settings, fetcher, Arc::new(Unwatched))).unwrap();
    println!("{} {} {}", start.elapsed().as_secs_f64(), processor_time(), most_memory());
}

/// The processor time that this process has used, in seconds.
fn processor_time() -> f64 {
    // The fourteenth and fifteenth field, in hundredths of a second; the second one may hold spaces.
    let stat = fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let fields = stat.rsplit_once(')').map_or("", |(_, fields)| fields);
    let ticks: f64 = fields.split_whitespace().skip(11).take(2).filter_map(|ticks| ticks.parse::<f64>().ok()).sum();
    ticks / 100.0
}

/// The most memory that this process had at any time, in MB.
fn most_memory() -> f64 {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.and_then(|line| line.split_whitespace().next()?.parse::<f64>().ok())
        .map_or(f64::NAN, |kilobytes| kilobytes / 1e3)
}

/// Writes an archive page by page: it never stands in memory.
fn write_archive(path: &Path, size: u64) {
    let mut file = BufWriter::with_capacity(1 << 20, File::create(path).unwrap());
    for number in 0..size {
        let (site, place) = (number / PER_SITE, number % PER_SITE);
        let mut page = pages::page(number);
        let path = match place {
            0 => String::new(),
            1 => "how-to-register/".to_owned(),
            _ => format!("section-{place}/"),
        };
        if place >= ABOUT {
            for (words, others) in [
                ("New patients", "Opening times"),
                ("How to register", "Our surgery"),
                ("Every new patient", "Every patient"),
                ("A student", "A visitor"),
            ] {
                page = page.replace(words, others);
            }
        }
        let answer = format!("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n{page}");
        let mut member = flate2::write::GzEncoder::new(&mut file, flate2::Compression::fast());
        write!(
            member,
            "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://practice-{site}.example/{path}\r\nContent-Length: {}\r\n\r\n{answer}\r\n\r\n",
            answer.len()
        )
        .unwrap();
        member.finish().unwrap();
    }
    file.flush().unwrap();
}
