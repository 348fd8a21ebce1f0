//! Addresses that are asked for on the hosts of applications, and by the proxies before them. They are none of this
//! site's, where they lead nowhere.

/// Begins a visit, and leads to [`super::CONTINUE`].
pub const HOST_START: &str = "/.vestibule/start";
/// Takes what comes back from there.
pub const HOST_FINISH: &str = "/.vestibule/finish";
/// One button; POST signs out of everything.
pub const HOST_SIGN_OUT: &str = "/.vestibule/sign-out";
/// Shows an operator that the host leads here.
pub const HOST_PING: &str = "/.vestibule/ping";
/// The check, as nginx asks it.
pub const FORWARD_AUTH_NGINX: &str = "/forward-auth/nginx";
/// The check, as Caddy and Traefik ask it.
pub const FORWARD_AUTH_PROXY: &str = "/forward-auth/proxy";
/// The check, as Envoy asks it: the visitor's own path follows.
pub const FORWARD_AUTH_ENVOY: &str = "/forward-auth/envoy/{*path}";
