//! Changing the password and deleting the account. The address has files of its own, `address.rs` and its neighbours.

use sea_orm::entity::prelude::*;
use sea_orm::sea_query::Expr;

use crate::audit::{self, Event};
use crate::client::Client;
use crate::devices::{Confirmed, end_others, renew_session};
use crate::entity::user;
use crate::entity::user::{SecStamp, Status};
use crate::erasure::erase;
use crate::hash::PasswordHash;
use crate::outbox::MailKind;
use crate::secret::CookieToken;
use crate::session::Member;
use crate::{Accounts, Error, Password, Timestamp};

impl Accounts {
    /// Changes the password. Ends all other sessions, kills every link of the account by the fresh stamp, drops a
    /// pending change of address, tells the owner; gives this session a fresh cookie.
    ///
    /// # Errors
    /// When the database or a hash slot is not to be had in time.
    pub async fn change_password(
        &self,
        member: &Member,
        current: Password,
        new: Password,
        client: &Client,
        now: Timestamp,
    ) -> Result<Confirmed<CookieToken>, Error> {
        let Some(user) = self.member_row(member).await? else { return Ok(Confirmed::Outrun) };
        if let Some(refused) = self.refuse_password(member, current, now).await? {
            return Ok(refused);
        }
        let hash = self.gate.hash(new).await?;
        let tx = self.db.begin().await?;
        if !set_password(&tx, &user, hash).await? {
            return Ok(Confirmed::Outrun);
        }
        end_others(&tx, member).await?;
        let Some(cookie) = renew_session(&tx, member, now).await? else { return Ok(Confirmed::Outrun) };
        self.tell(&tx, MailKind::PasswordChanged, &user, now).await?;
        audit::record(&tx, Event::PasswordChanged, Some(user.id), Some(client), None, now).await?;
        self.commit(tx).await?;
        Ok(Confirmed::Yes(cookie))
    }

    /// Deletes the account and everything personal; a receipt is mailed. What is left is listed in docs/operate.md.
    /// Deleting one that is gone is fine.
    ///
    /// # Errors
    /// When the database or a hash slot is not to be had in time.
    pub async fn delete_account(
        &self,
        member: &Member,
        password: Password,
        now: Timestamp,
    ) -> Result<Confirmed<()>, Error> {
        let Some(user) = self.member_row(member).await? else { return Ok(Confirmed::Yes(())) };
        if let Some(refused) = self.refuse_password(member, password, now).await? {
            return Ok(refused);
        }
        let tx = self.db.begin().await?;
        if !erase(&tx, &user, false, now).await? {
            let gone = user::Entity::find_by_id(user.id).one(&tx).await?.is_none();
            return Ok(if gone { Confirmed::Yes(()) } else { Confirmed::Outrun });
        }
        self.commit(tx).await?;
        Ok(Confirmed::Yes(()))
    }

    /// The member's account as it is now.
    pub(crate) async fn member_row(&self, member: &Member) -> Result<Option<user::Model>, DbErr> {
        user::Entity::find_by_id(member.user).one(self.db.read()).await
    }
}

/// One statement; a reset, a disabling or another change in the meantime wins (F-02).
async fn set_password(db: &impl ConnectionTrait, user: &user::Model, hash: PasswordHash) -> Result<bool, DbErr> {
    let changed = user::Entity::update_many()
        .col_expr(user::Column::PasswordHash, Expr::value(hash))
        .col_expr(user::Column::SecStamp, Expr::value(SecStamp::fresh()))
        .col_expr(user::Column::PendingEmail, Expr::value(None::<String>))
        .col_expr(user::Column::PendingEmailKey, Expr::value(None::<String>))
        .col_expr(user::Column::PendingUntil, Expr::value(None::<Timestamp>))
        .filter(user::Column::Id.eq(user.id))
        .filter(user::Column::SecStamp.eq(user.sec_stamp.clone()))
        .filter(user::Column::Status.eq(Status::Active))
        .exec(db)
        .await?;
    Ok(changed.rows_affected == 1)
}
