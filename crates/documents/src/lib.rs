//! Files of strangers → [`Document`]: text, blocks and their places. The only room with parsers of
//! files. It knows nothing of what the words mean.
//!
//! ```
//! use documents::{BlockKind, Limits, read_bytes};
//!
//! let page = "<h2>New patients</h2><p>Please bring:</p><ul><li>a passport</ul>";
//! let document = read_bytes(page.as_bytes(), Some("page.html"), &Limits::default())?;
//! let item = document.blocks.last().expect("three blocks");
//! assert!(matches!(item.kind, BlockKind::ListItem { depth: 0, ordered: false }));
//! assert_eq!(document.words(item), "a passport");
//! assert_eq!(document.heading_path(item).collect::<Vec<_>>(), ["New patients"]);
//! let lead = item.lead.expect("a paragraph leads in to the list");
//! assert_eq!(document.words(&document.blocks[lead]), "Please bring:");
//! # Ok::<(), documents::ReadError>(())
//! ```
//!
//! | Format | Read by | Headings, lists, tables from |
//! |---|---|---|
//! | HTML | [`read_html`], one pass of our own | mark-up, and what people type instead of it |
//! | plain text | [`read_text`] | lines, empty lines, bullets, numbers, blanks to fill in |
//! | Markdown | `pulldown-cmark` | mark-up |
//! | DOCX, ODT | `zip` and `quick-xml`, with limits | styles and numbering |
//! | PDF | `hayro`, in a child process ([`worker`]) | its own outline, or the places and sizes of its letters |

mod compose;
mod document;
mod docx;
mod encoding;
mod error;
mod format;
mod html;
mod limits;
mod markdown;
mod odt;
mod outline;
mod package;
mod pdf;
mod read;
mod text;
pub mod worker;
mod xml;

pub use document::{Block, BlockKind, Document, Input, Link, Region};
pub use error::ReadError;
pub use format::Format;
pub use html::read_html;
pub use limits::Limits;
pub use read::read_bytes;
pub use text::read_text;
