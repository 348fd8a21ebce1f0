//! Addresses of applications: what is accepted when an operator names one, and when one that arrives is the same.
//!
//! Everything is compared byte for byte with what was registered (RFC 9700, 2.1); only programs on the member's own
//! machine may choose their port (RFC 8252, 7.3).

use std::fmt;

use serde::{Deserialize, Serialize};
use url::{Host, Url};

/// Longest address in bytes.
const MAX: usize = 1024;

/// Why an address cannot be registered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum AddressRefused {
    /// Not a URL with a host, or not spelled as browsers spell it.
    #[error("is not an address as browsers spell it")]
    Malformed,
    /// Longer than 1024 bytes.
    #[error("is longer than 1024 bytes")]
    TooLong,
    /// A wildcard.
    #[error("holds a wildcard; name each address")]
    Wildcard,
    /// A fragment, which no answer can have.
    #[error("has a fragment (#)")]
    Fragment,
    /// A user or a password.
    #[error("names a user or password")]
    UserInfo,
    /// A part that programs read differently: `..`, `%2e`, `%2f`, `%5c`, a backslash.
    #[error("holds .. or \\ or an encoded dot, slash or backslash, which programs read differently")]
    Ambiguous,
    /// Neither https nor a loopback address.
    #[error("is neither https nor http://127.0.0.1 or http://[::1]")]
    Scheme,
    /// A scheme of the program's own without a dot, which any program may claim.
    #[error("has a scheme without a dot, such as com.example.app:/callback")]
    CustomScheme,
    /// `localhost` without a port leads to whoever listens on port 80.
    #[error("is localhost without a port")]
    Localhost,
    /// The usual port of the scheme, which browsers leave out.
    #[error("names the usual port; leave it out")]
    UsualPort,
    /// More than scheme, host and port.
    #[error("has a path; name only scheme, host and port")]
    Path,
}

/// A host of an application, as browsers send it: lower case, with its port unless it is the usual one.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct HostName(String);

/// Where a client takes its answers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct RedirectUri(String);

/// A web origin.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct WebOrigin(String);

impl HostName {
    /// Reads a host an operator names.
    ///
    /// # Errors
    /// Says what is wrong with it.
    pub fn parse(text: &str) -> Result<Self, AddressRefused> {
        if text.contains('*') {
            return Err(AddressRefused::Wildcard);
        }
        let url = Url::parse(&format!("https://{text}/")).map_err(|_| AddressRefused::Malformed)?;
        let (host, port) = text.rsplit_once(':').filter(|(_, port)| is_digits(port)).unwrap_or((text, ""));
        if matches!(port, "443" | "80") {
            return Err(AddressRefused::UsualPort);
        }
        let same = url.host_str() == Some(host) && url.port().map_or(port.is_empty(), |read| read.to_string() == port);
        if !same || !is_plain(&url) { Err(AddressRefused::Malformed) } else { Ok(Self(text.to_owned())) }
    }

    /// Host and port.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl RedirectUri {
    /// Reads a redirect address an operator names. `public` clients may have a scheme of their own.
    ///
    /// # Errors
    /// Says what is wrong with it.
    pub fn parse(text: &str, public: bool) -> Result<Self, AddressRefused> {
        let lower = text.to_ascii_lowercase();
        let ambiguous = ["..", "%2e", "%2f", "%5c", "\\"];
        match () {
            () if text.len() > MAX => return Err(AddressRefused::TooLong),
            () if text.contains('*') => return Err(AddressRefused::Wildcard),
            () if text.contains('#') => return Err(AddressRefused::Fragment),
            () if ambiguous.iter().any(|part| lower.contains(part)) => return Err(AddressRefused::Ambiguous),
            () if text.bytes().any(|byte| !byte.is_ascii_graphic()) => return Err(AddressRefused::Malformed),
            () => {}
        }
        let url = Url::parse(text).map_err(|_| AddressRefused::Malformed)?;
        if !url.username().is_empty() || url.password().is_some() {
            return Err(AddressRefused::UserInfo);
        }
        match url.scheme() {
            "https" => {}
            "http" if is_loopback_literal(&url) => {}
            "http" if url.host_str() == Some("localhost") && url.port().is_some() => {}
            "http" if url.host_str() == Some("localhost") => return Err(AddressRefused::Localhost),
            "http" => return Err(AddressRefused::Scheme),
            scheme if !scheme.contains('.') => return Err(AddressRefused::CustomScheme),
            _ if !public => return Err(AddressRefused::Scheme),
            _ => return Ok(Self(text.to_owned())),
        }
        // The parser writes what browsers would open. An address that has to be changed for that would never match.
        let spelled = url.as_str() == text || url.as_str().strip_suffix('/') == Some(text);
        if spelled && is_plain(&url) { Ok(Self(text.to_owned())) } else { Err(AddressRefused::Malformed) }
    }

    /// Whether an address that arrived is this one: the same bytes, or the same but for the port of a loopback literal.
    #[must_use]
    pub fn is(&self, arrived: &str) -> bool {
        arrived == self.0 || without_port(&self.0).is_some_and(|own| without_port(arrived) == Some(own))
    }

    /// Whether answers go to a program on the member's own machine, which might be any program.
    #[must_use]
    pub fn is_of_own_machine(arrived: &str) -> bool {
        !arrived.starts_with("https://")
    }

    /// As registered.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The origin whose scripts may call the token endpoint, if it is a web page's.
    #[must_use]
    pub fn origin(&self) -> Option<String> {
        let url = Url::parse(&self.0).ok()?;
        matches!(url.scheme(), "https" | "http").then(|| url.origin().ascii_serialization())
    }
}

impl WebOrigin {
    /// Reads an origin an operator names.
    ///
    /// # Errors
    /// Says what is wrong with it.
    pub fn parse(text: &str) -> Result<Self, AddressRefused> {
        let RedirectUri(text) = RedirectUri::parse(text, false)?;
        let url = Url::parse(&text).map_err(|_| AddressRefused::Malformed)?;
        if url.origin().ascii_serialization() == text { Ok(Self(text)) } else { Err(AddressRefused::Path) }
    }

    /// The origin.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for HostName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A loopback address without its port: scheme and host, and the rest.
fn without_port(address: &str) -> Option<(&str, &str)> {
    let host = ["http://127.0.0.1", "http://[::1]"].into_iter().find(|host| address.starts_with(host))?;
    let rest = &address[host.len()..];
    let end = rest.find(['/', '?']).unwrap_or(rest.len());
    let (port, path) = rest.split_at(end);
    let port = if port.is_empty() { Some("") } else { port.strip_prefix(':').filter(|port| is_digits(port)) };
    port.filter(|port| port.is_empty() || port.parse::<u16>().is_ok()).map(|_| (host, path))
}

fn is_loopback_literal(url: &Url) -> bool {
    matches!(url.host_str(), Some("127.0.0.1" | "[::1]"))
}

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// Whether the host is an address or a name that DNS can know.
fn is_plain(url: &Url) -> bool {
    match url.host() {
        Some(Host::Domain(name)) => {
            name.bytes().all(|b| b.is_ascii_alphanumeric() || b"-.".contains(&b)) && !name.ends_with('.')
        }
        Some(Host::Ipv4(_) | Host::Ipv6(_)) => true,
        None => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_host_is_spelled_as_browsers_send_it() {
        for host in ["wiki.example.org", "wiki.example.org:8443", "localhost:3001", "127.0.0.1:80801"] {
            let read = HostName::parse(host);
            assert_eq!(read.is_ok(), !host.ends_with("80801"), "{host}");
        }
        for (host, refused) in [
            ("", AddressRefused::Malformed),
            ("Wiki.example.org", AddressRefused::Malformed),
            ("wiki.example.org.", AddressRefused::Malformed),
            ("wiki.example.org/", AddressRefused::Malformed),
            ("a@wiki.example.org", AddressRefused::Malformed),
            ("wiki.example.org:", AddressRefused::Malformed),
            ("wiki.example.org:0443", AddressRefused::Malformed),
            ("wiki.example.org:443", AddressRefused::UsualPort),
            ("*.example.org", AddressRefused::Wildcard),
            ("https://wiki.example.org", AddressRefused::Malformed),
        ] {
            assert_eq!(HostName::parse(host), Err(refused), "{host}");
        }
    }

    #[test]
    fn what_may_be_registered_is_exact_a_i20() {
        for address in [
            "https://chat.example.org/callback",
            "https://chat.example.org/callback?tenant=1",
            "https://chat.example.org",
            "https://chat.example.org:8443/",
            "http://127.0.0.1/callback",
            "http://[::1]:9/callback",
            "http://localhost:3000/callback",
        ] {
            assert!(RedirectUri::parse(address, false).is_ok(), "{address}");
        }
        assert!(RedirectUri::parse("com.example.app:/callback", true).is_ok());
        for (address, refused) in [
            ("com.example.app:/callback", AddressRefused::Scheme),
            ("myapp:/callback", AddressRefused::CustomScheme),
            ("javascript:alert(1)", AddressRefused::CustomScheme),
            ("data:text/html,x", AddressRefused::CustomScheme),
            ("http://chat.example.org/callback", AddressRefused::Scheme),
            ("http://localhost/callback", AddressRefused::Localhost),
            ("https://*.example.org/callback", AddressRefused::Wildcard),
            ("https://chat.example.org/#x", AddressRefused::Fragment),
            ("https://a@chat.example.org/", AddressRefused::UserInfo),
            ("https://chat.example.org/a/../b", AddressRefused::Ambiguous),
            ("https://chat.example.org/a/%2E%2e/b", AddressRefused::Ambiguous),
            ("https://chat.example.org\\@evil.example/", AddressRefused::Ambiguous),
            ("https://Chat.example.org/", AddressRefused::Malformed),
            ("https://chat.example.org:443/", AddressRefused::Malformed),
            ("https://chat.example.org/a b", AddressRefused::Malformed),
            ("/callback", AddressRefused::Malformed),
        ] {
            assert_eq!(RedirectUri::parse(address, false), Err(refused), "{address}");
        }
    }

    #[test]
    fn what_arrives_is_compared_byte_for_byte_a_i20() {
        let registered = RedirectUri::parse("https://chat.example.org/callback", false).expect("an address");
        assert!(registered.is("https://chat.example.org/callback"));
        for other in [
            "https://chat.example.org/callback/",
            "https://chat.example.org/callback?x",
            "https://chat.example.org/callback/..;/x",
            "https://chat.example.org@evil.example/callback",
            "https://chat.example.org.evil.example/callback",
            "https://CHAT.example.org/callback",
            "https://chat.example.org:443/callback",
            "http://chat.example.org/callback",
            "https://chat.example.org/callback#",
            "",
        ] {
            assert!(!registered.is(other), "{other}");
        }
    }

    #[test]
    fn programs_on_this_machine_choose_their_port_and_nothing_else() {
        let registered = RedirectUri::parse("http://127.0.0.1/callback", false).expect("an address");
        assert!(registered.is("http://127.0.0.1:51004/callback"));
        assert!(registered.is("http://127.0.0.1/callback"));
        for other in [
            "http://127.0.0.1:51004/other",
            "http://127.0.0.1:99999/callback",
            "http://127.0.0.1:/callback",
            "http://127.0.0.1:x@evil.example/callback",
            "http://127.0.0.1.evil.example/callback",
            "http://127.0.0.1:80@evil.example/callback",
            "http://localhost:51004/callback",
            "http://[::1]:51004/callback",
            "https://127.0.0.1:51004/callback",
        ] {
            assert!(!registered.is(other), "{other}");
        }
        let named = RedirectUri::parse("http://localhost:3000/callback", false).expect("an address");
        assert!(!named.is("http://localhost:3001/callback"));
    }
}
