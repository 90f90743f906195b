//! Strangers' PDF files are read by a child process that can be ended: no parser survives every harmful
//! file, and one that runs out of memory or stack takes its whole process with it.
//!
//! The child is the same program, started with a hidden command that calls [`run_worker`]. It gets the
//! file on its standard input, has little memory, two seconds, no files to open and nothing in its
//! environment, and writes the document, or why there is none, to its standard output.

use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitCode, ExitStatus, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::thread;
use std::time::{Duration, Instant};

use serde::{Deserialize, Serialize};

use crate::{Document, Format, Limits, ReadError, read_bytes};

/// The name of the hidden command that a program must answer with [`run_worker`].
pub const COMMAND: &str = "extract-worker";

/// How long a file may take, from start to answer.
const PATIENCE: Duration = Duration::from_millis(1_900);
/// Seconds of computing; the system ends the child behind them.
const CPU_SECONDS: u64 = 2;
/// Memory that the child may ask for, its own program and stack included.
const MEMORY: u64 = 256 * 1024 * 1024;
/// Memory for the file and what is made of it, however large the program itself is.
const LEAST_MEMORY: u64 = 160 * 1024 * 1024;
/// The longest answer.
const MOST_ANSWER: u64 = 48 * 1024 * 1024;

/// What the child answers.
#[derive(Debug, Serialize, Deserialize)]
enum Answer {
    Document(Box<Document>),
    Refused(Refusal),
}

/// A [`ReadError`] as it passes from process to process.
#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
enum Refusal {
    Empty,
    NoText,
    Scanned,
    Encrypted,
    Damaged,
    WrongEncoding,
    TooManyParts,
    TooDeep,
    Bomb,
    Other,
}

/// Reads files, PDFs among them in a child process with limits.
#[derive(Debug, Clone)]
pub struct Worker {
    program: PathBuf,
    arguments: Vec<String>,
    patience: Duration,
}

impl Worker {
    /// A worker that starts `program`, the program's own file (`std::env::current_exe`), with [`COMMAND`].
    #[must_use]
    pub fn new(program: impl Into<PathBuf>) -> Self {
        Self { program: program.into(), arguments: vec![COMMAND.to_owned()], patience: PATIENCE }
    }

    /// Starts the program with these arguments instead.
    #[must_use]
    pub fn with_arguments(mut self, arguments: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.arguments = arguments.into_iter().map(Into::into).collect();
        self
    }

    /// The program that is started.
    #[must_use]
    pub fn program(&self) -> &Path {
        &self.program
    }

    /// Reads a file of any known format, as [`read_bytes`] does, but a PDF in a child process. Blocks for
    /// up to two seconds: call it where that harms nobody.
    ///
    /// # Errors
    /// A [`ReadError`] whose words say what to do next.
    pub fn read(&self, bytes: &[u8], hint: Option<&str>, limits: &Limits) -> Result<Document, ReadError> {
        if bytes.len() > limits.bytes {
            return Err(ReadError::too_large(bytes.len(), limits.bytes));
        }
        if Format::of(bytes, hint)? != Format::Pdf {
            return read_bytes(bytes, hint, limits);
        }
        let answer = self.ask(bytes)?;
        match answer {
            Answer::Document(document) if document.is_sound() && document.blocks.len() <= limits.blocks => {
                Ok(*document)
            }
            Answer::Document(_) => Err(ReadError::Damaged { format: "PDF" }),
            Answer::Refused(refusal) => Err(refusal.into()),
        }
    }

    fn ask(&self, bytes: &[u8]) -> Result<Answer, ReadError> {
        let start = Instant::now();
        let mut child = Command::new(&self.program)
            .args(&self.arguments)
            .env_clear()
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .map_err(|error| ReadError::NoWorker { reason: error.to_string() })?;
        let (sent, answers) = channel();
        let (Some(mut input), Some(output), Some(complaints)) =
            (child.stdin.take(), child.stdout.take(), child.stderr.take())
        else {
            return Err(ReadError::NoWorker { reason: "its pipes are missing".to_owned() });
        };
        // One thread feeds the child while another listens: it may answer before it has read all.
        thread::scope(|scope| {
            scope.spawn(move || {
                // A child that has died no longer reads; its end says why.
                let _ = input.write_all(bytes);
            });
            let complaints = scope.spawn(move || {
                let mut words = String::new();
                let _ = complaints.take(4096).read_to_string(&mut words);
                words
            });
            scope.spawn(move || {
                let mut answer = Vec::new();
                let read = output.take(MOST_ANSWER + 1).read_to_end(&mut answer);
                let _ = sent.send(read.map(|_| answer));
            });
            let answer = wait(&answers, start, self.patience);
            let ended = end(&mut child, answer.is_err());
            let complaints = complaints.join().unwrap_or_default();
            let answer = answer?;
            if answer.len() as u64 > MOST_ANSWER {
                return Err(ReadError::TooManyParts);
            }
            match serde_json::from_slice(&answer) {
                Ok(answer) => Ok(answer),
                Err(_) => Err(why(ended, &complaints)),
            }
        })
    }
}

/// Waits for the answer as long as patience lasts.
fn wait(
    answers: &Receiver<std::io::Result<Vec<u8>>>,
    start: Instant,
    patience: Duration,
) -> Result<Vec<u8>, ReadError> {
    match answers.recv_timeout(patience.saturating_sub(start.elapsed())) {
        Ok(Ok(answer)) => Ok(answer),
        Ok(Err(_)) | Err(RecvTimeoutError::Disconnected) => Err(ReadError::Damaged { format: "PDF" }),
        Err(RecvTimeoutError::Timeout) => Err(ReadError::TooSlow),
    }
}

/// Ends the child, by force if it has not answered, and waits until it is gone.
fn end(child: &mut Child, by_force: bool) -> Option<ExitStatus> {
    if by_force {
        // It may have ended by itself just now.
        let _ = child.kill();
    }
    child.wait().ok()
}

/// Why the child died without an answer.
fn why(status: Option<ExitStatus>, complaints: &str) -> ReadError {
    if complaints.contains("memory allocation") || complaints.contains("capacity overflow") {
        return ReadError::Bomb;
    }
    if complaints.contains("overflowed its stack") {
        return ReadError::TooDeep;
    }
    if status.is_some_and(ran_out_of_time) {
        return ReadError::TooSlow;
    }
    ReadError::Damaged { format: "PDF" }
}

#[cfg(unix)]
fn ran_out_of_time(status: ExitStatus) -> bool {
    use std::os::unix::process::ExitStatusExt;
    // SIGKILL and SIGXCPU.
    matches!(status.signal(), Some(9 | 24))
}

#[cfg(not(unix))]
fn ran_out_of_time(_: ExitStatus) -> bool {
    false
}

/// What the hidden command does: reads a PDF from standard input within its own limits and writes the
/// answer to standard output.
#[must_use]
pub fn run_worker() -> ExitCode {
    limit_self();
    let limits = Limits::default();
    let mut bytes = Vec::new();
    if std::io::stdin().lock().take(limits.bytes as u64 + 1).read_to_end(&mut bytes).is_err() {
        return ExitCode::FAILURE;
    }
    let answer = match read_bytes(&bytes, Some("application/pdf"), &limits) {
        Ok(document) => Answer::Document(Box::new(document)),
        Err(error) => Answer::Refused(error.into()),
    };
    let written = serde_json::to_vec(&answer).is_ok_and(|answer| std::io::stdout().lock().write_all(&answer).is_ok());
    if written { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Lowers what this process may use. Where the system does not know a limit, the parent's clock remains.
fn limit_self() {
    #[cfg(unix)]
    {
        use rlimit::{Resource, setrlimit};
        for (resource, most) in [
            (Resource::AS, MEMORY.max(mapped().saturating_add(LEAST_MEMORY))),
            (Resource::CPU, CPU_SECONDS),
            (Resource::CORE, 0),
            (Resource::FSIZE, 0),
            (Resource::NOFILE, 3),
        ] {
            // A limit that is lower already stays as it is.
            let _ = setrlimit(resource, most, most);
        }
    }
}

/// How much this process has mapped already, most of it the program; 0 where the system does not tell.
#[cfg(unix)]
fn mapped() -> u64 {
    let pages = std::fs::read_to_string("/proc/self/statm").ok();
    pages.and_then(|pages| pages.split(' ').next()?.parse::<u64>().ok()).map_or(0, |pages| pages.saturating_mul(4096))
}

impl From<ReadError> for Refusal {
    fn from(error: ReadError) -> Self {
        match error {
            ReadError::Empty => Self::Empty,
            ReadError::NoText => Self::NoText,
            ReadError::Scanned => Self::Scanned,
            ReadError::Encrypted => Self::Encrypted,
            ReadError::Damaged { .. } => Self::Damaged,
            ReadError::WrongEncoding => Self::WrongEncoding,
            ReadError::TooManyParts => Self::TooManyParts,
            ReadError::TooDeep => Self::TooDeep,
            ReadError::Bomb => Self::Bomb,
            ReadError::UnknownFormat { .. }
            | ReadError::TooLarge { .. }
            | ReadError::TooSlow
            | ReadError::NoWorker { .. } => Self::Other,
        }
    }
}

impl From<Refusal> for ReadError {
    fn from(refusal: Refusal) -> Self {
        match refusal {
            Refusal::Empty => Self::Empty,
            Refusal::NoText => Self::NoText,
            Refusal::Scanned => Self::Scanned,
            Refusal::Encrypted => Self::Encrypted,
            Refusal::Damaged | Refusal::Other => Self::Damaged { format: "PDF" },
            Refusal::WrongEncoding => Self::WrongEncoding,
            Refusal::TooManyParts => Self::TooManyParts,
            Refusal::TooDeep => Self::TooDeep,
            Refusal::Bomb => Self::Bomb,
        }
    }
}
