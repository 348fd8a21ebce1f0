//! `/reset-password/{token}`

use accounts::PasswordRefused;
use accounts::activation::DeadLink;
use accounts::recovery::ResetPage;
use accounts::token::Purpose;
use app::pages::dead_link::LinkPurpose;
use app::pages::reset_password::{Props, page};
use app::{Flash, paths};
use axum::http::StatusCode;
use axum::response::Response;
use secrecy::ExposeSecret;

use super::dead_link;
use crate::error::Error;
use crate::link_token::Token;
use crate::strict_form::StrictForm;
use crate::visit::Visit;

/// The form. Works in any browser, signed in or not.
pub(crate) async fn get(visit: Visit, Token(token): Token) -> Result<Response, Error> {
    visit.accounts().note_opened(Purpose::Reset, &token, &visit.client, visit.now).await;
    Ok(match visit.accounts().reset_page(&token, visit.now).await? {
        Ok(found) => show(visit, StatusCode::OK, token, found, None).await,
        Err(dead) => bury(visit, &token, dead).await,
    })
}

/// Sets the password, ends every session and signs nobody in (R-OB-8).
pub(crate) async fn post(visit: Visit, Token(token): Token, mut form: StrictForm) -> Result<Response, Error> {
    let new = form.take_secret("new_password");
    let found = match visit.accounts().reset_page(&token, visit.now).await? {
        Ok(found) => found,
        Err(dead) => return Ok(bury(visit, &token, dead).await),
    };
    let password = match visit.accounts().judge(new.expose_secret(), &found.email, &visit.client, visit.now).await? {
        Ok(password) => password,
        Err(refused) => {
            return Ok(show(visit, StatusCode::UNPROCESSABLE_ENTITY, token, found, Some(refused)).await);
        }
    };
    Ok(match visit.accounts().reset(&token, password, &visit.client, visit.now).await? {
        Ok(device) => {
            let mut response = visit.start_anew(Flash::PasswordChangedSignIn).await;
            visit.cookies.set_device(&mut response, &device);
            response
        }
        Err(dead) => bury(visit, &token, dead).await,
    })
}

/// A fresh link in place of an old one.
pub(crate) async fn resend(visit: Visit, Token(token): Token) -> Result<Response, Error> {
    let fresh = visit.accounts().renew_reset(&token, &visit.client, visit.now).await?;
    Ok(dead_link::renewed(visit, fresh, LinkPurpose::Reset).await)
}

async fn show(
    visit: Visit,
    status: StatusCode,
    token: String,
    found: ResetPage,
    error: Option<PasswordRefused>,
) -> Response {
    let min_length = visit.app.config.password_min_length;
    let props = Props { token, address: found.email, error, min_length, unconfirmed: found.activates };
    visit.show(status, move || page(props)).await
}

async fn bury(visit: Visit, token: &str, dead: DeadLink) -> Response {
    dead_link::show(visit, dead, LinkPurpose::Reset, Some(paths::reset_password_resend(token))).await
}
