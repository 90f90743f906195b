//! What kind of file a site says that it sends, and whether it is one that we read.

use url::Url;

/// Kinds that hold words.
const READABLE: &[&str] = &[
    "text/html",
    "application/xhtml+xml",
    "application/pdf",
    "application/x-pdf",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "application/vnd.oasis.opendocument.text",
    "text/plain",
    "text/markdown",
    "text/x-markdown",
];

/// What a careless server calls everything; then the end of the address decides.
const UNSAID: &[&str] = &[
    "",
    "application/octet-stream",
    "binary/octet-stream",
    "application/download",
    "application/force-download",
    "application/zip",
];

/// Kinds by the end of the address.
const BY_ENDING: &[(&str, &str)] = &[
    (".pdf", "application/pdf"),
    (".docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    (".odt", "application/vnd.oasis.opendocument.text"),
    (".html", "text/html"),
    (".htm", "text/html"),
    (".md", "text/markdown"),
    (".txt", "text/plain"),
];

/// The kind to read the answer as, with its parameters, or what it is instead.
pub(crate) fn readable(header: Option<&str>, url: &Url) -> Result<String, String> {
    let said = header.unwrap_or("").trim();
    let essence = said.split(';').next().unwrap_or("").trim().to_ascii_lowercase();
    if READABLE.contains(&essence.as_str()) {
        return Ok(said.to_owned());
    }
    if UNSAID.contains(&essence.as_str()) {
        let path = url.path().to_ascii_lowercase();
        if let Some((_, kind)) = BY_ENDING.iter().find(|(ending, _)| path.ends_with(ending)) {
            return Ok((*kind).to_owned());
        }
        if essence.is_empty() {
            return Ok("text/html".to_owned()); // as browsers guess; the reader looks at the bytes as well
        }
    }
    Err(essence.chars().take(60).filter(|c| !c.is_control()).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_pass_and_pictures_do_not() {
        let page = Url::parse("https://example.org/register").expect("an address");
        let form = Url::parse("https://example.org/GMS1.PDF?x=1").expect("an address");
        assert_eq!(
            readable(Some("text/HTML; charset=windows-1252"), &page),
            Ok("text/HTML; charset=windows-1252".into())
        );
        assert_eq!(readable(None, &page), Ok("text/html".into()));
        assert_eq!(readable(Some("application/octet-stream"), &form), Ok("application/pdf".into()));
        assert_eq!(readable(Some("application/octet-stream"), &page), Err("application/octet-stream".into()));
        assert_eq!(readable(Some("image/png"), &form), Err("image/png".into()));
        assert_eq!(readable(Some("application/json"), &page), Err("application/json".into()));
    }
}
