//! Serves the site on a free port of this machine, for somebody who works on its pages:
//! `cargo run -p web --example site [PORT]`.

use std::sync::Arc;

use tokio::net::TcpListener;

#[tokio::main]
async fn main() -> std::io::Result<()> {
    let port: u16 = std::env::args().nth(1).and_then(|port| port.parse().ok()).unwrap_or(0);
    let listener = TcpListener::bind(("127.0.0.1", port)).await?;
    let mut out = std::io::stdout();
    std::io::Write::write_all(&mut out, format!("http://{}\n", listener.local_addr()?).as_bytes())?;
    let site = web::Site {
        clock: Arc::new(|| base::Date::constant(2026, 11, 21)),
        fetcher: fetch::Fetcher::new(fetch::Policy::default()),
        organiser: web::Organiser { name: String::from("Somebody at a desk"), contact: String::new() },
    };
    web::serve(listener, site).await
}
