//! `vestibule keys`

mod signing;

use clap::Subcommand;

use super::output::say;
use super::{Failure, block_on, now, operator, settings};
use crate::config::generate_key;

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Print a fresh key for `SECRET_KEYS`
    Generate,
    /// Keys that sign what applications read
    #[command(subcommand)]
    Signing(signing::Command),
}

pub(super) fn run(command: Command) -> Result<(), Failure> {
    match command {
        Command::Generate => {
            let key = generate_key().map_err(|error| Failure::Failed(format!("no randomness to be had: {error}")))?;
            say(&key)
        }
        Command::Signing(command) => block_on(signing::run(settings()?, command)),
    }
}
