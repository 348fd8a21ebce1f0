//! The command line (contract, 5). Results go to stdout, messages to stderr; 0 done, 1 refused or failed, 2 wrong
//! usage or settings.

mod config;
mod keys;
mod migrate;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

use crate::config::{Config, Vars};
use crate::telemetry;

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
    /// Keys that sign links
    #[command(subcommand)]
    Keys(keys::Command),
    /// Settings in force, secrets redacted
    Config(config::Arguments),
}

/// Why a command did not do what was asked.
enum Failure {
    /// Refused or failed: exit status 1.
    Failed(String),
    /// Wrong usage or settings: exit status 2.
    Usage(String),
}

/// Reads the command line and does what it says.
#[must_use]
pub fn main() -> ExitCode {
    let arguments = Arguments::parse();
    match run(arguments.command.unwrap_or(Command::Serve)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(Failure::Failed(message)) => complain(&message, 1),
        Err(Failure::Usage(message)) => complain(&message, 2),
    }
}

fn run(command: Command) -> Result<(), Failure> {
    match command {
        Command::Keys(command) => keys::run(&command),
        Command::Config(arguments) => config::run(&arguments),
        Command::Migrate(arguments) => block_on(migrate::run(settings()?, arguments)),
        Command::Serve => {
            let config = settings()?;
            telemetry::init(&config);
            block_on(async { crate::run(config).await.map_err(Failure::Failed) })
        }
    }
}

fn settings() -> Result<Config, Failure> {
    Config::read(&Vars::from_process()).map_err(|problems| Failure::Usage(problems.to_string()))
}

fn block_on(work: impl Future<Output = Result<(), Failure>>) -> Result<(), Failure> {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build();
    runtime.map_err(|error| Failure::Failed(format!("cannot start: {error}")))?.block_on(work)
}

#[expect(clippy::print_stdout, reason = "stdout is for results")]
fn say(text: &str) {
    println!("{text}");
}

#[expect(clippy::print_stderr, reason = "stderr is for messages")]
fn complain(message: &str, status: u8) -> ExitCode {
    eprintln!("{message}");
    ExitCode::from(status)
}
