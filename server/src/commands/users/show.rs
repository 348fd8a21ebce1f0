//! `vestibule users show`

use accounts::Timestamp;
use accounts::admin::{Operator, UserDetails};
use accounts::audit::Entry;
use accounts::sessions::SessionInfo;
use clap::Args;
use serde_json::{Value, json};

use super::{Failure, Whose, list, unknown};
use crate::commands::output::{moment, or_dash, say, say_json, table};

#[derive(Debug, Args)]
pub(in crate::commands) struct Arguments {
    #[command(flatten)]
    whose: Whose,
    /// As JSON
    #[arg(long)]
    json: bool,
}

pub(super) async fn run(operator: &Operator, arguments: &Arguments, now: Timestamp) -> Result<(), Failure> {
    let who = &arguments.whose.who;
    let user = operator.users().show(who, now).await?.ok_or_else(|| unknown(who))?;
    if arguments.json { say_json(&to_json(&user)) } else { say(&to_text(&user)) }
}

fn to_json(user: &UserDetails) -> Value {
    let mut json = list::to_json(&user.line);
    json["confirmed"] = json!(user.confirmed.map(moment));
    json["pending_email"] = json!(user.pending_email);
    json["sessions"] = user.sessions.iter().map(session_json).collect();
    json["activity"] = user.activity.iter().map(entry_json).collect();
    json
}

fn session_json(session: &SessionInfo) -> Value {
    json!({
        "id": session.id.to_string(),
        "started": moment(session.started),
        "last_seen": moment(session.last_seen),
        "user_agent": session.user_agent,
    })
}

fn entry_json(entry: &Entry) -> Value {
    json!({
        "at": moment(entry.at),
        "event": entry.event.to_string(),
        "client": entry.client,
        "user_agent": entry.user_agent,
        "detail": entry.detail.as_ref().map(ToString::to_string),
    })
}

fn to_text(user: &UserDetails) -> String {
    let line = &user.line;
    let facts = [
        ["Address".to_owned(), line.email.clone()],
        ["Id".to_owned(), line.id.to_string()],
        ["Created".to_owned(), moment(line.created)],
        ["Confirmed".to_owned(), or_dash(user.confirmed.map(moment))],
        ["Last sign-in".to_owned(), or_dash(line.last_sign_in.map(moment))],
        ["New address".to_owned(), or_dash(user.pending_email.clone())],
        ["Language".to_owned(), or_dash(list::language(line).map(str::to_owned))],
        ["Time zone".to_owned(), or_dash(list::time_zone(line).map(str::to_owned))],
    ];
    let session =
        |session: &SessionInfo| [moment(session.started), moment(session.last_seen), session.user_agent.clone()];
    let event = |entry: &Entry| {
        let detail = entry.detail.as_ref().map(ToString::to_string);
        [moment(entry.at), entry.event.to_string(), or_dash(detail), or_dash(entry.client.clone())]
    };
    let sessions: Vec<_> = user.sessions.iter().map(session).collect();
    let events: Vec<_> = user.activity.iter().map(event).collect();
    [
        table(["State", line.state.name()], &facts),
        table(["SESSION BEGAN", "LAST SEEN", "BROWSER"], &sessions),
        table(["WHEN", "EVENT", "DETAIL", "CLIENT"], &events),
    ]
    .join("\n\n")
}
