//! The command line (docs/operate.md). Results go to stdout, messages to stderr. Exit status: 0 for done, 1 for refused
//! or failed, 2 for wrong usage or settings. Doc comments of arguments are the text of `--help`.

mod apps;
mod backup;
mod config;
mod doctor;
mod keys;
mod migrate;
mod outbox;
mod output;
mod texts;
mod users;

use std::process::ExitCode;

use accounts::admin::Operator;
use accounts::{Clock, Timestamp};
use clap::{Parser, Subcommand};
use output::complain;

use crate::config::{Config, Vars};
use crate::{listener, setup, telemetry};

/// Sign-up, e-mail activation, sign-in and recovery as one small server.
#[derive(Debug, Parser)]
#[command(name = "vestibule", version)]
struct Arguments {
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Serve pages and deliver mail (the default)
    Serve,
    /// Bring the database schema up to date
    Migrate(migrate::Arguments),
    /// Look at accounts and put them right
    #[command(subcommand)]
    Users(users::Command),
    /// Applications whose members sign in here
    #[command(subcommand)]
    Apps(Box<apps::Command>),
    /// Look at mails waiting, failed and sent
    #[command(subcommand)]
    Outbox(outbox::Command),
    /// Keys that sign links, and those that sign what applications read
    #[command(subcommand)]
    Keys(keys::Command),
    /// Settings in force, secrets redacted
    Config(config::Arguments),
    /// Check settings, database, mail and machine, and say what to do
    Doctor(doctor::Arguments),
    /// Words of pages and mails, and your own in their place
    #[command(subcommand)]
    Texts(texts::Command),
    /// Copy a SQLite database while it is in use
    Backup(backup::Arguments),
}

/// Why a command failed.
enum Failure {
    /// Refused or failed: exit status 1.
    Failed(String),
    /// Wrong usage or settings: exit status 2.
    Usage(String),
}

/// Parses the command line and runs the command.
#[must_use]
pub fn main() -> ExitCode {
    let arguments = Arguments::parse();
    match run(arguments.command.unwrap_or(Command::Serve)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(Failure::Failed(message)) => end(&message, 1),
        Err(Failure::Usage(message)) => end(&message, 2),
    }
}

fn end(message: &str, status: u8) -> ExitCode {
    complain(message);
    ExitCode::from(status)
}

fn run(command: Command) -> Result<(), Failure> {
    match command {
        Command::Keys(command) => keys::run(command),
        Command::Texts(command) => texts::run(&command),
        Command::Config(arguments) => config::run(&arguments),
        Command::Migrate(arguments) => block_on(migrate::run(settings()?, arguments)),
        Command::Users(command) => block_on(users::run(settings()?, command)),
        Command::Apps(command) => block_on(apps::run(settings()?, *command)),
        Command::Outbox(command) => block_on(outbox::run(settings()?, command)),
        Command::Doctor(arguments) => block_on(doctor::run(settings()?, arguments)),
        Command::Backup(arguments) => block_on(backup::run(settings()?, arguments)),
        Command::Serve => {
            let config = settings()?;
            telemetry::init(&config);
            block_on(async {
                let listener = listener::bind(config.listen, "LEPTOS_SITE_ADDR").await.map_err(Failure::Failed)?;
                let address = listener.local_addr().unwrap_or(config.listen);
                let (app, at_start) = setup::state(config.listening_on(address)).await.map_err(Failure::Usage)?;
                crate::run(app, listener, at_start).await.map_err(Failure::Usage)
            })
        }
    }
}

fn settings() -> Result<Config, Failure> {
    Config::read(&Vars::from_process()).map_err(|problems| Failure::Usage(problems.to_string()))
}

fn block_on(work: impl Future<Output = Result<(), Failure>>) -> Result<(), Failure> {
    // One TLS provider, whichever the dependencies include.
    let _ = rustls::crypto::ring::default_provider().install_default();
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build();
    let runtime = runtime.map_err(|error| Failure::Failed(format!("cannot start: {error}")))?;
    let done = runtime.block_on(work);
    // Does not wait for the password check to warm up, which no command uses.
    runtime.shutdown_background();
    done
}

/// The domain over a database that answers and is migrated.
async fn operator(config: &Config) -> Result<Operator, Failure> {
    let operator = setup::operator(config).await.map_err(Failure::Usage)?;
    let hint = "`vestibule migrate` prepares a new database; `vestibule doctor` tells more";
    let unusable = |error| Failure::Failed(format!("{error}\n{hint}"));
    operator.accounts().upkeep().ping().await.map_err(unusable)?;
    Ok(operator)
}

fn now() -> Timestamp {
    Clock::System.now()
}

impl From<accounts::Error> for Failure {
    fn from(error: accounts::Error) -> Self {
        Self::Failed(error.to_string())
    }
}
