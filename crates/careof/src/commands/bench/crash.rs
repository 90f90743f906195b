//! `careof bench crash`: kills the server at random moments under load and looks whether anything that it had acknowledged is
//! lost or doubled. Its mail goes to a mail server of our own, which counts it.

use std::collections::{HashMap, HashSet};
use std::net::SocketAddr;
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use anyhow::{Context, Result, bail};
use petition::{Form, IndexKey, Link, State};
use seal::{random_bytes, system_randomness};
use store::{Location, Store};

use crate::commands::bench::load::{self, Load};
use crate::commands::bench::mailroom::Mailroom;
use crate::commands::bench::petition::{mailbox, signatures};
use crate::commands::bench::server::Server;
use crate::{Outcome, signing, term};

/// So many seconds the last server has for the mail that still waits.
const MOST_WAITS: u32 = 900;

/// How.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// How often the server is killed
    #[arg(long, value_name = "N", default_value_t = 10, value_parser = clap::value_parser!(u32).range(1..=1000))]
    times: u32,
    /// Signatures a second
    #[arg(long, value_name = "N", default_value_t = 2000, value_parser = clap::value_parser!(u64).range(1..=20_000))]
    rate: u64,
    /// An empty PostgreSQL database that is only for this
    #[arg(long, value_name = "URL")]
    database: Option<String>,
}

/// What the server has acknowledged.
#[derive(Default)]
struct Acknowledged {
    /// Numbers of signatures.
    signed: Vec<u64>,
    /// Numbers of signatures that were confirmed, as the database has them.
    confirmed: HashSet<i64>,
}

pub(crate) async fn run(args: &Args) -> Result<Outcome> {
    let data = tempfile::TempDir::new().context("no temporary folder")?;
    let database = args.database.as_deref();
    let mailroom = Mailroom::open().await?;
    let mut acknowledged = Acknowledged::default();
    for round in 1..=args.times {
        let before = acknowledged.signed.len();
        let server = Server::start(data.path(), database, Some(mailroom.address)).await?;
        one(&server, &mailroom, args, u64::from(round) << 32, &mut acknowledged).await?;
        server.kill().await?;
        let new = acknowledged.signed.len() - before;
        term::answer(&format!(
            "killed {round} of {}: {new} signatures acknowledged, {} confirmed so far\n",
            args.times,
            acknowledged.confirmed.len()
        ))?;
    }
    // Once more, so that it can count what was confirmed last, and send what still waits.
    let server = Server::start(data.path(), database, Some(mailroom.address)).await?;
    tokio::time::sleep(Duration::from_secs(4)).await;
    mail_is_out(data.path(), database).await?;
    server.kill().await?;
    let wrong = look(data.path(), database, &acknowledged, &mailroom.mails()).await?;
    term::answer(&wrong.said)?;
    Ok(if wrong.lost_or_doubled == 0 { Outcome::Fine } else { Outcome::Findings })
}

/// Loads the server, confirms some of what it took, and leaves it in the middle of it.
async fn one(server: &Server, mailroom: &Mailroom, args: &Args, first: u64, all: &mut Acknowledged) -> Result<()> {
    let random: [u8; 2] = random_bytes(&mut system_randomness());
    let alive = Duration::from_millis(400 + u64::from(u16::from_be_bytes(random)) % 1600);
    let load = Load { connections: 32, rate: Some(args.rate), length: alive + Duration::from_millis(300), first };
    let address = server.address.clone();
    let loading = tokio::spawn(async move { load::run(&address, signatures(), load, true).await });
    let confirmed = Arc::new(Mutex::new(HashSet::new()));
    let host: SocketAddr = server.address.parse().context("an address")?;
    let confirming = tokio::spawn(confirm(host, mailroom.clone(), Arc::clone(&confirmed)));
    tokio::time::sleep(alive).await;
    server.kill_now()?;
    confirming.abort();
    let answers = loading.await.context("the load tool broke")??;
    all.signed.extend(answers.numbers);
    all.confirmed.extend(confirmed.lock().unwrap_or_else(PoisonError::into_inner).iter());
    Ok(())
}

/// Confirms every other signature whose mail arrives, by the link in it.
async fn confirm(host: SocketAddr, mailroom: Mailroom, confirmed: Arc<Mutex<HashSet<i64>>>) -> Result<()> {
    let (mut connection, mut buffer) = (None, Vec::new());
    loop {
        for link in mailroom.links() {
            let Ok(link) = link.parse::<Link>() else { bail!("a mail with a damaged link: {link}") };
            if link.id % 2 == 0 {
                continue;
            }
            let request = format!(
                "POST /confirm/{link} HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\n\
                 Content-Type: application/x-www-form-urlencoded\r\n\r\n"
            );
            match load::ask(host, &mut connection, request.as_bytes(), &mut buffer).await {
                Ok(200..=399) => {
                    confirmed.lock().unwrap_or_else(PoisonError::into_inner).insert(link.id);
                }
                _ => connection = None,
            }
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

/// Waits until all mail has gone out.
async fn mail_is_out(data: &Path, database: Option<&str>) -> Result<()> {
    let store = open(data, database).await?;
    for _ in 0..MOST_WAITS {
        if store.waiting_mails().await?.0 == 0 {
            return Ok(());
        }
        tokio::time::sleep(Duration::from_secs(1)).await;
    }
    bail!("mails still wait after {MOST_WAITS} s")
}

/// What was found.
struct Looked {
    said: String,
    lost_or_doubled: usize,
}

async fn look(
    data: &Path,
    database: Option<&str>,
    acknowledged: &Acknowledged,
    mails: &HashMap<String, u32>,
) -> Result<Looked> {
    let store = open(data, database).await?;
    let index = IndexKey::from_bytes(*signing::server_keys(data)?.index);
    let mut times: HashMap<[u8; 16], u32> = HashMap::new();
    let (mut counted, mut leaves, mut after) = (HashSet::new(), HashSet::new(), 0);
    let mut stored = 0usize;
    loop {
        let rows = store.kept_after(1, after, 5000).await?;
        let Some(last) = rows.last() else { break };
        after = last.id;
        for kept in rows {
            stored += 1;
            *times.entry(kept.person.mailbox).or_default() += 1;
            if kept.state == State::Counted {
                counted.insert(kept.id);
                if !kept.leaf_index.is_some_and(|leaf| leaves.insert(leaf)) {
                    bail!("two signatures have the same leaf of the tally");
                }
            }
        }
    }
    let (mut lost, mut without_mail, mut twice, mut more) = (0, 0, 0, 0);
    for number in &acknowledged.signed {
        let form = Form {
            name: format!("Ana Silva {number}"),
            email: mailbox(*number),
            postcode: "M1 1AE".to_owned(),
            ..Form::default()
        };
        match mails.get(&form.email).copied().unwrap_or_default() {
            0 => without_mail += 1,
            1 => {}
            2 => twice += 1,
            _ => more += 1,
        }
        let Ok((signature, email)) = form.check("en") else { bail!("the load tool's own form") };
        lost += usize::from(!times.contains_key(&index.person(1, &signature, &email).mailbox));
    }
    let doubled = times.values().filter(|times| **times > 1).count();
    let uncounted = acknowledged.confirmed.iter().filter(|id| !counted.contains(id)).count();
    let tally = store.tally_sizes().await?.iter().find(|(petition, _)| *petition == 1).map_or(0, |(_, size)| *size);
    let leaves_wrong = usize::from(tally != leaves.len() as u64);
    let said = format!(
        "acknowledged {}: stored {stored} (more: under way when it was killed), lost {lost}, doubled {doubled}\n\
         confirmed {}: in the tally {tally}, acknowledged and not in it {uncounted}, leaves that are nobody's {}\n\
         mails: {} signers got none, {twice} got the same one twice, {more} more often\n",
        acknowledged.signed.len(),
        acknowledged.confirmed.len(),
        tally.saturating_sub(leaves.len() as u64),
        without_mail,
    );
    Ok(Looked { said, lost_or_doubled: lost + doubled + uncounted + leaves_wrong + without_mail + more })
}

async fn open(data: &Path, database: Option<&str>) -> Result<Store> {
    let location = database.map_or_else(|| Location::Folder(data.to_owned()), |url| Location::Postgres(url.to_owned()));
    Ok(Store::open(&location).await?)
}
