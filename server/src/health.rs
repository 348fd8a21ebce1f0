//! `/livez` and `/readyz`: plain text for load balancers.

use std::sync::atomic::Ordering;

use axum::extract::State;
use axum::http::StatusCode;

use crate::state::AppState;

/// The process is running.
pub(crate) async fn live() -> &'static str {
    "alive\n"
}

/// Whether visitors can be served, and no more than that: anybody may ask (S14).
pub(crate) async fn ready(State(app): State<AppState>) -> (StatusCode, &'static str) {
    match app.readiness.trouble(&app).await {
        None => (StatusCode::OK, "ready\n"),
        Some(_) => (StatusCode::SERVICE_UNAVAILABLE, "not ready\n"),
    }
}

/// Readiness for operators, with the reason. Mail trouble is reported but does not make the server unready: mail waits.
/// Servers with other keys are reported too; which of them is wrong, neither can know (F-47).
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
