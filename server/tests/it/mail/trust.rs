//! Which certificates of a mail server are taken (R-ML-1): of public authorities, and what `SMTP_CA_FILE` holds.

use mail::SendError;
use mail::settings::TrustedCertificates;
use rcgen::SanType::DnsName;
use rcgen::{CertificateParams, CertifiedIssuer, KeyPair};

use crate::mail::doctor::authority;
use crate::mail::smtp::{IMPLICIT, STARTTLS, mail, mailer};
use crate::scripted_smtp::{Peer, Protection, Script};

async fn sent(peer: &Peer, url: &str) -> Result<(), String> {
    match mailer(peer, url).send(&mail()).await {
        Ok(_) => Ok(()),
        Err(SendError::Lane(reason)) => Err(reason),
        Err(other) => panic!("a certificate is every mail's trouble: {other}"),
    }
}

#[tokio::test]
async fn a_servers_own_certificate_given_as_it_is_is_trusted_whatever_it_calls_itself() {
    for (protection, url) in [(Protection::StartTls, STARTTLS), (Protection::Implicit, IMPLICIT)] {
        for change in [authority, |_: &mut CertificateParams| {}] {
            let peer = Script::new(protection).certificate(change).start().await;
            assert_eq!(sent(&peer, url).await, Ok(()), "{protection:?}");
        }
    }
}

#[tokio::test]
async fn a_certificate_that_was_given_still_has_to_be_for_the_host_and_within_its_dates() {
    type Change = fn(&mut CertificateParams);
    let changes: [(Change, &str); 4] = [
        (|c| c.not_after = rcgen::date_time_ymd(2001, 1, 1), "expired"),
        (|c| c.not_before = rcgen::date_time_ymd(2999, 1, 1), "not valid yet"),
        (|c| c.subject_alt_names = vec![DnsName("other.example".try_into().expect("a name"))], "not valid for name"),
        (|c| c.subject_alt_names.clear(), "not valid for name"),
    ];
    for (change, told) in changes {
        let script = Script::new(Protection::Implicit).certificate(authority).certificate(change);
        let peer = script.start().await;
        let refused = sent(&peer, IMPLICIT).await.expect_err(told);
        assert!(refused.starts_with("TLS: ") && refused.contains(told), "{refused}");
        assert!(peer.heard().commands.is_empty(), "nothing was said to it");
    }
}

#[tokio::test]
async fn a_certificate_that_only_looks_like_the_given_one_is_not_trusted() {
    let mut other = Script::new(Protection::Implicit).certificate(authority).start().await;
    other.ca_pem = Script::new(Protection::Implicit).certificate(authority).start().await.ca_pem;
    assert!(sent(&other, IMPLICIT).await.is_err(), "the same names, another key");
}

#[test]
fn what_is_given_as_trusted_is_judged_when_it_is_read() {
    let certificate = |change: &dyn Fn(&mut CertificateParams)| {
        let mut params = CertificateParams::new(["localhost".to_owned()]).expect("a name");
        change(&mut params);
        CertifiedIssuer::self_signed(params, KeyPair::generate().expect("a key")).expect("signed").pem()
    };
    let good = certificate(&authority);
    let key = KeyPair::generate().expect("a key").serialize_pem();
    assert!(TrustedCertificates::from_pem(format!("{key}\nwords\n{good}{good}").as_bytes()).is_ok());
    let nonsense = "-----BEGIN CERTIFICATE-----\naHVudGVyMg==\n-----END CERTIFICATE-----\n";
    for (pem, told) in [
        (String::new(), "holds none"),
        (key, "holds none"),
        ("mail.example.org".to_owned(), "holds none"),
        (good.replace("END", "BEGIN"), "needs certificates in PEM form"),
        (good.clone() + nonsense, "certificate 2 in it cannot be used"),
    ] {
        let problem = TrustedCertificates::from_pem(pem.as_bytes()).expect_err(told);
        assert!(problem.contains(told), "{problem}");
    }
}
