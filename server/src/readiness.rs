//! Whether visitors can be served: the database answers, its schema is ours, and a change can be written to it.

use std::sync::PoisonError;
use std::time::{Duration, Instant};

use tokio::time::timeout;
use web::told;

use crate::state::AppState;

/// How long the result of the write check is reused: each check costs a write.
const KNOWN: Duration = Duration::from_secs(1);
/// Time limit of each check.
const PATIENCE: Duration = Duration::from_secs(3);

const NOT_PREPARED: &str = "not prepared";

/// The latest results.
#[derive(Debug, Default)]
pub struct Readiness {
    /// When a change was last written, or why not.
    written: tokio::sync::Mutex<Option<(Instant, Option<String>)>>,
    /// The state last logged.
    told: std::sync::Mutex<Option<String>>,
}

impl Readiness {
    /// Why visitors cannot be served, in words for an operator. Every change is logged, except that the database is
    /// being prepared: whoever prepares it logs what is in the way.
    pub(crate) async fn trouble(&self, app: &AppState) -> Option<String> {
        let trouble = self.ask(app).await;
        let mut told = self.told.lock().unwrap_or_else(PoisonError::into_inner);
        match &trouble {
            Some(trouble) if trouble == NOT_PREPARED => {}
            Some(trouble) if told.as_ref().is_none_or(|told| kind(told) != kind(trouble)) => {
                tracing::error!(trouble, "not ready");
            }
            None if told.is_some() => tracing::info!("ready again"),
            _ => {}
        }
        *told = trouble.clone().filter(|trouble| trouble != NOT_PREPARED);
        trouble
    }

    async fn ask(&self, app: &AppState) -> Option<String> {
        let prepared = app.web.is_prepared();
        match timeout(PATIENCE, app.accounts.upkeep().ping()).await {
            Err(_) => return Some(silent()),
            Ok(Err(error)) if prepared || error.is_temporary() => return Some(told(&error)),
            // Either the tables are missing, or they belong to a newer program.
            Ok(_) if !prepared => return Some(NOT_PREPARED.to_owned()),
            Ok(_) => {}
        }
        match timeout(PATIENCE, app.database.answers()).await {
            Ok(Ok(true)) => self.write(app).await,
            Ok(Ok(false)) => Some("read-only: the server says so".to_owned()),
            Ok(Err(error)) => Some(told(&error.into())),
            Err(_) => Some(silent()),
        }
    }

    /// Of many callers at once, one performs the check.
    async fn write(&self, app: &AppState) -> Option<String> {
        let mut written = self.written.lock().await;
        if let Some((at, trouble)) = &*written
            && at.elapsed() < KNOWN
        {
            return trouble.clone();
        }
        let trouble = match timeout(PATIENCE, app.accounts.upkeep().check_writable(app.clock.now())).await {
            Ok(Ok(())) => None,
            Ok(Err(error)) => Some(told(&error)),
            Err(_) => Some(silent()),
        };
        *written = Some((Instant::now(), trouble.clone()));
        trouble
    }
}

/// The word that the trouble begins with. The rest may differ from time to time.
fn kind(trouble: &str) -> &str {
    trouble.split(':').next().unwrap_or_default()
}

fn silent() -> String {
    format!("silent: no answer within {} s", PATIENCE.as_secs())
}
