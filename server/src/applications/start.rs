//! Applications of a file, applied when the server starts.

use accounts::admin::{Applied, ApplyOutcome, Operator};
use accounts::{Error, Timestamp};

use super::{ApplicationsFile, changes};

/// What `APPLICATIONS_FILE` says, and the right to do it.
#[derive(Debug)]
pub struct AtStart {
    pub(crate) operator: Operator,
    pub(crate) file: ApplicationsFile,
}

impl AtStart {
    /// Applies the file. The inner error is why it cannot be applied, in words for the operator.
    pub(crate) async fn apply(&self, now: Timestamp) -> Result<Result<(), String>, Error> {
        match self.operator.applications().apply(self.file.wanted_unattended(), false, now).await? {
            ApplyOutcome::Done(applied) => {
                applied.iter().for_each(log);
                Ok(Ok(()))
            }
            refused => Ok(Err(format!("APPLICATIONS_FILE: {}", self.file.refusal(&refused)))),
        }
    }
}

fn log(applied: &Applied) {
    for change in changes(applied) {
        tracing::info!("APPLICATIONS_FILE: {change}");
    }
    let Applied { id, unknown, lacks_secret, .. } = applied;
    if !unknown.is_empty() {
        tracing::warn!("APPLICATIONS_FILE: {id}: {} of its members have no account", unknown.len());
    }
    if *lacks_secret {
        tracing::warn!("APPLICATIONS_FILE: {id} has no client secret yet: `vestibule apps secret {id}` makes one");
    }
}
