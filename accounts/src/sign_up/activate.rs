//! Confirming an address, by link or by code, and deciding whose password the account gets (security.md 5.6).

use std::time::Duration;

use sea_orm::entity::prelude::*;
use sea_orm::sea_query::{Expr, ExprTrait};

use super::SignUp;
use crate::audit::Detail;
use crate::kinds::Event;
use crate::links::{BrokenLink, Code, IncomingToken, LinkError, MailboxProof, Purpose, VerifiedLink};
use crate::request::Request;
use crate::secret::{PasswordHash, SignUpToken};
use crate::sessions::{Admitted, Proof, SessionScope, SignedIn};
use crate::store::user::{self, SecurityStamp, Status};
use crate::store::{attempt, change_users, tell_attempts};
use crate::throttle::{ACCOUNT_LOGIN, CODE, Decision};
use crate::{Core, Error, NewPassword, Password, TermsVersion, TimeZoneName, Timestamp, audit};

/// What the page of a working activation link shows.
#[derive(Clone, Debug)]
pub struct ActivationPage {
    /// The address, for password managers; shown masked.
    pub email: String,
    /// Whether this browser signed up with it: then one button is enough.
    pub same_browser: bool,
}

/// What the visitor submits with the link.
#[derive(Debug)]
pub enum ActivationProof {
    /// Only the cookie of the browser that signed up.
    Browser,
    /// The password chosen at sign-up.
    Password(Password),
    /// A new password, which replaces that of whoever signed up.
    NewPassword(NewPassword),
}

/// Outcome of an activation by link.
#[derive(Debug)]
pub enum Activation {
    /// Active and signed in.
    SignedIn(SignedIn),
    /// This browser did not sign up: it has to submit a password.
    NeedsPassword,
    /// Not the password chosen at sign-up.
    WrongPassword,
    /// Too many passwords were tried for this account.
    Throttled {
        /// For a `Retry-After` header.
        retry_after: Duration,
    },
    /// The link does not work.
    BrokenLink(LinkError),
}

/// Outcome of a short code.
#[derive(Debug)]
pub enum CodeEntry {
    /// Active and signed in.
    SignedIn(SignedIn),
    /// A wrong code.
    Wrong {
        /// Tries left.
        left: u32,
    },
    /// No tries are left; the link still works.
    Void,
    /// The right code, but expired.
    Expired,
    /// This browser has not signed up, or its account is already active.
    NoAttempt,
}

impl SignUp<'_> {
    /// What to show for an activation link. Recorded in the link's history, and changes nothing else (R-SE-6, I-40).
    pub async fn activation_page(
        self,
        token: &IncomingToken,
        attempt: Option<&SignUpToken>,
        request: &Request,
    ) -> Result<Result<ActivationPage, LinkError>, Error> {
        let opened = self.core.show_link(Purpose::Activate, token, request).await?;
        self.core.activation_of(opened, attempt, request.now).await
    }

    /// What a form sent by [`activation_page`](Self::activation_page) is about.
    pub async fn activation_page_again(
        self,
        token: &IncomingToken,
        attempt: Option<&SignUpToken>,
        now: Timestamp,
    ) -> Result<Result<ActivationPage, LinkError>, Error> {
        let opened = self.core.open_link(Purpose::Activate, token, now).await?;
        self.core.activation_of(opened, attempt, now).await
    }

    /// Activates the account of a link and signs in. The browser that signed up brings the terms that were accepted
    /// there along; whoever shows a password instead has accepted only what the request says, since that sign-up may
    /// be a stranger's.
    ///
    /// # Errors
    /// After one, the link can still be used.
    pub async fn activate(
        self,
        token: &IncomingToken,
        proof: ActivationProof,
        attempt: Option<&SignUpToken>,
        request: &Request,
    ) -> Result<Activation, Error> {
        let VerifiedLink { user, proof: shown, .. } = match self.core.open_activation(token, request.now).await? {
            Ok(opened) => opened,
            Err(dead) => return Ok(Activation::BrokenLink(dead.into())),
        };
        let (mut time_zone, mut terms) = (request.time_zone.clone(), request.terms.clone());
        let password_hash = match proof {
            ActivationProof::Browser => match self.core.own_attempt(attempt, &user, request.now).await? {
                Some(own) => {
                    time_zone = time_zone.or(own.time_zone);
                    terms = terms.or(own.terms_version);
                    own.password_hash
                }
                None => return Ok(Activation::NeedsPassword),
            },
            ActivationProof::Password(password) => {
                if let Decision::Denied { retry_after } = ACCOUNT_LOGIN
                    .take(self.core.db.write(), &self.core.keys, user.email_key.as_str(), request.now)
                    .await?
                {
                    return Ok(Activation::Throttled { retry_after });
                }
                if self.core.check_password(Some(&user), password).await?.proof.is_none() {
                    return Ok(Activation::WrongPassword);
                }
                ACCOUNT_LOGIN.give_back(self.core.db.write(), &self.core.keys, user.email_key.as_str()).await?;
                user.password_hash.clone()
            }
            ActivationProof::NewPassword(password) => Some(self.core.hash_pool.hash(password).await?),
        };
        Ok(match self.core.confirm(&user, shown, Chosen { password_hash, time_zone, terms }, request).await? {
            Some(signed_in) => Activation::SignedIn(signed_in),
            // Somebody else was first, a moment ago.
            None => Activation::BrokenLink(match self.core.open_activation(token, request.now).await? {
                Err(dead) => dead.into(),
                Ok(_) => LinkError::Superseded { address: user.masked_email() },
            }),
        })
    }

    /// Activates with the short code, in the browser that signed up.
    pub async fn enter_code(self, cookie: &SignUpToken, code: &Code, request: &Request) -> Result<CodeEntry, Error> {
        let Some(attempt) = self.core.find_attempt(cookie, request.now).await? else { return Ok(CodeEntry::NoAttempt) };
        let Some(hash) = attempt.password_hash else { return Ok(CodeEntry::NoAttempt) };
        let key = attempt.email_key;
        self.core.count_code(request).await?;
        // Counted before it is checked, so that parallel guesses cannot exceed the limit (I-75).
        if CODE.take(self.core.db.write(), &self.core.keys, key.as_str(), request.now).await? != Decision::Allowed {
            return Ok(CodeEntry::Void);
        }
        let by_key = user::Entity::find().filter(user::Column::EmailKey.eq(key.clone()));
        let waiting = user::Column::EmailConfirmed.eq(false).and(user::Column::Status.eq(Status::Active));
        let user = by_key.filter(waiting).one(self.core.db.read()).await?;
        // An address that waits for no code takes wrong ones just the same: otherwise that would show (I-63).
        let user = user.filter(|user| !self.core.has_lapsed(user, request.now));
        let proof = user.as_ref().and_then(|user| self.core.activation_proof(user, code));
        let Some((user, shown)) = user.zip(proof) else {
            let left = CODE.left(self.core.db.read(), &self.core.keys, key.as_str(), request.now).await?;
            return Ok(CodeEntry::Wrong { left });
        };
        if user.code_until.is_none_or(|until| until <= request.now) {
            return Ok(CodeEntry::Expired);
        }
        CODE.give_back(self.core.db.write(), &self.core.keys, key.as_str()).await?;
        let own = Chosen { password_hash: Some(hash), time_zone: attempt.time_zone, terms: attempt.terms_version };
        // Somebody else activated it first: there is nothing left to wait for.
        Ok(self.core.confirm(&user, shown, own, request).await?.map_or(CodeEntry::NoAttempt, CodeEntry::SignedIn))
    }
}

/// What whoever activates an account chose for it.
pub(crate) struct Chosen {
    /// Its password.
    pub(crate) password_hash: Option<PasswordHash>,
    /// The time zone of their browser, if that told one.
    pub(crate) time_zone: Option<TimeZoneName>,
    /// The terms that they accepted.
    pub(crate) terms: Option<TermsVersion>,
}

impl Core {
    async fn activation_of(
        &self,
        opened: Result<VerifiedLink, BrokenLink>,
        attempt: Option<&SignUpToken>,
        now: Timestamp,
    ) -> Result<Result<ActivationPage, LinkError>, Error> {
        let user = match opened {
            Ok(opened) => opened.user,
            Err(dead) => return Ok(Err(dead.into())),
        };
        let same_browser = self.own_attempt(attempt, &user, now).await?.is_some();
        Ok(Ok(ActivationPage { email: user.email, same_browser }))
    }

    pub(crate) async fn open_activation(
        &self,
        token: &IncomingToken,
        now: Timestamp,
    ) -> Result<Result<VerifiedLink, BrokenLink>, DbErr> {
        self.open_link(Purpose::Activate, token, now).await
    }

    /// The sign-up made in this browser with this account's address and a password.
    pub(crate) async fn own_attempt(
        &self,
        cookie: Option<&SignUpToken>,
        user: &user::Model,
        now: Timestamp,
    ) -> Result<Option<attempt::Model>, DbErr> {
        let Some(cookie) = cookie else { return Ok(None) };
        let attempt = self.find_attempt(cookie, now).await?;
        Ok(attempt.filter(|attempt| attempt.email_key == user.email_key && attempt.password_hash.is_some()))
    }

    /// Activates the account in one statement, and does what belongs to it. None if anything changed since `user` was
    /// read. Its language is that of the page: whoever proves the mailbox chooses, not whoever signed up with it.
    pub(crate) async fn confirm(
        &self,
        user: &user::Model,
        shown: MailboxProof,
        chosen: Chosen,
        request: &Request,
    ) -> Result<Option<SignedIn>, Error> {
        let Chosen { password_hash, time_zone, terms } = chosen;
        let tx = self.db.begin().await?;
        let confirmed = change_users()
            .col_expr(user::Column::EmailConfirmed, Expr::value(true))
            .col_expr(user::Column::EmailProven, Expr::value(true))
            .col_expr(user::Column::ConfirmedAt, Expr::value(request.now))
            .col_expr(user::Column::PasswordHash, Expr::value(password_hash.clone()))
            .col_expr(user::Column::SecurityStamp, Expr::value(SecurityStamp::fresh()))
            .col_expr(user::Column::Language, Expr::value(request.language.clone()))
            .col_expr(user::Column::TimeZone, Expr::value(time_zone))
            .col_expr(user::Column::TermsVersion, Expr::value(terms.clone()))
            .col_expr(user::Column::TermsAt, Expr::value(terms.as_ref().map(|_| request.now)))
            .col_expr(user::Column::LastSignInAt, Expr::value(request.now))
            .col_expr(user::Column::CodeUntil, Expr::value(None::<Timestamp>))
            .filter(user::Column::Id.eq(user.id))
            .filter(user::Column::EmailKey.eq(user.email_key.clone()))
            .filter(user::Column::EmailConfirmed.eq(false))
            .filter(user::Column::SecurityStamp.eq(user.security_stamp.clone()))
            .filter(user::Column::Status.eq(Status::Active))
            .exec_with_returning(&tx)
            .await?;
        let Some(user) = confirmed.first() else { return Ok(None) };
        SessionScope::All.end(&tx, user.id, request.now).await?;
        if let Some(password) = &password_hash {
            tell_attempts(&tx, user, password, request.now).await?;
        }
        let Admitted::In(signed_in) = self.admit(&tx, user, &Proof::Activation(shown), request).await? else {
            return Ok(None);
        };
        let client = Some(&request.client);
        audit::record(&tx, Event::Activated, Some(user.id), client, None, request.now).await?;
        if let Some(version) = terms {
            let detail = Some(Detail::Terms(version));
            audit::record(&tx, Event::TermsAccepted, Some(user.id), client, detail, request.now).await?;
        }
        tx.commit().await?;
        Ok(Some(signed_in))
    }
}
