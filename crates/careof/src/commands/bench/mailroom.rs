//! A mail server that only takes mail, on this machine: who got how many, and the links in them.

use std::collections::HashMap;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, PoisonError};

use anyhow::{Context, Result};
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};

/// What has arrived.
#[derive(Default)]
struct Arrived {
    /// Mails by receiver.
    mails: HashMap<String, u32>,
    /// Links that nobody has followed yet.
    links: Vec<String>,
}

/// The mail server. A handle.
#[derive(Clone)]
pub(crate) struct Mailroom {
    arrived: Arc<Mutex<Arrived>>,
    /// Where it answers.
    pub(crate) address: SocketAddr,
}

impl Mailroom {
    /// Opens one on a free port.
    pub(crate) async fn open() -> Result<Self> {
        let listener = TcpListener::bind("127.0.0.1:0").await.context("no port for a mail server")?;
        let address = listener.local_addr()?;
        let arrived = Arc::new(Mutex::new(Arrived::default()));
        let all = Arc::clone(&arrived);
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let arrived = Arc::clone(&all);
                // A sender that is killed breaks off; what it had handed over whole is kept.
                tokio::spawn(async move { talk(stream, &arrived).await.ok() });
            }
        });
        Ok(Self { arrived, address })
    }

    /// The links that have come since this was asked last.
    pub(crate) fn links(&self) -> Vec<String> {
        std::mem::take(&mut self.arrived.lock().unwrap_or_else(PoisonError::into_inner).links)
    }

    /// Mails by receiver.
    pub(crate) fn mails(&self) -> HashMap<String, u32> {
        self.arrived.lock().unwrap_or_else(PoisonError::into_inner).mails.clone()
    }
}

/// One conversation (RFC 5321), as short as it can be.
async fn talk(stream: TcpStream, arrived: &Mutex<Arrived>) -> Result<()> {
    stream.set_nodelay(true)?;
    let (read, mut write) = stream.into_split();
    let mut lines = BufReader::new(read).lines();
    write.write_all(b"220 localhost\r\n").await?;
    let mut receiver = String::new();
    while let Some(line) = lines.next_line().await? {
        let word = line.get(..4).unwrap_or_default().to_ascii_uppercase();
        let answer: &[u8] = match word.as_str() {
            "RCPT" => {
                let address = line.split(['<', '>']).nth(1).unwrap_or_default();
                address.clone_into(&mut receiver);
                b"250 ok\r\n"
            }
            "DATA" => {
                write.write_all(b"354 go on\r\n").await?;
                let mut text = String::new();
                loop {
                    let line = lines.next_line().await?.context("it broke off")?;
                    if line == "." {
                        break;
                    }
                    // Quoted-printable: a line that ends with = goes on in the next one.
                    match line.strip_suffix('=') {
                        Some(goes_on) => text.push_str(goes_on),
                        None => {
                            text.push_str(&line);
                            text.push('\n');
                        }
                    }
                }
                let mut arrived = arrived.lock().unwrap_or_else(PoisonError::into_inner);
                *arrived.mails.entry(std::mem::take(&mut receiver)).or_default() += 1;
                let link = text.split_once("/confirm/").map(|(_, rest)| rest);
                let end = |link: &str| link.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(link.len());
                arrived.links.extend(link.map(|link| link[..end(link)].to_owned()));
                b"250 ok\r\n"
            }
            "QUIT" => {
                write.write_all(b"221 bye\r\n").await?;
                return Ok(());
            }
            _ => b"250 ok\r\n",
        };
        write.write_all(answer).await?;
    }
    Ok(())
}
