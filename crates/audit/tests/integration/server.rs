//! One server that is many sites: it answers by the name that it is asked for, keeps a diary of who
//! was asked what and when, and misbehaves where it is told to.

use std::collections::BTreeMap;
use std::io;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use fetch::{Fetcher, Policy, Resolve, Resolving, RootCertStore};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

/// What a site does when it is asked.
#[derive(Clone)]
pub(crate) enum Reply {
    /// Status, further headers, body.
    Page(u16, Vec<(&'static str, String)>, Vec<u8>),
    /// The same after a while.
    Late(Duration, Box<Reply>),
    /// Brackets without end.
    Endless,
    /// Nothing, ever.
    Silence,
}

/// A page of HTML.
pub(crate) fn html(body: &str) -> Reply {
    Reply::Page(200, vec![("Content-Type", "text/html; charset=utf-8".into())], body.as_bytes().to_vec())
}

/// A redirect.
pub(crate) fn to(place: &str) -> Reply {
    Reply::Page(302, vec![("Location", place.into())], Vec::new())
}

/// Nothing but a status.
pub(crate) fn status(code: u16) -> Reply {
    Reply::Page(code, Vec::new(), Vec::new())
}

/// A request: whom, what, when, and the marks of versions that were shown.
#[derive(Debug, Clone)]
pub(crate) struct Asked {
    pub(crate) host: String,
    pub(crate) path: String,
    pub(crate) at: Instant,
    pub(crate) etag: Option<String>,
}

/// From host, path and shown `ETag` to an answer.
pub(crate) type Answers = Arc<dyn Fn(&str, &str, Option<&str>) -> Reply + Send + Sync>;

/// The running server.
pub(crate) struct Server {
    pub(crate) at: SocketAddr,
    diary: Arc<Mutex<Vec<Asked>>>,
}

impl Server {
    pub(crate) async fn start(answers: impl Fn(&str, &str, Option<&str>) -> Reply + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.expect("a free port");
        let server = Self { at: listener.local_addr().expect("a bound port"), diary: Arc::default() };
        let (answers, diary): (Answers, _) = (Arc::new(answers), Arc::clone(&server.diary));
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let (answers, diary) = (Arc::clone(&answers), Arc::clone(&diary));
                tokio::spawn(async move {
                    // Whoever asks may go away in the middle.
                    let _ = serve(stream, answers, diary).await;
                });
            }
        });
        server
    }

    /// The address of a made-up site.
    pub(crate) fn url(&self, host: &str) -> String {
        format!("http://{host}:{}/", self.at.port())
    }

    /// Everything that was asked so far.
    pub(crate) fn diary(&self) -> Vec<Asked> {
        self.diary.lock().expect("nobody panics while holding it").clone()
    }

    /// The paths that were asked of a site, in order.
    pub(crate) fn asked_of(&self, host: &str) -> Vec<String> {
        self.diary().into_iter().filter(|asked| asked.host == host).map(|asked| asked.path).collect()
    }

    /// The shortest time between two requests to each site.
    pub(crate) fn shortest_gaps(&self) -> BTreeMap<String, Duration> {
        let mut last: BTreeMap<String, Instant> = BTreeMap::new();
        let mut gaps: BTreeMap<String, Duration> = BTreeMap::new();
        for asked in self.diary() {
            if let Some(before) = last.insert(asked.host.clone(), asked.at) {
                let gap = asked.at - before;
                gaps.entry(asked.host).and_modify(|shortest| *shortest = gap.min(*shortest)).or_insert(gap);
            }
        }
        gaps
    }

    /// A fetcher that finds every made-up site here, and is let in nowhere else.
    pub(crate) fn fetcher(&self) -> Fetcher {
        fetcher(self.at)
    }
}

/// A fetcher that finds every name at one place.
pub(crate) fn fetcher(at: SocketAddr) -> Fetcher {
    let policy = Policy {
        also_allowed: vec![at],
        connect_timeout: Duration::from_millis(700),
        overall_timeout: Duration::from_millis(1500),
        max_bytes: 2_000_000,
        ..Policy::default()
    };
    Fetcher::with_parts(policy, Everywhere(at.ip()), RootCertStore::empty())
}

/// Finds every name that ends in `.test` at one place, and no other.
struct Everywhere(IpAddr);

impl Resolve for Everywhere {
    fn resolve<'a>(&'a self, host: &'a str) -> Resolving<'a> {
        let found = if host.ends_with(".test") { Ok(vec![self.0]) } else { Err(io::Error::other("no such name")) };
        Box::pin(async move { found })
    }
}

async fn serve(mut stream: TcpStream, answers: Answers, diary: Arc<Mutex<Vec<Asked>>>) -> io::Result<()> {
    let mut request = Vec::new();
    let mut chunk = [0; 4096];
    while !request.windows(4).any(|window| window == b"\r\n\r\n") {
        match stream.read(&mut chunk).await? {
            0 => return Ok(()),
            read => request.extend_from_slice(&chunk[..read]),
        }
    }
    let request = String::from_utf8_lossy(&request).into_owned();
    let header = |name: &str| {
        request.lines().find_map(|line| {
            let (found, value) = line.split_once(": ")?;
            found.eq_ignore_ascii_case(name).then(|| value.trim().to_owned())
        })
    };
    let host = header("host").unwrap_or_default().split(':').next().unwrap_or_default().to_owned();
    let path = request.split(' ').nth(1).unwrap_or("/").to_owned();
    let etag = header("if-none-match");
    let asked = Asked { host: host.clone(), path: path.clone(), at: Instant::now(), etag: etag.clone() };
    diary.lock().expect("nobody panics while holding it").push(asked);
    let mut reply = answers(&host, &path, etag.as_deref());
    while let Reply::Late(wait, then) = reply {
        tokio::time::sleep(wait).await;
        reply = *then;
    }
    match reply {
        Reply::Page(code, headers, body) => {
            let mut head = format!("HTTP/1.1 {code} X\r\nContent-Length: {}\r\nConnection: close\r\n", body.len());
            for (name, value) in headers {
                head.push_str(&format!("{name}: {value}\r\n"));
            }
            stream.write_all(format!("{head}\r\n").as_bytes()).await?;
            stream.write_all(&body).await?;
        }
        Reply::Endless => {
            stream.write_all(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nConnection: close\r\n\r\n").await?;
            loop {
                stream.write_all(&[b'('; 65_536]).await?;
            }
        }
        Reply::Silence => tokio::time::sleep(Duration::from_secs(60)).await,
        Reply::Late(..) => {}
    }
    stream.shutdown().await
}
