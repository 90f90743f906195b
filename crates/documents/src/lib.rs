//! Files of strangers → [`Document`]: text, blocks and their places. The only room with parsers of
//! files. It knows nothing of what the words mean.

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
