//! The HTTP answer inside a record: status, what it is, and the body with its transfer and content
//! codings undone, never more of it than the limit.

use std::io::Read;

/// An answer as it was saved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) content_type: Option<String>,
    pub(crate) body: Vec<u8>,
    /// Whether the body was cut, by the archive or by the limit.
    pub(crate) cut: bool,
}

/// Reads a saved answer. Nothing when the bytes are none.
pub(crate) fn read(bytes: &[u8], limit: usize) -> Option<Answer> {
    let (head, body) = split_head(bytes)?;
    let mut lines = head.split(|&byte| byte == b'\n').map(<[u8]>::trim_ascii);
    let status = status_of(lines.next()?)?;
    let mut content_type = None;
    let mut coding = String::new();
    let mut chunked = false;
    for line in lines {
        let Some(colon) = line.iter().position(|&byte| byte == b':') else { continue };
        let value = || String::from_utf8_lossy(line[colon + 1..].trim_ascii()).into_owned();
        let name = line[..colon].trim_ascii();
        if name.eq_ignore_ascii_case(b"content-type") {
            content_type = Some(value());
        } else if name.eq_ignore_ascii_case(b"content-encoding") {
            coding = value().to_ascii_lowercase();
        } else if name.eq_ignore_ascii_case(b"transfer-encoding") {
            chunked = value().to_ascii_lowercase().contains("chunked");
        }
    }
    // Some tools undo the chunks and leave the header; then the body is taken as it stands.
    let (body, mut cut) =
        if chunked { unchunk(body).unwrap_or((body.to_vec(), false)) } else { (body.to_vec(), false) };
    let (body, more) = decode(body, coding.trim(), limit);
    cut |= more;
    Some(Answer { status, content_type, body, cut })
}

/// Head and body, which an empty line parts.
fn split_head(bytes: &[u8]) -> Option<(&[u8], &[u8])> {
    let mut from = 0;
    while let Some(at) = memchr::memchr(b'\n', &bytes[from..]) {
        let next = from + at + 1;
        match &bytes[next..] {
            [b'\r', b'\n', rest @ ..] | [b'\n', rest @ ..] => return Some((&bytes[..next], rest)),
            [] => return None,
            _ => from = next,
        }
    }
    None
}

/// `HTTP/1.1 200 OK` → 200.
fn status_of(line: &[u8]) -> Option<u16> {
    let line = std::str::from_utf8(line).ok()?;
    let (version, rest) = line.split_once(' ')?;
    if !version.starts_with("HTTP/") {
        return None;
    }
    rest.split(' ').next()?.parse().ok()
}

/// The body without its chunk sizes; nothing when it has none. The flag says that it ends too soon.
fn unchunk(mut bytes: &[u8]) -> Option<(Vec<u8>, bool)> {
    let mut body = Vec::with_capacity(bytes.len());
    loop {
        let Some(line_end) = memchr::memchr(b'\n', bytes) else {
            return if body.is_empty() { None } else { Some((body, true)) };
        };
        let size = std::str::from_utf8(&bytes[..line_end]).ok().map(|line| line.split(';').next().unwrap_or("").trim());
        let Some(size) = size.and_then(|size| usize::from_str_radix(size, 16).ok()) else {
            return if body.is_empty() { None } else { Some((body, true)) };
        };
        bytes = &bytes[line_end + 1..];
        if size == 0 {
            return Some((body, false));
        }
        if size > bytes.len() {
            body.extend_from_slice(bytes);
            return Some((body, true));
        }
        body.extend_from_slice(&bytes[..size]);
        bytes = &bytes[size..];
        bytes = bytes.strip_prefix(b"\r\n").or_else(|| bytes.strip_prefix(b"\n")).unwrap_or(bytes);
    }
}

/// Undoes a content coding. A body that is not what its header says is taken as it stands: some tools
/// undo the coding and leave the header. The flag says that the body was cut.
fn decode(body: Vec<u8>, coding: &str, limit: usize) -> (Vec<u8>, bool) {
    let decoded = match coding {
        "gzip" | "x-gzip" => bounded(flate2::bufread::MultiGzDecoder::new(body.as_slice()), limit),
        "deflate" => {
            let wrapped = bounded(flate2::bufread::ZlibDecoder::new(body.as_slice()), limit);
            if wrapped.0.is_empty() {
                bounded(flate2::bufread::DeflateDecoder::new(body.as_slice()), limit)
            } else {
                wrapped
            }
        }
        "br" => bounded(brotli_decompressor::Decompressor::new(body.as_slice(), 4096), limit),
        _ => (Vec::new(), false),
    };
    if decoded.0.is_empty() {
        let cut = body.len() > limit;
        let mut body = body;
        body.truncate(limit);
        (body, cut)
    } else {
        decoded
    }
}

/// As much as can be read, up to the limit.
fn bounded(reader: impl Read, limit: usize) -> (Vec<u8>, bool) {
    let mut out = Vec::new();
    let failed = reader.take(limit as u64 + 1).read_to_end(&mut out).is_err();
    let cut = failed || out.len() > limit;
    out.truncate(limit);
    (out, cut)
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use proptest::prelude::*;

    use super::*;

    fn body_of(answer: &[u8]) -> String {
        String::from_utf8(read(answer, 1000).expect("an answer").body).expect("UTF-8")
    }

    #[test]
    fn status_type_and_body_are_read() {
        let answer = read(b"HTTP/1.1 404 Not Found\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>gone", 1000)
            .expect("an answer");
        assert_eq!((answer.status, answer.content_type.as_deref()), (404, Some("text/html; charset=utf-8")));
        assert_eq!(answer.body, b"<p>gone");
        assert!(read(b"not an answer", 10).is_none());
        assert!(read(b"GET / HTTP/1.1\r\n\r\n", 10).is_none());
    }

    #[test]
    fn chunks_are_put_together_and_a_false_header_does_no_harm() {
        assert_eq!(
            body_of(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nbrin\r\n5;x=1\r\ng it.\r\n0\r\n\r\n"),
            "bring it."
        );
        assert_eq!(body_of(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n<p>plain"), "<p>plain");
        assert_eq!(body_of(b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n<p>plain"), "<p>plain");
    }

    #[test]
    fn compressed_bodies_are_undone_and_bombs_are_cut() {
        let mut gzip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
        gzip.write_all(&vec![b'a'; 1_000_000]).expect("in memory");
        let mut answer = b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n".to_vec();
        answer.extend(gzip.finish().expect("in memory"));
        let read = read(&answer, 1000).expect("an answer");
        assert_eq!((read.body.len(), read.cut), (1000, true));
    }

    proptest! {
        #[test]
        fn any_bytes_are_an_answer_or_none(bytes in proptest::collection::vec(any::<u8>(), 0..300), chunked: bool) {
            let mut whole = b"HTTP/1.1 200 OK\r\nContent-Encoding: br\r\n".to_vec();
            if chunked {
                whole.extend_from_slice(b"Transfer-Encoding: chunked\r\n");
            }
            whole.extend_from_slice(b"\r\n");
            whole.extend_from_slice(&bytes);
            prop_assert!(read(&whole, 64).expect("a head is there").body.len() <= 64);
            let _ = read(&bytes, 64);
        }
    }
}
