//! Signing in with a password: the same answer after the same work, whatever the address.

use std::time::Duration;

use sea_orm::entity::prelude::*;
use sea_orm::sea_query::Expr;

use super::SignIn;
use crate::credentials::{Checked, PasswordCheck, PasswordProof};
use crate::kinds::{Event, MailKind};
use crate::request::Request;
use crate::secret::{PasswordHash, SignUpToken};
use crate::sessions::{Admitted, Proof, SignedIn};
use crate::store::user::{self, Status};
use crate::store::{Typed, attempt, change_users, insert_attempt};
use crate::throttle::{ACCOUNT_LOGIN, DEVICE_LOGIN, KNOWN_LOGIN, SOURCE_LOGIN, take_all};
use crate::{Core, Email, Error, Password, audit};

/// Outcome of a sign-in.
#[derive(Debug)]
pub enum SignInOutcome {
    /// Signed in.
    SignedIn(SignedIn),
    /// Address and password do not match, or the account may not be used. Which of these is not revealed.
    Refused,
    /// Somebody signed up with this address and password and has not activated it. Independent of whether the address
    /// has an account: anybody may have signed up with it (R-EN-1). The cookie makes this a browser that signed up, so
    /// that it can ask for another email and continue after the activation.
    Unconfirmed(SignUpToken),
    /// Too many tries, for this account or from this source.
    Throttled {
        /// For a `Retry-After` header.
        retry_after: Duration,
    },
}

/// What somebody showed who may enter.
struct Shown {
    proof: PasswordProof,
    /// The password, hashed with the parameters of today.
    rehashed: Option<PasswordHash>,
    /// The name of the known browser.
    device: Option<String>,
    /// An earlier try of that browser is still counted.
    tried_before: bool,
}

impl SignIn<'_> {
    /// Signs in. `device` is the cookie of a known browser, if there is one.
    pub async fn with_password(
        self,
        email: &Email,
        password: Password,
        device: Option<&str>,
        request: &Request,
    ) -> Result<SignInOutcome, Error> {
        let by_key = user::Entity::find().filter(user::Column::EmailKey.eq(email.key().clone()));
        let user = by_key.one(self.core.db.read()).await?.filter(|user| !self.core.has_lapsed(user, request.now));
        let device = user.as_ref().and_then(|user| self.core.known_device(device, user));
        let known = user.as_ref().zip(device.as_deref());
        let tried_before = match self.core.may_try(email, known, request).await? {
            Ok(tried_before) => tried_before,
            Err(retry_after) => return Ok(SignInOutcome::Throttled { retry_after }),
        };
        let Checked { proof, stale } = self.core.check_password(user.as_ref(), password.clone()).await?;
        let may_enter = |(user, _): &(&user::Model, _)| user.email_confirmed && user.status == Status::Active;
        let Some((user, shown)) = user.as_ref().zip(proof).filter(may_enter) else {
            return self.core.refuse(email, password, user.as_ref(), request).await;
        };
        // Skipped when the pool is busy: the next sign-in will do it (R-PW-9).
        let rehashed = if stale { self.core.hash_pool.rehash(password).await.ok() } else { None };
        let shown = Shown { proof: shown, rehashed, device, tried_before };
        self.core.welcome(user, shown, request).await
    }
}

impl Core {
    /// The answer when the password is not the account's. Whoever signed up with the address and this password is asked
    /// to activate it; anybody else learns nothing. Looks at the latest sign-up request, never at the account, and
    /// hashes even if there is none, so that neither answer nor time reveals whether the address has an account
    /// (R-EN-1, R-EN-2).
    async fn refuse(
        &self,
        email: &Email,
        password: Password,
        user: Option<&user::Model>,
        request: &Request,
    ) -> Result<SignInOutcome, Error> {
        let registered = self.latest_registration(email.key(), request.now).await?;
        let typed = registered.as_ref().and_then(|attempt| attempt.password_hash.as_ref());
        let verdict = self.hash_pool.verify(password, typed).await?;
        // A request whose own account was activated is finished.
        let waits = |registered: &attempt::Model| {
            let made = user.is_some_and(|user| user.email_confirmed && registered.account_id == Some(user.id));
            verdict != PasswordCheck::Wrong && registered.activated_at.is_none() && !made
        };
        if let Some(registered) = registered.filter(waits) {
            let cookie = SignUpToken::fresh(request.carrier);
            let (account, at) = (registered.account_id, registered.created_at);
            let typed = Typed { password: registered.password_hash, account, mail: None };
            // With the age of the original request: it must not outlive the account which that made (I-24).
            insert_attempt(self.db.write(), &cookie, email, typed, request, at).await?;
            return Ok(SignInOutcome::Unconfirmed(cookie));
        }
        audit::record(
            self.db.write(),
            Event::SignInFailed,
            user.map(|user| user.id),
            Some(&request.client),
            None,
            request.now,
        )
        .await?;
        Ok(SignInOutcome::Refused)
    }

    /// Counts a try before the password is checked, so that parallel guesses cannot exceed the limit (I-75). A known
    /// browser has a limit of its own, so that strangers cannot lock its owner out (R-TH-2, I-79). All known browsers
    /// of an account also share one: otherwise collecting them would multiply the tries. Returns whether an earlier try
    /// of the known browser is still counted, or how long to wait.
    async fn may_try(
        &self,
        email: &Email,
        known: Option<(&user::Model, &str)>,
        request: &Request,
    ) -> Result<Result<bool, Duration>, DbErr> {
        let mut limits = SOURCE_LOGIN.of_sources(request);
        let sources = limits.len();
        match known {
            None => limits.push((ACCOUNT_LOGIN, email.key().as_str().into())),
            Some((user, device)) => {
                limits.push((DEVICE_LOGIN, device.into()));
                limits.push((KNOWN_LOGIN, user.id.to_string().into()));
            }
        }
        let counted = take_all(self.db.write(), &self.keys, &limits, request.now).await?;
        Ok(counted.map(|next_at| known.is_some() && DEVICE_LOGIN.counted_others(next_at[sources], request.now)))
    }

    async fn welcome(
        &self,
        user: &user::Model,
        Shown { proof, rehashed, device, tried_before }: Shown,
        request: &Request,
    ) -> Result<SignInOutcome, Error> {
        let tx = self.db.begin().await?;
        let Admitted::In(signed_in) = self.admit(&tx, user, &Proof::Password(proof), request).await? else {
            return Ok(SignInOutcome::Refused);
        };
        let reported = device.is_none() && user.sign_in_notices;
        if reported {
            self.notify(&tx, MailKind::NewSignIn, user, Some(request.client.user_agent.clone()), request.now).await?;
        }
        if let Some(hash) = rehashed {
            change_users()
                .col_expr(user::Column::PasswordHash, Expr::value(hash))
                .filter(user::Column::Id.eq(user.id))
                .filter(user::Column::PasswordHash.eq(user.password_hash.clone()))
                .exec(&tx)
                .await?;
        }
        // Only this account's count, never the source's (R-TH-3, I-74). Of a count shared with strangers, only what
        // this sign-in took.
        match device {
            Some(device) if tried_before => DEVICE_LOGIN.clear(&tx, &self.keys, &device).await?,
            // This try alone is soon refilled.
            Some(_) => {}
            None => ACCOUNT_LOGIN.give_back(&tx, &self.keys, user.email_key.as_str()).await?,
        }
        // Waking the mail worker for nothing would make it query the database.
        if reported {
            self.commit(tx).await?;
        } else {
            tx.commit().await?;
        }
        Ok(SignInOutcome::SignedIn(signed_in))
    }
}
