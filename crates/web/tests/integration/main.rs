//! The site by its addresses: real requests to the real router, without a socket.

mod assets;
mod charging;
mod check;
mod check_address;
mod check_file;
mod guard;
mod join;
mod pages;
mod petitions;
mod practices;
mod questions;
mod register;
mod rights;
mod rules;
mod sheets;
mod site;
mod supporters;
mod surgeries;
