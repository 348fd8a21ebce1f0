//! Which address a request comes from, for limits and for a person's own list of devices (R-TH-4).

use std::net::{IpAddr, Ipv6Addr, SocketAddr};

use axum::http::HeaderMap;
use ipnet::IpNet;

use crate::listener::Peer;

/// The address of the visitor, as far as it can be trusted. IPv4 is never wrapped in IPv6.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ClientIp(pub IpAddr);

impl ClientIp {
    /// The nearest address that is no proxy of ours, walking from the connection to what each proxy says it was
    /// asked by. Anything to the left of that is the visitor's own invention (I-71).
    #[must_use]
    pub fn of(peer: Peer, headers: &HeaderMap, proxies: &[IpNet]) -> Self {
        let mut nearest = peer.0.ip().to_canonical();
        for hop in hops(headers) {
            if !proxies.iter().any(|network| network.contains(&nearest)) {
                break;
            }
            // A trusted proxy that writes what is no address leaves us with its own.
            let Some(further) = hop.and_then(parse_hop) else { break };
            nearest = further;
        }
        Self(nearest)
    }

    /// What a limit counts by: an IPv4 address, or an IPv6 network of 64 bits, which is what one household or server
    /// gets to choose addresses from (I-70).
    #[must_use]
    pub fn bucket(&self) -> String {
        match self.0 {
            IpAddr::V4(ip) => ip.to_string(),
            IpAddr::V6(ip) => format!("{}/64", Ipv6Addr::from_bits(ip.to_bits() & (u128::MAX << 64))),
        }
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
        let peer = Peer(SocketAddr::new(peer.parse().expect("an address"), 4711));
        ClientIp::of(peer, &headers, &networks).0.to_string()
    }

    #[test]
    fn i_71_a_stranger_cannot_choose_the_own_address() {
        assert_eq!(client("203.0.113.9", &[]), "203.0.113.9");
        assert_eq!(client("203.0.113.9", &["198.51.100.1"]), "203.0.113.9");
        assert_eq!(client("203.0.113.9", &["10.0.0.1"]), "203.0.113.9");
    }

    #[test]
    fn i_71_behind_a_proxy_the_rightmost_untrusted_hop_counts() {
        assert_eq!(client("10.0.0.1", &["198.51.100.1"]), "198.51.100.1");
        assert_eq!(client("10.0.0.1", &["1.1.1.1, 198.51.100.1"]), "198.51.100.1");
        assert_eq!(client("10.0.0.1", &["1.1.1.1, 198.51.100.1, 10.0.0.2"]), "198.51.100.1");
        assert_eq!(client("10.0.0.1", &["1.1.1.1", "198.51.100.1", "10.0.0.2, 10.0.0.3"]), "198.51.100.1");
        assert_eq!(client("2001:db8:1::7", &["198.51.100.1"]), "198.51.100.1");
        assert_eq!(client("10.0.0.1", &["10.0.0.9, 10.0.0.2"]), "10.0.0.9", "a visitor from inside");
    }

    #[test]
    fn i_71_what_a_proxy_garbles_is_the_proxys() {
        for garbled in ["unknown", "", "198.51.100.1,", "198.51.100.1;10.0.0.2", "1.2.3", "\u{fc}"] {
            assert_eq!(client("10.0.0.1", &[garbled]), "10.0.0.1", "{garbled}");
        }
        assert_eq!(client("10.0.0.1", &["198.51.100.1:443"]), "198.51.100.1");
        assert_eq!(client("10.0.0.1", &["[2001:db8::1]:443"]), "2001:db8::1");
    }

    #[test]
    fn r_th_4_mapped_addresses_are_unwrapped() {
        assert_eq!(client("::ffff:203.0.113.9", &[]), "203.0.113.9");
        assert_eq!(client("::ffff:10.0.0.1", &["::ffff:198.51.100.1"]), "198.51.100.1");
    }

    #[test]
    fn i_70_one_ipv6_network_is_one_bucket_however_it_is_written() {
        let bucket = |ip: &str| ClientIp(ip.parse::<IpAddr>().expect("an address").to_canonical()).bucket();
        for spelling in ["2001:db8::1", "2001:DB8::ffff", "2001:0db8:0:0:1234:5678:9abc:def0"] {
            assert_eq!(bucket(spelling), "2001:db8::/64");
        }
        assert_ne!(bucket("2001:db8:0:1::1"), bucket("2001:db8::1"));
        assert_eq!(bucket("::ffff:192.0.2.1"), "192.0.2.1");
        assert_ne!(bucket("192.0.2.1"), bucket("192.0.2.2"));
    }
}
