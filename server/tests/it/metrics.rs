//! What `/metrics` tells.

use std::time::Duration;

use accounts::{Client, Email};
use axum::body::{Body, to_bytes};
use axum::http::Request;
use tower::ServiceExt;

use crate::test_app::{ANN, TestApp, both};

async fn metrics(app: &TestApp) -> String {
    let request = Request::get("/metrics").body(Body::empty()).expect("a request");
    let Ok(answer) = server::metrics::router(app.state.clone()).oneshot(request).await;
    let bytes = to_bytes(answer.into_body(), 1 << 16).await.expect("a body");
    String::from_utf8(bytes.to_vec()).expect("text")
}

#[test]
fn metrics_tell_the_queue_while_the_database_answers_and_the_rest_always() {
    both(async |app| {
        app.ignore_mail();
        let email = Email::parse(ANN).expect("an address");
        let asked = app.state.accounts.request_reset(&email, &Client::default(), app.state.clock.now()).await;
        asked.expect("the database works");
        app.wait(Duration::from_secs(90));
        let text = metrics(app).await;
        for line in ["vestibule_mail_queued 1", "vestibule_mail_oldest_seconds 90", "vestibule_mail_trouble 0"] {
            assert!(text.lines().any(|told| told == line), "{line}: {text}");
        }
        app.sql("DROP TABLE outbox").await;
        let text = metrics(app).await;
        assert!(!text.contains("vestibule_mail_queued") && text.contains("\nvestibule_hash_slots "), "{text}");
    });
}
