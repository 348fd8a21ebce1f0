//! The signed word about a visitor, for applications that do not trust every header.

use std::time::Duration;

use serde::Serialize;

use super::ForwardAuth;
use super::visitor::Visitor;
use crate::applications::Application;
use crate::signing_keys::{SigningKeys, TokenType};
use crate::{Error, Timestamp};

/// How long it may be believed.
const LIFE: Duration = Duration::from_mins(2);

/// The claims, by the names of OpenID Connect.
#[derive(Serialize)]
struct Claims<'a> {
    iss: &'a str,
    aud: &'a str,
    sub: &'a str,
    email: &'a str,
    email_verified: bool,
    sid: &'a str,
    auth_time: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    amr: Option<[&'static str; 1]>,
    iat: i64,
    exp: i64,
}

impl ForwardAuth<'_> {
    /// A JWT about the visitor, with at least a minute of its two left. One is signed a minute at most.
    pub async fn assertion(
        self,
        application: &Application,
        visitor: &Visitor,
        now: Timestamp,
    ) -> Result<String, Error> {
        if let Some(fresh) = visitor.asserted.fresh(now) {
            return Ok(fresh);
        }
        let until = now + LIFE;
        let claims = Claims {
            iss: self.core.keys.instance(),
            aud: application.id.as_str(),
            sub: &visitor.subject,
            email: &visitor.email,
            email_verified: visitor.email_verified,
            sid: &visitor.sid,
            auth_time: visitor.auth_time.seconds(),
            amr: visitor.method.map(|method| [method.amr()]),
            iat: now.seconds(),
            exp: until.seconds(),
        };
        let keys = SigningKeys { core: self.core };
        let signed = keys.sign(application.settings.signing, TokenType::Assertion, &claims, now).await?;
        visitor.asserted.keep(until, &signed);
        Ok(signed)
    }
}
