//! What a failed step of an SMTP conversation means. Up to and including MAIL nothing has been said about the
//! recipient, so a failure there is the lane's; after that it is the mail's, unless the server asks for a password.

use std::future::Future;

use lettre::transport::smtp::Error as SmtpError;
use tokio::time::{Instant, timeout_at};

use super::SendError;

/// Longest reason kept, in characters: servers may say a lot.
const REASON_MAX: usize = 300;
/// Replies about authentication, wherever they come: required, mechanism too weak, credentials invalid, encryption
/// required (RFC 4954, 6).
const ABOUT_US: [u16; 4] = [530, 534, 535, 538];

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

/// A failure after it has.
pub(super) fn this_mails(failure: Failure) -> SendError {
    match failure.code {
        Some(code) if ABOUT_US.contains(&code) => SendError::Lane(failure.reason),
        Some(500..=599) => SendError::Rejected(failure.reason),
        _ => SendError::Deferred(failure.reason),
    }
}

fn reason(step: &str, text: &str) -> String {
    let clean = text.chars().map(|c| if c.is_control() { ' ' } else { c });
    format!("{step}: ").chars().chain(clean).take(REASON_MAX).collect()
}
