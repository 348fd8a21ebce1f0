//! The proxies that ask, and what each can be believed. A proxy passes on whatever headers its visitor sent; only those
//! that it writes itself are read (A-FA-3).

use app::paths;
use axum::http::header::HOST;
use axum::http::{HeaderMap, HeaderName, StatusCode, Uri};

/// A kind of proxy, by how it asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Proxy {
    /// `auth_request`: the application's host in `Host`, as its configuration says, and the page in `X-Original-URI`.
    Nginx,
    /// Caddy's `forward_auth` and Traefik's `ForwardAuth`: both in `X-Forwarded-Host` and `X-Forwarded-Uri`.
    Forwarding,
    /// `ext_authz` over HTTP: the application's host in `Host`, and the page behind our own path.
    Envoy,
}

/// Headers that tell an application who its visitor is.
const IDENTITY: [&str; 4] = ["remote-user", "remote-email", "remote-name", "vestibule-assertion"];

impl Proxy {
    /// Which one asks at this address.
    pub(super) fn asking(path: &str) -> Option<Self> {
        match path {
            paths::FORWARD_AUTH_NGINX => Some(Self::Nginx),
            paths::FORWARD_AUTH_PROXY => Some(Self::Forwarding),
            _ => behind_envoy(path).map(|_| Self::Envoy),
        }
    }

    /// The host the visitor asked for. None if it is not said, or said twice.
    pub(super) fn host(self, headers: &HeaderMap) -> Option<&str> {
        let header = match self {
            Self::Nginx | Self::Envoy => HOST,
            Self::Forwarding => HeaderName::from_static("x-forwarded-host"),
        };
        only(headers, &header).filter(|host| !host.contains(','))
    }

    /// The page the visitor asked for, with its query.
    pub(super) fn page<'a>(self, uri: &'a Uri, headers: &'a HeaderMap) -> Option<&'a str> {
        match self {
            Self::Nginx => only(headers, &HeaderName::from_static("x-original-uri")),
            Self::Forwarding => only(headers, &HeaderName::from_static("x-forwarded-uri")),
            Self::Envoy => behind_envoy(uri.path_and_query().map_or(uri.path(), |asked| asked.as_str())),
        }
    }

    /// nginx understands two refusals and nothing else; its configuration turns them into redirects.
    pub(super) fn redirects(self) -> Option<StatusCode> {
        match self {
            Self::Nginx => None,
            Self::Forwarding | Self::Envoy => Some(StatusCode::FOUND),
        }
    }
}

/// Whether a visitor sent one of the headers by which applications know them, in any spelling that an application might
/// take for it: CGI and WSGI make `_` of `-` (A-I2, A-I6), and some of every sign.
pub(super) fn is_spoofed(headers: &HeaderMap) -> bool {
    let read = |name: &str| name.replace(|sign: char| !sign.is_ascii_alphanumeric(), "-");
    headers.keys().any(|name| IDENTITY.contains(&read(name.as_str()).as_str()))
}

fn behind_envoy(path: &str) -> Option<&str> {
    let prefix = paths::FORWARD_AUTH_ENVOY.strip_suffix("/{*path}").unwrap_or(paths::FORWARD_AUTH_ENVOY);
    path.strip_prefix(prefix).filter(|rest| rest.starts_with('/'))
}

/// A header that was sent once, as text.
fn only<'a>(headers: &'a HeaderMap, name: &HeaderName) -> Option<&'a str> {
    let mut lines = headers.get_all(name).iter();
    match (lines.next(), lines.next()) {
        (Some(line), None) => line.to_str().ok(),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::http::HeaderValue;

    fn headers(lines: &[(&'static str, &'static str)]) -> HeaderMap {
        lines.iter().map(|(name, value)| (HeaderName::from_static(name), HeaderValue::from_static(value))).fold(
            HeaderMap::new(),
            |mut all, (name, value)| {
                all.append(name, value);
                all
            },
        )
    }

    #[test]
    fn each_proxy_is_believed_what_it_writes_itself_a_fa_3() {
        let visitors = headers(&[("host", "accounts.example"), ("x-forwarded-host", "wiki.example")]);
        assert_eq!(Proxy::Nginx.host(&visitors), Some("accounts.example"));
        assert_eq!(Proxy::Forwarding.host(&visitors), Some("wiki.example"));
        assert_eq!(Proxy::Envoy.host(&visitors), Some("accounts.example"));
    }

    #[test]
    fn a_host_said_twice_is_none_a_i15() {
        for twice in [
            &[("x-forwarded-host", "wiki.example"), ("x-forwarded-host", "evil.example")][..],
            &[("x-forwarded-host", "wiki.example, evil.example")],
        ] {
            assert_eq!(Proxy::Forwarding.host(&headers(twice)), None);
        }
        assert_eq!(Proxy::Nginx.host(&headers(&[("host", "a.example"), ("host", "b.example")])), None);
    }

    #[test]
    fn no_spelling_of_an_identity_gets_by_a_i1_a_i2_a_i6() {
        for name in [
            "remote-user",
            "remote_user",
            "remote-email",
            "remote_name",
            "vestibule_assertion",
            "remote.user",
            "remote~email",
        ] {
            assert!(is_spoofed(&headers(&[(name, "admin")])), "{name}");
        }
        assert!(!is_spoofed(&headers(&[("remote-addr", "1"), ("x-remote-user", "2")])));
    }

    #[test]
    fn envoy_asks_with_the_visitors_own_path() {
        assert_eq!(Proxy::asking("/forward-auth/envoy/a/..%2fb"), Some(Proxy::Envoy));
        assert_eq!(behind_envoy("/forward-auth/envoy/a?b=c"), Some("/a?b=c"));
        for path in ["/forward-auth/envoy", "/forward-auth/envoyx/", "/forward-auth/", "/forward-auth/nginx/"] {
            assert_eq!(Proxy::asking(path), None, "{path}");
        }
    }
}
