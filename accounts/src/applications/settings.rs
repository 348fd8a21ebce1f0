//! What an operator decides about one application. Stored as JSON; the same names are used in `apps apply` and as options
//! of `apps set`.

use base64::Engine;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use uuid::Uuid;

use crate::kinds::Algorithm;

/// The settings of one application. Unknown names are refused, so that a mistyped one is noticed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "snake_case")]
#[expect(clippy::struct_excessive_bools, reason = "each is a separate decision of the operator")]
pub struct ApplicationSettings {
    /// A client that can keep no secret, such as a page or an app on a phone (RFC 6749, 2.1).
    pub public: bool,
    /// Whether a proof key is required (RFC 7636). Of public clients it always is.
    pub pkce: Pkce,
    /// When members are asked what it may know.
    pub consent: Consent,
    /// The algorithm of what it reads.
    pub signing: Algorithm,
    /// The name by which it knows a member.
    pub subject: Subject,
    /// Whether ID tokens say the address, as many clients expect, or only userinfo does.
    pub id_token_claims: bool,
    /// What it is told as `preferred_username`, and behind forward-auth as `Remote-User` in place of the subject.
    pub username: Username,
    /// Whether it may keep members signed in after their session (`offline_access`).
    pub refresh: bool,
    /// Where it wants to hear of sign-outs (OpenID Connect Back-Channel Logout).
    pub backchannel_logout: Option<String>,
    /// Whether it may ask about tokens of other applications (RFC 7662).
    pub resource_server: bool,
    /// Whether forward-auth lets strangers through, without a name.
    pub anonymous: bool,
    /// What forward-auth answers to the preflight of a cross-origin request.
    pub preflight: Preflight,
    /// Domains whose proven addresses are on the list of those who may enter.
    pub domains: Vec<String>,
}

/// Whether a proof key is required.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Pkce {
    /// Yes.
    #[default]
    Required,
    /// A client may come without; if it brings one it has to prove it.
    Optional,
}

/// When members are asked what an application may know.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Consent {
    /// The first time, and when it asks for more.
    #[default]
    Once,
    /// Never: the application is the operator's own.
    Skip,
    /// Each time.
    Always,
}

/// The name by which an application knows a member.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum Subject {
    /// One that no other application has.
    #[default]
    Pairwise,
    /// The account's id.
    Public,
    /// One that all applications of this sector share.
    Sector(String),
}

/// What an application is told as a member's user name.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Username {
    /// Nothing; behind forward-auth the subject.
    #[default]
    None,
    /// The address. It may change, and then belong to somebody else.
    Email,
    /// The account's id.
    Id,
}

/// What forward-auth answers to a preflight (`OPTIONS` with `Origin` and `Access-Control-Request-Method`).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Preflight {
    /// No.
    #[default]
    Refuse,
    /// Yes, without a name: browsers send no cookies with it.
    Pass,
}

impl Default for ApplicationSettings {
    fn default() -> Self {
        Self {
            public: false,
            pkce: Pkce::default(),
            consent: Consent::default(),
            signing: Algorithm::default(),
            subject: Subject::default(),
            id_token_claims: true,
            username: Username::default(),
            refresh: true,
            backchannel_logout: None,
            resource_server: false,
            anonymous: false,
            preflight: Preflight::default(),
            domains: Vec::new(),
        }
    }
}

impl ApplicationSettings {
    /// Whether forward-auth has a yes for strangers.
    #[must_use]
    pub fn lets_strangers_pass(&self) -> bool {
        self.anonymous || self.preflight == Preflight::Pass
    }

    /// Whether every authorization request has to bring a challenge.
    #[must_use]
    pub fn requires_pkce(&self) -> bool {
        self.public || self.pkce == Pkce::Required
    }
}

impl Subject {
    /// The name of an account: 16 bytes that only the salt's application can make, or the id.
    pub(crate) fn of(&self, salt: &[u8], user: Uuid) -> String {
        if *self == Self::Public {
            return user.to_string();
        }
        let hash = Sha256::new().chain_update(salt).chain_update(user.as_bytes()).finalize();
        BASE64_URL_SAFE_NO_PAD.encode(&hash[..16])
    }
}

impl TryFrom<String> for Subject {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        match text.as_str() {
            "pairwise" => Ok(Self::Pairwise),
            "public" => Ok(Self::Public),
            other => match other.strip_prefix("sector=").filter(|name| !name.is_empty()) {
                Some(name) => Ok(Self::Sector(name.to_owned())),
                None => Err("a subject is pairwise, public or sector=NAME"),
            },
        }
    }
}

impl From<Subject> for String {
    fn from(subject: Subject) -> Self {
        match subject {
            Subject::Pairwise => "pairwise".to_owned(),
            Subject::Public => "public".to_owned(),
            Subject::Sector(name) => format!("sector={name}"),
        }
    }
}
