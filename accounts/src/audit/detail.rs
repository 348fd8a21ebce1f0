//! What an audit entry is about, where the event alone does not say so.

use std::fmt;

use sea_orm::Iterable;

use crate::TermsVersion;
use crate::kinds::{Event, MailKind, Purpose};

/// The email, the link, the terms or the application that an event is about. Stored as text: `reset_password`, `reset`,
/// `reset: expired`, `2026-11-01`, `Wiki`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Detail {
    /// An email of this kind.
    Mail(MailKind),
    /// A link for this purpose.
    Link(Purpose),
    /// A genuine link that did not work, and why.
    RefusedLink(Purpose, LinkRefused),
    /// This version of the terms of use.
    Terms(TermsVersion),
    /// An application, by the name it had then.
    Application(String),
}

/// Why a genuine link did not work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LinkRefused {
    /// It had expired.
    Expired,
    /// It was used before, or its subject has changed since.
    Superseded,
}

impl Detail {
    /// The meaning of a stored text for its event; None if it has none.
    pub(super) fn read(event: Event, stored: &str) -> Option<Self> {
        match event {
            Event::MailSent | Event::MailRefused => {
                MailKind::iter().map(Self::Mail).find(|detail| detail.to_string() == stored)
            }
            Event::LinkOpened | Event::LinkRefused | Event::LinkUsed | Event::ActionLinkUsed => {
                Purpose::iter().flat_map(Self::of_link).find(|detail| detail.to_string() == stored)
            }
            Event::TermsAccepted => TermsVersion::parse(stored).map(Self::Terms),
            Event::ApplicationEntered
            | Event::ApplicationConsented
            | Event::ApplicationWithdrawn
            | Event::ApplicationDenied
            | Event::TokenReused
            | Event::CodeReused => Some(Self::Application(stored.to_owned())),
            _ => None,
        }
    }

    fn of_link(purpose: Purpose) -> [Self; 3] {
        let refused = |why| Self::RefusedLink(purpose, why);
        [Self::Link(purpose), refused(LinkRefused::Expired), refused(LinkRefused::Superseded)]
    }
}

impl fmt::Display for Detail {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Mail(kind) => kind.fmt(f),
            Self::Link(purpose) => f.write_str(purpose.name()),
            Self::RefusedLink(purpose, LinkRefused::Expired) => write!(f, "{}: expired", purpose.name()),
            Self::RefusedLink(purpose, LinkRefused::Superseded) => write!(f, "{}: superseded", purpose.name()),
            Self::Terms(version) => f.write_str(version.as_str()),
            Self::Application(name) => f.write_str(name),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_detail_is_read_back_from_what_is_stored() {
        for detail in MailKind::iter().map(Detail::Mail) {
            assert_eq!(Detail::read(Event::MailSent, &detail.to_string()), Some(detail));
        }
        let terms = TermsVersion::parse("2026-11-01").map(Detail::Terms);
        assert_eq!(Detail::read(Event::TermsAccepted, "2026-11-01"), terms);
        let wiki = Detail::Application("Wiki".into());
        assert_eq!(Detail::read(Event::ApplicationEntered, "Wiki"), Some(wiki));
        for detail in Purpose::iter().flat_map(Detail::of_link) {
            assert_eq!(Detail::read(Event::LinkRefused, &detail.to_string()), Some(detail));
        }
        let refused = Detail::RefusedLink(Purpose::ChangeEmail, LinkRefused::Expired);
        assert_eq!(refused.to_string(), "change-email: expired");
        assert_eq!(Detail::read(Event::MailSent, "change-email"), None);
    }
}
