//! `/login`

use accounts::sign_in::SignInOutcome;
use accounts::{Email, Password};
use app::pages::sign_in::password::{LoginError, Props, page};
use app::{Page, Reader, paths};
use axum::http::StatusCode;
use axum::response::Response;
use secrecy::ExposeSecret;
use serde::{Deserialize, Serialize};

use crate::answer::{refused_with_retry, whole_seconds};
use crate::cookies::Kind;
use crate::error::Error;
use crate::next::LocalPath;
use crate::strict_form::{StrictForm, StrictQuery};
use crate::visit::Visit;

/// Shows the form. `next` leads back to the page that asked to sign in, if it is a page of this site.
pub(crate) async fn get(visit: Visit, mut query: StrictQuery) -> Response {
    let next = visit.local(&query.take("next"));
    if visit.member.is_some() {
        return visit.go(next.as_ref().map_or(paths::ACCOUNT, LocalPath::as_str));
    }
    let next = next.or_else(|| visit.remembered());
    let kept = visit.kept::<Refused>().map(|kept| kept.once(|refused| refused.error = None));
    let refused = kept.unwrap_or_else(|| Refused { email: visit.typed_address(), error: None });
    let Some(next) = next else {
        return visit.show_form(|app| &app.forms().login, move |t| filled(t, refused, None, None));
    };
    let (cookies, shown, onward) = (visit.cookies.clone(), next.clone(), visit.application_behind(&next));
    let mut response = visit.show(StatusCode::OK, move |t| filled(t, refused, Some(shown), onward));
    cookies.set_next(&mut response, &next);
    response
}

/// What was typed, and why nobody was signed in.
#[derive(Serialize, Deserialize)]
struct Refused {
    email: String,
    error: Option<LoginError>,
}

/// Signs in. The refusal is the same whatever the reason.
pub(crate) async fn post(mut visit: Visit, mut form: StrictForm) -> Result<Response, Error> {
    visit.told_zone(&form.take("zone"));
    let (typed, password) = (form.take("email"), form.take_secret("password"));
    let next = visit.local(&form.take("next"));
    let password = password.expose_secret();
    let empty = LoginError::Empty { email: typed.trim().is_empty(), password: password.is_empty() };
    if empty != (LoginError::Empty { email: false, password: false }) {
        return Ok(refuse(visit, typed, next, empty));
    }
    // Something that is not an address or not a password needs no work, whoever it is for: every visitor gets the same
    // answer.
    let email = match Email::parse(&typed) {
        Ok(email) => email,
        Err(refused) => return Ok(refuse(visit, typed, next, LoginError::Address(refused))),
    };
    let typed = email.as_str().to_owned();
    let Ok(password) = Password::parse(password) else {
        return Ok(refuse(visit, typed, next, LoginError::Refused));
    };
    let device = visit.cookies.get(Kind::Device);
    Ok(match visit.accounts().sign_in().with_password(&email, password, device, &visit.request).await? {
        SignInOutcome::SignedIn(signed_in) => visit.welcome_to(next, signed_in).await,
        SignInOutcome::Refused => refuse(visit, typed, next, LoginError::Refused),
        SignInOutcome::Throttled { retry_after } => {
            let error = LoginError::Throttled { retry_after: whole_seconds(retry_after) };
            let refused = Refused { email: typed, error: Some(error) };
            refused_with_retry(answer(visit, StatusCode::TOO_MANY_REQUESTS, next, refused), retry_after)
        }
        SignInOutcome::Unconfirmed(attempt) => {
            let (cookies, lifetime) = (visit.cookies.clone(), visit.app.unconfirmed_ttl());
            let mut response = refuse(visit, typed, next, LoginError::Unconfirmed);
            cookies.set(&mut response, Kind::SignUpRequest, attempt.expose(), lifetime);
            response
        }
    })
}

fn refuse(visit: Visit, email: String, next: Option<LocalPath>, error: LoginError) -> Response {
    answer(visit, StatusCode::UNPROCESSABLE_ENTITY, next, Refused { email, error: Some(error) })
}

/// Shows the form again. The form carries its own destination, so that two of them may lead to different pages.
fn answer(visit: Visit, status: StatusCode, next: Option<LocalPath>, refused: Refused) -> Response {
    let (cookies, email, form_of) = (visit.cookies.clone(), Email::parse(&refused.email), next.clone());
    let onward = next.as_ref().and_then(|next| visit.application_behind(next));
    let there = next.map_or_else(|| paths::LOGIN.to_owned(), |next| paths::login_then(next.as_str()));
    let mut response = visit.refuse(status, &there, refused, move |t, refused| filled(t, refused, form_of, onward));
    if let Ok(email) = email {
        cookies.set_address(&mut response, &email);
    }
    response
}

fn filled(t: Reader, refused: Refused, next: Option<LocalPath>, onward: Option<String>) -> Page {
    let next = next.map(|next| next.as_str().to_owned());
    page(t, Props { email: refused.email, next, onward, error: refused.error })
}
