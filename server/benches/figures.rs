//! What one kind of request came to, by rounds in which it takes turns with others.

use crate::load::{Seen, median};

/// One kind of request.
#[derive(Default)]
pub(crate) struct Figures {
    /// Answers per second.
    rates: Vec<f64>,
    /// The server's processor time for each, in microseconds.
    costs: Vec<f64>,
}

impl Figures {
    pub(crate) fn add(&mut self, (seen, cost): (Seen, f64)) {
        self.rates.push(seen.rate());
        self.costs.push(cost);
    }

    /// Whether nothing was measured.
    pub(crate) fn is_empty(&self) -> bool {
        self.rates.is_empty()
    }

    pub(crate) fn rate(&self) -> f64 {
        median(self.rates.clone())
    }

    pub(crate) fn cost(&self) -> f64 {
        median(self.costs.clone())
    }

    /// The median of the rounds' ratios.
    pub(crate) fn of(&self, other: &Self) -> f64 {
        median(self.rates.iter().zip(&other.rates).map(|(one, other)| one / other).collect())
    }

    pub(crate) fn processor_of(&self, other: &Self) -> f64 {
        median(self.costs.iter().zip(&other.costs).map(|(one, other)| other / one).collect())
    }
}
