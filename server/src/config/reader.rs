//! Reads settings one by one, and collects all problems so that they can be reported at once.

use std::fmt;
use std::path::{Path, PathBuf};

use serde::Serialize;
use zeroize::Zeroizing;

use super::redact::redact_url;
use super::setting::{Fallback, Holds, Setting};
use super::vars::Vars;
use super::{leftovers, secret_file};

/// A setting with the value in force, safe to show.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct InForce {
    /// The variable's name.
    pub name: &'static str,
    /// Its value; secrets as `[redacted]`.
    pub value: String,
    /// Where the value comes from.
    pub origin: Origin,
}

/// Where a value comes from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Origin {
    /// Not set.
    Default,
    /// The environment variable itself.
    Environment,
    /// The file named by `NAME_FILE`.
    File(PathBuf),
}

/// Everything wrong with the settings. Each line names a setting and what would be right, and never a secret.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problems(pub Vec<String>);

/// Collects values, problems and warnings.
pub(super) struct Reader<'v> {
    vars: &'v Vars,
    pub(super) problems: Vec<String>,
    pub(super) warnings: Vec<String>,
    pub(super) in_force: Vec<InForce>,
}

/// What would be right, from a parser that rejects a value.
pub(super) type Wanted = String;

impl<'v> Reader<'v> {
    pub(super) fn new(vars: &'v Vars) -> Self {
        Self { vars, problems: vars.slips().collect(), warnings: Vec::new(), in_force: Vec::new() }
    }

    /// A setting with a default. After a problem the default stands in until all problems are reported.
    pub(super) fn read<T>(&mut self, setting: &'static Setting, parse: impl Fn(&str) -> Result<T, Wanted>) -> T {
        self.read_optional(setting, &parse).unwrap_or_else(|| {
            let Fallback::Value(default) = setting.default else { unreachable!("{} has no default", setting.name) };
            parse(default).unwrap_or_else(|wanted| unreachable!("{}: {wanted}", setting.name))
        })
    }

    /// A setting that may be absent.
    pub(super) fn read_optional<T>(
        &mut self,
        setting: &'static Setting,
        parse: impl Fn(&str) -> Result<T, Wanted>,
    ) -> Option<T> {
        let text = self.text(setting)?;
        parse(&text).map_err(|wanted| self.problems.push(complaint(setting, &text, &wanted))).ok()
    }

    /// A setting too unimportant to prevent the start (I-86): a malformed value is ignored with a warning.
    pub(super) fn read_cosmetic<T>(
        &mut self,
        setting: &'static Setting,
        parse: impl Fn(&str) -> Result<T, Wanted>,
    ) -> Option<T> {
        let text = self.text(setting)?;
        let value = parse(&text);
        if let Err(wanted) = &value {
            self.warnings.push(complaint(setting, &text, wanted) + "; ignored");
            let ignored = self.in_force.iter_mut().filter(|row| row.name == setting.name);
            ignored.for_each(|row| (row.value, row.origin) = (shown(setting, None), Origin::Default));
        }
        value.ok()
    }

    /// Records the value in force of a setting whose default depends on circumstances.
    pub(super) fn note(&mut self, setting: &'static Setting, value: &dyn fmt::Display) {
        if let Some(row) = self.in_force.iter_mut().find(|row| row.name == setting.name) {
            row.value = value.to_string();
        }
    }

    /// Whether the setting was read and set.
    pub(super) fn is_set(&self, setting: &'static Setting) -> bool {
        self.in_force.iter().any(|row| row.name == setting.name && row.origin != Origin::Default)
    }

    /// Whether the setting was reported as wrong. Then a default that nobody chose stands in, and nothing should be
    /// said about it.
    pub(super) fn refused(&self, setting: &'static Setting) -> bool {
        self.problems.iter().any(|problem| problem.strip_prefix(setting.name).is_some_and(|rest| rest.starts_with(':')))
    }

    /// Reports a lifetime longer than another, as a fault of one that was set.
    pub(super) fn must_not_exceed(&mut self, short: &'static Setting, long: &'static Setting) {
        if self.refused(short) || self.refused(long) {
            return;
        }
        let (name, wanted, other) =
            if self.is_set(short) { (short.name, "longer", long) } else { (long.name, "shorter", short) };
        let which = if self.is_set(other) { "which is" } else { "by default" };
        let value = self.in_force.iter().find(|row| row.name == other.name).map_or("", |row| row.value.as_str());
        self.problems.push(format!("{name}: must not be {wanted} than {}, {which} {value}", other.name));
    }

    fn text(&mut self, setting: &'static Setting) -> Option<Zeroizing<String>> {
        let found = self.source(setting).and_then(|found| match found {
            Some((text, _)) if text.is_empty() => Ok(None),
            Some((text, origin)) => match leftovers::certain(setting.name, &text) {
                Some(cause) => Err(with_value(setting, &text, cause)),
                None => Ok(Some((text, origin))),
            },
            None => Ok(None),
        });
        let (text, origin) = match found {
            Ok(Some((text, origin))) => (Some(text), origin),
            Ok(None) => (None, Origin::Default),
            Err(problem) => {
                self.problems.push(format!("{}: {problem}", setting.name));
                (None, Origin::Default)
            }
        };
        self.in_force.push(InForce {
            name: setting.name,
            value: shown(setting, text.as_ref().map(|text| text.as_str())),
            origin,
        });
        text
    }

    fn source(&mut self, setting: &Setting) -> Result<Option<(Zeroizing<String>, Origin)>, String> {
        let direct = self.vars.get(setting.name);
        let file_name = format!("{}_FILE", setting.name);
        let file = self.vars.get(&file_name).filter(|_| setting.may_be_a_file());
        match (direct, file) {
            (Some(_), Some(_)) => Err(format!("is set twice, also by {file_name}; keep one of them")),
            (Some(value), None) => {
                let text = value.to_str().ok_or("is not UTF-8 text")?;
                Ok(Some((Zeroizing::new(leftovers::bare(text).to_owned()), Origin::Environment)))
            }
            (None, Some(path)) => {
                let path = path.to_str().map(leftovers::bare).ok_or(format!("{file_name} is not UTF-8 text"))?;
                if let Some(cause) = leftovers::certain(&file_name, path) {
                    return Err(format!("{file_name} {cause}; it is {path:?}"));
                }
                let path = PathBuf::from(path);
                let warning = secret_file::judge(&path)?;
                self.warnings.extend(warning.map(|warning| format!("{}: {warning}", setting.name)));
                Ok(Some((read_file(&path)?, Origin::File(path))))
            }
            (None, None) => Ok(None),
        }
    }
}

fn read_file(path: &Path) -> Result<Zeroizing<String>, String> {
    let text = std::fs::read_to_string(path).map_err(|error| format!("{} cannot be read: {error}", path.display()))?;
    let text = Zeroizing::new(text);
    let bare = leftovers::bare(&text);
    if bare.is_empty() {
        return Err(format!("{} is empty", path.display()));
    }
    Ok(Zeroizing::new(bare.to_owned()))
}

/// The message about a value that could not be read.
fn complaint(setting: &Setting, text: &str, wanted: &str) -> String {
    let blank = || text.contains(char::is_whitespace).then_some("is a blank in it meant to be there?");
    // Where the value is shown, so are its blanks.
    let cause = leftovers::likely(text).or_else(|| if setting.holds == Holds::Plain { None } else { blank() });
    let said = cause.map_or_else(|| wanted.to_owned(), |cause| format!("{wanted}; {cause}"));
    format!("{}: {}", setting.name, with_value(setting, text, said))
}

fn with_value(setting: &Setting, text: &str, said: String) -> String {
    match setting.holds {
        Holds::Plain => format!("{said}; it is {text:?}"),
        Holds::Url | Holds::Secret => said,
    }
}

fn shown(setting: &Setting, text: Option<&str>) -> String {
    match (text, setting.holds, setting.default) {
        (Some(_), Holds::Secret, _) => "[redacted]".to_owned(),
        (Some(text), Holds::Url, _) => redact_url(text),
        (Some(text), Holds::Plain, _) => text.to_owned(),
        (None, _, Fallback::Value(default)) => default.to_owned(),
        (None, _, Fallback::Words(words)) => format!("({words})"),
    }
}

impl fmt::Display for Problems {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Vestibule cannot start with these settings:")?;
        self.0.iter().try_for_each(|problem| write!(f, "\n  - {problem}"))?;
        f.write_str("\n`vestibule config --reference` explains every setting.")
    }
}

impl std::error::Error for Problems {}
