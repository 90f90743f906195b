//! Secure connections: to a site that somebody vouches for, and to others.

use std::sync::Arc;

use fetch::{FetchError, Fetcher, RootCertStore};
use rcgen::{CertifiedKey, generate_simple_self_signed};
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::pki_types::{PrivateKeyDer, PrivatePkcs8KeyDer};

use crate::server::{Names, Reply, Site, page, quick, serve};

/// A secure site for `secure.example`, its port, and the root that vouches for it.
async fn secure_site() -> (u16, RootCertStore) {
    let CertifiedKey { cert, signing_key } =
        generate_simple_self_signed(["secure.example".to_owned()]).expect("a certificate");
    let mut roots = RootCertStore::empty();
    roots.add(cert.der().clone()).expect("a root");
    let key = PrivateKeyDer::from(PrivatePkcs8KeyDer::from(signing_key.serialize_der()));
    let config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .expect("ring speaks TLS")
        .with_no_client_auth()
        .with_single_cert(vec![cert.der().clone()], key)
        .expect("the key fits");
    let acceptor = TlsAcceptor::from(Arc::new(config));
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    let port = listener.local_addr().expect("a bound port").port();
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let acceptor = acceptor.clone();
            tokio::spawn(async move {
                if let Ok(stream) = acceptor.accept(stream).await {
                    serve(stream, Arc::new(|_: &str| page("text/html", b"<p>Safe")), Arc::default()).await;
                }
            });
        }
    });
    (port, roots)
}

fn names() -> Names {
    Names::default().with("secure.example", &["127.0.0.1"]).with("other.example", &["127.0.0.1"])
}

#[tokio::test]
async fn a_vouched_site_is_read_and_others_are_not_trusted() {
    let (port, roots) = secure_site().await;
    let fetcher = Fetcher::with_parts(quick(), names(), roots);
    let fetched = fetcher.get(&format!("https://secure.example:{port}/")).await.expect("a page");
    assert_eq!(fetched.bytes, b"<p>Safe");
    let error = fetcher.get(&format!("https://other.example:{port}/")).await.expect_err("another name");
    assert!(error.to_string().contains("for another name"), "{error}");
    let stranger = Fetcher::with_parts(quick(), names(), RootCertStore { roots: Vec::new() });
    let error = stranger.get(&format!("https://secure.example:{port}/")).await.expect_err("no root");
    assert!(error.to_string().contains("nobody we know vouches"), "{error}");
}

#[tokio::test]
async fn a_site_that_does_not_speak_tls_is_told_apart() {
    let plain = Site::new(|_| Reply::Bytes(b"HTTP/1.1 400 Bad Request\r\n\r\n".to_vec())).await;
    let fetcher = Fetcher::with_parts(quick(), names(), RootCertStore::empty());
    let error = fetcher.get(&format!("https://secure.example:{}/", plain.at.port())).await.expect_err("no TLS");
    assert!(matches!(error, FetchError::Tls { .. } | FetchError::NoAnswer { .. }), "{error:?}");
}
