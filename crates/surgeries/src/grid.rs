//! From the British National Grid (EPSG:27700), in which Code-Point Open gives its places, to WGS84.
//!
//! Two steps, as Ordnance Survey's *A guide to coordinate systems in Great Britain* describes them:
//! the grid is unrolled from its transverse Mercator projection onto the Airy 1830 ellipsoid, then
//! moved to WGS84 by OS's seven-parameter transformation. The second step is good to about 5 metres
//! everywhere in Great Britain; OS's exact correction grid (OSTN15) would add 15 MB for the sake of
//! metres that no postcode has: the middle of a postcode is itself given to 10 metres at best.

use crate::Point;

/// An ellipsoid: half axes in metres.
struct Ellipsoid {
    a: f64,
    b: f64,
}

const AIRY_1830: Ellipsoid = Ellipsoid { a: 6_377_563.396, b: 6_356_256.909 };
const WGS84: Ellipsoid = Ellipsoid { a: 6_378_137.0, b: 6_356_752.314_245 };

/// Scale on the central meridian.
const F0: f64 = 0.999_601_271_7;
/// The true origin, in degrees.
const ORIGIN: Point = Point { lat: 49.0, lon: -2.0 };
/// The grid's numbers at the true origin, in metres.
const ORIGIN_EAST: f64 = 400_000.0;
const ORIGIN_NORTH: f64 = -100_000.0;

/// OSGB36 to WGS84: shifts in metres, turns in seconds of arc, scale in parts per million.
const SHIFT: [f64; 3] = [446.448, -125.157, 542.060];
const TURN: [f64; 3] = [0.1502, 0.2470, 0.8421];
const SCALE_PPM: f64 = -20.4894;

/// The point with these grid numbers, in metres; none outside the grid of Great Britain.
#[must_use]
pub fn from_national_grid(easting: f64, northing: f64) -> Option<Point> {
    if !(0.0..=700_000.0).contains(&easting) || !(0.0..=1_300_000.0).contains(&northing) {
        return None;
    }
    let (lat, lon) = unroll(easting, northing);
    Some(airy_to_wgs84(lat, lon))
}

/// Latitude and longitude on Airy 1830, in radians.
fn unroll(easting: f64, northing: f64) -> (f64, f64) {
    let Ellipsoid { a, b } = AIRY_1830;
    let e2 = 1.0 - (b * b) / (a * a);
    let n = (a - b) / (a + b);
    let lat0 = ORIGIN.lat.to_radians();
    // The length of the meridian arc from the origin to a latitude.
    let arc = |lat: f64| {
        let (minus, plus) = (lat - lat0, lat + lat0);
        let (n2, n3) = (n * n, n * n * n);
        b * F0
            * ((1.0 + n + 1.25 * n2 + 1.25 * n3) * minus - (3.0 * n + 3.0 * n2 + 2.625 * n3) * minus.sin() * plus.cos()
                + (1.875 * n2 + 1.875 * n3) * (2.0 * minus).sin() * (2.0 * plus).cos()
                - (35.0 / 24.0) * n3 * (3.0 * minus).sin() * (3.0 * plus).cos())
    };
    let mut lat = lat0 + (northing - ORIGIN_NORTH) / (a * F0);
    for _ in 0..10 {
        let rest = northing - ORIGIN_NORTH - arc(lat);
        if rest.abs() < 1e-5 {
            break;
        }
        lat += rest / (a * F0);
    }
    let s2 = lat.sin().powi(2);
    let nu = a * F0 / (1.0 - e2 * s2).sqrt();
    let rho = a * F0 * (1.0 - e2) / (1.0 - e2 * s2).powf(1.5);
    let eta2 = nu / rho - 1.0;
    let t = lat.tan();
    let (t2, t4, t6) = (t * t, t.powi(4), t.powi(6));
    let sec = 1.0 / lat.cos();
    let d = easting - ORIGIN_EAST;
    let vii = t / (2.0 * rho * nu);
    let viii = t / (24.0 * rho * nu.powi(3)) * (5.0 + 3.0 * t2 + eta2 - 9.0 * t2 * eta2);
    let ix = t / (720.0 * rho * nu.powi(5)) * (61.0 + 90.0 * t2 + 45.0 * t4);
    let x = sec / nu;
    let xi = sec / (6.0 * nu.powi(3)) * (nu / rho + 2.0 * t2);
    let xii = sec / (120.0 * nu.powi(5)) * (5.0 + 28.0 * t2 + 24.0 * t4);
    let xiia = sec / (5040.0 * nu.powi(7)) * (61.0 + 662.0 * t2 + 1320.0 * t4 + 720.0 * t6);
    (
        lat - vii * d.powi(2) + viii * d.powi(4) - ix * d.powi(6),
        ORIGIN.lon.to_radians() + x * d - xi * d.powi(3) + xii * d.powi(5) - xiia * d.powi(7),
    )
}

/// Radians on Airy 1830 to degrees on WGS84, by way of coordinates from the middle of the earth.
fn airy_to_wgs84(lat: f64, lon: f64) -> Point {
    let Ellipsoid { a, b } = AIRY_1830;
    let e2 = 1.0 - (b * b) / (a * a);
    let nu = a / (1.0 - e2 * lat.sin().powi(2)).sqrt();
    let (x, y, z) = (nu * lat.cos() * lon.cos(), nu * lat.cos() * lon.sin(), (1.0 - e2) * nu * lat.sin());
    let [rx, ry, rz] = TURN.map(|seconds| (seconds / 3600.0).to_radians());
    let s = 1.0 + SCALE_PPM * 1e-6;
    let (x, y, z) =
        (SHIFT[0] + x * s - y * rz + z * ry, SHIFT[1] + x * rz + y * s - z * rx, SHIFT[2] - x * ry + y * rx + z * s);

    let Ellipsoid { a, b } = WGS84;
    let e2 = 1.0 - (b * b) / (a * a);
    let p = x.hypot(y);
    let mut lat = z.atan2(p * (1.0 - e2));
    for _ in 0..6 {
        let nu = a / (1.0 - e2 * lat.sin().powi(2)).sqrt();
        lat = (z + e2 * nu * lat.sin()).atan2(p);
    }
    Point { lat: lat.to_degrees(), lon: y.atan2(x).to_degrees() }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Figures from OS's test points for OSTN15 (ETRS89 latitude and longitude, OSGB36 easting and northing),
    /// from Scilly to Shetland and from Dyfed to Kent.
    const OSTN15: [(&str, f64, f64, f64, f64); 18] = [
        ("TP01 Scilly", 49.922_263_94, -6.299_777_52, 91_492.146, 11_318.804),
        ("TP02", 49.960_061_38, -5.203_046_10, 170_370.718, 11_572.405),
        ("TP03 Plymouth", 50.438_858_26, -4.108_645_64, 250_359.811, 62_016.569),
        ("TP04 Wight", 50.575_636_65, -1.297_822_77, 449_816.371, 75_335.861),
        ("TP05 Southampton", 50.931_279_38, -1.450_514_34, 438_710.920, 114_792.250),
        ("TP06 Nash Point", 51.400_782_20, -3.551_283_49, 292_184.870, 168_003.465),
        ("TP07 North Foreland", 51.374_470_26, 1.444_547_30, 639_821.835, 169_565.858),
        ("TP08 Bristol", 51.427_547_43, -2.544_076_18, 362_269.991, 169_978.690),
        ("TP09 London", 51.489_365_65, -0.119_925_57, 530_624.974, 178_388.464),
        ("TP10 Carmarthen", 51.858_908_96, -4.308_524_77, 241_124.584, 220_332.641),
        ("TP11 Colchester", 51.894_366_37, 0.897_243_27, 599_445.590, 225_722.826),
        ("TP12 Cheltenham", 52.255_293_82, -2.154_586_14, 389_544.190, 261_912.153),
        ("Nottingham", 52.962_191_10, -1.197_476_56, 454_002.822, 340_834.941),
        ("Newcastle", 54.979_122_74, -1.616_576_85, 424_639.343, 565_012.700),
        ("Mallaig", 57.006_066_97, -5.828_366_93, 167_634.190, 797_067.142),
        ("Thurso", 58.581_204_61, -3.726_310_21, 299_721.879, 967_202.990),
        ("Orkney", 59.037_438_71, -3.214_540_01, 330_398.311, 1_017_347.013),
        ("Sumburgh", 59.854_099_14, -1.274_869_11, 440_725.061, 1_107_878.445),
    ];

    #[test]
    fn ordnance_surveys_own_points_are_met_within_a_few_metres() {
        for (name, lat, lon, easting, northing) in OSTN15 {
            let ours = from_national_grid(easting, northing).expect("on the grid");
            let off = ours.metres_to(Point { lat, lon });
            assert!(off < 6.0, "{name}: {off:.1} m");
        }
    }

    #[test]
    fn the_projection_alone_agrees_with_the_worked_example_of_the_guide() {
        // Caister water tower: E 651409.903, N 313177.270 is 52°39′27.2531″ N, 1°43′4.5177″ E on Airy 1830.
        let (lat, lon) = unroll(651_409.903, 313_177.270);
        assert!((lat.to_degrees() - (52.0 + 39.0 / 60.0 + 27.2531 / 3600.0)).abs() < 1e-8);
        assert!((lon.to_degrees() - (1.0 + 43.0 / 60.0 + 4.5177 / 3600.0)).abs() < 1e-8);
    }

    #[test]
    fn what_is_off_the_grid_is_no_point() {
        for (easting, northing) in [(-1.0, 0.0), (f64::NAN, 1.0), (800_000.0, 100.0), (1.0, 2e6)] {
            assert_eq!(from_national_grid(easting, northing), None);
        }
    }
}
