//! Refusals that programs read (RFC 9457). What they may act on is the type; no prose is part of the contract.

use std::time::Duration;

use accounts::links::LinkError;
use accounts::{EmailRefused, PasswordRefused};
use axum::http::StatusCode;
use axum::http::header::{CONTENT_TYPE, HeaderValue, WWW_AUTHENTICATE};
use axum::response::{IntoResponse, Response};
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

use crate::answer::retry;
use crate::error::{LESS_MAIL, told};
use crate::problems::COME_BACK;
use crate::security::Refuse;

const PROBLEM: HeaderValue = HeaderValue::from_static("application/problem+json");
const BEARER: HeaderValue = HeaderValue::from_static("Bearer");

macro_rules! kinds {
    ($($kind:ident = $name:literal, $status:ident, $title:literal, $remedy:literal;)*) => {
        /// The types of problems.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub(crate) enum Kind {
            $(#[doc = $title] $kind,)*
        }

        impl Kind {
            /// All of them.
            pub(crate) const ALL: &[Self] = &[$(Self::$kind),*];

            /// The last part of its address.
            pub(crate) const fn name(self) -> &'static str {
                match self { $(Self::$kind => $name),* }
            }

            pub(crate) const fn status(self) -> StatusCode {
                match self { $(Self::$kind => StatusCode::$status),* }
            }

            /// What is wrong.
            pub(crate) const fn title(self) -> &'static str {
                match self { $(Self::$kind => $title),* }
            }

            /// What to do about it.
            pub(crate) const fn remedy(self) -> &'static str {
                match self { $(Self::$kind => $remedy),* }
            }
        }
    };
}

kinds! {
    InvalidBody = "invalid-body", BAD_REQUEST, "The body is not what this operation takes",
        "It has to be one JSON object in UTF-8. `errors` names a member that is unknown, missing, doubled or of another type.";
    InvalidParameter = "invalid-parameter", BAD_REQUEST, "A parameter of the query is not what this operation takes",
        "`errors` names it.";
    MalformedRequest = "malformed-request", BAD_REQUEST, "The request can be read in two ways",
        "There is one Host and at most one Authorization header, of the form `Bearer …`.";
    TwoCredentials = "two-credentials", BAD_REQUEST, "The request shows a token and a cookie",
        "Send one of them. Browsers leave cookies out with `credentials: 'omit'`.";
    LinkMalformed = "link-malformed", BAD_REQUEST, "This is no link of ours",
        "It is damaged, forged, or its account is gone. Ask the person to copy all of it, or to begin again.";
    SessionRequired = "session-required", UNAUTHORIZED, "Nobody is signed in",
        "Sign in. A session may have ended in the meantime.";
    SignInRefused = "sign-in-refused", UNAUTHORIZED, "Address and password do not match",
        "Also said where the account may not be used, or where there is none.";
    ActivationNeeded = "activation-needed", FORBIDDEN, "The sign-up with this password waits for its activation",
        "Show the person the waiting page: `attempt`, or the cookie that came with this, is their registration.";
    ReauthenticationNeeded = "reauthentication-needed", FORBIDDEN, "The password has to be shown again first",
        "Ask for it at `/sessions/current/reauthentication`, and repeat the request.";
    TermsNeeded = "terms-needed", FORBIDDEN, "The terms of use have to be accepted first",
        "Show those at `terms.url`, and send `terms.version` to `/me/terms`.";
    CrossSite = "cross-site", FORBIDDEN, "The request comes from a page of another site",
        "Its origin has to be among API_ORIGINS.";
    ModeNotOffered = "mode-not-offered", FORBIDDEN, "This site does not offer that mode",
        "API says whether it is `cookies`, `tokens` or both.";
    NotFound = "not-found", NOT_FOUND, "There is nothing at this address", "Nothing to do.";
    RegistrationGone = "registration-gone", NOT_FOUND, "Whoever asks has no registration that waits",
        "It expired, or has been followed. Register again.";
    SignInMailGone = "sign-in-mail-gone", NOT_FOUND, "Whoever asks has not asked for an email to sign in",
        "It expired, was used, or belongs to another device. Ask for another one.";
    MethodNotAllowed = "method-not-allowed", METHOD_NOT_ALLOWED, "There is no such operation at this address",
        "`Allow` names those that there are.";
    TooSlow = "too-slow", REQUEST_TIMEOUT, "The body did not arrive in time", "Try again.";
    AlreadyActive = "already-active", CONFLICT, "The account is active already", "Sign in.";
    NotActivatedHere = "not-activated-here", CONFLICT, "The account was not activated with this registration's password",
        "Still waiting, or somebody chose another password: sign in with that.";
    AddressUnchanged = "address-unchanged", CONFLICT, "It is the account's address already", "Nothing to do.";
    AddressTaken = "address-taken", CONFLICT, "Another account has taken the address in the meantime",
        "Ask for another address, or sign in to that account.";
    Conflict = "conflict", CONFLICT, "The account has changed at this moment, elsewhere",
        "Nothing was done. Look at it again.";
    LinkExpired = "link-expired", GONE, "The link is too old",
        "If `fresh_link` is true, `/links/resend` mails a new one.";
    LinkSuperseded = "link-superseded", GONE, "The link was used, or its subject has changed since",
        "If `fresh_link` is true, `/links/resend` mails a new one.";
    BodyTooLarge = "body-too-large", PAYLOAD_TOO_LARGE, "The body is longer than 16 KiB", "Nothing that is asked for is that long.";
    AddressTooLong = "address-too-long", URI_TOO_LONG, "Path and query are longer than 8 KiB", "Nothing to do.";
    UnsupportedMediaType = "unsupported-media-type", UNSUPPORTED_MEDIA_TYPE, "The body is not `application/json`", "Say so in `Content-Type`.";
    Misdirected = "misdirected", MISDIRECTED_REQUEST, "The request names another host", "Use the public address of the site.";
    InvalidInput = "invalid-input", UNPROCESSABLE_ENTITY, "Something that was typed cannot be accepted",
        "`errors` names the fields, and for each the rule that it breaks.";
    PasswordNeeded = "password-needed", UNPROCESSABLE_ENTITY, "This device did not sign up: a password has to be shown or chosen",
        "Send `password`, the one chosen at sign-up, or `new_password`.";
    WrongPassword = "wrong-password", UNPROCESSABLE_ENTITY, "It is not the account's password", "Ask for it again.";
    WrongCode = "wrong-code", UNPROCESSABLE_ENTITY, "It is not the code of the email", "`tries_left` says how often it may be tried.";
    CodeExpired = "code-expired", UNPROCESSABLE_ENTITY, "The code is too old", "Have another email sent.";
    CodeExhausted = "code-exhausted", UNPROCESSABLE_ENTITY, "No tries are left", "The link in the email still works.";
    Throttled = "throttled", TOO_MANY_REQUESTS, "Too many tries", "Wait as long as `Retry-After` says.";
    ServerError = "server-error", INTERNAL_SERVER_ERROR, "The server is at fault", "The operator finds `request_id` in the log.";
    Overloaded = "overloaded", SERVICE_UNAVAILABLE, "There is too much to do at this moment", "Wait as long as `Retry-After` says.";
    Unavailable = "unavailable", SERVICE_UNAVAILABLE, "The database cannot be used at this moment", "Wait as long as `Retry-After` says.";
    TooMuchMail = "too-much-mail", SERVICE_UNAVAILABLE, "Too much mail waits for its turn", "Wait as long as `Retry-After` says.";
}

/// A refusal. Its layer turns it into the answer, which needs the site's address.
#[derive(Clone, Debug)]
pub(super) struct Problem {
    kind: Kind,
    retry_after: Option<Duration>,
    more: Box<More>,
}

/// What some problems say besides their type.
#[derive(Clone, Debug, Default, Serialize, ToSchema)]
pub(super) struct More {
    /// What is wrong with the input, one entry for each field.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) errors: Vec<FieldError>,
    /// How often a code may still be tried.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) tries_left: Option<u32>,
    /// Whether a new link can be mailed in place of this one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) fresh_link: Option<bool>,
    /// The address of a link's account with most of its letters hidden.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) email_masked: Option<String>,
    /// Identifies the registration that waits for its activation. Only for programs that carry tokens.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) attempt: Option<String>,
    /// The terms of use that have to be accepted, also where the input lacks them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) terms: Option<TermsAsked>,
}

/// Terms of use that have to be accepted.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub(super) struct TermsAsked {
    /// Their version.
    pub(super) version: String,
    /// Where they stand.
    pub(super) url: String,
}

/// The rule that a field breaks. More may be added.
#[derive(Clone, Copy, Debug, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub(super) enum Rule {
    /// There is no such member.
    Unknown,
    /// It has to be there.
    Missing,
    /// It is there more than once.
    Doubled,
    /// It is of another type.
    WrongType,
    /// It is none of the values there are.
    UnknownValue,
    /// It is not JSON.
    NotJson,
    /// It is not UTF-8.
    NotUtf8,
    /// It is JSON, but not an object.
    NotAnObject,
    /// Either this or the other one, not both.
    OneOfTwo,
    /// It cannot be read.
    Malformed,
    /// Another version is in force.
    Outdated,
    /// There are no six digits in it.
    NotSixDigits,
    /// Nothing was typed.
    Empty,
    /// It is too long.
    TooLong,
    /// An address without `@`.
    NoAt,
    /// An address with more than one `@`.
    TwoAts,
    /// More than one address.
    Several,
    /// Nothing before the `@`.
    NoName,
    /// Nothing after the `@`.
    NoDomain,
    /// A space within the address.
    Space,
    /// A character that is not accepted before the `@`.
    NameCharacter,
    /// A letter outside ASCII before the `@`: few mail servers accept those.
    NameNotAscii,
    /// An address that begins with a hyphen.
    LeadingHyphen,
    /// A character that domains do not have.
    DomainCharacter,
    /// A leading dot, or two in a row, after the `@`.
    Dots,
    /// A part of the domain that begins or ends with a hyphen.
    Hyphen,
    /// A domain without a dot.
    NoDot,
    /// A number in place of a domain.
    Number,
    /// No domain, for another reason.
    Domain,
    /// A password of too few characters.
    TooShort,
    /// A control character, which no keyboard types.
    ControlCharacter,
    /// A password that is little more than the address or the name of the site.
    Personal,
    /// A password that many people have.
    Common,
    /// A password that is guessed early: a word with digits, a keyboard row, a date.
    Guessable,
}

/// What is wrong with one field.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub(super) struct FieldError {
    /// Where it is in the body, as a JSON pointer (RFC 6901); empty for the body itself. Missing for a parameter.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) pointer: Option<String>,
    /// The name of a parameter of the query.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) parameter: Option<String>,
    pub(super) code: Rule,
    /// The fewest characters, where there are too few.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) min: Option<usize>,
    /// How many there are.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) has: Option<usize>,
    /// The character that is not accepted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) character: Option<char>,
}

/// The problem as it is answered.
#[derive(Serialize, ToSchema)]
#[schema(as = Problem)]
pub(super) struct Told<'a> {
    /// Identifies the kind of problem, and explains it to whoever opens it.
    #[serde(rename = "type")]
    kind: String,
    /// The same in words, which may change.
    title: &'static str,
    /// The status of the answer.
    status: u16,
    /// Of faults: by which the operator finds this one in the log.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = "1f0b7d3c6f0e4a3e9d542f8c6a0d9f11")]
    request_id: Option<String>,
    #[serde(flatten)]
    more: &'a More,
}

impl Problem {
    fn with(self, more: More) -> Self {
        Self { more: Box::new(more), ..self }
    }

    pub(super) fn after(self, wait: Duration) -> Self {
        Self { retry_after: Some(wait), ..self }
    }

    /// The body is wrong at this place.
    pub(super) fn body(pointer: String, code: Rule) -> Self {
        let error = FieldError { pointer: Some(pointer), ..FieldError::of(code) };
        Self::from(Kind::InvalidBody).with(More { errors: vec![error], ..More::default() })
    }

    /// A parameter of the query is wrong.
    pub(super) fn parameter(name: &str) -> Self {
        let error = FieldError { parameter: Some(name.to_owned()), ..FieldError::of(Rule::Malformed) };
        Self::from(Kind::InvalidParameter).with(More { errors: vec![error], ..More::default() })
    }

    /// Something that was typed is wrong.
    pub(super) fn field(error: FieldError) -> Self {
        Self::input(vec![error], None)
    }

    /// Several things that were typed are wrong, or the terms of use were not accepted.
    pub(super) fn input(errors: Vec<FieldError>, terms: Option<TermsAsked>) -> Self {
        Self::from(Kind::InvalidInput).with(More { errors, terms, ..More::default() })
    }

    /// A wrong code, with so many tries left.
    pub(super) fn code(tries_left: u32) -> Self {
        if tries_left == 0 {
            return Kind::CodeExhausted.into();
        }
        Self::from(Kind::WrongCode).with(More { tries_left: Some(tries_left), ..More::default() })
    }

    pub(super) fn throttled(retry_after: Duration) -> Self {
        Self::from(Kind::Throttled).after(retry_after)
    }

    pub(super) fn terms(terms: TermsAsked) -> Self {
        Self::from(Kind::TermsNeeded).with(More { terms: Some(terms), ..More::default() })
    }

    pub(super) fn activation(attempt: Option<String>) -> Self {
        Self::from(Kind::ActivationNeeded).with(More { attempt, ..More::default() })
    }

    /// A link that does not work. `renewable` says whether those of its purpose can be mailed anew.
    pub(super) fn link(dead: LinkError, renewable: bool) -> Self {
        let (kind, address) = match dead {
            LinkError::Invalid => return Kind::LinkMalformed.into(),
            LinkError::AlreadyActive => return Kind::AlreadyActive.into(),
            LinkError::Expired { address } => (Kind::LinkExpired, address),
            LinkError::Superseded { address } => (Kind::LinkSuperseded, address),
        };
        let email_masked = Some(address).filter(|address| !address.is_empty());
        Self::from(kind).with(More { fresh_link: Some(renewable), email_masked, ..More::default() })
    }

    /// The answer to a request with this id, with this address of the site in its type.
    pub(super) fn told(&self, origin: &str, id: Uuid) -> Response {
        let kind = self.kind;
        let body = Told {
            kind: format!("{origin}/problems/{}", kind.name()),
            title: kind.title(),
            status: kind.status().as_u16(),
            request_id: kind.status().is_server_error().then(|| id.simple().to_string()),
            more: &self.more,
        };
        let status = kind.status();
        let Ok(body) = serde_json::to_vec(&body) else { return status.into_response() };
        let mut response = (status, [(CONTENT_TYPE, PROBLEM)], body).into_response();
        if status == StatusCode::UNAUTHORIZED {
            response.headers_mut().insert(WWW_AUTHENTICATE, BEARER);
        }
        if let Some(wait) = self.retry_after {
            retry(response.headers_mut(), wait);
        }
        response
    }
}

impl From<Kind> for Problem {
    fn from(kind: Kind) -> Self {
        Self { kind, retry_after: None, more: Box::default() }
    }
}

impl From<Refuse> for Problem {
    fn from(Refuse(status): Refuse) -> Self {
        Self::from(match status.as_u16() {
            400 => Kind::MalformedRequest,
            403 => Kind::CrossSite,
            404 => Kind::NotFound,
            405 => Kind::MethodNotAllowed,
            408 => Kind::TooSlow,
            413 => Kind::BodyTooLarge,
            414 => Kind::AddressTooLong,
            415 => Kind::UnsupportedMediaType,
            421 => Kind::Misdirected,
            _ => Kind::ServerError,
        })
    }
}

impl From<accounts::Error> for Problem {
    fn from(error: accounts::Error) -> Self {
        match error {
            accounts::Error::Throttled { retry_after } => Self::throttled(retry_after),
            accounts::Error::Overloaded(_) => {
                tracing::warn!("turned a program away: too much to hash");
                Self::from(Kind::Overloaded).after(COME_BACK)
            }
            accounts::Error::TooMuchMail => {
                tracing::warn!("turned a program away: too much mail waits for its turn");
                Self::from(Kind::TooMuchMail).after(LESS_MAIL)
            }
            error if error.is_temporary() => {
                tracing::error!(error = told(&error), "turned a program away: the database cannot be used");
                Self::from(Kind::Unavailable).after(COME_BACK)
            }
            error => {
                tracing::error!(?error, "a request of a program failed");
                Kind::ServerError.into()
            }
        }
    }
}

impl IntoResponse for Problem {
    /// Without a body: the outermost layer adds it.
    fn into_response(self) -> Response {
        let mut response = StatusCode::INTERNAL_SERVER_ERROR.into_response();
        response.extensions_mut().insert(self);
        response
    }
}

impl FieldError {
    fn of(code: Rule) -> Self {
        Self { pointer: None, parameter: None, code, min: None, has: None, character: None }
    }

    /// At the top of the body.
    pub(super) fn at(field: &str, code: Rule) -> Self {
        Self { pointer: Some(format!("/{field}")), ..Self::of(code) }
    }

    /// Terms of use that were not accepted, or others than these.
    pub(super) fn terms(missing: bool) -> Self {
        Self::at("terms", if missing { Rule::Missing } else { Rule::Outdated })
    }

    pub(super) fn code() -> Self {
        Self::at("code", Rule::NotSixDigits)
    }

    pub(super) fn email(refused: EmailRefused) -> Self {
        let (code, character) = match refused {
            EmailRefused::Empty => (Rule::Empty, None),
            EmailRefused::TooLong => (Rule::TooLong, None),
            EmailRefused::NoAt => (Rule::NoAt, None),
            EmailRefused::TwoAts => (Rule::TwoAts, None),
            EmailRefused::Several => (Rule::Several, None),
            EmailRefused::NoName => (Rule::NoName, None),
            EmailRefused::NoDomain => (Rule::NoDomain, None),
            EmailRefused::Space => (Rule::Space, None),
            EmailRefused::NameSign(sign) => (Rule::NameCharacter, Some(sign)),
            EmailRefused::NonAsciiName(sign) => (Rule::NameNotAscii, Some(sign)),
            EmailRefused::LeadingHyphen => (Rule::LeadingHyphen, None),
            EmailRefused::DomainSign(sign) => (Rule::DomainCharacter, Some(sign)),
            EmailRefused::Dots => (Rule::Dots, None),
            EmailRefused::Hyphen => (Rule::Hyphen, None),
            EmailRefused::NoDot => (Rule::NoDot, None),
            EmailRefused::Number => (Rule::Number, None),
            EmailRefused::Domain => (Rule::Domain, None),
        };
        Self { character, ..Self::at("email", code) }
    }

    pub(super) fn password(field: &str, refused: PasswordRefused) -> Self {
        let (code, min, has) = match refused {
            PasswordRefused::Empty => (Rule::Empty, None, None),
            PasswordRefused::TooShort { min, has } => (Rule::TooShort, Some(min), Some(has)),
            PasswordRefused::TooLong => (Rule::TooLong, None, None),
            PasswordRefused::ControlCharacter => (Rule::ControlCharacter, None, None),
            PasswordRefused::Personal => (Rule::Personal, None, None),
            PasswordRefused::Common => (Rule::Common, None, None),
            PasswordRefused::Guessable => (Rule::Guessable, None, None),
        };
        Self { min, has, ..Self::at(field, code) }
    }
}
