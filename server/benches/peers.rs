//! The same work by Vestibule and by what others would take instead, in turn, each with one core to itself.
//! docs/benchmark.md says what is measured of each, and what each leaves out.

mod better_auth;
mod contestant;
mod django;
mod journeys;
mod limit;
mod loco;
mod ours;
mod report;
mod running;

use std::path::{Path, PathBuf};
use std::process::Command;

pub(crate) use crate::peers::limit::{SESSIONS, serve_sessions};

use crate::apart::Apart;
use crate::figures::Figures;
use crate::peers::contestant::ROWS;
use crate::{Bench, Outcome};

/// Rounds unless `PEERS_ROUNDS` says otherwise.
const ROUNDS: usize = 7;

/// How much is measured.
#[derive(Clone, Copy)]
struct Plan {
    rounds: usize,
}

impl Plan {
    #[expect(clippy::disallowed_methods, reason = "settings of the benchmark")]
    fn read() -> Outcome<Self> {
        let rounds = std::env::var("PEERS_ROUNDS").map_or(Ok(ROUNDS), |rounds| rounds.parse())?;
        // So that better-auth's cached sessions last until they have been asked for.
        if (1..=9).contains(&rounds) { Ok(Self { rounds }) } else { Err("PEERS_ROUNDS is a number from 1 to 9".into()) }
    }

    /// How many people are signed in, and sign in once more.
    fn members(self) -> usize {
        self.rounds * contestant::SIGN_INS
    }

    /// How many people sign up.
    fn newcomers(self) -> usize {
        self.rounds * contestant::SIGN_UPS
    }
}

/// Installs them, and prints a table.
pub(crate) async fn measure(bench: &Bench) -> Outcome<()> {
    let plan = Plan::read()?;
    let installed = install()?;
    let apart = Apart::begin()?;
    let ours = ours::start(bench, &apart, plan).await?;
    let limit = limit::start(bench, &apart, plan, &ours).await?;
    let django = django::start(bench, &apart, plan, &installed).await?;
    let loco = loco::start(bench, &apart, plan, &installed).await?;
    // Last, because its cached sessions last five minutes.
    let better_auth = better_auth::start(bench, &apart, plan, &installed).await?;
    let all = [limit, ours, django, better_auth, loco];
    let mut figures = Vec::new();
    for row in &ROWS {
        let mut columns: Vec<Figures> = all.iter().map(|_| Figures::default()).collect();
        for round in 0..plan.rounds {
            for (contestant, column) in all.iter().zip(&mut columns) {
                if let Some(figure) = contestant.play(row, round).await? {
                    column.add(figure);
                }
            }
        }
        figures.push(columns);
    }
    report::print(&all, &figures);
    Ok(())
}

/// Where they are then.
fn install() -> Outcome<PathBuf> {
    let program = std::env::current_exe()?;
    let target = program.parent().and_then(Path::parent).ok_or("not in a target directory")?;
    let installed = target.join("peers");
    let status = Command::new(sources().join("install")).arg(&installed).status()?;
    if status.success() { Ok(installed) } else { Err("the peers could not be installed".into()) }
}

/// Their applications, as they stand in the repository.
fn sources() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/peers"))
}
