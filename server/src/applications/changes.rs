//! What applying a file changes, line by line.

use accounts::admin::{ApplicationDescription, Applied};
use serde_json::{Map, Value};

use super::to_json;

/// One line for each change, without secrets, and without addresses of people.
pub(crate) fn changes(applied: &Applied) -> Vec<String> {
    let id = &applied.id;
    let after = all_of(&applied.after);
    let mut lines = match &applied.before {
        None => vec![format!("{id}: added")],
        Some(before) => {
            let before = all_of(before);
            let changed = after.iter().filter(|(name, value)| before.get(*name) != Some(*value));
            let line = |(name, value): (&String, &Value)| {
                format!("{id}: {name} {} -> {value}", before.get(name).unwrap_or(&Value::Null))
            };
            changed.map(line).collect()
        }
    };
    if applied.secret_replaced {
        let made = if applied.secret.is_some() { "a new client secret" } else { "client secret as the file says" };
        lines.push(format!("{id}: {made}"));
    }
    lines
}

fn all_of((description, disabled): &(ApplicationDescription, bool)) -> Map<String, Value> {
    let mut all = to_json(description);
    all.insert("disabled".to_owned(), Value::Bool(*disabled));
    all
}
