//! What has not changed since the last audit is not read again.

use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use audit::{Settings, Unwatched};

use crate::crawl::{list, practice, results, settings};
use crate::server::{Reply, Server, html, status};
use crate::sites;

/// Settings that count how many files are read.
pub(crate) fn counting(out: &Path, count: &Arc<AtomicUsize>) -> Settings {
    let count = Arc::clone(count);
    Settings {
        read_file: Arc::new(move |bytes, hint, limits| {
            count.fetch_add(1, Ordering::SeqCst);
            documents::read_bytes(bytes, hint, limits)
        }),
        ..settings(out)
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_second_audit_reads_only_what_has_changed() {
    let words = Arc::new(Mutex::new(sites::DEMAND));
    let said = Arc::clone(&words);
    let server = Server::start(move |host, path, shown| match (host, path) {
        (_, "/robots.txt") => status(404),
        (_, "/") => sites::home("Practice", &[("/register", "Register")]),
        // One site knows its versions by name; the other sends the same bytes again.
        ("named.test", _) => {
            let words = *said.lock().expect("free");
            let etag = format!("\"{}\"", words.len());
            if shown == Some(etag.as_str()) {
                return status(304);
            }
            let headers = vec![("Content-Type", "text/html".into()), ("ETag", etag)];
            Reply::Page(200, headers, words.as_bytes().to_vec())
        }
        _ => html(sites::DEMAND),
    })
    .await;
    let dir = tempfile::tempdir().expect("a folder");
    let out = dir.path().join("out");
    let practices = [("named", server.url("named.test")), ("same", server.url("same.test"))];
    let read = Arc::new(AtomicUsize::new(0));
    let mut expected = None;
    for reads_in_all in [4, 4] {
        audit::run(list(dir.path(), &practices), counting(&out, &read), server.fetcher(), Arc::new(Unwatched))
            .await
            .expect("an audit");
        assert_eq!(read.load(Ordering::SeqCst), reads_in_all);
        let results = results(&out);
        assert_eq!(*expected.get_or_insert_with(|| results.clone()), results, "the same results");
    }
    let shown: Vec<_> = server.diary().into_iter().filter(|asked| asked.etag.is_some()).collect();
    assert_eq!(shown.len(), 1, "the version was shown to the site that knows it by name");

    *words.lock().expect("free") = sites::WELCOME;
    audit::run(list(dir.path(), &practices), counting(&out, &read), server.fetcher(), Arc::new(Unwatched))
        .await
        .expect("an audit");
    assert_eq!(read.load(Ordering::SeqCst), 5, "one page has changed");
    assert_eq!(practice(&results(&out), "named")["grade"], "clean");
    assert_eq!(practice(&results(&out), "same")["grade"], "demands");
}
