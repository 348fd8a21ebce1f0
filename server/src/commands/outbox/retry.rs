//! `vestibule outbox retry`

use std::time::Duration;

use accounts::Timestamp;
use accounts::admin::{MailChoice, Operator};
use clap::Args;
use clap::builder::NonEmptyStringValueParser;
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;
use uuid::Uuid;

use super::{Failure, tell};
use crate::commands::now;
use crate::commands::output::say;

#[derive(Debug, Args)]
pub(in crate::commands) struct Arguments {
    /// Ids of mails, as listed and in their Message-IDs
    #[arg(value_name = "ID", required_unless_present_any = ["failed", "since", "reply"])]
    #[arg(conflicts_with_all = ["failed", "since", "reply"])]
    ids: Vec<Uuid>,
    /// All that failed or were given up
    #[arg(long)]
    failed: bool,
    /// All since then: 90m, 24h or 7d ago, or 2026-11-25 or 2026-11-25T10:30:00Z
    #[arg(long, value_name = "WHEN", value_parser = when)]
    since: Option<Timestamp>,
    /// All that a mail server answered in such words, or with such a code
    #[arg(long, value_name = "WORDS", value_parser = NonEmptyStringValueParser::new())]
    reply: Option<String>,
}

pub(super) async fn run(operator: &Operator, arguments: Arguments) -> Result<(), Failure> {
    let Arguments { ids, failed, since, reply } = arguments;
    if ids.is_empty() {
        let choice = MailChoice { failed, since, reply };
        return match operator.outbox().retry_all(&choice, now()).await? {
            1 => say("1 mail: queued again"),
            mails => say(&format!("{mails} mails: queued again")),
        };
    }
    // All are tried, and every failure is reported.
    let mut failures = Vec::new();
    for id in ids {
        match tell(operator.outbox().retry(id, now()).await?, id, "queued again") {
            Err(Failure::Failed(why)) => failures.push(why),
            told => told?,
        }
    }
    if failures.is_empty() { Ok(()) } else { Err(Failure::Failed(failures.join("; "))) }
}

fn when(text: &str) -> Result<Timestamp, &'static str> {
    let wanted = "needs a time such as 90m, 24h or 7d, or a moment such as 2026-11-25 or 2026-11-25T10:30:00Z";
    let unit = match text.chars().last() {
        Some('m') => 60,
        Some('h') => 3_600,
        Some('d') => 86_400,
        _ => return moment(text).ok_or(wanted),
    };
    let seconds = text[..text.len() - 1].parse::<u32>().ok().and_then(|number| u64::from(number).checked_mul(unit));
    seconds.map(|seconds| now() - Duration::from_secs(seconds)).ok_or(wanted)
}

fn moment(text: &str) -> Option<Timestamp> {
    let whole = if text.contains('T') { text.to_owned() } else { format!("{text}T00:00:00Z") };
    let moment = OffsetDateTime::parse(&whole, &Rfc3339).ok()?;
    Some(Timestamp::from_millis(moment.unix_timestamp().checked_mul(1_000)?))
}
