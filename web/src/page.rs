//! The one place where a view becomes a response.
//!
//! The pipeline of `leptos_axum` with our own stream builder: no hydration scripts, no `<!>` markers, an exact status and a
//! Content-Length (docs/decisions/no-wasm-no-server-functions.md).

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

/// Renders a view as a whole answer.
pub(crate) async fn page<V: IntoView + 'static>(
    status: StatusCode,
    view: impl FnOnce() -> V + Send + 'static,
) -> Response {
    run(status, Box::new(move || view().into_any())).await
}

/// An answer made of bytes rendered before.
#[must_use]
pub(crate) fn ready_made(html: Bytes) -> Response {
    ([(CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"))], html).into_response()
}

/// Not generic on purpose: one copy of the pipeline, whatever the number of pages.
async fn run(status: StatusCode, view: Box<dyn FnOnce() -> AnyView + Send>) -> Response {
    let set_status = Arc::new(move || {
        if status != StatusCode::OK {
            expect_context::<ResponseOptions>().set_status(status);
        }
    });
    // Pages are told all they need: none asks leptos for the request.
    let request = Request::new(Body::empty());
    let answer =
        leptos_axum::handle_response_inner(move || set_status(), view, request, whole_and_without_scripts).await;
    let (head, body) = answer.into_parts();
    match to_bytes(body, usize::MAX).await {
        Ok(html) => Response::from_parts(head, Body::from(html)),
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}

/// Waits for the whole view; drops the hydration scripts and the markers between texts, which no browser of ours uses.
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
