//! From the session on the accounts' host to the visit on an application's, in the same browser.
//!
//! 1. The application's host gives the browser a start cookie and sends it to the accounts' host with its hash.
//! 2. There, whoever is signed in and may enter gets a code that is bound to that hash, the host and the session.
//! 3. The application's host takes the code with the start cookie, once, and gives the browser its visit.
//!
//! So a code that was made for one browser is of no use in another (A-I28, A-I39), and a link to the second step alone
//! signs nobody in.

use std::fmt;
use std::time::Duration;

use base64::Engine;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use sea_orm::ActiveValue::Set;
use sea_orm::entity::prelude::*;
use sea_orm::{DatabaseTransaction, TryInsertResult};

use super::{ForwardAuth, place};
use crate::applications::{Application, HostName, Person};
use crate::audit::{self, Detail};
use crate::kinds::{Event, Ticket};
use crate::links::{Claims, LinkToken, Minting};
use crate::request::Request;
use crate::secret::{Carrier, OpaqueToken, TokenHash, random};
use crate::sessions::Member;
use crate::store::{grant, link_use, session};
use crate::{Core, Error, Timestamp, new_id};

/// How long a code works.
const CODE: Duration = Duration::from_mins(1);
/// Longest life of a visit's cookie: more does not fit into a token.
const VISIT_MAX: Duration = Duration::from_hours(45 * 24);

/// Shows that a browser began to enter an application.
pub type StartCookie = OpaqueToken<OfStart>;

/// See [`StartCookie`].
#[derive(Clone, Copy, Debug)]
pub enum OfStart {}

/// What the accounts' host learns of a [`StartCookie`].
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct StartHash([u8; 32]);

/// A code that carries a sign-in to an application's host. Prints `[redacted]`.
pub type HandOverCode = LinkToken;

/// Outcome at the accounts' host.
#[derive(Debug)]
pub enum HandedOver {
    /// The code for the application's host.
    Code(HandOverCode),
    /// The application is not open to this account.
    NotOpen,
    /// The session has just ended.
    SignedOut,
}

/// Outcome at the application's host.
#[derive(Debug)]
pub enum Finished {
    /// The visit's cookie, and how long it may live.
    In {
        /// The cookie's value.
        visit: LinkToken,
        /// The longest a session lasts.
        lifetime: Duration,
    },
    /// The code is not one for this browser, host and moment.
    Refused,
}

impl StartHash {
    /// Reads one from an address.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let mut bytes = [0; 32];
        let length = BASE64_URL_SAFE_NO_PAD.decode_slice(text, &mut bytes).ok()?;
        (length == bytes.len()).then_some(Self(bytes))
    }

    /// As it goes into an address: tells nothing about the cookie.
    #[must_use]
    pub fn to_text(self) -> String {
        BASE64_URL_SAFE_NO_PAD.encode(self.0)
    }
}

impl StartCookie {
    /// A new one, for a browser that begins.
    #[must_use]
    pub fn begin() -> Self {
        Self::fresh(Carrier::Browser)
    }

    /// What the accounts' host is told of it.
    #[must_use]
    pub fn told(&self) -> StartHash {
        let mut bytes = [0; 32];
        bytes.copy_from_slice(self.hash().as_bytes());
        StartHash(bytes)
    }
}

impl ForwardAuth<'_> {
    /// Makes the code for a member who may enter the application (step 2). Changes nothing.
    pub async fn hand_over(
        self,
        member: &Member,
        application: &Application,
        host: &HostName,
        start: StartHash,
        now: Timestamp,
    ) -> Result<HandedOver, Error> {
        let Some((session, user)) = self.core.live_session(member.session, now).await? else {
            return Ok(HandedOver::SignedOut);
        };
        if !Person::of(user).may_enter(application, self.core.db.read()).await? {
            return Ok(HandedOver::NotOpen);
        }
        let minting = Minting {
            purpose: Ticket::HandOver.into(),
            subject: session.id,
            state: &state_of(application, host, &session, &start),
            aad: b"",
            ttl: CODE,
        };
        Ok(HandedOver::Code(self.core.keys.mint(&minting, now)))
    }

    /// Takes a code and begins the visit, or goes on with that of the same session (step 3).
    pub async fn finish(
        self,
        application: &Application,
        host: &HostName,
        code: &str,
        start: &StartCookie,
        request: &Request,
    ) -> Result<Finished, Error> {
        let now = request.now;
        let Ok(claims) = self.core.keys.verify(Ticket::HandOver, code, b"", CODE, now) else {
            return Ok(Finished::Refused);
        };
        let tx = self.core.db.begin().await?;
        // As it is now, and stays: whatever throws people out waits for this, or this has waited for it.
        let Some((session, user)) = self.core.hold_session(&tx, claims.subject, now).await? else {
            return Ok(Finished::Refused);
        };
        if !self.core.keys.state_holds(&claims, &state_of(application, host, &session, &start.told())) {
            return Ok(Finished::Refused);
        }
        if !Person::of(user).may_enter(application, &tx).await? {
            return Ok(Finished::Refused);
        }
        if !take_code(&tx, code, &claims).await? {
            return Ok(Finished::Refused);
        }
        let visit = match visit_of(&tx, &session, application).await? {
            Some(visit) => visit,
            None => self.core.begin_visit(&tx, &session, application, request).await?,
        };
        tx.commit().await?;
        let lifetime = self.core.lifetimes.session.min(VISIT_MAX);
        let minting = Minting {
            purpose: Ticket::Visit.into(),
            subject: visit.id,
            state: &[&visit.salt],
            aad: b"",
            ttl: lifetime,
        };
        let visit = self.core.keys.mint_with(&minting, place(&application.id, host.as_str()), now);
        Ok(Finished::In { visit, lifetime })
    }
}

impl Core {
    async fn begin_visit(
        &self,
        tx: &DatabaseTransaction,
        session: &session::Model,
        application: &Application,
        request: &Request,
    ) -> Result<grant::Model, DbErr> {
        let now = request.now;
        let visit = grant::Model {
            id: new_id(now),
            application_id: application.id.clone(),
            user_id: session.user_id,
            session_id: Some(session.id),
            sid: random::<16>().to_vec(),
            scope: None,
            salt: random::<16>().to_vec(),
            generation: 0,
            rotated_at: None,
            confirmed: 0,
            late_retry: false,
            auth_time: session.authenticated_at,
            method: session.method,
            created_at: now,
            last_used_at: now,
            expires_at: session.created_at + self.lifetimes.session,
        };
        grant::Entity::insert(grant::ActiveModel::from(visit.clone())).exec_without_returning(tx).await?;
        let detail = Some(Detail::Application(application.name.clone()));
        audit::record(tx, Event::ApplicationEntered, Some(visit.user_id), Some(&request.client), detail, now).await?;
        Ok(visit)
    }
}

fn state_of<'a>(
    application: &'a Application,
    host: &'a HostName,
    session: &'a session::Model,
    start: &'a StartHash,
) -> [&'a [u8]; 4] {
    [application.id.as_str().as_bytes(), host.as_str().as_bytes(), session.token_hash.as_bytes(), &start.0]
}

/// Records the use of a code. False if it was used before. Several codes of one browser may be under way.
async fn take_code(tx: &DatabaseTransaction, code: &str, claims: &Claims) -> Result<bool, DbErr> {
    let used =
        link_use::ActiveModel { nonce_hash: Set(TokenHash::of(code.as_bytes())), expires_at: Set(claims.expires) };
    let first = link_use::Entity::insert(used).on_conflict_do_nothing().exec_without_returning(tx).await?;
    Ok(matches!(first, TryInsertResult::Inserted(1..)))
}

async fn visit_of(
    tx: &DatabaseTransaction,
    session: &session::Model,
    application: &Application,
) -> Result<Option<grant::Model>, DbErr> {
    grant::Entity::find()
        .filter(grant::Column::SessionId.eq(session.id))
        .filter(grant::Column::ApplicationId.eq(application.id.clone()))
        .filter(grant::Column::Scope.is_null())
        .one(tx)
        .await
}

impl fmt::Debug for StartHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[redacted]")
    }
}
