//! The history of links for the person they belong to: which were opened or refused, when and from where.

use sea_orm::DbErr;
use uuid::Uuid;

use super::open::Dead;
use super::token::Purpose;
use crate::client::Client;
use crate::kinds::Event;
use crate::throttle::{LINK_LOG, Taken};
use crate::{Accounts, Timestamp, audit};

impl Accounts {
    /// Notes that a link's page was opened. Mail scanners open links as well, so this is bounded per account, changes
    /// nothing else, and a failure to note is not the visitor's problem. Forged links cost no database access.
    pub async fn note_opened(&self, purpose: Purpose, token: &str, client: &Client, now: Timestamp) {
        if let Err(error) = self.try_note(purpose, token, client, now).await {
            tracing::warn!(%error, "an opened link was not noted");
        }
    }

    async fn try_note(&self, purpose: Purpose, token: &str, client: &Client, now: Timestamp) -> Result<(), DbErr> {
        let opened = if purpose == Purpose::UndoEmail {
            self.open_undo(token, now).await?.map(|(user, _)| user)
        } else {
            self.open_link(purpose, token, now).await?.map(|opened| opened.user)
        };
        let (user, event, why) = match opened {
            Ok(user) => (user.id, Event::LinkOpened, ""),
            Err(Dead::Expired(user)) => (user.id, Event::LinkRefused, ": expired"),
            Err(Dead::Superseded(user)) => (user.id, Event::LinkRefused, ": superseded"),
            Err(Dead::AlreadyActive | Dead::Invalid) => return Ok(()),
        };
        self.note(user, event, &format!("{}{why}", purpose.name()), client, now).await
    }

    async fn note(&self, user: Uuid, event: Event, detail: &str, client: &Client, now: Timestamp) -> Result<(), DbErr> {
        let db = self.db.write();
        if LINK_LOG.take(db, &self.keys, &user.to_string(), now).await? != Taken::Allowed {
            return Ok(());
        }
        audit::record(db, event, Some(user), Some(client), Some(detail), now).await
    }
}
