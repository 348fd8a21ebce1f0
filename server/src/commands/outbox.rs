//! `vestibule outbox`

mod list;
mod retry;

use accounts::admin::MailOrder;
use clap::{Args, Subcommand};
use uuid::Uuid;

use super::output::say;
use super::{Failure, now, operator};
use crate::config::Config;

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// List mails, the latest queued first
    List(list::Arguments),
    /// Send mails that wait, failed or were given up, now
    Retry(retry::Arguments),
    /// Close a mail unsent
    Drop(Which),
}

#[derive(Debug, Args)]
pub(super) struct Which {
    /// The mail's id, as listed and in its Message-ID
    id: Uuid,
}

pub(super) async fn run(config: Config, command: Command) -> Result<(), Failure> {
    let operator = operator(&config).await?;
    match command {
        Command::List(arguments) => list::run(&operator, arguments).await,
        Command::Retry(arguments) => retry::run(&operator, arguments).await,
        Command::Drop(Which { id }) => tell(operator.outbox().drop(id, now()).await?, id, "dropped"),
    }
}

fn tell(order: MailOrder, id: Uuid, done: &str) -> Result<(), Failure> {
    match order {
        MailOrder::Done => say(&format!("{id}: {done}")),
        MailOrder::Not(state) => {
            let wanted = "only mails that wait, failed or were given up can be changed";
            Err(Failure::Failed(format!("{id} is {}; {wanted}", state.name())))
        }
        MailOrder::NoSuchMail => Err(Failure::Failed(format!("there is no mail {id}"))),
    }
}
