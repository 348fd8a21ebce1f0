//! Checks that the hosts of applications lead here, and that only their proxies may ask who is signed in. Asks as a visitor
//! would, from this machine; changes nothing.

use accounts::admin::Operator;
use accounts::applications::{Application, HostName};
use url::Url;

use super::Finding;
use super::fetch::{Unanswered, status};
use crate::config::Config;

const CHECK: &str = "apps";

pub(super) async fn check(operator: &Operator, config: &Config) -> Vec<Finding> {
    let registry = match operator.applications().list().await {
        Ok(registry) => registry,
        Err(error) => {
            return vec![Finding::fail(CHECK, error.to_string(), "`vestibule doctor` tells more about the database")];
        }
    };
    let mut behind = registry.all();
    behind.retain(|application| application.hosts().next().is_some());
    if behind.is_empty() {
        return vec![Finding::ok(CHECK, "no application has a host behind forward-auth")];
    }
    let mut findings: Vec<_> = unasked(config).into_iter().collect();
    for application in behind {
        for host in application.hosts() {
            findings.push(host_leads_here(config, application, &host).await);
        }
    }
    findings.push(check_is_closed(config).await);
    findings
}

fn unasked(config: &Config) -> Option<Finding> {
    let advice = "set FORWARD_AUTH_PROXIES to the address of the proxy in front of them, such as 127.0.0.1";
    let message = "FORWARD_AUTH_PROXIES and TRUSTED_PROXIES are empty: no proxy may ask who sends a request";
    config.forward_auth_proxies.is_empty().then(|| Finding::warn(CHECK, message, advice))
}

async fn host_leads_here(config: &Config, application: &Application, host: &HostName) -> Finding {
    let scheme = if config.public_url.secure() { "https" } else { "http" };
    let Ok(url) = Url::parse(&format!("{scheme}://{host}/.vestibule/ping")) else {
        return Finding::fail(CHECK, format!("{host} is not a host"), "`vestibule apps set` changes it");
    };
    let id = &application.id;
    let passing_on = format!("the proxy has to pass /.vestibule/ on: `vestibule apps show {id} --snippet nginx`");
    match status(&url).await {
        Ok(204) => Finding::ok(CHECK, format!("{host} ({id}) leads here")),
        Ok(status) => Finding::fail(CHECK, format!("{url} is answered with {status}, not with 204"), passing_on),
        Err(Unanswered::Unknown) => {
            Finding::fail(CHECK, format!("nobody knows the address of {host} ({id})"), "add it to DNS")
        }
        Err(Unanswered::Failed(why)) => Finding::fail(CHECK, format!("{url}: {why}"), passing_on),
    }
}

/// Whoever can ask the check may try cookies there without a trace in the application's own log.
async fn check_is_closed(config: &Config) -> Finding {
    let mut url = config.public_url.as_url().clone();
    url.set_path("/forward-auth/nginx");
    let advice = "let the proxy in front of PUBLIC_URL answer /forward-auth/ with 404 itself";
    match status(&url).await {
        Ok(404) => Finding::ok(CHECK, "visitors cannot ask who is signed in"),
        Ok(status) => Finding::warn(CHECK, format!("{url} is answered with {status}, not with 404"), advice),
        Err(Unanswered::Unknown) => {
            Finding::fail(CHECK, format!("nobody knows the address of {url}"), "add the host of PUBLIC_URL to DNS")
        }
        Err(Unanswered::Failed(why)) => {
            Finding::fail(CHECK, format!("{url}: {why}"), "is the server running, and the proxy in front of it?")
        }
    }
}
