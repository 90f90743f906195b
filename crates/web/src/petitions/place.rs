//! Where a signature counts: the constituency of a postcode where the tables say one, else its region
//! or nation, else the country. What may lie in two is not guessed.

use base::Postcode;
use petition::Place;
use surgeries::{Places, SeatAnswer};

/// The place of a postcode and a country as they were typed. What is wrong with them, the desk says.
pub(super) fn of(places: &Places, postcode: &str, country: &str) -> Place {
    let country = country.trim().to_ascii_uppercase();
    // Two letters, as ISO 3166 has them.
    if country.len() == 2 && country != "GB" {
        return Place::new(&country).unwrap_or(Place::UNITED_KINGDOM);
    }
    let Ok(postcode) = postcode.parse::<Postcode>() else { return Place::UNITED_KINGDOM };
    let seat = match places.seat_of(&postcode) {
        SeatAnswer::In(seat) => Place::new(&seat.code),
        _ => None,
    };
    let region = || Place::new(places.region_of(&postcode)?.code());
    seat.or_else(region).unwrap_or(Place::UNITED_KINGDOM)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_known_is_not_guessed() {
        let none = Places::built_in();
        let code = |postcode: &str, country: &str| of(&none, postcode, country).code().to_owned();
        assert_eq!(code("M1 1AE", "GB"), "E12000002", "the region, where no table says the constituency");
        assert_eq!(code("BT1 1AA", ""), "N92000002");
        assert_eq!(code("", "FR"), "FR");
        assert_eq!(code("nonsense", "nonsense"), "GB");
    }
}
