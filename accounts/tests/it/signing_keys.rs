//! The keys that sign what applications read.

mod roots;
mod rotation;
mod tokens;

use accounts::admin::SigningKeyLine;
use accounts::kinds::{Algorithm, KeyState};
use accounts::signing_keys::{Jwks, TokenType};
use serde_json::{Value, json};

use crate::world::*;

impl World {
    /// Another server with the same roots and nothing in memory.
    fn replica(&self) -> Self {
        self.beside(self.keys.clone())
    }

    fn claims(&self) -> Value {
        let now = self.now().millis() / 1000;
        json!({ "iss": INSTANCE, "sub": "ann", "aud": "wiki", "iat": now, "exp": now + 600 })
    }

    async fn sign(&self, alg: Algorithm) -> String {
        self.sign_this(alg, &self.claims()).await
    }

    async fn sign_this(&self, alg: Algorithm, claims: &Value) -> String {
        let signed = self.accounts.signing_keys().sign(alg, TokenType::Id, claims, self.now()).await;
        signed.expect("the database works")
    }

    async fn read(&self, token: &str) -> Option<Value> {
        let read = self.accounts.signing_keys().read_own(token, TokenType::Id, self.now()).await;
        read.expect("the database works")
    }

    async fn jwks(&self) -> Jwks {
        self.accounts.signing_keys().jwks(self.now()).await.expect("the database works")
    }

    /// The names of the published keys.
    async fn published(&self) -> Vec<String> {
        let keys: Value = serde_json::from_str(&self.jwks().await.json).expect("JSON");
        let keys = keys["keys"].as_array().expect("a list");
        keys.iter().map(|key| key["kid"].as_str().expect("a name").to_owned()).collect()
    }

    async fn turn(&self) {
        self.accounts.signing_keys().turn(self.now()).await.expect("the database works");
    }

    async fn keys_in(&self, state: KeyState) -> Vec<SigningKeyLine> {
        let keys = self.operator.signing_keys().list().await.expect("the database works");
        keys.into_iter().filter(|key| key.state == state).collect()
    }

    /// The only key in this state.
    async fn key_in(&self, state: KeyState) -> SigningKeyLine {
        match <[SigningKeyLine; 1]>::try_from(self.keys_in(state).await) {
            Ok([key]) => key,
            Err(keys) => panic!("{state:?}: {keys:?}"),
        }
    }
}

/// The key that a token says it was signed with.
fn kid(token: &str) -> String {
    jsonwebtoken::decode_header(token).expect("a header").kid.expect("a name")
}
