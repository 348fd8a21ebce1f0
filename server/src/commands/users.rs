//! `vestibule users`

mod delete;
mod list;
mod order;
mod show;
mod sign_out;

use accounts::admin::UserRef;
use app::{Reader, words};
use clap::{Args, Subcommand};

use super::{Failure, now, operator};
use crate::config::Config;

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// List accounts, the newest first
    List(list::Arguments),
    /// Show an account with its open sessions and latest events
    Show(show::Arguments),
    /// Confirm the address of an account by hand
    Activate(Whose),
    /// Shut an account and end its sessions
    Disable(Whose),
    /// Open a disabled account again
    Enable(Whose),
    /// End all sessions of an account, or of everybody
    SignOut(sign_out::Arguments),
    /// Mail a link to choose a new password
    Reset(Whose),
    /// Remove the password, end every session and mail a link to choose a new one
    Lock(Whose),
    /// Delete an account for good
    Delete(delete::Arguments),
}

#[derive(Debug, Args)]
pub(super) struct Whose {
    /// The account's address or id
    #[arg(value_name = "ADDRESS_OR_ID", value_parser = who)]
    who: UserRef,
}

pub(super) async fn run(config: Config, command: Command) -> Result<(), Failure> {
    let operator = operator(&config).await?;
    match command {
        Command::List(arguments) => list::run(&operator, arguments).await,
        Command::Show(arguments) => show::run(&operator, &arguments, now()).await,
        Command::Activate(Whose { who }) => {
            let order = operator.users().activate(&who, now()).await?;
            order::tell(order, &who, "activated; a link to choose a password is being mailed", "is active already")
        }
        Command::Disable(Whose { who }) => {
            let order = operator.users().disable(&who, now()).await?;
            order::tell(order, &who, "disabled, and signed out everywhere", "is disabled already")
        }
        Command::Enable(Whose { who }) => {
            let order = operator.users().enable(&who, now()).await?;
            order::tell(order, &who, "enabled", "is not disabled")
        }
        Command::SignOut(arguments) => sign_out::run(&operator, &arguments, now()).await,
        Command::Reset(Whose { who }) => {
            let order = operator.users().reset(&who, now()).await?;
            order::tell(order, &who, "a reset link is being mailed", "")
        }
        Command::Lock(Whose { who }) => {
            let order = operator.users().lock(&who, now()).await?;
            order::tell(order, &who, "locked, and signed out everywhere; a reset link is being mailed", "")
        }
        Command::Delete(arguments) => delete::run(&operator, &arguments, now()).await,
    }
}

pub(super) fn who(typed: &str) -> Result<UserRef, String> {
    let told = |refused| format!("this is neither an id nor an address ({})", words::email(Reader::english(), refused));
    typed.parse().map_err(told)
}

/// The account as it was named on the command line.
pub(super) fn name(who: &UserRef) -> String {
    match who {
        UserRef::Id(id) => id.to_string(),
        UserRef::Address(email) => email.as_str().to_owned(),
    }
}

pub(super) fn unknown(who: &UserRef) -> Failure {
    Failure::Failed(format!("there is no account {}", name(who)))
}
