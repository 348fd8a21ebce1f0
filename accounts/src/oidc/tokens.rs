//! Access and refresh tokens. They are not stored: each names the row of a sign-in, carries which renewal of it it
//! belongs to, and is good for as long as that row is there. Their salt makes them worthless without the database, their
//! MAC without the keys.

use std::fmt;
use std::time::Duration;

use uuid::Uuid;

use super::Scopes;
use crate::kinds::Ticket;
use crate::links::{Claims, LinkToken, Minting};
use crate::store::grant;
use crate::{ApplicationId, KeyRing, Timestamp};

/// What secret scanners know them by.
const ACCESS: &str = "vat_";
const REFRESH: &str = "vrt_";
/// The lower 56 bits of the nonce. Above them an access token has its scopes.
const GENERATION: u64 = (1 << 56) - 1;

/// Shows that an application may ask about a member. Prints `[redacted]`.
#[derive(Clone)]
pub struct AccessToken(LinkToken);

/// Renews an [`AccessToken`]. Prints `[redacted]`.
#[derive(Clone)]
pub struct RefreshToken(LinkToken);

/// What an application gets.
#[derive(Clone, Debug)]
pub struct Tokens {
    /// For the userinfo endpoint, and for servers that ask about it.
    pub access: AccessToken,
    /// How long that works.
    pub lifetime: Duration,
    /// Only if the sign-in goes on without its session.
    pub refresh: Option<RefreshToken>,
    /// Who it is, signed. Only if that was asked for.
    pub id: Option<IdToken>,
    /// What the application may know and do.
    pub scopes: Scopes,
}

/// A signed statement of who signed in. Prints `[redacted]`.
#[derive(Clone)]
pub struct IdToken(pub(super) String);

/// The content of a genuine token. Whether it is still good depends on the row.
#[derive(Clone, Copy, Debug)]
pub(super) struct Genuine {
    pub(super) grant: Uuid,
    pub(super) generation: i64,
    /// What an access token allows; everything, for a refresh token.
    pub(super) scopes: Scopes,
    pub(super) issued: Timestamp,
    pub(super) expires: Timestamp,
    claims: Claims,
}

/// A token as it arrived.
#[derive(Clone, Copy, Debug)]
pub(super) enum Kind {
    Access,
    Refresh,
}

impl AccessToken {
    /// For an answer to its client.
    #[must_use]
    pub fn expose(&self) -> String {
        format!("{ACCESS}{}", self.0.expose())
    }

    pub(super) fn mint(
        keys: &KeyRing,
        grant: &grant::Model,
        scopes: Scopes,
        lifetime: Duration,
        now: Timestamp,
    ) -> Self {
        Self(mint(keys, Ticket::Access, grant, scopes, lifetime, now))
    }
}

impl RefreshToken {
    /// For an answer to its client.
    #[must_use]
    pub fn expose(&self) -> String {
        format!("{REFRESH}{}", self.0.expose())
    }

    /// That of the present generation. However often it is made, it is the same: a client that lost the answer gets it
    /// again (docs/decisions/derived-refresh-tokens.md).
    pub(super) fn of(keys: &KeyRing, grant: &grant::Model, lifetime: Duration) -> Self {
        let since = grant.rotated_at.unwrap_or(grant.created_at);
        Self(mint(keys, Ticket::Refresh, grant, Scopes::default(), lifetime, since))
    }
}

impl IdToken {
    /// For an answer to its client.
    #[must_use]
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl Kind {
    /// Of a token, by its prefix.
    pub(super) fn of(token: &str) -> Option<Self> {
        match token.get(..ACCESS.len()) {
            Some(ACCESS) => Some(Self::Access),
            Some(REFRESH) => Some(Self::Refresh),
            _ => None,
        }
    }
}

impl Genuine {
    /// Reads a token of a kind. Forged and expired ones end here, without a query.
    pub(super) fn read(keys: &KeyRing, kind: Kind, token: &str, longest: Duration, now: Timestamp) -> Option<Self> {
        let (prefix, ticket) = match kind {
            Kind::Access => (ACCESS, Ticket::Access),
            Kind::Refresh => (REFRESH, Ticket::Refresh),
        };
        let claims = keys.verify(ticket, token.strip_prefix(prefix)?, b"", longest, now).ok()?;
        let nonce = u64::from_be_bytes(claims.nonce);
        Some(Self {
            grant: claims.subject,
            generation: i64::try_from(nonce & GENERATION).ok()?,
            scopes: Scopes::of_bits(claims.nonce[0]),
            issued: claims.issued,
            expires: claims.expires,
            claims,
        })
    }

    /// Whether it was made for this row.
    pub(super) fn is_of(&self, keys: &KeyRing, grant: &grant::Model) -> bool {
        keys.state_holds(&self.claims, &state(&grant.application_id, grant))
    }
}

fn mint(
    keys: &KeyRing,
    ticket: Ticket,
    grant: &grant::Model,
    scopes: Scopes,
    ttl: Duration,
    at: Timestamp,
) -> LinkToken {
    let generation = u64::try_from(grant.generation).unwrap_or(0) & GENERATION;
    let nonce = (u64::from(scopes.bits()) << 56 | generation).to_be_bytes();
    let state = state(&grant.application_id, grant);
    keys.mint_with(&Minting { purpose: ticket.into(), subject: grant.id, state: &state, aad: b"", ttl }, nonce, at)
}

fn state<'a>(application: &'a ApplicationId, grant: &'a grant::Model) -> [&'a [u8]; 2] {
    [application.as_str().as_bytes(), &grant.salt]
}

impl fmt::Debug for AccessToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[redacted]")
    }
}

impl fmt::Debug for RefreshToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[redacted]")
    }
}

impl fmt::Debug for IdToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[redacted]")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const LIFE: Duration = Duration::from_mins(10);

    fn now() -> Timestamp {
        Timestamp::from_millis(1_767_225_600_000)
    }

    fn row() -> grant::Model {
        grant::Model {
            id: Uuid::from_u128(7),
            application_id: ApplicationId::parse("chat").expect("an id"),
            user_id: Uuid::from_u128(8),
            session_id: None,
            sid: vec![1; 16],
            scope: Some("openid".to_owned()),
            salt: vec![2; 16],
            generation: 3,
            rotated_at: None,
            confirmed: 0,
            late_retry: false,
            auth_time: now(),
            method: None,
            created_at: now(),
            last_used_at: now(),
            expires_at: now() + LIFE,
        }
    }

    #[test]
    fn a_token_says_its_renewal_and_its_scopes() {
        let (keys, row, scopes) = (KeyRing::ephemeral("https://app.example"), row(), Scopes::asked("openid email"));
        let access = AccessToken::mint(&keys, &row, scopes, LIFE, now()).expose();
        let read = Genuine::read(&keys, Kind::Access, &access, LIFE, now()).expect("genuine");
        assert_eq!((read.grant, read.generation, read.scopes), (row.id, 3, scopes));
        assert!(read.is_of(&keys, &row));
        let other = grant::Model { salt: vec![3; 16], ..row.clone() };
        assert!(!read.is_of(&keys, &other));
        let elsewhere = ApplicationId::parse("other").expect("an id");
        assert!(!read.is_of(&keys, &grant::Model { application_id: elsewhere, ..row.clone() }));
        assert!(Genuine::read(&keys, Kind::Refresh, &access.replace("vat_", "vrt_"), LIFE, now()).is_none());
        let refresh = RefreshToken::of(&keys, &row, LIFE).expose();
        assert_eq!(refresh, RefreshToken::of(&keys, &row, LIFE).expose());
        assert!(Genuine::read(&keys, Kind::Access, &refresh, LIFE, now()).is_none());
    }

    proptest! {
        #[test]
        fn nothing_made_up_is_genuine(token in "\\PC{0,100}|v[ar]t_[A-Za-z0-9_-]{0,90}") {
            let keys = KeyRing::ephemeral("https://app.example");
            if let Some(kind) = Kind::of(&token) {
                prop_assert!(Genuine::read(&keys, kind, &token, LIFE, now()).is_none());
            }
        }
    }
}
