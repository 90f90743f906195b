//! Points on the earth, and how far they lie apart in a straight line.

/// The mean radius of the earth in metres (IUGG R1).
const EARTH_RADIUS_M: f64 = 6_371_008.8;

/// A point on the earth in WGS84, as satellites and maps use it.
#[derive(Debug, Clone, Copy, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Point {
    /// Degrees north.
    pub lat: f64,
    /// Degrees east.
    pub lon: f64,
}

/// One of eight directions.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Direction {
    /// North.
    North,
    /// Between north and east.
    NorthEast,
    /// East.
    East,
    /// Between south and east.
    SouthEast,
    /// South.
    South,
    /// Between south and west.
    SouthWest,
    /// West.
    West,
    /// Between north and west.
    NorthWest,
}

impl Direction {
    const ALL: [Self; 8] = [
        Self::North,
        Self::NorthEast,
        Self::East,
        Self::SouthEast,
        Self::South,
        Self::SouthWest,
        Self::West,
        Self::NorthWest,
    ];

    /// The end of the key of its name in `surgeries.ftl`.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::North => "north",
            Self::NorthEast => "north-east",
            Self::East => "east",
            Self::SouthEast => "south-east",
            Self::South => "south",
            Self::SouthWest => "south-west",
            Self::West => "west",
            Self::NorthWest => "north-west",
        }
    }
}

impl Point {
    /// A point, when the numbers can be one.
    #[must_use]
    pub fn new(lat: f64, lon: f64) -> Option<Self> {
        ((-90.0..=90.0).contains(&lat) && (-180.0..=180.0).contains(&lon)).then_some(Self { lat, lon })
    }

    /// Metres to another point in a straight line over the ground (great circle, haversine).
    #[must_use]
    pub fn metres_to(self, other: Self) -> f64 {
        let half = |a: f64, b: f64| ((b - a).to_radians() / 2.0).sin().powi(2);
        let h = half(self.lat, other.lat)
            + self.lat.to_radians().cos() * other.lat.to_radians().cos() * half(self.lon, other.lon);
        2.0 * EARTH_RADIUS_M * h.sqrt().min(1.0).asin()
    }

    /// The direction in which another point lies.
    #[must_use]
    pub fn direction_to(self, other: Self) -> Direction {
        let north = other.lat - self.lat;
        let east = (other.lon - self.lon) * self.lat.to_radians().cos();
        let turns = (east.atan2(north) / std::f64::consts::TAU).rem_euclid(1.0);
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // between 0 and 8
        let eighth = (turns * 8.0).round() as usize % 8;
        Direction::ALL[eighth]
    }

    /// The point in the middle of many; none when there are none.
    #[must_use]
    pub fn middle(points: impl IntoIterator<Item = Self>) -> Option<Self> {
        let (mut count, mut lat, mut lon) = (0.0, 0.0, 0.0);
        for point in points {
            count += 1.0;
            lat += point.lat;
            lon += point.lon;
        }
        (count > 0.0).then(|| Self { lat: lat / count, lon: lon / count })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LONDON: Point = Point { lat: 51.5074, lon: -0.1278 };
    const EDINBURGH: Point = Point { lat: 55.9533, lon: -3.1883 };

    #[test]
    fn london_and_edinburgh_lie_534_kilometres_apart() {
        let km = LONDON.metres_to(EDINBURGH) / 1000.0;
        assert!((km - 534.0).abs() < 1.0, "{km}");
        assert!(LONDON.metres_to(LONDON) < 1e-9);
    }

    #[test]
    fn directions_are_those_of_a_compass() {
        assert_eq!(LONDON.direction_to(EDINBURGH), Direction::NorthWest);
        assert_eq!(LONDON.direction_to(Point { lat: 51.5074, lon: 0.5 }), Direction::East);
        assert_eq!(LONDON.direction_to(Point { lat: 50.0, lon: -0.1278 }), Direction::South);
    }
}
