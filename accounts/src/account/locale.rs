//! The language and the time zone of an account's owner.

use sea_orm::entity::prelude::*;
use sea_orm::sea_query::Expr;

use super::{Account, MailedLinks};
use crate::links::{IncomingToken, Purpose};
use crate::sessions::Member;
use crate::store::change_users;
use crate::store::user::{self, Status};
use crate::{Error, LanguageTag, Locale, SignUpToken, TimeZoneName, Timestamp};

impl Account<'_> {
    /// Has pages and emails of the account worded in another language.
    pub async fn set_language(self, member: &Member, language: &LanguageTag) -> Result<(), Error> {
        self.set(user::Column::Language, Expr::value(language.clone()), member).await
    }

    /// Has pages and emails of the account say times of another zone; None for that of the site.
    pub async fn set_time_zone(self, member: &Member, time_zone: Option<&TimeZoneName>) -> Result<(), Error> {
        self.set(user::Column::TimeZone, Expr::value(time_zone.cloned()), member).await
    }

    async fn set(self, column: user::Column, value: Expr, member: &Member) -> Result<(), Error> {
        change_users()
            .col_expr(column, value)
            .filter(user::Column::Id.eq(member.user))
            .filter(user::Column::Status.eq(Status::Active))
            .exec(self.core.db.write())
            .await?;
        Ok(())
    }
}

impl MailedLinks<'_> {
    /// The language and the time zone in which the page of a working link is worded: its email's. Nothing of a link that
    /// does not work; forged ones cost no database access. Before the activation, a browser that signed up with the
    /// address gets its own.
    pub async fn locale(
        self,
        purpose: Purpose,
        token: &IncomingToken,
        attempt: Option<&SignUpToken>,
        now: Timestamp,
    ) -> Result<Locale, Error> {
        let user = if purpose == Purpose::UndoEmail {
            self.core.open_undo(token, now).await?.ok().map(|(user, _)| user)
        } else {
            match self.core.open_link(purpose, token, now).await? {
                Ok(opened) if !self.core.is_used(&opened.claims).await? => Some(opened.user),
                _ => None,
            }
        };
        let Some(user) = user else { return Ok(Locale::default()) };
        if !user.email_confirmed
            && let Some(own) = self.core.own_attempt(attempt, &user, now).await?
        {
            return Ok(Locale { language: own.language, time_zone: own.time_zone });
        }
        Ok(self.core.locale_of(&user, now).await?)
    }
}
