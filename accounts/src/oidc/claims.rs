//! What applications are told about a member.

use base64::Engine;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use serde::{Deserialize, Serialize};

use super::tokens::IdToken;
use super::{Scope, Scopes};
use crate::applications::{Application, Person, Username};
use crate::kinds::Method;
use crate::lifetimes::ID_TOKEN;
use crate::signing_keys::{SigningKeys, TokenType};
use crate::store::grant;
use crate::{Core, Error, Timestamp};

/// A password, or a mailed link or code. A second factor would be another one.
const ONE_FACTOR: &str = "urn:vestibule:acr:one-factor";

/// Who it is, as far as the scopes allow.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct UserClaims {
    /// The address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// Whether a mailed link or code proved it (A-I37).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email_verified: Option<bool>,
    /// The user name, if the operator wants the application to have one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub preferred_username: Option<String>,
}

/// The content of an ID token. Times in seconds since 1970.
#[derive(Clone, Debug, Serialize)]
pub struct IdClaims {
    iss: String,
    sub: String,
    aud: String,
    exp: i64,
    iat: i64,
    auth_time: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    nonce: Option<String>,
    acr: &'static str,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    amr: Vec<&'static str>,
    sid: String,
    #[serde(flatten)]
    user: UserClaims,
}

/// What a hint says: an ID token of ours that comes back.
#[derive(Debug, Deserialize)]
pub(super) struct Hint {
    pub(super) sub: String,
    pub(super) aud: String,
    pub(super) sid: String,
}

impl UserClaims {
    pub(super) fn of(person: &Person, application: &Application, scopes: Scopes) -> Self {
        let mut claims = Self::default();
        if scopes.has(Scope::Email) {
            claims.email = Some(person.email.clone());
            claims.email_verified = Some(person.email_verified);
        }
        if scopes.has(Scope::Profile) {
            claims.preferred_username = user_name(person, application);
        }
        claims
    }
}

/// What the application takes for a user name, if anything.
pub(super) fn user_name(person: &Person, application: &Application) -> Option<String> {
    match application.settings.username {
        Username::None => None,
        Username::Email => Some(person.email.clone()),
        Username::Id => Some(person.user.to_string()),
    }
}

/// How an application calls a sign-in.
pub(super) fn sid(grant: &grant::Model) -> String {
    BASE64_URL_SAFE_NO_PAD.encode(&grant.sid)
}

pub(super) fn seconds(at: Timestamp) -> i64 {
    at.millis() / 1000
}

/// RFC 8176.
fn amr(method: Option<Method>) -> Vec<&'static str> {
    match method {
        Some(Method::Password) => vec!["pwd"],
        Some(Method::Mail | Method::Activation) => vec!["otp"],
        None => Vec::new(),
    }
}

impl Core {
    /// The ID token of a sign-in.
    pub(super) async fn id_token(
        &self,
        application: &Application,
        person: &Person,
        grant: &grant::Model,
        nonce: Option<String>,
        now: Timestamp,
    ) -> Result<IdToken, Error> {
        let settings = &application.settings;
        let scopes = super::grant::scopes_of(grant);
        let told = if settings.id_token_claims { scopes } else { scopes.without(Scope::Email) };
        let claims = IdClaims {
            iss: self.keys.instance().to_owned(),
            sub: application.subject_of(person.user),
            aud: application.id.to_string(),
            exp: seconds(now + ID_TOKEN),
            iat: seconds(now),
            auth_time: seconds(grant.auth_time),
            nonce,
            acr: ONE_FACTOR,
            amr: amr(grant.method),
            sid: sid(grant),
            user: UserClaims::of(person, application, told),
        };
        SigningKeys { core: self }.sign(settings.signing, TokenType::Id, &claims, now).await.map(IdToken)
    }

    /// What an ID token of ours says, however old it is.
    pub(super) async fn read_id_token(&self, token: &str, now: Timestamp) -> Result<Option<Hint>, Error> {
        let claims = SigningKeys { core: self }.read_own(token, TokenType::Id, now).await?;
        Ok(claims.and_then(|claims| serde_json::from_value(claims).ok()))
    }
}
