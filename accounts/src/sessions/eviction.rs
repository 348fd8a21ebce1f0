//! Throwing people out: which acts do it, and what each one ends (docs/security.md 2.3).
//!
//! Whoever is thrown out may know the password, or hold a session, a known browser, a pending change of address or
//! earlier links. Every act ends sessions, the pending change and known browsers; [`Eviction::ends`] says what else.

use sea_orm::entity::prelude::*;
use sea_orm::sea_query::Expr;
use sea_orm::{DatabaseTransaction, UpdateMany};

use super::ending::{SessionScope, end_all_sessions};
use crate::secret::PasswordHash;
use crate::store::user::{self, Column, SecurityStamp};
use crate::store::{change_users, email_change};
use crate::{EmailKey, Timestamp};

/// An act that throws somebody out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Eviction {
    /// The member chose another password.
    PasswordChange,
    /// The member ended one other session, or all others.
    SignOut,
    /// A mailed link set another password.
    Reset,
    /// The old address vetoed a pending change.
    Veto,
    /// A former address took the account back.
    Undo,
    /// The owner answered a notice with "this was not me".
    Lock,
    /// An operator confirmed the address by hand: it is unknown who signed up with it.
    OperatorActivation,
    /// An operator ended every session.
    OperatorSignOut,
    /// An operator removed the password.
    OperatorLock,
    /// An operator disabled the account.
    Disabling,
}

/// What an act ends besides sessions, the pending change and known browsers.
struct Ends {
    /// The password: none matches until a reset sets one.
    password: bool,
    /// Earlier links that reset, sign in or lock. Only where whoever acts cannot be the one to be thrown out.
    ways_back: bool,
    /// The right of former addresses to undo a change. Never by what a new address's owner does alone: somebody who
    /// took the account over could shut its owner out with it.
    undo: bool,
}

/// Outcome of an eviction.
pub(crate) struct Evicted {
    /// The account as it is now.
    pub(crate) user: user::Model,
    /// How many sessions ended.
    pub(crate) sessions: u64,
}

impl Eviction {
    fn ends(self) -> Ends {
        let (password, ways_back, undo) = match self {
            Self::PasswordChange | Self::SignOut | Self::OperatorSignOut => (false, false, false),
            Self::Reset => (false, true, false),
            Self::Veto | Self::Lock | Self::OperatorActivation => (true, false, false),
            // Undo links of later changes die too, those of earlier ones do not: see `email_undo.rs`.
            Self::Undo => (true, true, false),
            Self::OperatorLock => (true, true, true),
            Self::Disabling => (false, true, true),
        };
        Ends { password, ways_back, undo }
    }

    /// Carries out an act. `statement` names every condition and what else it changes; with it goes all that the act
    /// ends. None, with nothing done, if the conditions do not hold.
    pub(crate) async fn carry_out(
        self,
        tx: &DatabaseTransaction,
        statement: UpdateMany<user::Entity>,
        sessions: SessionScope,
        now: Timestamp,
    ) -> Result<Option<Evicted>, DbErr> {
        let Some(user) = self.part_of(statement).exec_with_returning(tx).await?.pop() else { return Ok(None) };
        if self.ends().undo {
            let recorded = email_change::Column::UserId.eq(user.id);
            email_change::Entity::delete_many().filter(recorded).exec(tx).await?;
        }
        let sessions = sessions.end(tx, user.id, now).await?;
        Ok(Some(Evicted { user, sessions }))
    }

    /// Carries out an act on every account. Says how many sessions ended.
    pub(crate) async fn carry_out_on_all(self, tx: &DatabaseTransaction, now: Timestamp) -> Result<u64, DbErr> {
        self.part_of(change_users()).exec(tx).await?;
        end_all_sessions(tx, now).await
    }

    /// Adds what the act ends in the accounts' own rows to the statement.
    fn part_of(self, statement: UpdateMany<user::Entity>) -> UpdateMany<user::Entity> {
        let ends = self.ends();
        let mut statement = statement
            .col_expr(Column::SecurityStamp, Expr::value(SecurityStamp::fresh()))
            .col_expr(Column::BrowserStamp, Expr::value(SecurityStamp::fresh()))
            .col_expr(Column::CodeUntil, Expr::value(None::<Timestamp>))
            .col_expr(Column::PendingEmail, Expr::value(None::<String>))
            .col_expr(Column::PendingEmailKey, Expr::value(None::<EmailKey>))
            .col_expr(Column::PendingUntil, Expr::value(None::<Timestamp>));
        if ends.password {
            statement = statement.col_expr(Column::PasswordHash, Expr::value(None::<PasswordHash>));
        }
        if ends.ways_back {
            statement = statement.col_expr(Column::RecoveryStamp, Expr::value(SecurityStamp::fresh()));
        }
        statement
    }
}
