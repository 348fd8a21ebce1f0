//! Addresses of the development mailbox that say whose mails are meant.

use super::{DEV_MAILBOX, DEV_NEWEST, dev_letter, encode};

/// The newest mail for an address.
#[must_use]
pub fn dev_newest(to: &str) -> String {
    with_query(DEV_NEWEST, &[("to", to)])
}

/// The mails for whoever's address contains this.
#[must_use]
pub fn dev_mailbox_for(to: &str) -> String {
    with_query(DEV_MAILBOX, &[("to", to)])
}

/// One of these mails, in one of its views.
#[must_use]
pub fn dev_letter_for(id: &str, to: &str, view: &str) -> String {
    with_query(&dev_letter(id), &[("to", to), ("view", view)])
}

/// A path with what is not empty.
fn with_query(path: &str, fields: &[(&str, &str)]) -> String {
    let fields = fields.iter().filter(|(_, value)| !value.is_empty());
    let fields: Vec<String> = fields.map(|(name, value)| format!("{name}={}", encode(value))).collect();
    if fields.is_empty() { path.to_owned() } else { format!("{path}?{}", fields.join("&")) }
}
