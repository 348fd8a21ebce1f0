//! `SMTP_HELO`: the name by which we introduce ourselves to mail servers. Many refuse a name without a dot, and some
//! refuse all mail of a client that gives one (RFC 5321, 4.1.4).

use std::fmt;
use std::net::IpAddr;

use app::PublicUrl;

/// The argument of EHLO.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum HelloName {
    /// A name, as sent.
    Name(String),
    /// An address, sent as `[192.0.2.1]` or `[IPv6:2001:db8::1]`.
    Address(IpAddr),
    /// The local address of the connection.
    OwnAddress,
}

impl HelloName {
    /// Reads a name, or an address with or without brackets.
    ///
    /// # Errors
    /// What would be right.
    pub fn parse(text: &str) -> Result<Self, String> {
        let bare = text.strip_prefix('[').and_then(|text| text.strip_suffix(']')).unwrap_or(text);
        if let Ok(address) = bare.strip_prefix("IPv6:").unwrap_or(bare).parse() {
            return Ok(Self::Address(address));
        }
        let name = text.trim_end_matches('.').to_ascii_lowercase();
        let wanted = "needs a host name such as accounts.example.org, or an address such as 192.0.2.1";
        if labels_are_good(&name) { Ok(Self::Name(name)) } else { Err(wanted.to_owned()) }
    }

    /// The host people know, if it is a full name or an address that means this machine elsewhere too.
    #[must_use]
    pub fn of(url: &PublicUrl) -> Self {
        match Self::parse(url.host()) {
            Ok(Self::Name(name)) if name.contains('.') && !url.is_loopback() => Self::Name(name),
            Ok(Self::Address(address)) if !url.is_loopback() => Self::Address(address),
            _ => Self::OwnAddress,
        }
    }

    /// As it is said over a connection from `own`.
    #[must_use]
    pub fn said(&self, own: Option<IpAddr>) -> String {
        let address = match self {
            Self::Name(name) => return name.clone(),
            Self::Address(address) => Some(*address),
            Self::OwnAddress => own,
        };
        match address.map(|address| address.to_canonical()) {
            Some(IpAddr::V4(address)) => format!("[{address}]"),
            Some(IpAddr::V6(address)) => format!("[IPv6:{address}]"),
            None => "[127.0.0.1]".to_owned(),
        }
    }
}

fn labels_are_good(name: &str) -> bool {
    let good = |label: &str| {
        (1..=63).contains(&label.len())
            && label.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
            && !label.starts_with('-')
            && !label.ends_with('-')
    };
    name.len() <= 253 && name.split('.').all(good)
}

impl fmt::Display for HelloName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::OwnAddress => f.write_str("(the address the connection comes from)"),
            _ => f.write_str(&self.said(None)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn without_a_setting_it_is_the_public_host_where_mail_servers_would_take_that() {
        for (url, said) in [
            ("https://accounts.example.org", "accounts.example.org"),
            ("https://Accounts.Example.org.:8443", "accounts.example.org"),
            ("https://192.0.2.7", "[192.0.2.7]"),
            ("https://[2001:db8::7]", "[IPv6:2001:db8::7]"),
            ("https://vestibule", "[198.51.100.1]"),
            ("https://my_site.example.org", "[198.51.100.1]"),
            ("http://localhost:3000", "[198.51.100.1]"),
            ("http://a.localhost:3000", "[198.51.100.1]"),
            ("http://127.0.0.1:3000", "[198.51.100.1]"),
        ] {
            let name = HelloName::of(&PublicUrl::parse(url).expect("a URL"));
            assert_eq!(name.said(Some([198, 51, 100, 1].into())), said, "{url}");
        }
    }

    #[test]
    fn a_name_or_an_address_is_taken_and_nothing_that_would_end_the_line() {
        for (typed, said) in [
            ("mail.example.org.", "mail.example.org"),
            ("vestibule", "vestibule"),
            ("192.0.2.1", "[192.0.2.1]"),
            ("[192.0.2.1]", "[192.0.2.1]"),
            ("[IPv6:2001:db8::1]", "[IPv6:2001:db8::1]"),
        ] {
            assert_eq!(HelloName::parse(typed).expect(typed).said(None), said);
        }
        for typed in ["", "a b", "a\r\nMAIL", "my_site.example.org", "-a.example", "a..b", "mail@example.org", "[x]"] {
            assert!(HelloName::parse(typed).is_err(), "{typed}");
        }
    }
}
