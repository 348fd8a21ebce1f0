//! What `vestibule doctor` says of mail servers that are reached in the wrong way, or want what we do not have.

use std::fs;

use crate::machine::Machine;
use crate::scripted_smtp::{Act, Peer, Protection, Script};

const SECRET: &str = "hunter2hunter2";

/// What the doctor says of a server, with its certificate trusted.
async fn doctor(peer: &Peer, scheme: &str, options: &[(&str, &str)]) -> String {
    let machine = Machine::prepared();
    fs::write(machine.path().join("server.pem"), &peer.ca_pem).expect("written");
    let url = format!("{scheme}://ann:{SECRET}@localhost:{}", peer.address.port());
    let settings = [&[("SMTP_URL", url.as_str()), ("SMTP_CA_FILE", "server.pem")], options].concat();
    let settings: Vec<(String, String)> = settings.iter().map(|(n, v)| ((*n).to_owned(), (*v).to_owned())).collect();
    let asking = tokio::task::spawn_blocking(move || {
        let settings: Vec<(&str, &str)> = settings.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
        machine.run_with(&settings, &["doctor", "--mail", "ann@example.org"]).stdout
    });
    let said = asking.await.expect("no panic");
    assert!(!said.contains(SECRET), "{said}");
    said
}

#[track_caller]
fn tells(said: &str, words: &[&str]) {
    for word in words {
        assert!(said.contains(word), "{word:?} is not in {said}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn swapped_ports_are_named_with_the_scheme_that_is_right() {
    let tls = Script::new(Protection::Implicit).start().await;
    let said = doctor(&tls, "smtp", &[]).await;
    tells(&said, &["FAIL  mail", "speaks TLS from the first byte", "begin with smtps://"]);
    let clear = Script::new(Protection::StartTls).start().await;
    let said = doctor(&clear, "smtps", &[]).await;
    tells(&said, &["FAIL  mail", "begins in clear", "begin with smtp://"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn ways_to_sign_in_that_we_do_not_have_are_named() {
    for (offer, told) in [
        (&b"250-s\r\n250 AUTH XOAUTH2\r\n"[..], "takes only XOAUTH2; Vestibule can do PLAIN and LOGIN"),
        (b"250-s\r\n250-AUTH=CRAM-MD5 GSSAPI\r\n250 AUTH CRAM-MD5\r\n", "takes only CRAM-MD5, GSSAPI;"),
        (b"250-s\r\n250 SIZE 1000\r\n", "offers no way to sign in at this port"),
    ] {
        let peer = Script::new(Protection::StartTls).on("EHLO", Act::AsUsual).on("EHLO", Act::Say(offer));
        let said = doctor(&peer.start().await, "smtp", &[]).await;
        tells(&said, &["FAIL  mail", "AUTH: ", told]);
        assert!(!said.contains("are user and password"), "{said}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_refused_name_is_told_with_the_setting_that_helps() {
    let refusal = Act::Say(b"504 5.5.2 <vestibule>: Helo command rejected: need fully-qualified hostname\r\n");
    for moment in ["EHLO", "MAIL", "RCPT"] {
        let peer = Script::new(Protection::Implicit).on(moment, refusal.clone()).start().await;
        let said = doctor(&peer, "smtps", &[("SMTP_HELO", "vestibule")]).await;
        tells(&said, &["FAIL  mail", "refuses our name vestibule: set SMTP_HELO"]);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_certificate_nobody_signed_is_told_with_the_setting_that_helps_and_an_ended_one_as_ended() {
    let mut unknown = Script::new(Protection::StartTls).certificate(authority).start().await;
    unknown.ca_pem = Script::new(Protection::StartTls).start().await.ca_pem;
    tells(
        &doctor(&unknown, "smtp", &[]).await,
        &["FAIL  mail", "that certificate, or its authority's, into SMTP_CA_FILE"],
    );
    let ended = Script::new(Protection::StartTls).certificate(|c| c.not_after = rcgen::date_time_ymd(2001, 1, 1));
    let said = doctor(&ended.start().await, "smtp", &[]).await;
    tells(
        &said,
        &["warn  settings  SMTP_CA_FILE: certificate 1 in it ended on 2001-01-01", "FAIL  mail", "new certificate"],
    );
    let other = Script::new(Protection::StartTls).certificate(|c| {
        c.subject_alt_names = vec![rcgen::SanType::DnsName("other.example".try_into().expect("a name"))];
    });
    tells(
        &doctor(&other.start().await, "smtp", &[]).await,
        &["FAIL  mail", "one of the certificate's subjectAltNames"],
    );
}

/// As `openssl req -x509` makes them.
pub(crate) fn authority(certificate: &mut rcgen::CertificateParams) {
    certificate.is_ca = rcgen::IsCa::Ca(rcgen::BasicConstraints::Unconstrained);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_slow_greeting_is_waited_for() {
    let slow = Act::Trickle(b"220 hello\r\n", std::time::Duration::from_millis(350));
    let again = slow.clone();
    let peer = Script::new(Protection::StartTls).on("GREETING", slow).on("GREETING", Act::HangUp).on("GREETING", again);
    tells(&doctor(&peer.start().await, "smtp", &[]).await, &["ok    mail", "the test mail was taken"]);
}
