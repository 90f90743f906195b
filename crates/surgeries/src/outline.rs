//! The coast of the United Kingdom for our own maps (`knowledge/places/outline.txt`), and what of it lies in
//! a window.

use std::sync::LazyLock;

use crate::Point;

/// A ring of the coast.
#[derive(Debug, Clone, PartialEq)]
pub struct Ring {
    /// Whether it belongs to the United Kingdom; else it is only there so that the sea has its shape.
    pub is_uk: bool,
    /// Its corners; the last is the first.
    pub points: Vec<Point>,
}

/// A stretch of the earth between two latitudes and two longitudes.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Window {
    /// Degrees north of its lower edge.
    pub south: f64,
    /// Degrees east of its left edge.
    pub west: f64,
    /// Degrees north of its upper edge.
    pub north: f64,
    /// Degrees east of its right edge.
    pub east: f64,
}

static RINGS: LazyLock<Vec<Ring>> = LazyLock::new(|| {
    let text = include_str!("../../../knowledge/places/outline.txt");
    text.lines().filter(|line| !line.starts_with('#')).filter_map(read).collect()
});

fn read(line: &str) -> Option<Ring> {
    let (owner, corners) = line.split_once(' ')?;
    let points = corners.split(' ').filter_map(|corner| {
        let (lon, lat) = corner.split_once(',')?;
        Point::new(lat.parse().ok()?, lon.parse().ok()?)
    });
    Some(Ring { is_uk: owner == "U", points: points.collect() })
}

/// All rings, the largest first.
#[must_use]
pub fn outline() -> &'static [Ring] {
    &RINGS
}

/// What of the coast lies in a window: rings cut off at its edges.
#[must_use]
pub fn outline_in(window: Window) -> Vec<Ring> {
    let cut = RINGS.iter().filter_map(|ring| {
        let points = window.cut(&ring.points);
        (points.len() > 2).then_some(Ring { is_uk: ring.is_uk, points })
    });
    cut.collect()
}

impl Window {
    /// Cuts a ring at each of the four edges in turn (Sutherland and Hodgman).
    fn cut(self, ring: &[Point]) -> Vec<Point> {
        let at_lat = |lat: f64| {
            move |a: Point, b: Point| Point { lat, lon: a.lon + (b.lon - a.lon) * (lat - a.lat) / (b.lat - a.lat) }
        };
        let at_lon = |lon: f64| {
            move |a: Point, b: Point| Point { lat: a.lat + (b.lat - a.lat) * (lon - a.lon) / (b.lon - a.lon), lon }
        };
        let ring = cut(ring, |point| point.lat >= self.south, at_lat(self.south));
        let ring = cut(&ring, |point| point.lat <= self.north, at_lat(self.north));
        let ring = cut(&ring, |point| point.lon >= self.west, at_lon(self.west));
        cut(&ring, |point| point.lon <= self.east, at_lon(self.east))
    }
}

fn cut(ring: &[Point], inside: impl Fn(Point) -> bool, crossing: impl Fn(Point, Point) -> Point) -> Vec<Point> {
    let mut kept = Vec::with_capacity(ring.len());
    for (at, &point) in ring.iter().enumerate() {
        let before = ring[if at == 0 { ring.len() - 1 } else { at - 1 }];
        if inside(point) != inside(before) {
            kept.push(crossing(before, point));
        }
        if inside(point) {
            kept.push(point);
        }
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_coast_is_read_whole() {
        assert!(outline().len() > 40);
        assert!(outline()[0].is_uk && outline()[0].points.len() > 1_000);
    }

    #[test]
    fn a_window_inland_is_all_land_and_one_at_sea_is_none() {
        let inland = Window { south: 52.40, west: -1.95, north: 52.55, east: -1.75 };
        let rings = outline_in(inland);
        assert_eq!(rings.len(), 1);
        for corner in &rings[0].points {
            assert!(
                (inland.south..=inland.north).contains(&corner.lat)
                    && (inland.west..=inland.east).contains(&corner.lon)
            );
        }
        assert!(outline_in(Window { south: 57.0, west: 1.0, north: 57.1, east: 1.1 }).is_empty());
    }
}
