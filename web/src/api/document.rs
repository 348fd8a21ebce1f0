//! The description of the API (OpenAPI 3.1), made from its handlers. What problems each operation has is said here.

use std::sync::LazyLock;

use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE, HeaderName, HeaderValue};
use serde_json::{Value, json};
use utoipa::{PartialSchema, ToSchema};

use super::operations;
use super::problem::{Kind, More, Told};

/// The document as it is served, and as it stands in `docs/api/openapi.json`.
static DOCUMENT: LazyLock<String> = LazyLock::new(|| {
    let mut text = serde_json::to_string_pretty(&describe()).unwrap_or_default();
    text.push('\n');
    text
});

/// What the API takes and answers, in JSON.
#[must_use]
pub fn document() -> &'static str {
    &DOCUMENT
}

pub(super) async fn get() -> ([(HeaderName, HeaderValue); 2], &'static str) {
    let headers = [
        (CONTENT_TYPE, HeaderValue::from_static("application/json")),
        (CACHE_CONTROL, HeaderValue::from_static("public, max-age=300")),
    ];
    (headers, document())
}

/// Of every operation.
const ALWAYS: &[Kind] = &[
    Kind::MalformedRequest,
    Kind::TwoCredentials,
    Kind::CrossSite,
    Kind::ModeNotOffered,
    Kind::AddressTooLong,
    Kind::Misdirected,
    Kind::Throttled,
    Kind::ServerError,
    Kind::Unavailable,
];
/// Of those with a body.
const WITH_BODY: &[Kind] = &[Kind::InvalidBody, Kind::TooSlow, Kind::BodyTooLarge, Kind::UnsupportedMediaType];
/// Of those for whoever is signed in.
const MEMBERS: &[Kind] = &[Kind::SessionRequired, Kind::TermsNeeded];
/// Of those that take a link.
const LINK: &[Kind] = &[Kind::LinkMalformed, Kind::LinkExpired, Kind::LinkSuperseded, Kind::AlreadyActive];

/// Who shows what to use an operation.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Shows {
    Nothing,
    Registration,
    SignInMail,
    Session,
}

/// What each operation wants to be shown, and the problems that only some have.
fn of(operation: &str) -> (Shows, &'static [&'static [Kind]]) {
    use Kind::{
        ActivationNeeded, AddressTaken, AddressUnchanged, CodeExhausted, CodeExpired, Conflict, InvalidInput,
        InvalidParameter, LinkMalformed, NotActivatedHere, NotFound, Overloaded, PasswordNeeded,
        ReauthenticationNeeded, RegistrationGone, SignInMailGone, SignInRefused, TermsNeeded, TooMuchMail, WrongCode,
        WrongPassword,
    };
    match operation {
        "register" => (Shows::Nothing, &[&[InvalidInput, Overloaded, TooMuchMail, RegistrationGone]]),
        "sendActivationMail" => (Shows::Nothing, &[&[InvalidInput, TooMuchMail, RegistrationGone]]),
        "getRegistration" => (Shows::Registration, &[&[RegistrationGone]]),
        "resendActivationMail" => (Shows::Registration, &[&[RegistrationGone, TooMuchMail]]),
        "correctRegistration" => (Shows::Registration, &[&[InvalidInput, RegistrationGone, TooMuchMail]]),
        "followRegistration" => (Shows::Registration, &[&[RegistrationGone, NotActivatedHere]]),
        "activate" => (
            Shows::Registration,
            &[
                LINK,
                &[
                    InvalidInput,
                    RegistrationGone,
                    PasswordNeeded,
                    WrongPassword,
                    WrongCode,
                    CodeExpired,
                    CodeExhausted,
                    Overloaded,
                ],
            ],
        ),
        "declineActivation" => (Shows::Nothing, &[LINK]),
        "inspectLink" => (Shows::Nothing, &[&[LinkMalformed]]),
        "resendLink" => (Shows::Nothing, &[LINK, &[TooMuchMail]]),
        "signIn" => (Shows::Nothing, &[&[InvalidInput, SignInRefused, ActivationNeeded, Overloaded]]),
        "sendSignInMail" => (Shows::Nothing, &[&[InvalidInput, TooMuchMail]]),
        "signInByMail" => (Shows::SignInMail, &[LINK, &[InvalidInput, SignInMailGone, WrongCode, CodeExhausted]]),
        "signOut" => (Shows::Session, &[]),
        "endSession" => (Shows::Session, &[MEMBERS, &[ReauthenticationNeeded, NotFound]]),
        "signOutOthers" => (Shows::Session, &[MEMBERS, &[ReauthenticationNeeded]]),
        "reauthenticate" => (Shows::Session, &[MEMBERS, &[InvalidInput, WrongPassword, Conflict, Overloaded]]),
        "requestPasswordReset" => (Shows::Nothing, &[&[InvalidInput, TooMuchMail]]),
        "resetPassword" => (Shows::Nothing, &[LINK, &[InvalidInput, Overloaded]]),
        "getMe" => (Shows::Session, &[&[Kind::SessionRequired]]),
        "acceptTerms" => (Shows::Session, &[&[Kind::SessionRequired, InvalidInput, NotFound]]),
        "changePassword" => (Shows::Session, &[MEMBERS, &[InvalidInput, WrongPassword, Conflict, Overloaded]]),
        "changeEmail" => {
            (Shows::Session, &[MEMBERS, &[InvalidInput, ReauthenticationNeeded, AddressUnchanged, Conflict]])
        }
        "confirmEmail" => (Shows::Nothing, &[LINK, &[AddressTaken]]),
        "deleteAccount" => {
            (Shows::Session, &[&[Kind::SessionRequired, InvalidInput, WrongPassword, Conflict, Overloaded]])
        }
        "listActivity" => (Shows::Session, &[MEMBERS, &[InvalidParameter]]),
        "leaveApplication" => (Shows::Session, &[MEMBERS, &[NotFound]]),
        "listSessions" | "cancelEmailChange" | "listApplications" => (Shows::Session, &[MEMBERS]),
        _ => (Shows::Nothing, &[&[TermsNeeded]]),
    }
}

fn describe() -> Value {
    let mut api = operations().into_openapi();
    api.info.title = "Vestibule".to_owned();
    api.info.version = "1".to_owned();
    let mut document = serde_json::to_value(&api).unwrap_or_default();
    document["info"] = json!({
        "title": "Vestibule",
        "version": "1",
        "summary": "Sign-up, activation, sign-in and recovery.",
        "license": { "name": "MIT OR Apache-2.0", "identifier": "MIT OR Apache-2.0" },
    });
    document["servers"] = json!([{ "url": app::paths::API }]);
    let schemas = &mut document["components"]["schemas"];
    add_problem(schemas);
    document["components"]["securitySchemes"] = json!({
        "cookie": { "type": "apiKey", "in": "cookie", "name": "__Host-session" },
        "session": { "type": "http", "scheme": "bearer", "description": "`vst_…`, from signing in or activating" },
        "registration": { "type": "http", "scheme": "bearer", "description": "`vsu_…`, from registering" },
        "signInMail": { "type": "http", "scheme": "bearer", "description": "`vsm_…`, from `/sign-in-mails`" },
    });
    for schema in document["components"]["schemas"].as_object_mut().into_iter().flat_map(|all| all.values_mut()) {
        if schema.get("additionalProperties") != Some(&json!(false)) {
            without_null(schema);
        }
    }
    let paths = document["paths"].as_object_mut().into_iter().flat_map(|paths| paths.values_mut());
    for operation in paths.flat_map(|path| path.as_object_mut().into_iter().flat_map(|path| path.values_mut())) {
        complete(operation);
    }
    document
}

/// What an answer has nothing to say about is missing in it, and never null.
fn without_null(schema: &mut Value) {
    let properties = schema.get_mut("properties").and_then(Value::as_object_mut);
    for property in properties.into_iter().flat_map(|all| all.values_mut()) {
        if let Some(kinds) = property["type"].as_array() {
            property["type"] = kinds.iter().find(|kind| *kind != "null").cloned().unwrap_or_default();
        }
        if let Some(schemas) = property["oneOf"].as_array() {
            *property = schemas.iter().find(|schema| schema["type"] != "null").cloned().unwrap_or_default();
        }
    }
}

/// Adds problems and who may ask.
fn complete(operation: &mut Value) {
    let (shows, own) = of(operation["operationId"].as_str().unwrap_or_default());
    let with_body: &[Kind] = if operation.get("requestBody").is_some() { WITH_BODY } else { &[] };
    let mut kinds: Vec<Kind> = [ALWAYS, with_body].iter().chain(own).flat_map(|kinds| kinds.iter().copied()).collect();
    kinds.sort_by_key(|kind| (kind.status(), kind.name()));
    for kind in kinds {
        let response = &mut operation["responses"][kind.status().to_string()];
        let before = response["description"].as_str().map_or_else(String::new, |known| format!("{known}, "));
        *response = json!({
            "description": format!("{before}`{}`", kind.name()),
            "content": { "application/problem+json": { "schema": { "$ref": "#/components/schemas/Problem" } } },
        });
    }
    operation["security"] = match shows {
        Shows::Nothing => json!([]),
        Shows::Registration => json!([{ "registration": [] }, {}]),
        Shows::SignInMail => json!([{ "signInMail": [] }, {}]),
        Shows::Session => json!([{ "session": [] }, { "cookie": [] }]),
    };
}

/// Adds the answer of every problem, of which no operation speaks by itself.
fn add_problem(schemas: &mut Value) {
    let mut parts = Vec::new();
    More::schemas(&mut parts);
    for (name, schema) in parts {
        schemas[name] = serde_json::to_value(schema).unwrap_or_default();
    }
    let [mut problem, more] = [Told::schema(), More::schema()].map(|it| serde_json::to_value(it).unwrap_or_default());
    // Its type, title and status stand beside what only some say.
    let mut own = problem["allOf"][1].take();
    for (name, property) in more["properties"].as_object().into_iter().flatten() {
        own["properties"][name] = property.clone();
    }
    own["description"] = problem["description"].take();
    schemas["Problem"] = own;
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;
    use std::fs;
    use std::path::Path;

    /// `UPDATE_OPENAPI=1 cargo test -p web api` writes it anew.
    #[test]
    fn the_committed_document_is_the_one_that_is_served() {
        let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/api/openapi.json");
        if std::env::var_os("UPDATE_OPENAPI").is_some() {
            fs::write(&file, document()).expect("written");
        }
        let committed = fs::read_to_string(&file).unwrap_or_default();
        assert!(committed == document(), "UPDATE_OPENAPI=1 cargo test -p web api");
    }

    #[test]
    fn every_problem_is_that_of_an_operation_and_the_other_way_round() {
        let document: Value = serde_json::from_str(document()).expect("JSON");
        let operations = document["paths"].as_object().expect("paths").values().flat_map(|path| path.as_object());
        let mut told = BTreeSet::new();
        for operation in operations.flat_map(|path| path.values()) {
            let id = operation["operationId"].as_str().expect("an id");
            let (_, own) = of(id);
            assert!(!own.concat().contains(&Kind::TermsNeeded) || own.contains(&MEMBERS), "{id} is in no list");
            told.extend(own.concat().iter().map(|kind| kind.name()));
            assert!(operation["responses"].as_object().is_some_and(|them| them.contains_key("500")), "{id}");
        }
        // Of addresses that are no operation.
        let others = [Kind::NotFound, Kind::MethodNotAllowed];
        told.extend([ALWAYS, WITH_BODY, &others].concat().iter().map(|kind| kind.name()));
        let all: BTreeSet<_> = Kind::ALL.iter().map(|kind| kind.name()).collect();
        assert_eq!(told, all);
    }
}
