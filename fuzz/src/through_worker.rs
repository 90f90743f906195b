//! Gives each file named on the command line to the child process and tells whether the answer came in time.
//! `through-worker PATH-OF-extract-worker FILE…`; ends with 1 when one did not.

use std::process::ExitCode;
use std::time::{Duration, Instant};

use documents::Limits;
use documents::worker::Worker;

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let Some(program) = arguments.next() else {
        eprintln!("usage: through-worker PATH-OF-extract-worker FILE…");
        return ExitCode::from(2);
    };
    let worker = Worker::new(program);
    let mut late = 0;
    let mut files = 0;
    for file in arguments {
        let Ok(bytes) = std::fs::read(&file) else { continue };
        let start = Instant::now();
        let result = worker.read(&bytes, Some("file.pdf"), &Limits::default());
        files += 1;
        if start.elapsed() > Duration::from_millis(2_500) {
            late += 1;
            println!("{file}: {:?}", start.elapsed());
        }
        match result {
            Ok(document) => fuzz::check(&document),
            Err(error) => println!("{file}: {error}"),
        }
    }
    println!("{files} files through the worker, {late} late");
    ExitCode::from(u8::from(late > 0))
}
