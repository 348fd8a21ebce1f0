//! `vestibule keys signing`

use accounts::admin::{Operator, SigningKeyLine};
use clap::{Args, Subcommand};
use serde_json::{Value, json};

use super::{Failure, now, operator, say};
use crate::commands::output::{moment, or_dash, say_json, table};
use crate::config::Config;

#[derive(Debug, Subcommand)]
pub(in crate::commands) enum Command {
    /// List them, the latest first
    List(Listing),
    /// Let other keys sign from now on
    Rotate(Rotation),
}

#[derive(Debug, Args)]
pub(in crate::commands) struct Listing {
    /// As JSON
    #[arg(long)]
    json: bool,
}

#[derive(Debug, Args)]
pub(in crate::commands) struct Rotation {
    /// The keys there are may have leaked: forget them, and all they signed, now
    #[arg(long)]
    now: bool,
}

pub(super) async fn run(config: Config, command: Command) -> Result<(), Failure> {
    let operator = operator(&config).await?;
    match command {
        Command::List(Listing { json }) => list(&operator, json).await,
        Command::Rotate(Rotation { now }) => rotate(&operator, now).await,
    }
}

async fn list(operator: &Operator, as_json: bool) -> Result<(), Failure> {
    let keys = operator.signing_keys().list().await?;
    if as_json {
        return say_json(&json!({ "keys": keys.iter().map(to_json).collect::<Vec<_>>() }));
    }
    let row = |key: &SigningKeyLine| {
        let (alg, state, seal) = (key.alg.to_string(), key.state.to_string(), key.seal.name().to_owned());
        [alg, state, moment(key.signs_from), or_dash(key.gone.map(moment)), seal, key.kid.clone()]
    };
    let rows: Vec<_> = keys.iter().map(row).collect();
    say(&table(["ALGORITHM", "STATE", "SIGNS FROM", "PUBLISHED UNTIL", "SEALED UNDER", "KID"], &rows))
}

async fn rotate(operator: &Operator, at_once: bool) -> Result<(), Failure> {
    let rotated = operator.signing_keys().rotate(at_once, now()).await?;
    if rotated.is_empty() {
        return say("there is no signing key yet: the first is made when an application needs it");
    }
    let names: Vec<_> = rotated.iter().map(ToString::to_string).collect();
    say(&format!("other keys sign now: {}; running servers follow within 30 seconds", names.join(", ")))
}

/// The fields are part of the public contract.
fn to_json(key: &SigningKeyLine) -> Value {
    json!({
        "kid": key.kid,
        "algorithm": key.alg.to_string(),
        "state": key.state.to_string(),
        "created": moment(key.created),
        "signs_from": moment(key.signs_from),
        "published_until": key.gone.map(moment),
        "sealed_under": key.seal.name(),
    })
}
