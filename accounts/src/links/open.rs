//! Opening a mailed link, whatever its purpose (security.md 5.5).

use std::time::Duration;

use sea_orm::entity::prelude::*;

use super::proof::MailboxProof;
use super::state::LinkState;
use super::token::{Claims, IncomingToken, TokenRefused};
use crate::kinds::Purpose;
use crate::lifetimes::{MAIL_LOGIN, NOTICE, UNDO};
use crate::store::user::{self, Status};
use crate::{Core, Timestamp};

/// Why a link does not work. Only somebody who could read the mailbox learns more than `Invalid`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LinkError {
    /// Forged, incomplete, for another purpose, or its account is gone. Forgeries are detected without the database.
    Invalid,
    /// Genuine, but expired.
    Expired {
        /// The account's address, masked.
        address: String,
    },
    /// Genuine, but used, or its subject has changed since.
    Superseded {
        /// The account's address, masked; empty where the reader may be somebody else.
        address: String,
    },
    /// An activation link of an account that is already active.
    AlreadyActive,
}

/// Why a link does not work, with the account it was for.
pub(crate) enum BrokenLink {
    Invalid,
    Expired(Box<user::Model>),
    Superseded(Box<user::Model>),
    AlreadyActive,
}

/// A working link, with its account as it is now.
pub(crate) struct VerifiedLink {
    pub(crate) user: user::Model,
    pub(crate) claims: Claims,
    /// Proof that the reader has the mailbox it was sent to.
    pub(crate) proof: MailboxProof,
}

impl From<BrokenLink> for LinkError {
    fn from(dead: BrokenLink) -> Self {
        match dead {
            BrokenLink::Invalid => Self::Invalid,
            BrokenLink::Expired(user) => Self::Expired { address: user.masked_email() },
            BrokenLink::Superseded(user) => Self::Superseded { address: user.masked_email() },
            BrokenLink::AlreadyActive => Self::AlreadyActive,
        }
    }
}

impl Core {
    /// Verifies a token, loads its account and compares the state.
    pub(crate) async fn open_link(
        &self,
        purpose: Purpose,
        token: &IncomingToken,
        now: Timestamp,
    ) -> Result<Result<VerifiedLink, BrokenLink>, DbErr> {
        let (user, claims, expired) = match self.read_link(purpose, token, now).await? {
            Ok(read) => read,
            Err(dead) => return Ok(Err(dead)),
        };
        let state = LinkState::of(&user, purpose);
        Ok(match (self.keys.state_holds(&claims, &state.parts()), expired) {
            (true, false) => Ok(VerifiedLink { proof: MailboxProof::of(&user), user, claims }),
            _ if purpose == Purpose::Activate && user.email_confirmed => Err(BrokenLink::AlreadyActive),
            (false, _) => Err(BrokenLink::Superseded(Box::new(user))),
            (true, true) => Err(BrokenLink::Expired(Box::new(user))),
        })
    }

    /// The account of a genuine token, the token's claims, and whether it has expired.
    pub(crate) async fn read_link(
        &self,
        purpose: Purpose,
        token: &IncomingToken,
        now: Timestamp,
    ) -> Result<Result<(user::Model, Claims, bool), BrokenLink>, DbErr> {
        let (claims, expired) =
            match self.keys.verify(purpose, token.expose(), purpose.aad(), self.lifetime(purpose), now) {
                Ok(claims) => (claims, false),
                Err(TokenRefused::Expired(claims)) => (claims, true),
                Err(TokenRefused::Invalid) => return Ok(Err(BrokenLink::Invalid)),
            };
        let user = user::Entity::find_by_id(claims.subject).one(self.db.read()).await?;
        // Every link passes this check: a disabled account answers as if it did not exist (I-50).
        let user = user.filter(|user| user.status == Status::Active && !self.has_lapsed(user, now));
        Ok(user.map(|user| (user, claims, expired)).ok_or(BrokenLink::Invalid))
    }

    /// The longest lifetime configured today for links of a purpose.
    pub(crate) fn lifetime(&self, purpose: Purpose) -> Duration {
        match purpose {
            Purpose::Activate => self.lifetimes.activation,
            Purpose::Reset => self.lifetimes.reset,
            Purpose::ChangeEmail | Purpose::VetoEmail => self.lifetimes.email_change,
            Purpose::SignIn => MAIL_LOGIN,
            Purpose::ActionLink | Purpose::Lock => NOTICE,
            Purpose::UndoEmail => UNDO,
        }
    }
}

impl Purpose {
    /// The associated data that binds an action link to its one action (security.md 5.2); empty for all other links.
    pub(crate) fn aad(self) -> &'static [u8] {
        if self == Self::ActionLink { b"POST /notices/off" } else { b"" }
    }
}
