//! A file that says what applications are to be: read whole before anything is changed, with every fault named by its line
//! and field, and written in the same form.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::ops::Range;
use std::path::{Path, PathBuf};

use accounts::admin::{ApplicationDescription, ApplyOutcome, DescriptionRefused, Exported, SecretWish, Wanted};
use accounts::{ApplicationId, Email};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::{Facts, key};
use crate::config::judge_secret_file;

/// Shortest client secret in characters. A hash without salt keeps no shorter one.
const SHORTEST_SECRET: usize = 32;

/// A file of applications, in which nothing is wrong.
#[derive(Clone, Debug)]
pub struct ApplicationsFile {
    source: Source,
    wanted: BTreeMap<ApplicationId, Wanted>,
    /// What is doubtful about files of secrets.
    pub doubts: Vec<String>,
}

#[derive(Clone, Debug)]
struct Source {
    path: PathBuf,
    text: String,
}

#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Content {
    #[serde(default)]
    applications: BTreeMap<ApplicationId, Facts>,
}

impl ApplicationsFile {
    /// Reads a file and those that it names.
    ///
    /// # Errors
    /// Names file, line and field of the first fault.
    pub fn read(path: &Path) -> Result<Self, String> {
        let text = fs::read_to_string(path).map_err(|error| format!("{} cannot be read: {error}", path.display()))?;
        let source = Source { path: path.to_owned(), text };
        let content: Content = toml::from_str(&source.text).map_err(|error| source.told(&error))?;
        let (mut wanted, mut doubts) = (BTreeMap::new(), Vec::new());
        for (id, facts) in content.applications {
            let one = source.wanted(&id, facts, &mut doubts)?;
            wanted.insert(id, one);
        }
        Ok(Self { source, wanted, doubts })
    }

    /// The problem with the first host that cannot be an application's.
    #[must_use]
    pub fn refuse_host(&self, refused: &str) -> Option<String> {
        let has = |wanted: &Wanted| wanted.description.hosts.iter().any(|host| host == refused);
        let (id, _) = self.wanted.iter().find(|(_, wanted)| has(wanted))?;
        Some(self.source.about(id, "hosts", Some(refused), &format!("{refused} is the host of PUBLIC_URL")))
    }

    /// What applications are to be.
    #[must_use]
    pub fn wanted(&self) -> BTreeMap<ApplicationId, Wanted> {
        self.wanted.clone()
    }

    /// The same, where nobody could be told a new secret.
    #[must_use]
    pub fn wanted_unattended(&self) -> BTreeMap<ApplicationId, Wanted> {
        let mut wanted = self.wanted();
        for one in wanted.values_mut().filter(|one| one.secret == SecretWish::OneIfNeeded) {
            one.secret = SecretWish::AsItIs;
        }
        wanted
    }

    /// Why nothing of it was applied.
    pub(crate) fn refusal(&self, outcome: &ApplyOutcome) -> String {
        match outcome {
            ApplyOutcome::HostTaken { id, host, by } => {
                self.source.about(id, "hosts", Some(host), &format!("{host} belongs to the application {by}"))
            }
            ApplyOutcome::Refused(id, refused) => self.source.refused(id, refused),
            ApplyOutcome::Done(_) => String::new(),
        }
    }
}

impl Source {
    fn wanted(&self, id: &ApplicationId, mut facts: Facts, doubts: &mut Vec<String>) -> Result<Wanted, String> {
        let missing = |key: &str, wanted: &str| self.about(id, key, None, &format!("is missing: {wanted}"));
        let name = facts.name.take().ok_or_else(|| missing("name", "what people call it"))?;
        let access = facts.access.ok_or_else(|| missing("access", "everybody or listed; there is no default"))?;
        let secret = self.secret(id, &facts, doubts)?;
        let members = facts.members.take().map(|members| self.members(id, members)).transpose()?;
        let disabled = facts.disabled.unwrap_or(false);
        let mut description = ApplicationDescription::new(&name, access);
        facts.write_into(&mut description);
        let description = description.checked().map_err(|refused| self.refused(id, &refused))?;
        Ok(Wanted { description, disabled, secret, members })
    }

    fn refused(&self, id: &ApplicationId, refused: &DescriptionRefused) -> String {
        let DescriptionRefused { part, text, fault } = refused;
        self.about(id, key(*part), Some(text), &format!("{text:?} {fault}"))
    }

    fn members(&self, id: &ApplicationId, members: Vec<String>) -> Result<Vec<Email>, String> {
        let read = |text: String| {
            let wrong = |_| self.about(id, "members", Some(&text), &format!("{text:?} is not an address"));
            Email::parse(&text).map_err(wrong)
        };
        members.into_iter().map(read).collect()
    }

    fn secret(&self, id: &ApplicationId, facts: &Facts, doubts: &mut Vec<String>) -> Result<SecretWish, String> {
        match (&facts.secret_sha256, &facts.secret_file) {
            (Some(_), Some(_)) => {
                Err(self.about(id, "secret_file", None, "says what secret_sha256 says too; keep one of them"))
            }
            (Some(hex), None) => {
                let wanted = "needs the SHA-256 of the secret: 64 hexadecimal digits";
                from_hex(hex).map(SecretWish::Hashed).ok_or_else(|| self.about(id, "secret_sha256", None, wanted))
            }
            (None, Some(name)) => {
                let file = self.path.parent().unwrap_or(Path::new("")).join(name);
                let fault = |problem: String| self.about(id, "secret_file", None, &problem);
                doubts.extend(judge_secret_file(&file).map_err(fault)?);
                let cannot = |error| fault(format!("{} cannot be read: {error}", file.display()));
                let secret = zeroize::Zeroizing::new(fs::read_to_string(&file).map_err(cannot)?);
                let secret = secret.trim();
                if secret.chars().count() < SHORTEST_SECRET {
                    return Err(fault(format!("{} holds less than {SHORTEST_SECRET} characters", file.display())));
                }
                Ok(SecretWish::Hashed(Sha256::digest(secret.as_bytes()).into()))
            }
            (None, None) => Ok(SecretWish::OneIfNeeded),
        }
    }

    /// A fault that the TOML parser found. Its own words for it show the line, which may hold what is secret.
    fn told(&self, error: &toml::de::Error) -> String {
        let Some(span) = error.span() else { return format!("{}: {}", self.path.display(), error.message()) };
        let line = self.line(&span);
        match self.field_at(span.start) {
            Some(field) => format!("{}, line {line}, {field}: {}", self.path.display(), error.message()),
            None => format!("{}, line {line}: {}", self.path.display(), error.message()),
        }
    }

    /// A fault of a field of an application, at the element of a list that is meant.
    fn about(&self, id: &ApplicationId, key: &str, element: Option<&str>, message: &str) -> String {
        let line =
            self.span_of(id, key, element).map_or_else(String::new, |span| format!(", line {}", self.line(&span)));
        format!("{}{line}, applications.{id}.{key}: {message}", self.path.display())
    }

    fn line(&self, span: &Range<usize>) -> usize {
        1 + self.text.bytes().take(span.start).filter(|byte| *byte == b'\n').count()
    }

    /// Of a field, or of its application if that has no such field.
    fn span_of(&self, id: &ApplicationId, key: &str, element: Option<&str>) -> Option<Range<usize>> {
        let content = DeTable::parse(&self.text).ok()?;
        let applications = content.get_ref().get("applications")?.get_ref().as_table()?;
        let application = applications.get(id.as_str())?;
        let Some(value) = application.get_ref().get(key) else { return Some(application.span()) };
        let is_meant = |listed: &&Spanned<DeValue<'_>>| listed.get_ref().as_str() == element;
        let listed = value.get_ref().as_array().and_then(|list| list.iter().find(is_meant));
        Some(listed.unwrap_or(value).span())
    }

    fn field_at(&self, place: usize) -> Option<String> {
        let content = DeTable::parse(&self.text).ok()?;
        let applications = content.get_ref().get("applications")?.get_ref().as_table()?;
        applications.iter().find_map(|(id, application)| {
            let is_there = |(_, value): &(_, &Spanned<DeValue<'_>>)| value.span().contains(&place);
            let (key, _) = application.get_ref().as_table()?.iter().find(is_there)?;
            Some(format!("applications.{}.{}", id.get_ref(), key.get_ref()))
        })
    }
}

/// The same as a file, without secrets.
///
/// # Errors
/// None that can come up: everything is plain data.
pub(crate) fn write(exported: Vec<Exported>) -> Result<String, toml::ser::Error> {
    let entry = |one: Exported| {
        let mut facts = Facts::of(&ApplicationDescription::of(&one.application));
        facts.disabled = one.application.disabled.then_some(true);
        facts.secret_sha256 = one.secret_hash.as_deref().map(to_hex);
        facts.members = (!one.members.is_empty()).then_some(one.members);
        (one.application.id.clone(), facts)
    };
    toml::to_string_pretty(&Content { applications: exported.into_iter().map(entry).collect() })
}

fn to_hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        // Writing to a String cannot fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}

fn from_hex(text: &str) -> Option<[u8; 32]> {
    let digits = (text.len() == 64 && text.is_ascii()).then_some(text)?;
    let mut bytes = [0; 32];
    for (at, byte) in bytes.iter_mut().enumerate() {
        *byte = u8::from_str_radix(digits.get(2 * at..2 * at + 2)?, 16).ok()?;
    }
    Some(bytes)
}
