//! The terms of use that an account's owner accepted.

use sea_orm::entity::prelude::*;
use sea_orm::sea_query::{Expr, ExprTrait};

use super::Account;
use crate::audit::Detail;
use crate::kinds::Event;
use crate::request::Request;
use crate::sessions::Member;
use crate::store::change_users;
use crate::store::user::{self, Status};
use crate::{Error, TermsVersion, audit};

impl Account<'_> {
    /// Records that the member accepted a version of the terms. Accepting it again changes nothing.
    pub async fn accept_terms(self, member: &Member, version: &TermsVersion, request: &Request) -> Result<(), Error> {
        let other = user::Column::TermsVersion.is_null().or(user::Column::TermsVersion.ne(version.clone()));
        let tx = self.core.db.begin().await?;
        let accepted = change_users()
            .col_expr(user::Column::TermsVersion, Expr::value(version.clone()))
            .col_expr(user::Column::TermsAt, Expr::value(request.now))
            .filter(user::Column::Id.eq(member.user))
            .filter(user::Column::Status.eq(Status::Active))
            .filter(other)
            .exec(&tx)
            .await?;
        if accepted.rows_affected == 1 {
            let detail = Some(Detail::Terms(version.clone()));
            audit::record(&tx, Event::TermsAccepted, Some(member.user), Some(&request.client), detail, request.now)
                .await?;
        }
        tx.commit().await?;
        Ok(())
    }
}
