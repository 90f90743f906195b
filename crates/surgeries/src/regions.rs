//! The nine regions of England and the other nations, as official figures name them, and the integrated
//! care boards and health boards.

use base::Nation;

/// A region of England, or one of the other nations. Codes and names: Office for National Statistics.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Region {
    place: u8,
}

const REGIONS: [(&str, &str, Nation); 12] = [
    ("E12000001", "North East", Nation::England),
    ("E12000002", "North West", Nation::England),
    ("E12000003", "Yorkshire and The Humber", Nation::England),
    ("E12000004", "East Midlands", Nation::England),
    ("E12000005", "West Midlands", Nation::England),
    ("E12000006", "East of England", Nation::England),
    ("E12000007", "London", Nation::England),
    ("E12000008", "South East", Nation::England),
    ("E12000009", "South West", Nation::England),
    ("N92000002", "Northern Ireland", Nation::NorthernIreland),
    ("S92000003", "Scotland", Nation::Scotland),
    ("W92000004", "Wales", Nation::Wales),
];

impl Region {
    /// The one with this ONS code.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        let at = REGIONS.iter().position(|(have, _, _)| *have == code)?;
        u8::try_from(at).ok().map(|place| Self { place })
    }

    /// All twelve.
    pub fn all() -> impl Iterator<Item = Self> {
        (0..12).map(|place| Self { place })
    }

    fn row(self) -> &'static (&'static str, &'static str, Nation) {
        REGIONS.get(usize::from(self.place)).unwrap_or(&REGIONS[0])
    }

    /// Its ONS code.
    #[must_use]
    pub fn code(self) -> &'static str {
        self.row().0
    }

    /// Its name.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.row().1
    }

    /// Its nation.
    #[must_use]
    pub fn nation(self) -> Nation {
        self.row().2
    }
}

/// Codes and names of the integrated care boards of England and the health boards of Wales, as in column 4 of
/// `epraccur.csv` (boards of Wales: in column 15). Source: NHS England, Organisation Data Service.
const BOARDS: [(&str, &str); 49] = [
    ("QE1", "Lancashire and South Cumbria"),
    ("QF7", "South Yorkshire"),
    ("QGH", "Herefordshire and Worcestershire"),
    ("QH8", "Mid and South Essex"),
    ("QHG", "Bedfordshire, Luton and Milton Keynes"),
    ("QHL", "Birmingham and Solihull"),
    ("QHM", "North East and North Cumbria"),
    ("QJ2", "Derby and Derbyshire"),
    ("QJG", "Suffolk and North East Essex"),
    ("QJK", "Devon"),
    ("QJM", "Lincolnshire"),
    ("QK1", "Leicester, Leicestershire and Rutland"),
    ("QKK", "South East London"),
    ("QKS", "Kent and Medway"),
    ("QM7", "Hertfordshire and West Essex"),
    ("QMF", "North East London"),
    ("QMJ", "North Central London"),
    ("QMM", "Norfolk and Waveney"),
    ("QNC", "Staffordshire and Stoke-on-Trent"),
    ("QNQ", "Frimley"),
    ("QNX", "Sussex"),
    ("QOC", "Shropshire, Telford and Wrekin"),
    ("QOP", "Greater Manchester"),
    ("QOQ", "Humber and North Yorkshire"),
    ("QOX", "Bath and North East Somerset, Swindon and Wiltshire"),
    ("QPM", "Northamptonshire"),
    ("QR1", "Gloucestershire"),
    ("QRL", "Hampshire and Isle of Wight"),
    ("QRV", "North West London"),
    ("QSL", "Somerset"),
    ("QT1", "Nottingham and Nottinghamshire"),
    ("QT6", "Cornwall and the Isles of Scilly"),
    ("QU9", "Buckinghamshire, Oxfordshire and Berkshire West"),
    ("QUA", "Black Country"),
    ("QUE", "Cambridgeshire and Peterborough"),
    ("QUY", "Bristol, North Somerset and South Gloucestershire"),
    ("QVV", "Dorset"),
    ("QWE", "South West London"),
    ("QWO", "West Yorkshire"),
    ("QWU", "Coventry and Warwickshire"),
    ("QXU", "Surrey Heartlands"),
    ("QYG", "Cheshire and Merseyside"),
    ("7A1", "Betsi Cadwaladr"),
    ("7A2", "Hywel Dda"),
    ("7A3", "Swansea Bay"),
    ("7A4", "Cardiff and Vale"),
    ("7A5", "Cwm Taf Morgannwg"),
    ("7A6", "Aneurin Bevan"),
    ("7A7", "Powys"),
];

/// The name of an integrated care board or health board by its code.
#[must_use]
pub fn board_name(code: &str) -> Option<&'static str> {
    BOARDS.iter().find(|(have, _)| *have == code).map(|(_, name)| *name)
}
