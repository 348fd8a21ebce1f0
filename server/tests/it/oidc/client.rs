//! An application that signs its members in here, as its own program would.

use accounts::ApplicationId;
use accounts::admin::{ApplicationDescription, RegisterOutcome};
use accounts::applications::ApplicationSettings;
use accounts::kinds::Access;
use axum::http::Method;
use base64::Engine;
use base64::prelude::{BASE64_STANDARD, BASE64_URL_SAFE_NO_PAD};
use serde_json::Value;
use sha2::{Digest, Sha256};
use url::Url;

use crate::answer::Answer;
use crate::browser::Browser;
use crate::test_app::{SITE, TestApp};

pub(crate) const CALLBACK: &str = "https://chat.example.org/callback";
pub(crate) const OUT: &str = "https://chat.example.org/out";
pub(crate) const VERIFIER: &str = "a-verifier-of-enough-characters-for-the-standard-7636";
pub(crate) const STATE: &str = "s t&te";

/// A registered application.
pub(crate) struct Client<'a> {
    pub(crate) app: &'a TestApp,
    pub(crate) id: &'static str,
    pub(crate) secret: Option<String>,
}

/// How a client says who it is.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Shows {
    Basic,
    Post,
    Nothing,
}

impl<'a> Client<'a> {
    pub(crate) async fn new(app: &'a TestApp) -> Self {
        Self::with(app, "chat", "{}").await
    }

    pub(crate) async fn with(app: &'a TestApp, id: &'static str, settings: &str) -> Self {
        let settings: ApplicationSettings = serde_json::from_str(settings).expect("settings");
        let redirects =
            if settings.public { vec![CALLBACK.into(), "http://127.0.0.1/cb".into()] } else { vec![CALLBACK.into()] };
        let description = ApplicationDescription {
            name: "Chat".to_owned(),
            home_url: None,
            access: Access::Everybody,
            hosts: Vec::new(),
            redirects,
            logout_redirects: vec![OUT.to_owned()],
            origins: vec!["https://page.example.org".to_owned()],
            settings,
        };
        let added = app.operator.applications().add(&Self::id_of(id), description, app.state.clock.now()).await;
        let RegisterOutcome::Done(secret) = added.expect("the database works") else { panic!("not added") };
        let secret = secret.map(|secret| secret.expose().to_owned());
        if let Some(secret) = &secret {
            app.secrets.keep(secret);
        }
        Self { app, id, secret }
    }

    fn id_of(id: &str) -> ApplicationId {
        ApplicationId::parse(id).expect("an id")
    }

    /// Changes what its operator decided.
    pub(crate) async fn set(&self, change: impl FnOnce(&mut ApplicationDescription)) {
        let set = self.app.operator.applications().set(&Self::id_of(self.id), change, self.app.state.clock.now()).await;
        assert!(matches!(set, Ok(RegisterOutcome::Done(_))), "{set:?}");
    }

    /// The address of a good request, with these parameters instead or besides, and without those that are empty.
    pub(crate) fn request(&self, other: &[(&str, &str)]) -> String {
        let challenge = BASE64_URL_SAFE_NO_PAD.encode(Sha256::digest(VERIFIER));
        let usual = [
            ("client_id", self.id),
            ("redirect_uri", CALLBACK),
            ("response_type", "code"),
            ("scope", "openid email offline_access"),
            ("state", STATE),
            ("nonce", "n-0S6"),
            ("code_challenge", &challenge),
            ("code_challenge_method", "S256"),
        ];
        let usual = usual.into_iter().filter(|(name, _)| other.iter().all(|(known, _)| known != name));
        let all = usual.chain(other.iter().copied()).filter(|(_, value)| !value.is_empty());
        format!("/oidc/authorize?{}", form_urlencoded::Serializer::new(String::new()).extend_pairs(all).finish())
    }

    /// Sends a member here, who agrees if they are asked, and gives what comes back.
    pub(crate) async fn send(&self, browser: &mut Browser, other: &[(&str, &str)]) -> Url {
        let asked = browser.visit(&self.request(other)).await;
        let asked = if asked.status == 200 { agree(browser, &asked, "Allow").await } else { asked };
        back(&asked)
    }

    pub(crate) async fn code(&self, browser: &mut Browser) -> String {
        self.code_for(browser, &[]).await
    }

    pub(crate) async fn code_for(&self, browser: &mut Browser, other: &[(&str, &str)]) -> String {
        let code = parameter(&self.send(browser, other).await, "code").expect("a code");
        self.app.secrets.keep(&code);
        code
    }

    /// Posts to an endpoint, and says who it is.
    pub(crate) async fn call(&self, path: &str, fields: &[(&str, &str)], shows: Shows) -> Answer {
        let mut program = self.app.browser();
        let mut fields = fields.to_vec();
        let secret = self.secret.as_deref().unwrap_or_default();
        let request = program.bare(Method::POST, path).header("content-type", "application/x-www-form-urlencoded");
        let request = match shows {
            Shows::Basic => {
                let both = BASE64_STANDARD.encode(format!("{}:{secret}", self.id));
                request.header("authorization", format!("Basic {both}"))
            }
            Shows::Post => {
                fields.extend([("client_id", self.id), ("client_secret", secret)]);
                request
            }
            Shows::Nothing => {
                fields.push(("client_id", self.id));
                request
            }
        };
        let body = form_urlencoded::Serializer::new(String::new()).extend_pairs(&fields).finish();
        let answer = program.send(request, &body).await;
        for name in ["access_token", "refresh_token", "id_token"] {
            if let Some(token) =
                serde_json::from_str::<Value>(&answer.body).ok().and_then(|body| body[name].as_str().map(str::to_owned))
            {
                self.app.secrets.keep(&token);
            }
        }
        answer
    }

    pub(crate) fn usual(&self) -> Shows {
        if self.secret.is_some() { Shows::Basic } else { Shows::Nothing }
    }

    pub(crate) async fn redeem(&self, code: &str) -> Answer {
        let fields = [
            ("grant_type", "authorization_code"),
            ("code", code),
            ("redirect_uri", CALLBACK),
            ("code_verifier", VERIFIER),
        ];
        self.call("/oidc/token", &fields, self.usual()).await
    }

    /// Signs a member in and gives all tokens.
    pub(crate) async fn sign_in(&self, browser: &mut Browser) -> Value {
        self.sign_in_with(browser, &[]).await
    }

    pub(crate) async fn sign_in_with(&self, browser: &mut Browser, other: &[(&str, &str)]) -> Value {
        let code = self.code_for(browser, other).await;
        json(&self.redeem(&code).await.is(200))
    }

    pub(crate) async fn refresh(&self, token: &str) -> Answer {
        self.call("/oidc/token", &[("grant_type", "refresh_token"), ("refresh_token", token)], self.usual()).await
    }

    pub(crate) async fn user_info(&self, token: &str) -> Answer {
        let mut program = self.app.browser();
        let request = program.bare(Method::GET, "/oidc/userinfo").header("authorization", format!("Bearer {token}"));
        program.send(request, "").await
    }

    /// What the ID token of an answer says, after its signature was verified with the published keys.
    pub(crate) async fn id_token(&self, answer: &Value) -> Value {
        self.verified(answer["id_token"].as_str().expect("an ID token"), "JWT").await
    }

    /// What a token says, after its signature was verified with the published keys.
    pub(crate) async fn verified(&self, token: &str, typ: &str) -> Value {
        let keys = json(&self.app.browser().visit("/.well-known/jwks.json").await.is(200));
        let [head, claims, signature] = token.split('.').collect::<Vec<_>>()[..] else { panic!("no JWT: {token}") };
        let part = |part: &str| -> Value {
            serde_json::from_slice(&BASE64_URL_SAFE_NO_PAD.decode(part).expect("base64url")).expect("JSON")
        };
        let head = part(head);
        assert_eq!((head["typ"].as_str(), head["alg"].as_str()), (Some(typ), Some("RS256")));
        let mut all = keys["keys"].as_array().expect("keys").iter();
        assert!(all.any(|key| key["kid"] == head["kid"]), "{keys}");
        assert_eq!(BASE64_URL_SAFE_NO_PAD.decode(signature).expect("base64url").len(), 256);
        let own = self.app.state.accounts.signing_keys();
        let typ = if typ == "JWT" {
            accounts::signing_keys::TokenType::Id
        } else {
            accounts::signing_keys::TokenType::Logout
        };
        let read = own.read_own(token, typ, self.app.state.clock.now()).await.expect("the database works");
        assert_eq!(read, Some(part(claims)));
        part(claims)
    }
}

/// Presses a button of the page that asks, and follows the page after it.
pub(crate) async fn agree(browser: &mut Browser, page: &Answer, button: &str) -> Answer {
    let pressed = browser.press(page, button, &[]).await.is(303);
    onward(browser, pressed).await
}

/// The page between a form and an application.
pub(crate) async fn onward(browser: &mut Browser, pressed: Answer) -> Answer {
    let to = pressed.header("location").expect("somewhere").to_owned();
    assert!(to.starts_with("/onward?to="), "{to}");
    let page = browser.visit(&to).await.is(200);
    let href = page.attributes("main a.button", "href").remove(0);
    assert_eq!(page.attributes("meta[http-equiv=refresh]", "content"), [format!("0; url={href}")]);
    browser.visit(&href).await
}

/// Where an application is told something: at its own address, from this issuer, with its state (A-OP-1, A-I40).
#[track_caller]
pub(crate) fn back(answer: &Answer) -> Url {
    assert_eq!(answer.status, 303, "{} {:?}", answer.path, answer.heading());
    let there = Url::parse(answer.header("location").expect("somewhere")).expect("an address elsewhere");
    assert!(there.as_str().starts_with(CALLBACK) || there.host_str() == Some("127.0.0.1"), "{there}");
    assert_eq!(parameter(&there, "iss").as_deref(), Some(SITE));
    assert_eq!(parameter(&there, "state").as_deref(), Some(STATE));
    there
}

pub(crate) fn parameter(address: &Url, name: &str) -> Option<String> {
    address.query_pairs().find(|(known, _)| known == name).map(|(_, value)| value.into_owned())
}

/// Which error came back.
#[track_caller]
pub(crate) fn error(answer: &Answer) -> String {
    let there = back(answer);
    assert_eq!(parameter(&there, "code"), None);
    parameter(&there, "error").expect("an error")
}

#[track_caller]
pub(crate) fn json(answer: &Answer) -> Value {
    serde_json::from_str(&answer.body).unwrap_or_else(|_| panic!("no JSON: {answer:?}"))
}

/// An answer of an endpoint that refuses.
#[track_caller]
pub(crate) fn refuses(answer: &Answer, status: u16, error: &str) {
    assert_eq!((answer.status, json(answer)["error"].as_str()), (status, Some(error)), "{answer:?}");
}

pub(crate) fn text<'a>(answer: &'a Value, name: &str) -> &'a str {
    answer[name].as_str().unwrap_or_else(|| panic!("no {name}: {answer}"))
}
