//! Handing one letter to a mail server: SMTP (RFC 5321) with TLS, by the settings that people know
//! from other programs.

use std::fmt;
use std::net::IpAddr;
use std::time::{Duration, SystemTime};

use lettre::message::Mailbox;
use lettre::transport::smtp::PoolConfig;
use lettre::transport::smtp::client::{Certificate, Tls, TlsParameters};
use lettre::{AsyncSmtpTransport, AsyncTransport as _, Tokio1Executor};

use crate::Letter;

/// A mail server that takes longer than this for one letter is away.
const PATIENCE: Duration = Duration::from_secs(30);

/// How to reach a mail server.
#[derive(Clone)]
pub struct Settings {
    /// `smtps://user:password@host` (port 465), `smtp://user:password@host?tls=required` (port 587,
    /// STARTTLS), or plain `smtp://127.0.0.1:25` to a server on the same machine.
    pub url: String,
    /// Who the mail comes from: `hello@example.org` or `Elm Tree <hello@example.org>`.
    pub from: String,
    /// A further authority whose certificates are trusted, as PEM; for mail servers inside a house.
    pub authority: Option<Vec<u8>>,
    /// Letters at the same time.
    pub connections: u32,
    /// How long one letter may take.
    pub patience: Duration,
}

impl Default for Settings {
    fn default() -> Self {
        Self { url: String::new(), from: String::new(), authority: None, connections: 1, patience: PATIENCE }
    }
}

impl fmt::Debug for Settings {
    /// The address holds a password.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Settings").field("from", &self.from).finish_non_exhaustive()
    }
}

/// The settings cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SettingsError {
    /// Not an address of a mail server.
    #[error(
        "the address of the mail server cannot be read ({0}); write it as smtps://user:password@mail.example.org \
         or smtp://user:password@mail.example.org?tls=required, with signs such as @ in the password as %40"
    )]
    Address(String),
    /// It would send in the clear.
    #[error(
        "without TLS every name and address would cross the network readable; add ?tls=required to the address of \
         the mail server, or use smtps://"
    )]
    InTheClear,
    /// The sender.
    #[error(
        "“{0}” is not an address that mail can come from; write it as hello@example.org or Elm Tree <hello@example.org>"
    )]
    Sender(String),
    /// The further authority.
    #[error("the file with the mail server’s authority holds no certificate in PEM ({0})")]
    Authority(String),
}

/// What a mail server made of a letter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    /// It took it.
    Taken,
    /// Not now (4xx): try again later.
    Later(String),
    /// Not to this address, ever (5xx), or the address is none.
    Refused(String),
    /// It does not want us at all: the password, our address, our name.
    Unwelcome(String),
    /// Nobody answers, or not as a mail server would.
    Away(String),
}

/// Whatever takes letters: a mail server, or the tray of a demonstration.
pub trait Carrier: Send + Sync {
    /// Hands a letter over. `id` as in [`Letter::message`]; `now` in seconds since 1970.
    fn carry(&self, letter: &Letter, id: &str, now: i64) -> impl Future<Output = Answer> + Send;
}

/// A mail server. Cloning it shares its connections.
#[derive(Clone)]
pub struct Server {
    transport: AsyncSmtpTransport<Tokio1Executor>,
    from: Mailbox,
    patience: Duration,
}

impl fmt::Debug for Server {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Server").field("from", &self.from).finish_non_exhaustive()
    }
}

impl Server {
    /// Reads the settings; nothing is sent yet. To be called where tokio runs, as the connections are
    /// looked after in the background.
    ///
    /// # Errors
    /// When they cannot be used, or would send in the clear over a network.
    pub fn new(settings: &Settings) -> Result<Self, SettingsError> {
        let from = settings.from.trim().parse().map_err(|_| SettingsError::Sender(settings.from.clone()))?;
        let url = settings.url.trim();
        let mut builder = AsyncSmtpTransport::<Tokio1Executor>::from_url(url)
            .map_err(|error| SettingsError::Address(without_secrets(&error.to_string(), url)))?;
        let host = host_of(url).ok_or_else(|| SettingsError::Address("it names no machine".to_owned()))?;
        let by_tls = url.starts_with("smtps:") || url.contains("tls=required");
        if !by_tls && !is_this_machine(host) {
            return Err(SettingsError::InTheClear);
        }
        if let Some(pem) = settings.authority.as_ref().filter(|_| by_tls) {
            let authority = Certificate::from_pem(pem).map_err(|error| SettingsError::Authority(error.to_string()))?;
            let parameters = TlsParameters::builder(host.to_owned())
                .add_root_certificate(authority)
                .build()
                .map_err(|error| SettingsError::Authority(error.to_string()))?;
            let tls = if url.starts_with("smtps:") { Tls::Wrapper(parameters) } else { Tls::Required(parameters) };
            builder = builder.tls(tls);
        }
        let pool = PoolConfig::new().max_size(settings.connections.max(1));
        Ok(Self {
            transport: builder.timeout(Some(settings.patience)).pool_config(pool).build(),
            from,
            patience: settings.patience,
        })
    }

    /// Whether the server answers and lets us in; for `careof doctor`.
    pub async fn answers(&self) -> Answer {
        match tokio::time::timeout(self.patience, self.transport.test_connection()).await {
            Ok(Ok(true)) => Answer::Taken,
            Ok(Ok(false)) => Answer::Away("it does not answer".to_owned()),
            Ok(Err(error)) => judged(&error),
            Err(_) => too_slow(),
        }
    }
}

impl Carrier for Server {
    async fn carry(&self, letter: &Letter, id: &str, now: i64) -> Answer {
        let date = SystemTime::UNIX_EPOCH + Duration::from_secs(u64::try_from(now).unwrap_or(0));
        let message = match letter.message(&self.from, id, date) {
            Ok(message) => message,
            Err(error) => return Answer::Refused(error.to_string()),
        };
        // The library's own limit holds for the connection, not for each answer.
        match tokio::time::timeout(self.patience, self.transport.send(message)).await {
            Ok(Ok(_)) => Answer::Taken,
            Ok(Err(error)) => judged(&error),
            Err(_) => too_slow(),
        }
    }
}

/// Sorts what went wrong. The words are the code alone: what a mail server says in full often
/// repeats the receiver's address, and words end up in logs.
fn judged(error: &lettre::transport::smtp::Error) -> Answer {
    if let Some(code) = error.status() {
        let number = u16::from(code);
        let words = format!("it answered {number}");
        return match number {
            // RFC 4954 (authentication), RFC 7504 (takes no mail).
            421 | 454 => Answer::Away(words),
            521 | 530 | 534 | 535 | 538 => Answer::Unwelcome(words),
            _ if error.is_transient() => Answer::Later(words),
            _ => Answer::Refused(words),
        };
    }
    if error.is_tls() {
        return Answer::Unwelcome("its certificate is not one that we trust".to_owned());
    }
    if error.is_client() {
        // Such as an address that needs SMTPUTF8 at a server that has it not, or no way to log in.
        let words = error.to_string();
        if words.contains("uthentication") {
            return Answer::Unwelcome("it offers no way to log in".to_owned());
        }
        return Answer::Refused("it cannot take an address of this kind".to_owned());
    }
    if error.is_timeout() {
        Answer::Away("it took too long".to_owned())
    } else {
        Answer::Away("no connection".to_owned())
    }
}

fn too_slow() -> Answer {
    Answer::Away("it took too long".to_owned())
}

fn host_of(url: &str) -> Option<&str> {
    let rest = url.split_once("://")?.1;
    let authority = rest.split(['/', '?', '#']).next()?;
    let host = authority.rsplit_once('@').map_or(authority, |(_, host)| host);
    let host = match host.strip_prefix('[') {
        Some(six) => six.split(']').next()?,
        None => host.split(':').next()?,
    };
    (!host.is_empty()).then_some(host)
}

fn is_this_machine(host: &str) -> bool {
    host == "localhost" || host.parse::<IpAddr>().is_ok_and(|address| address.is_loopback())
}

/// The library's words may repeat the address, and that holds a password.
fn without_secrets(words: &str, url: &str) -> String {
    if url.is_empty() { words.to_owned() } else { words.replace(url, "…") }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(url: &str) -> Result<Server, SettingsError> {
        Server::new(&Settings { url: url.into(), from: "hello@example.org".into(), ..Settings::default() })
    }

    #[tokio::test]
    async fn the_usual_settings_are_understood() {
        for url in [
            "smtps://user:secret@mail.example.org",
            "smtp://user:secret@mail.example.org:587?tls=required",
            "smtp://127.0.0.1:2525",
            "smtp://localhost:2525",
            "smtp://[::1]:2525",
        ] {
            assert!(of(url).is_ok(), "{url}: {:?}", of(url).err());
        }
    }

    #[tokio::test]
    async fn nothing_crosses_a_network_in_the_clear() {
        assert_eq!(of("smtp://user:secret@mail.example.org").err(), Some(SettingsError::InTheClear));
        assert_eq!(of("smtp://mail.example.org?tls=opportunistic").err(), Some(SettingsError::InTheClear));
    }

    #[tokio::test]
    async fn a_wrong_address_is_told_without_its_password() {
        for url in ["", "mail.example.org", "https://user:secret@mail.example.org", "smtp://user:secret@"] {
            let error = of(url).expect_err(url).to_string();
            assert!(!error.contains("secret"), "{error}");
        }
    }

    #[tokio::test]
    async fn a_wrong_sender_is_told() {
        let settings = Settings { url: "smtp://127.0.0.1:25".into(), from: "Elm Tree".into(), ..Settings::default() };
        assert_eq!(Server::new(&settings).err(), Some(SettingsError::Sender("Elm Tree".into())));
    }
}
