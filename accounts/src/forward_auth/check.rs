//! The question of a proxy: who sends this request? Answered from memory where nothing has changed, and never from
//! memory alone.

use std::sync::Arc;

use sea_orm::entity::prelude::*;
use sea_orm::sea_query::Expr;
use subtle::ConstantTimeEq;

use super::visitor::Visitor;
use super::{ForwardAuth, place};
use crate::applications::{Application, Person, Seen};
use crate::kinds::Ticket;
use crate::links::Claims;
use crate::sessions::{Remembered, TOUCH};
use crate::store::{grant, session, user};
use crate::{Core, Error, Timestamp};

/// The answer to a proxy.
#[derive(Debug)]
pub enum Checked {
    /// No application has this host.
    UnknownHost,
    /// Whoever it is has no visit here. A stranger may pass where the application says so.
    Stranger(Arc<Application>),
    /// Signed in, but the application is not open to them.
    NotOpen(Arc<Application>),
    /// The visitor.
    Visitor(Arc<Application>, Arc<Visitor>),
}

impl ForwardAuth<'_> {
    /// Who sent a request to `host` with this cookie. Forged cookies cost no query.
    pub async fn check(self, host: &str, cookie: Option<&str>, now: Timestamp) -> Result<Checked, Error> {
        let known = self.core.registries.last_seen().and_then(|kept| kept.of_host(host).cloned());
        let read = |known: &Arc<Application>| cookie.and_then(|cookie| self.core.read_visit(known, host, cookie, now));
        let genuine = known.as_ref().and_then(read);
        // Only for whom the answer can be nothing but no: strangers without a cookie are looked up, and so are all where
        // some pass, for that may have changed meanwhile.
        if let Some(known) = known.filter(|known| !known.settings.lets_strangers_pass())
            && cookie.is_some()
            && genuine.is_none()
        {
            return Ok(Checked::Stranger(known));
        }
        let visitor = genuine.and_then(|claims| self.core.visits.latest(&claims.subject)).map(|visit| visit.user());
        let seen = self.core.revisions.read(visitor).await?;
        let registry = self.core.registry_of(&seen).await?;
        let Some(application) = registry.of_host(host).cloned() else { return Ok(Checked::UnknownHost) };
        let Some(claims) = read(&application) else { return Ok(Checked::Stranger(application)) };
        // One that seems to be idle may have been used elsewhere: at another replica, or as the session that it belongs to.
        let good = |visit: &Arc<Remembered<Visit>>| {
            let current = visit.is_current(&seen) && visit.applications == seen.applications();
            current && visit.is_alive(self.core.lifetimes.session_idle, now)
        };
        let visit = match self.core.visits.latest(&claims.subject).filter(good) {
            Some(visit) => visit,
            None => match self.core.load_visit(&claims, &application, &seen, now).await? {
                Loaded::Visit(visit) => {
                    self.core.visits.keep(claims.subject, &visit);
                    visit
                }
                Loaded::NotOpen => return Ok(Checked::NotOpen(application)),
                Loaded::Gone => return Ok(Checked::Stranger(application)),
            },
        };
        if !self.core.is_good(&visit, &claims, now) {
            return Ok(Checked::Stranger(application));
        }
        if visit.counts_as_use(TOUCH, now) {
            self.core.touch(visit.session, now).await;
            self.core.touch_visit(claims.subject, now).await;
        }
        Ok(Checked::Visitor(application, Arc::clone(&visit.visitor)))
    }
}

/// One visit, as it was read.
#[derive(Debug)]
pub(crate) struct Visit {
    pub(super) visitor: Arc<Visitor>,
    session: Uuid,
    salt: Vec<u8>,
    /// How often applications had changed before it was read.
    applications: i64,
}

/// What the database says about a genuine cookie.
enum Loaded {
    Visit(Arc<Remembered<Visit>>),
    NotOpen,
    Gone,
}

impl Core {
    /// The content of a visit's cookie, if it is genuine and of this host. No query.
    pub(super) fn read_visit(
        &self,
        application: &Application,
        host: &str,
        cookie: &str,
        now: Timestamp,
    ) -> Option<Claims> {
        let claims = self.keys.verify(Ticket::Visit, cookie, b"", self.lifetimes.session, now).ok()?;
        bool::from(claims.nonce.ct_eq(&place(&application.id, host))).then_some(claims)
    }

    pub(super) fn is_good(&self, visit: &Remembered<Visit>, claims: &Claims, now: Timestamp) -> bool {
        self.keys.state_holds(claims, &[&visit.salt]) && visit.is_alive(self.lifetimes.session_idle, now)
    }

    async fn load_visit(
        &self,
        claims: &Claims,
        application: &Application,
        seen: &Seen,
        now: Timestamp,
    ) -> Result<Loaded, Error> {
        let found = grant::Entity::find_by_id(claims.subject)
            .filter(grant::Column::ApplicationId.eq(application.id.clone()))
            .filter(grant::Column::Scope.is_null())
            .find_also_related(session::Entity)
            .and_also_related(user::Entity)
            .filter(self.is_live(now))
            .one(self.db.read())
            .await?;
        let Some((visit, Some(session), Some(user))) = found else { return Ok(Loaded::Gone) };
        let person = Person::of(user.clone());
        if !person.may_enter(application, self.db.read()).await? {
            return Ok(Loaded::NotOpen);
        }
        let visitor = Arc::new(Visitor::of(&visit, person, application));
        // What was signed about a visitor who has not changed is still true.
        let before = self.visits.latest(&visit.id).map(|before| Arc::clone(&before.visitor));
        let visitor = before.filter(|before| before.is(&visitor)).unwrap_or(visitor);
        let content = Visit { visitor, session: session.id, salt: visit.salt, applications: seen.applications() };
        Ok(Loaded::Visit(Arc::new(Remembered::new(content, &session, &user, self.lifetimes.session))))
    }

    async fn touch_visit(&self, visit: Uuid, now: Timestamp) {
        let touched = grant::Entity::update_many()
            .col_expr(grant::Column::LastUsedAt, Expr::value(now))
            .filter(grant::Column::Id.eq(visit))
            .exec(self.db.write())
            .await;
        if let Err(error) = touched {
            tracing::warn!(%error, "a visit's last use was not written down");
        }
    }
}
