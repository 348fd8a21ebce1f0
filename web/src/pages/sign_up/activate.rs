//! `/activate/{token}`

use accounts::Password;
use accounts::email::mask;
use accounts::links::{IncomingToken, LinkError, Purpose};
use accounts::sign_up::{Activation, ActivationPage, ActivationProof};
use app::pages::outcome::Outcome;
use app::pages::sign_up::activate::{ActivateError, Props, Way, page};
use app::{Page, Reader, paths};
use axum::http::StatusCode;
use axum::response::Response;
use secrecy::ExposeSecret;
use serde::{Deserialize, Serialize};

use crate::answer::{refused_with_retry, whole_seconds};
use crate::error::Error;
use crate::link_token::Token;
use crate::pages::dead_link;
use crate::strict_form::StrictForm;
use crate::visit::Visit;

/// Shows one page with one button. Changes nothing and signs nobody in, whoever opens it and however often (I-40).
pub(crate) async fn get(visit: Visit, Token(token): Token) -> Result<Response, Error> {
    let attempt = visit.cookies.sign_up();
    match visit.accounts().sign_up().activation_page(&token, attempt.as_ref(), &visit.request).await? {
        Ok(found) => {
            let refused = visit.kept::<Refused>().map(|kept| kept.once(|refused| refused.error = None));
            let page = filled(&visit, token, found);
            Ok(visit.show(StatusCode::OK, move |t| page(t, refused.unwrap_or_default())))
        }
        Err(dead) => Ok(bury(visit, &token, dead)),
    }
}

/// Why the account is not active yet, and where the terms were accepted nevertheless.
#[derive(Default, Serialize, Deserialize)]
struct Refused {
    error: Option<ActivateError>,
    /// The form whose box was ticked, and the terms that it was about: not those of a later page.
    ticked: Option<(Way, String)>,
}

/// Activates and signs in.
pub(crate) async fn post(mut visit: Visit, Token(token): Token, mut form: StrictForm) -> Result<Response, Error> {
    visit.told_zone(&form.take("zone"));
    let attempt = visit.cookies.sign_up();
    let found =
        match visit.accounts().sign_up().activation_page_again(&token, attempt.as_ref(), visit.request.now).await? {
            Ok(found) => found,
            Err(dead) => return Ok(bury(visit, &token, dead)),
        };
    let terms = visit.told_terms(&mut form);
    let (way, proof) = proof(&visit, &mut form, &found.email).await?;
    let ticked = way.zip(visit.request.terms.as_ref().map(|version| version.as_str().to_owned()));
    let refuse = |visit, why| refuse(visit, token.clone(), found.clone(), ticked.clone(), why);
    let terms = way.zip(terms.err()).map(|(way, why)| ActivateError::Terms(way, why));
    let refused = match (proof, terms) {
        (Err(error), _) | (Ok(_), Some(error)) => (StatusCode::UNPROCESSABLE_ENTITY, error),
        (Ok(proof), None) => {
            let activation = visit.accounts().sign_up().activate(&token, proof, attempt.as_ref(), &visit.request);
            match activation.await? {
                Activation::SignedIn(signed_in) => return Ok(visit.welcome_active(signed_in).await),
                Activation::BrokenLink(dead) => return Ok(bury(visit, &token, dead)),
                Activation::NeedsPassword => (StatusCode::UNPROCESSABLE_ENTITY, ActivateError::NeedsPassword),
                Activation::WrongPassword => (StatusCode::UNPROCESSABLE_ENTITY, ActivateError::WrongPassword),
                Activation::Throttled { retry_after } => {
                    let error = ActivateError::Throttled { retry_after: whole_seconds(retry_after) };
                    let refused = (StatusCode::TOO_MANY_REQUESTS, error);
                    return Ok(refused_with_retry(refuse(visit, refused), retry_after));
                }
            }
        }
    };
    Ok(refuse(visit, refused))
}

fn refuse(
    visit: Visit,
    token: IncomingToken,
    found: ActivationPage,
    ticked: Option<(Way, String)>,
    why: (StatusCode, ActivateError),
) -> Response {
    let ((status, error), here) = (why, paths::activate(token.expose()));
    let page = filled(&visit, token, found);
    visit.refuse(status, &here, Refused { error: Some(error), ticked }, page)
}

/// Handles "This wasn't me".
pub(crate) async fn decline(visit: Visit, Token(token): Token) -> Result<Response, Error> {
    match visit.accounts().sign_up().decline(&token, &visit.request).await? {
        Ok(()) => Ok(visit.go(&paths::outcome(Outcome::Declined.code()))),
        Err(dead) => Ok(bury(visit, &token, dead)),
    }
}

/// Sends a new link in place of an old one.
pub(crate) async fn resend(visit: Visit, Token(token): Token) -> Result<Response, Error> {
    let fresh = visit.accounts().sign_up().renew_link(&token, &visit.request).await;
    dead_link::renewed(visit, fresh, Purpose::Activate)
}

/// What the form proves, and which one it is. A new password takes precedence over the old one; with neither, the
/// browser's own sign-up counts, with the terms that were accepted there.
async fn proof(
    visit: &Visit,
    form: &mut StrictForm,
    address: &str,
) -> Result<(Option<Way>, Result<ActivationProof, ActivateError>), Error> {
    let (new, old) = (form.take_secret("new_password"), form.take_secret("password"));
    Ok(if !new.expose_secret().is_empty() {
        let judged = visit.accounts().new_password(new.expose_secret(), address, &visit.request).await;
        let judged = judged.map_err(|error| visit.turned_away(error, &()))?;
        (Some(Way::NewPassword), judged.map(ActivationProof::NewPassword).map_err(ActivateError::NewPassword))
    } else if !old.expose_secret().is_empty() {
        // Input that cannot be a password here was not chosen at sign-up.
        let old = Password::parse(old.expose_secret());
        let old = old.map(ActivationProof::Password).map_err(|_| ActivateError::WrongPassword);
        (Some(Way::Password), old)
    } else {
        (None, Ok(ActivationProof::Browser))
    })
}

fn filled(visit: &Visit, token: IncomingToken, found: ActivationPage) -> impl FnOnce(Reader, Refused) -> Page + use<> {
    let (min_length, consent) = (visit.app.password_min_length(), visit.app.consent());
    let (address_masked, address, same_browser) = (mask(&found.email), found.email, found.same_browser);
    move |t, Refused { error, ticked }| {
        let asked = consent.as_ref().map(|consent| consent.version.as_str());
        let terms_ticked = ticked.and_then(|(way, version)| (Some(version.as_str()) == asked).then_some(way));
        let whose = Props { token, address_masked, address, same_browser, ..Props::default() };
        page(t, Props { error, min_length, consent, terms_ticked, ..whose })
    }
}

fn bury(visit: Visit, token: &IncomingToken, dead: LinkError) -> Response {
    dead_link::show(visit, dead, Purpose::Activate, Some(token.clone()))
}
