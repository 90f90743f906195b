//! From a listening socket to answers: limits on connections and on slow senders, and an orderly end.

use std::io;
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use hyper::server::conn::http1;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::GracefulShutdown;
use hyper_util::service::TowerToHyperService;
use tokio::net::TcpListener;
use tokio::sync::Semaphore;
use tower::ServiceExt as _;

use crate::petitions::with_peer;
use crate::{Site, router};

/// How many browsers may be connected at once; a further one waits.
const MOST_CONNECTIONS: usize = 4096;
/// How long the first lines of a request may take to arrive.
const SLOWEST_HEADERS: Duration = Duration::from_secs(15);
/// How long answers under way may still take once the server is told to stop.
const LAST_WORDS: Duration = Duration::from_secs(10);

/// Serves the site for as long as the program runs.
///
/// # Errors
/// When the listener breaks.
pub async fn serve(listener: TcpListener, site: Site) -> io::Result<()> {
    serve_until(listener, site, std::future::pending()).await
}

/// Serves the site until `stop` is there; then answers what is under way, and ends.
///
/// # Errors
/// When the listener breaks.
pub async fn serve_until(listener: TcpListener, site: Site, stop: impl Future<Output = ()>) -> io::Result<()> {
    let pages = router(site);
    let connections = Arc::new(Semaphore::new(MOST_CONNECTIONS));
    let graceful = GracefulShutdown::new();
    let mut http = http1::Builder::new();
    http.timer(TokioTimer::new()).header_read_timeout(SLOWEST_HEADERS);

    let mut stop = pin!(stop);
    loop {
        let place = tokio::select! {
            place = connections.clone().acquire_owned() => place,
            () = &mut stop => break,
        };
        let Ok(place) = place else { break };
        let (stream, peer) = tokio::select! {
            accepted = listener.accept() => match accepted {
                Ok(accepted) => accepted,
                // A connection that was gone before we took it, or no file handle left: not our end.
                Err(_) => {
                    tokio::time::sleep(Duration::from_millis(20)).await;
                    continue;
                }
            },
            () = &mut stop => break,
        };
        let _ = stream.set_nodelay(true);
        let service = pages.clone().map_request(move |request| with_peer(request, peer));
        let connection = graceful.watch(http.serve_connection(TokioIo::new(stream), TowerToHyperService::new(service)));
        tokio::spawn(async move {
            // A visitor who goes away is no error of ours.
            let _ = connection.await;
            drop(place);
        });
    }
    drop(listener);
    let _ = tokio::time::timeout(LAST_WORDS, graceful.shutdown()).await;
    Ok(())
}
