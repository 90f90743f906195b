//! The files as their publishers give them out. They are not part of the project: where they are not at
//! hand beside it, these tests have nothing to say.

use std::fs::File;
use std::io::{BufReader, Read as _};
use std::path::PathBuf;

use base::Postcode;
use surgeries::reading::{
    DataKind, read_code_point_archive, read_hexes, read_names, read_ods, read_ranges, read_seat_csv, read_websites,
    recognise,
};
use surgeries::{Parts, Places, Postcodes, SeatAnswer};

fn file(name: &str) -> Option<BufReader<File>> {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data").join(name);
    File::open(path).ok().map(BufReader::new)
}

macro_rules! file_or_return {
    ($name:literal) => {
        match file($name) {
            Some(file) => file,
            None => return,
        }
    };
}

#[test]
fn every_file_is_known_by_its_first_bytes() {
    for (name, kind) in [
        ("epraccur.csv", DataKind::Practices),
        ("GP.csv", DataKind::Websites),
        ("codepo_gb.zip", DataKind::CodePoint),
        ("pcon_2024.json", DataKind::SeatRanges),
        ("pcon_2024_lookup.json", DataKind::SeatNames),
        ("westminster-constituencies-2025.csv", DataKind::SeatList),
        ("uk-constituencies-2023.hexjson", DataKind::Hexes),
    ] {
        let Some(file) = file(name) else { continue };
        let mut head = Vec::new();
        file.take(16 * 1024).read_to_end(&mut head).expect("can be read");
        assert_eq!(recognise(&head), Some(kind), "{name}");
    }
}

#[test]
fn practices_websites_and_constituencies_come_together() {
    let practices = read_ods("epraccur.csv", DataKind::Practices, file_or_return!("epraccur.csv"), &mut |_| {});
    let practices = practices.expect("is read");
    assert!(practices.odd.is_empty(), "{}", practices.odd[0]);
    let websites = read_websites("GP.csv", file_or_return!("GP.csv"), &mut |_| {}).expect("is read");
    assert!(websites.odd.is_empty(), "{}", websites.odd[0]);
    let ranges = read_ranges("pcon_2024.json", file_or_return!("pcon_2024.json")).expect("is read");
    let names = read_names("lookup.json", file_or_return!("pcon_2024_lookup.json")).expect("is read");
    let list = read_seat_csv("seats.csv", file_or_return!("westminster-constituencies-2025.csv"), &mut |_| {});
    let hexes = read_hexes("map.hexjson", file_or_return!("uk-constituencies-2023.hexjson")).expect("is read");
    assert_eq!(ranges.len(), 54_076);

    let places = Places::assemble(Parts {
        practices: practices.rows,
        websites: websites.rows,
        ranges,
        names,
        list: list.expect("is read").rows,
        hexes,
        ..Parts::default()
    });
    assert_eq!(places.practices().iter().filter(|practice| practice.is_open()).count(), 6_618);
    assert_eq!(places.seats().all().len(), 650);
    assert!(places.seats().all().iter().all(|seat| seat.region.is_some() && seat.hex.is_some()));
    let seat = |postcode: &str| match places.seat_of(&postcode.parse::<Postcode>().expect("one")) {
        SeatAnswer::In(seat) => seat.name.clone(),
        other => format!("{other:?}"),
    };
    assert_eq!(seat("SW1A 0AA"), "Cities of London and Westminster");
    assert_eq!(seat("CF10 1EP"), "Cardiff South and Penarth");
    assert_eq!(seat("BT7 1NN"), "NorthernIreland");
    let region = places.region_of(&"M1 1AE".parse().expect("one")).expect("known");
    assert_eq!(region.name(), "North West");
}

/// Our way from the National Grid to degrees against the positions that the NHS website published: two
/// sources that know nothing of each other.
#[test]
fn code_point_and_the_nhs_website_agree_where_practices_are() {
    let entries =
        read_code_point_archive("codepo_gb.zip", file_or_return!("codepo_gb.zip"), &mut |_| {}).expect("is read");
    assert_eq!(entries.rows.len(), 1_734_274);
    let table = Postcodes::new(&entries.rows);
    let websites = read_websites("GP.csv", file_or_return!("GP.csv"), &mut |_| {}).expect("is read");
    let mut off: Vec<f64> = websites
        .rows
        .iter()
        .filter_map(|website| Some(table.get(&website.postcode?)?.point?.metres_to(website.point()?)))
        .collect();
    off.sort_by(f64::total_cmp);
    let middle = off[off.len() / 2];
    assert!(off.len() > 6_000 && middle < 30.0, "{} practices, {middle:.1} m", off.len());
}
