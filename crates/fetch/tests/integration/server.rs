//! A small HTTP server whose every answer is written out by the test, also the broken ones.

use std::collections::HashMap;
use std::io;
use std::net::{IpAddr, SocketAddr};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use fetch::{Fetcher, Policy, Resolve, Resolving};
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::TcpListener;

/// What a site does when it is asked.
#[derive(Clone)]
pub(crate) enum Reply {
    /// Sends these bytes and closes.
    Bytes(Vec<u8>),
    /// Sends these bytes, then the same chunk again and again.
    Endless(Vec<u8>, Vec<u8>),
    /// Says nothing and keeps the line open.
    Silence,
    /// Sends one byte of a page a second.
    Drip,
}

/// A page of the given kind.
pub(crate) fn page(content_type: &str, body: &[u8]) -> Reply {
    status(200, &[("Content-Type", content_type)], body)
}

/// Any answer.
pub(crate) fn status(code: u16, headers: &[(&str, &str)], body: &[u8]) -> Reply {
    let mut head = format!("HTTP/1.1 {code} X\r\nContent-Length: {}\r\n", body.len());
    for (name, value) in headers {
        head.push_str(&format!("{name}: {value}\r\n"));
    }
    Reply::Bytes([format!("{head}\r\n").as_bytes(), body].concat())
}

/// A redirect.
pub(crate) fn to(place: &str) -> Reply {
    status(302, &[("Location", place)], b"")
}

/// A running site.
pub(crate) struct Site {
    pub(crate) at: SocketAddr,
    connections: Arc<AtomicUsize>,
    requests: Arc<Mutex<Vec<String>>>,
}

type Answers = Arc<dyn Fn(&str) -> Reply + Send + Sync>;

impl Site {
    /// Starts a site that answers each path and query as the function says.
    pub(crate) async fn new(answers: impl Fn(&str) -> Reply + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let site = Self {
            at: listener.local_addr().expect("a bound port"),
            connections: Arc::default(),
            requests: Arc::default(),
        };
        let answers: Answers = Arc::new(answers);
        let (connections, requests) = (Arc::clone(&site.connections), Arc::clone(&site.requests));
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                connections.fetch_add(1, Ordering::SeqCst);
                tokio::spawn(serve(stream, Arc::clone(&answers), Arc::clone(&requests)));
            }
        });
        site
    }

    /// A page of this site.
    pub(crate) fn url(&self, path: &str) -> String {
        format!("http://{}{path}", self.at)
    }

    /// How often somebody connected.
    pub(crate) fn connections(&self) -> usize {
        self.connections.load(Ordering::SeqCst)
    }

    /// Every request, whole, in order.
    pub(crate) fn requests(&self) -> Vec<String> {
        self.requests.lock().expect("no test panics while it holds this").clone()
    }
}

/// Answers one request on any stream.
pub(crate) async fn serve<S>(mut stream: S, answers: Answers, requests: Arc<Mutex<Vec<String>>>)
where
    S: AsyncRead + AsyncWrite + Unpin + Send,
{
    let mut request = Vec::new();
    let mut chunk = [0; 4096];
    while !request.windows(4).any(|window| window == b"\r\n\r\n") {
        match stream.read(&mut chunk).await {
            Ok(0) | Err(_) => return,
            Ok(read) => request.extend_from_slice(&chunk[..read]),
        }
    }
    let request = String::from_utf8_lossy(&request).into_owned();
    let path = request.split(' ').nth(1).unwrap_or("/").to_owned();
    requests.lock().expect("no test panics while it holds this").push(request);
    let _ = send(&mut stream, answers(&path)).await;
}

async fn send<S: AsyncWrite + Unpin>(stream: &mut S, reply: Reply) -> io::Result<()> {
    match reply {
        Reply::Bytes(bytes) => stream.write_all(&bytes).await?,
        Reply::Endless(head, chunk) => {
            stream.write_all(&head).await?;
            loop {
                stream.write_all(&chunk).await?;
            }
        }
        Reply::Silence => tokio::time::sleep(Duration::from_secs(60)).await,
        Reply::Drip => {
            stream.write_all(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n").await?;
            loop {
                stream.write_all(b"x").await?;
                tokio::time::sleep(Duration::from_secs(1)).await;
            }
        }
    }
    stream.shutdown().await
}

/// A resolver that knows the names of the test and no others.
#[derive(Clone, Default)]
pub(crate) struct Names {
    known: HashMap<String, Vec<IpAddr>>,
    pub(crate) asked: Arc<AtomicUsize>,
}

impl Names {
    pub(crate) fn with(mut self, name: &str, addresses: &[&str]) -> Self {
        let addresses = addresses.iter().map(|text| text.parse().expect("an address")).collect();
        self.known.insert(name.to_owned(), addresses);
        self
    }
}

impl Resolve for Names {
    fn resolve<'a>(&'a self, host: &'a str) -> Resolving<'a> {
        self.asked.fetch_add(1, Ordering::SeqCst);
        let found = self.known.get(host).cloned().ok_or_else(|| io::Error::other("no such name"));
        Box::pin(async move { found })
    }
}

/// Impatient, so that tests are quick.
pub(crate) fn quick() -> Policy {
    Policy {
        allow_private: true,
        connect_timeout: Duration::from_millis(700),
        overall_timeout: Duration::from_millis(1500),
        max_bytes: 200_000,
        ..Policy::default()
    }
}

/// May go anywhere.
pub(crate) fn free() -> Fetcher {
    Fetcher::new(quick())
}
