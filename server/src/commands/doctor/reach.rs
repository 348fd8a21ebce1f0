//! Checks that links lead to this site, and that visitors can be told apart.

use super::Finding;
use crate::config::Config;

pub(super) fn check(config: &Config) -> Vec<Finding> {
    let mut findings = vec![address(config)];
    if config.is_production() {
        findings.push(proxies(config));
    }
    findings
}

fn address(config: &Config) -> Finding {
    const CHECK: &str = "address";
    let (url, listen) = (&config.public_url, config.listen);
    if !url.is_loopback() {
        return Finding::ok(CHECK, format!("links lead to {url}; a proxy should pass that on to {listen}"));
    }
    if !listen.ip().is_loopback() {
        let message = format!("listens on {listen} for other machines, but links lead to {url}, which means this one");
        return Finding::warn(CHECK, message, "set PUBLIC_URL to the address people use, or listen on 127.0.0.1");
    }
    if url.as_url().port_or_known_default() != Some(listen.port()) {
        let message = format!("links lead to {url}, but this listens on {listen}");
        return Finding::warn(CHECK, message, "let PUBLIC_URL and LEPTOS_SITE_ADDR agree, unless a proxy joins them");
    }
    Finding::ok(CHECK, format!("links lead to {url}, where this listens"))
}

/// Without this setting every visitor seems to come from the proxy, and limits count them as one.
fn proxies(config: &Config) -> Finding {
    const CHECK: &str = "proxies";
    if !config.trusted_proxies.is_empty() {
        let named: Vec<String> = config.trusted_proxies.iter().map(ToString::to_string).collect();
        return Finding::ok(CHECK, format!("visitors' addresses are taken from {}", named.join(", ")));
    }
    let advice = "set TRUSTED_PROXIES to the proxy's address, such as 127.0.0.1 for one on this machine";
    Finding::warn(CHECK, "behind a proxy, all visitors look like one, for limits and in the activity list", advice)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::commands::doctor::PasswordCheck::{Ok, Warn};
    use crate::config::Vars;

    fn verdicts(vars: &[(&str, &str)]) -> Vec<super::super::PasswordCheck> {
        let config = Config::read(&vars.iter().copied().collect::<Vars>()).expect("settings");
        check(&config).iter().map(|finding| finding.verdict).collect()
    }

    #[test]
    fn links_that_lead_nowhere_are_noticed() {
        for (url, listen, verdict) in [
            ("http://localhost:3000", "127.0.0.1:3000", Ok),
            ("http://localhost", "127.0.0.1:80", Ok),
            ("http://localhost:3000", "127.0.0.1:4000", Warn),
            ("http://localhost:3000", "0.0.0.0:3000", Warn),
        ] {
            assert_eq!(verdicts(&[("PUBLIC_URL", url), ("LEPTOS_SITE_ADDR", listen)]), [verdict], "{url} {listen}");
        }
    }

    #[test]
    fn a_production_without_trusted_proxies_is_noticed() {
        let production = [
            ("PUBLIC_URL", "https://accounts.example.org"),
            ("SMTP_URL", "smtp://mail.example"),
            ("MAIL_FROM", "no-reply@example.org"),
            ("SECRET_KEYS", "8d1f0a4c5b6e7f90123456789abcdef08d1f0a4c5b6e7f90123456789abcde00"),
            ("TRUSTED_PROXIES", "127.0.0.1"),
        ];
        assert_eq!(verdicts(&production), [Ok, Ok]);
        assert_eq!(verdicts(&production[..4]), [Ok, Warn]);
    }
}
