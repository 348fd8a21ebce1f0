//! `/login`

use accounts::login::Login;
use accounts::{Email, Password};
use app::pages::login::{LoginError, Props, page};
use app::paths;
use axum::http::StatusCode;
use axum::response::Response;
use secrecy::ExposeSecret;

use crate::cookies::Kind;
use crate::error::Error;
use crate::next::LocalPath;
use crate::strict_form::{StrictForm, StrictQuery};
use crate::visit::{Visit, retry, whole_seconds};

/// The form. `next` leads back to where signing in was asked for, if that is a page of this site.
pub(crate) async fn get(visit: Visit, mut query: StrictQuery) -> Response {
    let next = visit.local(&query.take("next"));
    if visit.member.is_some() {
        return visit.go(next.as_ref().map_or(paths::ACCOUNT, LocalPath::as_str));
    }
    let Some(next) = next.or_else(|| visit.remembered()) else {
        return visit.show_form(|app| &app.forms.login, || page(Props::default())).await;
    };
    let cookies = visit.cookies.clone();
    let props = Props { next: Some(next.as_str().to_owned()), ..Props::default() };
    let mut response = visit.show(StatusCode::OK, move || page(props)).await;
    cookies.set_next(&mut response, &next);
    response
}

/// Signs in; the same refusal whatever the reason.
pub(crate) async fn post(visit: Visit, mut form: StrictForm) -> Result<Response, Error> {
    let (typed, password) = (form.take("email"), form.take_secret("password"));
    let next = visit.local(&form.take("next"));
    let password = password.expose_secret();
    let empty = LoginError::Empty { email: typed.trim().is_empty(), password: password.is_empty() };
    if empty != (LoginError::Empty { email: false, password: false }) {
        return Ok(refuse(visit, typed, next, empty).await);
    }
    // What is no address, or no password, is nobody's: no work, and the same for everybody.
    let email = match Email::parse(&typed) {
        Ok(email) => email,
        Err(refused) => return Ok(refuse(visit, typed, next, LoginError::Address(refused)).await),
    };
    let typed = email.as_str().to_owned();
    let Ok(password) = Password::parse(password) else {
        return Ok(refuse(visit, typed, next, LoginError::Refused).await);
    };
    let device = visit.cookies.get(Kind::Device);
    Ok(match visit.accounts().log_in(&email, password, device, &visit.client, visit.now).await? {
        Login::SignedIn(signed_in) => visit.welcome_to(next, signed_in).await,
        Login::Refused => refuse(visit, typed, next, LoginError::Refused).await,
        Login::Throttled { retry_after } => {
            let error = LoginError::Throttled { retry_after: whole_seconds(retry_after) };
            let mut response = refuse(visit, typed, next, error).await;
            *response.status_mut() = StatusCode::TOO_MANY_REQUESTS;
            retry(response.headers_mut(), retry_after);
            response
        }
        Login::Unconfirmed(attempt) => {
            let (cookies, lifetime) = (visit.cookies.clone(), visit.app.config.unconfirmed_ttl);
            let mut response = refuse(visit, typed, next, LoginError::Unconfirmed).await;
            cookies.set(&mut response, Kind::Attempt, attempt.expose(), lifetime);
            response
        }
    })
}

async fn refuse(visit: Visit, email: String, next: Option<LocalPath>, error: LoginError) -> Response {
    let props = Props { email, next: next.map(|next| next.as_str().to_owned()), error: Some(error) };
    visit.show(StatusCode::UNPROCESSABLE_ENTITY, move || page(props)).await
}
