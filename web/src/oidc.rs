//! What applications ask by themselves: tokens, and what those are good for. A router of its own: no cookie is read, no
//! page is answered, and refusals are JSON (RFC 6749, 5.2). What people's browsers ask is among the pages.

mod call;
mod cors;
mod discovery;
mod introspect;
mod problem;
mod revoke;
mod token;
mod userinfo;

use std::any::Any;
use std::time::Duration;

use app::paths;
use axum::Router;
use axum::extract::{Request, State};
use axum::http::StatusCode;
use axum::middleware::{Next, from_fn_with_state};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use tokio::time::timeout;
use tower::ServiceBuilder;
use tower_http::catch_panic::CatchPanicLayer;

use crate::Vestibule;
use crate::security::{Refuse, host_gate, security_headers};
use problem::Problem;

/// Time limit of a request, its body included.
const PATIENCE: Duration = Duration::from_secs(30);

/// The endpoints for programs, with their layers. Stands beside the pages: forms of other sites are none of its business,
/// as nothing here depends on a cookie.
pub(crate) fn machine_router(app: &Vestibule) -> Router {
    let own = Router::new()
        .route(paths::OIDC_TOKEN, post(token::post).options(cors::preflight))
        .route(paths::OIDC_REVOKE, post(revoke::post).options(cors::preflight))
        .route(paths::OIDC_USERINFO, get(userinfo::get).post(userinfo::post).options(cors::preflight))
        .layer(from_fn_with_state(app.clone(), cors::registered))
        .route(paths::OIDC_INTROSPECT, post(introspect::post));
    let published = Router::new()
        .route(paths::WELL_KNOWN_OPENID, get(discovery::get))
        .route(paths::WELL_KNOWN_OAUTH, get(discovery::get))
        .route(paths::WELL_KNOWN_JWKS, get(discovery::keys))
        .layer(axum::middleware::map_response(cors::anybody));
    let (public_url, fonts) = (&app.settings().public_url, app.settings().brand.has_fonts());
    let layers = ServiceBuilder::new()
        .layer(security_headers(public_url, fonts))
        .layer(from_fn_with_state(app.clone(), counted))
        .layer(CatchPanicLayer::custom(panicked))
        .layer(host_gate(public_url))
        .layer(from_fn_with_state(app.clone(), only_with_clients));
    own.merge(published)
        .method_not_allowed_fallback(async || Problem::new(StatusCode::METHOD_NOT_ALLOWED, "invalid_request"))
        .layer(layers)
        .with_state(app.clone())
}

async fn counted(State(app): State<Vestibule>, request: Request, next: Next) -> Response {
    let response = timeout(PATIENCE, next.run(request)).await.unwrap_or_else(|_| {
        tracing::error!("a request took too long and was given up");
        Problem::unavailable().into_response()
    });
    app.traffic().count_response(response.status());
    response
}

/// Where no application takes part, nothing of this is there. The keys are also for applications behind forward-auth.
async fn only_with_clients(State(app): State<Vestibule>, request: Request, next: Next) -> Response {
    let applications = app.accounts().applications();
    // What is asked below looks them up again. What is published does not.
    let endpoint = request.uri().path().starts_with("/oidc/");
    if endpoint && applications.last_seen().is_some_and(|known| known.has_clients()) {
        return next.run(request).await;
    }
    let registry = match applications.current().await {
        Ok(registry) => registry,
        Err(error) => return Problem::from(error).into_response(),
    };
    let keys = request.uri().path() == paths::WELL_KNOWN_JWKS && !registry.is_empty();
    if keys || registry.has_clients() { next.run(request).await } else { Refuse(StatusCode::NOT_FOUND).into_response() }
}

fn panicked(_: Box<dyn Any + Send>) -> Response {
    tracing::error!("a handler panicked");
    Problem::new(StatusCode::INTERNAL_SERVER_ERROR, "server_error").into_response()
}
