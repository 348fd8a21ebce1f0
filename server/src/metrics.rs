//! Numbers for Prometheus, on a listen address of their own. Labels come from closed sets only: a path or an address
//! as a label would let visitors create series without end.

use std::fmt::Write;
use std::future::Future;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use axum::Router;
use axum::http::StatusCode;
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use tower::util::MapResponseLayer;

/// A number that only grows.
#[derive(Debug, Default)]
pub struct Counter(AtomicU64);

impl Counter {
    /// Adds one.
    pub fn increment(&self) {
        self.0.fetch_add(1, Ordering::Relaxed);
    }

    /// The count since the start of the process.
    #[must_use]
    pub fn get(&self) -> u64 {
        self.0.load(Ordering::Relaxed)
    }
}

/// A number that is looked up when asked for.
#[derive(Clone, Copy, Debug)]
pub struct Gauge {
    /// The metric's name, with its unit.
    pub name: &'static str,
    /// What it tells.
    pub help: &'static str,
    /// Its value now.
    pub value: u64,
}

/// What this process has counted.
#[derive(Debug, Default)]
pub struct Metrics {
    /// Requests turned away because too many passwords were waiting to be hashed.
    pub hash_shed: Counter,
    /// Requests turned away by a limit.
    pub throttled: Counter,
    /// Mails taken by the mail server.
    pub mails_sent: Counter,
    /// Tries to be repeated later.
    pub mails_deferred: Counter,
    /// Mails refused for good.
    pub mails_rejected: Counter,
    /// Mails given up because their use was over.
    pub mails_abandoned: Counter,
    /// By status class, 1xx to 5xx.
    responses: [Counter; 5],
}

impl Metrics {
    fn count_response(&self, status: StatusCode) {
        let class = usize::from(status.as_u16() / 100).saturating_sub(1);
        if let Some(counter) = self.responses.get(class) {
            counter.increment();
        }
    }

    /// In the text format of Prometheus.
    fn render(&self, gauges: &[Gauge]) -> String {
        let mut text = String::new();
        metric(&mut text, "vestibule_http_responses_total", "Answers by status class.", "counter");
        for (class, counter) in (1..).zip(&self.responses) {
            let _ = writeln!(text, "vestibule_http_responses_total{{class=\"{class}xx\"}} {}", counter.get());
        }
        metric(&mut text, "vestibule_mails_total", "Tries to deliver mail by outcome.", "counter");
        for (outcome, counter) in [
            ("sent", &self.mails_sent),
            ("deferred", &self.mails_deferred),
            ("rejected", &self.mails_rejected),
            ("abandoned", &self.mails_abandoned),
        ] {
            let _ = writeln!(text, "vestibule_mails_total{{outcome=\"{outcome}\"}} {}", counter.get());
        }
        let single_counters = [
            ("vestibule_hash_shed_total", "Requests shed at the hash gate.", &self.hash_shed),
            ("vestibule_throttled_total", "Requests over a limit.", &self.throttled),
        ];
        for (name, help, counter) in single_counters {
            metric(&mut text, name, help, "counter");
            let _ = writeln!(text, "{name} {}", counter.get());
        }
        for Gauge { name, help, value } in gauges {
            metric(&mut text, name, help, "gauge");
            let _ = writeln!(text, "{name} {value}");
        }
        text
    }
}

/// Counts every answer that passes.
pub fn count_responses(metrics: Arc<Metrics>) -> MapResponseLayer<impl Fn(Response) -> Response + Clone> {
    MapResponseLayer::new(move |response: Response| {
        metrics.count_response(response.status());
        response
    })
}

/// The router for `METRICS_ADDR`: `/metrics` and nothing else. `gauges` is asked at every request.
pub fn router<F, G>(metrics: Arc<Metrics>, gauges: F) -> Router
where
    F: Fn() -> G + Clone + Send + Sync + 'static,
    G: Future<Output = Vec<Gauge>> + Send,
{
    let answer = async move || {
        let kind = [(CONTENT_TYPE, "text/plain; version=0.0.4; charset=utf-8")];
        (kind, metrics.render(&gauges().await)).into_response()
    };
    Router::new().route("/metrics", get(answer))
}

// Writing to a String cannot fail.
fn metric(text: &mut String, name: &str, help: &str, kind: &str) {
    let _ = writeln!(text, "# HELP {name} {help}\n# TYPE {name} {kind}");
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::body::{Body, to_bytes};
    use axum::http::Request;
    use tower::ServiceExt;

    async fn fetch(router: Router, path: &str) -> (StatusCode, String) {
        let request = Request::get(path).body(Body::empty()).expect("a request");
        let response = router.oneshot(request).await.expect("an answer");
        let status = response.status();
        let bytes = to_bytes(response.into_body(), 1 << 20).await.expect("a body");
        (status, String::from_utf8(bytes.to_vec()).expect("text"))
    }

    #[tokio::test]
    async fn what_was_counted_can_be_fetched() {
        let metrics = Arc::new(Metrics::default());
        let site = Router::new().route("/", get(async || "hello")).layer(count_responses(metrics.clone()));
        for path in ["/", "/", "/nothing"] {
            fetch(site.clone(), path).await;
        }
        metrics.mails_sent.increment();
        let waiting = Gauge { name: "vestibule_mails_waiting", help: "Mails to be sent.", value: 7 };
        let (status, text) = fetch(router(metrics, move || async move { vec![waiting] }), "/metrics").await;
        assert_eq!(status, StatusCode::OK);
        for line in [
            "# TYPE vestibule_http_responses_total counter",
            "vestibule_http_responses_total{class=\"2xx\"} 2",
            "vestibule_http_responses_total{class=\"4xx\"} 1",
            "vestibule_mails_total{outcome=\"sent\"} 1",
            "vestibule_hash_shed_total 0",
            "# TYPE vestibule_mails_waiting gauge",
            "vestibule_mails_waiting 7",
        ] {
            assert!(text.lines().any(|found| found == line), "{line} in\n{text}");
        }
    }

    #[tokio::test]
    async fn nothing_else_is_served_there() {
        let router = router(Arc::default(), async || Vec::new());
        assert_eq!(fetch(router, "/").await.0, StatusCode::NOT_FOUND);
    }
}
