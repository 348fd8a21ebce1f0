//! What a failed step of an SMTP conversation means. Up to and including MAIL nothing has been said about the
//! recipient, so a failure there is the lane's; after that it is the mail's, unless the server asks for a password or
//! tells at RCPT what it has against us.

use std::future::Future;

use lettre::transport::smtp::Error as SmtpError;
use tokio::time::{Instant, timeout_at};

use super::SendError;

/// Longest reason kept, in characters: servers may say a lot.
const REASON_MAX: usize = 300;
/// Longest word kept: a link's token is longer.
const WORD_MAX: usize = 60;
/// Replies about authentication, wherever they come: required, mechanism too weak, credentials invalid, encryption
/// required (RFC 4954, 6).
const ABOUT_US: [u16; 4] = [530, 534, 535, 538];

/// Beginnings of enhanced codes that tell nothing about the recipient: the sender, the system, its policy (RFC 3463, 3).
const POLICY: [&str; 4] = ["5.1.7", "5.1.8", "5.3.", "5.7."];

/// A step that failed: what the server said, or that it said nothing.
#[derive(Debug)]
pub(super) struct Failure {
    /// The reply's code; none if there was no reply.
    pub(super) code: Option<u16>,
    reason: String,
}

/// Waits for one step of the conversation until `end`.
pub(super) async fn step<T>(
    name: &str,
    end: Instant,
    work: impl Future<Output = Result<T, SmtpError>>,
) -> Result<T, Failure> {
    match timeout_at(end, work).await {
        Ok(Ok(value)) => Ok(value),
        Ok(Err(error)) => {
            Err(Failure { code: error.status().map(u16::from), reason: reason(name, &error.to_string()) })
        }
        Err(_) => Err(Failure { code: None, reason: reason(name, "no answer in time") }),
    }
}

/// A failure before the server has heard of the recipient.
pub(super) fn ours(failure: Failure) -> SendError {
    SendError::Lane(failure.reason)
}

/// A failure at RCPT. Servers keep until then what they have against us: Postfix, for one, a sender that is not allowed
/// or a client that may not relay. That must not fail a mail whose recipient is well (F-22).
pub(super) fn at_rcpt(failure: Failure) -> SendError {
    let policy = failure.reason.split(' ').any(|word| POLICY.iter().any(|code| word.starts_with(code)));
    if policy && failure.code.is_some_and(|code| !ABOUT_US.contains(&code)) {
        return SendError::Deferred(failure.reason);
    }
    this_mails(failure)
}

/// A failure after it has.
pub(super) fn this_mails(failure: Failure) -> SendError {
    match failure.code {
        Some(code) if ABOUT_US.contains(&code) => SendError::Lane(failure.reason),
        Some(500..=599) => SendError::Rejected(failure.reason),
        _ => SendError::Deferred(failure.reason),
    }
}

fn reason(step: &str, text: &str) -> String {
    let words: Vec<_> = text.split(|c: char| c.is_control() || c == ' ').map(without_secrets).collect();
    format!("{step}: {}", words.join(" ")).chars().take(REASON_MAX).collect()
}

/// Servers repeat addresses, and filters the link that they dislike; neither may be logged (F-72).
fn without_secrets(word: &str) -> &str {
    let looks_like_one = word.contains('@') || word.contains("://") || word.len() > WORD_MAX;
    if looks_like_one { "[left out]" } else { word }
}
