//! Signing in by email: a link for the browser that asked, and a code to type there when the link is opened elsewhere
//! (security.md 5.7). The browser's cookie determines the link's nonce, so that only this browser is signed in.

use sea_orm::ActiveValue::Set;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::OnConflict;

use super::SignIn;
use crate::audit::{self, Detail};
use crate::kinds::{Event, MailKind, MailReason};
use crate::lifetimes::MAIL_LOGIN;
use crate::links::{CODE_ROLE, Code, IncomingToken, LinkError, MailboxProof, Purpose, code_state, hex, nonce_of};
use crate::mail::{Draft, enqueue_for};
use crate::request::Request;
use crate::secret::MailSignInToken;
use crate::sessions::{Admitted, Proof, SignedIn};
use crate::store::user::{self, Status};
use crate::store::{mail_login, outbox};
use crate::throttle::{Decision, SIGN_IN_CODE};
use crate::{Core, Email, EmailKey, Error, Timestamp};

/// What the page of a working sign-in link shows.
#[derive(Clone, Debug)]
pub enum MailSignInPage {
    /// This browser asked for it: one button is enough.
    Here {
        /// The account's address, masked.
        address: String,
    },
    /// Another browser asked: the code to type there.
    Elsewhere {
        /// The account's address, masked.
        address: String,
        /// Six digits.
        code: Code,
    },
}

/// Outcome of a link's button or of a code.
#[derive(Debug)]
pub enum MailSignIn {
    /// Signed in.
    SignedIn(SignedIn),
    /// A wrong code.
    Wrong {
        /// Tries left for this account.
        left: u32,
    },
    /// No tries are left.
    Void,
    /// This browser has not asked, or its request has expired.
    NotAsked,
    /// The link does not work.
    BrokenLink(LinkError),
}

impl SignIn<'_> {
    /// Asks for a sign-in mail, with the same statements for every address. The cookie identifies this browser;
    /// `asked_before` is its cookie from an earlier request.
    pub async fn request_mail(
        self,
        email: &Email,
        asked_before: Option<MailSignInToken>,
        request: &Request,
    ) -> Result<MailSignInToken, Error> {
        self.core.may_ask_for_mail(request).await?;
        let cookie = self.core.cookie_for(email, asked_before, request).await?;
        let tx = self.core.db.begin().await?;
        if let Some(turn) = self.core.mail_turn(&tx, MailReason::SignIn, email.key(), request.now).await? {
            let draft = Draft {
                kind: MailKind::SignIn,
                user: None,
                recipient: email.as_str(),
                recipient_key: email.key(),
                detail: Some(hex(nonce_of(&cookie))),
                language: Some(request.language.clone()),
            };
            enqueue_for(&tx, draft, turn, request.now).await?;
        }
        remember(&tx, &cookie, email, request.now).await?;
        self.core.commit(tx).await?;
        Ok(cookie)
    }

    /// The address this browser asked for, until its request expires.
    pub async fn mail_address(self, cookie: &MailSignInToken, now: Timestamp) -> Result<Option<String>, Error> {
        Ok(self.core.asked(cookie, now).await?.map(|asked| asked.email))
    }

    /// What to show for a sign-in link. Signs nobody in.
    pub async fn mail_page(
        self,
        token: &IncomingToken,
        cookie: Option<&MailSignInToken>,
        request: &Request,
    ) -> Result<Result<MailSignInPage, LinkError>, Error> {
        let opened = match self.core.show_link(Purpose::SignIn, token, request).await? {
            Ok(opened) => opened,
            Err(dead) => return Ok(Err(dead.into())),
        };
        let (address, nonce) = (opened.user.masked_email(), opened.claims.nonce);
        if cookie.is_some_and(|cookie| nonce_of(cookie) == nonce) {
            return Ok(Ok(MailSignInPage::Here { address }));
        }
        let state = code_state(&opened.user, nonce, opened.claims.issued);
        let code = Code::from_hash(&self.core.keys.keyed_hash(CODE_ROLE, &state.parts()));
        Ok(Ok(MailSignInPage::Elsewhere { address, code }))
    }

    /// Signs in with the link, in the browser that asked for it.
    pub async fn with_mail(
        self,
        token: &IncomingToken,
        cookie: &MailSignInToken,
        request: &Request,
    ) -> Result<MailSignIn, Error> {
        let opened = match self.core.open_link(Purpose::SignIn, token, request.now).await? {
            Ok(opened) => opened,
            Err(dead) => return Ok(MailSignIn::BrokenLink(dead.into())),
        };
        if nonce_of(cookie) != opened.claims.nonce {
            return Ok(MailSignIn::NotAsked);
        }
        let superseded = LinkError::Superseded { address: opened.user.masked_email() };
        let signed_in = self.core.enter_by_mail(&opened.user, opened.proof, cookie, request).await?;
        Ok(signed_in.map_or(MailSignIn::BrokenLink(superseded), MailSignIn::SignedIn))
    }

    /// Signs in with the code, in the browser that asked for it.
    pub async fn with_code(
        self,
        cookie: &MailSignInToken,
        typed: &Code,
        request: &Request,
    ) -> Result<MailSignIn, Error> {
        let Some(asked) = self.core.asked(cookie, request.now).await? else { return Ok(MailSignIn::NotAsked) };
        let key = asked.email_key;
        self.core.count_code(request).await?;
        // Counted before it is checked, per account rather than per code (I-75, I-76), and for addresses without an
        // account as well.
        if SIGN_IN_CODE.take(self.core.db.write(), &self.core.keys, key.as_str(), request.now).await?
            != Decision::Allowed
        {
            return Ok(MailSignIn::Void);
        }
        let by_key = user::Entity::find().filter(user::Column::EmailKey.eq(key.clone()));
        let user = by_key.one(self.core.db.read()).await?;
        let mailed = self.core.mailed_within_time(&key, cookie, request.now).await?;
        let proof = |user: &user::Model| {
            mailed.iter().find_map(|row| self.core.sign_in_proof(user, cookie, row.queued_at, typed))
        };
        let signed_in = match user.as_ref().and_then(|user| proof(user).map(|shown| (user, shown))) {
            Some((user, shown)) => self.core.enter_by_mail(user, shown, cookie, request).await?,
            None => None,
        };
        if let Some(signed_in) = signed_in {
            SIGN_IN_CODE.give_back(self.core.db.write(), &self.core.keys, key.as_str()).await?;
            return Ok(MailSignIn::SignedIn(signed_in));
        }
        let left = SIGN_IN_CODE.left(self.core.db.read(), &self.core.keys, key.as_str(), request.now).await?;
        Ok(MailSignIn::Wrong { left })
    }
}

impl Core {
    /// The cookie of a request. One browser's requests for one address share a cookie, so that any of their emails
    /// works.
    async fn cookie_for(
        &self,
        email: &Email,
        asked_before: Option<MailSignInToken>,
        request: &Request,
    ) -> Result<MailSignInToken, DbErr> {
        let Some(cookie) = asked_before else { return Ok(MailSignInToken::fresh(request.carrier)) };
        let same = self.asked(&cookie, request.now).await?.is_some_and(|asked| asked.email_key == *email.key());
        Ok(if same { cookie } else { MailSignInToken::fresh(request.carrier) })
    }

    async fn asked(&self, cookie: &MailSignInToken, now: Timestamp) -> Result<Option<mail_login::Model>, DbErr> {
        mail_login::Entity::find_by_id(cookie.hash())
            .filter(mail_login::Column::CreatedAt.gt(now - MAIL_LOGIN))
            .one(self.db.read())
            .await
    }

    /// The emails to this address that this browser asked for and whose codes still work. Each has a code of its own
    /// (R-OB-2).
    async fn mailed_within_time(
        &self,
        key: &EmailKey,
        cookie: &MailSignInToken,
        now: Timestamp,
    ) -> Result<Vec<outbox::Model>, DbErr> {
        outbox::Entity::find()
            .filter(outbox::Column::RecipientKey.eq(key.clone()))
            .filter(outbox::Column::QueuedAt.gt(now - MAIL_LOGIN))
            .filter(outbox::Column::Kind.eq(MailKind::SignIn))
            .filter(outbox::Column::Detail.eq(hex(nonce_of(cookie))))
            .all(self.db.read())
            .await
    }

    fn sign_in_proof(
        &self,
        user: &user::Model,
        cookie: &MailSignInToken,
        asked: Timestamp,
        typed: &Code,
    ) -> Option<MailboxProof> {
        let usable = user.email_confirmed && user.status == Status::Active;
        let state = code_state(user, nonce_of(cookie), asked);
        if usable { self.code_proof(CODE_ROLE, &state.parts(), typed, user) } else { None }
    }

    /// Signs in once: the browser's request is used up.
    async fn enter_by_mail(
        &self,
        user: &user::Model,
        shown: MailboxProof,
        cookie: &MailSignInToken,
        request: &Request,
    ) -> Result<Option<SignedIn>, Error> {
        let tx = self.db.begin().await?;
        // The first use takes the request, whether by link or by code.
        if mail_login::Entity::delete_by_id(cookie.hash()).exec(&tx).await?.rows_affected == 0 {
            return Ok(None);
        }
        let Admitted::In(signed_in) = self.admit(&tx, user, &Proof::SignInMail(shown), request).await? else {
            return Ok(None);
        };
        let detail = Detail::Link(Purpose::SignIn);
        audit::record(&tx, Event::LinkUsed, Some(user.id), Some(&request.client), Some(detail), request.now).await?;
        tx.commit().await?;
        Ok(Some(signed_in))
    }
}

/// Records a browser's request. Repeated for the same address, it renews the existing row, and the earlier emails work
/// until each expires.
async fn remember(
    db: &impl ConnectionTrait,
    cookie: &MailSignInToken,
    email: &Email,
    now: Timestamp,
) -> Result<(), DbErr> {
    let row = mail_login::ActiveModel {
        token_hash: Set(cookie.hash()),
        email: Set(email.as_str().to_owned()),
        email_key: Set(email.key().clone()),
        created_at: Set(now),
    };
    let renewed =
        OnConflict::column(mail_login::Column::TokenHash).update_column(mail_login::Column::CreatedAt).to_owned();
    mail_login::Entity::insert(row).on_conflict(renewed).exec_without_returning(db).await.map(drop)
}
