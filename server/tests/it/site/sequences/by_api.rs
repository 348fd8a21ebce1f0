//! What the API has in place of pages and forms.

use axum::http::Method;
use serde_json::{Map, Value, json};

use crate::answer::Answer;
use crate::api::caller::told;

/// A call: method, path and body.
pub(super) type Call = (Method, String, Value);

/// The operation that tells what a page shows. None if there is nothing to tell.
pub(super) fn page(path: &str) -> Option<Call> {
    let path = match path {
        "/register/sent" => "/registrations/current",
        "/account/email" => "/me/activity",
        "/login/mail/sent" | "/forgot-password/sent" => return None,
        link => return Some((Method::POST, "/links/inspect".to_owned(), json!({ "token": link }))),
    };
    Some((Method::GET, path.to_owned(), Value::Null))
}

/// What a stranger's own history says, without when and where: those differ for everybody.
pub(super) fn without_times(answer: &Answer) -> Answer {
    let mut told = told(answer);
    for entry in told["entries"].as_array_mut().into_iter().flatten() {
        for name in ["at", "client", "user_agent"] {
            entry[name].take();
        }
    }
    let mut answer = answer.clone();
    answer.body = told.to_string();
    answer.headers.remove("content-length");
    answer
}

/// The operation that does what a form does.
pub(super) fn operation(path: &str, fields: &[(&str, &str)]) -> Call {
    let typed = |name: &str| fields.iter().any(|(field, _)| *field == name);
    let (method, operation) = match path {
        "/register" => (Method::POST, "/registrations"),
        "/register/resend" if typed("email") => (Method::POST, "/activation-mails"),
        "/register/resend" => (Method::POST, "/registrations/current/resend"),
        "/register/address" => (Method::PUT, "/registrations/current/email"),
        "/register/code" => (Method::POST, "/activations"),
        "/register/sent" => (Method::POST, "/registrations/current/session"),
        "/login" => (Method::POST, "/sessions"),
        "/login/mail" => (Method::POST, "/sign-in-mails"),
        "/login/mail/sent" => (Method::POST, "/sessions/by-mail"),
        "/forgot-password" => (Method::POST, "/password-resets"),
        "/account/email" => (Method::POST, "/me/email"),
        "/reauthenticate" => (Method::POST, "/sessions/current/reauthentication"),
        link => {
            let token = link.strip_suffix("/resend").expect("a form of the stranger's");
            return (Method::POST, "/links/resend".to_owned(), json!({ "token": token }));
        }
    };
    let body: Map<_, _> = fields
        .iter()
        .filter(|(name, _)| *name != "next")
        .map(|(name, value)| ((*name).to_owned(), Value::from(*value)))
        .collect();
    (method, operation.to_owned(), if body.is_empty() { Value::Null } else { Value::Object(body) })
}
