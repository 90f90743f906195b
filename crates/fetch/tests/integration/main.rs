//! The fetcher against real servers on this machine: good ones, broken ones and hostile ones.

mod guard;
mod pages;
mod robots;
mod server;
mod tls;
mod visits;
