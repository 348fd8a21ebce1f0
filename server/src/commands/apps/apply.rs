//! `vestibule apps apply` and `vestibule apps export`

use std::path::PathBuf;

use accounts::admin::{ApplicationDescription, Applied, ApplyOutcome, Operator};
use clap::Args;
use serde_json::{Map, Value};

use super::{Failure, now};
use crate::applications::{self, ApplicationsFile, to_json};
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
        other => return Err(Failure::Failed(refusal(&file, &other))),
    };
    for one in &applied {
        changes(one).iter().try_for_each(|line| say(line))?;
        unknown(one).iter().for_each(|line| complain(line));
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

/// Why nothing was applied.
pub(crate) fn refusal(file: &ApplicationsFile, outcome: &ApplyOutcome) -> String {
    match outcome {
        ApplyOutcome::HostTaken { id, host, by } => {
            file.about(id, "hosts", host, &format!("{host} belongs to the application {by}"))
        }
        ApplyOutcome::Refused(id, refused) => {
            let key = applications::key(refused.part);
            file.about(id, key, &refused.text, &format!("{:?} {}", refused.text, refused.fault))
        }
        ApplyOutcome::Done(_) => String::new(),
    }
}

/// One line for each change, without secrets.
pub(crate) fn changes(applied: &Applied) -> Vec<String> {
    let id = &applied.id;
    let after = all_of(&applied.after);
    let mut lines = match &applied.before {
        None => vec![format!("{id}: added")],
        Some(before) => {
            let before = all_of(before);
            let changed = after.iter().filter(|(name, value)| before.get(*name) != Some(*value));
            let line = |(name, value): (&String, &Value)| {
                format!("{id}: {name} {} -> {value}", before.get(name).unwrap_or(&Value::Null))
            };
            changed.map(line).collect()
        }
    };
    if applied.secret_replaced {
        let made = if applied.secret.is_some() { "a new client secret" } else { "client secret as the file says" };
        lines.push(format!("{id}: {made}"));
    }
    lines.extend(applied.allowed.iter().map(|address| format!("{id}: {address} may enter")));
    lines.extend(applied.denied.iter().map(|address| format!("{id}: {address} is off its list")));
    lines
}

/// One line for each address on a list that nobody has.
pub(crate) fn unknown(applied: &Applied) -> Vec<String> {
    let id = &applied.id;
    let line = |address: &String| format!("{id}: there is no account {address}, so it is not on the list");
    applied.unknown.iter().map(line).collect()
}

fn all_of((description, disabled): &(ApplicationDescription, bool)) -> Map<String, Value> {
    let mut all = to_json(description);
    all.insert("disabled".to_owned(), Value::Bool(*disabled));
    all
}
