//! `vestibule keys`

use clap::Subcommand;

use super::Failure;
use super::output::say;
use crate::config::generate_key;

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Print a fresh key for `SECRET_KEYS`
    Generate,
}

pub(super) fn run(command: &Command) -> Result<(), Failure> {
    match command {
        Command::Generate => {
            let key = generate_key().map_err(|error| Failure::Failed(format!("no randomness to be had: {error}")))?;
            say(&key)
        }
    }
}
