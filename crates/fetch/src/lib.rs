//! Fetching pages from strangers' addresses, politely and on a leash.
//!
//! Politely: one GET at a time, with a name, obeying `robots.txt`, within limits of time and size.
//! On a leash: an address given by a stranger must not lead into the network that we stand in. We
//! resolve the name ourselves, judge every address that comes back, and connect to a judged address
//! only; each redirect goes through the same gate. Nothing is kept but `robots.txt`, in memory.

mod address;
mod connection;
mod error;
mod fetcher;
mod guard;
mod kind;
mod pace;
mod resolve;
mod robots;

pub use address::parse as parse_address;
pub use error::{BadAddress, FetchError};
pub use fetcher::{Fetched, Fetcher, Policy, Version, Visited};
pub use guard::is_public;
pub use pace::Pace;
pub use resolve::{Resolve, Resolving, SystemResolver};
pub use robots::Robots;
pub use tokio_rustls::rustls::RootCertStore;
pub use url::Url;
