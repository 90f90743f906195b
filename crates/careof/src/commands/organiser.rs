//! `careof organiser`: who runs the site. The first organiser is made here, on the server; further
//! ones can be made at the desk.

use anyhow::{Context, Result, bail};
use store::Store;
use store::journal::NewEntry;
use store::organisers::Role;

use crate::database::Database;
use crate::term::{self, Colour, Ink, Paint};
use crate::{Outcome, clock};

/// Who runs the site, and their one-time links.
#[derive(clap::Args)]
pub(crate) struct Args {
    #[command(subcommand)]
    what: What,
}

#[derive(clap::Subcommand)]
enum What {
    Add(AddArgs),
    Link(NameArgs),
    Remove(NameArgs),
    List(ListArgs),
}

/// Add somebody, and print a one-time link for them.
#[derive(clap::Args)]
#[command(after_help = "\
Example:
  careof organiser add \"Maryam Okonjo\" --address https://careof.example.org

The link works once, within two days. It leads to a passkey or to printed codes.")]
struct AddArgs {
    /// Name, as colleagues will see it
    name: String,
    /// What they may do: organiser, moderator or translator
    #[arg(long, value_name = "ROLE", default_value = "organiser", value_parser = role)]
    role: Role,
    #[command(flatten)]
    site: SiteAddress,
    #[command(flatten)]
    database: Database,
}

/// By name.
#[derive(clap::Args)]
#[command(after_help = "\
Examples:
  careof organiser link \"Maryam Okonjo\"      a new link for somebody who lost passkey and codes
  careof organiser remove \"Maryam Okonjo\"    signed out at once, and no way in")]
struct NameArgs {
    /// Name at the desk, in any case
    name: String,
    #[command(flatten)]
    site: SiteAddress,
    #[command(flatten)]
    database: Database,
}

/// Everybody, and how they come in.
#[derive(clap::Args)]
#[command(after_help = "\
Example:
  careof organiser list")]
struct ListArgs {
    #[command(flatten)]
    database: Database,
}

#[derive(clap::Args)]
struct SiteAddress {
    /// How the site is reached from outside
    #[arg(long, value_name = "URL", default_value = "http://localhost:8080", value_parser = crate::commands::serve::site_address)]
    address: String,
}

fn role(text: &str) -> Result<Role, String> {
    Role::from_key(text).ok_or_else(|| "there are organiser, moderator and translator".to_owned())
}

/// Runs the command.
pub(crate) fn run(args: &Args) -> Result<Outcome> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(async {
        match &args.what {
            What::Add(args) => add(args).await,
            What::Link(args) => link(args).await,
            What::Remove(args) => remove(args).await,
            What::List(args) => list(args).await,
        }
    })
}

async fn add(args: &AddArgs) -> Result<Outcome> {
    let name = args.name.split_whitespace().collect::<Vec<_>>().join(" ");
    web::good_name(&name).map_err(anyhow::Error::msg)?;
    let store = args.database.open().await?;
    let id = web::new_id();
    let entry = NewEntry::by_the_server(clock::now(), "people", &format!("added {name} as {}, by command", args.role))
        .with_undo("organiser-added", &id);
    if !store.add_organiser(&id, &name, args.role, &entry).await? {
        bail!("there is a {name} already; a new link for them: careof organiser link {name:?}");
    }
    print_link(&store, &id, &name, &args.site.address).await
}

async fn link(args: &NameArgs) -> Result<Outcome> {
    let store = args.database.open().await?;
    let found = named(&store, &args.name).await?;
    let what = format!("made a new one-time link for {}, by command", found.name);
    store.write_entry(&NewEntry::by_the_server(clock::now(), "people", &what)).await?;
    print_link(&store, &found.id, &found.name, &args.site.address).await
}

async fn print_link(store: &Store, id: &str, name: &str, address: &str) -> Result<Outcome> {
    let (link, hash) = web::new_link(address);
    store.open_link(id, &hash, clock::now() + web::LINK_SECONDS).await?;
    let paint = Paint::for_answers(Colour::Auto);
    term::answer(&format!(
        "A link for {name}. It works once, within two days; whoever has it comes in.\n{}\n",
        paint.ink(Ink::Strong, link)
    ))?;
    Ok(Outcome::Fine)
}

async fn remove(args: &NameArgs) -> Result<Outcome> {
    let store = args.database.open().await?;
    let found = named(&store, &args.name).await?;
    let what = format!("removed {} ({}), by command", found.name, found.role);
    let entry = NewEntry::by_the_server(clock::now(), "people", &what).with_undo("organiser-removed", &found.id);
    if !store.remove_organiser(&found.id, &entry).await? {
        bail!("{} is the only organiser, and one must stay; add another one first", found.name);
    }
    term::answer(&format!("{} is removed and signed out.\n", found.name))?;
    Ok(Outcome::Fine)
}

async fn list(args: &ListArgs) -> Result<Outcome> {
    let store = args.database.open().await?;
    let people = store.colleagues(clock::now()).await?;
    if people.is_empty() {
        term::answer("Nobody yet. Add the first: careof organiser add \"Your Name\"\n")?;
        return Ok(Outcome::Findings);
    }
    for person in people {
        let comes_in = match (person.passkeys, person.codes, person.invited) {
            (0, 0, true) => "has a link that was not used yet".to_owned(),
            (0, 0, false) => "has no way in".to_owned(),
            (keys, codes, _) => format!("passkeys: {keys}, printed codes: {codes}"),
        };
        term::answer(&format!("{}  ({})  {comes_in}\n", person.organiser.name, person.organiser.role))?;
    }
    Ok(Outcome::Fine)
}

async fn named(store: &Store, name: &str) -> Result<store::organisers::Organiser> {
    store
        .organiser_named(name)
        .await?
        .with_context(|| format!("nobody here is called {name:?}; see: careof organiser list"))
}
