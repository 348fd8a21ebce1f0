//! What to write into a proxy or a client: the files of docs/applications/snippets, which the tests run, with what is this
//! site's filled in.

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
        let hosts: Vec<&str> = application.uris(UriKind::Host).collect();
        let id = &application.id;
        if self == Self::Oidc {
            return if application.uris(UriKind::Redirect).next().is_some() {
                Ok(self.fill(config, application, ""))
            } else {
                Err(Failure::Failed(format!(
                    "{id} has no redirect address; `vestibule apps set {id} --redirect` names one"
                )))
            };
        }
        if hosts.is_empty() {
            return Err(Failure::Failed(format!("{id} has no host; `vestibule apps set {id} --host` names one")));
        }
        let parts: Vec<_> = hosts.iter().map(|host| self.fill(config, application, host)).collect();
        Ok(parts.join("\n\n"))
    }

    fn fill(self, config: &Config, application: &Application, host: &str) -> String {
        let listen = config.listen.to_string();
        let values = [
            ("{{accounts}}", config.public_url.origin()),
            ("{{accounts_host}}", config.public_url.authority()),
            ("{{host}}", host),
            ("{{upstream}}", "http://127.0.0.1:8080"),
            ("{{vestibule}}", &listen),
            ("{{client_id}}", application.id.as_str()),
            ("{{name}}", &application.name),
        ];
        let filled = values.iter().fold(self.text().to_owned(), |text, (place, value)| text.replace(place, value));
        filled.trim_end().to_owned()
    }
}
