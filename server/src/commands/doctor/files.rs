//! Checks who else on this machine may read secrets: the database, the key, emails with working links.

use std::fs;
use std::path::{Path, PathBuf};

use mail::private_file::{open_to_others, whose};
use secrecy::ExposeSecret;

use super::Finding;
use crate::config::{Config, DATA_DIRECTORY, KeySource};
use crate::setup::sqlite_file;

const CHECK: &str = "files";

pub(super) fn check(config: &Config) -> Vec<Finding> {
    let open: Vec<Finding> = secret_places(config).iter().filter_map(|path| judge(path)).collect();
    if open.is_empty() { vec![Finding::ok(CHECK, "what is secret is this user's alone")] } else { open }
}

fn secret_places(config: &Config) -> Vec<PathBuf> {
    let mut places = Vec::new();
    if let Some(file) = sqlite_file::path(config.database_url.expose_secret()) {
        places.push(sqlite_file::directory(&file).to_owned());
        places.extend(sqlite_file::all(&file));
    }
    if let KeySource::DevelopmentFile(file) = &config.secret_keys {
        places.push(file.clone());
    }
    if config.smtp_url.is_none() {
        let mailbox = Path::new(DATA_DIRECTORY).join("mailbox");
        let mails = fs::read_dir(&mailbox).into_iter().flatten().flatten().map(|mail| mail.path());
        // One of them stands for all.
        places.extend(mails.filter(|mail| open_to_others(mail).is_some()).take(1));
        places.push(mailbox);
    }
    places
}

fn judge(path: &Path) -> Option<Finding> {
    open_to_others(path)?;
    let (mode, harm) = if path.is_dir() { ("700", "look into it, or more") } else { ("600", "read it, or more") };
    let message = format!("{}: others may {harm}", whose(path));
    Some(Finding::warn(CHECK, message, format!("`chmod {mode} {}`, unless they are meant to", path.display())))
}
