//! Starts the mail server of `server.py`, and reads what it took.

use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, Command, Stdio};

/// A mail server that lives as long as this does.
pub(crate) struct MailServer {
    child: Child,
    _open: ChildStdin,
    /// Where it answers.
    pub(crate) port: u16,
    folder: tempfile::TempDir,
}

impl MailServer {
    /// With arguments of `server.py`.
    pub(crate) fn start(args: &[&str]) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/integration/server.py");
        let mut child = Command::new(python())
            .arg(script)
            .arg(folder.path())
            .args(args)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("Python starts");
        let open = child.stdin.take().expect("piped");
        let mut line = String::new();
        BufReader::new(child.stdout.take().expect("piped")).read_line(&mut line).expect("it says its port");
        let port = line.trim().parse().expect("a port; is aiosmtpd installed? (apt-get install python3-aiosmtpd)");
        Self { child, _open: open, port, folder }
    }

    /// What it took so far, the oldest first.
    pub(crate) fn letters(&self) -> Vec<String> {
        let mut paths: Vec<PathBuf> = std::fs::read_dir(self.folder.path())
            .expect("the folder")
            .map(|entry| entry.expect("an entry").path())
            .filter(|path| path.extension().is_some_and(|ending| ending == "eml"))
            .collect();
        paths.sort();
        paths.iter().map(|path| String::from_utf8_lossy(&std::fs::read(path).expect("a letter")).into_owned()).collect()
    }

    /// Stops it; its port answers nobody any more.
    pub(crate) fn stop(&mut self) {
        self.child.kill().expect("it was running");
        self.child.wait().expect("it ends");
    }
}

impl Drop for MailServer {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Debian's Python has Debian's aiosmtpd; another one may have its own.
fn python() -> &'static str {
    let has = |python: &str| {
        Command::new(python).args(["-c", "import aiosmtpd"]).stderr(Stdio::null()).status().is_ok_and(|s| s.success())
    };
    if has("/usr/bin/python3") { "/usr/bin/python3" } else { "python3" }
}
