//! Files of strangers → [`Document`]: text, blocks and their places. The only room with parsers of
//! files. It knows nothing of what the words mean.

mod document;
mod encoding;
mod error;
mod format;
mod html;
mod limits;
mod outline;
mod read;
mod text;

pub use document::{Block, BlockKind, Document, Input, Link, Region};
pub use error::ReadError;
pub use format::Format;
pub use html::read_html;
pub use limits::Limits;
pub use read::read_bytes;
pub use text::read_text;
