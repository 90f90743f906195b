//! Files that mean harm: each is read or refused in bounded time, and nothing panics.
//!
//! Release builds need a tenth of the time that is allowed here.

use std::time::{Duration, Instant};

use documents::{Document, Limits, ReadError, read_bytes};

/// The time that any file may take; unoptimised builds are given more.
const PATIENCE: Duration = if cfg!(debug_assertions) { Duration::from_secs(20) } else { Duration::from_secs(2) };

fn read(name: &str, bytes: &[u8]) -> Result<Document, ReadError> {
    let start = Instant::now();
    let result = read_bytes(bytes, Some(name), &Limits::default());
    let taken = start.elapsed();
    assert!(taken < PATIENCE, "{name} of {} bytes took {taken:?}", bytes.len());
    if let Ok(document) = &result {
        super::properties::check(document);
    }
    result
}

fn repeated(part: &str, bytes: usize) -> Vec<u8> {
    part.repeat(bytes / part.len()).into_bytes()
}

const TEN_MB: usize = 10_000_000;
/// As much as an unoptimised build reads in good time.
const MUCH: usize = if cfg!(debug_assertions) { 200_000 } else { TEN_MB };

#[test]
fn deep_and_endless_mark_up() {
    for part in [
        "<div>",
        "<p>a",
        "<b>",
        "<b><p></b>",
        "<a href=x>",
        "<table>",
        "<table><tr><td>",
        "<ul><li>x",
        "<span>y",
        "<select><option>",
        "<svg>",
        "<svg><title>",
        "</div>",
        "</b>",
        "<details><summary>q",
        "<label>l<input>",
        "<form>",
        "<h1>h",
        "<dl><dt>t<dd>d",
        "<fieldset><legend>l",
        "<button>",
        "<font></p>",
        "<math><mi>",
        "<li></ul>",
    ] {
        let _ = read("deep.html", &repeated(part, MUCH));
        let open = [repeated(part, 5000), repeated("x</i></p></li></td>", MUCH)].concat();
        let _ = read("deep.html", &open);
    }
}

#[test]
fn odd_bytes_without_end() {
    for part in [
        "(",
        "[",
        "<",
        ">",
        "&",
        "&#",
        "&a",
        "<!--",
        "<!-- -",
        "-->",
        "--",
        "<!",
        "</",
        "<a ",
        "<a x=\"",
        "<a b=c",
        "'",
        "\"",
        "=",
        "<script>",
        "<script><!--<script>",
        "<textarea>",
        "<title>",
        "<plaintext>",
        "\0",
        "\u{a0}",
        "\u{200b}",
        "a\n",
        "\n",
        "- \n",
        "* a\n",
        "1. a\n",
        "[ ] ",
        "___ ",
        "a | b\n",
        "a\tb\n",
        "Q: a\n",
        "**",
        "_",
        "`",
        "![",
        "[a](",
        "> ",
        "#",
        "|a|b|\n",
        "~~~\n",
        "\\",
        "<<<",
        "&amp;&amp",
    ] {
        for name in ["odd.html", "odd.txt", "odd.md"] {
            let _ = read(name, &repeated(part, MUCH));
        }
    }
}

#[test]
fn attributes_by_the_hundred_thousand() {
    let many: String = (0..200_000).map(|n| format!(" a{n}=b")).collect();
    let page = format!("<p{many} class=x>words</p>");
    assert_eq!(read("page.html", page.as_bytes()).map(|document| document.text), Ok("words".into()));
    let classes = format!("<p class=\"{}\">words</p>", "nav-x ".repeat(1_000_000));
    assert!(read("page.html", classes.as_bytes()).is_ok());
    let style = format!("<p style=\"{}\">words</p>", "display:".repeat(1_000_000));
    assert!(read("page.html", style.as_bytes()).is_ok());
}

#[test]
fn too_much_of_everything() {
    assert_eq!(read("big.txt", &vec![b'a'; 21_000_000]), Err(ReadError::TooLarge { megabytes: 21, limit: 20 }));
    assert_eq!(read("words.txt", &vec![b'a'; 4_000_000]), Err(ReadError::TooLarge { megabytes: 4, limit: 3 }));
    assert_eq!(read("parts.html", &repeated("<p>a", TEN_MB)), Err(ReadError::TooManyParts));
    assert_eq!(read("lines.txt", &repeated("a\n", TEN_MB)), Err(ReadError::TooManyParts));
}

#[test]
fn each_unreadable_file_has_its_own_sentence() {
    let sentences: Vec<String> = [
        ("a.html", &b""[..]),
        ("a.html", b"<p> </p><script>x</script>"),
        ("a.png", b"\x89PNG\r\n\x1a\n"),
        ("a.pdf", b"hello"),
        ("a.txt", b"\x01\x02\x03\x04\x05\x06\x07\x08\x0e\x0f\x10\x11"),
    ]
    .iter()
    .map(|(name, bytes)| read(name, bytes).expect_err("it cannot be read").to_string())
    .collect();
    for (index, sentence) in sentences.iter().enumerate() {
        assert!(sentence.len() > 40 && !sentences[..index].contains(sentence), "{sentence}");
    }
}
