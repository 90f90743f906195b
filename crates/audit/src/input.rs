//! What an audit can be made of.

pub mod sites;
pub mod warc;
