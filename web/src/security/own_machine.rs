//! Restricts the development pages to clients on this machine, since they show every link. The host gate cannot do it:
//! anybody may send `Host: localhost`.

use axum::extract::Request;
use axum::http::StatusCode;
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

use super::Refuse;
use crate::client_ip::{ClientIp, Peer};

/// Middleware: for all other clients, paths below `/dev/` do not exist, as in production.
pub async fn own_machine(request: Request, next: Next) -> Response {
    // Without the listener, as in tests of the router alone, every client counts as on this machine.
    let peer = request.extensions().get::<Peer>();
    let own = peer.is_none_or(|peer| ClientIp::is_this_machine(*peer, request.headers()));
    if own || !request.uri().path().starts_with("/dev/") {
        return next.run(request).await;
    }
    Refuse(StatusCode::NOT_FOUND).into_response()
}
