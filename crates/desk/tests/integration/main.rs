//! The desk against real databases: signing, confirming, counting, withdrawing, being set aside, and what a database tells.

mod desks;
mod signing;
mod trouble;
