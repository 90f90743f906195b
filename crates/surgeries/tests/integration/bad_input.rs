//! Files as they come when something went wrong on the way: each is refused with file, line and column, or
//! taken without the few rows that make no sense.

use std::fmt::Write as _;
use std::io::Cursor;

use surgeries::reading::{
    DataKind, ReadRows, What, read_code_point_archive, read_code_point_csv, read_hexes, read_names,
};
use surgeries::reading::{read_ods, read_onspd, read_ranges, read_seat_csv, read_websites, recognise};

/// A row of `epraccur.csv` with made-up content.
fn row(code: &str, name: &str, postcode: &str) -> String {
    format!(
        "\"{code}\",\"{name}\",\"Y56\",\"QMF\",\"1 MILL LANE\",\"MARROWBY\",\"\",\"\",\"\",\"{postcode}\",\"19740401\",\"\",\"A\",\"B\",\"16C\",\"20200401\",\"\",\"01632 960001\",\"\",\"\",\"\",\"0\",\"\",\"16C\",\"\",\"4\",\"\"\n"
    )
}

fn rows(count: usize) -> String {
    (0..count).fold(String::new(), |mut text, at| {
        write!(text, "{}", row(&format!("X{at:05}"), "OAK SURGERY", "QX1 1AA")).expect("writing to a string");
        text
    })
}

fn read(text: &[u8]) -> Result<ReadRows<surgeries::reading::OdsRow>, surgeries::reading::DataError> {
    read_ods("epraccur.csv", DataKind::Practices, text, &mut |_| {})
}

#[test]
fn a_missing_column_is_named_with_its_line() {
    let mut text = rows(3);
    text += "\"X90000\",\"OAK SURGERY\",\"Y56\"\n";
    let error = read(text.as_bytes()).expect_err("a short row");
    assert_eq!((error.file.as_str(), error.line), ("epraccur.csv", Some(4)));
    assert_eq!(error.what, What::Columns { found: 3, wanted: 27 });
    assert!(error.to_string().contains("epraccur.csv, line 4: this row has 3 columns and should have 27"), "{error}");
}

#[test]
fn half_a_file_is_refused_wherever_it_breaks_off() {
    let whole = rows(2);
    let first = whole.find('\n').expect("two rows") + 1;
    for end in first + 1..whole.len() - 5 {
        assert!(read(&whole.as_bytes()[..end]).is_err(), "cut after {end} bytes: {}", &whole[first..end]);
    }
    assert!(read(b"").is_err());
}

#[test]
fn moved_columns_are_told_with_the_first_cell_that_makes_no_sense() {
    // The postcode stands one column too early in every row.
    let text = rows(40).replace("\"\",\"QX1 1AA\",\"19740401\"", "\"QX1 1AA\",\"19740401\",\"\"");
    let error = read(text.as_bytes()).expect_err("moved");
    assert_eq!(error.line, Some(1));
    assert_eq!(error.column.as_deref(), Some("column 10 (Postcode)"));
    assert!(matches!(error.what, What::Moved { odd: 40, .. }), "{error}");
}

#[test]
fn a_few_odd_rows_are_left_out_and_named() {
    let text = rows(500) + &row("X90001", "ELM SURGERY", "NO POSTCODE");
    let read = read(text.as_bytes()).expect("one odd row in 501");
    assert_eq!((read.rows.len(), read.odd.len()), (500, 1));
    assert_eq!(
        read.odd[0].to_string(),
        "epraccur.csv, line 501, column 10 (Postcode): “NO POSTCODE” cannot stand here; expected a postcode such as M1 1AE"
    );
}

#[test]
fn a_latin_1_file_keeps_its_letters() {
    let text = row("X00001", "CAF\u{c9} ROW SURGERY", "QX1 1AA");
    let latin_1: Vec<u8> = text.chars().map(|c| u8::try_from(u32::from(c)).expect("Latin-1")).collect();
    assert_eq!(read(&latin_1).expect("is read").rows[0].name, "CAFÉ ROW SURGERY");
    assert_eq!(read(text.as_bytes()).expect("is read").rows[0].name, "CAFÉ ROW SURGERY");
}

#[test]
fn a_heading_and_newer_words_are_understood() {
    let heading = "Code,Name,Grouping,Geography,A1,A2,A3,A4,A5,Postcode,Open,Close,Status,Type,Parent,Join,Left,Phone,,,,,,,,Setting,\n";
    let text = heading.to_owned()
        + &row("X00001", "OAK", "QX1 1AA")
            .replace("\"A\",\"B\"", "\"ACTIVE\",\"B\"")
            .replace("\"4\",\"\"\n", "\"RO76\",\"\"\n");
    assert_eq!(read(text.as_bytes()).expect("is read").rows.len(), 1);
}

#[test]
fn the_websites_need_their_columns() {
    let heading = "OrganisationID¬OrganisationCode¬Postcode¬Latitude¬Longitude¬Phone¬Website\n";
    let row = "1¬X00001¬QX1 1AA¬53.95¬-0.72¬01632 960001¬www.oak.example\n";
    let latin_1 = |text: &str| text.chars().map(|c| u8::try_from(u32::from(c)).expect("Latin-1")).collect::<Vec<u8>>();
    for bytes in [(heading.to_owned() + row).into_bytes(), latin_1(&(heading.to_owned() + row))] {
        let read = read_websites("GP.csv", Cursor::new(bytes), &mut |_| {}).expect("is read");
        assert_eq!(read.rows[0].site, "http://www.oak.example");
        assert!((read.rows[0].point().expect("there").lat - 53.95).abs() < 1e-9);
    }
    let without = heading.replace("Latitude", "Lat");
    let error = read_websites("GP.csv", Cursor::new(latin_1(&(without + row))), &mut |_| {}).expect_err("no latitude");
    assert!(error.to_string().contains("no column “Latitude”"), "{error}");
    let error = read_websites("GP.csv", Cursor::new(latin_1(&format!("{heading}1¬X00001¬QX1"))), &mut |_| {})
        .expect_err("half");
    assert_eq!(error.line, Some(2));
}

#[test]
fn code_point_rows_are_judged_cell_by_cell() {
    let good = "\"QX1 1AA\",10,394235,806529,\"S92000003\",\"\",\"\",\"\",\"\",\"\"\n";
    let no_place = "\"QX1 1AB\",90,0,0,\"\",\"\",\"\",\"\",\"\",\"\"\n";
    let text = good.repeat(3) + no_place + "N20000001,10,131482,551618,,,,,,\n";
    let read = read_code_point_csv("qx.csv", text.as_bytes(), &mut |_| {}).expect("is read");
    assert_eq!(read.rows.len(), 4);
    assert_eq!(read.rows[3].point, None);
    let moved = good.replace("10,394235,806529", "394235,806529,10").repeat(50);
    let error = read_code_point_csv("qx.csv", moved.replace(",10,", ",x,").as_bytes(), &mut |_| {}).expect_err("moved");
    assert_eq!(error.column.as_deref(), Some("column 4 (Northings)"));
}

#[test]
fn an_archive_that_is_only_half_here_is_refused() {
    let error = read_code_point_archive("codepo_gb.zip", Cursor::new(b"PK\x03\x04 and no more"), &mut |_| {})
        .expect_err("half");
    assert!(error.to_string().starts_with("codepo_gb.zip: the archive cannot be read"), "{error}");
}

#[test]
fn the_postcode_directory_is_known_by_how_its_columns_begin() {
    let old = "pcd,pcds,doterm,oseast1m,osnrth1m,ctry,pcon,lat,long\nQX1 1AA,QX1 1AA,,394235,806529,S92000003,S14000001,57.1,-2.1\nQX1 1AB,QX1 1AB,202001,,,N92000002,N05000001,54.6,-5.9\n";
    let new = "pcd7,pcd8,pcds,doterm,east1m,north1m,ctry25cd,pcon24cd,lat,long\nQX11AA,QX1  1AA,QX1 1AA,,394235,806529,S92000003,S14000001,99.999999,0\n";
    let read = read_onspd("ONSPD.csv", old.as_bytes(), &mut |_| {}).expect("is read");
    assert_eq!(read.rows[1].nation, Some(base::Nation::NorthernIreland));
    assert!(!read.rows[1].in_use);
    let read = read_onspd("ONSPD.csv", new.as_bytes(), &mut |_| {}).expect("is read");
    assert_eq!((read.rows[0].point, read.rows[0].seat.as_deref()), (None, Some("S14000001")));
    let error = read_onspd("ONSPD.csv", old.replace("ctry", "land").as_bytes(), &mut |_| {}).expect_err("no country");
    assert!(error.to_string().contains("line 1: the heading has no column “ctry”"), "{error}");
}

#[test]
fn tables_in_json_say_what_is_wrong_with_them() {
    assert!(
        read_ranges("pcon.json", &b"{\"postcode_keys\":[1,2],\"value_key\":[1],\"value_values\":[null]}"[..]).is_err()
    );
    assert!(
        read_ranges("pcon.json", &b"{\"postcode_keys\":[1],\"value_key\":[9],\"value_values\":[null]}"[..]).is_err()
    );
    let error = read_names("lookup.json", &b"{\"A\": {\"parlcon_2024_name\": \"x\","[..]).expect_err("half");
    assert!(error.to_string().contains("breaks off"), "{error}");
    assert!(read_hexes("map.hexjson", &b"[]"[..]).is_err());
    assert!(read_seat_csv("seats.csv", &b"NAME,CODE\nA,B\n"[..], &mut |_| {}).is_err());
}

#[test]
fn files_are_known_by_what_is_in_them() {
    for (head, kind) in [
        (row("X00001", "OAK", "QX1 1AA"), Some(DataKind::Practices)),
        (row("X00001001", "OAK BRANCH", "QX1 1AA"), Some(DataKind::Branches)),
        (row("RX1", "MARROWBY HOSPITALS", "QX1 1AA"), Some(DataKind::Trusts)),
        ("PCON25NM,PCON25CD\nAldershot,E14001063\n".to_owned(), Some(DataKind::SeatList)),
        (
            "\"AB10 1AB\",10,394235,806529,\"S92000003\",\"\",\"\",\"\",\"\",\"\"\n".to_owned(),
            Some(DataKind::CodePoint),
        ),
        ("{ \"postcode_keys\": [1".to_owned(), Some(DataKind::SeatRanges)),
        ("hello\n".to_owned(), None),
        ("{\"something\": 1}".to_owned(), None),
        ("a,b,c\n1,2,3\n".to_owned(), None),
    ] {
        assert_eq!(recognise(head.as_bytes()), kind, "{head}");
    }
}

proptest::proptest! {
    #[test]
    fn no_bytes_make_a_reader_panic(bytes in proptest::collection::vec(proptest::num::u8::ANY, 0..400)) {
        let _ = recognise(&bytes);
        let _ = read(&bytes);
        let _ = read_websites("x", Cursor::new(bytes.clone()), &mut |_| {});
        let _ = read_code_point_csv("x", &bytes[..], &mut |_| {});
        let _ = read_code_point_archive("x", Cursor::new(bytes.clone()), &mut |_| {});
        let _ = read_onspd("x", &bytes[..], &mut |_| {});
        let _ = read_ranges("x", &bytes[..]);
        let _ = surgeries::Postcodes::from_bytes(bytes);
    }
}
