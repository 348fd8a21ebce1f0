//! Restricts the development pages to clients on this machine, since they show every link. The host gate cannot do it:
//! anybody may send `Host: localhost`.

use axum::extract::Request;
use axum::http::StatusCode;

use super::check::Check;
use crate::client_ip::{ClientIp, peer};

/// To everybody else, addresses below `/dev/` lead nowhere, as they do in production.
pub(crate) fn own_machine() -> Check<impl Fn(&Request) -> Result<(), StatusCode> + Clone> {
    Check(|request: &Request| {
        let own = || peer(request.extensions()).is_none_or(|peer| ClientIp::is_this_machine(peer, request.headers()));
        if request.uri().path().starts_with("/dev/") && !own() { Err(StatusCode::NOT_FOUND) } else { Ok(()) }
    })
}
