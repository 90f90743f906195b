//! No address of a stranger leads into the network that we stand in.

use std::sync::atomic::Ordering;

use fetch::{BadAddress, FetchError, Fetcher, Policy, RootCertStore};
use proptest::prelude::*;

use crate::server::{Names, Site, page, quick, status, to};

/// As strict as for strangers, with the given doors open.
fn strict(doors: &[&Site], names: Names) -> Fetcher {
    let policy = Policy { allow_private: false, also_allowed: doors.iter().map(|site| site.at).collect(), ..quick() };
    Fetcher::with_parts(policy, names, RootCertStore::empty())
}

#[tokio::test]
async fn names_that_lead_inside_are_refused_before_anything_is_sent() {
    let names = Names::default()
        .with("rebound.example", &["127.0.0.1"])
        .with("metadata.example", &["169.254.169.254", "fd00:ec2::254"])
        .with("mapped.example", &["::ffff:10.0.0.1"]);
    for name in ["rebound.example", "metadata.example", "mapped.example"] {
        for scheme in ["http", "https"] {
            let error = strict(&[], names.clone()).get(&format!("{scheme}://{name}/")).await.expect_err(name);
            assert_eq!(error, FetchError::PrivateNetwork { host: name.to_owned() });
        }
    }
}

#[tokio::test]
async fn other_ports_are_refused_and_not_knocked_at() {
    let site = Site::new(|_| page("text/html", b"secret")).await;
    let fetcher = strict(&[], Names::default().with("name.example", &["127.0.0.1"]));
    for host in ["127.0.0.1", "name.example", "2130706433", "[::ffff:127.0.0.1]"] {
        let error = fetcher.get(&format!("http://{host}:{}/", site.at.port())).await.expect_err(host);
        assert_eq!(error, FetchError::BadAddress(BadAddress::Port(site.at.port())));
    }
    assert_eq!(site.connections(), 0);
}

#[tokio::test]
async fn a_redirect_goes_through_the_same_gate() {
    let inside = Site::new(|_| page("text/html", b"secret")).await;
    let port = inside.at.port();
    let outside = Site::new(move |path| match path {
        "/metadata" => to("http://169.254.169.254/latest/meta-data/"),
        "/number" => to("http://2130706433/"),
        "/name" => to("http://inside.example/"),
        "/port" => to(&format!("http://127.0.0.1:{port}/")),
        "/file" => to("file:///etc/passwd"),
        "/twice" => to("/metadata"),
        _ => status(404, &[], b""),
    })
    .await;
    let fetcher = strict(&[&outside], Names::default().with("inside.example", &["192.168.1.1"]));
    for path in ["/metadata", "/number", "/name", "/twice"] {
        let error = fetcher.get(&outside.url(path)).await.expect_err(path);
        assert!(matches!(error, FetchError::RedirectIntoPrivateNetwork { .. }), "{path}: {error:?}");
        assert!(error.to_string().contains("127.0.0.1 sends us on to"), "{error}");
    }
    for path in ["/port", "/file"] {
        let error = fetcher.get(&outside.url(path)).await.expect_err(path);
        assert!(matches!(error, FetchError::BadRedirect { .. }), "{path}: {error:?}");
    }
    assert_eq!(inside.connections(), 0);
}

#[tokio::test]
async fn robots_txt_cannot_be_used_to_look_inside_either() {
    let inside = Site::new(|_| page("text/plain", b"User-agent: *\nDisallow: /\n")).await;
    let target = inside.url("/robots.txt");
    let outside =
        Site::new(move |path| if path == "/robots.txt" { to(&target) } else { page("text/html", b"<p>Page") }).await;
    let fetched = strict(&[&outside], Names::default()).get(&outside.url("/")).await.expect("a page");
    assert_eq!(fetched.bytes, b"<p>Page");
    assert_eq!(inside.connections(), 0);
}

#[tokio::test]
async fn the_name_is_asked_once_for_each_connection_and_a_second_answer_cannot_slip_in() {
    let site = Site::new(|_| page("text/html", b"<p>Page")).await;
    // One address is open to us, the other is not: only the open one is ever connected to.
    let names = Names::default().with("mixed.example", &["127.0.0.9", "127.0.0.1"]);
    let asked = names.asked.clone();
    let fetcher = strict(&[&site], names);
    fetcher.get(&format!("http://mixed.example:{}/", site.at.port())).await.expect("a page");
    assert_eq!(asked.load(Ordering::SeqCst), 2, "once for robots.txt, once for the page");
    assert_eq!(site.connections(), 2);
}

/// The ways in which a browser lets one write an IPv4 address.
fn notations(bits: u32) -> Vec<String> {
    let [a, b, c, d] = bits.to_be_bytes();
    vec![
        format!("{a}.{b}.{c}.{d}"),
        format!("{bits}"),
        format!("{bits:#x}"),
        format!("0{bits:o}"),
        format!("{a:#x}.{b:#x}.{c:#X}.{d:#x}").replace("0X", "0x"),
        format!("0{a:o}.0{b:o}.0{c:o}.0{d:o}"),
        format!("{a}.{b}.{}", u16::from_be_bytes([c, d])),
        format!("{a}.{}", bits & 0x00ff_ffff),
        format!("{a}.{b}.{c}.{d}."),
        format!("[::ffff:{a}.{b}.{c}.{d}]"),
        format!("[64:ff9b::{a}.{b}.{c}.{d}]"),
        format!("[::{a}.{b}.{c}.{d}]"),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]
    #[test]
    fn no_notation_of_a_closed_number_gets_through(
        bits in prop_oneof![
            0x0a00_0000_u32..=0x0aff_ffff, 0x7f00_0000_u32..=0x7fff_ffff, 0xa9fe_0000_u32..=0xa9fe_ffff,
            0xac10_0000_u32..=0xac1f_ffff, 0xc0a8_0000_u32..=0xc0a8_ffff, 0x6440_0000_u32..=0x647f_ffff,
            0xe000_0000_u32..=0xffff_ffff,
        ],
    ) {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
        runtime.block_on(async {
            let fetcher = strict(&[], Names::default());
            for host in notations(bits) {
                let error = fetcher.get(&format!("http://{host}/")).await.expect_err("a closed number");
                assert!(matches!(error, FetchError::PrivateNetwork { .. }), "{host}: {error:?}");
            }
        });
    }
}
