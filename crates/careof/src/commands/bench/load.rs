//! A small load tool: many connections that stay open, as fast as the server answers or at a steady rate. Only for servers on
//! this machine.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// What is sent.
pub(crate) type Requests = Arc<dyn Fn(u64) -> Vec<u8> + Send + Sync>;

/// How it is sent.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Load {
    /// Connections at the same time.
    pub(crate) connections: usize,
    /// Requests a second; nothing means as many as are answered.
    pub(crate) rate: Option<u64>,
    /// For so long.
    pub(crate) length: Duration,
    /// The number of the first request.
    pub(crate) first: u64,
}

/// What came back.
#[derive(Debug, Default)]
pub(crate) struct Answers {
    /// Accepted: 2xx and 3xx.
    pub(crate) accepted: u64,
    /// Told to come again: 503.
    pub(crate) shed: u64,
    /// Anything else, broken connections among it.
    pub(crate) failed: u64,
    /// Microseconds from when a request was due until it was answered, of those accepted.
    pub(crate) waits: Vec<u32>,
    /// The numbers of the requests that were accepted, where that was asked for.
    pub(crate) numbers: Vec<u64>,
    /// From the first to the last.
    pub(crate) took: Duration,
}

impl Answers {
    /// Accepted in a second.
    pub(crate) fn a_second(&self) -> f64 {
        #[allow(clippy::cast_precision_loss, reason = "a rate")]
        let accepted = self.accepted as f64;
        accepted / self.took.as_secs_f64().max(0.001)
    }

    /// So many of a thousand were answered within this time.
    pub(crate) fn within(&mut self, of_thousand: usize) -> Duration {
        self.waits.sort_unstable();
        let at = (self.waits.len() * of_thousand / 1000).min(self.waits.len().saturating_sub(1));
        Duration::from_micros(self.waits.get(at).copied().unwrap_or_default().into())
    }
}

/// Loads a server. `keep_numbers` says whether the numbers of accepted requests are wanted.
pub(crate) async fn run(address: &str, requests: Requests, load: Load, keep_numbers: bool) -> Result<Answers> {
    let host: std::net::SocketAddr = address.parse().with_context(|| format!("{address} is no address"))?;
    if !host.ip().is_loopback() {
        bail!("load goes only to a server on this machine");
    }
    let next = Arc::new(AtomicU64::new(0));
    let begun = Instant::now();
    let workers: Vec<_> = (0..load.connections)
        .map(|_| tokio::spawn(worker(host, Arc::clone(&requests), load, begun, Arc::clone(&next), keep_numbers)))
        .collect();
    let mut all = Answers::default();
    for worker in workers {
        let answers = worker.await.context("the load tool broke")?;
        all.accepted += answers.accepted;
        all.shed += answers.shed;
        all.failed += answers.failed;
        all.waits.extend(answers.waits);
        all.numbers.extend(answers.numbers);
    }
    all.took = begun.elapsed();
    Ok(all)
}

async fn worker(
    host: std::net::SocketAddr,
    requests: Requests,
    load: Load,
    begun: Instant,
    next: Arc<AtomicU64>,
    keep_numbers: bool,
) -> Answers {
    let mut answers = Answers::default();
    let mut connection = None;
    let mut buffer = Vec::with_capacity(16 * 1024);
    loop {
        let number = next.fetch_add(1, Ordering::Relaxed);
        let due = match load.rate {
            #[allow(clippy::cast_precision_loss, reason = "a time")]
            Some(rate) => begun + Duration::from_secs_f64(number as f64 / rate as f64),
            None => Instant::now(),
        };
        if due.duration_since(begun) >= load.length {
            return answers;
        }
        if due > Instant::now() {
            tokio::time::sleep_until(due.into()).await;
        }
        let request = requests(load.first + number);
        let status = ask(host, &mut connection, &request, &mut buffer).await;
        match status {
            Ok(200..=399) => {
                answers.accepted += 1;
                answers.waits.push(u32::try_from(due.elapsed().as_micros()).unwrap_or(u32::MAX));
                if keep_numbers {
                    answers.numbers.push(load.first + number);
                }
            }
            Ok(503) => answers.shed += 1,
            Ok(_) => answers.failed += 1,
            Err(_) => {
                answers.failed += 1;
                connection = None;
                tokio::time::sleep(Duration::from_millis(5)).await;
            }
        }
    }
}

/// Sends one request and reads the answer; gives its status.
pub(crate) async fn ask(
    host: std::net::SocketAddr,
    connection: &mut Option<TcpStream>,
    request: &[u8],
    buffer: &mut Vec<u8>,
) -> Result<u16> {
    if connection.is_none() {
        let stream = TcpStream::connect(host).await?;
        stream.set_nodelay(true)?;
        *connection = Some(stream);
    }
    let stream = connection.as_mut().context("a connection")?;
    stream.write_all(request).await?;
    buffer.clear();
    let head = loop {
        if let Some(end) = find(buffer, b"\r\n\r\n") {
            break end + 4;
        }
        if stream.read_buf(buffer).await? == 0 {
            bail!("the server hung up");
        }
    };
    let text = String::from_utf8_lossy(&buffer[..head]).to_ascii_lowercase();
    let status = text.get(9..12).and_then(|code| code.parse().ok()).context("a status")?;
    let length = text.lines().find_map(|line| line.strip_prefix("content-length:")?.trim().parse::<usize>().ok());
    match length {
        Some(length) => {
            while buffer.len() < head + length {
                if stream.read_buf(buffer).await? == 0 {
                    bail!("the server hung up");
                }
            }
        }
        None if text.contains("transfer-encoding: chunked") => {
            while !buffer.ends_with(b"0\r\n\r\n") {
                if stream.read_buf(buffer).await? == 0 {
                    bail!("the server hung up");
                }
            }
        }
        None => {}
    }
    if text.contains("connection: close") {
        *connection = None;
    }
    Ok(status)
}

fn find(bytes: &[u8], what: &[u8]) -> Option<usize> {
    memchr::memmem::find(bytes, what)
}
