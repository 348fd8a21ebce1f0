//! `vestibule users sign-out`

use accounts::Timestamp;
use accounts::admin::{Operator, UserRef};
use clap::Args;

use super::{Failure, name, unknown, who};
use crate::commands::output::say;

#[derive(Debug, Args)]
#[group(required = true, multiple = false)]
pub(in crate::commands) struct Arguments {
    /// The account's address or id
    #[arg(value_name = "ADDRESS_OR_ID", value_parser = who)]
    who: Option<UserRef>,
    /// Everybody: after a backup was restored, or a database leaked
    #[arg(long)]
    all: bool,
}

pub(super) async fn run(operator: &Operator, arguments: &Arguments, now: Timestamp) -> Result<(), Failure> {
    let (whose, ended) = match &arguments.who {
        Some(who) => (name(who), operator.users().sign_out(who, now).await?.ok_or_else(|| unknown(who))?),
        None => ("everybody".to_owned(), operator.users().sign_out_all(now).await?),
    };
    let sessions = if ended == 1 { "session" } else { "sessions" };
    say(&format!("{whose}: {ended} {sessions} ended"))
}
