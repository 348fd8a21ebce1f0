//! `vestibule apps list`

use accounts::admin::{ApplicationDescription, Operator};
use accounts::applications::Application;
use clap::Args;
use serde_json::{Value, json};

use super::Failure;
use crate::applications;
use crate::commands::output::{moment, say, say_json, table};

#[derive(Debug, Args)]
pub(in crate::commands) struct Arguments {
    /// As JSON
    #[arg(long)]
    json: bool,
}

pub(super) async fn run(operator: &Operator, arguments: &Arguments) -> Result<(), Failure> {
    let registry = operator.applications().list().await?;
    let all = registry.all();
    if arguments.json {
        let lines: Vec<Value> = all.iter().map(|application| to_json(application)).collect();
        return say_json(&json!({ "applications": lines }));
    }
    let row = |application: &Application| {
        let description = ApplicationDescription::of(application);
        let state = if application.disabled { "disabled".to_owned() } else { access(application) };
        let places = description.hosts.into_iter().chain(description.redirects).collect::<Vec<_>>().join(" ");
        [application.id.to_string(), application.name.clone(), state, places]
    };
    let rows: Vec<_> = all.iter().map(|application| row(application)).collect();
    say(&table(["ID", "NAME", "OPEN TO", "HOSTS AND REDIRECTS"], &rows))
}

/// The stored name of who may enter.
pub(super) fn access(application: &Application) -> String {
    json!(application.access).as_str().unwrap_or_default().to_owned()
}

/// The fields are part of the public contract, here and in `apps show`.
pub(super) fn to_json(application: &Application) -> Value {
    let mut json = json!({
        "id": application.id.as_str(),
        "disabled": application.disabled,
        "created": moment(application.created),
        "confidential": application.is_confidential(),
    });
    for (name, value) in applications::to_json(&ApplicationDescription::of(application)) {
        json[name] = value;
    }
    json
}
