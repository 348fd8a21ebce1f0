//! The address a request comes from, for limits and for the list of a member's own sessions (R-TH-4).

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::sync::Once;

use accounts::Source;
use axum::extract::ConnectInfo;
use axum::http::{Extensions, HeaderMap};
use ipnet::IpNet;

/// Who opened the connection: the proxy in front, or the visitor. An extension of every request, which the listener
/// sets, or axum's `into_make_service_with_connect_info::<SocketAddr>()`. Without it, as in tests of the router alone,
/// everybody is on this machine.
pub(crate) fn peer(extensions: &Extensions) -> Option<SocketAddr> {
    static TOLD: Once = Once::new();
    let peer = extensions.get::<ConnectInfo<SocketAddr>>().map(|ConnectInfo(peer)| *peer);
    if peer.is_none() {
        TOLD.call_once(|| {
            tracing::warn!("requests come without ConnectInfo<SocketAddr>: nobody's tries are limited by address");
        });
    }
    peer
}

/// The visitor's address, as far as it can be trusted. Never an IPv4 address mapped into IPv6.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ClientIp(pub IpAddr);

impl ClientIp {
    /// The nearest address that is not a trusted proxy, starting at the connection and following what each proxy
    /// reports. Everything to the left of it may be made up by the visitor (I-71).
    #[must_use]
    pub(crate) fn of(peer: SocketAddr, headers: &HeaderMap, proxies: &[IpNet]) -> Self {
        let mut nearest = peer.ip().to_canonical();
        for hop in hops(headers) {
            if !proxies.iter().any(|network| network.contains(&nearest)) {
                break;
            }
            // If a trusted proxy reports something that is not an address, the proxy's own address counts.
            let Some(further) = hop.and_then(parse_hop) else { break };
            nearest = further;
        }
        Self(nearest)
    }

    /// What limits count by, the narrowest network first; empty for loopback addresses (I-70). An IPv6 address made by
    /// a translator stands for one IPv4 visitor. Any other IPv6 visitor can choose from a /64, often a /56 and
    /// sometimes a /48: those networks are allowed more, but not in proportion to their size.
    #[must_use]
    pub fn sources(&self) -> Vec<Source> {
        let one = |ip: &dyn ToString| vec![Source { network: ip.to_string(), visitors: 1 }];
        match self.0 {
            ip if ip.is_loopback() => Vec::new(),
            IpAddr::V4(ip) => one(&ip),
            IpAddr::V6(ip) => match translated(ip) {
                Some(Translated::From(ip)) => one(&ip),
                Some(Translated::Somehow) => one(&ip),
                None => NETWORKS.map(|(bits, visitors)| network(ip, bits, visitors)).into(),
            },
        }
    }

    /// Whether the client is on this machine: neither the connection nor any proxy on the way says otherwise. The
    /// proxies need not be trusted for this, because nobody gains by naming another address.
    #[must_use]
    pub(crate) fn is_this_machine(peer: SocketAddr, headers: &HeaderMap) -> bool {
        let own = |hop: Option<&str>| hop.and_then(parse_hop).is_some_and(|ip| ip.is_loopback());
        peer.ip().to_canonical().is_loopback() && hops(headers).all(own)
    }
}

/// Prefix lengths that one visitor may have, and how many visitors each counts for.
const NETWORKS: [(u32, u32); 3] = [(64, 1), (56, 4), (48, 16)];

fn network(ip: Ipv6Addr, bits: u32, visitors: u32) -> Source {
    let prefix = Ipv6Addr::from_bits(ip.to_bits() & (u128::MAX << (128 - bits)));
    Source { network: format!("{prefix}/{bits}"), visitors }
}

/// What an IPv6 address that represents an IPv4 one stands for.
enum Translated {
    From(Ipv4Addr),
    /// One IPv4 address, at a position the network's owner chose: only the whole address identifies the visitor (RFC
    /// 8215).
    Somehow,
}

/// The prefixes that represent IPv4 hosts. A translator with a prefix of its own looks like any other network, and all
/// of its visitors count as one.
fn translated(ip: Ipv6Addr) -> Option<Translated> {
    let from =
        |high: u16, low: u16| Some(Translated::From(Ipv4Addr::from_bits(u32::from(high) << 16 | u32::from(low))));
    match ip.segments() {
        // NAT64 (RFC 6052) and SIIT (RFC 2765), ::ffff:0:0/96 being unwrapped already; 6to4 (RFC 3056), where the whole
        // /48 belongs to that address.
        [0x64, 0xff9b, 0, 0, 0, 0, high, low] | [0, 0, 0, 0, 0xffff, 0, high, low] | [0x2002, high, low, ..] => {
            from(high, low)
        }
        [0x64, 0xff9b, 1, ..] => Some(Translated::Somehow),
        // Teredo (RFC 4380): the /64 belongs to a server with many clients, and the client's address is inverted.
        [0x2001, 0, .., high, low] => from(!high, !low),
        _ => None,
    }
}

/// The entries of all `X-Forwarded-For` headers, the last one first. `None` is a line that is not text.
fn hops(headers: &HeaderMap) -> impl Iterator<Item = Option<&str>> {
    let lines: Vec<_> = headers.get_all("x-forwarded-for").iter().collect();
    lines.into_iter().rev().flat_map(|line| match line.to_str() {
        Ok(text) => text.rsplit(',').map(|hop| Some(hop.trim())).collect(),
        Err(_) => vec![None],
    })
}

/// `192.0.2.1`, `2001:db8::1`, or either with a port, as some proxies write.
fn parse_hop(hop: &str) -> Option<IpAddr> {
    let bare = hop.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')).unwrap_or(hop);
    let ip = bare.parse().ok().or_else(|| hop.parse::<SocketAddr>().ok().map(|address| address.ip()));
    ip.map(|ip: IpAddr| ip.to_canonical())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn client(peer: &str, forwarded: &[&'static str]) -> String {
        let networks = ["10.0.0.0/8", "2001:db8:1::/48"].map(|network| network.parse().expect("a network"));
        let mut headers = HeaderMap::new();
        for line in forwarded {
            headers.append("x-forwarded-for", line.parse().expect("a header"));
        }
        let peer = SocketAddr::new(peer.parse().expect("an address"), 4711);
        ClientIp::of(peer, &headers, &networks).0.to_string()
    }

    #[test]
    fn a_stranger_cannot_choose_the_own_address_i_71() {
        assert_eq!(client("203.0.113.9", &[]), "203.0.113.9");
        assert_eq!(client("203.0.113.9", &["198.51.100.1"]), "203.0.113.9");
        assert_eq!(client("203.0.113.9", &["10.0.0.1"]), "203.0.113.9");
    }

    #[test]
    fn behind_a_proxy_the_rightmost_untrusted_hop_counts_i_71() {
        assert_eq!(client("10.0.0.1", &["198.51.100.1"]), "198.51.100.1");
        assert_eq!(client("10.0.0.1", &["1.1.1.1, 198.51.100.1"]), "198.51.100.1");
        assert_eq!(client("10.0.0.1", &["1.1.1.1, 198.51.100.1, 10.0.0.2"]), "198.51.100.1");
        assert_eq!(client("10.0.0.1", &["1.1.1.1", "198.51.100.1", "10.0.0.2, 10.0.0.3"]), "198.51.100.1");
        assert_eq!(client("2001:db8:1::7", &["198.51.100.1"]), "198.51.100.1");
        assert_eq!(client("10.0.0.1", &["10.0.0.9, 10.0.0.2"]), "10.0.0.9", "a visitor from inside");
    }

    #[test]
    fn what_a_proxy_garbles_is_the_proxys_i_71() {
        for garbled in ["unknown", "", "198.51.100.1,", "198.51.100.1;10.0.0.2", "1.2.3", "\u{fc}"] {
            assert_eq!(client("10.0.0.1", &[garbled]), "10.0.0.1", "{garbled}");
        }
        assert_eq!(client("10.0.0.1", &["198.51.100.1:443"]), "198.51.100.1");
        assert_eq!(client("10.0.0.1", &["[2001:db8::1]:443"]), "2001:db8::1");
    }

    #[test]
    fn mapped_addresses_are_unwrapped_r_th_4() {
        assert_eq!(client("::ffff:203.0.113.9", &[]), "203.0.113.9");
        assert_eq!(client("::ffff:10.0.0.1", &["::ffff:198.51.100.1"]), "198.51.100.1");
    }

    fn sources(ip: &str) -> String {
        let ip: IpAddr = ip.parse().expect("an address");
        let sources = ClientIp(ip.to_canonical()).sources();
        sources.iter().map(|s| format!("{} x{}", s.network, s.visitors)).collect::<Vec<_>>().join(", ")
    }

    #[test]
    fn an_ipv6_visitor_counts_by_three_networks_however_the_address_is_written_i_70() {
        for spelling in ["2001:db8::1:0:0:1", "2001:DB8::ffff:ffff:ffff:ffff", "2001:0db8:0:0:1234:5678:9abc:def0"] {
            assert_eq!(sources(spelling), "2001:db8::/64 x1, 2001:db8::/56 x4, 2001:db8::/48 x16");
        }
        assert_eq!(
            sources("2001:db8:99:abcd::1"),
            "2001:db8:99:abcd::/64 x1, 2001:db8:99:ab00::/56 x4, 2001:db8:99::/48 x16"
        );
        assert_eq!(
            (sources("192.0.2.1").as_str(), sources("127.0.0.9"), sources("::1")),
            ("192.0.2.1 x1", String::new(), String::new())
        );
    }

    #[test]
    fn behind_a_translator_each_ipv4_visitor_is_one_source_i_70() {
        for ip in [
            "::ffff:198.51.100.1",
            "64:ff9b::198.51.100.1",
            "64:ff9b::c633:6401",
            "::ffff:0:198.51.100.1",
            "2002:c633:6401::1",
            "2002:c633:6401:ffff:1:2:3:4",
            // Teredo: by way of 192.0.2.45, from behind port 40000.
            "2001:0:c000:22d:8000:63bf:39cc:9bfe",
        ] {
            assert_eq!(sources(ip), "198.51.100.1 x1", "{ip}");
        }
        assert_eq!(sources("64:ff9b:1::198.51.100.1"), "64:ff9b:1::c633:6401 x1");
        assert_eq!(sources("64:ff9b:1:c633:64:100::"), "64:ff9b:1:c633:64:100:: x1");
        assert_eq!(sources("64:ff9b::127.0.0.1"), "127.0.0.1 x1", "nobody becomes this machine by translation");
        assert!(sources("64:ff9b:2::198.51.100.1").ends_with("64:ff9b:2::/48 x16"), "no translator's");
        assert!(sources("2001:1::198.51.100.1").ends_with("2001:1::/48 x16"), "no Teredo");
    }

    #[test]
    fn only_who_sits_at_this_machine_is_taken_for_its_owner() {
        let here = |peer: &str, forwarded: &[&'static str]| {
            let mut headers = HeaderMap::new();
            for line in forwarded {
                headers.append("x-forwarded-for", line.parse().expect("a header"));
            }
            ClientIp::is_this_machine(SocketAddr::new(peer.parse().expect("an address"), 4711), &headers)
        };
        for peer in ["127.0.0.1", "127.9.9.9", "::1", "::ffff:127.0.0.1"] {
            assert!(here(peer, &[]) && here(peer, &["127.0.0.1, ::1"]), "{peer}");
            for line in ["203.0.113.9", "203.0.113.9, 127.0.0.1", "127.0.0.1, 10.0.0.1", "unknown", "", "\u{fc}"] {
                assert!(!here(peer, &[line]) && !here(peer, &["127.0.0.1", line]), "{peer} {line}");
            }
        }
        for peer in ["203.0.113.9", "10.0.0.1", "172.17.0.1", "64:ff9b::127.0.0.1", "2002:7f00:1::", "::127.0.0.1"] {
            assert!(!here(peer, &[]) && !here(peer, &["127.0.0.1"]), "{peer}");
        }
    }
}
