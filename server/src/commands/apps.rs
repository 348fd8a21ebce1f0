//! `vestibule apps`

mod add;
mod apply;
mod change;
mod list;
mod members;
mod remove;
mod secret;
mod show;
mod snippet;

use accounts::ApplicationId;
use accounts::admin::{ApplicationOutcome, ClientSecret};
use clap::{Args, Subcommand};

use super::output::{complain, say};
use super::{Failure, now, operator};
use crate::config::Config;

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Let the members of an application sign in here
    Add(add::Arguments),
    /// List applications
    List(list::Arguments),
    /// Show an application, or what to write into its proxy or client
    Show(show::Arguments),
    /// Change an application
    Set(change::Arguments),
    /// Remove an application and sign its members out of it
    Remove(remove::Arguments),
    /// Shut an application and sign its members out of it
    Disable(Which),
    /// Open a disabled application again
    Enable(Which),
    /// Put an account on the list of those who may enter
    Allow(members::Arguments),
    /// Take an account off the list and sign it out of the application
    Deny(members::Arguments),
    /// Make a new client secret
    Secret(secret::Arguments),
    /// Make applications what a file says
    Apply(apply::Arguments),
    /// Print all applications as a file for `apply`
    Export,
}

#[derive(Debug, Args)]
pub(super) struct Which {
    /// The application's id
    #[arg(value_parser = id)]
    id: ApplicationId,
}

pub(super) async fn run(config: Config, command: Command) -> Result<(), Failure> {
    let operator = operator(&config).await?;
    match command {
        Command::Add(arguments) => add::run(&config, &operator, arguments).await,
        Command::List(arguments) => list::run(&operator, &arguments).await,
        Command::Show(arguments) => show::run(&config, &operator, arguments).await,
        Command::Set(arguments) => change::run(&config, &operator, arguments).await,
        Command::Remove(arguments) => remove::run(&operator, &arguments).await,
        Command::Disable(Which { id }) => {
            let outcome = operator.applications().disable(&id, now()).await?;
            tell(outcome, &id, "disabled", "is disabled already")
        }
        Command::Enable(Which { id }) => {
            tell(operator.applications().enable(&id).await?, &id, "enabled", "is not disabled")
        }
        Command::Allow(arguments) => members::allow(&operator, &arguments).await,
        Command::Deny(arguments) => members::deny(&operator, &arguments).await,
        Command::Secret(arguments) => secret::run(&operator, &arguments).await,
        Command::Apply(arguments) => apply::run(&config, &operator, &arguments).await,
        Command::Export => apply::export(&operator).await,
    }
}

fn id(typed: &str) -> Result<ApplicationId, &'static str> {
    ApplicationId::try_from(typed.to_owned())
}

fn unknown(id: &ApplicationId) -> Failure {
    Failure::Failed(format!("there is no application {id}"))
}

fn already(id: &ApplicationId, so: &str) {
    complain(&format!("{id} {so}; nothing was changed"));
}

fn tell(outcome: ApplicationOutcome, id: &ApplicationId, done: &str, so: &str) -> Result<(), Failure> {
    match outcome {
        ApplicationOutcome::Done(0) => say(&format!("{id}: {done}")),
        ApplicationOutcome::Done(1) => say(&format!("{id}: {done}; one sign-in to it ended")),
        ApplicationOutcome::Done(ended) => say(&format!("{id}: {done}; {ended} sign-ins to it ended")),
        ApplicationOutcome::AlreadySo => {
            already(id, so);
            Ok(())
        }
        ApplicationOutcome::NoSuchApplication => Err(unknown(id)),
    }
}

/// The one time that a secret is said, and the last line, so that a script can take it from there.
fn say_secret(secret: &ClientSecret) -> Result<(), Failure> {
    complain("keep the client secret now: it is not stored and cannot be shown again");
    say(&format!("Client secret: {}", secret.expose()))
}
