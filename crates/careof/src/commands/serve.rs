//! `careof serve`: the site, on this machine or for the world behind a proxy.
//!
//! Without any command the program does the same on a free port, after a short help: somebody who
//! only typed its name, or `cargo run`, then has everything in front of them.

use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, Result, bail};
use base::Date;
use fetch::{Fetcher, Policy};
use tokio::net::TcpListener;
use web::{Organiser, Site};

use crate::database::Database;
use crate::places::PlacesFolder;
use crate::post::{self, Post};
use crate::recheck::{self, Reading};
use crate::term::{self, Ink, Paint};
use crate::{Outcome, clock, directory, reading, signing};

/// The port that people expect.
const USUAL_PORT: u16 = 8080;

/// Run the site.
#[derive(clap::Args)]
#[command(after_help = "\
Examples:
  careof serve --open
  careof serve --listen 127.0.0.1:8000 --organiser \"Elm Tree Patients\" --contact hello@example.org

The site answers on this machine only, unless --listen says otherwise. For the world, put a
web server with HTTPS in front of it. It ends with Ctrl-C, once what is under way is answered.")]
pub(crate) struct Args {
    /// Where to answer: an address and a port; port 0 takes any free one
    #[arg(long, value_name = "ADDRESS:PORT", default_value_t = SocketAddr::from((Ipv4Addr::LOCALHOST, USUAL_PORT)))]
    listen: SocketAddr,
    /// How the site is reached from outside, such as https://careof.example.org; passkeys and links in mails need it
    #[arg(long, value_name = "URL", value_parser = site_address)]
    address: Option<String>,
    #[command(flatten)]
    database: Database,
    #[command(flatten)]
    mail: post::Options,
    /// Days between two readings of a safe surgery’s own pages; 0 for never
    #[arg(long, value_name = "DAYS", default_value_t = recheck::EVERY_DAYS)]
    recheck_every: u16,
    /// An address in a private network whose pages may be read all the same, such as a test site
    #[arg(long, value_name = "ADDRESS:PORT", hide = true)]
    also_read: Vec<SocketAddr>,
    /// Serve as if it were this day
    #[arg(long, value_name = "DATE", hide = true)]
    today: Option<Date>,
    /// Open the site in a browser
    #[arg(long)]
    open: bool,
    /// Who runs this copy of the site, as its pages say
    #[arg(long, value_name = "NAME")]
    organiser: Option<String>,
    /// How to reach them: an e-mail address, or the address of a page
    #[arg(long, value_name = "ADDRESS")]
    contact: Option<String>,
    /// A folder with rules on charges to use instead of the built-in ones (the files of knowledge/charging)
    #[arg(long, value_name = "FOLDER")]
    charging_rules: Option<PathBuf>,
}

/// Runs the command.
pub(crate) fn run(args: &Args) -> Result<Outcome> {
    let organiser = Organiser {
        name: args.organiser.clone().unwrap_or_default(),
        contact: args.contact.clone().unwrap_or_default(),
    };
    let charging = Charging::load(args.charging_rules.as_deref())?;
    let (database, mail) = (&args.database, &args.mail);
    let manner = Manner {
        outside: args.address.clone(),
        today: args.today,
        open: args.open,
        recheck_every: args.recheck_every,
        also_read: args.also_read.clone(),
    };
    serve(organiser, charging, database, mail, manner, async {
        TcpListener::bind(args.listen).await.map_err(|error| match error.kind() {
            io::ErrorKind::AddrInUse => anyhow::anyhow!(
                "another program answers on {} already; choose another port, such as --listen {}:0 for any free one",
                args.listen,
                args.listen.ip()
            ),
            io::ErrorKind::PermissionDenied => anyhow::anyhow!(
                "this account may not answer on {}; choose a port above 1023, such as --listen {}:{USUAL_PORT}",
                args.listen,
                args.listen.ip()
            ),
            io::ErrorKind::AddrNotAvailable => {
                anyhow::anyhow!(
                    "{} is not an address of this machine; try --listen 127.0.0.1:{USUAL_PORT}",
                    args.listen
                )
            }
            _ => anyhow::anyhow!("cannot answer on {} ({error})", args.listen),
        })
    })
}

/// The site with everything on its default: on the usual port, or on a free one when that is taken.
pub(crate) fn demonstrate() -> Result<Outcome> {
    term::answer(
        "careof checks what a GP practice tells people who want to register.\n\
         Try:   careof check PAGE.html    careof explain    careof serve --help\n\
         All:   careof --help\n\n",
    )?;
    let (database, mail) = (Database::default(), post::Options::default());
    serve(Organiser::default(), Charging::load(None)?, &database, &mail, Manner::default(), async {
        if let Ok(listener) = TcpListener::bind((Ipv4Addr::LOCALHOST, USUAL_PORT)).await {
            return Ok(listener);
        }
        let free = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await;
        free.context("no port is free on this machine; end another program first")
    })
}

/// The rules on charges, and what was wrong with those that were meant.
struct Charging {
    rules: charging::Rules,
    mistakes: Vec<String>,
}

impl Charging {
    fn load(folder: Option<&Path>) -> Result<Self> {
        let (rules, mistakes) = super::charging::load(folder)?;
        Ok(Self { rules, mistakes })
    }
}

/// How the site is run this time.
struct Manner {
    /// How it is reached from outside.
    outside: Option<String>,
    /// The day that it takes for today, in tests.
    today: Option<Date>,
    /// Whether a browser is opened.
    open: bool,
    /// Days between two readings of members’ pages.
    recheck_every: u16,
    /// Addresses in private networks that may be read.
    also_read: Vec<SocketAddr>,
}

impl Default for Manner {
    fn default() -> Self {
        Self { outside: None, today: None, open: false, recheck_every: recheck::EVERY_DAYS, also_read: Vec::new() }
    }
}

fn serve(
    organiser: Organiser,
    charging: Charging,
    database: &Database,
    mail: &post::Options,
    manner: Manner,
    bind: impl Future<Output = Result<TcpListener>>,
) -> Result<Outcome> {
    let Manner { outside, today, open, recheck_every, also_read } = manner;
    let runtime =
        tokio::runtime::Builder::new_multi_thread().enable_all().build().context("the program cannot start")?;
    runtime.block_on(async {
        let listener = bind.await?;
        let bound = listener.local_addr()?;
        let address = format!("http://{}/", shown(bound));
        let store = database.open().await?;
        // Others than the people at this machine can reach it.
        let public = outside.is_some() || !bound.ip().is_loopback();
        let letters = Post::open(mail, public)?;
        let signing = signing::open(&store, &database.data, public, !matches!(letters, Post::Nobody)).await?;
        for number in &signing.closed {
            term::warning(&format!(
                "petition {number} cannot be signed: the key that opens its signatures lies beside the data. Make one with \
                 careof petition key on your own computer, keep its secret half there, and give the public half to this \
                 server with careof petition key --install"
            ));
        }
        if matches!(letters, Post::Nobody) {
            term::warning(
                "nothing can be signed: there is no mail server, so nobody could confirm. Give one with --smtp and --mail-from",
            );
        }
        let contacts = signing::contacts_key(&store).await?;
        let paint = Paint::for_answers(term::Colour::Auto);
        term::answer(&format!("The site is at {} (Ctrl-C ends it)\n", paint.ink(Ink::Strong, &address)))?;
        if open && let Err(error) = open_browser(&address) {
            term::warning(&format!("no browser could be opened ({error}); open {address} yourself"));
        }
        let campaigns = Arc::new(campaign::built_in().map_err(|mistake| anyhow::anyhow!("{mistake}"))?.clone());
        let address = outside.unwrap_or_else(|| format!("http://localhost:{}", bound.port()));
        let by = organiser.name.clone();
        let carrier = tokio::spawn(post::carry(signing.desk.clone(), letters.clone(), campaigns.clone(), address.clone(), by));
        let folder = PlacesFolder::in_data(&database.data);
        let (directories, places) = directory::begin(&folder, &store).await;
        tokio::spawn(directory::keep_looking(folder, store.clone(), directories.clone(), Arc::clone(&places)));
        let fetcher = Fetcher::new(Policy { also_allowed: also_read, ..Policy::default() });
        let reading = Reading::new(store.clone(), fetcher.clone(), address.clone(), Duration::from_secs(1));
        let later = move || recheck::moment(today);
        let rechecks = tokio::spawn(recheck::keep_reading(reading, directories.clone(), recheck_every, later));
        let site = Site {
            clock: Arc::new(move || today.unwrap_or_else(clock::today)),
            now: Arc::new(move || clock::now() + today.map_or(0, clock::seconds_until)),
            store,
            desk: Some(signing.desk.clone()),
            petitions: web::Petitions { campaigns, places: places.clone() },
            address,
            practices: places,
            contacts,
            index_key: *signing::server_keys(&database.data)?.index,
            post: letters.of_pages(&signing.desk),
            tray: letters.tray(),
            demonstration: signing.demonstration,
            reader: reading::worker(),
            fetcher: fetcher.clone(),
            directories,
            organiser,
            charging: Arc::new(charging.rules),
            charging_mistakes: charging.mistakes,
        };
        let desk = signing.desk.clone();
        let house = tokio::spawn(async move { desk.keep_house(|error| term::warning(&error.to_string())).await });
        web::serve_until(listener, site, told_to_stop()).await.context("the site broke off")?;
        house.abort();
        carrier.abort();
        rechecks.abort();
        Ok(Outcome::Fine)
    })
}

/// How the site is reached from outside: a scheme and a host, and nothing behind it.
pub(crate) fn site_address(text: &str) -> Result<String, String> {
    let plain = text.trim().trim_end_matches('/').to_ascii_lowercase();
    let host = plain.strip_prefix("https://").or_else(|| plain.strip_prefix("http://")).unwrap_or_default();
    if host.is_empty() || host.contains(['/', '?', '#', '@', ' ']) {
        return Err("give it with https:// and without a path, such as https://careof.example.org".to_owned());
    }
    Ok(plain)
}

/// An address that a browser on this machine can open.
fn shown(bound: SocketAddr) -> SocketAddr {
    if bound.ip().is_unspecified() { SocketAddr::from((Ipv4Addr::LOCALHOST, bound.port())) } else { bound }
}

fn open_browser(address: &str) -> Result<()> {
    let (program, before): (&str, &[&str]) = if cfg!(target_os = "macos") {
        ("open", &[])
    } else if cfg!(windows) {
        ("cmd", &["/C", "start", ""])
    } else {
        ("xdg-open", &[])
    };
    let quiet = Command::new(program).args(before).arg(address).stdout(Stdio::null()).stderr(Stdio::null()).spawn();
    if quiet.is_err() {
        bail!("there is no {program}");
    }
    Ok(())
}

/// Ctrl-C, or the wish of whoever started the program.
async fn told_to_stop() {
    let interrupt = tokio::signal::ctrl_c();
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        if let Ok(mut terminate) = signal(SignalKind::terminate()) {
            tokio::select! {
                _ = interrupt => {}
                _ = terminate.recv() => {}
            }
            return;
        }
    }
    let _ = interrupt.await;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_for_everybody_is_shown_as_one_that_can_be_opened() {
        let any = SocketAddr::from(([0, 0, 0, 0], 9000));
        assert_eq!(shown(any).to_string(), "127.0.0.1:9000");
    }
}
