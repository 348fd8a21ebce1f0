//! Ending sign-ins to applications. Their rows go, and with them every cookie and token that names one; applications that
//! want to know are told, and answers from memory end with this transaction.

use std::collections::HashMap;

use sea_orm::entity::prelude::*;
use sea_orm::sea_query::{Expr, ExprTrait, SimpleExpr};
use sea_orm::{DatabaseTransaction, QuerySelect};

use super::notices;
use super::settings::ApplicationSettings;
use crate::store::{application, count_change_of, grant, oidc_code};
use crate::{ApplicationId, Timestamp};

/// Which sign-ins of an account end.
#[derive(Clone, Debug)]
pub(crate) enum GrantScope {
    /// All of them.
    All,
    /// Those of this session and those that outlive theirs.
    OfAndOffline(Uuid),
    /// Only those of this session.
    Of(Uuid),
    /// Those to one application.
    To(ApplicationId),
    /// One.
    One(Uuid),
}

impl GrantScope {
    /// Ends them, and codes for more. Counts a change even if there are none: others may be starting at this moment. Says
    /// how many ended.
    pub(crate) async fn end(self, tx: &DatabaseTransaction, user: Uuid, now: Timestamp) -> Result<u64, DbErr> {
        count_change_of(tx, user).await?;
        self.end_of_changed(tx, user, now).await
    }

    /// The same for an account whose change this transaction has counted already.
    pub(crate) async fn end_of_changed(
        self,
        tx: &DatabaseTransaction,
        user: Uuid,
        now: Timestamp,
    ) -> Result<u64, DbErr> {
        if let Some(codes) = self.codes() {
            oidc_code::Entity::delete_many().filter(oidc_code::Column::UserId.eq(user).and(codes)).exec(tx).await?;
        }
        end(tx, grant::Column::UserId.eq(user).and(self.condition()), now).await
    }

    /// Codes that would begin such sign-ins.
    fn codes(&self) -> Option<SimpleExpr> {
        match self {
            Self::All => Some(Expr::value(true)),
            Self::OfAndOffline(session) | Self::Of(session) => Some(oidc_code::Column::SessionId.eq(*session)),
            Self::To(application) => Some(oidc_code::Column::ApplicationId.eq(application.clone())),
            Self::One(_) => None,
        }
    }

    fn condition(self) -> SimpleExpr {
        let of = |session: Uuid| grant::Column::SessionId.eq(session);
        let offline = grant::Column::SessionId.is_null();
        match self {
            Self::All => Expr::value(true),
            Self::OfAndOffline(session) => of(session).or(offline),
            Self::Of(session) => of(session),
            Self::To(application) => grant::Column::ApplicationId.eq(application),
            Self::One(id) => grant::Column::Id.eq(id),
        }
    }
}

/// Ends the sign-ins of every account. Its caller counts the change.
pub(crate) async fn end_everybodys(tx: &DatabaseTransaction, now: Timestamp) -> Result<(), DbErr> {
    end(tx, Expr::value(true), now).await.map(drop)
}

/// Ends the sign-ins of every account to one application, whose row then stays locked. Its caller counts the change.
/// Says how many ended.
pub(crate) async fn end_all_to(
    tx: &DatabaseTransaction,
    application: &ApplicationId,
    now: Timestamp,
) -> Result<u64, DbErr> {
    // Ends of single sign-ins lock its row first, too, when they queue a notice.
    application::Entity::find_by_id(application.clone()).lock_exclusive().one(tx).await?;
    oidc_code::Entity::delete_many().filter(oidc_code::Column::ApplicationId.eq(application.clone())).exec(tx).await?;
    end(tx, grant::Column::ApplicationId.eq(application.clone()), now).await
}

async fn end(tx: &DatabaseTransaction, which: SimpleExpr, now: Timestamp) -> Result<u64, DbErr> {
    let ending = grant::Entity::find().filter(which.clone()).all(tx).await?;
    tell_applications(tx, &ending, now).await?;
    Ok(grant::Entity::delete_many().filter(which).exec(tx).await?.rows_affected)
}

/// Queues a notice for each sign-in whose application wants to hear of its end.
async fn tell_applications(tx: &DatabaseTransaction, ending: &[grant::Model], now: Timestamp) -> Result<(), DbErr> {
    // Visits behind forward-auth are asked about at every request: nobody has to be told.
    let tokens: Vec<_> = ending.iter().filter(|grant| grant.scope.is_some()).collect();
    if tokens.is_empty() {
        return Ok(());
    }
    let ids = tokens.iter().map(|grant| grant.application_id.clone());
    let rows = application::Entity::find().filter(application::Column::Id.is_in(ids)).all(tx).await?;
    let rows: HashMap<_, _> = rows.into_iter().map(|row| (row.id.clone(), row)).collect();
    for grant in tokens {
        let Some(row) = rows.get(&grant.application_id) else { continue };
        let settings: Option<ApplicationSettings> = serde_json::from_str(&row.settings).ok();
        let Some(settings) = settings else { continue };
        if let Some(url) = &settings.backchannel_logout {
            let sub = settings.subject.of(&row.sub_salt, grant.user_id);
            notices::queue(tx, grant, url, sub, now).await?;
        }
    }
    Ok(())
}
