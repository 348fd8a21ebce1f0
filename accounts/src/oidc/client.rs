//! Which application calls, by its secret (RFC 6749, 2.3).

use std::sync::Arc;
use std::time::Duration;

use super::Oidc;
use crate::applications::Application;
use crate::request::Request;
use crate::throttle::{CLIENT_SECRET, Decision};
use crate::{Core, Error};

/// Why a caller is not taken for the application it names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ClientRefused {
    /// Unknown, disabled, or with another secret.
    Invalid,
    /// Too many wrong secrets from there.
    Throttled {
        /// For a `Retry-After` header.
        retry_after: Duration,
    },
}

impl Oidc<'_> {
    /// The application that calls. One without a secret calls without, and proves each code instead.
    pub async fn client(
        self,
        id: &str,
        secret: Option<&str>,
        request: &Request,
    ) -> Result<Result<Arc<Application>, ClientRefused>, Error> {
        let registry = self.core.registry().await?;
        let Some(application) = registry.get(id).filter(|application| !application.disabled) else {
            return Ok(Err(ClientRefused::Invalid));
        };
        let secret = secret.filter(|secret| !secret.is_empty());
        if application.settings.public {
            return Ok(if secret.is_none() { Ok(Arc::clone(application)) } else { Err(ClientRefused::Invalid) });
        }
        let Some(secret) = secret else { return Ok(Err(ClientRefused::Invalid)) };
        if let Some(refused) = self.core.may_not_guess(application, request).await? {
            return Ok(Err(refused));
        }
        if application.has_secret(secret, request.now) {
            return Ok(Ok(Arc::clone(application)));
        }
        self.core.count_guess(application, request).await?;
        Ok(Err(ClientRefused::Invalid))
    }
}

impl Core {
    async fn may_not_guess(
        &self,
        application: &Application,
        request: &Request,
    ) -> Result<Option<ClientRefused>, Error> {
        for source in &request.client.sources {
            let subject = format!("{} {}", application.id, source.network);
            let retry_after = CLIENT_SECRET.wait(self.db.read(), &self.keys, &subject, request.now).await?;
            if !retry_after.is_zero() {
                return Ok(Some(ClientRefused::Throttled { retry_after }));
            }
        }
        Ok(None)
    }

    async fn count_guess(&self, application: &Application, request: &Request) -> Result<(), Error> {
        for source in &request.client.sources {
            let subject = format!("{} {}", application.id, source.network);
            let taken = CLIENT_SECRET.take(self.db.write(), &self.keys, &subject, request.now).await?;
            if taken != Decision::Allowed {
                break;
            }
        }
        Ok(())
    }
}
