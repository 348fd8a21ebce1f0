//! The table, and which rows a peer wins.

use crate::figures::Figures;
use crate::peers::contestant::{Contestant, ROWS};

/// The columns of others begin after the limit's and ours.
const PEERS: usize = 2;

/// As Markdown: requests per second, and processor time of each.
pub(super) fn print(all: &[Contestant], figures: &[Vec<Figures>]) {
    print_table("per second, on one core", all, figures, Figures::rate, rate);
    print_table("processor time of each", all, figures, Figures::cost, time);
    println!();
    for (row, columns) in ROWS.iter().zip(figures) {
        let ours = columns[PEERS - 1].rate();
        let best = all.iter().zip(columns).skip(PEERS).filter(|(_, figures)| !figures.is_empty());
        let best = best.max_by(|(_, one), (_, other)| one.rate().total_cmp(&other.rate()));
        let Some((peer, best)) = best else { continue };
        let (name, times) = (peer.name, ours / best.rate());
        if times < 1.0 {
            println!("{}: {name} wins; Vestibule has {times:.2} of its rate.", row.name);
        } else {
            println!("{}: Vestibule has {times:.2} times the rate of the best peer, {name}.", row.name);
        }
    }
}

fn print_table(
    title: &str,
    all: &[Contestant],
    figures: &[Vec<Figures>],
    value: fn(&Figures) -> f64,
    written: fn(f64) -> String,
) {
    let names: Vec<_> = all.iter().map(|contestant| contestant.name).collect();
    println!("\n| {title} | {} |", names.join(" | "));
    println!("|---|{}", "---:|".repeat(names.len()));
    for (row, columns) in ROWS.iter().zip(figures) {
        let cells =
            columns.iter().map(|figures| if figures.is_empty() { "–".to_owned() } else { written(value(figures)) });
        println!("| {} | {} |", row.name, cells.collect::<Vec<_>>().join(" | "));
    }
}

/// Three digits, and commas between thousands.
fn rate(value: f64) -> String {
    if value < 100.0 {
        return format!("{value:.1}");
    }
    let unit = 10_f64.powf(value.log10().floor() - 2.0);
    let digits = format!("{:.0}", (value / unit).round() * unit);
    let (thousands, rest) = digits.split_at(digits.len() - 3);
    if thousands.is_empty() { rest.to_owned() } else { format!("{thousands},{rest}") }
}

/// Of microseconds.
fn time(value: f64) -> String {
    if value < 1_000.0 { format!("{value:.0} µs") } else { format!("{:.1} ms", value / 1e3) }
}
