//! Composes the message to send (RFC 5322, R-ML-3 to R-ML-5). Of what a visitor typed, only the recipient's address
//! reaches a header, and our own grammar has checked it.

use std::time::{Duration, UNIX_EPOCH};

use accounts::email::on_the_wire;
use lettre::address::{Address, Envelope};
use lettre::message::header::{HeaderName, HeaderValue};
use lettre::message::{Mailbox as Sender, Message, MultiPart};

use super::{OutgoingMail, SendError};

/// The last second of the year 9999: later dates cannot be written, and lettre panics on them.
const LAST_SECOND: i64 = 253_402_300_799;

/// Builds the message. The text part comes first: programs that read mail aloud or in a terminal take the first part.
pub(super) fn compose(mail: &OutgoingMail, from: &Sender) -> Result<Message, SendError> {
    let to: Address =
        on_the_wire(&mail.to).parse().map_err(|_| rejected(&"no mail server would take the recipient's address"))?;
    let envelope = Envelope::new(Some(from.email.clone()), vec![to.clone()]).map_err(|error| rejected(&error))?;
    let letter = &mail.letter;
    let parts = MultiPart::alternative_plain_html(without_nul(&letter.text), without_nul(&letter.html));
    Message::builder()
        .from(from.clone())
        // The address alone: a display name could contain somebody else's words (R-ML-5), and lettre panics on some
        // (M-8).
        .to(Sender::new(None, to))
        .subject(one_line(&letter.subject))
        .message_id(Some(format!("<{}@{}>", one_line(&mail.id), from.email.domain())))
        .date(date(mail))
        .raw_header(header("Content-Language", letter.language))
        .raw_header(header("Auto-Submitted", "auto-generated"))
        .raw_header(header("X-Auto-Response-Suppress", "All"))
        .envelope(envelope)
        .multipart(parts)
        .map_err(|error| rejected(&error))
}

fn rejected(reason: &dyn std::fmt::Display) -> SendError {
    SendError::Rejected(reason.to_string())
}

fn header(name: &'static str, value: &str) -> HeaderValue {
    HeaderValue::new(HeaderName::new_from_ascii_str(name), value.to_owned())
}

fn date(mail: &OutgoingMail) -> std::time::SystemTime {
    let seconds = mail.at.to_utc().unix_timestamp().clamp(0, LAST_SECOND);
    UNIX_EPOCH + Duration::from_secs(u64::try_from(seconds).unwrap_or(0))
}

/// Replaces line breaks and other control characters by spaces (I-82).
fn one_line(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect()
}

fn without_nul(text: &str) -> String {
    text.replace('\0', "")
}

#[cfg(test)]
mod tests {
    use super::*;
    use accounts::Timestamp;
    use app::Letter;

    fn mail(subject: &str, to: &str, text: &str) -> OutgoingMail {
        let html = format!("<p>{text}</p>");
        let letter = Letter { language: "en", subject: subject.into(), text: text.into(), html };
        OutgoingMail { id: "0190a1b2".into(), to: to.into(), at: Timestamp::from_millis(1_767_225_600_000), letter }
    }

    fn raw(mail: &OutgoingMail) -> String {
        let from = "Vestibule <no-reply@example.org>".parse().expect("a sender");
        String::from_utf8(compose(mail, &from).expect("composed").formatted()).expect("ASCII")
    }

    fn head(raw: &str) -> &str {
        raw.split_once("\r\n\r\n").expect("a head and a body").0
    }

    #[test]
    fn every_header_is_there_and_nothing_is_from_the_machine_r_ml_3() {
        let raw = raw(&mail("Vestibule: activate your account", "ann@example.com", "hello"));
        for line in [
            "From: Vestibule <no-reply@example.org>",
            "To: ann@example.com",
            "Subject: Vestibule: activate your account",
            "Message-ID: <0190a1b2@example.org>",
            "Date: Thu, 01 Jan 2026 00:00:00 +0000",
            "Content-Language: en",
            "Auto-Submitted: auto-generated",
            "X-Auto-Response-Suppress: All",
        ] {
            assert!(head(&raw).lines().any(|found| found == line), "{line} in\n{raw}");
        }
        assert!(head(&raw).contains("multipart/alternative") && raw.find("text/plain") < raw.find("text/html"));
    }

    #[test]
    fn line_breaks_in_a_subject_start_no_header_i_82() {
        let raw = raw(&mail("Hi\r\nBcc: eve@example.com\0\n.\n", "ann@example.com", "a\0b"));
        assert!(!head(&raw).contains("\nBcc:") && !raw.contains('\0'), "{raw}");
        assert_eq!(head(&raw).matches("\r\nSubject: ").count(), 1);
    }

    #[test]
    fn hostile_recipients_are_rejected_without_a_panic_m_8() {
        for to in ["", "ann", "a@b.com\r\nBcc: c@d.com", "Ann\n <a@b.com>", "a@b.com,c@d.com", "a@b.com\0"] {
            let from = "no-reply@example.org".parse().expect("a sender");
            assert!(matches!(compose(&mail("Hi", to, "a"), &from), Err(SendError::Rejected(_))), "{to:?}");
        }
    }

    #[test]
    fn b_40_a_name_with_dots_where_none_should_be_is_quoted_in_the_header_and_on_the_envelope() {
        for (to, quoted) in [("abc.@docomo.ne.jp", "\"abc.\"@docomo.ne.jp"), ("a..b@c.example", "\"a..b\"@c.example")] {
            let from = "no-reply@example.org".parse().expect("a sender");
            let message = compose(&mail("Hi", to, "a"), &from).expect("composed");
            assert_eq!(message.envelope().to()[0].to_string(), quoted);
            assert!(String::from_utf8_lossy(&message.formatted()).contains(&format!("\r\nTo: {quoted}\r\n")));
        }
    }

    #[test]
    fn what_is_sent_is_ascii_whatever_is_said_f_25() {
        let raw = raw(&mail("Grüße 🦊", "ann@example.com", &"Zażółć gęślą jaźń 🦊 ".repeat(80)));
        assert!(raw.is_ascii() && raw.lines().all(|line| line.len() <= 998));
    }

    #[test]
    fn no_moment_makes_it_panic() {
        for millis in [i64::MIN, -1, 0, i64::MAX] {
            raw(&OutgoingMail { at: Timestamp::from_millis(millis), ..mail("Hi", "ann@example.com", "a") });
        }
    }
}
