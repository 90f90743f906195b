//! What somebody learns who takes the data away: nothing about who signed, without keys that are not there.

use std::path::Path;
use std::process::Command;
use std::sync::{Arc, LazyLock};

use desk::{Desk, House, OpenPetition, Settings, Visit};
use petition::{Form, Link, Place};
use seal::{SecretKey, ServerKeys, random_bytes, system_randomness};
use sha2::{Digest, Sha256};
use store::{Location, PetitionKey, Store};

/// So many are planted; `SEIZURE_SIGNATURES=10000 cargo nextest run -E 'test(seizure)'` plants more.
static SIGNATURES: LazyLock<u32> =
    LazyLock::new(|| std::env::var("SEIZURE_SIGNATURES").ok().and_then(|many| many.parse().ok()).unwrap_or(2_000));

/// Names that do not look like anything else.
fn form(number: u32, salt: &str) -> Form {
    Form {
        name: format!("Zvonimira {salt} Quillfeather{number}"),
        email: format!("quill{salt}{number}@planted.example"),
        postcode: format!("ZE{} {}XY", number % 90 + 10, number % 10),
        ..Form::default()
    }
}

/// Signs, confirms half, leaves the mails where they are.
async fn plant(store: &Store, keys: &ServerKeys, salt: &str) {
    let campaign = SecretKey::generate(&mut system_randomness()).public();
    let key = PetitionKey {
        petition: 1,
        name: "stop-sharing".to_owned(),
        public_key: campaign.to_string(),
        demonstration: false,
    };
    store.set_petition_key(&key).await.expect("a key");
    let petition = OpenPetition { number: 1, name: key.name, key: campaign };
    let mut settings = Settings::new(store.clone(), keys.clone(), vec![petition], Arc::new(|| 1_800_000_000));
    settings.most_waiting = *SIGNATURES as usize;
    let desk = Desk::open(settings).await.expect("a desk");
    let place = Place::new("S14000051").expect("a code");
    let signing: Vec<_> = (0..*SIGNATURES)
        .map(|number| {
            let (desk, form) = (desk.clone(), form(number, salt));
            tokio::spawn(async move { desk.sign(1, &form, place, "en", &Visit::default()).await.map(|_| ()) })
        })
        .collect();
    for signed in signing {
        assert_eq!(signed.await.expect("no panic"), Ok(()));
    }
    let waiting = desk.due_mails(*SIGNATURES).await.expect("asked");
    assert_eq!(waiting.len(), *SIGNATURES as usize);
    for waiting in waiting.iter().step_by(2) {
        let link: Link = waiting.note().expect("about a signature").link.parse().expect("a link");
        assert!(desk.confirm(&link).await.expect("asked").is_some());
    }
    desk.round(&mut House::default()).await.expect("counted");
    assert_eq!(desk.counts(1).signatures, u64::from(*SIGNATURES / 2));
}

fn planted(salt: &str) -> String {
    let of = |number: u32| {
        let Form { name, email, postcode, .. } = form(number, salt);
        let family = name.rsplit(' ').next().unwrap_or_default().to_owned();
        format!("{family}\n{email}\n{postcode}\n{}\n", email.split('@').next().unwrap_or_default())
    };
    (0..*SIGNATURES).map(of).collect()
}

fn seize(folders: &[&Path], words: &Path) -> (i32, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_careof"));
    command.arg("seize").args(folders).arg("--planted").arg(words);
    let output = command.output().expect("it runs");
    (output.status.code().unwrap_or(2), String::from_utf8_lossy(&output.stdout).into_owned())
}

/// Plain and common hashes of guessed addresses are not in the bytes: membership cannot be tested without the key.
fn no_guess_can_be_tested(folder: &Path, salt: &str) {
    let mut bytes = Vec::new();
    for entry in std::fs::read_dir(folder).expect("a folder").flatten() {
        bytes.extend(std::fs::read(entry.path()).unwrap_or_default());
    }
    let windows: std::collections::HashSet<&[u8]> = bytes.windows(8).collect();
    for number in 0..1000 {
        let email = form(number, salt).email;
        for guess in [Sha256::digest(&email)[..8].to_vec(), Sha256::digest(email.to_uppercase())[..8].to_vec()] {
            assert!(!windows.contains(&guess[..]), "{email}");
        }
        let other = petition::IndexKey::from_bytes([0; 32]);
        let (signature, address) = form(number, salt).check("en").expect("good");
        assert!(!windows.contains(&other.person(1, &signature, &address).mailbox[..8]), "{email}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn who_takes_the_folder_learns_nothing_about_who_signed() {
    let salt = format!("{:x}", u32::from_be_bytes(random_bytes(&mut system_randomness())));
    let (data, words) = (tempfile::tempdir().expect("a folder"), tempfile::NamedTempFile::new().expect("a file"));
    std::fs::write(words.path(), planted(&salt)).expect("written");
    let keys = ServerKeys::generate(&mut system_randomness());
    let store = Store::open(&Location::Folder(data.path().to_owned())).await.expect("a database");
    plant(&store, &keys, &salt).await;

    // While it runs, journals and all; without the key file.
    let (code, said) = seize(&[data.path()], words.path());
    assert_eq!(code, 0, "{said}");
    assert!(said.contains(&format!("none of {} is in any file", *SIGNATURES * 4)), "{said}");
    assert!(said.contains(&format!("{} sealed to a key that is not here", *SIGNATURES)), "{said}");
    assert!(said.contains(&format!("Mails that wait: {}, of which 0 can be read", *SIGNATURES)), "{said}");
    no_guess_can_be_tested(data.path(), &salt);

    // With the key file it says so: the mails that wait can be read, the signatures cannot.
    std::fs::write(data.path().join("server-keys.json"), keys.to_text()).expect("written");
    let (code, said) = seize(&[data.path()], words.path());
    assert_eq!(code, 1, "{said}");
    assert!(said.contains(&format!("of which {} can be read", *SIGNATURES)), "{said}");
    assert!(said.contains(&format!("{} sealed to a key that is not here", *SIGNATURES)), "{said}");

    // The test can fail: a name in a log would be found.
    std::fs::write(data.path().join("server.log"), format!("signed: {}", form(77, &salt).email)).expect("written");
    let (_, said) = seize(&[data.path()], words.path());
    assert!(said.contains("server.log"), "{said}");
}

/// The files of PostgreSQL's whole cluster, where the test may read them (`tests/postgres` says where they are).
#[tokio::test(flavor = "multi_thread")]
async fn nor_do_the_files_of_postgresql_tell() {
    let Ok(cluster) = std::env::var("TEST_POSTGRES_DATA") else { return };
    let Some(database) = store::testing::TestDatabase::postgres().await else { return };
    let salt = format!("{:x}", u32::from_be_bytes(random_bytes(&mut system_randomness())));
    let words = tempfile::NamedTempFile::new().expect("a file");
    std::fs::write(words.path(), planted(&salt)).expect("written");
    let store = database.open().await;
    plant(&store, &ServerKeys::generate(&mut system_randomness()), &salt).await;
    store.execute("-- test\nCHECKPOINT", vec![]).await.expect("written to its files");
    let (_, said) = seize(&[Path::new(&cluster)], words.path());
    assert!(said.contains(&format!("none of {} is in any file", *SIGNATURES * 4)), "{said}");
    database.close().await;
}
