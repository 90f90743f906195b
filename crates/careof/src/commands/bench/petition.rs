//! `careof bench petition`: how many signatures a second, how long each takes, and beside it the same work without HTTP.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use anyhow::{Context, Result};
use desk::{Desk, Settings, Visit};
use petition::{Form, Person, Place};
use seal::{PublicKey, SecretKey, ServerKeys, system_randomness};
use store::signatures::NewSignature;
use store::{Location, Store};

use crate::commands::bench::load::{self, Answers, Load, Requests};
use crate::commands::bench::server::Server;
use crate::{Outcome, clock, signing, term};

/// How.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// How long each part takes
    #[arg(long, value_name = "SECONDS", default_value_t = 10, value_parser = clap::value_parser!(u64).range(1..=120))]
    seconds: u64,
    /// Connections at the same time
    #[arg(long, value_name = "N", default_value_t = 256, value_parser = clap::value_parser!(u16).range(1..=2000))]
    connections: u16,
    /// The steady rate, in signatures a second
    #[arg(long, value_name = "N", default_value_t = 5000)]
    rate: u64,
    /// Begin with so many signatures stored already
    #[arg(long, value_name = "N", default_value_t = 0)]
    stored: u64,
    /// An empty PostgreSQL database that is only for this
    #[arg(long, value_name = "URL")]
    database: Option<String>,
}

pub(crate) async fn run(args: &Args) -> Result<Outcome> {
    let length = Duration::from_secs(args.seconds);
    let connections = usize::from(args.connections);
    let kind = if args.database.is_some() { "PostgreSQL" } else { "SQLite" };
    say(&format!("{kind}, {} stored before, {connections} connections, {} s each\n", args.stored, args.seconds))?;

    if args.database.is_none() {
        let limit = without_http(length, connections).await?;
        say(&format!("limit: the same seal and commit without HTTP     {limit:>9.0} a second\n"))?;
    }

    let data = tempfile::TempDir::new().context("no temporary folder")?;
    if args.stored > 0 {
        let begun = Instant::now();
        fill(data.path(), args.database.as_deref(), args.stored).await?;
        say(&format!("stored beforehand in {:.0} s\n", begun.elapsed().as_secs_f64()))?;
    }
    let begun = Instant::now();
    let server = Server::start(data.path(), args.database.as_deref(), None).await?;
    say(&format!("the server answers after {:.1} s\n", begun.elapsed().as_secs_f64()))?;

    let page: Requests = Arc::new(|_| b"GET /petitions/1 HTTP/1.1\r\nHost: localhost\r\n\r\n".to_vec());
    let load = |rate, connections, first| Load { connections, rate, length, first };
    let mut pages = load::run(&server.address, page, load(None, connections, 0), false).await?;
    told("the petition's page", &mut pages, &server)?;

    let mut steady =
        load::run(&server.address, signatures(), load(Some(args.rate), connections, 1 << 40), false).await?;
    told(&format!("signatures at a steady {}", args.rate), &mut steady, &server)?;

    let mut most = load::run(&server.address, signatures(), load(None, connections, 2 << 40), false).await?;
    told("signatures, as many as it takes", &mut most, &server)?;

    let five = args.rate * 5;
    let mut over = load::run(&server.address, signatures(), load(Some(five), connections * 4, 3 << 40), false).await?;
    told(&format!("five times as many ({five}, {} connections)", connections * 4), &mut over, &server)?;
    server.kill().await?;
    Ok(Outcome::Fine)
}

/// The mailbox of a signature: at many domains, since each domain gets only so many mails a minute.
pub(crate) fn mailbox(number: u64) -> String {
    format!("ana{number}@d{}.example.org", number % 1999)
}

/// Requests that sign, each with another mailbox.
pub(crate) fn signatures() -> Requests {
    Arc::new(|number| {
        let email = mailbox(number).replace('@', "%40");
        let body = format!("name=Ana+Silva+{number}&email={email}&postcode=M1+1AE&country=GB&updates=");
        let length = body.len();
        format!(
            "POST /petitions/1/signatures HTTP/1.1\r\nHost: localhost\r\n\
             Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {length}\r\n\r\n{body}"
        )
        .into_bytes()
    })
}

fn told(what: &str, answers: &mut Answers, server: &Server) -> Result<()> {
    let milliseconds = |time: Duration| time.as_secs_f64() * 1000.0;
    let (half, p99, p999) = (answers.within(500), answers.within(990), answers.within(999));
    let memory = server.memory().map(|(now, most)| format!(", {now} MB (most {most})")).unwrap_or_default();
    say(&format!(
        "{what:<48} {:>9.0} a second   half {:.1} ms, p99 {:.1} ms, p99.9 {:.1} ms   shed {}, failed {}{memory}\n",
        answers.a_second(),
        milliseconds(half),
        milliseconds(p99),
        milliseconds(p999),
        answers.shed,
        answers.failed,
    ))
}

fn say(text: &str) -> Result<()> {
    term::answer(text)
}

/// Signatures a second through the desk alone.
async fn without_http(length: Duration, at_once: usize) -> Result<f64> {
    let folder = tempfile::TempDir::new().context("no temporary folder")?;
    let store = Store::open(&Location::Folder(folder.path().to_owned())).await?;
    let rng = &mut system_randomness();
    let key = SecretKey::generate(rng).public();
    let petition = desk::OpenPetition { number: 1, name: "stop-sharing".to_owned(), key };
    let settings = Settings::new(store, ServerKeys::generate(rng), vec![petition], Arc::new(clock::now));
    let desk = Desk::open(settings).await?;
    let (next, begun) = (Arc::new(AtomicU64::new(0)), Instant::now());
    let place = Place::new("E14001063").context("a place")?;
    let signers: Vec<_> = (0..at_once)
        .map(|_| {
            let (desk, next): (Desk, _) = (desk.clone(), Arc::clone(&next));
            tokio::spawn(async move {
                let mut signed = 0u32;
                while begun.elapsed() < length {
                    let number = next.fetch_add(1, Ordering::Relaxed);
                    let form = Form {
                        name: format!("Ana Silva {number}"),
                        email: format!("ana{number}@example.org"),
                        postcode: "M1 1AE".to_owned(),
                        ..Form::default()
                    };
                    signed += u32::from(desk.sign(1, &form, place, "en", &Visit::default()).await.is_ok());
                }
                signed
            })
        })
        .collect();
    let mut all = 0.0;
    for signer in signers {
        all += f64::from(signer.await.context("a signer broke")?);
    }
    Ok(all / begun.elapsed().as_secs_f64())
}

/// Stores so many signatures, sealed like real ones, without mails.
async fn fill(data: &std::path::Path, database: Option<&str>, count: u64) -> Result<()> {
    let location = database.map_or_else(|| Location::Folder(data.to_owned()), |url| Location::Postgres(url.to_owned()));
    let store = Store::open(&location).await?;
    let keys = signing::server_keys(data)?;
    let key: PublicKey = SecretKey::generate(&mut system_randomness()).public();
    let purpose = seal::Purpose::signature("stop-sharing");
    let mut left = count;
    while left > 0 {
        let size = u32::try_from(left.min(5000)).unwrap_or(5000);
        left -= u64::from(size);
        let first = store.take_ids("signature", size).await?;
        let mut batch = seal::Batch::new(&key, &purpose, &mut system_randomness());
        let new = (first..first + i64::from(size)).map(|id| {
            let mut mailbox = [0; 16];
            mailbox.copy_from_slice(&petition::tally::digest(&[&keys.index[..], &id.to_be_bytes()].concat())[..16]);
            NewSignature {
                id,
                petition: 1,
                day: clock::now().div_euclid(86_400),
                person: Person { mailbox, tags: 7 },
                second: false,
                leaf: [0; 32],
                place: [0; 9],
                sealed: batch.seal(&[b'x'; 96]),
            }
        });
        let new: Vec<NewSignature> = new.collect();
        if database.is_some() {
            let note = |new: &NewSignature| store::spool::NewNote { id: new.id, due: 0, sealed: Vec::new() };
            let notes: Vec<_> = new.iter().map(note).collect();
            store.add_batch_deduplicated(&new, &notes, |_| None, &[]).await?;
            store.forget_mails(&notes.iter().map(|note| note.id).collect::<Vec<_>>()).await?;
        } else {
            store.add_batch(new, Vec::new(), Vec::new()).await?;
        }
    }
    Ok(())
}
