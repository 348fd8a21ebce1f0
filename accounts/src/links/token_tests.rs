//! The token against its published vectors (security.md 5.4) and properties.

use proptest::prelude::*;

use super::*;
use crate::key_ring::KeyRingError;
use crate::kinds::{Purpose, Ticket};

const INSTANCE: &str = "https://app.example";
const DAY: Duration = Duration::from_hours(24);
const STAMP: [u8; 16] =
    [0xa0, 0xa1, 0xa2, 0xa3, 0xa4, 0xa5, 0xa6, 0xa7, 0xa8, 0xa9, 0xaa, 0xab, 0xac, 0xad, 0xae, 0xaf];
/// The recovery stamp.
const RECOVERY: [u8; 16] =
    [0xb0, 0xb1, 0xb2, 0xb3, 0xb4, 0xb5, 0xb6, 0xb7, 0xb8, 0xb9, 0xba, 0xbb, 0xbc, 0xbd, 0xbe, 0xbf];
const ALICE: &[u8] = b"alice@example.com";

/// Purpose, state, associated data, minutes, token.
type Vector<'a> = (Purpose, &'a [&'a [u8]], &'a [u8], u64, &'a str);

fn root(first: u8) -> Vec<u8> {
    (first..first + 32).collect()
}

fn ring() -> KeyRing {
    KeyRing::new(&[root(0)], INSTANCE).expect("a key")
}

fn subject() -> Uuid {
    Uuid::from_u128(0x0190_a1b2_c3d4_7e8f_9011_2233_4455_6677)
}

/// 2026-01-01T00:00:00Z
fn issued() -> Timestamp {
    Timestamp::from_millis(1_767_225_600_000)
}

fn minting<'a>(purpose: Purpose, state: &'a [&'a [u8]], aad: &'a [u8], minutes: u64) -> Minting<'a> {
    Minting { purpose: purpose.into(), subject: subject(), state, aad, ttl: Duration::from_secs(60 * minutes) }
}

fn activation() -> LinkToken {
    ring().mint_with(&minting(Purpose::Activate, &[ALICE, &[0], &STAMP], b"", 1440), [0, 1, 2, 3, 4, 5, 6, 7], issued())
}

fn found(arrived: &str) -> String {
    IncomingToken::found_in(arrived).expose().to_owned()
}

fn verify(token: &str, now: Timestamp) -> Result<Claims, TokenRefused> {
    ring().verify(Purpose::Activate, token, b"", DAY, now)
}

#[test]
fn every_published_vector_is_reproduced_r_ob_1() {
    let ctr = 7_u64.to_be_bytes();
    let aad = b"POST /reports/42/approve?x=1".as_slice();
    let vectors: [Vector; 6] = [
        (
            Purpose::Activate,
            &[ALICE, &[0], &STAMP],
            b"",
            1440,
            "AQEeAZChssPUfo-QESIzRFVmdwHhM4AFoAABAgMEBQYHRDcLVCDAOTXMx9K21FmXpeDV2niPbnRP4jAr9A",
        ),
        (
            Purpose::Reset,
            &[ALICE, &[1], &RECOVERY],
            b"",
            60,
            "AQIeAZChssPUfo-QESIzRFVmdwHhM4AAPAABAgMEBQYH_W5t9VVN7DcCTE1wOoqQ69JpX_MhBJMSacpcNw",
        ),
        (
            Purpose::ChangeEmail,
            &[ALICE, b"alice@new.example", &STAMP],
            b"",
            60,
            "AQMeAZChssPUfo-QESIzRFVmdwHhM4AAPAABAgMEBQYHv2-8O2tWFyKAfRnvBHNjd7mjs6I-Sye65_-39g",
        ),
        (
            Purpose::SignIn,
            &[ALICE, &RECOVERY, &ctr],
            b"",
            10,
            "AQQeAZChssPUfo-QESIzRFVmdwHhM4AACgABAgMEBQYHgWvVItY2HV_-4Z2MF3BaIdck_eqdFBR3QA04sw",
        ),
        (
            Purpose::ActionLink,
            &[&STAMP],
            aad,
            1440,
            "AQUeAZChssPUfo-QESIzRFVmdwHhM4AFoAABAgMEBQYHn94ESFzg9kmprIYsMEenMclZOSHUGngVO8WtMg",
        ),
        (
            Purpose::Lock,
            &[ALICE, &RECOVERY],
            b"",
            10080,
            "AQgeAZChssPUfo-QESIzRFVmdwHhM4AnYAABAgMEBQYHabYVhDZR4gez8PpMtvDkLPQB9rpXkGOrIYQx_Q",
        ),
    ];
    for (purpose, state, aad, minutes, expected) in vectors {
        let token = ring().mint_with(&minting(purpose, state, aad, minutes), [0, 1, 2, 3, 4, 5, 6, 7], issued());
        assert_eq!(token.expose(), expected, "{purpose:?}");
        let claims = ring().verify(purpose, expected, aad, DAY, issued()).expect("genuine");
        assert!(ring().state_holds(&claims, state));
        assert_eq!((claims.subject, claims.issued), (subject(), issued()));
    }
}

#[test]
fn every_published_vector_of_applications_is_reproduced() {
    let vectors = [
        (Ticket::Access, 10, "AQseAZChssPUfo-QESIzRFVmdwHhM4AACgABAgMEBQYHJYVJOY2YSmTemYUdmU4i-oLztucgU9ADAImQcQ"),
        (Ticket::Refresh, 43_200, "AQweAZChssPUfo-QESIzRFVmdwHhM4CowAABAgMEBQYHht_bdhx5C-6JlB1ktljcRSCwm0KMbgfXTZqtFg"),
    ];
    for (ticket, minutes, expected) in vectors {
        let ttl = Duration::from_mins(minutes);
        let state: &[&[u8]] = &[b"chat", &STAMP];
        let minting = Minting { purpose: ticket.into(), subject: subject(), state, aad: b"", ttl };
        assert_eq!(ring().mint_with(&minting, [0, 1, 2, 3, 4, 5, 6, 7], issued()).expose(), expected, "{ticket:?}");
    }
}

#[test]
fn confirming_changes_the_tag_and_so_kills_the_activation_link() {
    let claims = verify(activation().expose(), issued()).expect("genuine");
    assert!(ring().state_holds(&claims, &[ALICE, &[0], &STAMP]));
    assert!(!ring().state_holds(&claims, &[ALICE, &[1], &STAMP]));
    let confirmed: [u8; 8] = ring().keys[0].tag(Purpose::Activate.into(), subject(), &[ALICE, &[1], &STAMP]);
    assert_eq!(confirmed, [0x93, 0x59, 0x37, 0x69, 0x4b, 0xd2, 0xf1, 0xe7]);
}

#[test]
fn a_link_works_to_the_last_second_and_not_one_longer_r_ob_2() {
    let token = activation();
    assert!(verify(token.expose(), issued() + DAY - Duration::from_secs(1)).is_ok());
    assert!(matches!(verify(token.expose(), issued() + DAY), Err(TokenRefused::Expired(_))));
}

#[test]
fn shortening_the_configured_lifetime_works_on_links_already_mailed_i_25() {
    let token = activation();
    let hour = Duration::from_hours(1);
    let refused = ring().verify(Purpose::Activate, token.expose(), b"", hour, issued() + hour);
    assert!(matches!(refused, Err(TokenRefused::Expired(_))));
}

#[test]
fn two_minutes_of_clock_skew_between_replicas_are_tolerated_f_45() {
    let token = activation();
    assert!(verify(token.expose(), issued() - Duration::from_mins(2)).is_ok());
    assert!(matches!(verify(token.expose(), issued() - Duration::from_secs(121)), Err(TokenRefused::Invalid)));
}

#[test]
fn a_token_is_accepted_for_its_own_purpose_only_i_26() {
    use Purpose::*;
    let all = [Activate, Reset, ChangeEmail, SignIn, ActionLink, VetoEmail, UndoEmail, Lock];
    for minted in all {
        let token = ring().mint(&minting(minted, &[&STAMP], b"", 10), issued());
        for used in all {
            assert_eq!(ring().verify(used, token.expose(), b"", DAY, issued()).is_ok(), minted == used);
        }
    }
}

#[test]
fn links_of_another_deployment_are_not_ours_r_ob_1() {
    let staging = KeyRing::new(&[root(0)], "https://staging.example").expect("a key");
    assert!(staging.verify(Purpose::Activate, activation().expose(), b"", DAY, issued()).is_err());
}

#[test]
fn links_survive_a_key_rotation_until_the_old_key_is_dropped_f_48() {
    let token = activation();
    let both = KeyRing::new(&[root(100), root(0)], INSTANCE).expect("two keys");
    let claims = both.verify(Purpose::Activate, token.expose(), b"", DAY, issued()).expect("the old key verifies");
    assert!(both.state_holds(&claims, &[ALICE, &[0], &STAMP]));
    let new = KeyRing::new(&[root(100)], INSTANCE).expect("a key");
    assert!(new.verify(Purpose::Activate, token.expose(), b"", DAY, issued()).is_err());
}

#[test]
fn unusable_keys_are_refused_f_44() {
    let none: [Vec<u8>; 0] = [];
    assert_eq!(KeyRing::new(&none, INSTANCE).err(), Some(KeyRingError::Empty));
    assert_eq!(KeyRing::new(&[vec![1; 31]], INSTANCE).err(), Some(KeyRingError::Short(1)));
    assert_eq!(KeyRing::new(&[root(0), root(0)], INSTANCE).err(), Some(KeyRingError::SameId(1, 2)));
}

#[test]
fn only_the_canonical_spelling_is_read() {
    let token = activation().expose().to_owned();
    let spellings = [
        format!("{token}="),
        format!(" {token}"),
        format!("{token}\n"),
        token.replace('-', "+").replace('_', "/"),
        token[..81].to_owned(),
        format!("{}R", &token[..81]),
        String::new(),
        "null".into(),
        "0".into(),
    ];
    for spelling in spellings.iter().filter(|spelling| **spelling != token) {
        assert!(matches!(verify(spelling, issued()), Err(TokenRefused::Invalid)), "{spelling:?}");
    }
}

#[test]
fn debug_shows_no_secret_i_84() {
    assert_eq!(format!("{:?}", activation()), "[redacted]");
    assert_eq!(format!("{:?}", ring()), "KeyRing(1 keys, [redacted])");
}

proptest! {
    #[test]
    fn any_flipped_bit_makes_a_token_invalid_r_ob_4(bit in 0..LENGTH * 8) {
        let mut bytes = BASE64_URL_SAFE_NO_PAD.decode(activation().expose()).expect("base64");
        bytes[bit / 8] ^= 1 << (bit % 8);
        let refused = verify(&BASE64_URL_SAFE_NO_PAD.encode(bytes), issued());
        prop_assert!(matches!(refused, Err(TokenRefused::Invalid)));
    }

    #[test]
    fn reading_never_panics_r_ob_4(text in "\\PC{0,200}", bytes in proptest::collection::vec(any::<u8>(), 61)) {
        let _ = verify(&text, issued());
        let _ = verify(&BASE64_URL_SAFE_NO_PAD.encode(bytes), issued());
    }

    #[test]
    fn different_part_lists_never_join_to_the_same_bytes_i_32(
        a in proptest::collection::vec(proptest::collection::vec(any::<u8>(), 0..4), 0..4),
        b in proptest::collection::vec(proptest::collection::vec(any::<u8>(), 0..4), 0..4),
    ) {
        let join = |parts: &[Vec<u8>]| length_prefixed(&parts.iter().map(Vec::as_slice).collect::<Vec<_>>());
        prop_assert_eq!(a == b, join(&a) == join(&b));
    }
}

#[test]
fn b_20_a_token_is_taken_out_of_what_arrived_in_its_place() {
    let token = format!("{}-_", "aB3".repeat(26) + "x_");
    for stuck in [
        "",
        ".",
        ",",
        ")",
        ">",
        "!",
        "=",
        "]",
        ";",
        "\"",
        "…",
        "\u{fffd}",
        ").",
        "=\r\n",
        " and more",
        "_",
        "--",
        "%3D",
        "/",
    ] {
        assert_eq!(found(&format!("{token}{stuck}")), token, "{stuck:?}");
    }
    let (head, tail) = token.split_at(40);
    for within in ["=\r\n", " ", "\u{200b}", "\u{ad}"] {
        assert_eq!(found(&format!("{head}{within}{tail}")), token, "{within:?}");
    }
    assert_eq!(found(&format!("{token}A")), format!("{token}A"), "nothing is guessed at");
    assert_eq!(found(&format!("{head}.{tail}")), head);
}
