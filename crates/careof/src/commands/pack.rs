//! `careof pack`: everything for a practice in one zip, or for many practices from a list; everything to share for a
//! campaign.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Instant;

use anyhow::{Context, Result, bail};
use base::Nation;
use languages::Language;
use print::pack::{self, Practice};
use web::{CampaignPack, campaign_pack, pack_extras};

use super::print::write_whole;
use crate::term::{self, Progress};
use crate::{Outcome, clock};

/// Put everything for a practice, or everything to share for a campaign, into one zip.
#[derive(clap::Args)]
pub(crate) struct Args {
    #[command(subcommand)]
    what: What,
}

#[derive(clap::Subcommand)]
enum What {
    Practice(PracticeArgs),
    Campaign(CampaignArgs),
}

/// Posters, cards, the reply kit, the certificate, the model policy and the briefing of a practice.
#[derive(clap::Args)]
#[command(after_help = "\
Examples:
  careof pack practice \"Elm Tree Surgery\" --language ar,ur,bn --safe-surgery -o elm-tree.zip
  careof pack practice --csv practices.csv -o packs/

The list has a head line with the columns name, phone, address, link, lead, languages, safe-surgery;
only name is needed. Languages are separated by spaces.")]
struct PracticeArgs {
    /// Name of the practice
    name: Option<String>,
    /// Languages of its patients, such as ar,ur; English is always there
    #[arg(long, short, value_name = "TAGS", value_delimiter = ',')]
    language: Vec<String>,
    /// Telephone
    #[arg(long, value_name = "NUMBER", default_value = "")]
    phone: String,
    /// Address; lines separated by a semicolon
    #[arg(long, value_name = "LINES", default_value = "")]
    address: String,
    /// Its page about registering, for the QR code
    #[arg(long, value_name = "ADDRESS", default_value = "")]
    link: String,
    /// Who is in charge of registering
    #[arg(long, value_name = "ROLE", default_value = "")]
    lead: String,
    /// It has decided to be a safe surgery: show the mark, add the certificate
    #[arg(long)]
    safe_surgery: bool,
    /// A logo (PNG, JPEG or SVG)
    #[arg(long, value_name = "FILE")]
    logo: Option<PathBuf>,
    /// Whose rules the model policy follows
    #[arg(long, value_name = "NATION", default_value = "england")]
    nation: Nation,
    /// A list of practices; makes one zip for each
    #[arg(long, value_name = "FILE", conflicts_with = "name")]
    csv: Option<PathBuf>,
    /// The zip to write; with --csv the folder for the zips
    #[arg(long, short, value_name = "FILE")]
    out: Option<PathBuf>,
}

/// Pictures in every language and size, posts, and what somebody hears who cannot see the pictures.
#[derive(clap::Args)]
#[command(after_help = "\
Examples:
  careof pack campaign stop-sharing -o stop-sharing.zip
  careof pack campaign safe-surgeries --language en,ar --place \"Exampleton\" --count 1234")]
struct CampaignArgs {
    /// The campaign's name in addresses, such as stop-sharing
    name: String,
    /// Languages, such as en,ar; all of them when not said
    #[arg(long, short, value_name = "TAGS", value_delimiter = ',')]
    language: Vec<String>,
    /// A town, a group or a practice, for a picture of its own
    #[arg(long, value_name = "WORDS", default_value = "")]
    place: String,
    /// Signatures so far, for the picture of the count
    #[arg(long, value_name = "NUMBER", default_value_t = 0)]
    count: u64,
    /// How the site is reached from outside
    #[arg(long, value_name = "ADDRESS", default_value = "https://careof.example")]
    address: String,
    /// The zip to write
    #[arg(long, short, value_name = "FILE")]
    out: Option<PathBuf>,
}

/// Runs the command.
pub(crate) fn run(args: &Args) -> Result<Outcome> {
    let args = match &args.what {
        What::Practice(args) => args,
        What::Campaign(args) => return campaign(args),
    };
    match (&args.csv, &args.name) {
        (Some(csv), _) => many(args, csv),
        (None, Some(name)) => one(args, name),
        (None, None) => bail!("which practice? Give its name, or a list with --csv"),
    }
}

fn campaign(args: &CampaignArgs) -> Result<Outcome> {
    let all = campaign::built_in().map_err(|mistake| anyhow::anyhow!("{mistake}"))?;
    let Some(campaign) = all.get(&args.name) else {
        let known = all.iter().map(|campaign| campaign.slug.as_str()).collect::<Vec<_>>().join(", ");
        bail!("there is no campaign “{}”; there are {known}", args.name);
    };
    let mut languages = Vec::new();
    for tag in args.language.iter().filter(|tag| !tag.trim().is_empty()) {
        languages.push(Language::find(tag)?);
    }
    if languages.is_empty() {
        languages = languages::LANGUAGES.iter().collect();
    }
    let begun = Instant::now();
    let wish = CampaignPack {
        languages,
        place: args.place.clone(),
        count: args.count,
        address: super::serve::site_address(&args.address).map_err(anyhow::Error::msg)?,
    };
    let zip = campaign_pack(campaign, &wish)?;
    let path = args.out.clone().unwrap_or_else(|| PathBuf::from(format!("{}.zip", campaign.slug)));
    write_whole(&path, &zip)?;
    term::progress(&format!(
        "{} ({} KB, {:.1} s)",
        path.display(),
        zip.len().div_ceil(1024),
        begun.elapsed().as_secs_f64()
    ));
    Ok(Outcome::Fine)
}

fn one(args: &PracticeArgs, name: &str) -> Result<Outcome> {
    let mut practice = Practice {
        name: name.to_owned(),
        phone: args.phone.clone(),
        address: args.address.split(';').map(str::trim).collect::<Vec<_>>().join("\n"),
        link: args.link.clone(),
        lead: args.lead.clone(),
        safe_surgery: args.safe_surgery,
        ..Practice::default()
    };
    for tag in args.language.iter().filter(|tag| !tag.trim().is_empty()) {
        practice.languages.push(Language::find(tag)?);
    }
    if let Some(path) = &args.logo {
        practice.logo = Some(fs::read(path).with_context(|| format!("the logo {} cannot be read", path.display()))?);
    }
    let zip = pack::practice(&practice, &pack_extras(&practice, args.nation, clock::today())?)?;
    let file = format!("{}.zip", pack::slug(name));
    let path = match &args.out {
        Some(out) if out.is_dir() => out.join(file),
        Some(out) => out.clone(),
        None => PathBuf::from(file),
    };
    write_whole(&path, &zip)?;
    term::progress(&format!("{} ({} KB)", path.display(), zip.len().div_ceil(1024)));
    Ok(Outcome::Fine)
}

fn many(args: &PracticeArgs, csv: &Path) -> Result<Outcome> {
    let text = fs::read(csv).with_context(|| format!("the list {} cannot be read", csv.display()))?;
    let list = pack::read_list(&text).with_context(|| csv.display().to_string())?;
    let folder = args.out.clone().unwrap_or_else(|| PathBuf::from("packs"));
    fs::create_dir_all(&folder).with_context(|| format!("the folder {} cannot be made", folder.display()))?;
    let names = file_names(&list);
    let (done, failed) = (AtomicUsize::new(0), AtomicUsize::new(0));
    let progress = Mutex::new(Progress::new());
    pack::practices(
        &list,
        |practice| pack_extras(practice, args.nation, clock::today()),
        |place, zip| {
            let name = list.get(place).map_or("", |practice| practice.name.as_str());
            let written =
                zip.map_err(anyhow::Error::from).and_then(|zip| write_whole(&folder.join(&names[place]), &zip));
            let done = done.fetch_add(1, Ordering::Relaxed) + 1;
            if let Ok(mut progress) = progress.lock() {
                if let Err(error) = written {
                    failed.fetch_add(1, Ordering::Relaxed);
                    progress.clear();
                    term::error(&error.context(name.to_owned()));
                }
                progress.show(&format!("{done} of {}: {name}", list.len()));
            }
        },
    );
    if let Ok(mut progress) = progress.lock() {
        progress.clear();
    }
    let failed = failed.into_inner();
    term::progress(&format!("{} packs in {}", list.len() - failed, folder.display()));
    Ok(if failed == 0 { Outcome::Fine } else { Outcome::Failed })
}

/// A file name for each practice; two of one name get numbers.
fn file_names(list: &[Practice]) -> Vec<String> {
    let mut seen = std::collections::HashMap::new();
    let names = list.iter().map(|practice| {
        let slug = pack::slug(&practice.name);
        let times: &mut usize = seen.entry(slug.clone()).or_default();
        *times += 1;
        if *times == 1 { format!("{slug}.zip") } else { format!("{slug}-{times}.zip") }
    });
    names.collect()
}
