//! What to write into a proxy or a client: the files of docs/applications/snippets, which the tests run, with what is this
//! site's filled in.

use std::net::{Ipv4Addr, Ipv6Addr, SocketAddr};

use accounts::applications::Application;
use accounts::kinds::UriKind;
use clap::ValueEnum;

use super::Failure;
use crate::config::Config;

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum Snippet {
    Nginx,
    Caddy,
    Traefik,
    Envoy,
    Apache,
    Oidc,
}

impl Snippet {
    fn text(self) -> &'static str {
        match self {
            Self::Nginx => include_str!("../../../../docs/applications/snippets/nginx.conf"),
            Self::Caddy => include_str!("../../../../docs/applications/snippets/Caddyfile"),
            Self::Traefik => include_str!("../../../../docs/applications/snippets/traefik.yaml"),
            Self::Envoy => include_str!("../../../../docs/applications/snippets/envoy.yaml"),
            Self::Apache => include_str!("../../../../docs/applications/snippets/apache.conf"),
            Self::Oidc => include_str!("../../../../docs/applications/snippets/oidc.txt"),
        }
    }

    /// Filled in; once for each host of the application if it is about hosts.
    pub(super) fn filled(self, config: &Config, application: &Application) -> Result<String, Failure> {
        let id = &application.id;
        let none = |what, option| {
            Err(Failure::Failed(format!("{id} has no {what}; `vestibule apps set {id} {option}` names one")))
        };
        if matches!(self, Self::Apache | Self::Oidc) {
            let Some(redirect) = application.uris(UriKind::Redirect).next() else {
                return none("redirect address", "--redirect");
            };
            let (_, rest) = redirect.split_once("://").unwrap_or(("", redirect));
            let (host, path) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
            let places = [("{{redirect_uri}}", redirect), ("{{redirect_path}}", path)];
            return Ok(self.fill(config, application, host, &places));
        }
        let parts: Vec<_> =
            application.uris(UriKind::Host).map(|host| self.fill(config, application, host, &[])).collect();
        if parts.is_empty() { none("host", "--host") } else { Ok(parts.join("\n\n")) }
    }

    fn fill(self, config: &Config, application: &Application, host: &str, more: &[(&str, &str)]) -> String {
        let (host_name, port) = host
            .rsplit_once(':')
            .filter(|(_, port)| port.bytes().all(|byte| byte.is_ascii_digit()))
            .unwrap_or((host, "443"));
        let vestibule = reachable(config.listen);
        let (vestibule_host, vestibule_port) = (vestibule.ip().to_string(), vestibule.port().to_string());
        let vestibule = vestibule.to_string();
        let values = [
            ("{{accounts}}", config.public_url.origin()),
            ("{{host}}", host),
            ("{{host_name}}", host_name),
            ("{{port}}", port),
            ("{{upstream}}", "http://127.0.0.1:8080"),
            ("{{upstream_host}}", "127.0.0.1"),
            ("{{upstream_port}}", "8080"),
            ("{{vestibule}}", &vestibule),
            ("{{vestibule_host}}", &vestibule_host),
            ("{{vestibule_port}}", &vestibule_port),
            ("{{client_id}}", application.id.as_str()),
            ("{{client_secret}}", "CLIENT_SECRET"),
            ("{{passphrase}}", "RANDOM_PASSPHRASE"),
        ];
        let places = values.iter().chain(more);
        let filled = places.fold(self.text().to_owned(), |text, (place, value)| text.replace(place, value));
        filled.trim_end().to_owned()
    }
}

/// Where a proxy on this machine finds Vestibule, if it listens on every address.
fn reachable(listen: SocketAddr) -> SocketAddr {
    match listen {
        SocketAddr::V4(any) if any.ip().is_unspecified() => (Ipv4Addr::LOCALHOST, any.port()).into(),
        SocketAddr::V6(any) if any.ip().is_unspecified() => (Ipv6Addr::LOCALHOST, any.port()).into(),
        one => one,
    }
}
