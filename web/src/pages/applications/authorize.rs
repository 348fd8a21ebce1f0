//! `/oidc/authorize`: an application asks who it is. Everything until the code is in the address, so nothing is lost when
//! somebody signs up first, chooses another password, or this program is restarted.

use accounts::oidc::{Answer, AuthorizationError, AuthorizationRequest, RequestRefused, Scopes, Step, Unanswerable};
use accounts::sessions::Member;
use accounts::{Email, oidc};
use app::pages::applications::problem::{self, Reason};
use app::pages::applications::{consent, not_open};
use app::paths;
use axum::http::header::{ALLOW, HeaderValue};
use axum::http::{Method, StatusCode, Uri};
use axum::response::{IntoResponse, Response};

use super::asked_for::knows;
use crate::answer::redirect;
use crate::cookies::Kind;
use crate::error::Error;
use crate::next::{LocalPath, REQUEST_MAX};
use crate::security::Refuse;
use crate::strict_form::{FormParameters, QueryParameters};
use crate::visit::{Visit, page_asked_for};

/// Takes the request one step further. A HEAD gets nothing: it might be taken for a consent somewhere (A-I30).
pub(crate) async fn get(
    method: Method,
    uri: Uri,
    visit: Visit,
    QueryParameters(parameters): QueryParameters,
) -> Result<Response, Error> {
    if method != Method::GET {
        let mut refused = Refuse(StatusCode::METHOD_NOT_ALLOWED).into_response();
        refused.headers_mut().insert(ALLOW, HeaderValue::from_static("GET,POST"));
        return Ok(refused);
    }
    let registry = visit.accounts().applications().current().await?;
    if !registry.has_clients() {
        return Ok(Refuse(StatusCode::NOT_FOUND).into_response());
    }
    let here = visit.local(&page_asked_for(&uri)).filter(|here| bare(here).as_str().len() <= REQUEST_MAX);
    let Some(here) = here else { return Ok(show_problem(visit, None, Reason::TooLong)) };
    let asked = match AuthorizationRequest::read(&registry, parameters) {
        Ok(asked) => asked,
        Err(RequestRefused::Answered(there, error)) => {
            let there = there.refusing(error, visit.accounts().oidc().issuer());
            return Ok(leave_to(&visit, &there));
        }
        Err(RequestRefused::Unanswerable { application, reason }) => {
            let name = application.map(|application| application.name.clone());
            return Ok(show_problem(visit, name, reason_of(reason)));
        }
    };
    if let Some(terms) = visit.terms_first(&uri) {
        let silent = asked.is_silent();
        return Ok(if silent { refuse(&visit, &asked, AuthorizationError::InteractionRequired) } else { terms });
    }
    let step = visit.accounts().oidc().next_step(&asked, visit.member.as_ref(), &visit.request).await?;
    Ok(take(visit, step, &asked, &here))
}

/// The same request with the parameters in its body, as a GET: those get the cookies that posts from other sites lack.
pub(crate) async fn post(visit: Visit, FormParameters(parameters): FormParameters) -> Response {
    let query = form_urlencoded::Serializer::new(String::new()).extend_pairs(&parameters).finish();
    let there = format!("{}?{query}", paths::OIDC_AUTHORIZE);
    if there.len() > REQUEST_MAX {
        return show_problem(visit, None, Reason::TooLong);
    }
    redirect(&there)
}

fn take(visit: Visit, step: Step, asked: &AuthorizationRequest, here: &LocalPath) -> Response {
    match (step, visit.member.clone()) {
        (Step::Refuse(error), _) => refuse(&visit, asked, error),
        (Step::GoOn(code), _) => {
            let there = asked.return_to.granting(&code, visit.accounts().oidc().issuer());
            leave_to(&visit, &there)
        }
        (Step::ShowAgain(answer), _) => redirect(&paths::reauthenticate_then(&with(here, &answer))),
        (Step::NotOpen, Some(member)) => show_not_open(visit, asked.application.name.clone(), member),
        (Step::AskConsent { allowed }, Some(member)) => ask_consent(visit, asked, member, allowed, here),
        (Step::SignIn(answer), _) => {
            let there = answer.map_or(here.as_str().to_owned(), |answer| with(here, &answer));
            sign_in_first(&visit, asked, &there)
        }
        (Step::NotOpen | Step::AskConsent { .. }, None) => sign_in_first(&visit, asked, here.as_str()),
    }
}

fn sign_in_first(visit: &Visit, asked: &AuthorizationRequest, there: &str) -> Response {
    let mut response = visit.sign_in_first(there);
    // It only fills the field, and not over what was typed here.
    let hint = asked.login_hint.as_deref().and_then(|hint| Email::parse(hint).ok());
    if let Some(hint) = hint.filter(|_| visit.cookies.get(Kind::Address).is_none()) {
        visit.cookies.set_address(&mut response, &hint);
    }
    response
}

fn refuse(visit: &Visit, asked: &AuthorizationRequest, error: AuthorizationError) -> Response {
    leave_to(visit, &asked.return_to.refusing(error, visit.accounts().oidc().issuer()))
}

/// Redirects to the application. The way that this browser remembered has been gone.
pub(super) fn leave_to(visit: &Visit, there: &str) -> Response {
    let mut response = redirect(there);
    if visit.cookies.get(Kind::Next).is_some() {
        visit.cookies.clear(&mut response, Kind::Next);
    }
    response
}

fn ask_consent(
    visit: Visit,
    asked: &AuthorizationRequest,
    member: Member,
    allowed: Scopes,
    here: &LocalPath,
) -> Response {
    let props = consent::Props {
        application: asked.application.name.clone(),
        answer_to: asked.return_to.host().map_or(consent::AnswerTo::Program, consent::AnswerTo::Host),
        address: member.email,
        asks: knows(asked.scopes, &asked.application),
        allowed: knows(allowed, &asked.application),
        request: here.clone().without("consented").as_str().to_owned(),
    };
    visit.show(StatusCode::OK, move |t| consent::page(t, props))
}

fn show_not_open(visit: Visit, application: String, member: Member) -> Response {
    let support_email = visit.app.site().support_email.clone();
    let props = not_open::Props { application, address: member.email, support_email };
    visit.show(StatusCode::FORBIDDEN, move |t| not_open::page(t, props))
}

fn show_problem(visit: Visit, application: Option<String>, reason: Reason) -> Response {
    let props = problem::Props { application, reason };
    visit.show(StatusCode::BAD_REQUEST, move |t| problem::page(t, props))
}

fn reason_of(reason: Unanswerable) -> Reason {
    match reason {
        Unanswerable::Unknown => Reason::Unknown,
        Unanswerable::Disabled => Reason::Disabled,
        Unanswerable::RedirectMissing => Reason::RedirectMissing,
        Unanswerable::RedirectUnknown => Reason::RedirectUnknown,
    }
}

/// As the application sent it.
fn bare(here: &LocalPath) -> LocalPath {
    oidc::OWN_PARAMETERS.into_iter().fold(here.clone(), LocalPath::without)
}

/// The address of the request with an answer, in place of an earlier one.
pub(super) fn with(here: &LocalPath, answer: &Answer) -> String {
    let (name, value) = answer.parameter();
    format!("{}&{name}={value}", here.clone().without(name).as_str())
}
