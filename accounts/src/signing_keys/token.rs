//! JSON Web Tokens (RFC 7519): signing them, and reading our own again.

use std::collections::HashSet;
use std::time::Duration;

use base64::Engine;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use jsonwebtoken::{Validation, decode, decode_header};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::SigningKeys;
use crate::kinds::Algorithm;
use crate::{Error, Timestamp};

/// How far the clock of the server that signed may be ahead of this one's (F-45).
const AHEAD: Duration = Duration::from_mins(2);

/// What a token is. It is read as nothing else (RFC 8725 3.11).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TokenType {
    /// An ID token of OpenID Connect, whose clients expect no more than `JWT`.
    Id,
    /// Tells an application that somebody has signed out.
    Logout,
    /// Tells an application behind forward-auth who is there.
    Assertion,
}

#[derive(Serialize)]
struct Header<'a> {
    typ: &'static str,
    alg: Algorithm,
    kid: &'a str,
}

/// Times in seconds since 1970. They have to be numbers (A-I34).
#[derive(Deserialize)]
struct Times {
    #[serde(rename = "exp")]
    _exp: i64,
    iat: i64,
    #[serde(default)]
    nbf: i64,
}

impl SigningKeys<'_> {
    /// A signed token with these claims. Its key is made now if it is the first of this algorithm.
    ///
    /// # Panics
    /// When the claims are not a JSON object.
    pub async fn sign(
        self,
        alg: Algorithm,
        typ: TokenType,
        claims: &(impl Serialize + Sync),
        now: Timestamp,
    ) -> Result<String, Error> {
        let key = self.core.signing_key(alg, now).await?;
        let pair = key.pair().ok_or(Error::SigningKeySealed)?;
        let header = Header { typ: typ.name(), alg, kid: &key.kid };
        let mut token = format!("{}.{}", encode(&header), encode(claims));
        let signature = pair.sign(token.as_bytes());
        token.push('.');
        BASE64_URL_SAFE_NO_PAD.encode_string(signature, &mut token);
        Ok(token)
    }

    /// The claims of a token that we signed, however long ago it expired: a hint of who was signed in. None for
    /// anything else, and if its key is forgotten.
    pub async fn read_own(self, token: &str, typ: TokenType, now: Timestamp) -> Result<Option<Value>, Error> {
        let Ok(header) = decode_header(token) else { return Ok(None) };
        let Some(kid) = header.kid.filter(|_| header.typ.as_deref() == Some(typ.name())) else { return Ok(None) };
        let Some(key) = self.core.known_key(&kid, now).await? else { return Ok(None) };
        // The one algorithm of the key, whatever the token says (A-I35).
        let mut only = Validation::new(key.alg.into());
        (only.validate_exp, only.validate_aud, only.required_spec_claims) = (false, false, HashSet::new());
        let claims = decode::<Value>(token, &key.public, &only).ok().map(|token| token.claims);
        Ok(claims.filter(|claims| has_begun(claims, now)))
    }
}

impl TokenType {
    fn name(self) -> &'static str {
        match self {
            Self::Id => "JWT",
            Self::Logout => "logout+jwt",
            Self::Assertion => "vestibule-assertion+jwt",
        }
    }
}

fn encode(part: &impl Serialize) -> String {
    BASE64_URL_SAFE_NO_PAD.encode(serde_json::to_vec(part).expect("claims have names that are text"))
}

fn has_begun(claims: &Value, now: Timestamp) -> bool {
    let latest = (now + AHEAD).millis() / 1000;
    Times::deserialize(claims).is_ok_and(|times| times.iat <= latest && times.nbf <= latest)
}
