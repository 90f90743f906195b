//! Files of strangers → [`Document`]: text, blocks and their places. The only room with parsers of
//! files. It knows nothing of what the words mean.

mod document;
mod error;
mod html;
mod limits;
mod outline;
mod text;

pub use document::{Block, BlockKind, Document, Input, Link, Region};
pub use error::ReadError;
pub use html::read_html;
pub use limits::Limits;
pub use text::read_text;
