//! `/livez`, `/readyz`: plain text for load balancers.

use std::sync::atomic::Ordering;

use axum::extract::State;
use axum::http::StatusCode;

use crate::state::AppState;

/// The process runs.
pub(crate) async fn live() -> &'static str {
    "alive\n"
}

/// Visitors can be served, or not. No more than that: anybody may ask (S14).
pub(crate) async fn ready(State(app): State<AppState>) -> (StatusCode, &'static str) {
    match app.readiness.trouble(&app).await {
        None => (StatusCode::OK, "ready\n"),
        Some(_) => (StatusCode::SERVICE_UNAVAILABLE, "not ready\n"),
    }
}

/// The same for operators, with the reason. Mail that cannot leave is told and does not matter to readiness: it waits.
/// Servers with other keys are told, too: which of them is wrong, neither can know (F-47).
pub(crate) async fn ready_in_detail(State(app): State<AppState>) -> (StatusCode, String) {
    let mail = match app.worker.health.trouble() {
        Some(trouble) => format!("mail waits: {}\n", trouble.reason),
        None => "mail ok\n".to_owned(),
    };
    let keys = match app.worker.strangers.load(Ordering::Relaxed) {
        0 => String::new(),
        strangers => format!("keys differ from those of other servers: {strangers}\n"),
    };
    match app.readiness.trouble(&app).await {
        None => (StatusCode::OK, format!("ready\ndatabase ok\n{mail}{keys}")),
        Some(trouble) => (StatusCode::SERVICE_UNAVAILABLE, format!("not ready\ndatabase {trouble}\n{mail}{keys}")),
    }
}
