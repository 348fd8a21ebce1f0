//! The result: one line per figure, printed as soon as it is known, and all of them at the end.

use std::fmt;

/// What is asked of a figure.
#[derive(Clone, Copy)]
pub(crate) enum Required {
    /// At most this.
    AtMost(f64),
    /// At least this.
    AtLeast(f64),
    /// Nothing; it explains the others.
    Nothing,
}

/// All figures so far.
#[derive(Default)]
pub(crate) struct Table(Vec<String>);

impl Table {
    /// Adds a figure. `unit` is written after both numbers.
    pub(crate) fn add(&mut self, name: &str, figure: f64, unit: &str, required: Required) {
        let missed = if required.is_met_by(figure) { "" } else { "MISSED" };
        let (figure, required) = (number(figure) + unit, required.to_string());
        let required = if required.is_empty() { required } else { required + unit };
        let line = format!("| {name:<58} | {figure:>13} | {required:>18} | {missed:<6} |");
        println!("{line}");
        self.0.push(line);
    }

    /// Prints everything, as a Markdown table.
    pub(crate) fn summary(&self) {
        if self.0.is_empty() {
            return;
        }
        println!("\n| {:<58} | {:>13} | {:>18} | {:<6} |", "Figure", "Measured", "Required", "");
        println!("|{:-<60}|{:->14}:|{:->19}:|{:-<8}|", "", "", "", "");
        for line in &self.0 {
            println!("{line}");
        }
    }
}

impl Required {
    fn is_met_by(self, figure: f64) -> bool {
        match self {
            Self::AtMost(limit) => figure <= limit,
            Self::AtLeast(limit) => figure >= limit,
            Self::Nothing => true,
        }
    }
}

impl fmt::Display for Required {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::AtMost(limit) => write!(f, "at most {}", number(*limit)),
            Self::AtLeast(limit) => write!(f, "at least {}", number(*limit)),
            Self::Nothing => Ok(()),
        }
    }
}

/// Three digits or so.
fn number(value: f64) -> String {
    let decimals = match value.abs() {
        large if large >= 100.0 => 0,
        medium if medium >= 10.0 => 1,
        _ => 2,
    };
    let text = format!("{value:.decimals$}");
    if text.contains('.') { text.trim_end_matches('0').trim_end_matches('.').to_owned() } else { text }
}
