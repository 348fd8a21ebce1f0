//! `vestibule apps add`

use accounts::ApplicationId;
use accounts::admin::{ApplicationDescription, DescriptionPart, DescriptionRefused, Operator, RegisterOutcome};
use clap::Args;

use super::{Failure, already, id, now, say_secret, unknown};
use crate::applications::{Facts, key};
use crate::commands::output::{complain, say};
use crate::config::Config;

#[derive(Debug, Args)]
pub(in crate::commands) struct Arguments {
    /// Its id, also its `client_id`: 1 to 40 of a-z, 0-9 and -
    #[arg(value_parser = id)]
    id: ApplicationId,
    #[command(flatten)]
    facts: Facts,
}

pub(super) async fn run(config: &Config, operator: &Operator, arguments: Arguments) -> Result<(), Failure> {
    let Arguments { id, facts } = arguments;
    check_hosts(config, facts.hosts.as_deref())?;
    let missing = |option| Failure::Usage(format!("{option} is missing: {}", wanted(option)));
    let name = facts.name.as_deref().ok_or_else(|| missing("--name"))?;
    let access = facts.access.ok_or_else(|| missing("--access"))?;
    let mut description = ApplicationDescription::new(name, access);
    facts.write_into(&mut description);
    let (hosts, redirects) = (!description.hosts.is_empty(), !description.redirects.is_empty());
    tell(operator.applications().add(&id, description, now()).await?, &id, "added", || {
        if hosts {
            complain(&format!("`vestibule apps show {id} --snippet nginx` prints what its proxy needs"));
        }
        if redirects {
            complain(&format!("`vestibule apps show {id} --snippet oidc` prints what its settings need"));
        }
    })
}

fn wanted(option: &str) -> &'static str {
    match option {
        "--access" => "who may enter, everybody or listed? There is no default",
        _ => "what people call it",
    }
}

/// The host of this site cannot be an application's: its requests would never reach the pages again.
pub(super) fn check_hosts(config: &Config, hosts: Option<&[String]>) -> Result<(), Failure> {
    match hosts.unwrap_or_default().iter().find(|host| is_ours(config, host)) {
        Some(host) => Err(Failure::Failed(format!("--host: {host} is the host of PUBLIC_URL"))),
        None => Ok(()),
    }
}

pub(super) fn is_ours(config: &Config, host: &str) -> bool {
    host == config.public_url.authority()
}

pub(super) fn tell(
    outcome: RegisterOutcome,
    id: &ApplicationId,
    done: &str,
    hints: impl FnOnce(),
) -> Result<(), Failure> {
    match outcome {
        RegisterOutcome::Done(secret) => {
            say(&format!("{id}: {done}"))?;
            hints();
            secret.as_ref().map_or(Ok(()), say_secret)
        }
        RegisterOutcome::AlreadySo => {
            already(id, "is so already");
            Ok(())
        }
        RegisterOutcome::Refused(DescriptionRefused { part, text, fault }) => {
            Err(Failure::Failed(format!("{}: {text:?} {fault}", option(part))))
        }
        RegisterOutcome::HostTaken { host, by } => {
            Err(Failure::Failed(format!("--host: {host} belongs to the application {by}")))
        }
        RegisterOutcome::IdTaken => {
            let way_out = format!("`vestibule apps set {id}` changes it");
            Err(Failure::Failed(format!("there is an application {id} already; {way_out}")))
        }
        RegisterOutcome::NoSuchApplication => Err(unknown(id)),
    }
}

fn option(part: DescriptionPart) -> String {
    format!("--{}", key(part).trim_end_matches('s').replace('_', "-"))
}
