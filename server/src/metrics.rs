//! Metrics in Prometheus' text format, on a listen address of their own. Labels come from closed sets only.
//!
//! | name | kind | meaning |
//! |---|---|---|
//! | `vestibule_responses_total{class}` | counter | answers by class, `1xx` to `5xx` |
//! | `vestibule_throttled_total` | counter | answers 429: too many tries |
//! | `vestibule_overloaded_total` | counter | answers 503: no hash slot in time, a storm of mail, or the database down |
//! | `vestibule_checks_total{answer}` | counter | questions of proxies, by answer |
//! | `vestibule_mail_tries_total{fate}` | counter | attempts to hand an email over, by outcome |
//! | `vestibule_mail_trouble` | gauge | 1 while the mail server as a whole is failing |
//! | `vestibule_mail_queued` | gauge | emails waiting or being handed over |
//! | `vestibule_mail_failed` | gauge | emails permanently refused or abandoned in the last two weeks |
//! | `vestibule_mail_sent_last_day` | gauge | emails handed over within 24 hours |
//! | `vestibule_mail_oldest_seconds` | gauge | how long the oldest waiting email has waited; 0 if none waits |
//! | `vestibule_logout_notices_waiting` | gauge | sign-outs that an application has yet to be told |
//! | `vestibule_logout_notices_failed` | gauge | those that it could not be told within a day, in the last week |
//! | `vestibule_hash_slots` | gauge | passwords that may be hashed at once |
//! | `vestibule_replicas_with_other_keys` | gauge | servers over the same database whose links fail here, or the reverse |
//!
//! Counters are those of this process since its start. Mail gauges describe the whole queue, the same from every
//! replica, and are left out while the database does not answer.

use std::fmt::Write;
use std::net::SocketAddr;
use std::sync::atomic::Ordering;
use std::time::Duration;

use accounts::mail::OutboxSummary;
use axum::Router;
use axum::extract::State;
use axum::routing::get;
use tokio::time::timeout;
use tokio_util::sync::CancellationToken;

use crate::health;
use crate::listener::{self, Limits};
use crate::state::AppState;

/// How long a scrape waits for the database.
const SUMMARY: Duration = Duration::from_secs(2);

fn counters(app: &AppState) -> String {
    let (traffic, mut text) = (app.web.traffic(), String::from("# TYPE vestibule_responses_total counter\n"));
    for (class, count) in traffic.responses().into_iter().enumerate() {
        line(&mut text, &format!("vestibule_responses_total{{class=\"{}xx\"}}", class + 1), count);
    }
    text.push_str("# TYPE vestibule_throttled_total counter\n");
    line(&mut text, "vestibule_throttled_total", traffic.throttled());
    text.push_str("# TYPE vestibule_overloaded_total counter\n");
    line(&mut text, "vestibule_overloaded_total", traffic.overloaded());
    text.push_str("# TYPE vestibule_checks_total counter\n");
    for (answer, count) in traffic.checks() {
        line(&mut text, &format!("vestibule_checks_total{{answer=\"{answer}\"}}"), count);
    }
    text.push_str("# TYPE vestibule_mail_tries_total counter\n");
    for (fate, count) in app.worker.tries.counts() {
        line(&mut text, &format!("vestibule_mail_tries_total{{fate=\"{fate}\"}}"), count);
    }
    text
}

fn line(text: &mut String, name: &str, count: u64) {
    let _ = writeln!(text, "{name} {count}");
}

/// `/metrics`, and `/readyz` with its reasons.
pub fn router(app: AppState) -> Router {
    let ready = get(health::ready_in_detail);
    Router::new().route(app::paths::METRICS, get(show)).route(app::paths::READYZ, ready).with_state(app)
}

/// Serves them until `stop` is cancelled.
pub async fn serve(app: AppState, address: SocketAddr, stop: CancellationToken) {
    match listener::bind(address, "METRICS_ADDR").await {
        Ok(listener) => {
            // Few clients connect here, and they must not take descriptors away from the pages.
            let limits = Limits { connections: 64, ..Limits::default() };
            listener::serve(listener, router(app), limits, Vec::new(), stop).await;
        }
        Err(told) => tracing::error!("there are no metrics: {told}"),
    }
}

async fn show(State(app): State<AppState>) -> String {
    let mut text = counters(&app);
    gauge(&mut text, "vestibule_mail_trouble", u64::from(app.worker.health.trouble().is_some()));
    gauge(&mut text, "vestibule_hash_slots", app.config.hash_concurrency as u64);
    gauge(&mut text, "vestibule_replicas_with_other_keys", app.worker.strangers.load(Ordering::Relaxed) as u64);
    match timeout(SUMMARY, app.accounts.mail().summary(app.clock.now())).await {
        Ok(Ok(summary)) => text.push_str(&mail_gauges(&summary)),
        Ok(Err(error)) => tracing::warn!(%error, "metrics without the outbox: it cannot be read"),
        Err(_) => tracing::warn!("metrics without the outbox: the database takes too long"),
    }
    if let Ok(Ok(notices)) = timeout(SUMMARY, app.accounts.oidc().notice_summary()).await {
        gauge(&mut text, "vestibule_logout_notices_waiting", notices.waiting);
        gauge(&mut text, "vestibule_logout_notices_failed", notices.failed);
    }
    text
}

fn mail_gauges(summary: &OutboxSummary) -> String {
    let mut text = String::new();
    gauge(&mut text, "vestibule_mail_queued", summary.waiting + summary.sending);
    gauge(&mut text, "vestibule_mail_failed", summary.failed + summary.abandoned);
    gauge(&mut text, "vestibule_mail_sent_last_day", summary.sent_last_day);
    gauge(&mut text, "vestibule_mail_oldest_seconds", summary.oldest_waiting_age.unwrap_or_default().as_secs());
    text
}

fn gauge(text: &mut String, name: &str, value: u64) {
    let _ = writeln!(text, "# TYPE {name} gauge\n{name} {value}");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waiting_and_sending_are_queued_and_refused_and_given_up_are_failed() {
        let summary = OutboxSummary {
            waiting: 3,
            sending: 1,
            failed: 2,
            abandoned: 5,
            sent_last_day: 40,
            oldest_waiting_age: Some(Duration::from_millis(90_500)),
        };
        let text = mail_gauges(&summary);
        let values: Vec<&str> = text.lines().filter(|line| !line.starts_with('#')).collect();
        assert_eq!(
            values,
            [
                "vestibule_mail_queued 4",
                "vestibule_mail_failed 7",
                "vestibule_mail_sent_last_day 40",
                "vestibule_mail_oldest_seconds 90",
            ]
        );
        assert!(mail_gauges(&OutboxSummary::default()).ends_with("vestibule_mail_oldest_seconds 0\n"));
    }
}
