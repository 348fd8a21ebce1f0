//! The history of a link, for the account's owner: when and from where it was opened or refused.

use sea_orm::DbErr;
use uuid::Uuid;

use super::open::{BrokenLink, VerifiedLink};
use super::token::IncomingToken;
use crate::audit::{Detail, LinkRefused};
use crate::kinds::{Event, Purpose};
use crate::request::Request;
use crate::store::user;
use crate::throttle::{Decision, LINK_LOG};
use crate::{Core, audit};

impl Core {
    /// Records that a link's page was opened. Mail scanners open links as well, so this is limited per account and
    /// changes nothing else. A failure to record it does not fail the request. Forged links cost no database access.
    pub(crate) async fn note_opened(
        &self,
        purpose: Purpose,
        opened: Result<&user::Model, &BrokenLink>,
        request: &Request,
    ) {
        let refused = |why| (Event::LinkRefused, Detail::RefusedLink(purpose, why));
        let (user, (event, detail)) = match opened {
            Ok(user) => (user.id, (Event::LinkOpened, Detail::Link(purpose))),
            Err(BrokenLink::Expired(user)) => (user.id, refused(LinkRefused::Expired)),
            Err(BrokenLink::Superseded(user)) => (user.id, refused(LinkRefused::Superseded)),
            Err(BrokenLink::AlreadyActive | BrokenLink::Invalid) => return,
        };
        if let Err(error) = self.note(user, event, detail, request).await {
            tracing::warn!(%error, "an opened link was not noted");
        }
    }

    /// Opens a link for its page, and records that.
    pub(crate) async fn show_link(
        &self,
        purpose: Purpose,
        token: &IncomingToken,
        request: &Request,
    ) -> Result<Result<VerifiedLink, BrokenLink>, DbErr> {
        let opened = self.open_link(purpose, token, request.now).await?;
        self.note_opened(purpose, opened.as_ref().map(|opened| &opened.user), request).await;
        Ok(opened)
    }

    async fn note(&self, user: Uuid, event: Event, detail: Detail, request: &Request) -> Result<(), DbErr> {
        let db = self.db.write();
        if LINK_LOG.take(db, &self.keys, &user.to_string(), request.now).await? != Decision::Allowed {
            return Ok(());
        }
        audit::record(db, event, Some(user), Some(&request.client), Some(detail), request.now).await
    }
}
