//! What the mailer makes of mail servers in every mood (security.md, 3.2).

use std::time::{Duration, Instant};

use accounts::Timestamp;
use app::Letter;
use mail::settings::{HelloName, SmtpUrl, TrustedCertificates};
use mail::{Mailer, OutgoingMail, Patience, Receipt, SendError, Smtp, SmtpSettings};

use crate::mime;
use crate::scripted_smtp::{Act, Peer, Protection, Script};

/// As long as a link: 82 characters behind the address of the site.
const LINK: &str = "https://accounts.example.org/activate/AQEeAZChssPUfo-QESIzRFVmdwHhM4AFoAABAgMEBQYH9cYcbWVWV2OKlvS5ZqUivTSR8bprIgqhDY_QZQ";

pub(crate) fn mail() -> OutgoingMail {
    let text = format!("Grüße,\r\n\r\nopen this link:\r\n{LINK}\r\n.\r\nBye\r\n");
    let html = format!("<p>Grüße</p><a href=\"{LINK}\">Activate</a>");
    let letter = Letter { language: "en", subject: "Vestibule: activate your account".into(), text, html };
    OutgoingMail {
        id: "0190a1b2-c3d4".into(),
        to: "ann@example.com".into(),
        at: Timestamp::from_millis(1_767_225_600_000),
        letter,
    }
}

pub(crate) fn mailer(peer: &Peer, url: &str) -> Mailer {
    patient_mailer(peer, url, Patience::default())
}

fn patient_mailer(peer: &Peer, url: &str, patience: Patience) -> Mailer {
    Mailer::Smtp(Smtp::new(settings(peer, url, patience)).expect("settings"))
}

fn settings(peer: &Peer, url: &str, patience: Patience) -> SmtpSettings {
    let server = url.replace("PORT", &peer.address.port().to_string());
    SmtpSettings {
        server: SmtpUrl::parse(&server).expect("a URL"),
        trusted: Some(TrustedCertificates::from_pem(peer.ca_pem.as_bytes()).expect("a certificate")),
        from: "Vestibule <no-reply@example.org>".parse().expect("a sender"),
        hello: HelloName::parse("accounts.example.org").expect("a name"),
        patience,
    }
}

const CLEAR: &str = "smtp://127.0.0.1:PORT?tls=none";
pub(crate) const STARTTLS: &str = "smtp://ann:hunter2@localhost:PORT";
pub(crate) const IMPLICIT: &str = "smtps://ann:hunter2@localhost:PORT";

/// Sends one mail in clear to a server with one act of its own, waiting only half a second for each reply.
async fn send_with(moment: &'static str, act: Act) -> Result<Receipt, SendError> {
    let peer = Script::new(Protection::Clear).on(moment, act).start().await;
    let patience =
        Patience { message: Duration::from_millis(1500), ..Patience::default().at_most(Duration::from_millis(500)) };
    patient_mailer(&peer, CLEAR, patience).send(&mail()).await
}

fn is_lane(result: &Result<Receipt, SendError>) -> bool {
    matches!(result, Err(SendError::Lane(_)))
}

fn is_deferred(result: &Result<Receipt, SendError>) -> bool {
    matches!(result, Err(SendError::Deferred(_)))
}

fn is_rejected(result: &Result<Receipt, SendError>) -> bool {
    matches!(result, Err(SendError::Rejected(_)))
}

#[tokio::test]
async fn one_recipient_and_the_configured_sender_are_on_the_wire_i_02_i_12() {
    let peer = Script::new(Protection::Clear).start().await;
    let receipt = mailer(&peer, CLEAR).send(&mail()).await.expect("taken");
    let heard = peer.heard();
    assert_eq!(receipt.reply, "250 2.0.0 queued as 4711");
    assert_eq!(heard.verb("EHLO"), ["EHLO accounts.example.org"], "not the name of the machine");
    assert_eq!(heard.verb("MAIL"), ["MAIL FROM:<no-reply@example.org>"]);
    assert_eq!(heard.verb("RCPT"), ["RCPT TO:<ann@example.com>"]);
}

#[tokio::test]
async fn b_40_a_name_with_dots_where_none_should_be_is_quoted_at_rcpt_and_in_the_header() {
    for (to, quoted) in [
        ("abc.@docomo.ne.jp", "\"abc.\"@docomo.ne.jp"),
        ("a..b@docomo.ne.jp", "\"a..b\"@docomo.ne.jp"),
        (".abc@ezweb.ne.jp", "\".abc\"@ezweb.ne.jp"),
    ] {
        let peer = Script::new(Protection::Clear).start().await;
        mailer(&peer, CLEAR).send(&OutgoingMail { to: to.into(), ..mail() }).await.expect("taken");
        let heard = peer.heard();
        assert_eq!(heard.verb("RCPT"), [format!("RCPT TO:<{quoted}>")]);
        assert_eq!(mime::header(&heard.messages[0], "To"), Some(quoted));
    }
}

#[tokio::test]
async fn the_whole_link_survives_the_way_r_ml_4_m_16() {
    let peer = Script::new(Protection::Clear).start().await;
    mailer(&peer, CLEAR).send(&mail()).await.expect("taken");
    let messages = peer.heard().messages;
    let parts = mime::parts(&messages[0]);
    assert!(messages[0].is_ascii() && messages[0].lines().all(|line| line.len() <= 78), "{}", messages[0]);
    assert_eq!(
        parts.iter().map(|(kind, _)| kind.as_str()).collect::<Vec<_>>(),
        ["text/plain; charset=utf-8", "text/html; charset=utf-8"]
    );
    assert!(parts[0].1.lines().any(|line| line == LINK), "{}", parts[0].1);
    assert!(parts[0].1.contains("Grüße") && parts[0].1.contains("\r\n.\r\nBye"), "dots are stuffed and unstuffed");
    assert!(parts[1].1.contains(&format!("href=\"{LINK}\"")));
}

/// Otherwise the end waits until the rest is acknowledged: 40 ms for each mail. On the test's one thread, the peer reads
/// only after the mailer has written what the kernel took.
#[tokio::test]
async fn a_message_and_its_end_leave_together() {
    for (protection, url) in
        [(Protection::Clear, CLEAR), (Protection::StartTls, STARTTLS), (Protection::Implicit, IMPLICIT)]
    {
        let peer = Script::new(protection).start().await;
        let mailer = mailer(&peer, url);
        for _ in 0..20 {
            mailer.send(&mail()).await.expect("taken");
        }
        assert_eq!(peer.heard().whole, 20, "{protection:?}");
    }
}

#[tokio::test]
async fn a_mail_cut_off_after_its_last_dot_is_put_off_and_comes_again_with_the_same_id_r_ml_3_f_24() {
    let peer = Script::new(Protection::Clear).on("BODY", Act::HangUp).start().await;
    let mailer = mailer(&peer, CLEAR);
    let first = mailer.send(&mail()).await;
    assert!(is_deferred(&first), "{first:?}");
    mailer.send(&mail()).await.expect("taken at the second try");
    let messages = peer.heard().messages;
    assert_eq!(messages.len(), 2);
    for message in &messages {
        assert_eq!(mime::header(message, "Message-ID"), Some("<0190a1b2-c3d4@example.org>"));
    }
}

#[tokio::test]
async fn a_refused_recipient_is_rejected_for_good_in_the_servers_words_f_22() {
    let sent = send_with("RCPT", Act::Say(b"550-5.1.1 no such\r\n550 5.1.1 user\r\n")).await;
    assert_eq!(sent, Err(SendError::Rejected("RCPT: 550 5.1.1 no such 5.1.1 user".into())));
}

#[tokio::test]
async fn a_refused_password_or_sender_is_the_lanes_trouble_and_no_secret_is_told_f_22() {
    let script = || Script::new(Protection::StartTls);
    for script in [
        script().on("AUTH", Act::Say(b"535 5.7.8 authentication failed\r\n")),
        script().on("AUTH", Act::Say(b"454 4.7.0 temporary authentication failure\r\n")),
        script().on("MAIL", Act::Say(b"530 5.7.0 authentication required\r\n")),
        script().on("MAIL", Act::Say(b"550 5.7.1 sender not allowed\r\n")),
        script().on("RCPT", Act::Say(b"530 5.7.0 authentication required\r\n")),
    ] {
        let peer = script.start().await;
        let mailer = mailer(&peer, STARTTLS);
        let sent = mailer.send(&mail()).await;
        assert!(is_lane(&sent) && !format!("{sent:?} {mailer:?}").contains("hunter2"), "{sent:?}");
        assert!(peer.heard().messages.is_empty());
    }
}

/// Exim ends a conversation so after a number of mails.
#[tokio::test]
async fn a_kept_connection_that_takes_no_more_is_no_trouble_f_25() {
    let enough = Act::Say(b"421 too many messages in this connection\r\n");
    let peer = Script::new(Protection::Clear).on("MAIL", Act::AsUsual).on("MAIL", enough).start().await;
    let mailer = mailer(&peer, CLEAR);
    for _ in 0..2 {
        mailer.send(&mail()).await.expect("taken");
    }
    assert_eq!((peer.heard().messages.len(), peer.heard().connections), (2, 2));
}

#[tokio::test]
async fn greylisting_puts_off_f_23() {
    for moment in ["RCPT", "DATA", "BODY"] {
        let sent = send_with(moment, Act::Say(b"451 4.7.1 come back later\r\n")).await;
        assert!(is_deferred(&sent), "{moment}: {sent:?}");
    }
}

#[tokio::test]
async fn f_25_421_in_the_middle_is_no_verdict_on_the_mail() {
    for (moment, lane) in [("GREETING", true), ("EHLO", true), ("MAIL", true), ("RCPT", false), ("BODY", false)] {
        let sent = send_with(moment, Act::Say(b"421 4.3.2 shutting down\r\n")).await;
        assert_eq!((is_lane(&sent), is_deferred(&sent)), (lane, !lane), "{moment}: {sent:?}");
    }
}

#[tokio::test]
async fn nonsense_is_survived_f_25() {
    let line = format!("250-{}\r\n", "x".repeat(900));
    let many: &'static [u8] = Box::leak(line.repeat(200).into_bytes().into_boxed_slice());
    for nonsense in [&b"\xff\xfe\x80\r\n"[..], b"hello\r\n", b"250-\r\n999 x\r\n", b"\r\n", b"25\r\n", b"0 0\r\n", many]
    {
        for (moment, lane) in [("GREETING", true), ("EHLO", true), ("RCPT", false), ("BODY", false)] {
            let sent = send_with(moment, Act::Say(nonsense)).await;
            assert_eq!((is_lane(&sent), is_deferred(&sent)), (lane, !lane), "{moment}: {sent:?}");
        }
    }
}

#[tokio::test]
async fn nobody_there_is_the_lanes_trouble_f_20() {
    let peer = Script::new(Protection::Clear).start().await;
    for url in ["smtp://127.0.0.1:9?tls=none", "smtp://no-such-host.invalid:PORT"] {
        let sent = mailer(&peer, url).send(&mail()).await;
        assert!(is_lane(&sent), "{url}: {sent:?}");
    }
}

#[tokio::test]
async fn a_slow_server_is_left_in_time_f_21() {
    let byte_by_byte = |text| Act::Trickle(text, Duration::from_millis(200));
    for (moment, act, lane) in [
        ("GREETING", Act::Hang, true),
        ("GREETING", byte_by_byte(b"220 a very slow server indeed\r\n"), true),
        ("EHLO", Act::Hang, true),
        ("MAIL", byte_by_byte(b"250 ok, in a while\r\n"), true),
        ("RCPT", Act::Hang, false),
        ("BODY", Act::Hang, false),
        ("BODY", byte_by_byte(b"250 taken, in a while\r\n"), false),
    ] {
        let started = Instant::now();
        let sent = send_with(moment, act).await;
        assert_eq!((is_lane(&sent), is_deferred(&sent)), (lane, !lane), "{moment}: {sent:?}");
        assert!(started.elapsed() < Duration::from_secs(5), "{moment}: {:?}", started.elapsed());
    }
}

#[tokio::test]
async fn the_verdict_on_a_message_may_take_longer_than_a_command_f_21() {
    let slow = Act::Trickle(b"250 ok\r\n", Duration::from_millis(100));
    assert!(send_with("BODY", slow).await.is_ok());
}

#[tokio::test]
async fn credentials_and_mail_go_over_tls_only_r_ml_1() {
    for (protection, url) in [(Protection::StartTls, STARTTLS), (Protection::Implicit, IMPLICIT)] {
        let peer = Script::new(protection).start().await;
        mailer(&peer, url).send(&mail()).await.expect("taken");
        let heard = peer.heard();
        let clear: Vec<_> = heard.commands.iter().filter(|(_, tls)| !tls).map(|(line, _)| line.as_str()).collect();
        assert!(clear.iter().all(|line| line.starts_with("EHLO") || *line == "STARTTLS"), "{clear:?}");
        assert_eq!((heard.verb("AUTH PLAIN").len(), heard.messages.len()), (1, 1));
    }
}

#[tokio::test]
async fn what_is_said_ahead_of_the_encryption_ends_the_conversation_r_ml_1() {
    let ahead = Act::Say(b"220 go ahead\r\n250-injected\r\n250 AUTH PLAIN\r\n");
    let peer = Script::new(Protection::StartTls).on("STARTTLS", ahead).start().await;
    let sent = mailer(&peer, STARTTLS).send(&mail()).await;
    assert!(is_lane(&sent) && peer.heard().verb("AUTH").is_empty(), "{sent:?}");
}

#[tokio::test]
async fn servers_that_take_only_login_get_login() {
    let go_on = Act::Say(b"334 go on\r\n");
    let peer = Script::new(Protection::StartTls)
        .on("EHLO", Act::AsUsual)
        .on("EHLO", Act::Say(b"250-scripted\r\n250-AUTH=LOGIN\r\n250 AUTH XOAUTH2 LOGIN\r\n"))
        .on("AUTH", go_on.clone())
        // The user, in base64.
        .on("YW5u", go_on);
    let peer = peer.start().await;
    mailer(&peer, STARTTLS).send(&mail()).await.expect("taken");
    assert_eq!((peer.heard().verb("AUTH").len(), peer.heard().verb("aHVudGVyMg==").len()), (1, 1));
}

#[tokio::test]
async fn without_a_name_the_address_of_the_connection_is_said() {
    let peer = Script::new(Protection::Clear).start().await;
    let settings = SmtpSettings { hello: HelloName::OwnAddress, ..settings(&peer, CLEAR, Patience::default()) };
    Mailer::Smtp(Smtp::new(settings).expect("settings")).send(&mail()).await.expect("taken");
    assert_eq!(peer.heard().verb("EHLO"), ["EHLO [127.0.0.1]"]);
}

#[tokio::test]
async fn each_step_has_a_time_of_its_own() {
    let short = Duration::from_millis(300);
    let long = Duration::from_secs(5);
    let hasty = Patience::default().at_most(short);
    for (moment, patience, reply) in [
        ("GREETING", Patience { greeting: long, ..hasty }, &b"220 hi\r\n"[..]),
        ("EHLO", Patience { command: long, ..hasty }, b"250 hi\r\n"),
        ("MAIL", Patience { command: long, ..hasty }, b"250 ok\r\n"),
        ("RCPT", Patience { command: long, ..hasty }, b"250 ok\r\n"),
        ("DATA", Patience { data: long, ..hasty }, b"354 go\r\n"),
        ("BODY", Patience { message: long, ..hasty }, b"250 ok\r\n"),
    ] {
        let slow = || Act::Trickle(reply, Duration::from_millis(80));
        let peer = Script::new(Protection::Clear).on(moment, slow()).on(moment, slow()).start().await;
        let send = async |patience| patient_mailer(&peer, CLEAR, patience).send(&mail()).await;
        assert!(send(patience).await.is_ok(), "{moment}");
        assert!(send(hasty).await.is_err(), "{moment}: it was slow");
    }
}

#[tokio::test]
async fn without_starttls_nothing_is_sent_f_26() {
    let refused = Script::new(Protection::StartTls).on("STARTTLS", Act::Say(b"454 not now\r\n"));
    for script in [Script::new(Protection::Clear), refused] {
        let peer = script.start().await;
        let sent = mailer(&peer, STARTTLS).send(&mail()).await;
        assert!(is_lane(&sent), "{sent:?}");
        let heard = peer.heard();
        assert!(heard.verb("AUTH").is_empty() && heard.verb("MAIL").is_empty() && heard.messages.is_empty());
    }
}

#[tokio::test]
async fn a_wrong_certificate_is_the_end_of_it_f_26() {
    let expired = Script::new(Protection::Implicit).certificate(|c| c.not_after = rcgen::date_time_ymd(2001, 1, 1));
    let other = Script::new(Protection::Implicit).certificate(|c| {
        c.subject_alt_names = vec![rcgen::SanType::DnsName("other.example".try_into().expect("a name"))];
    });
    for script in [expired, other] {
        let peer = script.start().await;
        let sent = mailer(&peer, IMPLICIT).send(&mail()).await;
        assert!(is_lane(&sent) && peer.heard().commands.is_empty(), "{sent:?}");
    }
    let mut unknown = Script::new(Protection::Implicit).start().await;
    unknown.ca_pem = Script::new(Protection::Clear).start().await.ca_pem;
    assert!(is_lane(&mailer(&unknown, IMPLICIT).send(&mail()).await), "signed by nobody we know");
}

#[tokio::test]
async fn hostile_fields_make_no_second_header_recipient_or_message_i_82() {
    let peer = Script::new(Protection::Clear).start().await;
    let mut hostile = mail();
    hostile.letter.subject = "Hi\r\nBcc: eve@example.com\r\n\r\n.\r\nMAIL FROM:<eve@example.com>".into();
    hostile.letter.text = "\0first\r\n.\r\nRSET\n.\nquit".into();
    hostile.id = "id>\r\nBcc: eve@example.com".into();
    let mailer = mailer(&peer, CLEAR);
    mailer.send(&hostile).await.expect("taken, made harmless");
    mailer.send(&mail()).await.expect("the worker is alive");
    let told = peer.heard();
    let head = told.messages[0].split_once("\r\n\r\n").expect("a head").0;
    assert!(!head.contains("\nBcc") && told.verb("RSET").is_empty(), "{head}");
    assert_eq!((told.verb("RCPT").len(), told.messages.len()), (2, 2));
    let sent = mailer.send(&OutgoingMail { to: "a@b.com>\r\nRCPT TO:<eve@example.com".into(), ..mail() }).await;
    assert!(is_rejected(&sent) && peer.heard().verb("RCPT").len() == 2);
}

#[tokio::test]
async fn a_good_connection_is_used_again_and_a_dead_one_replaced() {
    let peer = Script::new(Protection::Clear).start().await;
    let mailer = mailer(&peer, CLEAR);
    for _ in 0..3 {
        mailer.send(&mail()).await.expect("taken");
    }
    assert_eq!(peer.heard().connections, 1);
    let peer = Script::new(Protection::Clear).on("NOOP", Act::HangUp).start().await;
    let mailer = self::mailer(&peer, CLEAR);
    for _ in 0..2 {
        mailer.send(&mail()).await.expect("taken");
    }
    assert_eq!((peer.heard().connections, peer.heard().messages.len()), (2, 2));
}

#[tokio::test]
async fn check_tells_whether_mail_could_be_sent_without_sending() {
    let peer = Script::new(Protection::StartTls)
        .on("AUTH", Act::Say(b"535 no\r\n"))
        .on("MAIL", Act::Say(b"550 5.7.1 not this sender\r\n"));
    let peer = peer.start().await;
    let mailer = mailer(&peer, STARTTLS);
    for said in ["AUTH: 535 no", "MAIL: 550 5.7.1 not this sender"] {
        assert_eq!(mailer.check().await, Err(SendError::Lane(said.into())));
    }
    assert_eq!(mailer.check().await, Ok(()));
    let heard = peer.heard();
    assert_eq!((heard.verb("MAIL").len(), heard.verb("RCPT").len()), (2, 0));
}
