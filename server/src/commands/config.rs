//! `vestibule config`

use clap::Args;
use serde_json::json;

use super::output::{complain, say, say_json};
use super::{Failure, settings};
use crate::config::reference;

#[derive(Debug, Args)]
pub(super) struct Arguments {
    /// The commented reference of all settings instead of the values in force
    #[arg(long, conflicts_with = "json")]
    reference: bool,
    /// As JSON
    #[arg(long)]
    json: bool,
}

pub(super) fn run(arguments: &Arguments) -> Result<(), Failure> {
    if arguments.reference {
        return say(reference().trim_end());
    }
    let config = settings()?;
    config.warnings.iter().for_each(|warning| complain(warning));
    if arguments.json { say_json(&json!({ "settings": config.in_force })) } else { say(config.listing().trim_end()) }
}
