//! Throwing people out: which acts do, and what dies with each (docs/security.md 5.8).
//!
//! Whoever is thrown out may know the password, hold a session, a known browser, a pending change of address or links
//! from before. Every act ends sessions, pending change and known browsers; [`Eviction::ends`] says what else.

use sea_orm::entity::prelude::*;
use sea_orm::sea_query::{Expr, ExprTrait};
use sea_orm::{DatabaseTransaction, UpdateMany};

use crate::secret::PasswordHash;
use crate::store::user::{self, Column, SecurityStamp};
use crate::store::{email_change, session};
use crate::{EmailKey, Timestamp};

/// An act that throws somebody out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Eviction {
    /// The member chose another password.
    PasswordChange,
    /// The member ended one other session, or all.
    SignOut,
    /// A mailed link set another password.
    Reset,
    /// The address stopped a change to another one.
    Veto,
    /// An earlier address took the account back.
    Undo,
    /// The owner said of a notice that it was not them.
    Lock,
    /// An operator confirmed the address by hand: who registered it is unknown.
    OperatorActivation,
    /// An operator ended every session.
    OperatorSignOut,
    /// An operator removed the password.
    OperatorLock,
    /// An operator shut the account.
    Disabling,
}

/// Whose sessions end.
#[derive(Clone, Copy, Debug)]
pub(crate) enum SessionScope {
    All,
    AllBut(Uuid),
    Only(Uuid),
}

/// What an act ends besides sessions, pending change and known browsers.
struct Ends {
    /// No password matches until a reset sets one.
    password: bool,
    /// Links that reset, sign in or lock, mailed before. Only where whoever acts could not be the one thrown out.
    ways_back: bool,
    /// Earlier addresses can take nothing back any more. Never by what a new address's owner does alone: who took the
    /// account over could shut its owner out with it.
    undo: bool,
}

/// What came of an eviction.
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
            // Undo links of later changes die too, of earlier ones do not: `address_undo.rs`.
            Self::Undo => (true, true, false),
            Self::OperatorLock => (true, true, true),
            Self::Disabling => (false, true, true),
        };
        Ends { password, ways_back, undo }
    }

    /// Carries out an act: `statement` names everything that must hold and what else it changes; with it goes all that
    /// the act ends. None if the statement's conditions do not hold; nothing is done then.
    pub(crate) async fn carry_out(
        self,
        tx: &DatabaseTransaction,
        statement: UpdateMany<user::Entity>,
        sessions: SessionScope,
    ) -> Result<Option<Evicted>, DbErr> {
        let Some(user) = self.part_of(statement).exec_with_returning(tx).await?.pop() else { return Ok(None) };
        if self.ends().undo {
            let recorded = email_change::Column::UserId.eq(user.id);
            email_change::Entity::delete_many().filter(recorded).exec(tx).await?;
        }
        let sessions = sessions.end(tx, user.id).await?;
        Ok(Some(Evicted { user, sessions }))
    }

    /// The statement with what the act ends in the accounts' own rows.
    pub(crate) fn part_of(self, statement: UpdateMany<user::Entity>) -> UpdateMany<user::Entity> {
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

impl SessionScope {
    async fn end(self, tx: &DatabaseTransaction, user: Uuid) -> Result<u64, DbErr> {
        let theirs = session::Column::UserId.eq(user);
        let theirs = match self {
            Self::All => theirs,
            Self::AllBut(kept) => theirs.and(session::Column::Id.ne(kept)),
            Self::Only(ended) => theirs.and(session::Column::Id.eq(ended)),
        };
        Ok(session::Entity::delete_many().filter(theirs).exec(tx).await?.rows_affected)
    }
}
