//! Which practices are nearest to a point. A look at every practice, with nothing but multiplications for
//! each: 7,000 take some microseconds, and there is no index that could be out of step.

use std::cmp::Ordering;

use crate::Point;

/// Points prepared for the search: each as a unit vector from the middle of the earth.
#[derive(Debug, Clone, Default)]
pub struct Nearby {
    vectors: Vec<[f64; 3]>,
    /// What the caller calls each of them.
    names: Vec<u32>,
}

fn vector(point: Point) -> [f64; 3] {
    let (lat, lon) = (point.lat.to_radians(), point.lon.to_radians());
    [lat.cos() * lon.cos(), lat.cos() * lon.sin(), lat.sin()]
}

/// The square of the straight line through the earth: grows as the way over the ground does.
fn chord_squared(a: [f64; 3], b: [f64; 3]) -> f64 {
    let [x, y, z] = [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
    x * x + y * y + z * z
}

impl Nearby {
    /// From points and what the caller calls them.
    #[must_use]
    pub fn new(points: impl IntoIterator<Item = (u32, Point)>) -> Self {
        let (names, vectors) = points.into_iter().map(|(name, point)| (name, vector(point))).unzip();
        Self { vectors, names }
    }

    /// The names of the `limit` nearest, nearest first; of two that are equally near, the smaller name first.
    #[must_use]
    pub fn to(&self, point: Point, limit: usize) -> Vec<u32> {
        let from = vector(point);
        let order = |a: &(f64, u32), b: &(f64, u32)| -> Ordering { a.0.total_cmp(&b.0).then(a.1.cmp(&b.1)) };
        let mut best: Vec<(f64, u32)> = Vec::with_capacity(limit + 1);
        for (vector, &name) in self.vectors.iter().zip(&self.names) {
            let candidate = (chord_squared(from, *vector), name);
            if best.len() == limit && best.last().is_none_or(|worst| order(&candidate, worst).is_ge()) {
                continue;
            }
            let at = best.partition_point(|have| order(have, &candidate).is_lt());
            best.insert(at, candidate);
            best.truncate(limit);
        }
        best.into_iter().map(|(_, name)| name).collect()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn points() -> impl Strategy<Value = Vec<(f64, f64)>> {
        proptest::collection::vec((49.0..61.0_f64, -8.0..2.0_f64), 0..300)
    }

    proptest! {
        /// Against brute force with the formula for the way over the ground; ties by name.
        #[test]
        fn the_nearest_are_those_of_a_plain_sort(all in points(), lat in 49.0..61.0_f64, lon in -8.0..2.0_f64, limit in 0..20_usize) {
            let here = Point { lat, lon };
            // Every fifth point lies exactly on another, as two practices in one building do.
            let places: Vec<Point> = all.iter().enumerate().map(|(at, _)| {
                let (lat, lon) = all[if at % 5 == 4 { at - 1 } else { at }];
                Point { lat, lon }
            }).collect();
            let mut plain: Vec<(f64, u32)> =
                places.iter().zip(0_u32..).map(|(place, name)| (here.metres_to(*place), name)).collect();
            plain.sort_by(|a, b| a.0.total_cmp(&b.0).then(a.1.cmp(&b.1)));
            let found = Nearby::new(places.iter().zip(0_u32..).map(|(place, name)| (name, *place))).to(here, limit);
            prop_assert_eq!(found.len(), limit.min(places.len()));
            for (at, name) in found.iter().enumerate() {
                let metres = here.metres_to(places[*name as usize]);
                prop_assert!((metres - plain[at].0).abs() < 0.01, "{} m instead of {} m", metres, plain[at].0);
            }
        }
    }

    #[test]
    fn two_in_one_building_come_in_the_order_of_their_names() {
        let here = Point { lat: 53.0, lon: -1.0 };
        let there = Point { lat: 53.1, lon: -1.0 };
        let nearby = Nearby::new([(7, there), (3, there), (5, here)]);
        assert_eq!(nearby.to(here, 2), [5, 3]);
        assert_eq!(nearby.to(here, 9), [5, 3, 7]);
        assert!(nearby.to(here, 0).is_empty());
    }
}
