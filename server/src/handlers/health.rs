//! `/livez`, `/readyz`: plain text for load balancers.

use std::sync::atomic::Ordering;

use axum::extract::State;
use axum::http::StatusCode;

use crate::state::AppState;

/// The process runs.
pub(crate) async fn live() -> &'static str {
    "alive\n"
}

/// Visitors can be served: the database answers, and its schema is ours, not a newer program's. Mail that cannot leave
/// is told and does not matter here: it waits. Servers with other keys are told, too: which of them is wrong, neither
/// can know (F-47).
pub(crate) async fn ready(State(app): State<AppState>) -> (StatusCode, String) {
    let mail = match app.mail_health.trouble() {
        Some(trouble) => format!("mail waits: {}\n", trouble.reason),
        None => "mail ok\n".to_owned(),
    };
    let keys = match app.strangers.load(Ordering::Relaxed) {
        0 => String::new(),
        strangers => format!("keys differ from those of other servers: {strangers}\n"),
    };
    let prepared = app.prepared.load(Ordering::Relaxed);
    let (status, database) = match app.accounts.ping().await {
        Ok(()) if prepared => (StatusCode::OK, "ready\ndatabase ok"),
        Err(error) if prepared || error.is_temporary() => (StatusCode::SERVICE_UNAVAILABLE, "not ready\ndatabase away"),
        // Either the tables are not there yet, or they are a newer program's.
        _ => (StatusCode::SERVICE_UNAVAILABLE, "not ready\ndatabase not prepared"),
    };
    (status, format!("{database}\n{mail}{keys}"))
}
