//! Refuses requests that are not meant for this site. hyper accepts requests with no `Host`, with two, or with another
//! host in the request line (M-6); proxies and caches disagree about those, which has led to poisoned links (I-10).

use std::sync::Arc;

use app::public_url::is_loopback;
use app::{PublicUrl, paths};
use axum::extract::Request;
use axum::http::header::HOST;
use axum::http::uri::Authority;
use axum::http::{HeaderMap, StatusCode, Uri};
use url::Host;

use super::check::Check;

/// Longest path and query in bytes (F-53). Our longest is a link token or a `next` of 512 bytes.
const TARGET_MAX: usize = 8 * 1024;
/// Requested by load balancers and orchestrators, under whatever name they know this machine by.
const PROBES: [&str; 2] = ["/livez", "/readyz"];

/// The host this site answers to.
#[derive(Clone, Debug)]
pub(crate) struct HostGate {
    host: String,
    port: Option<u16>,
    default_port: Option<u16>,
    any_loopback: bool,
}

/// Refuses what is not for this site or could be read in two ways.
pub(crate) fn host_gate(public_url: &PublicUrl) -> Check<impl Fn(&Request) -> Result<(), StatusCode> + Clone + use<>> {
    let gate = Arc::new(HostGate::new(public_url));
    Check(move |request: &Request| gate.check(request.uri(), request.headers()))
}

impl HostGate {
    /// A gate for the host of `public_url`. If that is a loopback name, all loopback names are accepted.
    #[must_use]
    pub(crate) fn new(public_url: &PublicUrl) -> Self {
        let default_port = Some(if public_url.secure() { 443 } else { 80 });
        let (host, port) = (public_url.host().to_owned(), public_url.as_url().port_or_known_default());
        Self { host, port, default_port, any_loopback: public_url.is_loopback() }
    }

    /// Whether a request is none for the host of an application: it names this site by its public address, or comes from
    /// a probe. The other names of a developer's own machine may be hosts of applications.
    pub(crate) fn is_for_this_site(&self, target: &Uri, headers: &HeaderMap) -> bool {
        let host = headers.get(HOST).and_then(|host| host.to_str().ok());
        PROBES.contains(&target.path()) || host.is_none_or(|host| self.is_public_name(host))
    }

    /// 400 for malformed, 414 for too long, 421 for another host (RFC 9110, 15.5.20).
    fn check(&self, target: &Uri, headers: &HeaderMap) -> Result<(), StatusCode> {
        check_target(target)?;
        let mut hosts = headers.get_all(HOST).iter();
        let (host, None) = (hosts.next(), hosts.next()) else { return Err(StatusCode::BAD_REQUEST) };
        if PROBES.contains(&target.path()) {
            return Ok(());
        }
        let host = host.ok_or(StatusCode::BAD_REQUEST)?;
        let host: Authority = host.to_str().ok().and_then(|host| host.parse().ok()).ok_or(StatusCode::BAD_REQUEST)?;
        let ours = self.is_ours(host.as_str()) && target.authority().is_none_or(|named| self.is_ours(named.as_str()));
        if ours { Ok(()) } else { Err(StatusCode::MISDIRECTED_REQUEST) }
    }

    fn is_ours(&self, named: &str) -> bool {
        let by_loopback = || host_and_port(named).is_some_and(|(host, _)| is_this_machine(host));
        self.is_public_name(named) || self.any_loopback && by_loopback()
    }

    fn is_public_name(&self, named: &str) -> bool {
        let Some((host, port)) = host_and_port(named) else { return false };
        host.eq_ignore_ascii_case(&self.host) && port.or(self.default_port) == self.port
    }
}

/// Host and port exactly as browsers write them. The `http` crate accepts anything that begins like a host and a port,
/// so `127.0.0.1:3000.evil.example` would count as this machine.
fn host_and_port(named: &str) -> Option<(&str, Option<u16>)> {
    let end = if named.starts_with('[') { named.find(']')? + 1 } else { named.find(':').unwrap_or(named.len()) };
    let (host, rest) = named.split_at(end);
    let Some(digits) = rest.strip_prefix(':') else { return rest.is_empty().then_some((host, None)) };
    let port: u16 = digits.parse().ok()?;
    (port.to_string() == digits).then_some((host, Some(port)))
}

/// A loopback name, in the one spelling that browsers send: `url` also reads `127.1` and `%6cocalhost`.
fn is_this_machine(host: &str) -> bool {
    let own = Host::parse(host).is_ok_and(|read| is_loopback(&read) && read.to_string().eq_ignore_ascii_case(host));
    own && !host.split('.').any(str::is_empty)
}

/// A path that decodes to control characters, or not at all, matches no route and garbles logs (I-83, F-54).
fn check_target(target: &Uri) -> Result<(), StatusCode> {
    if target.path().len() + target.query().map_or(0, str::len) > TARGET_MAX {
        return Err(StatusCode::URI_TOO_LONG);
    }
    // Mail programs leave line ends and partial characters behind a link; the reader of the link's token handles those.
    let bent = paths::token(target.path()).unwrap_or_default();
    let path = target.path().replacen(bent, "", 1);
    let decoded = percent_encoding::percent_decode_str(&path).decode_utf8();
    let clean = decoded.is_ok_and(|path| !path.chars().any(char::is_control));
    if clean && has_whole_escapes(&path) { Ok(()) } else { Err(StatusCode::BAD_REQUEST) }
}

fn has_whole_escapes(path: &str) -> bool {
    path.split('%')
        .skip(1)
        .all(|rest| rest.as_bytes().get(..2).is_some_and(|two| two.iter().all(u8::is_ascii_hexdigit)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::http::HeaderValue;

    fn ask(public_url: &str, target: &str, hosts: &[&'static str]) -> u16 {
        let gate = HostGate::new(&PublicUrl::parse(public_url).expect("a URL"));
        let mut headers = HeaderMap::new();
        for host in hosts {
            headers.append(HOST, HeaderValue::from_static(host));
        }
        gate.check(&target.parse().expect("a target"), &headers).map_or_else(|status| status.as_u16(), |()| 200)
    }

    #[test]
    fn only_the_configured_host_is_answered_i_10() {
        let ask = |hosts: &[&'static str]| ask("https://app.example", "/register", hosts);
        assert_eq!(ask(&["app.example"]), 200);
        assert_eq!(ask(&["APP.example"]), 200);
        assert_eq!(ask(&["app.example:443"]), 200);
        for host in [
            "evil.example",
            "app.example:444",
            "app.example:80",
            "app.example.evil.example",
            "app:x@app.example",
            "localhost",
            "app.example:443.evil.example",
            "app.example:",
            "app.example:443x",
            "app.example:+443",
            "app.example:0443",
            "app.example:65979",
            "app.example.",
            "a@app.example",
            "[app.example]",
        ] {
            assert_eq!(ask(&[host]), 421, "{host}");
        }
        for host in ["", "app.example/", "app example", "app.example, evil.example", "app.example:443:443"] {
            assert_eq!(ask(&[host]), 400, "{host}");
        }
    }

    #[test]
    fn missing_or_repeated_host_is_malformed_f_55() {
        assert_eq!(ask("https://app.example", "/", &[]), 400);
        assert_eq!(ask("https://app.example", "/", &["app.example", "app.example"]), 400);
        assert_eq!(ask("https://app.example", "/", &["app.example", "evil.example"]), 400);
    }

    #[test]
    fn a_request_line_naming_another_host_is_refused_i_10() {
        assert_eq!(ask("https://app.example", "https://app.example/", &["app.example"]), 200);
        assert_eq!(ask("https://app.example", "http://evil.example/", &["app.example"]), 421);
        assert_eq!(ask("https://app.example", "http://a@app.example/", &["app.example"]), 421);
        assert_eq!(ask("http://localhost:3000", "http://127.0.0.1:3000.evil.example/", &["localhost:3000"]), 421);
        assert_eq!(ask("http://localhost:3000", "http://evil.example/login", &["localhost:3000"]), 421);
        assert_eq!(ask("http://localhost:3000", "http://localhost:3000/login", &["evil.example"]), 421);
    }

    #[test]
    fn a_developer_may_use_any_name_of_the_own_machine() {
        for host in ["localhost:3000", "127.0.0.1:3000", "[::1]:3000", "app.localhost", "LOCALHOST"] {
            assert_eq!(ask("http://localhost:3000", "/", &[host]), 200, "{host}");
        }
        for host in [
            "localhost.evil.example",
            "192.168.0.1:3000",
            "evil.example",
            "127.0.0.1:3000.evil.example",
            "localhost:3000.evil.example",
            "[::1]:3000.evil.example",
            "127.0.0.1.evil.example",
            "127.0.0.1.",
            "localhost.",
            "localhost:",
            "localhost:3000x",
            "localhost:+3000",
            "localhost:99999",
            "a@localhost",
            "localhost:3000@evil.example",
            "127.1",
            "0x7f.0.0.1",
            "2130706433",
            ".localhost",
            "[0:0:0:0:0:0:0:1]",
            "evil_.example:3000",
        ] {
            assert_eq!(ask("http://localhost:3000", "/", &[host]), 421, "{host}");
        }
        for host in
            ["[::1]evil", "local host", " localhost", "localhost ", "localhost,evil.example", "[::1", "", ":", ":3000"]
        {
            let refused = ask("http://localhost:3000", "/", &[host]);
            assert!(matches!(refused, 400 | 421), "{host}: {refused}");
        }
    }

    #[test]
    fn probes_come_under_any_name() {
        assert_eq!(ask("https://app.example", "/livez", &["10.0.0.7:3000"]), 200);
        assert_eq!(ask("https://app.example", "/readyz", &[]), 200);
    }

    #[test]
    fn paths_that_hide_something_are_malformed_i_83_f_54() {
        for path in
            ["/%0a", "/%00", "/a%1b[31m", "/%7f", "/%", "/%4", "/%zz", "/%ff", "/%c0%80", "/%ed%a0%80", "/%c2%85"]
        {
            assert_eq!(ask("https://app.example", path, &["app.example"]), 400, "{path}");
        }
        assert_eq!(ask("https://app.example", "/caf%C3%A9", &["app.example"]), 200);
        assert_eq!(ask("https://app.example", &format!("/{}", "a".repeat(9000)), &["app.example"]), 414);
    }
}
