//! Letters through a real mail server, and the courier on its round.

mod courier;
mod delivery;
mod server;
