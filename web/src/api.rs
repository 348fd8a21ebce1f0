//! The JSON API: what the pages do, for front ends and programs of one's own (docs/api.md). A router of its own beside the
//! pages, switched off unless the site wants it. Its handlers use the same doors of the domain as the pages do.

mod activations;
mod body;
mod call;
mod document;
mod links;
mod me;
mod operations;
mod password_resets;
mod problem;
mod problem_page;
mod registrations;
mod sessions;
mod shapes;

use std::any::Any;
use std::time::Duration;

use app::{PublicUrl, paths};
use axum::Router;
use axum::extract::{Request, State};
use axum::http::header::{AUTHORIZATION, CONTENT_LENGTH, CONTENT_TYPE, HeaderValue, RETRY_AFTER, WWW_AUTHENTICATE};
use axum::http::{Method, StatusCode};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use tokio::time::timeout;
use tower::ServiceBuilder;
use tower::util::option_layer;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::cors::CorsLayer;
use tracing::Instrument;
use uuid::Uuid;

use crate::Vestibule;
use crate::problems::COME_BACK;
use crate::security::{Refuse, host_gate, same_origin_or, secure_origin, security_headers};
use operations::operations;
use problem::{Kind, Problem};

pub use document::document;

/// Time limit of a request, its body included.
const PATIENCE: Duration = Duration::from_secs(30);
/// How long browsers remember what they may send.
const PREFLIGHT: Duration = Duration::from_hours(1);

/// Who may use the JSON API, and how.
#[derive(Clone, Debug, Default)]
pub struct Api {
    /// Scripts of pages, with the cookies of the pages.
    pub cookies: bool,
    /// Programs, with tokens of their own.
    pub tokens: bool,
    /// Origins other than the site's own whose scripts may use it.
    pub origins: Vec<PublicUrl>,
}

/// The API with its layers, or nothing where the site does without.
pub(crate) fn api_router(app: &Vestibule) -> Router {
    let Some(api) = app.settings().api.clone() else { return Router::new() };
    let public_url = &app.settings().public_url;
    let layers = ServiceBuilder::new()
        .layer(security_headers(public_url, false))
        .layer(option_layer(cors(&api)))
        .layer(from_fn_with_state(app.clone(), tell))
        .layer(CatchPanicLayer::custom(panicked))
        .layer(host_gate(public_url))
        .layer(secure_origin(public_url))
        .layer(same_origin_or(public_url, &api.origins));
    let operations = Router::from(operations())
        .route("/openapi.json", get(document::get))
        .fallback(async || Problem::from(Kind::NotFound))
        .method_not_allowed_fallback(async || Problem::from(Kind::MethodNotAllowed));
    let explained = app.guard(Router::new().route(paths::PROBLEM, get(problem_page::get)));
    Router::new().nest(paths::API, operations.layer(layers)).merge(explained).with_state(app.clone())
}

/// Lets scripts of the listed origins read answers, with cookies where the site takes those.
fn cors(api: &Api) -> Option<CorsLayer> {
    let origins: Vec<_> = api.origins.iter().filter_map(|url| HeaderValue::try_from(url.origin()).ok()).collect();
    (!origins.is_empty()).then(|| {
        CorsLayer::new()
            .allow_origin(origins)
            .allow_credentials(api.cookies)
            .allow_methods([Method::GET, Method::POST, Method::PUT, Method::DELETE])
            .allow_headers([AUTHORIZATION, CONTENT_TYPE])
            .expose_headers([RETRY_AFTER, WWW_AUTHENTICATE])
            .max_age(PREFLIGHT)
    })
}

/// Middleware, outside of everything that refuses: says what the problem is, and counts answers. Gives each request an id
/// that its log lines share with what it says of a fault.
async fn tell(State(app): State<Vestibule>, request: Request, next: Next) -> Response {
    let id = Uuid::new_v4();
    let span = tracing::info_span!("request", id = %id.simple());
    let mut response = timeout(PATIENCE, next.run(request)).instrument(span).await.unwrap_or_else(|_| {
        tracing::error!("a request took too long and was given up");
        Problem::from(Kind::Unavailable).after(COME_BACK).into_response()
    });
    let refused = response.extensions_mut().remove::<Refuse>().map(Problem::from);
    if let Some(problem) = response.extensions_mut().remove::<Problem>().or(refused) {
        let mut told = problem.told(app.settings().public_url.origin(), id);
        // `Allow`, and cookies.
        told.headers_mut().extend(
            std::mem::take(response.headers_mut())
                .into_iter()
                .filter(|(name, _)| name.as_ref().is_none_or(|name| name != CONTENT_TYPE && name != CONTENT_LENGTH)),
        );
        response = told;
    }
    app.traffic().count_response(response.status());
    response
}

fn panicked(_: Box<dyn Any + Send>) -> Response {
    tracing::error!("a handler panicked");
    Refuse(StatusCode::INTERNAL_SERVER_ERROR).into_response()
}
