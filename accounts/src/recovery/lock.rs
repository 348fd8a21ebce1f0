//! "This was not me": the link in notices that locks the account, without signing anybody in.

use sea_orm::entity::prelude::*;

use super::Recovery;
use crate::kinds::Event;
use crate::links::{IncomingToken, LinkError, Purpose, VerifiedLink, use_once};
use crate::mail::ResetCause;
use crate::request::Request;
use crate::sessions::{Eviction, SessionScope};
use crate::store::change_users;
use crate::store::user::{self, Status};
use crate::{Email, Error, audit};

impl Recovery<'_> {
    /// What to show for the link by which the owner locks the account. Changes nothing.
    pub async fn lock_page(self, token: &IncomingToken, request: &Request) -> Result<Result<(), LinkError>, Error> {
        self.core.show_unused(Purpose::Lock, token, request).await
    }

    /// "This was not me": removes the password, ends every session and mails a reset link to the returned address. No
    /// sign-in and no change of password invalidates the link, so somebody who knows the password cannot stop it.
    pub async fn lock(self, token: &IncomingToken, request: &Request) -> Result<Result<Email, LinkError>, Error> {
        let VerifiedLink { user, claims, .. } = match self.core.open_link(Purpose::Lock, token, request.now).await? {
            Ok(opened) => opened,
            Err(dead) => return Ok(Err(dead.into())),
        };
        let tx = self.core.db.begin().await?;
        let unchanged = change_users()
            .filter(user::Column::Id.eq(user.id))
            .filter(user::Column::EmailKey.eq(user.email_key.clone()))
            .filter(user::Column::RecoveryStamp.eq(user.recovery_stamp.clone()))
            .filter(user::Column::Status.eq(Status::Active));
        let locked = Eviction::Lock.carry_out(&tx, unchanged, SessionScope::All, request.now).await?.is_some();
        if !locked || !use_once(&tx, &claims).await? {
            return Ok(Err(LinkError::Superseded { address: user.masked_email() }));
        }
        let address = user.address();
        self.core.mail_reset(&tx, &address, ResetCause::Locked, request.now).await?;
        audit::record(&tx, Event::Locked, Some(user.id), Some(&request.client), None, request.now).await?;
        self.core.commit(tx).await?;
        Ok(Ok(address))
    }
}
