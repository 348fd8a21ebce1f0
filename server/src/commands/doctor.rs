//! `vestibule doctor`

mod apps;
mod database;
mod fetch;
mod files;
mod finding;
mod keys;
mod machine;
mod mail;
mod mail_advice;
mod reach;

use accounts::Email;
use clap::{Args, ValueEnum};
use finding::{Finding, PasswordCheck};
use serde_json::json;

use super::output::{say, say_json};
use super::{Failure, now};
use crate::config::Config;
use crate::setup;

#[derive(Debug, Args)]
pub(super) struct Arguments {
    /// Only this: whether the hosts of applications lead here
    #[arg(conflicts_with = "mail")]
    only: Option<Only>,
    /// Also send a test mail to this address
    #[arg(long, value_name = "ADDRESS", value_parser = address)]
    mail: Option<Email>,
    /// As JSON
    #[arg(long)]
    json: bool,
}

/// What is only examined when it is asked for, because it calls other machines.
#[derive(Clone, Copy, Debug, ValueEnum)]
enum Only {
    Apps,
}

pub(super) async fn run(config: Config, arguments: Arguments) -> Result<(), Failure> {
    let findings = match arguments.only {
        Some(Only::Apps) => apps::check(&super::operator(&config).await?, &config).await,
        None => examine(&config, arguments.mail.as_ref()).await,
    };
    let failed = findings.iter().filter(|finding| finding.verdict == PasswordCheck::Fail).count();
    if arguments.json {
        say_json(&json!({ "ok": failed == 0, "findings": findings }))?;
    } else {
        for finding in &findings {
            say(&finding.to_string())?;
        }
    }
    match failed {
        0 => Ok(()),
        1 => Err(Failure::Failed("one check failed".into())),
        _ => Err(Failure::Failed(format!("{failed} checks failed"))),
    }
}

async fn examine(config: &Config, mail_to: Option<&Email>) -> Vec<Finding> {
    let now = now();
    let mut findings = settings(config);
    findings.extend(reach::check(config));
    findings.push(keys::check(config));
    findings.extend(files::check(config));
    match setup::operator(config).await {
        Ok(operator) => {
            let accounts = operator.accounts();
            findings.extend(database::check(&operator, now).await);
            findings.extend(keys::signing(&operator).await);
            findings.push(machine::hash(&accounts, config).await);
            findings.extend(mail::put_off(&operator, config).await);
        }
        Err(problem) => findings.push(Finding::fail("start", problem, "nothing can be served before this is right")),
    }
    findings.extend(mail::check(config, mail_to, now).await);
    findings.push(machine::clock(now));
    findings
}

/// Malformed settings never get here: every command reports them, all at once.
fn settings(config: &Config) -> Vec<Finding> {
    if config.warnings.is_empty() {
        return vec![Finding::ok("settings", "all of them can be read")];
    }
    let advice = "`vestibule config --reference` explains every setting";
    config.warnings.iter().map(|warning| Finding::warn("settings", warning, advice)).collect()
}

fn address(typed: &str) -> Result<Email, &'static str> {
    Email::parse(typed).map_err(|_| "this is not an address such as you@example.org")
}
