//! What somebody will read, and how it becomes a message: plain text, the same as simple HTML, one
//! link, the reader's language and direction.

use std::fmt::Write as _;
use std::time::SystemTime;

use lettre::message::header::{ContentTransferEncoding, ContentType, HeaderName, HeaderValue};
use lettre::message::{Mailbox, MultiPart, SinglePart};
use lettre::{Address, Message};
use serde::{Deserialize, Serialize};

/// The longest line of plain text, in characters; what is longer is wrapped at a space.
const LINE: usize = 72;

/// A letter before it becomes a message. Each text is plain: no markup, no line breaks needed.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Letter {
    /// The address, as it was typed.
    pub to: String,
    /// What the letter is about.
    pub subject: String,
    /// BCP 47 tag of its words.
    pub language: String,
    /// Whether its lines run from right to left.
    pub right_to_left: bool,
    /// Paragraphs above the link, the greeting among them.
    pub before: Vec<String>,
    /// The one link.
    pub link: Option<Link>,
    /// A line with a code to type, for those who do not follow links: words, then the code.
    pub code: Option<(String, String)>,
    /// Paragraphs below it, the closing among them.
    pub after: Vec<String>,
    /// How to leave a list, on updates only.
    pub unsubscribe: Option<Unsubscribe>,
}

/// The one link of a letter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Link {
    /// What it does, in words.
    pub label: String,
    /// Where it leads.
    pub address: String,
}

/// How to leave with one click, as RFC 8058 has it, and the words for the foot of the letter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Unsubscribe {
    /// An address that takes a POST with `List-Unsubscribe=One-Click`; the same address shows a page.
    pub address: String,
    /// A mailbox that takes the wish as well; empty when there is none.
    pub mailbox: String,
    /// Words in front of the address.
    pub words: String,
}

/// A letter cannot become a message.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum LetterError {
    /// The receiver's address is none.
    #[error("the receiver’s address is not one that mail can be sent to")]
    Receiver,
    /// The sender's address is none.
    #[error(
        "“{0}” is not an address that mail can come from; write it as hello@example.org or Elm Tree <hello@example.org>"
    )]
    Sender(String),
    /// What the library says.
    #[error("the letter cannot be put together ({0})")]
    Composing(String),
}

impl Letter {
    /// The letter as plain text, wrapped, without headers.
    #[must_use]
    pub fn text(&self) -> String {
        let mut text = String::new();
        let paragraph = |text: &mut String, words: &str| {
            wrap(words, text);
            text.push('\n');
        };
        self.before.iter().for_each(|words| paragraph(&mut text, words));
        if let Some(link) = &self.link {
            paragraph(&mut text, &format!("{}:", link.label));
            // Never wrapped: a broken address leads nowhere.
            let _ = writeln!(text, "{}\n", link.address);
        }
        if let Some((words, code)) = &self.code {
            paragraph(&mut text, words);
            let _ = writeln!(text, "    {code}\n");
        }
        self.after.iter().for_each(|words| paragraph(&mut text, words));
        if let Some(leave) = &self.unsubscribe {
            wrap(&leave.words, &mut text);
            let _ = writeln!(text, "{}", leave.address);
        }
        text.truncate(text.trim_end().len());
        text.push('\n');
        text
    }

    /// The letter as a small HTML page: no pictures, no outside files, nothing that counts readers.
    #[must_use]
    pub fn html(&self) -> String {
        let dir = if self.right_to_left { "rtl" } else { "ltr" };
        let mut html = format!(
            "<!doctype html>\n<html lang=\"{0}\" dir=\"{dir}\"><head><meta charset=\"utf-8\"><title>{1}</title></head>\n\
             <body dir=\"{dir}\" style=\"margin:0;padding:24px;background:#fbf6ec;color:#1d2521;\
             font:17px/1.55 'Segoe UI',Helvetica,Arial,sans-serif\">\n<div style=\"max-width:36em;margin:0 auto\">\n",
            escaped(&self.language),
            escaped(&one_line(&self.subject))
        );
        for words in &self.before {
            let _ = writeln!(html, "<p>{}</p>", escaped(words));
        }
        if let Some(link) = &self.link {
            let address = escaped(&link.address);
            let _ = writeln!(
                html,
                "<p style=\"margin:28px 0\"><a href=\"{address}\" style=\"background:#0b5d4b;color:#fffdf8;padding:12px 22px;\
                 border-radius:8px;text-decoration:none;font-weight:bold;display:inline-block\">{}</a></p>",
                escaped(&link.label)
            );
        }
        if let Some((words, code)) = &self.code {
            let _ = writeln!(
                html,
                "<p>{}<br><strong dir=\"ltr\" style=\"font:bold 24px/2 monospace;letter-spacing:2px\">{}</strong></p>",
                escaped(words),
                escaped(code)
            );
        }
        for words in &self.after {
            let _ = writeln!(html, "<p>{}</p>", escaped(words));
        }
        if let Some(leave) = &self.unsubscribe {
            let address = escaped(&leave.address);
            let _ = writeln!(
                html,
                "<p style=\"font-size:14px;color:#525d57\">{} <a href=\"{address}\" style=\"color:#0b5d4b\">{address}</a></p>",
                escaped(&leave.words)
            );
        }
        html.push_str("</div></body></html>\n");
        html
    }

    /// The message that a mail server takes.
    ///
    /// `id` makes the `Message-ID`, so that a letter which is handed over twice is known as the same;
    /// it must not tell anything about the receiver. `now` is its date.
    ///
    /// # Errors
    /// When one of the two addresses is none.
    pub fn message(&self, from: &Mailbox, id: &str, now: SystemTime) -> Result<Message, LetterError> {
        let to: Address = self.to.trim().parse().map_err(|_| LetterError::Receiver)?;
        let mut message = Message::builder()
            .from(from.clone())
            .to(Mailbox::new(None, to))
            .subject(one_line(&self.subject))
            .date(now)
            .message_id(Some(format!("<{id}@{}>", from.email.domain())))
            .raw_header(header("Content-Language", one_line(&self.language)))
            // RFC 3834: no holiday notes back, please.
            .raw_header(header("Auto-Submitted", "auto-generated".to_owned()));
        if let Some(leave) = &self.unsubscribe {
            let mailbox = if leave.mailbox.is_empty() {
                String::new()
            } else {
                format!(", <mailto:{}>", one_line(&leave.mailbox))
            };
            message = message
                .raw_header(header("List-Unsubscribe", format!("<{}>{mailbox}", one_line(&leave.address))))
                .raw_header(header("List-Unsubscribe-Post", "List-Unsubscribe=One-Click".to_owned()));
        }
        let part = |kind, body| {
            // Quoted-printable keeps each line short on the way, whatever the script.
            SinglePart::builder().header(kind).header(ContentTransferEncoding::QuotedPrintable).body(body)
        };
        message
            .multipart(
                MultiPart::alternative()
                    .singlepart(part(ContentType::TEXT_PLAIN, self.text()))
                    .singlepart(part(ContentType::TEXT_HTML, self.html())),
            )
            .map_err(|error| LetterError::Composing(error.to_string()))
    }
}

fn header(name: &'static str, value: String) -> HeaderValue {
    HeaderValue::new(HeaderName::new_from_ascii_str(name), value)
}

/// Without anything that could begin a header of its own.
fn one_line(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect()
}

fn escaped(text: &str) -> String {
    text.chars().fold(String::with_capacity(text.len()), |mut out, c| {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            _ => out.push(c),
        }
        out
    })
}

/// Adds a paragraph, with lines of at most [`LINE`] characters where it has spaces.
fn wrap(words: &str, out: &mut String) {
    let mut width = 0;
    for word in words.split_whitespace() {
        let length = word.chars().count();
        if width > 0 && width + 1 + length > LINE {
            out.push('\n');
            width = 0;
        } else if width > 0 {
            out.push(' ');
            width += 1;
        }
        out.push_str(word);
        width += length;
    }
    out.push('\n');
}

#[cfg(test)]
mod tests {
    use super::*;

    fn letter() -> Letter {
        Letter {
            to: "amina@example.org".into(),
            subject: "Please confirm".into(),
            language: "en".into(),
            before: vec!["Hello Amina & <friends>,".into(), "word ".repeat(40)],
            link: Some(Link {
                label: "Confirm".into(),
                address: format!("https://c.example/confirm/{}", "a".repeat(90)),
            }),
            code: Some(("Or type this code:".into(), "K7MQ-2RTX".into())),
            after: vec!["Thank you".into()],
            ..Letter::default()
        }
    }

    fn sender() -> Mailbox {
        "Elm Tree <hello@example.org>".parse().expect("an address")
    }

    #[test]
    fn the_text_is_wrapped_and_the_address_is_not() {
        let text = letter().text();
        assert!(text.lines().all(|line| line.chars().count() <= LINE || line.starts_with("https://")), "{text}");
        assert!(text.contains(&format!("\nhttps://c.example/confirm/{}\n", "a".repeat(90))), "{text}");
        assert!(text.contains("\n    K7MQ-2RTX\n"), "{text}");
    }

    #[test]
    fn the_page_has_one_link_and_no_markup_from_outside() {
        let html = letter().html();
        assert_eq!(html.matches("href=").count(), 1);
        assert!(html.contains("Amina &amp; &lt;friends&gt;"));
        assert!(!html.contains("src=") && !html.contains("url("), "nothing is fetched: {html}");
    }

    #[test]
    fn a_line_break_cannot_begin_a_header() {
        let letter = Letter { subject: "Hello\r\nBcc: everybody@example.net".into(), ..letter() };
        let message = letter.message(&sender(), "1", SystemTime::UNIX_EPOCH).expect("a message");
        let message = String::from_utf8(message.formatted()).expect("headers are ASCII");
        let message = message.split("\r\n\r\n").next().expect("headers end");
        assert!(!message.lines().any(|line| line.starts_with("Bcc")), "{message}");
        let odd = Letter { to: "a@example.org\r\nRCPT TO:<b@example.org>".into(), ..letter };
        assert_eq!(odd.message(&sender(), "1", SystemTime::UNIX_EPOCH).err(), Some(LetterError::Receiver));
    }

    #[test]
    fn updates_can_be_left_with_one_click() {
        let letter = Letter {
            unsubscribe: Some(Unsubscribe {
                address: "https://c.example/unsubscribe/t".into(),
                mailbox: "leave@example.org".into(),
                words: "Leave this list:".into(),
            }),
            ..letter()
        };
        let message = letter.message(&sender(), "7f", SystemTime::UNIX_EPOCH).expect("a message");
        let message = String::from_utf8(message.formatted()).expect("ASCII");
        let unfolded = message.replace("\r\n ", " ");
        assert!(unfolded.contains("List-Unsubscribe: <https://c.example/unsubscribe/t>, <mailto:leave@example.org>"));
        assert!(unfolded.contains("List-Unsubscribe-Post: List-Unsubscribe=One-Click"));
        assert!(unfolded.contains("Message-ID: <7f@example.org>"));
    }
}
