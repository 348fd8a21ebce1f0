//! Signing out where one is: on an application's host, of everything.

use super::ForwardAuth;
use crate::kinds::Event;
use crate::request::Request;
use crate::sessions::SessionScope;
use crate::store::grant;
use crate::{Error, audit};
use sea_orm::EntityTrait;

impl ForwardAuth<'_> {
    /// Ends the session behind a visit, and with it the visits to all applications. Succeeds if it has ended already.
    pub async fn sign_out(self, host: &str, cookie: &str, request: &Request) -> Result<(), Error> {
        let registry = self.core.registry_of(&self.core.revisions.read(None).await?).await?;
        let Some(application) = registry.of_host(host) else { return Ok(()) };
        let Some(claims) = self.core.read_visit(application, host, cookie, request.now) else { return Ok(()) };
        let Some(visit) = grant::Entity::find_by_id(claims.subject).one(self.core.db.read()).await? else {
            return Ok(());
        };
        let Some(session) = visit.session_id.filter(|_| self.core.keys.state_holds(&claims, &[&visit.salt])) else {
            return Ok(());
        };
        let tx = self.core.db.begin().await?;
        if SessionScope::Own(session).end(&tx, visit.user_id, request.now).await? == 1 {
            let client = Some(&request.client);
            audit::record(&tx, Event::SignedOut, Some(visit.user_id), client, None, request.now).await?;
        }
        tx.commit().await?;
        Ok(())
    }
}
