//! Where the data is: the options that every command about it has.

use std::path::PathBuf;

use anyhow::{Context, Result};
use store::{Location, Store};

/// The data folder, or another database.
#[derive(clap::Args, Debug, Clone)]
pub(crate) struct Database {
    /// The data folder
    #[arg(long, value_name = "DIR", default_value = "careof-data")]
    pub(crate) data: PathBuf,
    /// A PostgreSQL database instead of the one in the data folder: postgres://user@host/database
    #[arg(long, value_name = "URL")]
    pub(crate) database: Option<String>,
}

impl Default for Database {
    fn default() -> Self {
        Self { data: PathBuf::from("careof-data"), database: None }
    }
}

impl Database {
    /// Opens it, and makes it when it is not there.
    pub(crate) async fn open(&self) -> Result<Store> {
        let location = match &self.database {
            Some(url) => Location::Postgres(url.clone()),
            None => Location::Folder(self.data.clone()),
        };
        Store::open(&location).await.with_context(|| match &self.database {
            Some(_) => "the PostgreSQL database cannot be used".to_owned(),
            None => format!("the data in {} cannot be used", self.data.display()),
        })
    }
}
