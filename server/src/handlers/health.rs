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
/// is told and does not matter here: it waits.
pub(crate) async fn ready(State(app): State<AppState>) -> (StatusCode, String) {
    let mail = match app.mail_health.trouble() {
        Some(trouble) => format!("mail waits: {}\n", trouble.reason),
        None => "mail ok\n".to_owned(),
    };
    match app.accounts.ping().await {
        Ok(()) if !app.prepared.load(Ordering::Relaxed) => {
            (StatusCode::SERVICE_UNAVAILABLE, format!("not ready\ndatabase not prepared\n{mail}"))
        }
        Ok(()) => (StatusCode::OK, format!("ready\ndatabase ok\n{mail}")),
        Err(_) => (StatusCode::SERVICE_UNAVAILABLE, format!("not ready\ndatabase away\n{mail}")),
    }
}
