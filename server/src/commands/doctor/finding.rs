//! One finding of the doctor.

use std::fmt;

use serde::Serialize;

/// What was checked, its state, and what to do about it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(super) struct Finding {
    check: &'static str,
    pub(super) verdict: PasswordCheck,
    message: String,
    /// None when all is well.
    advice: Option<String>,
}

/// The state of what was checked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum PasswordCheck {
    /// As it should be.
    Ok,
    /// It works, but somebody should look at it.
    Warn,
    /// It does not work.
    Fail,
}

impl Finding {
    pub(super) fn ok(check: &'static str, message: impl Into<String>) -> Self {
        Self { check, verdict: PasswordCheck::Ok, message: message.into(), advice: None }
    }

    pub(super) fn warn(check: &'static str, message: impl Into<String>, advice: impl Into<String>) -> Self {
        Self { check, verdict: PasswordCheck::Warn, message: message.into(), advice: Some(advice.into()) }
    }

    pub(super) fn fail(check: &'static str, message: impl Into<String>, advice: impl Into<String>) -> Self {
        Self { check, verdict: PasswordCheck::Fail, message: message.into(), advice: Some(advice.into()) }
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let verdict = match self.verdict {
            PasswordCheck::Ok => "ok",
            PasswordCheck::Warn => "warn",
            PasswordCheck::Fail => "FAIL",
        };
        write!(f, "{verdict:4}  {:9} {}", self.check, self.message)?;
        self.advice.iter().try_for_each(|advice| write!(f, "\n{:16}{advice}", ""))
    }
}
