//! Changing the password.

use sea_orm::UpdateMany;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::Expr;

use super::Account;
use crate::kinds::{Event, MailKind};
use crate::request::Request;
use crate::secret::PasswordHash;
use crate::sessions::{Confirmed, Evicted, Eviction, Member, SessionScope, SignedIn, renew_session};
use crate::store::change_users;
use crate::store::user::{self, Status};
use crate::{Error, NewPassword, Password, audit};

impl Account<'_> {
    /// Changes the password, ends all other sessions and notifies the owner. This browser gets fresh cookies.
    pub async fn change_password(
        self,
        member: &Member,
        current: Password,
        new: NewPassword,
        request: &Request,
    ) -> Result<Confirmed<SignedIn>, Error> {
        let Some(user) = self.core.member_row(member).await? else { return Ok(Confirmed::Conflict) };
        if let Some(refused) = self.core.refuse_password(member, current, request.now).await? {
            return Ok(refused);
        }
        let hash = self.core.hash_pool.hash(new).await?;
        let tx = self.core.db.begin().await?;
        let statement = set_password(&user, hash);
        let others = SessionScope::AllBut(member.session);
        let changed = Eviction::PasswordChange.carry_out(&tx, statement, others, request.now).await?;
        let Some(Evicted { user, .. }) = changed else { return Ok(Confirmed::Conflict) };
        let renewed = renew_session(&tx, member, request, request.now).await?;
        let Some(session) = renewed else { return Ok(Confirmed::Conflict) };
        self.core.tell(&tx, MailKind::PasswordChanged, &user, request.now).await?;
        audit::record(&tx, Event::PasswordChanged, Some(user.id), Some(&request.client), None, request.now).await?;
        self.core.commit(tx).await?;
        Ok(Confirmed::Yes(SignedIn { session, device: self.core.device_token(&user) }))
    }
}

/// Sets the password in one statement. A reset, a disabling or another change in the meantime wins (F-02).
fn set_password(user: &user::Model, hash: PasswordHash) -> UpdateMany<user::Entity> {
    change_users()
        .col_expr(user::Column::PasswordHash, Expr::value(hash))
        .filter(user::Column::Id.eq(user.id))
        .filter(user::Column::SecurityStamp.eq(user.security_stamp.clone()))
        .filter(user::Column::Status.eq(Status::Active))
}
