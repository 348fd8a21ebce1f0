//! `/activate/{token}`

use accounts::Password;
use accounts::email::mask;
use accounts::links::{IncomingToken, LinkError, Purpose};
use accounts::sign_up::{Activation, ActivationPage, ActivationProof};
use app::pages::outcome::Outcome;
use app::pages::sign_up::activate::{ActivateError, Props, page};
use app::{Page, Reader, paths};
use axum::http::StatusCode;
use axum::response::Response;
use secrecy::ExposeSecret;

use crate::error::Error;
use crate::link_token::Token;
use crate::pages::dead_link;
use crate::strict_form::StrictForm;
use crate::visit::{Visit, refused_with_retry, whole_seconds};

/// Shows one page with one button. Changes nothing and signs nobody in, whoever opens it and however often (I-40).
pub(crate) async fn get(visit: Visit, Token(token): Token) -> Result<Response, Error> {
    let attempt = visit.cookies.sign_up();
    match visit.accounts().sign_up().activation_page(&token, attempt.as_ref(), &visit.request).await? {
        Ok(found) => {
            let error = visit.kept::<Option<ActivateError>>().and_then(|kept| kept.once(|error| *error = None));
            let page = filled(&visit, token, found);
            Ok(visit.show(StatusCode::OK, move |t| page(t, error)).await)
        }
        Err(dead) => Ok(bury(visit, &token, dead).await),
    }
}

/// Activates and signs in.
pub(crate) async fn post(mut visit: Visit, Token(token): Token, mut form: StrictForm) -> Result<Response, Error> {
    visit.told_zone(&form.take("zone"));
    let attempt = visit.cookies.sign_up();
    let found =
        match visit.accounts().sign_up().activation_page_again(&token, attempt.as_ref(), visit.request.now).await? {
            Ok(found) => found,
            Err(dead) => return Ok(bury(visit, &token, dead).await),
        };
    let refused = match proof(&visit, &mut form, &found.email).await? {
        Err(error) => (StatusCode::UNPROCESSABLE_ENTITY, error),
        Ok(proof) => {
            let activation = visit.accounts().sign_up().activate(&token, proof, attempt.as_ref(), &visit.request);
            match activation.await? {
                Activation::SignedIn(signed_in) => return Ok(visit.welcome_active(signed_in).await),
                Activation::BrokenLink(dead) => return Ok(bury(visit, &token, dead).await),
                Activation::NeedsPassword => (StatusCode::UNPROCESSABLE_ENTITY, ActivateError::NeedsPassword),
                Activation::WrongPassword => (StatusCode::UNPROCESSABLE_ENTITY, ActivateError::WrongPassword),
                Activation::Throttled { retry_after } => {
                    let error = ActivateError::Throttled { retry_after: whole_seconds(retry_after) };
                    let refused = (StatusCode::TOO_MANY_REQUESTS, error);
                    return Ok(refused_with_retry(refuse(visit, token, found, refused).await, retry_after));
                }
            }
        }
    };
    Ok(refuse(visit, token, found, refused).await)
}

async fn refuse(
    visit: Visit,
    token: IncomingToken,
    found: ActivationPage,
    why: (StatusCode, ActivateError),
) -> Response {
    let ((status, error), here) = (why, paths::activate(token.expose()));
    let page = filled(&visit, token, found);
    visit.refuse(status, &here, Some(error), page).await
}

/// Handles "This wasn't me".
pub(crate) async fn decline(visit: Visit, Token(token): Token) -> Result<Response, Error> {
    match visit.accounts().sign_up().decline(&token, &visit.request).await? {
        Ok(()) => Ok(visit.go(&paths::outcome(Outcome::Declined.code()))),
        Err(dead) => Ok(bury(visit, &token, dead).await),
    }
}

/// Sends a new link in place of an old one.
pub(crate) async fn resend(visit: Visit, Token(token): Token) -> Result<Response, Error> {
    let fresh = visit.accounts().sign_up().renew_link(&token, &visit.request).await;
    dead_link::renewed(visit, fresh, Purpose::Activate).await
}

/// What the form proves. A new password takes precedence over the old one; with neither, the browser's own sign-up
/// counts.
async fn proof(
    visit: &Visit,
    form: &mut StrictForm,
    address: &str,
) -> Result<Result<ActivationProof, ActivateError>, Error> {
    let (new, old) = (form.take_secret("new_password"), form.take_secret("password"));
    Ok(if !new.expose_secret().is_empty() {
        let judged = visit.accounts().new_password(new.expose_secret(), address, &visit.request).await;
        let judged = judged.map_err(|error| visit.turned_away(error, &()))?;
        judged.map(ActivationProof::NewPassword).map_err(ActivateError::NewPassword)
    } else if !old.expose_secret().is_empty() {
        // Input that cannot be a password here was not chosen at sign-up.
        Password::parse(old.expose_secret()).map(ActivationProof::Password).map_err(|_| ActivateError::WrongPassword)
    } else {
        Ok(ActivationProof::Browser)
    })
}

fn filled(
    visit: &Visit,
    token: IncomingToken,
    found: ActivationPage,
) -> impl FnOnce(Reader, Option<ActivateError>) -> Page + use<> {
    let min_length = visit.app.password_min_length();
    let (address_masked, address, same_browser) = (mask(&found.email), found.email, found.same_browser);
    move |t, error| page(t, Props { token, address_masked, address, same_browser, error, min_length })
}

async fn bury(visit: Visit, token: &IncomingToken, dead: LinkError) -> Response {
    dead_link::show(visit, dead, Purpose::Activate, Some(token.clone())).await
}
