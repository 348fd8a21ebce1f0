use super::*;
use proptest::prelude::*;

#[test]
fn ordinary_addresses_are_taken_as_typed_r_em_1() {
    for typed in ["ann@example.org", "Ann.Lee+news@Example.ORG", "o'neil@sub.example.co.uk", "a@b.cd"] {
        assert!(Email::parse(typed).is_ok(), "{typed}");
    }
    let email = Email::parse(" Ann@Example.ORG ").expect("an address");
    assert_eq!(email.as_str(), "Ann@example.org");
    assert_eq!(email.key().as_str(), "ann@example.org");
}

#[test]
fn spellings_that_relays_read_differently_are_refused_r_em_1_i_04() {
    for typed in [
        "\"e@attacker.com\"@victim.com",
        "=?utf-8?q?a=40attacker.com=3e=00?=foo@victim.com",
        "a%b@c.com",
        "a!b@c.com",
        "a@[127.0.0.1]",
        "a@127.0.0.1",
        "a@127.0.0.0x1",
        "a@0x7f.0x1",
        "a@127.1",
        "a@10.0.0.017",
        "a@b.0x",
        "a@b.0XfF",
        "a@b.1com",
        "a@[::1]",
        "\"a b\"@b.com",
        "\"a\\@\"@b.com",
        "\"\"@b.com",
        "...@b.com",
        "a@b",
        "-oQ/tmp@b.com",
        "a`id`@b.com",
        "a@b@c.com",
        "a@b.com,c@d.com",
        "a@b.com;c@d.com",
        "a@b.com c@d.com",
        "a(comment)@b.com",
        "a@-b.com",
        "a@b_c.com",
        "a@b.com\r\nBcc: c@d.com",
        "a\0@b.com",
        "@b.com",
        "a@",
        "",
    ] {
        assert!(Email::parse(typed).is_err(), "{typed:?}");
    }
}

#[test]
fn look_alike_letters_are_never_another_persons_key_r_em_2_i_01() {
    for typed in ["mıke@example.org", "mi\u{212a}e@example.org", "\u{17f}am@example.org", "\u{fb01}@example.org"] {
        assert!(matches!(Email::parse(typed), Err(EmailRefused::NonAsciiName(_))), "{typed}");
    }
    let plain = Email::parse("mike@example.org").expect("an address");
    let wide = Email::parse("mike@ｅｘａｍｐｌｅ.org").expect("IDNA maps full width to ASCII");
    assert_eq!(wide.as_str(), plain.as_str(), "mail goes to the mapped domain, not to what was typed");
}

#[test]
fn what_people_paste_is_understood_as_the_one_address_in_it() {
    for typed in [
        "\r\n\tann@example.org\u{3000}",
        "MAILTO:ann@example.org",
        "mailto:ann@example.org?subject=Hello&cc=ben@example.org",
        "<ann@example.org>",
        "<mailto:ann@example.org>",
        "Ann Example <ann@example.org>",
        "\"Example, Ann (Sales)\" <ann@example.org>,",
        "ann@example.org <ann@example.org>",
        "'ANN@example.org' <ann@example.org>",
        "ann@example.org<mailto:ann@example.org>",
        "Ann <ann@example.org",
        "\"ann@example.org\"",
        "'ann@example.org'",
        "«ann@example.org»",
        "(ann@example.org)",
        "[ann@example.org];",
        "ann@example.org.",
        "ann@example.org...",
        "ann@example.org,",
        "ann@example.org;",
        "ann@example.org>",
        "ann@example.org)!",
        "ann@example.org…",
        "ann@example.org」、",
        ": ann@example.org",
        "\u{feff}ann\u{200b}@exam\u{ad}ple.org\u{200e}",
        "a\u{200d}nn@example\u{200d}.org",
        "ann＠example．org",
        "ann＠ｅｘａｍｐｌｅ。ｏｒｇ",
        "＜ann@example｡org＞",
        "ann﹫example.org",
    ] {
        let email = Email::parse(typed).unwrap_or_else(|refused| panic!("{typed:?}: {refused:?}"));
        assert_eq!(email.as_str(), "ann@example.org", "{typed:?}");
    }
}

#[test]
fn what_is_not_understood_is_named_exactly() {
    use EmailRefused::*;
    for (typed, refused) in [
        (" \u{200b}", Empty),
        ("<>", Empty),
        ("ann", NoAt),
        ("ann(at)example.org", NoAt),
        ("Ann Example <ann>", NoAt),
        ("ann@@example.org", TwoAts),
        ("ann@b@example.org", TwoAts),
        ("ann@example.org ben@example.org", Several),
        ("ann@example.org,ben@example.org", Several),
        ("ann@example.org <ben@example.org>", Several),
        ("joann@example.org <ann@example.org>", Several),
        ("Ann <ann@example.org>, Ben <ben@example.org>", Several),
        ("@example.org", NoName),
        ("..@example.org", NoName),
        ("ann@", NoDomain),
        ("ann@.", NoDomain),
        ("ann @example.org", Space),
        ("ann@example. org", Space),
        ("an\u{a0}n@example.org", Space),
        ("an\u{202f}n@example.org", Space),
        ("Ann Example ann@example.org", Space),
        ("ann,lee@example.org", NameSign(',')),
        ("ann%lee@example.org", NameSign('%')),
        ("ann\"lee@example.org", NameSign('"')),
        ("\"ann,lee\"@example.org", NameSign('"')),
        ("ann\u{7}@example.org", NameSign('\u{7}')),
        ("o’neil@example.org", NonAsciiName('’')),
        ("jörg@example.org", NonAsciiName('ö')),
        ("ａnn@example.org", NonAsciiName('ａ')),
        ("\"ann\"@example.org", NameSign('"')),
        ("-ann@example.org", LeadingHyphen),
        ("\"-ann.\"@example.org", LeadingHyphen),
        ("ann@example,org", DomainSign(',')),
        ("ann@example;org", DomainSign(';')),
        ("ann@exa_mple.org", DomainSign('_')),
        ("ann@exam–ple.org", DomainSign('–')),
        ("ann@example..org", Dots),
        ("ann@.example.org", Dots),
        ("ann@example-.org", Hyphen),
        ("ann@example", NoDot),
        ("ann@127.0.0.1", Number),
        ("ann@１２７.０.０.１", Number),
        ("ann@127.0.0.①", Number),
        ("ann@0x7f.0x1", Number),
        ("ann@[IPv6:::1]", Number),
    ] {
        assert_eq!(Email::parse(typed), Err(refused), "{typed:?}");
    }
    for long in [
        format!("{}@example.org", "a".repeat(65)),
        format!("a@{}.org", "b".repeat(64)),
        format!("a@{}org", "b.".repeat(130)),
    ] {
        assert_eq!(Email::parse(&long), Err(TooLong), "{long}");
    }
}

#[test]
fn b_40_addresses_of_old_carriers_are_one_identity_with_and_without_quotes_and_quoted_on_the_wire() {
    for (plain, quoted) in [
        ("abc.@docomo.ne.jp", "\"abc.\"@docomo.ne.jp"),
        ("a..b@docomo.ne.jp", "\"a..b\"@docomo.ne.jp"),
        (".abc@ezweb.ne.jp", "\".abc\"@ezweb.ne.jp"),
    ] {
        for typed in [plain, quoted, &plain.to_uppercase(), &format!("Ann <{quoted}>"), &format!("{plain}.")] {
            let email = Email::parse(typed).unwrap_or_else(|refused| panic!("{typed:?}: {refused:?}"));
            assert_eq!(email.key().as_str(), plain, "{typed:?}");
        }
        assert_eq!(Email::parse(quoted).expect("an address").as_str(), plain, "shown without quotes");
        assert_eq!(on_the_wire(plain), quoted);
    }
    let longest = format!("{}.@docomo.ne.jp", "a".repeat(61));
    assert!(Email::parse(&longest).is_ok() && Email::parse(&format!("a{longest}")) == Err(EmailRefused::TooLong));
    for other in ["ann@example.org", "a.b@example.org", "a b.@example.org", "\".a@example.org", "a.>@b.com", "", "a."] {
        assert_eq!(on_the_wire(other), other, "only what has passed the grammar is quoted");
    }
}

#[test]
fn a_joiner_that_makes_another_domain_is_no_invisible_sign() {
    let domain = |typed: &str| Email::parse(typed).expect("an address").key().domain().to_owned();
    assert_ne!(domain("a@نامه\u{200c}ای.com"), domain("a@نامهای.com"));
    assert_eq!(domain("a@例\u{200d}え.jp"), domain("a@例え.jp"), "here it makes none");
    assert_eq!(domain("a@example.சிங்கப்பூர்"), "example.xn--clchc0ea0b2g2a9gcd", "a mark at its end belongs to it");
}

#[test]
fn debug_shows_the_masked_address_only_i_84() {
    let email = Email::parse("secret.name@example.org").expect("an address");
    assert_eq!(format!("{email:?}"), "Email(s•••@example.org)");
}

const PIECES: &[&str] = &[
    "ann@example.org",
    "ben@example.org",
    "ann",
    "ann.",
    "@",
    "example.org",
    "<",
    ">",
    "\"",
    "'",
    " ",
    ",",
    ";",
    ":",
    "(",
    ")",
    "mailto:",
    ".",
    "-",
    "Ann ",
    "\r\n",
    "[",
];

proptest! {
    #[test]
    fn whatever_is_accepted_is_one_plain_address_r_em_1(typed in "\\PC{0,80}|[a-zA-Z0-9.@<>\"'%!+-]{3,40}") {
        if let Ok(email) = Email::parse(&typed) {
            let text = email.as_str();
            prop_assert!(text.is_ascii() && text.len() <= ADDRESS_MAX);
            prop_assert_eq!(text.matches('@').count(), 1);
            prop_assert!(!text.bytes().any(|b| b <= b' ' || b == 0x7f || b"()<>[]:;\\,\"".contains(&b)));
            let again = Email::parse(text).expect("parses again");
            prop_assert_eq!(&again, &email);
            let quoted = Email::parse(&on_the_wire(text)).expect("parses as mail servers are told of it");
            prop_assert_eq!(quoted, again);
        }
    }

    #[test]
    fn nothing_is_made_up_and_nobody_else_is_named(pieces in proptest::collection::vec(proptest::sample::select(PIECES), 1..9)) {
        let typed = pieces.concat();
        if let Ok(email) = Email::parse(&typed) {
            let (local, domain) = email.as_str().split_once('@').expect("one");
            let quoted = format!("\"{local}\"");
            for (at, _) in typed.match_indices('@') {
                let (before, after) = (&typed[..at], &typed[at + 1..]);
                prop_assert!(before.ends_with(local) || before.ends_with(&quoted), "{typed:?} is no {email:?}");
                prop_assert!(after.to_lowercase().starts_with(domain), "{typed:?} is no {email:?}");
            }
            prop_assert!(typed.contains('@'));
        }
    }
}
