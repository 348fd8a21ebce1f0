//! Classifies a failed step of an SMTP conversation: whose trouble it is (docs/security.md, 3.2).
//!
//! The rule: only what is plainly about the recipient fails an email permanently. Whatever may be about us (our
//! account, quota, sender, name, relaying, the email's content) is ours, whatever its code. Up to and including MAIL
//! nothing has been said about the recipient; servers hold objections to us back until RCPT, or until the end of the
//! message.

use super::SendError;
use super::wire::Failure;

/// Longest reason kept, in characters: servers may say a lot.
const REASON_MAX: usize = 300;
/// Longest word kept. A link's token is longer, so none is logged.
const WORD_MAX: usize = 60;

/// A step of the conversation, in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Phase {
    Connection,
    Tls,
    Greeting,
    Ehlo,
    StartTls,
    Auth,
    Mail,
    Rcpt,
    Data,
    Message,
}

/// A step that failed.
#[derive(Debug)]
pub(super) struct Trouble {
    pub(super) phase: Phase,
    pub(super) failure: Failure,
}

/// Whose trouble it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Whose {
    /// The recipient's, permanently: no such mailbox or domain.
    Recipients,
    /// This one email's, perhaps only for now: a full mailbox, greylisting, a slow server.
    Mails,
    /// Ours, as reported for this email. Others may pass: their recipients are elsewhere.
    Ours,
    /// Ours, and certain to affect every email.
    EveryMails,
}

impl Trouble {
    pub(super) fn whose(&self) -> Whose {
        match &self.failure {
            _ if self.phase <= Phase::Mail => Whose::EveryMails,
            // The server wants a password, a better one, or encryption (RFC 4954, 6).
            Failure::Said(reply) if matches!(reply.code, 530 | 534 | 535 | 538) => Whose::EveryMails,
            Failure::Said(reply) => match reply.code {
                500..=599 => for_good(self.phase, reply.code, &reply.text()),
                _ => for_now(&reply.text()),
            },
            Failure::Silent | Failure::Lost(_) => Whose::Mails,
        }
    }
}

impl From<Trouble> for SendError {
    fn from(trouble: Trouble) -> Self {
        let reason = reason(&trouble);
        match trouble.whose() {
            Whose::Recipients => Self::Rejected(reason),
            Whose::Mails => Self::Deferred(reason),
            Whose::Ours => Self::Ours(reason),
            Whose::EveryMails => Self::Lane(reason),
        }
    }
}

/// A reply 4xx: usually greylisting, but some servers report objections to us this way.
fn for_now(text: &str) -> Whose {
    let about_sender = |detail| matches!(detail, (1, 7 | 8));
    let about_us = |word: &str| ["relay", "helo", "ehlo"].iter().any(|stem| word.starts_with(stem));
    if enhanced(text).any(about_sender) || words(text).any(|word| about_us(&word)) { Whose::Ours } else { Whose::Mails }
}

/// A reply 5xx after MAIL. It may contain several enhanced codes, one of the relay and one of the server behind it:
/// what is about us takes precedence over what may pass, and that over what is the recipient's.
fn for_good(phase: Phase, code: u16, text: &str) -> Whose {
    let coded = enhanced(text).map(|detail| match detail {
        // No such mailbox, domain, syntax; ambiguous, moved, accepts no mail (RFC 3463, RFC 7505).
        (1, 1..=4 | 6 | 10) if !words(text).any(|word| word.starts_with("sender")) => Whose::Recipients,
        // Disabled. Some servers say this of a mailbox that gets too much at once.
        (2, 1) if !about_us(text) => Whose::Recipients,
        // A list without members: OpenSMTPD says this of every unknown user of a virtual domain.
        (2, 4) => Whose::Recipients,
        // "Other", and Outlook's code for unknown mailboxes: the words decide.
        (0..=2 | 5, 0) => by_words(phase, code, text),
        // A sender's address; system; our quota (congestion); protocol; content; security or policy.
        (1 | 3 | 5 | 6 | 7, _) | (4, 5) => Whose::Ours,
        // Full, too large, not routable, and everything else.
        _ => Whose::Mails,
    });
    coded.max().unwrap_or_else(|| by_words(phase, code, text))
}

/// A reply without a telling enhanced code. In RFC 5321, 550 at RCPT means a missing mailbox, but servers also use it
/// for relaying, block lists and quotas. So a word must indicate the recipient, and none anything else.
fn by_words(phase: Phase, code: u16, text: &str) -> Whose {
    match code {
        552 => Whose::Mails,
        556 => Whose::Recipients,
        500 | 502..=504 => Whose::Ours,
        _ if phase > Phase::Rcpt || about_us(text) => Whose::Ours,
        _ if words(text).any(|word| OF_RECIPIENTS.iter().any(|stem| word.starts_with(stem))) => Whose::Recipients,
        _ => Whose::Mails,
    }
}

/// Beginnings of words that indicate a missing recipient.
const OF_RECIPIENTS: [&str; 9] =
    ["user", "mailbox", "recipient", "address", "account", "unrout", "unknown", "alias", "inbox"];

/// Beginnings of words that indicate something else: us, a sender, a policy, a limit.
const ABOUT_US: [&str; 42] = [
    "abus",
    "auth",
    "black",
    "block",
    "bulk",
    "client",
    "content",
    "credential",
    "daily",
    "day",
    "dkim",
    "dmarc",
    "ehlo",
    "encrypt",
    "exceed",
    "exhaust",
    "from",
    "helo",
    "hour",
    "ip",
    "limit",
    "list",
    "login",
    "many",
    "much",
    "password",
    "permi",
    "polic",
    "prohib",
    "quick",
    "quota",
    "rate",
    "rcpthosts",
    "relay",
    "reput",
    "sender",
    "spam",
    "spf",
    "suspend",
    "unauth",
    "verif",
    "your",
];

fn about_us(text: &str) -> bool {
    words(text).any(|word| ABOUT_US.iter().any(|stem| word.starts_with(stem)))
}

/// Subjects and details of the enhanced codes in a reply (RFC 3463): at its start, after `#` as in qmail, or quoted
/// from a server further on.
fn enhanced(text: &str) -> impl Iterator<Item = (u16, u16)> {
    text.split(|c: char| !(c.is_ascii_alphanumeric() || c == '.')).filter_map(|word| {
        let mut parts = word.trim_matches('.').split('.').map(|part| part.parse::<u16>().ok().filter(|n| *n < 1000));
        let (class, subject, detail) = (parts.next()??, parts.next()??, parts.next()??);
        (parts.next().is_none() && matches!(class, 4 | 5)).then_some((subject, detail))
    })
}

fn words(text: &str) -> impl Iterator<Item = String> {
    text.split(|c: char| !c.is_ascii_alphabetic()).filter(|word| !word.is_empty()).map(str::to_ascii_lowercase)
}

fn reason(trouble: &Trouble) -> String {
    let said = match &trouble.failure {
        Failure::Said(reply) => format!("{} {}", reply.code, reply.text()),
        Failure::Silent => "no answer in time".to_owned(),
        Failure::Lost(why) => why.clone(),
    };
    let words: Vec<_> = said.split(|c: char| c.is_control() || c == ' ').map(without_secrets).collect();
    format!("{}: {}", trouble.phase.name(), words.join(" ")).chars().take(REASON_MAX).collect()
}

/// Servers repeat addresses, and filters repeat the link they object to; neither may be logged (F-72).
fn without_secrets(word: &str) -> &str {
    let looks_like_one = word.contains('@') || word.contains("://") || word.len() > WORD_MAX;
    if looks_like_one { "[left out]" } else { word }
}

impl Phase {
    /// The prefix of reasons.
    fn name(self) -> &'static str {
        match self {
            Self::Connection => "connection",
            Self::Tls => "TLS",
            Self::Greeting => "greeting",
            Self::Ehlo => "EHLO",
            Self::StartTls => "STARTTLS",
            Self::Auth => "AUTH",
            Self::Mail => "MAIL",
            Self::Rcpt => "RCPT",
            Self::Data => "DATA",
            Self::Message => "message",
        }
    }
}
