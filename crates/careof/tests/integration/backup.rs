//! A backup is taken from a running site and put back elsewhere; a damaged one changes nothing.

use std::path::Path;
use std::process::{Command, Output};

use store::{Location, Store};

fn careof(args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_careof")).args(args).output().expect("it runs")
}

fn text(path: &Path) -> &str {
    path.to_str().expect("a plain path")
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_backed_up_can_be_put_back() {
    let folder = tempfile::tempdir().expect("a folder");
    let (data, copy, again) = (folder.path().join("data"), folder.path().join("copy"), folder.path().join("again"));
    let store = Store::open(&Location::Folder(data.clone())).await.expect("a database");
    assert_eq!(store.take_ids("thing", 41).await, Ok(1));
    std::fs::write(data.join("server-keys.json"), "secret").expect("written");

    let made = careof(&["backup", "--data", text(&data), "-o", text(&copy)]);
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
    assert!(!copy.join("server-keys.json").exists(), "no keys unless asked for");
    store.take_ids("thing", 1).await.expect("the site goes on");

    let restored = careof(&["restore", text(&copy), "--data", text(&again)]);
    assert!(restored.status.success(), "{}", String::from_utf8_lossy(&restored.stderr));
    assert!(String::from_utf8_lossy(&restored.stderr).contains("holds no keys"));
    let other = Store::open(&Location::Folder(again.clone())).await.expect("a database");
    assert_eq!(other.take_ids("thing", 1).await, Ok(42), "as it was at that moment");

    let onto = careof(&["restore", text(&copy), "--data", text(&data)]);
    assert_eq!(onto.status.code(), Some(2), "never over what is there");
    let twice = careof(&["backup", "--data", text(&data), "-o", text(&copy)]);
    assert_eq!(twice.status.code(), Some(2), "nor over an older backup");

    std::fs::write(copy.join("careof.db"), vec![9; 5000]).expect("damaged");
    let damaged = careof(&["restore", text(&copy), "--data", text(&folder.path().join("third"))]);
    assert_eq!(damaged.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&damaged.stderr).contains("damaged"));
    assert!(!folder.path().join("third").exists());
}
