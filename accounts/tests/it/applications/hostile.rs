//! Whatever arrives: addresses that are almost registered, cookies and codes that are almost genuine. `PROPTEST_CASES`
//! says how many of each, 256 unless it is set.

use std::time::Duration;

use accounts::applications::{HostName, RedirectUri, WebOrigin};
use accounts::forward_auth::{StartCookie, StartHash};
use accounts::kinds::Ticket;
use accounts::links::Minting;
use accounts::oidc::Scopes;
use accounts::{ApplicationId, KeyRing, Timestamp};
use proptest::prelude::*;
use url::Url;
use uuid::Uuid;

const REGISTERED: [&str; 4] = [
    "https://chat.example.org/callback",
    "https://chat.example.org/callback?tenant=1",
    "http://127.0.0.1/callback",
    "http://[::1]/",
];
/// What attackers add, put in the middle, or put in place of something.
const PARTS: [&str; 26] = [
    "@evil.example",
    ".evil.example",
    "/",
    "//",
    "/..",
    "/..;/",
    "%2e",
    "%2f",
    "%00",
    "\\",
    "#",
    "?",
    "&",
    ":",
    ":443",
    ":80",
    ":65536",
    " ",
    "\t",
    "*",
    "evil",
    "https:",
    "http://",
    "[",
    "]",
    "é",
];

fn bent() -> impl Strategy<Value = (usize, String)> {
    let place = (0..REGISTERED.len(), prop::collection::vec((0..60_usize, 0..PARTS.len(), 0..4_usize), 0..4));
    place.prop_map(|(which, bends)| {
        let mut address = REGISTERED[which].to_owned();
        for (at, part, cut) in bends {
            let at = address.floor_char_boundary(at.min(address.len()));
            let end = address.floor_char_boundary((at + cut).min(address.len()));
            address.replace_range(at..end, PARTS[part]);
        }
        (which, address)
    })
}

fn ring() -> KeyRing {
    KeyRing::new(&[[7; 32]], "https://accounts.example.org").expect("keys")
}

fn now() -> Timestamp {
    Timestamp::from_millis(1_767_225_600_000)
}

proptest! {
    /// A browser that follows an accepted address ends where the registered one leads, but for a loopback port.
    #[test]
    fn an_accepted_address_leads_where_the_registered_one_does_a_i20((which, arrived) in bent()) {
        let registered = RedirectUri::parse(REGISTERED[which], false).expect("registered");
        if registered.is(&arrived) {
            let (own, followed) = (Url::parse(REGISTERED[which]).expect("a URL"), Url::parse(&arrived).expect("a URL"));
            prop_assert_eq!(own.scheme(), followed.scheme());
            prop_assert_eq!(own.host_str(), followed.host_str());
            prop_assert_eq!((own.path(), own.query()), (followed.path(), followed.query()));
            prop_assert_eq!((followed.username(), followed.password(), followed.fragment()), ("", None, None));
            prop_assert!(own.port() == followed.port() || own.scheme() == "http");
        }
    }

    /// Whatever may be registered is spelled as browsers spell it.
    #[test]
    fn a_registered_address_is_its_own_spelling((_, text) in bent(), any in ".{0,60}", public in any::<bool>()) {
        for text in [&text, &any] {
            if RedirectUri::parse(text, public).is_ok() {
                let read = Url::parse(text).expect("a URL");
                prop_assert!(read.fragment().is_none() && read.username().is_empty());
                prop_assert!(!read.cannot_be_a_base() || public);
            }
            if let Ok(host) = HostName::parse(text) {
                let read = Url::parse(&format!("https://{host}/")).expect("a URL");
                prop_assert_eq!(read.as_str(), format!("https://{host}/"));
            }
            if let Ok(origin) = WebOrigin::parse(text) {
                prop_assert_eq!(Url::parse(origin.as_str()).expect("a URL").origin().ascii_serialization(), origin.as_str());
            }
            let _ = ApplicationId::parse(text);
        }
    }

    /// No byte of a cookie can be changed, and nothing made up is one.
    #[test]
    fn only_the_token_itself_is_genuine(at in 0..82_usize, sign in any::<char>(), any in ".{0,100}", bytes in prop::collection::vec(any::<u8>(), 61)) {
        use base64::Engine;
        use base64::prelude::BASE64_URL_SAFE_NO_PAD;
        let ring = ring();
        for ticket in [Ticket::Visit, Ticket::HandOver, Ticket::Access, Ticket::Refresh, Ticket::Answer] {
            let (subject, ttl) = (Uuid::from_u128(7), Duration::from_mins(10));
            let token = ring.mint(&Minting { purpose: ticket.into(), subject, state: &[], aad: b"", ttl }, now());
            let token = token.expose();
            prop_assert!(ring.verify(ticket, token, b"", ttl, now()).is_ok());
            let bent: String = token.chars().enumerate().map(|(n, c)| if n == at { sign } else { c }).collect();
            prop_assert!(bent == token || ring.verify(ticket, &bent, b"", ttl, now()).is_err());
            prop_assert!(ring.verify(ticket, &any, b"", ttl, now()).is_err());
            prop_assert!(ring.verify(ticket, &BASE64_URL_SAFE_NO_PAD.encode(&bytes), b"", ttl, now()).is_err());
            for other in [Ticket::Visit, Ticket::HandOver, Ticket::Access, Ticket::Refresh, Ticket::Answer] {
                prop_assert!(other == ticket || ring.verify(other, token, b"", ttl, now()).is_err());
            }
        }
    }

    /// Parsers take anything without falling over.
    #[test]
    fn whatever_is_no_token_is_none(any in ".{0,200}") {
        prop_assert!(StartCookie::parse(&any).is_none_or(|read| read.expose() == any));
        prop_assert!(StartHash::parse(&any).is_none_or(|read| read.to_text() == any));
        let scopes = Scopes::asked(&any);
        prop_assert_eq!(Scopes::asked(&scopes.to_string()), scopes);
    }
}
