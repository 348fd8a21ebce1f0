//! `vestibule config`

use clap::Args;

use super::{Failure, say, settings};
use crate::config::reference;

#[derive(Debug, Args)]
pub(super) struct Arguments {
    /// The commented reference of all settings instead of the values in force
    #[arg(long)]
    reference: bool,
}

pub(super) fn run(arguments: &Arguments) -> Result<(), Failure> {
    if arguments.reference {
        say(reference().trim_end());
        return Ok(());
    }
    say(settings()?.listing().trim_end());
    Ok(())
}
