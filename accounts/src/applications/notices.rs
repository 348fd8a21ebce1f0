//! The queue of sign-outs that applications have yet to be told (OpenID Connect Back-Channel Logout 1.0).

use std::time::Duration;

use base64::Engine;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use sea_orm::ActiveValue::Set;
use sea_orm::DatabaseTransaction;
use sea_orm::entity::prelude::*;

use crate::kinds::NoticeState;
use crate::store::{grant, logout_notice};
use crate::{Timestamp, new_id};

/// How long an application may be away and still be told.
const GIVE_UP: Duration = Duration::from_hours(24);

/// Queues the notice of one sign-in's end, in the transaction that ends it.
pub(super) async fn queue(
    tx: &DatabaseTransaction,
    grant: &grant::Model,
    url: &str,
    sub: String,
    now: Timestamp,
) -> Result<(), DbErr> {
    let row = logout_notice::ActiveModel {
        id: Set(new_id(now)),
        application_id: Set(grant.application_id.clone()),
        url: Set(url.to_owned()),
        sub: Set(sub),
        sid: Set(BASE64_URL_SAFE_NO_PAD.encode(&grant.sid)),
        state: Set(NoticeState::Waiting),
        attempts: Set(0),
        next_at: Set(now),
        lease_until: Set(None),
        give_up_at: Set(now + GIVE_UP),
        error: Set(None),
    };
    logout_notice::Entity::insert(row).exec_without_returning(tx).await.map(drop)
}
