//! The history of links for the person they belong to: which were opened or refused, when and from where.

use sea_orm::DbErr;
use uuid::Uuid;

use crate::audit::{self, Event};
use crate::client::Client;
use crate::entity::user;
use crate::link::Dead;
use crate::throttle::{LINK_LOG, Taken};
use crate::token::Purpose;
use crate::{Accounts, Timestamp};

/// What must be unchanged for a link to work.
type State = fn(&user::Model) -> Vec<Vec<u8>>;

impl Accounts {
    /// Notes that a link's page was opened. Mail scanners open links as well, so this is bounded per account, changes
    /// nothing else, and a failure to note is not the visitor's problem. Forged links cost no database access.
    pub async fn note_opened(&self, purpose: Purpose, token: &str, client: &Client, now: Timestamp) {
        if let Err(error) = self.try_note(purpose, token, client, now).await {
            tracing::warn!(%error, "an opened link was not noted");
        }
    }

    async fn try_note(&self, purpose: Purpose, token: &str, client: &Client, now: Timestamp) -> Result<(), DbErr> {
        let state: Option<State> = match purpose {
            Purpose::Activate => Some(user::Model::activation_state),
            Purpose::Reset => Some(user::Model::reset_state),
            Purpose::ChangeEmail => Some(user::Model::pending_state),
            Purpose::VetoEmail => Some(user::Model::veto_state),
            Purpose::SignIn => Some(user::Model::sign_in_state),
            Purpose::ActionLink => Some(user::Model::action_state),
            // Its state is a recorded change, not the account's.
            Purpose::UndoEmail => None,
        };
        let opened = match state {
            Some(state) => self.open_link(purpose, token, state, now).await?.map(|opened| opened.user),
            None => self.open_undo(token, now).await?.map(|(user, _)| user),
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
