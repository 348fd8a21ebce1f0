//! `vestibule outbox list`

use accounts::admin::{MailLine, MailSearch, Operator};
use accounts::kinds::MailStatus;
use clap::Args;
use serde_json::{Value, json};

use super::Failure;
use crate::commands::output::{Paging, moment, or_dash, table};

#[derive(Debug, Args)]
pub(in crate::commands) struct Arguments {
    /// Only mails in this state: waiting, sending, sent, failed, abandoned or dropped
    #[arg(long, value_parser = state)]
    state: Option<MailStatus>,
    #[command(flatten)]
    paging: Paging,
}

pub(super) async fn run(operator: &Operator, arguments: Arguments) -> Result<(), Failure> {
    let Arguments { state, paging } = arguments;
    let search = MailSearch { state, before: paging.before, limit: paging.limit };
    paging.show(&operator.outbox().list(&search).await?, "mails", to_json, to_table)
}

fn state(name: &str) -> Result<MailStatus, &'static str> {
    MailStatus::named(name).ok_or("the states are waiting, sending, sent, failed, abandoned and dropped")
}

/// The fields are part of the public contract.
fn to_json(mail: &MailLine) -> Value {
    json!({
        "id": mail.id.to_string(),
        "kind": mail.kind.to_string(),
        "state": mail.state.name(),
        "recipient": mail.recipient,
        "queued": moment(mail.queued),
        "next": mail.next.map(moment),
        "closed": mail.closed.map(moment),
        "attempts": mail.attempts,
        "error": mail.error,
    })
}

fn to_table(mails: &[MailLine]) -> String {
    let row = |mail: &MailLine| {
        [
            mail.recipient.clone(),
            mail.kind.to_string(),
            mail.state.name(),
            moment(mail.queued),
            mail.attempts.to_string(),
            mail.id.to_string(),
            or_dash(mail.error.clone()),
        ]
    };
    let rows: Vec<_> = mails.iter().map(row).collect();
    table(["RECIPIENT", "KIND", "STATE", "QUEUED", "TRIES", "ID", "ERROR"], &rows)
}
