//! Opens the signing desk: the server's key file, the keys of the petitions, and one server at a time in a data folder.

use std::fs::{File, OpenOptions};
use std::io::{ErrorKind, Write as _};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::{Context, Result, bail};
use desk::{Desk, OpenPetition, Settings};
use seal::{Effort, KeyFile, PublicKey, SecretKey, ServerKeys, system_randomness};
use store::{PetitionKey, Store};

use crate::clock;

/// The server's keys, in the data folder.
pub(crate) const KEYS: &str = "server-keys.json";
/// The secret key of the demonstration, in the data folder, with a passphrase that everybody knows.
pub(crate) const DEMONSTRATION: &str = "demonstration-key.json";
pub(crate) const DEMONSTRATION_PASSPHRASE: &str = "demonstration";
/// The campaign whose organisers may read the addresses of practices.
const CONTACTS: &str = "safe-surgeries";
const LOCK: &str = "careof.lock";

/// The desk, and what must be kept for as long as it is open.
pub(crate) struct Signing {
    /// The desk.
    pub(crate) desk: Desk,
    /// Whether some petition's secret key lies beside the data.
    pub(crate) demonstration: bool,
    /// Petitions that are not open, because their key is the demonstration's and the site is for the public.
    pub(crate) closed: Vec<u32>,
    _lock: File,
}

/// Opens the desk. `public` says that others than the people at this machine can reach the site: then a petition whose secret
/// key lies beside the data cannot be signed. Without `mail` nobody could confirm, so nothing can be signed.
pub(crate) async fn open(store: &Store, folder: &Path, public: bool, mail: bool) -> Result<Signing> {
    std::fs::create_dir_all(folder).with_context(|| format!("the data folder {} cannot be made", folder.display()))?;
    let lock = lock(folder)?;
    let keys = server_keys(folder)?;
    let known = petition_keys(store, folder).await?;
    let demonstration = known.iter().any(|key| key.demonstration);
    let (closed, open): (Vec<_>, Vec<_>) = known.into_iter().partition(|key| key.demonstration && public);
    let petitions = open.into_iter().map(|key| {
        let public_key = key.public_key.parse().with_context(|| format!("the key of petition {}", key.petition))?;
        Ok(OpenPetition { number: key.petition, name: key.name, key: public_key })
    });
    let petitions = if mail { petitions.collect::<Result<Vec<_>>>()? } else { Vec::new() };
    let mut settings = Settings::new(store.clone(), keys, petitions, Arc::new(clock::now));
    let campaigns = campaign::built_in().map_err(|mistake| anyhow::anyhow!("{mistake}"))?;
    settings.erase =
        campaigns.petitions().map(|(_, petition)| (petition.number, clock::day_number(petition.erase))).collect();
    let desk = Desk::open(settings).await.context("who has signed cannot be read")?;
    let closed = closed.into_iter().map(|key| key.petition).collect();
    Ok(Signing { desk, demonstration, closed, _lock: lock })
}

/// The key to which addresses of practices are sealed: that of the campaign for safe surgeries.
pub(crate) async fn contacts_key(store: &Store) -> Result<PublicKey> {
    let known = store.petition_keys().await?;
    let key = known.iter().find(|key| key.name == CONTACTS).or_else(|| known.first());
    let key = key.context("there is no campaign whose key could seal the addresses of practices")?;
    key.public_key.parse().with_context(|| format!("the key of petition {}", key.petition))
}

/// The server's keys; made when there are none.
pub(crate) fn server_keys(folder: &Path) -> Result<ServerKeys> {
    let path = folder.join(KEYS);
    match std::fs::read_to_string(&path) {
        Ok(text) => ServerKeys::parse(&text).with_context(|| format!("{} cannot be used", path.display())),
        Err(error) if error.kind() == ErrorKind::NotFound => {
            let keys = ServerKeys::generate(&mut system_randomness());
            write_secret(&path, &keys.to_text())?;
            Ok(keys)
        }
        Err(error) => Err(error).with_context(|| format!("{} cannot be read", path.display())),
    }
}

/// The keys of all petitions that there are texts for. Those without a key get that of the demonstration.
async fn petition_keys(store: &Store, folder: &Path) -> Result<Vec<PetitionKey>> {
    let campaigns = campaign::built_in().map_err(|mistake| anyhow::anyhow!("{mistake}"))?;
    let mut known = store.petition_keys().await?;
    for (campaign, petition) in campaigns.petitions() {
        if known.iter().any(|key| key.petition == petition.number) {
            continue;
        }
        let key = PetitionKey {
            petition: petition.number,
            name: campaign.slug.clone(),
            public_key: demonstration_key(folder)?.public.to_string(),
            demonstration: true,
        };
        store.set_petition_key(&key).await?;
        known.push(key);
    }
    Ok(known)
}

/// The key file of the demonstration; made when there is none.
fn demonstration_key(folder: &Path) -> Result<KeyFile> {
    let path = folder.join(DEMONSTRATION);
    match std::fs::read_to_string(&path) {
        Ok(text) => KeyFile::parse(&text).with_context(|| format!("{} cannot be used", path.display())),
        Err(error) if error.kind() == ErrorKind::NotFound => {
            let rng = &mut system_randomness();
            let key = SecretKey::generate(rng);
            let file = KeyFile::seal(&key, "demonstration", DEMONSTRATION_PASSPHRASE, Effort::None, rng);
            write_secret(&path, &file.to_text())?;
            Ok(file)
        }
        Err(error) => Err(error).with_context(|| format!("{} cannot be read", path.display())),
    }
}

/// Writes a file that only its owner may read, wholly or not at all.
pub(crate) fn write_secret(path: &Path, text: &str) -> Result<()> {
    let told = || format!("{} cannot be written", path.display());
    let beside = PathBuf::from(format!("{}.new", path.display()));
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(&beside).with_context(told)?;
    file.write_all(text.as_bytes()).and_then(|()| file.sync_all()).with_context(told)?;
    std::fs::rename(&beside, path).with_context(told)
}

/// Makes sure that no other server uses the folder.
pub(crate) fn lock(folder: &Path) -> Result<File> {
    let path = folder.join(LOCK);
    let file = OpenOptions::new().write(true).create(true).truncate(false).open(&path);
    let file = file.with_context(|| format!("{} cannot be used; is the folder read-only?", path.display()))?;
    match file.try_lock() {
        Ok(()) => Ok(file),
        Err(std::fs::TryLockError::WouldBlock) => {
            bail!("another careof is using {}; stop it first, or choose another folder with --data", folder.display())
        }
        Err(std::fs::TryLockError::Error(error)) => {
            Err(error).with_context(|| format!("{} cannot be locked", path.display()))
        }
    }
}
