//! What holds for every file that we wrote: its first line says what it is for, it is short enough to be
//! read, and nothing is left over in it.

use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, bail};

/// Longer files have more than one subject.
const MOST_LINES: usize = 1000;

/// Kinds of file that are written by hand and read by people.
const WRITTEN: [&str; 12] = ["css", "ftl", "html", "js", "md", "mjs", "py", "rs", "sh", "toml", "ts", "typ"];

/// Words that mean "not finished". Put together from halves, so that this file does not hold them.
const UNFINISHED: [&str; 5] = [
    concat!("TO", "DO"),
    concat!("FIX", "ME"),
    concat!("dbg", "!("),
    concat!("to", "do!("),
    concat!("unimple", "mented!("),
];

/// Beginnings of paths that only exist on the machine of whoever wrote the line.
const MACHINE: [&str; 5] = [
    concat!("/ho", "me/"),
    concat!("/ro", "ot/"),
    concat!("/Us", "ers/"),
    concat!("/wo", "rk/"),
    concat!("C:\\Us", "ers"),
];

/// Every file that belongs to the project, as git knows it.
pub(crate) fn listed(root: &Path) -> Result<Vec<String>> {
    let answer = Command::new("git")
        .current_dir(root)
        .args(["ls-files", "-z", "--cached", "--others", "--exclude-standard"])
        .output()
        .context("git cannot be run, and it knows which files are ours")?;
    if !answer.status.success() {
        bail!("this is not a checkout: {}", String::from_utf8_lossy(&answer.stderr).trim());
    }
    let names = String::from_utf8(answer.stdout).context("a file's name is not UTF-8")?;
    Ok(names.split_terminator('\0').map(str::to_owned).collect())
}

/// What is wrong in each of these files. Files that are not text are passed over.
pub(crate) fn wrong(root: &Path, files: &[String]) -> Vec<String> {
    files
        .iter()
        .filter(|path| is_written(path))
        .filter_map(|path| Some((path, std::fs::read_to_string(root.join(path)).ok()?)))
        .flat_map(|(path, text)| wrong_in(path, &text))
        .collect()
}

/// Whether somebody wrote it by hand: by its ending, or a script without one.
fn is_written(path: &str) -> bool {
    match path.rsplit('/').next().unwrap_or(path).rsplit_once('.') {
        Some((_, ending)) => WRITTEN.contains(&ending) && !path.ends_with(".min.js"),
        None => true,
    }
}

fn wrong_in(path: &str, text: &str) -> Vec<String> {
    let mut wrong = Vec::new();
    if text.trim().is_empty() {
        wrong.push(format!("{path}: is empty; write it or remove it"));
        return wrong;
    }
    let lines = text.lines().count();
    // What is made from the program is as long as the program is wide.
    if lines > MOST_LINES && !path.starts_with("docs/") {
        wrong.push(format!("{path}: {lines} lines, more than {MOST_LINES}; split it by subject"));
    }
    if let Some(wish) = first_line_wish(path, text) {
        wrong.push(format!("{path}:1: {wish}"));
    }
    let code = !path.ends_with(".md");
    for (number, line) in text.lines().enumerate() {
        let number = number + 1;
        if code && let Some(word) = UNFINISHED.iter().find(|word| holds(line, word)) {
            wrong.push(format!("{path}:{number}: “{word}” is left over; finish it, or write an issue and take it out"));
        }
        if let Some(place) = MACHINE.iter().find(|place| starts_a_path(line, place)) {
            wrong
                .push(format!("{path}:{number}: “{place}” is a path of one machine; write it from the project's root"));
        }
    }
    wrong
}

/// What the first line should be and is not.
fn first_line_wish(path: &str, text: &str) -> Option<&'static str> {
    let mut lines = text.lines();
    let first = lines.next().unwrap_or_default();
    if path.ends_with(".rs") {
        // A fuzz target has no main of its own, and says so first.
        let first = if first == "#![no_main]" { lines.next().unwrap_or_default() } else { first };
        return (!first.starts_with("//!")).then_some("begin with a line //! that says what the file is for");
    }
    if first.starts_with("#!") || path.ends_with(".py") {
        let second = if first.starts_with("#!") { lines.next().unwrap_or_default() } else { first };
        let said = ["# ", "\"\"\"", "//", "/*"].iter().any(|mark| second.starts_with(mark));
        return (!said).then_some("begin with a comment that says what the script is for");
    }
    None
}

/// Whether a line holds a word that is not a part of a longer one.
fn holds(line: &str, word: &str) -> bool {
    line.match_indices(word).any(|(at, _)| {
        let before = line[..at].chars().next_back();
        let after = line[at + word.len()..].chars().next();
        let part = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || c == '_');
        !part(before) && (word.ends_with('(') || !part(after))
    })
}

/// Whether a path begins in this line with `place`: with a name behind it, and not in the midst of a longer path
/// or of an address.
fn starts_a_path(line: &str, place: &str) -> bool {
    line.match_indices(place).any(|(at, _)| {
        let before = &line[..at];
        let begins = before.chars().next_back().is_none_or(|c| c.is_whitespace() || "\"'`(=<:".contains(c));
        let goes_on = line[at + place.len()..].starts_with(|c: char| c.is_ascii_alphanumeric());
        begins && goes_on && !before.ends_with("href=\"") && !before.ends_with("href='")
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn left_over() -> String {
        format!("//! Says.\nfn a() {{ {}1); }} // {}: later\n", UNFINISHED[2], UNFINISHED[0])
    }

    #[test]
    fn a_file_as_it_should_be_passes() {
        assert_eq!(wrong_in("crates/a/src/lib.rs", "//! What it is for.\n\npub fn a() {}\n"), [""; 0]);
        assert_eq!(wrong_in("run", "#!/usr/bin/env bash\n# What it is for.\n"), [""; 0]);
    }

    #[test]
    fn what_is_left_over_is_named_with_its_line() {
        let wrong = wrong_in("a.rs", &left_over());
        assert!(wrong[0].starts_with("a.rs:2: "), "{wrong:?}");
    }

    #[test]
    fn a_word_inside_a_longer_one_is_no_trouble() {
        assert!(!holds("MAS_TODOS", UNFINISHED[0]));
        assert!(holds(&format!("({})", UNFINISHED[0]), UNFINISHED[0]));
    }

    #[test]
    fn a_path_of_one_machine_is_named_and_an_address_is_not() {
        let (home, work) = (MACHINE[0], MACHINE[3]);
        assert_eq!(wrong_in("a.toml", &format!("dir = \"{home}someone\"\n")).len(), 1);
        assert_eq!(wrong_in("a.md", &format!("see {work}notes\n")).len(), 1);
        for address in [format!("https://practice.example{home}index.html\n"), format!("<a href='{home}us'>\n")] {
            assert_eq!(wrong_in("a.md", &address), [""; 0]);
        }
    }

    #[test]
    fn silent_and_endless_files_are_named() {
        assert_eq!(wrong_in("a.rs", "fn a() {}\n").len(), 1);
        assert_eq!(wrong_in("run", "#!/usr/bin/env bash\nset -eu\n").len(), 1);
        assert_eq!(wrong_in("a.rs", &"//! Line.\n".repeat(MOST_LINES + 1)).len(), 1);
        assert_eq!(wrong_in("a.css", "\n").len(), 1);
    }
}
