//! What pages become.

use super::*;
use crate::BlockKind;

fn read(page: &str) -> Document {
    read_html(page, &Limits::default()).expect("a small page is within the limits")
}

/// One line a block: kind, lead, region unless content, words.
fn shown(page: &str) -> Vec<String> {
    let document = read(page);
    document
        .blocks
        .iter()
        .map(|block| {
            let kind = match block.kind {
                BlockKind::Heading(level) => format!("h{level}"),
                BlockKind::Paragraph => "p".into(),
                BlockKind::ListItem { depth, ordered } => format!("{}{depth}", if ordered { "ol" } else { "li" }),
                BlockKind::Cell { row, column, header } => {
                    format!("{}{row},{column}", if header { "th" } else { "td" })
                }
                BlockKind::Term => "dt".into(),
                BlockKind::Definition => "dd".into(),
                BlockKind::Field { required, input } => format!("{input:?}{}", if required { "!" } else { "" }),
            };
            let lead = block.lead.map_or(String::new(), |lead| format!("<{lead}"));
            let region =
                if block.region == crate::Region::Content { String::new() } else { format!(" {:?}", block.region) };
            format!("{kind}{lead}{region}: {}", document.words(block))
        })
        .collect()
}

#[test]
fn headings_paragraphs_and_inline_mark_up() {
    assert_eq!(
        shown(
            "<h1>New <em>patients</em></h1>\n<p>Bring your <b>pass</b>port.\n   Thank&nbsp;you &amp; good&shy;bye.<p>Second"
        ),
        ["h1: New patients", "p: Bring your passport. Thank you & goodbye.", "p: Second"]
    );
    let document = read("<h1>A</h1><h2>B</h2><p>c</p><h2>D</h2><p>e</p>");
    assert_eq!(document.blocks[2].headings, [0, 1]);
    assert_eq!(document.blocks[4].headings, [0, 3]);
}

#[test]
fn lists_and_what_leads_in_to_them() {
    assert_eq!(
        shown("<p>Bring:</p><ul><li>ID<li><p>a bill</p><p>not a mobile one</p><ol><li>gas<li>water</ol></ul><p>x</p>"),
        ["p: Bring:", "li0<0: ID", "li0<0: a bill", "li0<2: not a mobile one", "ol1<2: gas", "ol1<2: water", "p: x"]
    );
    assert_eq!(read("<p>Bring:</p><ul><li>ID<li>bill</ul>").text, "Bring:\n• ID\n• bill");
    assert_eq!(shown("<h2>Bring</h2><ul><li>ID</ul>"), ["h2: Bring", "li0: ID"]);
}

#[test]
fn lists_that_were_typed() {
    assert_eq!(
        shown("<p>Please bring:<br>- passport<br>- a bill</p><p>· a visa</p>"),
        ["p: Please bring:", "li0<0: passport", "li0<0: a bill", "li0<0: a visa"]
    );
    assert_eq!(
        shown("<p><strong>What to bring</strong><br>Passport and<br>utility bill.<br><br>Thank you</p>"),
        ["h6: What to bring", "p: Passport and", "p: utility bill.", "p: Thank you"]
    );
    assert_eq!(
        shown("<p>Bring your passport, driving licence or identity card,<br>and a utility bill with your name on.</p>"),
        ["p: Bring your passport, driving licence or identity card,\nand a utility bill with your name on."]
    );
}

#[test]
fn tables() {
    assert_eq!(
        shown("<p>Which form?</p><table><tr><th>Who<th>Bring<tr><td>Adult<td colspan=2>ID<td>x</table>"),
        ["p: Which form?", "th0,0<0: Who", "th0,1<0: Bring", "td1,0<0: Adult", "td1,1<0: ID", "td1,3<0: x"]
    );
    assert_eq!(read("<table><tr><td>a<td>b<tr><td>c</table>").text, "a | b\nc");
    assert_eq!(shown("<table role=presentation><tr><td>words"), ["p: words"]);
    assert_eq!(shown("<table><tr><td><table><tr><td>in</table><tr><td>out</table>"), ["td0,0: in", "p: out"]);
}

#[test]
fn definitions_and_folds() {
    assert_eq!(
        shown("<dl><dt>Photo<dd>passport<dt>Address<dd>bill</dl>"),
        ["dt: Photo", "dd<0: passport", "dt: Address", "dd<2: bill"]
    );
    assert_eq!(
        shown("<details><summary><h3>Do I need ID?</h3></summary><p>No.</p><ul><li>never</ul></details><p>x"),
        ["dt: Do I need ID?", "dd<0: No.", "li0<1: never", "p: x"]
    );
}

#[test]
fn forms() {
    assert_eq!(
        shown(
            "<form><label for=n>Name <span>*</span></label><input id=n required>
             <label>Photo ID<input type=file></label>
             <input type=checkbox id=c><label for=c>I have a visa</label>
             <fieldset><legend>Which?</legend><label><input type=radio> Passport</label></fieldset>
             <label>Country</label><select><option>UK<option>Other</select>
             <p>Address: <input></p> <input type=text aria-label='NHS number' placeholder='if known'>
             <input type=submit value='Send it'><button>Back</button></form>"
        ),
        [
            "Text!: Name",
            "File: Photo ID",
            "Choice: I have a visa",
            "Choice: Which?",
            "Choice<3: Passport",
            "Choice: Country",
            "Choice<5: UK",
            "Choice<5: Other",
            "Text: Address:",
            "Text: NHS number",
            "Text<8: if known",
            "Button: Send it",
            "Button: Back"
        ]
    );
}

#[test]
fn regions() {
    assert_eq!(
        shown(
            "<body class=nav-open><div id=cookie-banner><p>Cookies?</p></div><header><nav><a href=/>Home</a><a href=/b>B</a></nav>
             <h1>Elm Surgery</h1></header><main><div class=breadcrumb>x</div><p hidden>secret</p><p>Bring <i hidden>no</i>ID</p></main>
             <template><p>t</p></template><footer>Foot</footer><script>s()</script><style>p{}</style>"
        ),
        [
            "p Notice: Cookies?",
            "p Navigation: Home B",
            "h1: Elm Surgery",
            "p Navigation: x",
            "p Hidden: secret",
            "p: Bring ID",
            "p Hidden: t",
            "p Navigation: Foot"
        ]
    );
    // A menu does not speak in sentences: the wrapper around the page has an unlucky class.
    let long = "Please bring photographic identification and a recent bill with you when you come to register with our practice.";
    assert_eq!(
        shown(&format!("<div class=menu-and-page><ul><li>Home</ul><p>{long}</p></div>")),
        ["li0 Navigation: Home".to_owned(), format!("p: {long}")]
    );
    // A page whose every word is in a “menu” has no menu.
    let long = "A long paragraph about registering with us. ".repeat(20);
    assert_eq!(read(&format!("<div class=menu><p>{long}</p></div>")).blocks[0].region, crate::Region::Content);
}

#[test]
fn title_language_links_and_base() {
    let document = read(
        "<html lang=en-GB><title> Elm &amp; Oak\n Surgery </title><base href=/x/><a href='/a?b&amp;c'>Join  us</a> <a href=#top>top</a>
         <a href=pic><img alt=x></a><meta http-equiv=refresh content='0; url=/new'>",
    );
    assert_eq!(document.title.as_deref(), Some("Elm & Oak Surgery"));
    assert_eq!(document.language.as_deref(), Some("en-GB"));
    assert_eq!(document.base.as_deref(), Some("/x/"));
    let links: Vec<_> = document.links.iter().map(|link| (link.href.as_str(), link.span.of(&document.text))).collect();
    assert_eq!(links, [("/a?b&c", "Join us"), ("pic", ""), ("/new", "")]);
}

#[test]
fn every_word_knows_where_it_came_from() {
    let page = "<p>We &amp; you\n  need&nbsp;a <b>photo</b> <!-- x -->ID</p>";
    let document = read(page);
    assert_eq!(document.text, "We & you need a photo ID");
    for word in ["We", "you", "need", "photo", "ID"] {
        let at = document.text.find(word).expect("the word is there");
        assert!(page[document.origin_of(at)..].starts_with(word), "{word}");
    }
}

#[test]
fn broken_mark_up() {
    assert_eq!(shown("<p>a<div>b</p>c</div>d"), ["p: a", "p: b", "p: c", "p: d"]);
    assert_eq!(shown("<b><p>one</b> two</p>three"), ["p: one two", "p: three"]);
    assert_eq!(shown("<ul><li>a</ul></li><li>b"), ["li0: a", "li0: b"]);
    assert_eq!(shown("</p></div></table>x<td>y"), ["p: xy"]);
    assert_eq!(shown("<svg><title>icon</title><text>Hi</text><p>out</svg>more"), ["p: Hi", "p: outmore"]);
    assert_eq!(shown("a < b &notanentity; &#x41;&#0; &lt;p&gt;"), ["p: a < b ¬anentity; A\u{fffd} <p>"]);
}
