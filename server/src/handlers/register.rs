//! `/register`

use accounts::registration::Registration;
use accounts::{Email, EmailRefused, Password, PasswordRefused};
use app::pages::register::{Props, page};
use app::paths;
use axum::http::StatusCode;
use axum::response::Response;
use secrecy::ExposeSecret;

use crate::cookies::Kind;
use crate::error::Error;
use crate::strict_form::StrictForm;
use crate::visit::{Visit, throttled};

/// The form.
pub(crate) async fn get(visit: Visit) -> Response {
    if visit.member.is_some() {
        return visit.go(paths::ACCOUNT);
    }
    let min_length = visit.app.config.password_min_length;
    visit.show_form(|app| &app.forms.register, move || page(Props { min_length, ..Props::default() })).await
}

/// Registers; the same answer for every address.
pub(crate) async fn post(visit: Visit, mut form: StrictForm) -> Result<Response, Error> {
    let typed = form.take("email");
    let password = form.take_secret("password");
    let email = Email::parse(&typed);
    let judged = visit.accounts().judge(password.expose_secret(), &typed).await?;
    match (email, judged) {
        (Ok(email), Ok(password)) => accept(visit, &email, password).await,
        (email, judged) => Ok(again(visit, typed, email.err(), judged.err()).await),
    }
}

async fn accept(visit: Visit, email: &Email, password: Password) -> Result<Response, Error> {
    Ok(match visit.accounts().register(email, password, &visit.client, visit.now).await? {
        Registration::Accepted(attempt) => {
            let mut response = visit.go(paths::REGISTER_SENT);
            visit.cookies.set(&mut response, Kind::Attempt, attempt.expose(), visit.app.config.unconfirmed_ttl);
            response
        }
        Registration::Throttled { retry_after } => throttled(retry_after),
    })
}

async fn again(
    visit: Visit,
    email: String,
    email_error: Option<EmailRefused>,
    password_error: Option<PasswordRefused>,
) -> Response {
    let min_length = visit.app.config.password_min_length;
    let password_blank_again = password_error.is_none();
    let props = Props { email, email_error, password_error, min_length, password_blank_again };
    visit.show(StatusCode::UNPROCESSABLE_ENTITY, move || page(props)).await
}
