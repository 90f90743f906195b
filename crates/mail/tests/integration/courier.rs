//! The courier on its round: a spool in memory, the real server, and a clock that the test turns.

use std::collections::BTreeMap;
use std::convert::Infallible;
use std::sync::Mutex;

use mail::{Courier, GIVES_UP_AFTER, Letter, Parcel, Round, Server, Settings, Spool, State};

use crate::server::MailServer;

#[derive(Default)]
struct Shelf(Mutex<BTreeMap<u32, (Parcel<u32>, i64)>>);

impl Shelf {
    fn put(&self, id: u32, to: &str, since: i64) {
        let letter =
            Letter { to: to.into(), subject: "Hello".into(), before: vec!["Hello".into()], ..Letter::default() };
        let parcel = Parcel { id, message_id: format!("m{id}"), letter, since, attempts: 0 };
        self.0.lock().expect("no panic").insert(id, (parcel, since));
    }

    fn waiting(&self) -> Vec<(u32, i64, u32)> {
        let shelf = self.0.lock().expect("no panic");
        shelf.iter().map(|(&id, (parcel, until))| (id, *until, parcel.attempts)).collect()
    }
}

impl Spool for Shelf {
    type Id = u32;
    type Error = Infallible;

    async fn due(&self, now: i64, most: usize) -> Result<Vec<Parcel<u32>>, Infallible> {
        let shelf = self.0.lock().expect("no panic");
        Ok(shelf.values().filter(|(_, until)| *until <= now).take(most).map(|(parcel, _)| parcel.clone()).collect())
    }

    async fn forget(&self, ids: &[u32]) -> Result<(), Infallible> {
        let mut shelf = self.0.lock().expect("no panic");
        ids.iter().for_each(|id| drop(shelf.remove(id)));
        Ok(())
    }

    async fn postpone(&self, wait: &[(u32, i64, u32)]) -> Result<(), Infallible> {
        let mut shelf = self.0.lock().expect("no panic");
        for (id, until, attempts) in wait {
            let (parcel, due) = shelf.get_mut(id).expect("it is there");
            (*due, parcel.attempts) = (*until, *attempts);
        }
        Ok(())
    }
}

fn server(port: u16) -> Server {
    let url = format!("smtp://127.0.0.1:{port}");
    Server::new(&Settings { url, from: "hello@example.org".into(), ..Settings::default() }).expect("settings")
}

async fn round(courier: &mut Courier, shelf: &Shelf, server: &Server, now: i64) -> Round {
    courier.round(shelf, server, now).await.expect("a shelf cannot fail")
}

#[tokio::test]
async fn what_is_taken_is_forgotten_and_what_is_not_waits_longer_each_time() {
    let mail = MailServer::start(&[]);
    let (server, shelf, mut courier) = (server(mail.port), Shelf::default(), Courier::new(600, 4));
    shelf.put(1, "amina@example.org", 0);
    shelf.put(2, "later@example.org", 0);
    shelf.put(3, "never@example.org", 0);
    assert_eq!(round(&mut courier, &shelf, &server, 0).await, Round { taken: 1, postponed: 2, given_up: 0 });
    assert_eq!(shelf.waiting(), [(2, 60, 1), (3, 3600, 1)]);
    assert_eq!(round(&mut courier, &shelf, &server, 59).await, Round::default(), "not before its time");
    round(&mut courier, &shelf, &server, 60).await;
    assert_eq!(shelf.waiting(), [(2, 360, 2), (3, 3600, 1)]);
    round(&mut courier, &shelf, &server, 3600).await;
    assert_eq!(shelf.waiting(), [(2, 4500, 3)], "a second no is final");
    let much_later = GIVES_UP_AFTER + 1;
    assert_eq!(round(&mut courier, &shelf, &server, much_later).await.given_up, 1, "48 hours are enough");
    assert_eq!(mail.letters().len(), 1);
}

#[tokio::test]
async fn a_server_that_is_away_costs_no_letter_and_is_tried_again() {
    let mut mail = MailServer::start(&[]);
    let (gone, shelf, mut courier) = (server(mail.port), Shelf::default(), Courier::new(600, 4));
    (1..=20).for_each(|id| shelf.put(id, "amina@example.org", 0));
    mail.stop();
    let tried = round(&mut courier, &shelf, &gone, 0).await;
    assert_eq!((tried.taken, tried.given_up), (0, 0));
    assert!(matches!(courier.state(), State::Away { until: 5, .. }), "{:?}", courier.state());
    assert_eq!(shelf.waiting().len(), 20);
    let mail = MailServer::start(&[]);
    let back = server(mail.port);
    assert_eq!(round(&mut courier, &shelf, &back, 4).await, Round::default(), "still pausing");
    assert_eq!(round(&mut courier, &shelf, &back, 5).await.taken, 20);
    assert_eq!(*courier.state(), State::Working);
}

#[tokio::test]
async fn a_server_that_refuses_everybody_stops_the_courier_and_loses_nothing() {
    let mail = MailServer::start(&["--refuse-all"]);
    let (server, shelf, mut courier) = (server(mail.port), Shelf::default(), Courier::new(600, 1));
    (1..=8).for_each(|id| shelf.put(id, &format!("amina@domain{id}.example"), 0));
    let tried = round(&mut courier, &shelf, &server, 0).await;
    assert_eq!(tried.given_up, 0);
    let State::Stopped { why, .. } = courier.state() else { panic!("it went on: {:?}", courier.state()) };
    assert_eq!(why, "it refuses every receiver (it answered 550)");
    assert_eq!(shelf.waiting().len(), 8);
}

#[tokio::test]
async fn a_domain_gets_no_more_than_its_pace() {
    let mail = MailServer::start(&[]);
    let (server, shelf, mut courier) = (server(mail.port), Shelf::default(), Courier::new(3, 2));
    (1..=5).for_each(|id| shelf.put(id, "amina@example.org", 0));
    shelf.put(6, "amina@example.net", 0);
    let first = round(&mut courier, &shelf, &server, 0).await;
    assert_eq!(first, Round { taken: 4, postponed: 2, given_up: 0 }, "three for one domain, one for the other");
    assert_eq!(shelf.waiting(), [(4, 20, 0), (5, 20, 0)]);
    assert_eq!(round(&mut courier, &shelf, &server, 20).await.taken, 1);
}
