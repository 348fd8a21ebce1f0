//! An application of OpenID Connect, as stories see it.

use std::fmt::Write;
use std::sync::Arc;

use accounts::applications::Application;
use accounts::oidc::{
    AuthorizationRequest, ClientRefused, Redemption, RequestRefused, Step, TokenError, Tokens, UserInfo,
};
use accounts::sessions::Member;
use base64::Engine;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use sea_orm::DatabaseBackend;
use serde_json::Value;
use sha2::{Digest, Sha256};

use crate::settings_world::Person;
use crate::world::*;

pub(crate) const CALLBACK: &str = "https://chat.example.org/callback";
pub(crate) const SECRET: &str = "vcs_chat-chat-chat-chat-chat-chat-chat-chat-chat";
pub(crate) const VERIFIER: &str = "a-verifier-of-enough-characters-for-the-standard-7636";

/// A client that asks for everything.
#[derive(Clone)]
pub(crate) struct Client {
    pub(crate) world: World,
    pub(crate) id: &'static str,
    pub(crate) redirect: String,
    pub(crate) scope: &'static str,
}

fn bytes(world: &World, bytes: &[u8]) -> String {
    let hex = bytes.iter().fold(String::new(), |mut hex, byte| {
        write!(hex, "{byte:02x}").expect("written");
        hex
    });
    if world.backend() == DatabaseBackend::Sqlite { format!("X'{hex}'") } else { format!("'\\x{hex}'") }
}

pub(crate) fn challenge() -> String {
    BASE64_URL_SAFE_NO_PAD.encode(Sha256::digest(VERIFIER))
}

/// The value of a parameter in an address.
pub(crate) fn parameter(address: &str, name: &str) -> Option<String> {
    let url = url::Url::parse(address).expect("an address");
    url.query_pairs().find(|(known, _)| known == name).map(|(_, value)| value.into_owned())
}

/// What a JWT says, whoever signed it.
pub(crate) fn content(token: &str) -> Value {
    let claims = token.split('.').nth(1).expect("three parts");
    serde_json::from_slice(&BASE64_URL_SAFE_NO_PAD.decode(claims).expect("base64url")).expect("JSON")
}

impl Client {
    pub(crate) async fn new(world: &World) -> Self {
        Self::with(world, "chat", "{}").await
    }

    /// With settings of its own. All clients have the same secret and address.
    pub(crate) async fn with(world: &World, id: &'static str, settings: &str) -> Self {
        let (hash, salt) = (Sha256::digest(SECRET), Sha256::digest(id));
        let (hash, salt, no) = (bytes(world, &hash), bytes(world, &salt[..16]), "false");
        world
            .sql(&format!(
                "INSERT INTO vestibule_applications \
                 (id, name, access, secret_hash, sub_salt, settings, disabled, created_at) \
                 VALUES ('{id}', '{id} of all', 'everybody', {hash}, {salt}, '{settings}', {no}, 0)"
            ))
            .await;
        let client = Self {
            world: world.clone(),
            id,
            redirect: CALLBACK.to_owned(),
            scope: "openid email profile offline_access",
        };
        client.register("redirect", CALLBACK).await;
        client
    }

    pub(crate) async fn register(&self, kind: &str, uri: &str) {
        let row = format!("('{kind}', '{uri}', '{}')", self.id);
        self.world
            .sql(&format!("INSERT INTO vestibule_application_uris (kind, uri, application_id) VALUES {row}"))
            .await;
    }

    /// Changes something about the application, as its operator does.
    pub(crate) async fn set(&self, columns: &str) {
        self.world.sql(&format!("UPDATE vestibule_applications SET {columns} WHERE id = '{}'", self.id)).await;
    }

    pub(crate) fn asking_for(&self, scope: &'static str) -> Self {
        Self { scope, ..self.clone() }
    }

    pub(crate) async fn application(&self) -> Arc<Application> {
        let registry = self.world.accounts.applications().current().await.expect("the database works");
        registry.get(self.id).cloned().expect("registered")
    }

    /// A good request, with these parameters instead or besides; without those that are empty.
    pub(crate) async fn ask(&self, other: &[(&str, &str)]) -> Result<AuthorizationRequest, RequestRefused> {
        let challenge = challenge();
        let usual = [
            ("client_id", self.id),
            ("redirect_uri", &self.redirect),
            ("response_type", "code"),
            ("scope", self.scope),
            ("state", "s t&te"),
            ("nonce", "n-0S6"),
            ("code_challenge", &challenge),
            ("code_challenge_method", "S256"),
        ];
        let usual = usual.into_iter().filter(|(name, _)| other.iter().all(|(known, _)| known != name));
        let all = usual.chain(other.iter().copied()).map(|(name, value)| (name.to_owned(), value.to_owned()));
        let registry = self.world.accounts.applications().current().await.expect("the database works");
        AuthorizationRequest::read(&registry, all.collect())
    }

    pub(crate) async fn step(&self, other: &[(&str, &str)], member: Option<&Member>) -> Step {
        let asked = self.ask(other).await.expect("a good request");
        let step = self.world.accounts.oidc().next_step(&asked, member, &self.world.request()).await;
        step.expect("the database works")
    }

    /// The step after the member has agreed.
    pub(crate) async fn agreed(&self, other: &[(&str, &str)], member: &Member) -> Step {
        let asked = self.ask(other).await.expect("a good request");
        let answer = self.world.accounts.oidc().allow(&asked, member, &self.world.request()).await;
        let answer = answer.expect("the database works");
        let with: Vec<_> = other.iter().copied().chain([answer.parameter()]).collect();
        self.step(&with, Some(member)).await
    }

    /// A code for a member who agrees.
    pub(crate) async fn code(&self, person: &Person) -> String {
        match self.agreed(&[], &person.member().await).await {
            Step::GoOn(code) => code.expose(),
            other => panic!("no code: {other:?}"),
        }
    }

    pub(crate) async fn redeem(&self, code: &str) -> Result<Tokens, TokenError> {
        self.redeem_with(code, Some(VERIFIER)).await
    }

    pub(crate) async fn redeem_with(&self, code: &str, verifier: Option<&str>) -> Result<Tokens, TokenError> {
        let shown = Redemption { code, redirect_uri: &self.redirect, verifier };
        let application = self.application().await;
        let redeemed = self.world.accounts.oidc().redeem(&application, shown, &self.world.request()).await;
        redeemed.expect("the database works")
    }

    /// The tokens of somebody who signs in here.
    pub(crate) async fn sign_in(&self, person: &Person) -> Tokens {
        self.redeem(&self.code(person).await).await.expect("a good code")
    }

    pub(crate) async fn refresh(&self, token: &str) -> Result<Tokens, TokenError> {
        self.refresh_to(token, None).await
    }

    pub(crate) async fn refresh_to(&self, token: &str, scope: Option<&str>) -> Result<Tokens, TokenError> {
        let application = self.application().await;
        let refreshed = self.world.accounts.oidc().refresh(&application, token, scope, &self.world.request()).await;
        refreshed.expect("the database works")
    }

    pub(crate) async fn user_info(&self, token: &str) -> UserInfo {
        self.world.accounts.oidc().user_info(token, self.world.now()).await.expect("the database works")
    }

    /// Whether the userinfo endpoint takes an access token.
    pub(crate) async fn takes(&self, tokens: &Tokens) -> bool {
        matches!(self.user_info(&tokens.access.expose()).await, UserInfo::Member(_))
    }

    pub(crate) async fn revoke(&self, token: &str) {
        let application = self.application().await;
        let revoked = self.world.accounts.oidc().revoke(&application, token, &self.world.request()).await;
        revoked.expect("the database works");
    }

    pub(crate) async fn calls_with(&self, secret: Option<&str>) -> Result<(), ClientRefused> {
        let called = self.world.accounts.oidc().client(self.id, secret, &self.world.request()).await;
        called.expect("the database works").map(drop)
    }

    pub(crate) async fn events(&self, event: &str) -> i64 {
        self.world.count(&format!("vestibule_audit WHERE event = '{event}'")).await
    }
}

/// The refresh token among tokens.
pub(crate) fn refresh_token(tokens: &Tokens) -> String {
    tokens.refresh.as_ref().expect("a refresh token").expose()
}
