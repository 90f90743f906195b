//! `docs/cli.md`: the help of every command, as the program prints it.

use std::fmt::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};

use super::Page;
use crate::metadata::Metadata;
use crate::program;

pub(super) fn page(root: &Path, metadata: &Metadata) -> Result<Page> {
    let program = program::build(root, metadata)?;
    let mut body = String::new();
    describe(&program, &mut Vec::new(), &mut body)?;
    Ok(Page::new("docs/cli.md", "Commands", &body))
}

/// The help of one command, then of those below it.
fn describe(program: &Path, words: &mut Vec<String>, body: &mut String) -> Result<()> {
    let help = help(program, words)?;
    let name = std::iter::once("careof").chain(words.iter().map(String::as_str)).collect::<Vec<_>>().join(" ");
    let _ = write!(body, "## {name}\n\n```text\n{}\n```\n\n", help.trim_end());
    for below in commands_in(&help) {
        words.push(below);
        describe(program, words, body)?;
        words.pop();
    }
    Ok(())
}

fn help(program: &Path, words: &[String]) -> Result<String> {
    // No terminal on any side and a fixed width: the same text on every machine.
    let answer = Command::new(program)
        .args(words)
        .arg("--help")
        .env("COLUMNS", "100")
        .env("NO_COLOR", "1")
        .stdin(Stdio::null())
        .output()
        .with_context(|| program.display().to_string())?;
    if !answer.status.success() {
        bail!("{} {} --help fails", program.display(), words.join(" "));
    }
    let text = String::from_utf8(answer.stdout).context("the help is not UTF-8")?;
    Ok(text.lines().map(str::trim_end).collect::<Vec<_>>().join("\n"))
}

/// The names under `Commands:`.
fn commands_in(help: &str) -> Vec<String> {
    help.lines()
        .skip_while(|line| *line != "Commands:")
        .skip(1)
        .take_while(|line| line.starts_with("  "))
        .filter(|line| !line.starts_with("   "))
        .filter_map(|line| line.split_whitespace().next())
        .filter(|name| *name != "help")
        .map(str::to_owned)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_commands_are_read_from_the_help() {
        let help = "Does.\n\nUsage: x\n\nCommands:\n  serve  Run it\n  check  Look, with more words\n         on a second line\n  help   Print\n\nOptions:\n  -h";
        assert_eq!(commands_in(help), ["serve", "check"]);
        assert_eq!(commands_in("Usage: x\n\nOptions:\n  -h"), [""; 0]);
    }
}
