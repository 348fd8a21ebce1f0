//! `/register`

use accounts::{Email, EmailRefused, NewPassword, PasswordRefused};
use app::pages::sign_up::register::{Props, page};
use app::{Page, Reader, paths};
use axum::http::StatusCode;
use axum::response::Response;
use secrecy::ExposeSecret;
use serde::{Deserialize, Serialize};

use crate::cookies::Kind;
use crate::error::Error;
use crate::next::LocalPath;
use crate::strict_form::{StrictForm, StrictQuery};
use crate::visit::Visit;

/// Shows the form. `next` leads on once the account is active, as on the sign-in page.
pub(crate) async fn get(visit: Visit, mut query: StrictQuery) -> Response {
    let next = visit.local(&query.take("next"));
    if visit.member.is_some() {
        return visit.go(next.as_ref().map_or(paths::ACCOUNT, LocalPath::as_str));
    }
    let (cookies, min_length) = (visit.cookies.clone(), visit.app.password_min_length());
    let kept = visit.kept::<Refused>().map(|kept| kept.once(Refused::forget));
    let refused = kept.unwrap_or_else(|| Refused { email: visit.typed_address(), ..Refused::default() });
    let mut response = visit.show_form(|app| &app.forms().register, move |t| filled(t, refused, min_length)).await;
    if let Some(next) = next {
        cookies.set_next(&mut response, &next);
    }
    response
}

/// What was typed, and what was wrong with it.
#[derive(Default, Serialize, Deserialize)]
struct Refused {
    email: String,
    email_error: Option<EmailRefused>,
    password_error: Option<PasswordRefused>,
    password_blank_again: bool,
}

impl Refused {
    fn only(email: String) -> Self {
        Self { email, ..Self::default() }
    }

    fn forget(&mut self) {
        *self = Self::only(std::mem::take(&mut self.email));
    }
}

/// Signs up. Every address gets the same answer.
pub(crate) async fn post(mut visit: Visit, mut form: StrictForm) -> Result<Response, Error> {
    visit.told_zone(&form.take("zone"));
    let typed = form.take("email");
    let password = form.take_secret("password");
    let email = Email::parse(&typed);
    let address = email.as_ref().map_or(typed.as_str(), Email::as_str).to_owned();
    let judged = visit.accounts().new_password(password.expose_secret(), &address, &visit.request).await;
    let judged = judged.map_err(|error| visit.turned_away(error, &Refused::only(address.clone())))?;
    match (email, judged) {
        (Ok(email), Ok(password)) => accept(visit, &email, password).await,
        (email, judged) => Ok(again(visit, address, email.err(), judged.err()).await),
    }
}

async fn accept(visit: Visit, email: &Email, password: NewPassword) -> Result<Response, Error> {
    let attempt = visit.accounts().sign_up().register(email, password, &visit.request).await;
    let attempt = attempt.map_err(|error| visit.turned_away(error, &Refused::only(email.as_str().to_owned())))?;
    let mut response = visit.go(paths::REGISTER_SENT);
    visit.cookies.set(&mut response, Kind::SignUpRequest, attempt.expose(), visit.app.unconfirmed_ttl());
    visit.cookies.set_address(&mut response, email);
    Ok(response)
}

async fn again(
    visit: Visit,
    email: String,
    email_error: Option<EmailRefused>,
    password_error: Option<PasswordRefused>,
) -> Response {
    let min_length = visit.app.password_min_length();
    let refused = Refused { email, email_error, password_blank_again: password_error.is_none(), password_error };
    let again = move |t, refused| filled(t, refused, min_length);
    visit.refuse(StatusCode::UNPROCESSABLE_ENTITY, paths::REGISTER, refused, again).await
}

fn filled(t: Reader, refused: Refused, min_length: usize) -> Page {
    let Refused { email, email_error, password_error, password_blank_again } = refused;
    page(t, Props { email, email_error, password_error, min_length, password_blank_again })
}
