//! `vestibule apps show`

use accounts::ApplicationId;
use accounts::admin::{ApplicationDescription, ApplicationDetails, NoticeCount, Operator};
use clap::Args;
use serde_json::{Value, json};

use super::snippet::Snippet;
use super::{Failure, id, list, now, unknown};
use crate::applications;
use crate::commands::output::{moment, or_dash, say, say_json, table};
use crate::config::Config;

#[derive(Debug, Args)]
pub(in crate::commands) struct Arguments {
    /// The application's id
    #[arg(value_parser = id)]
    id: ApplicationId,
    /// Print what to write into this proxy, or into the settings of an OpenID Connect client
    #[arg(long, value_name = "WHERE", conflicts_with = "json")]
    snippet: Option<Snippet>,
    /// As JSON
    #[arg(long)]
    json: bool,
}

pub(super) async fn run(config: &Config, operator: &Operator, arguments: Arguments) -> Result<(), Failure> {
    let Arguments { id, snippet, json } = arguments;
    let details = operator.applications().show(&id, now()).await?.ok_or_else(|| unknown(&id))?;
    match snippet {
        Some(snippet) => say(&snippet.filled(config, &details.application)?),
        None if json => say_json(&to_json(&details)),
        None => say(&to_text(&details)),
    }
}

fn to_json(details: &ApplicationDetails) -> Value {
    let notices = |count: &NoticeCount| json!({ "notices": count.notices, "error": count.error });
    let mut json = list::to_json(&details.application);
    json["members"] = json!(details.members);
    json["signed_in"] = json!(details.signed_in);
    json["logout_notices"] = json!({ "waiting": notices(&details.waiting), "failed": notices(&details.failed) });
    json
}

fn to_text(details: &ApplicationDetails) -> String {
    let application = &details.application;
    let secret = if application.is_confidential() { "yes" } else { "none" };
    let notices = |count: &NoticeCount| match &count.error {
        Some(error) => format!("{} (latest: {error})", count.notices),
        None => count.notices.to_string(),
    };
    let facts = [
        ["Created".to_owned(), moment(application.created)],
        ["Client secret".to_owned(), secret.to_owned()],
        ["Members signed in".to_owned(), details.signed_in.to_string()],
        ["Sign-outs to be told".to_owned(), notices(&details.waiting)],
        ["Sign-outs not told".to_owned(), notices(&details.failed)],
        ["On its list".to_owned(), or_dash(Some(details.members.join(" ")).filter(|list| !list.is_empty()))],
    ];
    let described = applications::to_json(&ApplicationDescription::of(application));
    let settings: Vec<_> = described.iter().map(|(name, value)| [name.clone(), cell(value)]).collect();
    let state = if application.disabled { "disabled" } else { "enabled" };
    [table(["State", state], &facts), table(["SETTING", "VALUE"], &settings)].join("\n\n")
}

/// As it would be given to an option.
fn cell(value: &Value) -> String {
    match value {
        Value::Null => "-".to_owned(),
        Value::Bool(true) => "yes".to_owned(),
        Value::Bool(false) => "no".to_owned(),
        Value::String(text) => text.clone(),
        Value::Array(list) if list.is_empty() => "-".to_owned(),
        Value::Array(list) => list.iter().map(cell).collect::<Vec<_>>().join(" "),
        other => other.to_string(),
    }
}
