//! The site as the binary serves it.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::process::{Child, Stdio};

use crate::run::{careof, run};

/// A running site, ended with the test.
pub(crate) struct Serving {
    child: Child,
    address: String,
    before: String,
}

impl Serving {
    pub(crate) fn start(arguments: &[&str]) -> Self {
        let mut child = careof().args(arguments).stdout(Stdio::piped()).spawn().expect("the binary was built");
        let out = BufReader::new(child.stdout.take().expect("piped"));
        // From here on the program ends with the test, whatever goes wrong.
        let mut serving = Self { child, address: String::new(), before: String::new() };
        for line in out.lines() {
            let line = line.expect("UTF-8");
            if let Some((_, rest)) = line.split_once("http://") {
                serving.address = rest.split('/').next().expect("an address").to_owned();
                return serving;
            }
            serving.before.push_str(&line);
            serving.before.push('\n');
        }
        panic!("it ended without saying where it is: {}", serving.before);
    }

    pub(crate) fn get(&self, path: &str) -> String {
        let mut stream = TcpStream::connect(&self.address).expect("it listens");
        write!(stream, "GET {path} HTTP/1.1\r\nHost: {}\r\nConnection: close\r\n\r\n", self.address).expect("it reads");
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).expect("it answers");
        String::from_utf8_lossy(&answer).into_owned()
    }
}

impl Drop for Serving {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[test]
fn without_a_command_it_helps_and_serves() {
    let serving = Serving::start(&[]);
    assert!(serving.before.contains("careof --help"), "{}", serving.before);
    assert!(serving.before.lines().count() <= 4, "the help is short: {}", serving.before);
    let page = serving.get("/");
    assert!(page.starts_with("HTTP/1.1 200"), "{page}");
    assert!(serving.get("/check").contains("<form"), "the check has its form");
}

#[test]
fn a_taken_port_is_explained() {
    let taken = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let at = taken.local_addr().expect("a bound port").to_string();
    let ran = run(&["serve", "--listen", &at]);
    assert_eq!(ran.code, 2);
    assert!(ran.err.contains("choose another port"), "{}", ran.err);
}
