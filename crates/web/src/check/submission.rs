//! What somebody put into the form of the check, read in memory and never kept.

use axum::body::Bytes;
use axum::extract::{FromRequest, Multipart, Request};
use axum::http::header;
use base::Nation;

/// The longest text that the field takes, in bytes.
pub(crate) const MOST_TEXT: usize = 1_000_000;

/// The form as it was sent.
#[derive(Debug, Default)]
pub(crate) struct Submission {
    /// Whose law applies; none when the form did not say.
    pub(crate) nation: Option<Nation>,
    /// The pasted text, with plain line ends.
    pub(crate) text: String,
    /// The address of a page.
    pub(crate) address: String,
    /// The file, when one was chosen.
    pub(crate) file: Option<Upload>,
}

/// A file as a browser sends it.
#[derive(Debug)]
pub(crate) struct Upload {
    /// Its name on the sender's machine.
    pub(crate) name: String,
    /// The file itself.
    pub(crate) bytes: Bytes,
}

/// The form cannot be read.
pub(crate) struct Unreadable;

impl Submission {
    /// Reads `multipart/form-data` or `application/x-www-form-urlencoded`.
    pub(crate) async fn read(request: Request) -> Result<Self, Unreadable> {
        let kind = request.headers().get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or("");
        if kind.starts_with("multipart/form-data") {
            return Self::read_parts(Multipart::from_request(request, &()).await.map_err(|_| Unreadable)?).await;
        }
        let axum::Form(pairs) =
            axum::Form::<Vec<(String, String)>>::from_request(request, &()).await.map_err(|_| Unreadable)?;
        let mut submission = Self::default();
        for (name, value) in pairs {
            submission.take(&name, value);
        }
        Ok(submission)
    }

    async fn read_parts(mut parts: Multipart) -> Result<Self, Unreadable> {
        let mut submission = Self::default();
        while let Some(part) = parts.next_field().await.map_err(|_| Unreadable)? {
            let name = part.name().unwrap_or_default().to_owned();
            if name == "file" {
                let file = part.file_name().unwrap_or_default().to_owned();
                let bytes = part.bytes().await.map_err(|_| Unreadable)?;
                // Browsers send an empty part when no file was chosen.
                if !(file.is_empty() && bytes.is_empty()) {
                    submission.file = Some(Upload { name: file, bytes });
                }
            } else {
                let bytes = part.bytes().await.map_err(|_| Unreadable)?;
                submission.take(&name, String::from_utf8_lossy(&bytes).into_owned());
            }
        }
        Ok(submission)
    }

    fn take(&mut self, name: &str, value: String) {
        match name {
            "nation" => self.nation = value.parse().ok(),
            // Forms send line ends as CR LF; the field itself counts them as one.
            "text" => self.text = value.replace("\r\n", "\n"),
            "address" => value.trim().clone_into(&mut self.address),
            _ => {}
        }
    }
}
