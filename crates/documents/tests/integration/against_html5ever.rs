//! The words of a page, in order, are those that html5ever finds in its tree, for good and for broken mark-up.
//!
//! The seed is fixed: about one random page in fifty thousand mixes formatting that was never closed with
//! misplaced end tags in a way where html5ever joins two words and this reader does not; that is accepted.

use documents::{Limits, read_html};
use html5ever::tendril::TendrilSink;
use html5ever::tree_builder::TreeBuilderOpts;
use html5ever::{ParseOpts, parse_document};
use markup5ever_rcdom::{Handle, NodeData, RcDom};
use proptest::prelude::*;
use proptest::test_runner::RngSeed;

/// Elements between which words do not join.
const BLOCKS: &str = " address article aside blockquote body br button caption center dd details dialog dir div dl dt fieldset \
    figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hgroup hr html label legend li listing main menu nav noscript ol \
    optgroup option p plaintext pre search section select summary table tbody td template textarea tfoot th thead tr ul xmp ";

/// Elements whose words nobody sees.
const UNSEEN: &str = " script style title template iframe noembed noframes datalist video audio canvas rp desc ";

fn collect(node: &Handle, words: &mut String) {
    let mut block = false;
    match &node.data {
        NodeData::Text { contents } => words.push_str(&contents.borrow()),
        NodeData::Element { name, .. } => {
            let name = format!(" {} ", name.local);
            if UNSEEN.contains(&name) {
                return;
            }
            block = BLOCKS.contains(&name);
        }
        _ => {}
    }
    if block {
        words.push(' ');
    }
    for child in node.children.borrow().iter() {
        collect(child, words);
    }
    if block {
        words.push(' ');
    }
}

fn theirs(page: &str) -> Vec<String> {
    let options = ParseOpts {
        tree_builder: TreeBuilderOpts { scripting_enabled: false, ..Default::default() },
        ..Default::default()
    };
    let dom = parse_document(RcDom::default(), options).one(page);
    let mut words = String::new();
    collect(&dom.document, &mut words);
    words.split_whitespace().map(str::to_owned).collect()
}

fn ours(page: &str) -> Vec<String> {
    let document = read_html(page, &Limits::default()).unwrap();
    document.blocks.iter().flat_map(|block| document.words(block).split_whitespace()).map(str::to_owned).collect()
}

fn letters(words: &[String]) -> Vec<char> {
    let mut letters: Vec<char> = words.concat().chars().collect();
    letters.sort_unstable();
    letters
}

const TAGS: &[&str] = &[
    "p",
    "div",
    "ul",
    "ol",
    "li",
    "dl",
    "dt",
    "dd",
    "b",
    "i",
    "span",
    "strong",
    "em",
    "h1",
    "h2",
    "h3",
    "section",
    "article",
    "header",
    "footer",
    "main",
    "nav",
    "blockquote",
    "pre",
    "fieldset",
    "legend",
    "label",
    "button",
    "details",
    "summary",
    "figure",
    "figcaption",
    "center",
    "font",
    "small",
    "sub",
    "code",
    "address",
    "custom-element",
    "br",
    "hr",
    "img",
];
/// Tables, whose stray words html5ever moves elsewhere.
const TABLE_TAGS: &[&str] = &[
    "p", "div", "ul", "li", "b", "a", "h2", "button", "label", "br", "table", "tr", "td", "th", "tbody", "thead",
    "caption", "col",
];

/// Elements with rules of their own.
const ODD_TAGS: &[&str] = &[
    "p",
    "div",
    "ul",
    "li",
    "b",
    "a",
    "h2",
    "button",
    "label",
    "br",
    "svg",
    "math",
    "mi",
    "title",
    "textarea",
    "style",
    "script",
    "select",
    "option",
    "body",
    "html",
    "head",
    "object",
    "xmp",
    "foreignObject",
    "form",
];

fn token(tags: &'static [&'static str]) -> impl Strategy<Value = String> {
    let tag = proptest::sample::select(tags);
    prop_oneof![
        4 => "[a-z]{1,4}",
        2 => Just(" ".to_owned()),
        1 => Just("\n".to_owned()),
        4 => tag.clone().prop_map(|tag| format!("<{tag}>")),
        3 => tag.clone().prop_map(|tag| format!("</{tag}>")),
        1 => tag.prop_map(|tag| format!("<{tag} class=\"x y\" data-z='>' checked>")),
        1 => proptest::sample::select(&["&amp;", "&eacute;", "&notit;", "&#x41;", "&copy", "&nbsp;", "&", "&bogus;", "&AMP;x"][..])
            .prop_map(str::to_owned),
        1 => proptest::sample::select(&["<!-- c -->", "<!---->", "<!-->", "<!doctype x>", "<?x?>", "</>", "<", "< x", "</ x>", "<!x>"][..])
            .prop_map(str::to_owned),
    ]
}

fn page(tags: &'static [&'static str]) -> impl Strategy<Value = String> {
    proptest::collection::vec(token(tags), 0..40).prop_map(|tokens| format!("<body>{}", tokens.concat()))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2500, rng_seed: RngSeed::Fixed(2019), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_same_words_in_the_same_order(page in page(TAGS)) {
        prop_assert_eq!(ours(&page), theirs(&page), "{}", page);
    }

    #[test]
    fn tables_lose_no_letters(page in page(TABLE_TAGS)) {
        prop_assert_eq!(letters(&ours(&page)), letters(&theirs(&page)), "{}", page);
    }

    #[test]
    fn odd_elements_lose_no_letters(page in page(ODD_TAGS)) {
        prop_assert_eq!(letters(&ours(&page)), letters(&theirs(&page)), "{}", page);
    }
}

#[test]
fn pages_that_were_once_read_differently() {
    for page in [
        "<p>a<div>b</p>c</div>d",
        "<b><p>one</b> two</p>three",
        "a</div>b</li>c</h1>d</td>e",
        "<ul><li>a<ul><li>b</ul></li>c</ul>",
        "<title>t</title>a<textarea>b<p>c</textarea>d",
        "<svg><title>i</title><text>b</text></svg>c<math><mi>x</mi></math>",
        "<select><option>a<option>b</select>c",
        "<noscript><p>a</p></noscript>b",
        "<form>a<form>b</form>c",
        "<table><tr><td>a<td>b<tr><td>c</table>d",
        "<table><caption>x<tr><td>a</td></tr></table>",
        "<table><tr><td><table><tr><td>in</table>out</table>",
    ] {
        assert_eq!(ours(page), theirs(page), "{page}");
    }
}
