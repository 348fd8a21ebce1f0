//! Counters and gauges in Prometheus' text format, on a listen address of their own.

use std::fmt::Write;
use std::net::SocketAddr;
use std::sync::atomic::{AtomicU64, Ordering};

use accounts::outbox::Fate;
use axum::Router;
use axum::extract::State;
use axum::http::StatusCode;
use axum::routing::get;
use tokio::net::TcpListener;
use tokio_util::sync::CancellationToken;

use crate::listener::{self, Limits};
use crate::state::AppState;

/// What this process has counted since it started.
#[derive(Debug, Default)]
pub struct Metrics {
    responses: [AtomicU64; 5],
    throttled: AtomicU64,
    overloaded: AtomicU64,
    mails: [AtomicU64; 5],
}

/// Names of the fates, in the order of `fate_index`.
const FATES: [&str; 5] = ["sent", "refused", "later", "held", "panicked"];

impl Metrics {
    /// Counts an answer by its class.
    pub fn count_response(&self, status: StatusCode) {
        let class = usize::from(status.as_u16() / 100).clamp(1, 5) - 1;
        self.responses[class].fetch_add(1, Ordering::Relaxed);
        match status {
            StatusCode::TOO_MANY_REQUESTS => self.throttled.fetch_add(1, Ordering::Relaxed),
            StatusCode::SERVICE_UNAVAILABLE => self.overloaded.fetch_add(1, Ordering::Relaxed),
            _ => 0,
        };
    }

    /// Counts what became of a try to deliver a mail.
    pub fn count_mail(&self, fate: &Fate) {
        self.mails[fate_index(fate)].fetch_add(1, Ordering::Relaxed);
    }

    fn text(&self) -> String {
        let mut text = String::from("# TYPE vestibule_responses_total counter\n");
        for (class, count) in self.responses.iter().enumerate() {
            line(&mut text, &format!("vestibule_responses_total{{class=\"{}xx\"}}", class + 1), count);
        }
        text.push_str("# TYPE vestibule_throttled_total counter\n");
        line(&mut text, "vestibule_throttled_total", &self.throttled);
        text.push_str("# TYPE vestibule_overloaded_total counter\n");
        line(&mut text, "vestibule_overloaded_total", &self.overloaded);
        text.push_str("# TYPE vestibule_mail_tries_total counter\n");
        for (fate, count) in FATES.iter().zip(&self.mails) {
            line(&mut text, &format!("vestibule_mail_tries_total{{fate=\"{fate}\"}}"), count);
        }
        text
    }
}

fn fate_index(fate: &Fate) -> usize {
    match fate {
        Fate::Sent => 0,
        Fate::Refused(_) => 1,
        Fate::Later(_) => 2,
        Fate::Hold(_) => 3,
        Fate::Panicked => 4,
    }
}

fn line(text: &mut String, name: &str, count: &AtomicU64) {
    let _ = writeln!(text, "{name} {}", count.load(Ordering::Relaxed));
}

/// Serves `/metrics` until told to stop.
pub async fn serve(app: AppState, address: SocketAddr, stop: CancellationToken) {
    match TcpListener::bind(address).await {
        Ok(listener) => {
            let router = Router::new().route(app::paths::METRICS, get(show)).with_state(app);
            listener::serve(listener, router, Limits::default(), stop).await;
        }
        Err(error) => tracing::error!(%address, %error, "METRICS_ADDR cannot be listened on; there are no metrics"),
    }
}

async fn show(State(app): State<AppState>) -> String {
    let mut text = app.metrics.text();
    let trouble = u8::from(app.mail_health.trouble().is_some());
    let _ = writeln!(text, "# TYPE vestibule_mail_trouble gauge\nvestibule_mail_trouble {trouble}");
    text
}
