//! The only place that turns a view into a response.
//!
//! Uses the pipeline of `leptos_axum` with our own stream builder: no hydration scripts, no `<!>` markers, an exact
//! status and a Content-Length (docs/decisions/no-wasm-no-server-functions.md).

use std::future::{Future, ready};
use std::pin::Pin;
use std::sync::Arc;

use axum::body::{Body, Bytes, to_bytes};
use axum::http::header::{CONTENT_TYPE, HeaderValue};
use axum::http::{Request, StatusCode};
use axum::response::{IntoResponse, Response};
use futures::{Stream, StreamExt, stream::once};
use leptos::prelude::*;
use leptos_axum::ResponseOptions;

type HtmlStream = Pin<Box<dyn Stream<Item = String> + Send>>;
type Later<T> = Pin<Box<dyn Future<Output = T> + Send>>;

/// Renders a view into a complete response.
pub(crate) async fn page<V: IntoView + 'static>(
    status: StatusCode,
    view: impl FnOnce() -> V + Send + 'static,
) -> Response {
    run(status, Box::new(move || view().into_any())).await
}

/// A response of bytes rendered before.
#[must_use]
pub(crate) fn ready_made(html: Bytes) -> Response {
    ([(CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"))], html).into_response()
}

/// Deliberately not generic: one copy of the pipeline, however many pages there are.
async fn run(status: StatusCode, view: Box<dyn FnOnce() -> AnyView + Send>) -> Response {
    let set_status = Arc::new(move || {
        if status != StatusCode::OK {
            expect_context::<ResponseOptions>().set_status(status);
        }
    });
    // Pages get everything as props: none reads the request from leptos.
    let request = Request::new(Body::empty());
    let answer =
        leptos_axum::handle_response_inner(move || set_status(), view, request, whole_and_without_scripts).await;
    let (head, body) = answer.into_parts();
    match to_bytes(body, usize::MAX).await {
        Ok(html) => Response::from_parts(head, Body::from(html)),
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}

/// Waits for the whole view, and drops the hydration scripts and the markers between texts, which our pages do not use.
fn whole_and_without_scripts(
    view: AnyView,
    _hydration: Box<dyn FnOnce() -> HtmlStream + Send>,
    _out_of_order: bool,
) -> Later<HtmlStream> {
    let stream = view.to_html_stream_in_order();
    Box::pin(async move {
        let html = stream.collect::<String>().await.replace("<!>", "");
        Box::pin(once(ready(html))) as HtmlStream
    })
}
