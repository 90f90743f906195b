//! One letter, one server: what arrives, and what each answer of the server becomes.

use std::process::Command;
use std::time::Duration;

use mail::{Answer, Carrier as _, Letter, Link, Server, Settings, Unsubscribe};

use crate::server::MailServer;

fn letter(to: &str) -> Letter {
    Letter {
        to: to.into(),
        subject: "رجاءً أكّد توقيعك".into(),
        language: "ar".into(),
        right_to_left: true,
        before: vec!["مرحبًا".into()],
        link: Some(Link { label: "تأكيد".into(), address: "https://c.example/confirm/abc".into() }),
        unsubscribe: Some(Unsubscribe {
            address: "https://c.example/unsubscribe/abc".into(),
            mailbox: String::new(),
            words: "—".into(),
        }),
        ..Letter::default()
    }
}

fn server(url: String) -> Server {
    Server::new(&Settings { url, from: "Elm Tree <hello@example.org>".into(), ..Settings::default() })
        .expect("settings")
}

#[tokio::test]
async fn a_letter_arrives_in_both_shapes() {
    let mail = MailServer::start(&[]);
    let server = server(format!("smtp://127.0.0.1:{}", mail.port));
    assert_eq!(server.answers().await, Answer::Taken);
    assert_eq!(server.carry(&letter("amina@example.org"), "7f", 1_790_000_000).await, Answer::Taken);
    let taken = mail.letters().pop().expect("one letter");
    assert!(taken.starts_with("X-To: amina@example.org\r\n"), "{taken}");
    assert!(taken.contains("From: \"Elm Tree\" <hello@example.org>"), "{taken}");
    assert!(taken.contains("Subject: =?utf-8?b?"), "{taken}");
    assert!(taken.contains("List-Unsubscribe-Post: List-Unsubscribe=One-Click"), "{taken}");
    assert!(taken.contains("Content-Type: text/plain") && taken.contains("Content-Type: text/html"), "{taken}");
    assert!(taken.contains("https://c.example/confirm/abc"), "{taken}");
    assert!(taken.lines().all(|line| line.len() <= 998), "RFC 5321 allows 998 bytes to a line");
}

#[tokio::test]
async fn each_answer_is_told_apart() {
    let mut mail = MailServer::start(&[]);
    let server = server(format!("smtp://127.0.0.1:{}", mail.port));
    let to = async |address: &str| server.carry(&letter(address), "1", 0).await;
    assert_eq!(to("later@example.org").await, Answer::Later("it answered 450".into()));
    assert_eq!(to("never@example.org").await, Answer::Refused("it answered 550".into()));
    assert!(matches!(to("no address").await, Answer::Refused(_)));
    mail.stop();
    assert!(matches!(to("amina@example.org").await, Answer::Away(_)));
}

#[tokio::test]
async fn a_wrong_password_is_our_fault_not_the_receivers() {
    let mail = MailServer::start(&["--password", "right"]);
    let wrong = server(format!("smtp://careof:wrong@127.0.0.1:{}", mail.port));
    assert!(matches!(wrong.carry(&letter("amina@example.org"), "1", 0).await, Answer::Unwelcome(_)));
    let right = server(format!("smtp://careof:right@127.0.0.1:{}", mail.port));
    assert_eq!(right.carry(&letter("amina@example.org"), "1", 0).await, Answer::Taken);
    let none = server(format!("smtp://127.0.0.1:{}", mail.port));
    assert!(matches!(none.carry(&letter("amina@example.org"), "1", 0).await, Answer::Unwelcome(_)));
}

#[tokio::test]
async fn a_server_that_says_nothing_is_not_waited_for() {
    let silent = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let url = format!("smtp://{}", silent.local_addr().expect("bound"));
    let patience = Duration::from_millis(200);
    let settings = Settings { url, from: "hello@example.org".into(), patience, ..Settings::default() };
    let server = Server::new(&settings).expect("settings");
    let answer = server.carry(&letter("amina@example.org"), "1", 0).await;
    assert_eq!(answer, Answer::Away("it took too long".into()));
}

#[tokio::test]
async fn tls_at_once_and_by_starttls_with_a_house_authority() {
    let folder = tempfile::tempdir().expect("a folder");
    let (certificate, key) = (folder.path().join("cert.pem"), folder.path().join("key.pem"));
    let made = Command::new("openssl")
        .args(["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost"])
        .args(["-addext", "subjectAltName=DNS:localhost", "-addext", "basicConstraints=critical,CA:FALSE"])
        .arg("-keyout")
        .arg(&key)
        .arg("-out")
        .arg(&certificate)
        .output()
        .expect("openssl is there");
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
    let (cert_arg, key_arg) = (certificate.to_string_lossy().into_owned(), key.to_string_lossy().into_owned());
    for (kind, flags) in [("smtps", &[][..]), ("smtp", &["--starttls"][..])] {
        let mail = MailServer::start(&[&["--certificate", &cert_arg, "--key", &key_arg], flags].concat());
        let query = if kind == "smtp" { "?tls=required" } else { "" };
        let mut settings = Settings {
            url: format!("{kind}://localhost:{}{query}", mail.port),
            from: "hello@example.org".into(),
            ..Settings::default()
        };
        let stranger = Server::new(&settings).expect("settings");
        let answer = stranger.carry(&letter("amina@example.org"), "1", 0).await;
        assert!(!matches!(answer, Answer::Taken), "{kind}: a certificate that nobody vouches for was believed");
        assert!(mail.letters().is_empty());
        settings.authority = Some(std::fs::read(&certificate).expect("the certificate"));
        let friend = Server::new(&settings).expect("settings");
        assert_eq!(friend.carry(&letter("amina@example.org"), "1", 0).await, Answer::Taken, "{kind}");
    }
}
