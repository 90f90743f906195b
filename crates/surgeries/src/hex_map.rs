//! A map of the constituencies as hexagons of one size, so that a small seat in a city is seen as well
//! as a large one in the hills. One shape for each, its name and number within.

use std::fmt::Write as _;

use crate::Seat;

/// Shades from little to much; the first is for what is not shown.
const SHADES: [&str; 6] = ["#ece4d4", "#cfe3d8", "#9cc9b5", "#5fa78c", "#2b8066", "#0b5d4b"];
/// Half the width of a hexagon.
const HALF: f64 = 5.0;
/// From its middle to its top.
const TALL: f64 = HALF * 1.154_700_538_379_251_5;

/// The map as SVG; none when no seat has a place on it.
///
/// `count` gives what is known of a seat; seats without a number are pale. The steps of the shades are
/// such that each holds about as many seats. `title` says what is shown, for those who cannot see it.
#[must_use]
pub fn hex_map(seats: &[Seat], title: &str, count: impl Fn(&Seat) -> Option<u64>) -> Option<String> {
    let placed: Vec<(&Seat, f64, f64)> =
        seats.iter().filter_map(|seat| place(seat).map(|(x, y)| (seat, x, y))).collect();
    let left = placed.iter().map(|(_, x, _)| *x).reduce(f64::min)? - HALF - 1.0;
    let right = placed.iter().map(|(_, x, _)| *x).reduce(f64::max)? + HALF + 1.0;
    let top = placed.iter().map(|(_, _, y)| *y).reduce(f64::min)? - TALL - 1.0;
    let bottom = placed.iter().map(|(_, _, y)| *y).reduce(f64::max)? + TALL + 1.0;
    let steps = steps(placed.iter().filter_map(|(seat, ..)| count(seat)).collect());
    let legend = 26.0;
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"{left:.1} {top:.1} {:.1} {:.1}\" role=\"img\"><title>{}</title>\n",
        right - left,
        bottom - top + legend,
        escaped(title)
    );
    for (seat, x, y) in placed {
        let number = count(seat);
        let shade = number.map_or(0, |number| shade(number, &steps));
        let said = number.map_or_else(|| "not shown".to_owned(), |number| number.to_string());
        let _ = writeln!(
            svg,
            "<path fill=\"{}\" stroke=\"#fffdf8\" stroke-width=\".6\" d=\"M{x:.2} {:.2}l{HALF} {:.2}v{TALL:.2}l-{HALF} {:.2}l-{HALF} -{:.2}v-{TALL:.2}z\"><title>{}: {said}</title></path>",
            SHADES[shade],
            y - TALL,
            TALL / 2.0,
            TALL / 2.0,
            TALL / 2.0,
            escaped(&seat.name),
        );
    }
    svg.push_str(&key(left + 6.0, bottom + 6.0, &steps));
    svg.push_str("</svg>\n");
    Some(svg)
}

/// The middle of a hexagon: rows are shifted by half a hexagon where they are odd (`odd-r`), and are
/// counted from below.
fn place(seat: &Seat) -> Option<(f64, f64)> {
    let (column, row) = seat.hex?;
    let shift = f64::from(row.rem_euclid(2)) * HALF;
    Some((f64::from(column) * 2.0 * HALF + shift, -f64::from(row) * TALL * 1.5))
}

/// The smallest number of each shade but the palest.
fn steps(mut numbers: Vec<u64>) -> Vec<u64> {
    numbers.sort_unstable();
    let shades = SHADES.len() - 1;
    let mut steps: Vec<u64> =
        (0..shades).filter_map(|step| numbers.get(numbers.len() * step / shades).copied()).collect();
    steps.dedup();
    steps
}

fn shade(number: u64, steps: &[u64]) -> usize {
    // Few steps take the darker shades, so that they are told apart from what is not shown.
    steps.partition_point(|step| *step <= number) + (SHADES.len() - 1 - steps.len())
}

fn key(x: f64, y: f64, steps: &[u64]) -> String {
    let mut svg = String::new();
    let none = ("not shown".to_owned(), SHADES[0]);
    let shown = steps.iter().map(|step| (format!("{step} or more"), SHADES[shade(*step, steps)]));
    for (place, (words, colour)) in std::iter::once(none).chain(shown).enumerate() {
        let (row, column) = (place % 2, place / 2);
        #[expect(clippy::cast_precision_loss, reason = "six entries")]
        let (x, y) = (x + column as f64 * 70.0, y + row as f64 * 10.0);
        let _ = writeln!(
            svg,
            "<rect x=\"{x:.1}\" y=\"{y:.1}\" width=\"7\" height=\"7\" fill=\"{colour}\"/><text x=\"{:.1}\" y=\"{:.1}\" font-size=\"7\" font-family=\"sans-serif\" fill=\"#1d2521\">{words}</text>",
            x + 10.0,
            y + 6.2
        );
    }
    svg
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seat(name: &str, hex: Option<(i32, i32)>) -> Seat {
        Seat { code: name.to_owned(), name: name.to_owned(), name_cy: None, region: None, hex }
    }

    #[test]
    fn every_seat_with_a_place_is_drawn_once_and_named() {
        let seats =
            [seat("Upper Vale", Some((0, 0))), seat("Lower & Middle Vale", Some((1, -1))), seat("Nowhere", None)];
        let svg = hex_map(&seats, "Signatures", |seat| (seat.name == "Upper Vale").then_some(12)).expect("two places");
        assert_eq!(svg.matches("<path").count(), 2);
        assert!(svg.contains("<title>Upper Vale: 12</title>"));
        assert!(svg.contains("<title>Lower &amp; Middle Vale: not shown</title>"));
        assert!(hex_map(&seats[2..], "Signatures", |_| None).is_none());
    }

    #[test]
    fn more_is_darker() {
        let steps = steps((0..100).collect());
        let shades: Vec<usize> = [0, 20, 40, 60, 80, 99].iter().map(|number| shade(*number, &steps)).collect();
        assert_eq!(shades, [1, 2, 3, 4, 5, 5]);
        assert_eq!(shade(7, &super::steps(vec![7, 7, 7])), 5, "one step takes the darkest");
    }
}
