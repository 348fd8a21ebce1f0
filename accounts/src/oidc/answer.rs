//! What a member answered on the way, carried by the request itself: nothing is stored, so it survives restarts and
//! works at every replica. An answer belongs to one request, and a consent to one session (A-I28).

use std::fmt;
use std::time::Duration;

use uuid::Uuid;

use super::AuthorizationRequest;
use crate::kinds::Ticket;
use crate::links::{Claims, LinkToken, Minting};
use crate::secret::random;
use crate::sessions::Member;
use crate::{Core, Timestamp};

/// How long an answer counts.
const COUNTS: Duration = Duration::from_mins(10);
/// How long a request may be on its way until somebody has signed in.
const ON_ITS_WAY: Duration = Duration::from_hours(24);

/// An answer, for the address of the request. Prints `[redacted]`.
#[derive(Clone)]
pub struct Answer {
    name: &'static str,
    token: LinkToken,
}

/// What was answered, as part of what the token is bound to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Said {
    /// The application may know.
    Yes,
    /// It may not.
    No,
}

impl Answer {
    /// The parameter, and its value.
    #[must_use]
    pub fn parameter(&self) -> (&'static str, &str) {
        (self.name, self.token.expose())
    }
}

impl Said {
    fn name(self) -> &'static [u8] {
        match self {
            Self::Yes => b"yes",
            Self::No => b"no",
        }
    }
}

impl Core {
    /// Notes when somebody was asked to show who they are: whoever does so from then on has answered. A stranger has no
    /// session yet.
    pub(super) fn prompted(&self, asked: &AuthorizationRequest, member: Option<&Member>, now: Timestamp) -> Answer {
        let session = member.map_or(Uuid::nil(), |member| member.session);
        let minting = Minting {
            purpose: Ticket::Answer.into(),
            subject: session,
            state: &[],
            aad: &bound_to(asked, b"prompted"),
            ttl: ON_ITS_WAY,
        };
        Answer { name: "prompted", token: self.keys.mint_with(&minting, now.millis().to_be_bytes(), now) }
    }

    /// Whether the member has shown who they are since they were asked to, and lately.
    pub(super) fn has_shown(&self, asked: &AuthorizationRequest, member: &Member, now: Timestamp) -> bool {
        let Some(token) = &asked.prompted else { return false };
        let Some(claims) = self.answer(asked, b"prompted", token, ON_ITS_WAY, now) else { return false };
        let since = Timestamp::from_millis(i64::from_be_bytes(claims.nonce));
        let shown = match claims.subject {
            // Whoever was not signed in then has begun a session.
            stranger if stranger.is_nil() => member.signed_in_at,
            session if session == member.session => member.authenticated_at,
            _ => return false,
        };
        since <= shown && now.since(member.authenticated_at) < COUNTS
    }

    pub(super) fn said(&self, asked: &AuthorizationRequest, member: &Member, said: Said, now: Timestamp) -> Answer {
        let minting = Minting {
            purpose: Ticket::Answer.into(),
            subject: member.session,
            state: &[],
            aad: &bound_to(asked, said.name()),
            ttl: COUNTS,
        };
        Answer { name: "consented", token: self.keys.mint_with(&minting, random(), now) }
    }

    /// What this session's member has said to this very request.
    pub(super) fn heard(&self, asked: &AuthorizationRequest, member: &Member, now: Timestamp) -> Option<Said> {
        let token = asked.consented.as_ref()?;
        let is = |said: &Said| {
            let claims = self.answer(asked, said.name(), token, COUNTS, now);
            claims.is_some_and(|claims| claims.subject == member.session)
        };
        [Said::Yes, Said::No].into_iter().find(is)
    }

    fn answer(
        &self,
        asked: &AuthorizationRequest,
        kind: &[u8],
        token: &str,
        ttl: Duration,
        now: Timestamp,
    ) -> Option<Claims> {
        self.keys.verify(Ticket::Answer, token, &bound_to(asked, kind), ttl, now).ok()
    }
}

fn bound_to(asked: &AuthorizationRequest, kind: &[u8]) -> Vec<u8> {
    [kind, b":", &asked.fingerprint].concat()
}

impl fmt::Debug for Answer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[redacted]")
    }
}
