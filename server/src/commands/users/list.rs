//! `vestibule users list`

use accounts::admin::{Operator, UserLine, UserSearch, UserState};
use accounts::{LanguageTag, TimeZoneName};
use clap::Args;
use serde_json::{Value, json};

use super::Failure;
use crate::commands::output::{Paging, moment, or_dash, table};

#[derive(Debug, Args)]
pub(in crate::commands) struct Arguments {
    /// Only addresses that begin like this
    prefix: Option<String>,
    /// Only accounts in this state: unconfirmed, active or disabled
    #[arg(long, value_parser = state)]
    state: Option<UserState>,
    #[command(flatten)]
    paging: Paging,
}

pub(super) async fn run(operator: &Operator, arguments: Arguments) -> Result<(), Failure> {
    let Arguments { prefix, state, paging } = arguments;
    let search = UserSearch { prefix, state, before: paging.before, limit: paging.limit };
    paging.show(&operator.users().list(&search).await?, "users", to_json, to_table)
}

fn state(name: &str) -> Result<UserState, &'static str> {
    UserState::named(name).ok_or("the states are unconfirmed, active and disabled")
}

/// The fields are part of the public contract, here and in `users show`.
pub(super) fn to_json(user: &UserLine) -> Value {
    json!({
        "id": user.id.to_string(),
        "email": user.email,
        "state": user.state.name(),
        "created": moment(user.created),
        "last_sign_in": user.last_sign_in.map(moment),
        "language": language(user),
        "time_zone": time_zone(user),
    })
}

pub(super) fn language(user: &UserLine) -> Option<&str> {
    user.locale.language.as_ref().map(LanguageTag::as_str)
}

pub(super) fn time_zone(user: &UserLine) -> Option<&str> {
    user.locale.time_zone.as_ref().map(TimeZoneName::as_str)
}

fn to_table(users: &[UserLine]) -> String {
    let row = |user: &UserLine| {
        let state = user.state.name().to_owned();
        let last_sign_in = or_dash(user.last_sign_in.map(moment));
        [user.email.clone(), state, moment(user.created), last_sign_in, user.id.to_string()]
    };
    let rows: Vec<_> = users.iter().map(row).collect();
    table(["ADDRESS", "STATE", "CREATED", "LAST SIGN-IN", "ID"], &rows)
}
