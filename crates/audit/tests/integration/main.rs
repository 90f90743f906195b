//! Whole audits: of made-up sites on a server of this machine, of folders and of archives.

mod crawl;
mod killed;
mod saved;
mod server;
mod sites;
mod unchanged;
