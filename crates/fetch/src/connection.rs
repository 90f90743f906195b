//! One connection, one GET. The caller gives the judged addresses; nothing here looks up a name.

use std::io::{self, Read};
use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use flate2::read::MultiGzDecoder;
use http_body_util::{BodyExt, Empty};
use hyper::body::{Body, Bytes, Incoming};
use hyper::client::conn::http1;
use hyper::header::{self, HeaderMap, HeaderValue};
use hyper::{Request, StatusCode};
use hyper_util::rt::TokioIo;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpStream;
use tokio::task::JoinHandle;
use tokio::time::timeout;
use tokio_rustls::TlsConnector;
use tokio_rustls::rustls::pki_types::ServerName;
use tokio_rustls::rustls::{CertificateError, ClientConfig, Error as TlsError};
use url::{Host, Url};

use crate::{FetchError, Version};

/// Headers of an answer may take this much and no more.
const MOST_HEADER_BYTES: usize = 64 * 1024;
/// So many addresses of one name are tried.
const MOST_ADDRESSES: usize = 4;

/// The beginning of an answer; the body is still on its way.
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    host: String,
    body: Incoming,
    _driver: Driver,
}

/// Moves the bytes of a connection; ends with it.
struct Driver(JoinHandle<()>);

impl Drop for Driver {
    fn drop(&mut self) {
        self.0.abort();
    }
}

/// How a request introduces itself and what it may take.
pub(crate) struct Manners<'a> {
    pub(crate) user_agent: &'a HeaderValue,
    pub(crate) tls: &'a Arc<ClientConfig>,
    pub(crate) connect_timeout: Duration,
    /// The version of this page that we know.
    pub(crate) known: Option<&'a Version>,
}

/// Connects to one of the judged addresses and asks for the page.
pub(crate) async fn get(url: &Url, addresses: &[IpAddr], manners: &Manners<'_>) -> Result<Answer, FetchError> {
    let host = host_of(url);
    let port = url.port_or_known_default().unwrap_or(443);
    let stream = connect(&host, addresses, port, manners.connect_timeout).await?;
    if url.scheme() == "https" {
        let name = match url.host() {
            Some(Host::Ipv4(address)) => ServerName::from(IpAddr::V4(address)),
            Some(Host::Ipv6(address)) => ServerName::from(IpAddr::V6(address)),
            _ => ServerName::try_from(host.trim_end_matches('.').to_owned())
                .map_err(|_| FetchError::UnknownHost { host: host.clone() })?,
        };
        let handshake = TlsConnector::from(Arc::clone(manners.tls)).connect(name, stream);
        let stream = timeout(manners.connect_timeout, handshake)
            .await
            .map_err(|_| FetchError::NoAnswer { host: host.clone(), after: manners.connect_timeout })?
            .map_err(|error| FetchError::Tls { host: host.clone(), reason: tls_reason(&error) })?;
        ask(url, host, stream, manners).await
    } else {
        ask(url, host, stream, manners).await
    }
}

async fn connect(host: &str, addresses: &[IpAddr], port: u16, limit: Duration) -> Result<TcpStream, FetchError> {
    let tried = &addresses[..addresses.len().min(MOST_ADDRESSES)];
    // A machine with a dead IPv6 address must not use up the time of its living IPv4 one.
    let each = limit / u32::try_from(tried.len().max(1)).unwrap_or(1);
    let mut failure = FetchError::NoAnswer { host: host.to_owned(), after: limit };
    for &address in tried {
        match timeout(each, TcpStream::connect(SocketAddr::new(address, port))).await {
            Ok(Ok(stream)) => return Ok(stream),
            Ok(Err(error)) if error.kind() == io::ErrorKind::ConnectionRefused => {
                failure = FetchError::ConnectionRefused { host: host.to_owned() };
            }
            Ok(Err(_)) | Err(_) => {}
        }
    }
    Err(failure)
}

async fn ask<S>(url: &Url, host: String, stream: S, manners: &Manners<'_>) -> Result<Answer, FetchError>
where
    S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
{
    let broken = || FetchError::Broken { host: host.clone() };
    let (mut sender, connection) = http1::Builder::new()
        .max_buf_size(MOST_HEADER_BYTES)
        .handshake(TokioIo::new(stream))
        .await
        .map_err(|_| broken())?;
    let driver = Driver(tokio::spawn(async move {
        // What goes wrong here is seen by whoever reads the answer.
        let _ = connection.await;
    }));
    let authority = match url.port() {
        Some(port) => format!("{}:{port}", url.host_str().unwrap_or_default()),
        None => url.host_str().unwrap_or_default().to_owned(),
    };
    let target = &url[url::Position::BeforePath..url::Position::AfterQuery];
    let mut request = Request::get(target)
        .header(header::HOST, authority)
        .header(header::USER_AGENT, manners.user_agent)
        .header(header::ACCEPT, "text/html,application/xhtml+xml,application/pdf,text/plain;q=0.9,*/*;q=0.5")
        .header(header::ACCEPT_LANGUAGE, "en-GB,en;q=0.9")
        .header(header::ACCEPT_ENCODING, "gzip")
        .header(header::CONNECTION, "close");
    let marks = manners.known.into_iter().flat_map(|known| {
        [(header::IF_NONE_MATCH, known.etag.as_deref()), (header::IF_MODIFIED_SINCE, known.modified.as_deref())]
    });
    for (name, mark) in marks {
        // What was kept since the last visit may have been damaged; then it is not shown.
        if let Some(mark) = mark.and_then(|mark| HeaderValue::from_str(mark).ok()) {
            request = request.header(name, mark);
        }
    }
    let request = request.body(Empty::<Bytes>::new()).map_err(|_| broken())?;
    let (parts, body) = sender.send_request(request).await.map_err(|_| broken())?.into_parts();
    Ok(Answer { status: parts.status, headers: parts.headers, host, body, _driver: driver })
}

impl Answer {
    /// A header, when it is text.
    pub(crate) fn header(&self, name: header::HeaderName) -> Option<&str> {
        self.headers.get(name).and_then(|value| value.to_str().ok())
    }

    /// The whole body, unpacked.
    ///
    /// # Errors
    /// When it, or what it unpacks to, is larger than `limit` bytes, or when it breaks off.
    pub(crate) async fn body(self, limit: usize) -> Result<Vec<u8>, FetchError> {
        let too_large = FetchError::TooLarge { host: self.host.clone(), limit };
        if self.body.size_hint().lower() > limit as u64 {
            return Err(too_large);
        }
        let (host, encoding) = (self.host.clone(), self.header(header::CONTENT_ENCODING).map(str::to_ascii_lowercase));
        let (packed, whole) = self.at_most(limit).await?;
        if !whole {
            return Err(too_large);
        }
        match encoding.as_deref().map(str::trim) {
            None | Some("" | "identity") => Ok(packed),
            Some("gzip" | "x-gzip") => {
                let mut unpacked = Vec::new();
                MultiGzDecoder::new(packed.as_slice())
                    .take(limit as u64 + 1)
                    .read_to_end(&mut unpacked)
                    .map_err(|_| FetchError::Broken { host })?;
                if unpacked.len() > limit { Err(too_large) } else { Ok(unpacked) }
            }
            Some(_) => Err(FetchError::Broken { host }), // we asked for gzip or nothing
        }
    }

    /// The body as it comes, cut at `limit` bytes, and whether that was all.
    pub(crate) async fn at_most(mut self, limit: usize) -> Result<(Vec<u8>, bool), FetchError> {
        let mut bytes = Vec::new();
        while let Some(frame) = self.body.frame().await {
            let frame = frame.map_err(|_| FetchError::Broken { host: self.host.clone() })?;
            let Some(data) = frame.data_ref() else { continue };
            let room = limit - bytes.len();
            if data.len() > room {
                bytes.extend_from_slice(&data[..room]);
                return Ok((bytes, false));
            }
            bytes.extend_from_slice(data);
        }
        Ok((bytes, true))
    }
}

/// The host as people read it.
pub(crate) fn host_of(url: &Url) -> String {
    url.host_str().unwrap_or_default().to_owned()
}

/// What is wrong with a secure connection, in a few words.
fn tls_reason(error: &io::Error) -> String {
    let Some(tls) = error.get_ref().and_then(|inner| inner.downcast_ref::<TlsError>()) else {
        return "it broke off while the two sides agreed on it".to_owned();
    };
    match tls {
        TlsError::InvalidCertificate(certificate) => match certificate {
            CertificateError::Expired | CertificateError::ExpiredContext { .. } => "its certificate has run out",
            CertificateError::NotValidYet | CertificateError::NotValidYetContext { .. } => {
                "its certificate is not valid yet"
            }
            CertificateError::NotValidForName | CertificateError::NotValidForNameContext { .. } => {
                "its certificate is for another name"
            }
            CertificateError::UnknownIssuer => "nobody we know vouches for its certificate",
            CertificateError::Revoked => "its certificate was revoked",
            _ => "its certificate is not in order",
        },
        TlsError::AlertReceived(_) | TlsError::PeerIncompatible(_) => {
            "it speaks no kind of encryption that we can trust"
        }
        TlsError::InvalidMessage(_) => "it does not speak TLS at all",
        _ => "the two sides could not agree",
    }
    .to_owned()
}
