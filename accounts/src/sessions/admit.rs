//! The only place where sessions start.

use sea_orm::entity::prelude::*;
use sea_orm::sea_query::{Expr, ExprTrait};
use sea_orm::{ActiveValue::Set, DatabaseTransaction, UpdateMany};

use super::session::SignedIn;
use crate::credentials::PasswordProof;
use crate::kinds::{Event, Method};
use crate::links::MailboxProof;
use crate::request::Request;
use crate::secret::SessionToken;
use crate::store::user::{self, Status};
use crate::store::{Addition, change_and_add, change_users, session};
use crate::{Core, audit, new_id};

/// What somebody showed to sign in.
#[derive(Debug)]
pub(crate) enum Proof {
    /// The account's password.
    Password(PasswordProof),
    /// A link or code mailed to sign in once.
    SignInMail(MailboxProof),
    /// A link or code mailed to activate the account, which this transaction has just done.
    Activation(MailboxProof),
}

/// Whether a session started. A second factor would add a third answer.
#[derive(Debug)]
pub(crate) enum Admitted {
    /// Signed in.
    In(SignedIn),
    /// The account has changed since it was read, so the proof no longer counts.
    Stale,
}

impl Proof {
    fn user(&self) -> Uuid {
        match self {
            Self::Password(shown) => shown.user(),
            Self::SignInMail(shown) | Self::Activation(shown) => shown.user(),
        }
    }

    fn method(&self) -> Method {
        match self {
            Self::Password(_) => Method::Password,
            Self::SignInMail(_) => Method::Mail,
            Self::Activation(_) => Method::Activation,
        }
    }
}

impl Core {
    /// Starts a session for the account as it was read, if the proof still counts. Every session starts here.
    pub(crate) async fn admit(
        &self,
        tx: &DatabaseTransaction,
        user: &user::Model,
        proof: &Proof,
        request: &Request,
    ) -> Result<Admitted, DbErr> {
        if proof.user() != user.id {
            return Ok(Admitted::Stale);
        }
        let token = SessionToken::fresh(request.carrier);
        let session = new_session(&token, user, proof.method(), request);
        let unchanged = change_users().filter(user::Column::Id.eq(user.id));
        let unchanged = match proof {
            Proof::Activation(_) => {
                session::Entity::insert(session).exec_without_returning(tx).await?;
                return Ok(Admitted::In(SignedIn { session: token, device: self.device_token(user) }));
            }
            Proof::Password(_) => unchanged.filter(user::Column::SecurityStamp.eq(user.security_stamp.clone())),
            // The count of sign-ins by email is part of the condition, so the proof works once. What holders of the
            // password do meanwhile does not matter.
            Proof::SignInMail(_) => unchanged
                .col_expr(user::Column::MailSignIns, Expr::col(user::Column::MailSignIns).add(1))
                .col_expr(user::Column::EmailProven, Expr::value(true))
                .filter(user::Column::EmailKey.eq(user.email_key.clone()))
                .filter(user::Column::RecoveryStamp.eq(user.recovery_stamp.clone()))
                .filter(user::Column::MailSignIns.eq(user.mail_sign_ins)),
        };
        let line = audit::line(Event::SignedIn, Some(user.id), Some(&request.client), None, request.now);
        let additions = [Addition::of(&line), Addition::of(&session)];
        if !change_and_add(tx, signed_in(unchanged, request), additions).await? {
            return Ok(Admitted::Stale);
        }
        Ok(Admitted::In(SignedIn { session: token, device: self.device_token(user) }))
    }
}

fn new_session(token: &SessionToken, user: &user::Model, method: Method, request: &Request) -> session::ActiveModel {
    session::ActiveModel {
        id: Set(new_id(request.now)),
        token_hash: Set(token.hash()),
        user_id: Set(user.id),
        created_at: Set(request.now),
        last_seen_at: Set(request.now),
        authenticated_at: Set(request.now),
        user_agent: Set(request.client.user_agent.clone()),
        client: Set(request.client.address.clone()),
        method: Set(Some(method)),
    }
}

/// Records the sign-in if the account is active and meets the statement's conditions. The account takes the language that
/// was chosen for it just before, and otherwise only what it lacks: a thief's browser must not choose the language or the
/// time zone of the notice about it.
fn signed_in(statement: UpdateMany<user::Entity>, request: &Request) -> UpdateMany<user::Entity> {
    let language = if request.language_chosen {
        Expr::value(request.language.clone())
    } else {
        Expr::col(user::Column::Language).if_null(request.language.clone())
    };
    statement
        .col_expr(user::Column::Language, language)
        .col_expr(user::Column::TimeZone, Expr::col(user::Column::TimeZone).if_null(request.time_zone.clone()))
        .col_expr(user::Column::LastSignInAt, Expr::value(request.now))
        .filter(user::Column::EmailConfirmed.eq(true))
        .filter(user::Column::Status.eq(Status::Active))
}
