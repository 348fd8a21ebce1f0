//! The two listings: the values in force, and the commented reference. Both have the format of an environment file.

use std::fmt::Write;

use super::setting::{ALL, Fallback, Setting};
use super::{Config, Origin};

impl Config {
    /// Every setting with the value in force and its origin; secrets redacted.
    #[must_use]
    pub fn listing(&self) -> String {
        let mut text = String::new();
        for row in &self.in_force {
            let origin = match &row.origin {
                Origin::Default => "default".to_owned(),
                Origin::Environment => "environment".to_owned(),
                Origin::File(path) => path.display().to_string(),
            };
            // Writing to a String cannot fail.
            let _ = writeln!(text, "{}={}  # {origin}", row.name, row.value);
        }
        text
    }
}

/// The commented reference of all settings, each with its default.
#[must_use]
pub fn reference() -> String {
    let heading = "# Settings of Vestibule: environment variables. Those marked (secret) may instead be given in a\n\
                   # file named by NAME_FILE. Times are written 90s, 15m, 24h or 7d.\n";
    ALL.iter().fold(heading.to_owned(), |text, setting| text + "\n" + &entry(setting))
}

fn entry(setting: &Setting) -> String {
    let mut text: String = setting.meaning.lines().fold(String::new(), |text, line| text + "# " + line.trim() + "\n");
    if setting.may_be_a_file() {
        let _ = writeln!(text, "# (secret: also as {}_FILE)", setting.name);
    }
    let _ = match setting.default {
        Fallback::Value(value) => writeln!(text, "#{}={value}", setting.name),
        Fallback::Words(words) => writeln!(text, "# Default: {words}\n#{}=", setting.name),
    };
    text
}
