//! Restricts the development pages to clients on this machine, since they show every link. The host gate cannot do it:
//! anybody may send `Host: localhost`.

use axum::extract::Request;
use axum::http::StatusCode;
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

use super::Refuse;
use crate::client_ip::{ClientIp, peer};

/// Middleware: to everybody else, addresses below `/dev/` lead nowhere, as they do in production.
pub(crate) async fn own_machine(request: Request, next: Next) -> Response {
    let own = peer(request.extensions()).is_none_or(|peer| ClientIp::is_this_machine(peer, request.headers()));
    if own || !request.uri().path().starts_with("/dev/") {
        return next.run(request).await;
    }
    Refuse(StatusCode::NOT_FOUND).into_response()
}
