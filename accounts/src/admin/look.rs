//! Listing and showing accounts.

use sea_orm::entity::prelude::*;
use sea_orm::sea_query::{ExprTrait, LikeExpr};
use sea_orm::{Condition, QueryOrder, QuerySelect};

use super::{Page, UserRef, Users};
use crate::audit::{self, Entry};
use crate::sessions::SessionInfo;
use crate::store::user::{self, Column, Status};
use crate::{Error, Locale, Timestamp};

/// How many of the latest audit entries are shown with an account.
const LATEST: usize = 20;

/// Which accounts to list.
#[derive(Clone, Debug)]
pub struct UserSearch {
    /// How the address begins; None for all.
    pub prefix: Option<String>,
    /// In which state; None for all.
    pub state: Option<UserState>,
    /// Only those created before this one.
    pub before: Option<Uuid>,
    /// How many at most.
    pub limit: u64,
}

/// The state of an account.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UserState {
    /// Its address is not confirmed.
    Unconfirmed,
    /// In use.
    Active,
    /// Disabled by an operator, confirmed or not.
    Disabled,
}

/// An account in a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UserLine {
    /// Its id.
    pub id: Uuid,
    /// Its address.
    pub email: String,
    /// Its state.
    pub state: UserState,
    /// When it was created.
    pub created: Timestamp,
    /// When somebody last signed in.
    pub last_sign_in: Option<Timestamp>,
    /// Its language and time zone.
    pub locale: Locale,
}

/// An account in detail.
#[derive(Clone, Debug)]
pub struct UserDetails {
    /// What a list shows of it.
    pub line: UserLine,
    /// When its address was first confirmed.
    pub confirmed: Option<Timestamp>,
    /// A new address that is not confirmed yet.
    pub pending_email: Option<String>,
    /// Valid sessions, the latest used first.
    pub sessions: Vec<SessionInfo>,
    /// The latest entries of its history, newest first.
    pub activity: Vec<Entry>,
}

impl Users<'_> {
    /// The accounts that match, newest first.
    pub async fn list(self, search: &UserSearch) -> Result<Page<UserLine>, Error> {
        let rows = user::Entity::find()
            .filter(search.condition())
            .order_by_desc(Column::Id)
            .limit(search.limit.saturating_add(1))
            .all(self.core.db.read())
            .await?;
        Ok(Page::cut(rows, search.limit, |user| user.id))
    }

    /// One account with its sessions and recent history.
    pub async fn show(self, who: &UserRef, now: Timestamp) -> Result<Option<UserDetails>, Error> {
        let found = user::Entity::find().filter(who.is()).one(self.core.db.read()).await?;
        let Some(user) = found else { return Ok(None) };
        let sessions = self.core.live_sessions(user.id, None, now).await?;
        let (mut activity, _) = audit::read(self.core.db.read(), user.id, None).await?;
        activity.truncate(LATEST);
        Ok(Some(UserDetails {
            confirmed: user.confirmed_at,
            pending_email: user.pending_email.clone(),
            sessions,
            activity,
            line: user.into(),
        }))
    }
}

impl UserSearch {
    fn condition(&self) -> Condition {
        Condition::all()
            .add_option(self.prefix.as_deref().map(begins_with))
            .add_option(self.state.map(UserState::condition))
            .add_option(self.before.map(|id| Column::Id.lt(id)))
    }
}

/// Keys are in lower case, so that both databases agree on what `LIKE` finds.
fn begins_with(prefix: &str) -> sea_orm::sea_query::SimpleExpr {
    let literal = prefix.to_ascii_lowercase().replace('\\', r"\\").replace('%', r"\%").replace('_', r"\_");
    Column::EmailKey.into_expr().like(LikeExpr::new(format!("{literal}%")).escape('\\'))
}

impl UserState {
    const ALL: [Self; 3] = [Self::Unconfirmed, Self::Active, Self::Disabled];

    /// The public name.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Unconfirmed => "unconfirmed",
            Self::Active => "active",
            Self::Disabled => "disabled",
        }
    }

    /// The state with this public name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.name() == name)
    }

    fn condition(self) -> Condition {
        let usable = |confirmed| {
            let active = Condition::all().add(Column::Status.eq(Status::Active));
            active.add(Column::EmailConfirmed.eq(confirmed))
        };
        match self {
            Self::Unconfirmed => usable(false),
            Self::Active => usable(true),
            Self::Disabled => Condition::all().add(Column::Status.eq(Status::Disabled)),
        }
    }

    fn of(user: &user::Model) -> Self {
        match (user.status, user.email_confirmed) {
            (Status::Disabled, _) => Self::Disabled,
            (Status::Active, true) => Self::Active,
            (Status::Active, false) => Self::Unconfirmed,
        }
    }
}

impl From<user::Model> for UserLine {
    fn from(user: user::Model) -> Self {
        let (state, locale) = (UserState::of(&user), user.locale());
        let (created, last_sign_in) = (user.created_at, user.last_sign_in_at);
        Self { id: user.id, email: user.email, state, created, last_sign_in, locale }
    }
}
