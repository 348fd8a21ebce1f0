//! OpenID Connect: applications that sign members in by asking here, and are given tokens.
//!
//! A request (`request.rs`) is answered with a code, once its member has signed in and agreed (`authorize.rs`). The
//! application exchanges the code for tokens (`redeem.rs`) and renews them (`refresh.rs`). Tokens are not stored: each
//! names the row of a sign-in, and ends with it (`tokens.rs`).

mod answer;
mod authorize;
mod claims;
mod client;
mod consents;
mod error;
mod grant;
mod notices;
mod redeem;
mod refresh;
mod request;
mod return_address;
mod scope;
mod sign_out;
mod tokens;
mod use_token;

use crate::Core;

pub use answer::Answer;
pub use authorize::Step;
pub use claims::{IdClaims, UserClaims};
pub use client::ClientRefused;
pub use error::{AuthorizationError, TokenError};
pub use notices::{LogoutNotice, NoticeOutcome, NoticeSummary};
pub use redeem::Redemption;
pub use request::{AuthorizationRequest, OWN_PARAMETERS, RequestRefused, Unanswerable};
pub use return_address::ReturnAddress;
pub use scope::{Scope, Scopes};
pub use sign_out::SignOutRequest;
pub use tokens::{AccessToken, IdToken, RefreshToken, Tokens};
pub use use_token::{Introspection, KnownMember, UserInfo};

/// Signing members in to applications, and what those are told.
#[derive(Clone, Copy, Debug)]
pub struct Oidc<'a> {
    pub(crate) core: &'a Core,
}

impl<'a> Oidc<'a> {
    /// By which name applications know this site: its origin.
    #[must_use]
    pub fn issuer(self) -> &'a str {
        self.core.keys.instance()
    }
}
