//! What is asked for on the hosts of applications, and by the proxies in front of them. It is told apart from the pages
//! of this site before anything else: by address for proxies, by host for the rest.

mod check;
mod host;
mod proxy;
mod start;

use axum::extract::{Request, State};
use axum::http::request::Parts;
use axum::middleware::Next;
use axum::response::Response;

use crate::Vestibule;
use crate::client_ip::peer;
use crate::security::HostGate;
use proxy::Proxy;

/// This site, and how its own host is told from others.
#[derive(Clone)]
pub(crate) struct Front {
    app: Vestibule,
    gate: HostGate,
}

impl Front {
    pub(crate) fn of(app: &Vestibule) -> Self {
        Self { app: app.clone(), gate: HostGate::new(&app.settings().public_url) }
    }
}

/// Middleware outside of the site. To everybody but the proxies that are named in the settings, the check is an address
/// that leads nowhere.
pub(crate) async fn by_host(State(front): State<Front>, request: Request, next: Next) -> Response {
    let Front { app, gate } = front;
    let (parts, body) = request.into_parts();
    if let Some(proxy) = Proxy::asking(parts.uri.path())
        && is_listed(&app, &parts)
    {
        return check::answer(&app, proxy, &parts).await;
    }
    if !gate.is_for_this_site(&parts.uri, &parts.headers)
        && let Some(place) = host::of_application(&app, &parts).await
    {
        return host::answer(&app, place, parts).await;
    }
    next.run(Request::from_parts(parts, body)).await
}

fn is_listed(app: &Vestibule, request: &Parts) -> bool {
    let proxies = &app.settings().forward_auth_proxies;
    peer(&request.extensions)
        .is_some_and(|peer| proxies.iter().any(|listed| listed.contains(&peer.ip().to_canonical())))
}
