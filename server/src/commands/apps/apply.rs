//! `vestibule apps apply` and `vestibule apps export`

use std::path::PathBuf;

use accounts::admin::{Applied, ApplyOutcome, Operator};
use clap::Args;

use super::{Failure, now};
use crate::applications::{self, ApplicationsFile, changes};
use crate::commands::output::{complain, say};
use crate::config::Config;

#[derive(Debug, Args)]
pub(in crate::commands) struct Arguments {
    /// The file, in TOML
    file: PathBuf,
    /// Only say what would change
    #[arg(long)]
    dry_run: bool,
}

pub(super) async fn run(config: &Config, operator: &Operator, arguments: &Arguments) -> Result<(), Failure> {
    let Arguments { file, dry_run } = arguments;
    let file = ApplicationsFile::read(file).map_err(Failure::Failed)?;
    if let Some(problem) = file.refuse_host(config.public_url.authority()) {
        return Err(Failure::Failed(problem));
    }
    file.doubts.iter().for_each(|doubt| complain(doubt));
    let applied = match operator.applications().apply(file.wanted(), *dry_run, now()).await? {
        ApplyOutcome::Done(applied) => applied,
        other => return Err(Failure::Failed(file.refusal(&other))),
    };
    for one in &applied {
        changes(one).iter().chain(&listed(one)).try_for_each(|line| say(line))?;
        for line in unknown(one) {
            complain(&line);
        }
    }
    match (applied.iter().any(Applied::changed), *dry_run) {
        (false, _) => complain("everything is so already; nothing was changed"),
        (true, true) => complain("nothing was changed, because of --dry-run"),
        (true, false) => {
            for one in &applied {
                let Some(secret) = &one.secret else { continue };
                say(&format!("Client secret of {}: {}", one.id, secret.expose()))?;
            }
        }
    }
    Ok(())
}

pub(super) async fn export(operator: &Operator) -> Result<(), Failure> {
    let exported = operator.applications().export().await?;
    let text = applications::write(exported).map_err(|error| Failure::Failed(error.to_string()))?;
    say(text.trim_end())
}

/// One line for each account that was put on a list or taken off.
fn listed(applied: &Applied) -> Vec<String> {
    let id = &applied.id;
    let allowed = applied.allowed.iter().map(|address| format!("{id}: {address} may enter"));
    allowed.chain(applied.denied.iter().map(|address| format!("{id}: {address} is off its list"))).collect()
}

/// One line for each address to be on a list that nobody has.
fn unknown(applied: &Applied) -> Vec<String> {
    let id = &applied.id;
    let line = |address: &String| format!("{id}: there is no account {address}, so it is not on the list");
    applied.unknown.iter().map(line).collect()
}
