//! `/reset-password/{token}`

use accounts::links::{IncomingToken, LinkError, Purpose};
use accounts::recovery::ResetPage;
use accounts::{Email, PasswordRefused};
use app::pages::recovery::reset::{Props, page};
use app::{Flash, Page, Reader, paths};
use axum::http::StatusCode;
use axum::response::Response;
use secrecy::ExposeSecret;

use crate::cookies::Kind;
use crate::error::Error;
use crate::link_token::Token;
use crate::pages::dead_link;
use crate::strict_form::StrictForm;
use crate::visit::Visit;

/// Shows the form. Works in any browser, signed in or not.
pub(crate) async fn get(visit: Visit, Token(token): Token) -> Result<Response, Error> {
    Ok(match visit.accounts().recovery().page(&token, &visit.request).await? {
        Ok(found) => {
            let error = visit.kept::<Option<PasswordRefused>>().and_then(|kept| kept.once(|error| *error = None));
            let page = filled(&visit, token, found);
            visit.show(StatusCode::OK, move |t| page(t, error))
        }
        Err(dead) => bury(visit, &token, dead),
    })
}

/// Sets the password, ends every session and signs nobody in (R-OB-8).
pub(crate) async fn post(visit: Visit, Token(token): Token, mut form: StrictForm) -> Result<Response, Error> {
    let new = form.take_secret("new_password");
    let found = match visit.accounts().recovery().page_again(&token, visit.request.now).await? {
        Ok(found) => found,
        Err(dead) => return Ok(bury(visit, &token, dead)),
    };
    let judged = visit.accounts().new_password(new.expose_secret(), &found.email, &visit.request).await;
    let password = match judged.map_err(|error| visit.turned_away(error, &()))? {
        Ok(password) => password,
        Err(refused) => {
            let (here, page) = (paths::reset_password(token.expose()), filled(&visit, token, found));
            return Ok(visit.refuse(StatusCode::UNPROCESSABLE_ENTITY, &here, Some(refused), page));
        }
    };
    Ok(match visit.accounts().recovery().reset(&token, password, &visit.request).await? {
        Ok(device) => {
            visit.leave_session().await;
            let mut response = visit.go_and_say(paths::LOGIN, Flash::PasswordChangedSignIn);
            visit.cookies.clear(&mut response, Kind::Session);
            visit.cookies.set_device(&mut response, &device);
            if let Ok(email) = Email::parse(&found.email) {
                visit.cookies.set_address(&mut response, &email);
            }
            response
        }
        Err(dead) => bury(visit, &token, dead),
    })
}

/// Sends a new link in place of an old one.
pub(crate) async fn resend(visit: Visit, Token(token): Token) -> Result<Response, Error> {
    let fresh = visit.accounts().recovery().renew_link(&token, &visit.request).await;
    dead_link::renewed(visit, fresh, Purpose::Reset)
}

fn filled(
    visit: &Visit,
    token: IncomingToken,
    found: ResetPage,
) -> impl FnOnce(Reader, Option<PasswordRefused>) -> Page + use<> {
    let min_length = visit.app.password_min_length();
    let (address, unconfirmed) = (found.email, found.activates);
    move |t, error| page(t, Props { token, address, error, min_length, unconfirmed })
}

fn bury(visit: Visit, token: &IncomingToken, dead: LinkError) -> Response {
    dead_link::show(visit, dead, Purpose::Reset, Some(token.clone()))
}
