//! The child process alone, as a program of its own: the tests start it, and so can anybody who tries out its limits.

use std::process::ExitCode;

fn main() -> ExitCode {
    documents::worker::run_worker()
}
