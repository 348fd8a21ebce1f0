//! Emails about new sign-ins: turned on or off by the member, or off by the link in such an email.

use sea_orm::DatabaseTransaction;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::Expr;

use super::{Account, MailedLinks};
use crate::audit::{self, Detail, LinkRefused};
use crate::kinds::{Event, MailKind};
use crate::links::{IncomingToken, LinkError, Purpose, use_once};
use crate::request::Request;
use crate::sessions::{Fresh, Member};
use crate::store::{change_users, user};
use crate::{Core, Error};

impl MailedLinks<'_> {
    /// Whether the link that turns notices off works. Changes nothing.
    pub async fn notices_page(self, token: &IncomingToken, request: &Request) -> Result<Result<(), LinkError>, Error> {
        self.core.show_unused(Purpose::ActionLink, token, request).await
    }

    /// Turns notices off for the account of the link. Only the first use takes effect; every use is recorded.
    pub async fn notices_off(self, token: &IncomingToken, request: &Request) -> Result<Result<(), LinkError>, Error> {
        let opened = match self.core.open_link(Purpose::ActionLink, token, request.now).await? {
            Ok(opened) => opened,
            Err(dead) => return Ok(Err(dead.into())),
        };
        let tx = self.core.db.begin().await?;
        let first = use_once(&tx, &opened.claims).await?;
        let used = if first {
            Detail::Link(Purpose::ActionLink)
        } else {
            Detail::RefusedLink(Purpose::ActionLink, LinkRefused::Superseded)
        };
        audit::record(&tx, Event::ActionLinkUsed, Some(opened.user.id), Some(&request.client), Some(used), request.now)
            .await?;
        if first {
            self.core.notices_end(&tx, opened.user.id, request).await?;
        }
        self.core.commit(tx).await?;
        Ok(if first { Ok(()) } else { Err(LinkError::Superseded { address: opened.user.masked_email() }) })
    }
}

impl Account<'_> {
    /// Turns emails about new sign-ins on.
    pub async fn notices_on(self, member: &Member, request: &Request) -> Result<(), Error> {
        let tx = self.core.db.begin().await?;
        let on = change_users().col_expr(user::Column::SignInNotices, Expr::value(true));
        on.filter(user::Column::Id.eq(member.user)).exec(&tx).await?;
        audit::record(&tx, Event::NoticesOn, Some(member.user), Some(&request.client), None, request.now).await?;
        tx.commit().await?;
        Ok(())
    }

    /// Turns emails about new sign-ins off. One last email confirms it.
    pub async fn notices_off(self, member: Fresh<'_>, request: &Request) -> Result<(), Error> {
        let tx = self.core.db.begin().await?;
        self.core.notices_end(&tx, member.user, request).await?;
        self.core.commit(tx).await?;
        Ok(())
    }

    /// Whether the member gets emails about new sign-ins.
    pub async fn notices(self, member: &Member) -> Result<bool, Error> {
        let user = user::Entity::find_by_id(member.user).one(self.core.db.read()).await?;
        Ok(user.is_some_and(|user| user.sign_in_notices))
    }
}

impl Core {
    /// Turns notices off for the account, by whatever way, and notifies its owner if they were on.
    pub(crate) async fn notices_end(
        &self,
        tx: &DatabaseTransaction,
        user: Uuid,
        request: &Request,
    ) -> Result<(), DbErr> {
        let off = change_users()
            .col_expr(user::Column::SignInNotices, Expr::value(false))
            .filter(user::Column::Id.eq(user))
            .filter(user::Column::SignInNotices.eq(true))
            .exec_with_returning(tx)
            .await?;
        if let Some(user) = off.first() {
            self.tell(tx, MailKind::NoticesOff, user, request.now).await?;
        }
        audit::record(tx, Event::NoticesOff, Some(user), Some(&request.client), None, request.now).await
    }
}
