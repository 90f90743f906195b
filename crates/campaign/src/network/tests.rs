//! Each network's own examples, and what always holds.

use super::*;

#[test]
fn x_weighs_scripts_emoji_and_links() {
    let count = |post: &str| Network::X.length(post).count;
    assert_eq!(count("a".repeat(280).as_str()), 280);
    assert!(Network::X.length(&"a".repeat(280)).fits() && !Network::X.length(&"a".repeat(281)).fits());
    assert_eq!(count("漢字"), 4);
    assert_eq!(count("مرحبا"), 5);
    assert_eq!(count("👨‍👩‍👧‍👦"), 2, "a family is one emoji");
    assert_eq!(count("🇬🇧"), 2);
    assert_eq!(count("1️⃣"), 2);
    assert_eq!(count("see https://example.org/a/very/long/way?with=words, now"), 4 + 23 + 5);
    assert_eq!(count("“quotes” – dash…"), "“quotes” – dash…".chars().count() + 1, "the ellipsis weighs two");
    assert_eq!(Network::X.length(&"ß".repeat(300)).over(), 20);
}

#[test]
fn others_count_signs_links_and_bytes() {
    assert_eq!(Network::Bluesky.length("👨‍👩‍👧‍👦é").count, 2);
    assert_eq!(Network::Bluesky.length(&"👨‍👩‍👧‍👦".repeat(200)).also, Some(Also::Bytes(5_000, 3_000)));
    assert_eq!(Network::Mastodon.length("@me@social.example https://example.org/long/way").count, 3 + 1 + 23);
    assert_eq!(Network::Threads.length("a👍").count, 1 + 4);
    assert_eq!(Network::Instagram.length(&"#a ".repeat(31)).also, Some(Also::Hashtags(31, 30)));
    assert!(Network::LinkedIn.length(&"x".repeat(3_000)).fits());
}

#[test]
fn text_messages_know_their_alphabet() {
    let length = |post: &str| Network::Sms.length(post);
    assert_eq!((length("£5").count, length("£5").limit), (2, 160));
    assert_eq!(length("€5").count, 3);
    assert_eq!(length("’").limit, 70);
    assert_eq!((length(&"a".repeat(161)).limit, length(&"a".repeat(161)).fits()), (306, true));
    assert!(!length(&"a".repeat(460)).fits());
}

#[test]
fn links_open_the_networks_own_form() {
    let link = |network: Network, server| network.share_link("Sign & share #A", "https://example.org/?a=1&b=2", server);
    assert_eq!(link(Network::X, None).as_deref(), Some("https://x.com/intent/post?text=Sign%20%26%20share%20%23A"));
    assert_eq!(link(Network::Mastodon, None), None);
    let mastodon = link(Network::Mastodon, Some("@me@social.example"));
    assert!(mastodon.is_some_and(|link| link.starts_with("https://social.example/share?text=Sign")));
    for hostile in ["", "evil", "a b.example", "x.example/..", "javascript:alert(1)", "x.example?y"] {
        assert_eq!(link(Network::Mastodon, Some(hostile)), None, "{hostile}");
    }
    assert!(
        link(Network::Facebook, None)
            .is_some_and(|link| link.ends_with("u=https%3A%2F%2Fexample.org%2F%3Fa%3D1%26b%3D2"))
    );
}

proptest::proptest! {
    /// Whatever is posted is counted, and what is left out makes it no longer.
    #[test]
    fn every_post_has_a_length(post in "\\PC{0,120}") {
        for network in Network::ALL {
            let length = network.length(&post);
            proptest::prop_assert!(length.fits() || length.over() > 0 || length.also.is_some());
            proptest::prop_assert!(network.share_link(&post, &post, Some(&post)).is_none_or(|link| link.is_ascii()));
        }
    }
}
