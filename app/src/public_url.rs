//! The address people know this site by. Links, cookies and the host gate follow it, never the request (I-10).

use std::fmt;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};

use url::{Host, Url};

/// Scheme, host and port: a URL without user, path or query.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PublicUrl {
    url: Url,
    origin: String,
}

impl PublicUrl {
    /// Reads `http://host[:port]` or `https://host[:port]`, with or without a final slash.
    ///
    /// # Errors
    /// Says what would be right.
    pub fn parse(text: &str) -> Result<Self, String> {
        let wanted = || "needs the form https://accounts.example.org, without user, path or query".to_owned();
        let url = Url::parse(text).map_err(|_| wanted())?;
        let bare = url.path() == "/" && url.query().is_none() && url.fragment().is_none();
        let anonymous = url.username().is_empty() && url.password().is_none();
        let named = url.host().is_some_and(|host| is_plain(&host));
        if !matches!(url.scheme(), "http" | "https") || !bare || !anonymous || !named {
            return Err(wanted());
        }
        let origin = url.origin().ascii_serialization();
        Ok(Self { url, origin })
    }

    /// Where whoever sits at this machine finds a site that listens on `address`.
    #[must_use]
    pub fn of_listener(address: SocketAddr) -> Self {
        // `localhost` leads to one address of the loopback, and not to its others.
        let host = match address.ip().to_canonical() {
            IpAddr::V4(ip) if ip.is_loopback() && ip != Ipv4Addr::LOCALHOST => ip.to_string(),
            _ => "localhost".to_owned(),
        };
        let url = Self::parse(&format!("http://{host}:{}", address.port()));
        url.unwrap_or_else(|wanted| unreachable!("{address}: {wanted}"))
    }

    /// Scheme, host and port, without a slash at the end: what links start with and browsers send as `Origin`.
    #[must_use]
    pub fn origin(&self) -> &str {
        &self.origin
    }

    /// Host and port as a browser sends them in `Host`: without the scheme's own port.
    #[must_use]
    pub fn authority(&self) -> &str {
        self.origin.split_once("://").map_or("", |(_, authority)| authority)
    }

    /// The host alone, an IPv6 address in brackets.
    #[must_use]
    pub fn host(&self) -> &str {
        self.url.host_str().unwrap_or_default()
    }

    /// Whether pages travel over TLS: decides about `Secure` cookies and HSTS.
    #[must_use]
    pub fn secure(&self) -> bool {
        self.url.scheme() == "https"
    }

    /// Whether the host is this machine itself: `localhost`, a name under it, `127.0.0.0/8` or `::1`.
    #[must_use]
    pub fn is_loopback(&self) -> bool {
        self.url.host().is_some_and(|host| is_loopback(&host))
    }

    /// The URL for resolving addresses against.
    #[must_use]
    pub fn as_url(&self) -> &Url {
        &self.url
    }
}

/// Whether a host is an address or a name that DNS can know. The `url` crate also takes what somebody left at its end,
/// such as a semicolon.
pub fn is_plain<S: AsRef<str>>(host: &Host<S>) -> bool {
    match host {
        Host::Domain(name) => name.as_ref().bytes().all(|b| b.is_ascii_alphanumeric() || b"-._".contains(&b)),
        Host::Ipv4(_) | Host::Ipv6(_) => true,
    }
}

/// Whether a host is this machine itself (RFC 6761, 6.3 for the names).
pub fn is_loopback<S: AsRef<str>>(host: &Host<S>) -> bool {
    match host {
        Host::Domain(name) => {
            let name = name.as_ref().to_ascii_lowercase();
            name == "localhost" || name.ends_with(".localhost")
        }
        Host::Ipv4(ip) => ip.is_loopback(),
        Host::Ipv6(ip) => IpAddr::V6(*ip).to_canonical().is_loopback(),
    }
}

impl fmt::Display for PublicUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.origin())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn only_scheme_host_and_port_are_taken() {
        let url = PublicUrl::parse("https://Accounts.Example.org:443/").expect("a URL");
        assert_eq!((url.origin(), url.authority()), ("https://accounts.example.org", "accounts.example.org"));
        assert!(url.secure() && !url.is_loopback());
        for text in [
            "accounts.example.org",
            "ftp://example.org",
            "https://ann@example.org",
            "https://example.org/sso",
            "https://example.org/?a",
            "https://example.org/#a",
            "https://",
            "https://example.org;",
            "https://example.org,",
            "https://'example.org'",
            "https://example.org\"",
            "",
        ] {
            assert!(PublicUrl::parse(text).is_err(), "{text}");
        }
    }

    #[test]
    fn loopback_means_this_machine_under_any_of_its_names() {
        for text in ["http://localhost:3000", "http://a.localhost", "http://127.9.9.9", "http://[::1]:80"] {
            assert!(PublicUrl::parse(text).expect("a URL").is_loopback(), "{text}");
        }
        for text in ["http://localhost.example.org", "http://128.0.0.1", "http://[::2]", "http://notlocalhost"] {
            assert!(!PublicUrl::parse(text).expect("a URL").is_loopback(), "{text}");
        }
    }
}
