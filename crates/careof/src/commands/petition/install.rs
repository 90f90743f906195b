//! `careof petition key NAME --install KEY`: gives the petitions of a campaign a key of their own, in place of that of the
//! demonstration. On the server, while the site does not run.

use anyhow::{Context, Result, bail};
use seal::PublicKey;
use store::{PetitionKey, Store};

use crate::database::Database;
use crate::{Outcome, signing, term};

/// Runs the command.
pub(super) fn run(campaign: &str, key: &str, erase: bool, database: &Database) -> Result<Outcome> {
    let key: PublicKey =
        key.trim().parse().context("this is no public key; careof petition key prints one as its last line")?;
    let campaigns = campaign::built_in().map_err(|mistake| anyhow::anyhow!("{mistake}"))?;
    let petitions: Vec<u32> =
        campaigns.petitions().filter(|(of, _)| of.slug == campaign).map(|(_, petition)| petition.number).collect();
    if petitions.is_empty() {
        bail!("there is no campaign “{campaign}” with a petition");
    }
    let runtime =
        tokio::runtime::Builder::new_current_thread().enable_all().build().context("the program cannot start")?;
    runtime.block_on(async {
        let store = database.open().await?;
        // A site that runs has the old key in its memory.
        let _alone = signing::lock(&database.data)?;
        for number in petitions {
            install(&store, campaign, number, &key, erase).await?;
        }
        if store.is_shared() {
            term::warning("start every other server on this database anew: until then they seal to the old key");
        }
        Ok(Outcome::Fine)
    })
}

async fn install(store: &Store, campaign: &str, number: u32, key: &PublicKey, erase: bool) -> Result<()> {
    let known = store.petition_keys().await?.into_iter().find(|known| known.petition == number);
    match &known {
        Some(known) if !known.demonstration && known.public_key == key.to_string() => {
            term::progress(&format!("petition {number} has this key already"));
            return Ok(());
        }
        Some(known) if !known.demonstration => bail!(
            "petition {number} has a key of its own already ({}); what was sealed to it could not be opened with another",
            known.public_key
        ),
        _ => {}
    }
    let kept = store.signatures_kept(number).await?;
    if kept > 0 && !erase {
        bail!(
            "petition {number} has {kept} signatures of the demonstration, which the new key could not open; add \
             --erase-demonstration to erase them, or export them first"
        );
    }
    store.erase_demonstration(number).await?;
    let new =
        PetitionKey { petition: number, name: campaign.to_owned(), public_key: key.to_string(), demonstration: false };
    if !store.set_petition_key(&new).await? {
        bail!("petition {number} got a key of its own meanwhile; nothing was changed");
    }
    term::answer(&format!("petition {number} is sealed to {key} from now on\n"))
}
