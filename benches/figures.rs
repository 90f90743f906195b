//! How figures are taken on a machine that is never quite idle: every contender in turn, several rounds,
//! medians; and a ratio is the median of the rounds' own ratios, so that a busy minute hits both sides.

use std::time::{Duration, Instant};

/// One contender and what each round took.
#[derive(Debug, Clone)]
pub struct Timed {
    /// For the table.
    pub name: &'static str,
    /// One duration for each round, for the same work.
    pub rounds: Vec<Duration>,
}

impl Timed {
    /// The middle round, in seconds.
    #[must_use]
    pub fn median(&self) -> f64 {
        median(self.rounds.iter().map(Duration::as_secs_f64).collect())
    }

    /// How many times as fast as `other` it is: the middle of the rounds' ratios.
    #[must_use]
    pub fn times_as_fast_as(&self, other: &Self) -> f64 {
        let ratio = |(own, other): (&Duration, &Duration)| other.as_secs_f64() / own.as_secs_f64();
        median(self.rounds.iter().zip(&other.rounds).map(ratio).collect())
    }
}

/// A name and the work of one round.
pub type Contender<'a> = (&'static str, Box<dyn FnMut() + 'a>);

/// Runs each contender in turn, `rounds` times over, after one round that does not count.
pub fn in_turn(mut contenders: Vec<Contender<'_>>, rounds: usize) -> Vec<Timed> {
    let mut timed: Vec<Timed> =
        contenders.iter().map(|(name, _)| Timed { name, rounds: Vec::with_capacity(rounds) }).collect();
    for round in 0..=rounds {
        for ((_, work), timed) in contenders.iter_mut().zip(&mut timed) {
            let start = Instant::now();
            work();
            if round > 0 {
                timed.rounds.push(start.elapsed());
            }
        }
    }
    timed
}

/// The middle of some figures; nothing for none.
#[must_use]
pub fn median(figures: Vec<f64>) -> f64 {
    percentile(figures, 50)
}

/// The figure below which `hundredth` in a hundred lie (nearest rank); 0 for no figures.
#[must_use]
pub fn percentile(mut figures: Vec<f64>, hundredth: usize) -> f64 {
    figures.sort_by(f64::total_cmp);
    let at = (figures.len() * hundredth).div_ceil(100).saturating_sub(1);
    figures.get(at).copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn timed(name: &'static str, millis: &[u64]) -> Timed {
        Timed { name, rounds: millis.iter().map(|&millis| Duration::from_millis(millis)).collect() }
    }

    #[test]
    fn one_busy_round_changes_neither_the_middle_nor_the_ratio() {
        let (ours, theirs) = (timed("ours", &[10, 100, 10]), timed("theirs", &[20, 200, 20]));
        assert!((ours.median() - 0.01).abs() < 1e-9);
        assert!((ours.times_as_fast_as(&theirs) - 2.0).abs() < 1e-9);
    }

    #[test]
    fn percentiles_are_figures_that_were_measured() {
        let hundred: Vec<f64> = (1..=100).map(f64::from).collect();
        assert!((percentile(hundred.clone(), 50) - 50.0).abs() < 1e-9);
        assert!((percentile(hundred.clone(), 99) - 99.0).abs() < 1e-9);
        assert!((percentile(hundred, 100) - 100.0).abs() < 1e-9);
        assert!(percentile(Vec::new(), 50).abs() < 1e-9);
    }

    #[test]
    fn the_first_round_does_not_count() {
        let mut runs = 0;
        let timed = in_turn(vec![("one", Box::new(|| runs += 1))], 3);
        assert_eq!(timed[0].rounds.len(), 3);
        assert_eq!(runs, 4);
    }
}
