//! Running the binary.

use std::io::Write;
use std::process::{Command, Stdio};

/// What a run left behind.
pub(crate) struct Ran {
    pub(crate) code: i32,
    pub(crate) out: String,
    pub(crate) err: String,
}

/// The binary, with nothing of the surroundings that could change its answers.
pub(crate) fn careof() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_careof"));
    command.env_remove("NO_COLOR").env_remove("CLICOLOR_FORCE").current_dir(env!("CARGO_TARGET_TMPDIR"));
    command
}

/// Runs with arguments and standard input.
pub(crate) fn with_input(arguments: &[&str], input: &[u8]) -> Ran {
    let mut child = careof()
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the binary was built");
    let mut stdin = child.stdin.take().expect("piped");
    let input = input.to_vec();
    // A program that ends early closes the pipe; that is for the test to judge by what it printed.
    let writer = std::thread::spawn(move || drop(stdin.write_all(&input)));
    let output = child.wait_with_output().expect("it ran");
    writer.join().expect("writing does not panic");
    Ran {
        code: output.status.code().unwrap_or(-1),
        out: String::from_utf8(output.stdout).expect("answers are UTF-8"),
        err: String::from_utf8(output.stderr).expect("errors are UTF-8"),
    }
}

/// Runs with arguments.
pub(crate) fn run(arguments: &[&str]) -> Ran {
    with_input(arguments, b"")
}
