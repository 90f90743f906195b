//! Our own maps: the coast, a scale, practices as numbered points. Nothing is fetched from anybody. The
//! list beside a map says the same in words, so that nobody needs the picture.

use std::fmt::Write as _;
use std::sync::LazyLock;

use axum::extract::State;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use surgeries::{Near, Point, Ring, Window, outline, outline_in};

use crate::app::App;
use crate::cite::escape;

/// Width and height of a map of the surroundings, in its own units.
const WIDTH: f64 = 640.0;
const HEIGHT: f64 = 400.0;
/// Metres that a map shows at least from its middle to its upper edge.
const LEAST_M: f64 = 600.0;
/// Metres in a degree of latitude.
const DEGREE_M: f64 = 111_195.0;

/// A practice on the map.
pub(crate) struct Mark {
    number: usize,
    point: Point,
    is_safe: bool,
}

impl Mark {
    /// With its number in the list; none when nobody knows where it is.
    pub(crate) fn new(number: usize, near: &Near<'_>) -> Option<Self> {
        Some(Self { number, point: near.practice.point?, is_safe: near.is_safe() })
    }
}

/// From degrees to the units of a map.
struct Sheet {
    middle: Point,
    /// Units in a degree of latitude.
    scale: f64,
    stretch: f64,
    width: f64,
    height: f64,
}

impl Sheet {
    fn place(&self, point: Point) -> (f64, f64) {
        let x = self.width / 2.0 + (point.lon - self.middle.lon) * self.stretch * self.scale;
        let y = self.height / 2.0 - (point.lat - self.middle.lat) * self.scale;
        (x, y)
    }

    /// What it shows and a little more.
    fn window(&self) -> Window {
        let (north, east) = (self.height / 1.9 / self.scale, self.width / 1.9 / self.scale / self.stretch);
        let Point { lat, lon } = self.middle;
        Window { south: lat - north, west: lon - east, north: lat + north, east: lon + east }
    }

    fn path(&self, ring: &Ring) -> String {
        let mut path = String::with_capacity(ring.points.len() * 10);
        let mut last = (f64::NAN, f64::NAN);
        for point in &ring.points {
            let (x, y) = self.place(*point);
            // Corners nearer than half a unit to the one before would not be seen.
            if (x - last.0).hypot(y - last.1) < 0.5 {
                continue;
            }
            let command = if path.is_empty() { 'M' } else { 'L' };
            let _ = write!(path, "{command}{x:.1} {y:.1}");
            last = (x, y);
        }
        path + "Z"
    }
}

/// The surroundings of a point with these practices, as SVG; `label` is what a screen reader says of it.
pub(crate) fn around(here: Point, marks: &[Mark], label: &str) -> String {
    let reach = |near: &[&Mark]| {
        let up = near.iter().map(|mark| (mark.point.lat - here.lat).abs() * DEGREE_M);
        let stretch = here.lat.to_radians().cos();
        let aside = near.iter().map(|mark| (mark.point.lon - here.lon).abs() * DEGREE_M * stretch * HEIGHT / WIDTH);
        up.chain(aside).fold(LEAST_M, f64::max) * 1.15
    };
    // All practices, unless a few far ones would press the near ones together.
    let mut by_distance: Vec<&Mark> = marks.iter().collect();
    by_distance.sort_by(|a, b| here.metres_to(a.point).total_cmp(&here.metres_to(b.point)));
    let half = by_distance.len().div_ceil(2);
    let (all, near) = (reach(&by_distance), reach(&by_distance[..half]));
    let metres = if all > near * 6.0 { near * 2.0 } else { all };
    let sheet = Sheet {
        middle: here,
        scale: HEIGHT / 2.0 / (metres / DEGREE_M),
        stretch: here.lat.to_radians().cos(),
        width: WIDTH,
        height: HEIGHT,
    };

    let mut svg =
        format!("<svg class=\"map\" viewBox=\"0 0 {WIDTH} {HEIGHT}\" role=\"img\" aria-label=\"{}\">", escape(label));
    let _ = write!(svg, "<rect class=\"sea\" width=\"{WIDTH}\" height=\"{HEIGHT}\"/>");
    for ring in outline_in(sheet.window()) {
        let _ = write!(svg, "<path class=\"land\" d=\"{}\"/>", sheet.path(&ring));
    }
    svg.push_str(&scale(metres));
    let (x, y) = sheet.place(here);
    let _ = write!(svg, "<path class=\"here\" d=\"M{:.1} {y:.1}h16M{x:.1} {:.1}v16\"/>", x - 8.0, y - 8.0);
    // The last in the list first, so that the nearest lies on top.
    for (mark, (x, y)) in spread(marks, &sheet).into_iter().rev() {
        let class = if mark.is_safe { "safe" } else { "other" };
        let _ = write!(
            svg,
            "<g class=\"{class}\"><circle cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"13\"/><text x=\"{x:.1}\" y=\"{:.1}\">{}</text></g>",
            y + 5.0,
            mark.number
        );
    }
    svg + "</svg>"
}

/// Where the points go: those in one building stand side by side; those beyond the edge are left out.
fn spread<'a>(marks: &'a [Mark], sheet: &Sheet) -> Vec<(&'a Mark, (f64, f64))> {
    let mut placed: Vec<(&Mark, (f64, f64))> = Vec::with_capacity(marks.len());
    for mark in marks {
        let (mut x, y) = sheet.place(mark.point);
        if !(0.0..=sheet.width).contains(&x) || !(0.0..=sheet.height).contains(&y) {
            continue;
        }
        while placed.iter().any(|(_, (a, b))| (a - x).hypot(b - y) < 14.0) {
            x += 20.0;
        }
        placed.push((mark, (x.clamp(16.0, sheet.width - 16.0), y.clamp(16.0, sheet.height - 16.0))));
    }
    placed
}

/// A bar of a round length.
fn scale(metres: f64) -> String {
    let unit = HEIGHT / 2.0 / metres;
    let mut length: f64 = 100.0;
    while length * unit < 60.0 {
        length *= if length.log10().fract() < 0.1 {
            2.0
        } else if length.log10().fract() < 0.5 {
            2.5
        } else {
            2.0
        };
    }
    let words = if length < 1000.0 { format!("{length:.0} m") } else { format!("{:.0} km", length / 1000.0) };
    let (x, y) = (18.0, HEIGHT - 18.0);
    let end = x + length * unit;
    format!(
        "<g class=\"scale\"><path d=\"M{x} {:.1}v6H{end:.1}v-6\"/><text x=\"{:.1}\" y=\"{:.1}\">{words}</text></g>",
        y - 6.0,
        end + 8.0,
        y + 1.0
    )
}

/// The whole country, ready but for the points.
static COUNTRY: LazyLock<(Sheet, String)> = LazyLock::new(|| {
    let middle = Point { lat: 55.4, lon: -3.4 };
    let stretch = middle.lat.to_radians().cos();
    let sheet = Sheet { middle, scale: 70.0, stretch, width: 520.0, height: 830.0 };
    let mut land = String::new();
    for ring in outline() {
        let class = if ring.is_uk { "land" } else { "beside" };
        let _ = write!(land, "<path class=\"{class}\" d=\"{}\"/>", sheet.path(ring));
    }
    (sheet, land)
});

/// `GET /surgeries/map.svg`: all safe surgeries of the country.
pub(crate) async fn of_everybody(State(app): State<App>) -> Response {
    let directory = app.site.directories.get();
    let (sheet, land) = &*COUNTRY;
    let safe = directory.register.safe().filter_map(|(ods, _)| directory.places.practice(ods)).filter(|p| p.is_open());
    let points: Vec<Point> = safe.filter_map(|practice| practice.point).collect();
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {} {}\"><title>Safe surgeries: {}</title>\
         <style>.land{{fill:#f4ecd8;stroke:#6d756f;stroke-width:.6}}.beside{{fill:#eee9dd}}circle{{fill:#0b5d4b;stroke:#fffdf8;stroke-width:.8}}\
         @media (prefers-color-scheme:dark){{.land{{fill:#2a352f}}.beside{{fill:#202824}}circle{{fill:#7bd8bd;stroke:#131916}}}}</style>{land}",
        sheet.width,
        sheet.height,
        points.len()
    );
    for point in points {
        let (x, y) = sheet.place(point);
        let _ = write!(svg, "<circle cx=\"{x:.0}\" cy=\"{y:.0}\" r=\"4\"/>");
    }
    svg += "</svg>";
    ([(header::CONTENT_TYPE, "image/svg+xml")], svg).into_response()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn practices_in_one_building_stand_side_by_side_and_far_ones_do_not_press_the_rest_together() {
        let here = Point { lat: 53.95, lon: -0.72 };
        let mark = |number, lat: f64, lon: f64| Mark { number, point: Point { lat, lon }, is_safe: number == 1 };
        let svg = around(here, &[mark(1, 53.951, -0.721), mark(2, 53.951, -0.721), mark(3, 51.5, -0.1)], "Map");
        assert_eq!(svg.matches("<circle").count(), 2, "the one 270 km away is not on the map");
        let places: Vec<&str> = svg.split("cx=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
        assert_ne!(places[0], places[1]);
        assert!(svg.starts_with("<svg class=\"map\"") && svg.ends_with("</svg>"));
    }

    #[test]
    fn the_scale_has_a_round_length() {
        for (metres, words) in [(600.0, "200 m"), (3_000.0, "1 km"), (30_000.0, "10 km"), (300_000.0, "100 km")] {
            assert!(scale(metres).contains(words), "{metres}: {}", scale(metres));
        }
    }
}
