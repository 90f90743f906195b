//! A server of our own to load: this same program, as a child, with data in a temporary folder.

use std::net::SocketAddr;
use std::path::Path;
use std::process::Stdio;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use tokio::io::{AsyncBufReadExt, BufReader};
use tokio::process::{Child, Command};

/// A running server.
pub(crate) struct Server {
    child: Child,
    /// Where it answers.
    pub(crate) address: String,
}

impl Server {
    /// Starts one on a free port, which hands its mail to that mail server; without one the mail goes into the tray.
    pub(crate) async fn start(data: &Path, database: Option<&str>, mailroom: Option<SocketAddr>) -> Result<Self> {
        let program = std::env::current_exe().context("this program does not know where it lies")?;
        let mut command = Command::new(program);
        command.args(["serve", "--listen", "127.0.0.1:0", "--data"]).arg(data);
        if let Some(url) = database {
            command.args(["--database", url]);
        }
        if let Some(mailroom) = mailroom {
            command.args(["--smtp", &format!("smtp://{mailroom}"), "--mail-from", "hello@careof.example"]);
        }
        command.stdout(Stdio::piped()).stderr(Stdio::inherit()).stdin(Stdio::null()).kill_on_drop(true);
        let mut child = command.spawn().context("the server cannot be started")?;
        let output = child.stdout.take().context("the server's output")?;
        let mut lines = BufReader::new(output).lines();
        let patience = Instant::now() + Duration::from_secs(600);
        let address = loop {
            let line = tokio::time::timeout_at(patience.into(), lines.next_line()).await;
            let line = line.context("the server does not say where it answers")??;
            let Some(line) = line else { bail!("the server ended before it answered") };
            if let Some(at) = line.find("http://") {
                let rest = &line[at + 7..];
                break rest.split('/').next().unwrap_or_default().to_owned();
            }
        };
        // Whatever else it says must not block it.
        tokio::spawn(async move { while let Ok(Some(_)) = lines.next_line().await {} });
        Ok(Self { child, address })
    }

    /// Ends it at once, as a power cut or the system would: signal 9.
    pub(crate) async fn kill(mut self) -> Result<()> {
        self.child.kill().await.context("the server cannot be killed")
    }

    /// Sends signal 9 and does not wait.
    pub(crate) fn kill_now(&self) -> Result<()> {
        let id = self.child.id().context("the server has ended by itself")?;
        let killed = std::process::Command::new("kill").args(["-9", &id.to_string()]).status();
        if killed.is_ok_and(|status| status.success()) { Ok(()) } else { bail!("the server cannot be killed") }
    }

    /// The memory that it has and that it had at most, in megabytes; nothing where the system does not tell.
    pub(crate) fn memory(&self) -> Option<(u64, u64)> {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.child.id()?)).ok()?;
        let field = |name: &str| {
            let line = status.lines().find(|line| line.starts_with(name))?;
            line.split_whitespace().nth(1)?.parse::<u64>().ok().map(|kilobytes| kilobytes / 1024)
        };
        Some((field("VmRSS:")?, field("VmHWM:")?))
    }
}
