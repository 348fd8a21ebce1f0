//! `SMTP_URL`: the server that accepts our mail, the encryption, and our credentials.

use std::fmt;

use percent_encoding::percent_decode_str;
use secrecy::SecretString;
use url::{Host, Url};

use app::public_url::{is_loopback, is_plain};

/// The parsed `SMTP_URL`.
#[derive(Clone)]
pub struct SmtpUrl {
    /// Name or address of the server, without brackets.
    pub host: String,
    /// 587 for `smtp`, 465 for `smtps` and 25 without TLS, unless given.
    pub port: u16,
    /// How the connection is protected.
    pub tls: SmtpTls,
    /// User and password, percent-decoded.
    pub credentials: Option<(String, SecretString)>,
    /// Whether mail leaves this machine without TLS (R-ML-1).
    pub leaves_in_clear: bool,
}

/// How the connection to the mail server is encrypted. There is no opportunistic TLS (R-ML-1).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SmtpTls {
    /// From the first byte (RFC 8314, 3.3).
    Implicit,
    /// With STARTTLS; nothing is sent without it.
    StartTls,
    /// Not at all. Only for this machine, unless `ALLOW_INSECURE_SMTP` is set.
    None,
}

impl SmtpUrl {
    /// Reads `smtp://user:password@host:587` or `smtps://…`.
    ///
    /// # Errors
    /// What would be right; never repeats the value.
    pub fn parse(text: &str) -> Result<Self, String> {
        let wanted = "needs the form smtp://user:password@host:587 or smtps://user:password@host:465";
        let url = Url::parse(text).map_err(|_| format!("{wanted}, with special characters percent-encoded"))?;
        // The scheme is not a web scheme, so the `url` crate keeps the host as text.
        let host = Host::parse(url.host_str().unwrap_or_default()).map_err(|_| wanted.to_owned())?;
        if !is_plain(&host) || !matches!(url.path(), "" | "/") || url.fragment().is_some() {
            return Err(wanted.to_owned());
        }
        let tls = match (url.scheme(), url.query()) {
            ("smtps", None) => SmtpTls::Implicit,
            ("smtp", None) => SmtpTls::StartTls,
            ("smtp", Some("tls=none")) => SmtpTls::None,
            (_, Some(_)) => return Err("takes no parameter but ?tls=none, and that with smtp:// only".to_owned()),
            _ => return Err(wanted.to_owned()),
        };
        let port = url.port().unwrap_or(default_port(tls));
        let leaves_in_clear = tls == SmtpTls::None && !is_loopback(&host);
        Ok(Self { host: bare(&host), port, tls, credentials: credentials(&url)?, leaves_in_clear })
    }

    /// A sentence if the port is known for the other scheme: each end would wait for the other one to speak.
    #[must_use]
    pub fn unusual_port(&self) -> Option<&'static str> {
        match (self.tls, self.port) {
            (SmtpTls::StartTls, 465) => {
                Some("port 465 speaks TLS from the first byte, as a rule: smtps:// goes with it")
            }
            (SmtpTls::Implicit, 25 | 587) => Some("this port begins in clear, as a rule: smtp:// goes with it"),
            _ => None,
        }
    }
}

fn default_port(tls: SmtpTls) -> u16 {
    match tls {
        SmtpTls::Implicit => 465,
        SmtpTls::StartTls => 587,
        SmtpTls::None => 25,
    }
}

fn bare(host: &Host) -> String {
    match host {
        Host::Ipv6(ip) => ip.to_string(),
        other => other.to_string(),
    }
}

fn credentials(url: &Url) -> Result<Option<(String, SecretString)>, String> {
    let decode = |text: &str| percent_decode_str(text).decode_utf8().map(Into::into).ok();
    let both = match (url.username(), url.password()) {
        ("", None) => return Ok(None),
        ("", Some(_)) | (_, None) => None,
        (user, Some(password)) => decode(user).zip(decode(password)),
    };
    let (user, password): (String, String) = both.ok_or("needs both a user and a password, or neither")?;
    if user.chars().chain(password.chars()).any(char::is_control) {
        return Err("holds a control character in user or password".to_owned());
    }
    Ok(Some((user, password.into())))
}

impl fmt::Debug for SmtpUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "SmtpUrl({}:{}, {:?})", self.host, self.port, self.tls)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use secrecy::ExposeSecret;

    #[test]
    fn ports_and_protection_follow_the_scheme() {
        for (text, host, port, tls) in [
            ("smtp://mail.example", "mail.example", 587, SmtpTls::StartTls),
            ("smtps://mail.example", "mail.example", 465, SmtpTls::Implicit),
            ("smtp://mail.example:2525/", "mail.example", 2525, SmtpTls::StartTls),
            ("smtp://127.0.0.1:1025?tls=none", "127.0.0.1", 1025, SmtpTls::None),
            ("smtp://[::1]:1025?tls=none", "::1", 1025, SmtpTls::None),
            ("smtp://localhost?tls=none", "localhost", 25, SmtpTls::None),
        ] {
            let url = SmtpUrl::parse(text).expect(text);
            assert_eq!((url.host.as_str(), url.port, url.tls), (host, port, tls), "{text}");
        }
    }

    #[test]
    fn protection_is_never_left_to_chance_and_mail_that_leaves_without_it_is_known_r_ml_1() {
        let leaves = |text| SmtpUrl::parse(text).expect("a URL").leaves_in_clear;
        assert!(leaves("smtp://mail.example?tls=none") && leaves("smtp://localhost.example?tls=none"));
        assert!(!leaves("smtp://127.0.0.1?tls=none") && !leaves("smtp://mail.example"));
        for text in [
            "smtp://mail.example;",
            "smtp://mail.example?tls=opportunistic",
            "smtps://localhost?tls=none",
            "http://mail.example",
        ] {
            assert!(SmtpUrl::parse(text).is_err(), "{text}");
        }
    }

    #[test]
    fn credentials_are_percent_decoded_and_never_shown() {
        let url = SmtpUrl::parse("smtp://ann%40example.org:p%3Aw%2F%25@mail.example").expect("a URL");
        let (user, password) = url.credentials.as_ref().expect("credentials");
        assert_eq!((user.as_str(), password.expose_secret()), ("ann@example.org", "p:w/%"));
        assert!(!format!("{url:?}").contains("p:w"));
        assert!(SmtpUrl::parse("smtp://ann@mail.example").is_err());
        assert!(SmtpUrl::parse("smtp://ann:a%0d%0ab@mail.example").is_err());
    }
}
