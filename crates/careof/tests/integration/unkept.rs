//! Registrations, letters after a refusal, cards and journeys through the rights leave nothing behind: a thousand people
//! with planted names use the site, and then every file that it could have written is searched.

use std::fs::{self, File};
use std::io::{Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, Stdio};
use std::time::{Duration, Instant};

use crate::run::{careof, run};

/// So many people come.
const PEOPLE: u32 = 1_000;

/// A running site whose words, data and temporary files all land below one folder.
struct Watched {
    child: Child,
    address: String,
}

impl Watched {
    fn start(folder: &Path) -> Self {
        for name in ["data", "temporary", "home"] {
            fs::create_dir(folder.join(name)).expect("a folder");
        }
        let log = File::create(folder.join("out.log")).expect("a file");
        let child = careof()
            .args(["serve", "--listen", "127.0.0.1:0", "--data"])
            .arg(folder.join("data"))
            .env("TMPDIR", folder.join("temporary"))
            .env("HOME", folder.join("home"))
            .current_dir(folder)
            .stderr(log.try_clone().expect("a second handle"))
            .stdout(Stdio::from(log))
            .spawn()
            .expect("the binary was built");
        let mut watched = Self { child, address: String::new() };
        let begun = Instant::now();
        while begun.elapsed() < Duration::from_secs(60) {
            let said = fs::read_to_string(folder.join("out.log")).unwrap_or_default();
            if let Some((address, _)) = said.split_once("http://").and_then(|(_, rest)| rest.split_once('/')) {
                watched.address = address.to_owned();
                return watched;
            }
            std::thread::sleep(Duration::from_millis(50));
        }
        panic!("it did not say where it is");
    }

    /// The answer to a form, with its head.
    fn post(&self, path: &str, fields: &[(&str, &str)]) -> String {
        let value = |text: &str| text.replace('@', "%40").replace(' ', "+");
        let body: Vec<String> = fields.iter().map(|(name, text)| format!("{name}={}", value(text))).collect();
        let body = body.join("&");
        let mut stream = TcpStream::connect(&self.address).expect("it listens");
        write!(
            stream,
            "POST {path} HTTP/1.1\r\nHost: {}\r\nConnection: close\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n\r\n{body}",
            self.address,
            body.len()
        )
        .expect("it reads");
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).expect("it answers");
        String::from_utf8_lossy(&answer).into_owned()
    }
}

impl Drop for Watched {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// A person whose name, telephone and friend look like nothing else.
struct Person {
    family: String,
    email: String,
    friend: String,
}

fn person(number: u32) -> Person {
    Person {
        family: format!("Quillfeather{number}x"),
        email: format!("zvonimira{number}@planted.example"),
        friend: format!("Ottoline Brackenbury{number}x"),
    }
}

fn comes_by(site: &Watched, number: u32) {
    let Person { family, email, friend } = person(number);
    let form = [
        ("for", "me"),
        ("given", "Zvonimira"),
        ("family", &family),
        ("day", "23"),
        ("month", "5"),
        ("year", "1990"),
        ("sex", "female"),
        ("email", &email),
        ("address", "care-of"),
        ("care_name", &friend),
        ("street", "1 Alder Row"),
        ("town", "Exampleton"),
        ("postcode", "EX7 8GH"),
        ("language", "ti"),
    ];
    let path = match number % 5 {
        // Printing is slow: a few of each.
        0 if number.is_multiple_of(50) => "/ti/rights/register/form.pdf",
        1 if number % 50 == 1 => "/vi/rights/register/letters.pdf",
        2 | 3 => "/rights/register/patient.json",
        _ => "/ar/rights/register",
    };
    let asked = site.post(path, &form);
    assert!(asked.contains("\r\ncache-control: no-store"), "{path}: {}", &asked[..asked.len().min(300)]);
    let refusal = [
        ("nation", "england"),
        ("what", "id"),
        ("day", "20"),
        ("month", "11"),
        ("year", "2026"),
        ("practice", &friend),
        ("to", "practice"),
        ("name", &family),
        ("stays", "area"),
    ];
    let letter = site.post("/rights/refused", &refusal);
    assert!(letter.contains(&family), "the letter has the name: {}", &letter[..letter.len().min(300)]);
}

#[test]
fn a_thousand_people_leave_nothing_behind() {
    let folder = tempfile::tempdir().expect("a folder");
    let words = tempfile::NamedTempFile::new().expect("a file");
    let planted: Vec<String> = (0..PEOPLE).map(person).flat_map(|p| [p.family, p.email, p.friend]).collect();
    fs::write(words.path(), planted.join("\n")).expect("written");
    let site = Watched::start(folder.path());
    for number in 0..PEOPLE {
        comes_by(&site, number);
    }

    let everywhere = folder.path().to_str().expect("a plain path").to_owned();
    let words = words.path().to_str().expect("a plain path").to_owned();
    let ran = run(&["seize", &everywhere, "--planted", &words]);
    assert!(ran.out.contains(&format!("none of {} is in any file", PEOPLE * 3)), "{}{}", ran.out, ran.err);
    drop(site);
    // After it has ended, too; and the search does find what is there.
    let ran = run(&["seize", &everywhere, "--planted", &words]);
    assert!(ran.out.contains(&format!("none of {} is in any file", PEOPLE * 3)), "{}{}", ran.out, ran.err);
    fs::write(folder.path().join("out.log"), format!("registered: {}", person(7).family)).expect("written");
    let ran = run(&["seize", &everywhere, "--planted", &words]);
    assert!(ran.out.contains("out.log"), "{}{}", ran.out, ran.err);
}
