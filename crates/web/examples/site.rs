//! Serves the site on a free port of this machine, for somebody who works on its pages:
//! `cargo run -p web --example site [PORT]`.

use std::process::ExitCode;
use std::sync::Arc;

use documents::worker::{COMMAND, Worker, run_worker};
use tokio::net::TcpListener;

fn main() -> ExitCode {
    // The program reads strangers' PDFs by starting itself once more.
    if std::env::args().nth(1).as_deref() == Some(COMMAND) {
        return run_worker();
    }
    match serve() {
        Ok(()) => ExitCode::SUCCESS,
        Err(_) => ExitCode::FAILURE,
    }
}

#[tokio::main]
async fn serve() -> std::io::Result<()> {
    let port: u16 = std::env::args().nth(1).and_then(|port| port.parse().ok()).unwrap_or(0);
    let listener = TcpListener::bind(("127.0.0.1", port)).await?;
    let mut out = std::io::stdout();
    std::io::Write::write_all(&mut out, format!("http://{}\n", listener.local_addr()?).as_bytes())?;
    let folder = std::env::temp_dir().join(format!("careof-pages-{}", std::process::id()));
    let store = store::Store::open(&store::Location::Folder(folder)).await.map_err(std::io::Error::other)?;
    let tray = web::Tray::default();
    let site = web::Site {
        now: Arc::new(|| 1_795_269_900),
        store,
        charging: Arc::new(charging::Rules::embedded()),
        charging_mistakes: Vec::new(),
        desk: None,
        petitions: web::Petitions::default(),
        address: format!("http://localhost:{}", listener.local_addr()?.port()),
        practices: Arc::new(surgeries::Places::built_in()),
        contacts: seal::SecretKey::from_bytes([9; 32]).public(),
        index_key: [7; 32],
        post: Arc::new(tray.clone()),
        tray: Some(tray),
        demonstration: true,
        clock: Arc::new(|| base::Date::constant(2026, 11, 21)),
        reader: Worker::new(std::env::current_exe()?),
        fetcher: fetch::Fetcher::new(fetch::Policy::default()),
        directories: web::Directories::default(),
        organiser: web::Organiser { name: String::from("Somebody at a desk"), contact: String::new() },
    };
    web::serve(listener, site).await
}
