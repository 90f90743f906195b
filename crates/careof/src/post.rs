//! The post: mails that wait at the signing desk go to the mail server, or into the tray of a
//! demonstration.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, Result};
use campaign::Campaigns;
use desk::{Desk, Mail};
use mail::{Answer, Carrier, Courier, Letter, Parcel, Server, Settings, Spool, State, Tray};
use store::StoreError;
use web::NotPosted;

use crate::{clock, term};

/// Letters a minute to one receiving domain: large providers take more, small ones need not.
const PACE: u32 = 300;
/// Letters on their way at the same time.
const AT_ONCE: u32 = 8;
/// How often the spool is looked into.
const EVERY: Duration = Duration::from_millis(500);

/// How mail is sent.
#[derive(clap::Args, Debug, Clone, Default)]
pub(crate) struct Options {
    /// The mail server: smtps://user:password@host, or smtp://user:password@host?tls=required
    #[arg(long, value_name = "URL", env = "CAREOF_SMTP_URL", hide_env_values = true)]
    smtp: Option<String>,
    /// Who mail comes from, such as "Elm Tree <hello@example.org>"
    #[arg(long, value_name = "ADDRESS", env = "CAREOF_MAIL_FROM")]
    mail_from: Option<String>,
    /// A further authority whose certificates are trusted (PEM), for a mail server of one’s own
    #[arg(long, value_name = "FILE")]
    smtp_authority: Option<PathBuf>,
}

/// What takes the letters.
#[derive(Clone)]
pub(crate) enum Post {
    /// A mail server.
    Server(Server),
    /// The tray of a demonstration.
    Tray(Tray),
    /// Nothing: others than the people at this machine can reach the site, and there is no mail server.
    /// Mails wait.
    Nobody,
}

impl Post {
    /// As the options say. `public` as in [`crate::signing::open`].
    pub(crate) fn open(options: &Options, public: bool) -> Result<Self> {
        let Some(url) = &options.smtp else {
            return Ok(if public { Self::Nobody } else { Self::Tray(Tray::default()) });
        };
        let authority = match &options.smtp_authority {
            Some(file) => Some(std::fs::read(file).with_context(|| format!("{} cannot be read", file.display()))?),
            None => None,
        };
        let from = options.mail_from.clone().context("say who mail comes from: --mail-from hello@example.org")?;
        let settings = Settings { url: url.clone(), from, authority, connections: AT_ONCE, ..Settings::default() };
        Ok(Self::Server(Server::new(&settings)?))
    }

    /// Where pages post their letters.
    pub(crate) fn of_pages(&self, desk: &Desk) -> Arc<dyn web::Post> {
        match self {
            Self::Server(_) => Arc::new(AtTheDesk(desk.clone())),
            Self::Tray(tray) => Arc::new(tray.clone()),
            Self::Nobody => Arc::new(Nowhere),
        }
    }

    /// The tray, if there is one.
    pub(crate) fn tray(&self) -> Option<Tray> {
        match self {
            Self::Tray(tray) => Some(tray.clone()),
            _ => None,
        }
    }
}

/// Takes the letters that pages write: sealed, they wait with all other mail.
pub(crate) struct AtTheDesk(pub(crate) Desk);

impl web::Post for AtTheDesk {
    fn post(&self, letter: Letter) -> web::Posted<'_> {
        Box::pin(async move {
            let letter = serde_json::to_vec(&letter).map_err(|_| NotPosted)?;
            self.0.post_letter(&letter).await.map_err(|_| NotPosted)
        })
    }
}

/// Nothing goes out, so nothing is taken.
pub(crate) struct Nowhere;

impl web::Post for Nowhere {
    fn post(&self, _: Letter) -> web::Posted<'_> {
        Box::pin(async { Err(NotPosted) })
    }
}

impl Carrier for Post {
    async fn carry(&self, letter: &Letter, id: &str, now: i64) -> Answer {
        match self {
            Self::Server(server) => server.carry(letter, id, now).await,
            Self::Tray(tray) => tray.carry(letter, id, now).await,
            Self::Nobody => Answer::Unwelcome("no mail server is set up".to_owned()),
        }
    }
}

/// The mails that wait at a desk, written out in full.
struct Waiting {
    desk: Desk,
    campaigns: Arc<Campaigns>,
    site: String,
    by: String,
}

impl Spool for Waiting {
    type Id = i64;
    type Error = StoreError;

    async fn due(&self, _now: i64, most: usize) -> Result<Vec<Parcel<i64>>, StoreError> {
        let waiting = self.desk.due_mails(u32::try_from(most).unwrap_or(u32::MAX)).await?;
        let parcel = |waiting: desk::WaitingMail| {
            let letter = match &waiting.mail {
                Mail::Note(note) => web::letter(note, &self.campaigns, &self.site, &self.by),
                // Of a later version: that one will send it.
                Mail::Letter(letter) => serde_json::from_slice(letter).ok()?,
            };
            let message_id = format!("{:016x}.careof", waiting.id);
            Some(Parcel { id: waiting.id, message_id, letter, since: waiting.since, attempts: waiting.attempts })
        };
        Ok(waiting.into_iter().filter_map(parcel).collect())
    }

    async fn forget(&self, ids: &[i64]) -> Result<(), StoreError> {
        if ids.is_empty() { Ok(()) } else { self.desk.forget_mails(ids).await }
    }

    async fn postpone(&self, wait: &[(i64, i64, u32)]) -> Result<(), StoreError> {
        if wait.is_empty() { Ok(()) } else { self.desk.postpone_mails(wait).await }
    }
}

/// Carries the post for as long as the program runs, and says on standard error when it stops and when
/// it goes on.
pub(crate) async fn carry(desk: Desk, post: Post, campaigns: Arc<Campaigns>, site: String, by: String) {
    let spool = Waiting { desk, campaigns, site, by };
    let mut courier = Courier::new(PACE, usize::try_from(AT_ONCE).unwrap_or(1));
    let mut told = State::Working;
    loop {
        // Of several servers on one database only one sends, or each mail would go out from each of them.
        if !spool.desk.leads() {
            tokio::time::sleep(EVERY).await;
            continue;
        }
        let moved = match courier.round(&spool, &post, clock::now()).await {
            Ok(round) => round.taken > 0,
            Err(error) => {
                term::warning(&format!("mails cannot be read: {error}"));
                tokio::time::sleep(Duration::from_secs(5)).await;
                false
            }
        };
        tell(&mut told, courier.state());
        if !moved {
            tokio::time::sleep(EVERY).await;
        }
    }
}

/// Once for each change, not for each attempt.
fn tell(told: &mut State, now: &State) {
    if std::mem::discriminant(told) == std::mem::discriminant(now) {
        return;
    }
    match now {
        State::Working => term::warning("mail goes out again"),
        State::Away { why, .. } => {
            term::warning(&format!("the mail server is away ({why}); mails wait and are tried again"));
        }
        State::Stopped { why, .. } => term::warning(&format!(
            "the mail server does not want our mail ({why}); mails wait. Look at --smtp and --mail-from"
        )),
    }
    told.clone_from(now);
}
