//! From where a request came: known while it is answered, for the limits against abuse, and then
//! forgotten. It is never written anywhere.

use std::net::{IpAddr, SocketAddr};

use axum::http::{HeaderMap, request::Parts};

/// The other end of the connection.
#[derive(Debug, Clone, Copy)]
struct Peer(IpAddr);

/// Puts the other end of the connection beside the request.
pub(crate) fn with_peer<B>(mut request: axum::http::Request<B>, peer: SocketAddr) -> axum::http::Request<B> {
    request.extensions_mut().insert(Peer(peer.ip()));
    request
}

/// From where it came. Behind a web server on the same machine, the address that this server adds at
/// the end of `X-Forwarded-For`; what else that line says comes from strangers.
pub(super) fn address(parts: &Parts) -> Option<IpAddr> {
    let Peer(peer) = *parts.extensions.get::<Peer>()?;
    if peer.is_loopback() { forwarded(&parts.headers) } else { Some(peer) }
}

fn forwarded(headers: &HeaderMap) -> Option<IpAddr> {
    headers.get_all("x-forwarded-for").iter().next_back()?.to_str().ok()?.rsplit(',').next()?.trim().parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn from(peer: &str, forwarded: Option<&str>) -> Option<IpAddr> {
        let mut request = axum::http::Request::builder();
        if let Some(value) = forwarded {
            request = request.header("x-forwarded-for", value);
        }
        let request = request.body(()).expect("a request");
        let (parts, ()) = with_peer(request, peer.parse().expect("an address")).into_parts();
        address(&parts)
    }

    #[test]
    fn only_our_own_web_server_is_believed() {
        assert_eq!(from("198.51.100.7:4000", Some("203.0.113.9")), "198.51.100.7".parse().ok());
        assert_eq!(from("127.0.0.1:4000", Some("10.0.0.1, 203.0.113.9")), "203.0.113.9".parse().ok());
        assert_eq!(from("127.0.0.1:4000", None), None);
        assert_eq!(from("[::1]:4000", Some("nonsense")), None);
    }
}
