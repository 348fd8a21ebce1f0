//! `/oidc/logout`: an application signs its member out (OpenID Connect RP-Initiated Logout).

use accounts::oidc::SignOutRequest;
use accounts::sessions::Member;
use app::pages::applications::sign_out::{Props, page};
use app::pages::outcome::Outcome;
use app::paths;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};

use super::authorize::leave_to;
use crate::answer::redirect;
use crate::error::Error;
use crate::pages::sign_in::logout::forget;
use crate::security::Refuse;
use crate::strict_form::{FormParameters, QueryParameters};
use crate::visit::Visit;

/// What an application asks for.
struct Asked {
    hint: Option<String>,
    client: Option<String>,
    come_out_at: Option<String>,
    state: Option<String>,
    button: Option<String>,
}

/// Signs out at once, if the application shows that it signed this very browser in; else asks. A stale hint is no error.
pub(crate) async fn get(visit: Visit, QueryParameters(parameters): QueryParameters) -> Result<Response, Error> {
    let Some(asked) = Asked::read(parameters) else { return Ok(Refuse(StatusCode::BAD_REQUEST).into_response()) };
    let Some(request) = asked.judge(&visit).await? else {
        return Ok(Refuse(StatusCode::NOT_FOUND).into_response());
    };
    match (visit.member.clone(), request.grant) {
        (None, _) => Ok(asked.come_out(&visit, &request)),
        (Some(member), Some(grant)) => {
            visit.accounts().oidc().end_named(grant, &member, &visit.request).await?;
            visit.end_session().await?;
            let mut response = asked.come_out(&visit, &request);
            forget(&visit, &mut response);
            Ok(response)
        }
        (Some(member), None) => Ok(asked.ask(visit, &member, &request)),
    }
}

/// The button. Posts of applications become GETs, which get the cookies that posts from other sites lack.
pub(crate) async fn post(visit: Visit, FormParameters(parameters): FormParameters) -> Result<Response, Error> {
    let query = form_urlencoded::Serializer::new(String::new()).extend_pairs(&parameters).finish();
    let Some(asked) = Asked::read(parameters) else { return Ok(Refuse(StatusCode::BAD_REQUEST).into_response()) };
    let Some(request) = asked.judge(&visit).await? else {
        return Ok(Refuse(StatusCode::NOT_FOUND).into_response());
    };
    let pressed = visit
        .member
        .as_ref()
        .zip(asked.button.as_deref())
        .is_some_and(|(member, button)| visit.accounts().oidc().has_pressed(button, member, visit.request.now));
    if !pressed {
        return Ok(redirect(&format!("{}?{query}", paths::OIDC_LOGOUT)));
    }
    visit.end_session().await?;
    let there = asked.carried(&request).filter(|_| asked.address(&request).is_some());
    let mut response = match there {
        Some(query) => visit.go(&format!("{}?{query}", paths::OIDC_LOGOUT)),
        None => visit.go(&paths::outcome(Outcome::SignedOut.code())),
    };
    forget(&visit, &mut response);
    Ok(response)
}

impl Asked {
    /// None if something came twice.
    fn read(parameters: Vec<(String, String)>) -> Option<Self> {
        let mut all = parameters;
        all.retain(|(_, value)| !value.is_empty());
        let mut take = |name: &str| -> Option<Option<String>> {
            let at = all.iter().position(|(known, _)| known == name);
            let value = at.map(|at| all.swap_remove(at).1);
            all.iter().all(|(known, _)| known != name).then_some(value)
        };
        Some(Self {
            hint: take("id_token_hint")?,
            client: take("client_id")?,
            come_out_at: take("post_logout_redirect_uri")?,
            state: take("state")?,
            button: take("button")?,
        })
    }

    /// None where no application takes part.
    async fn judge(&self, visit: &Visit) -> Result<Option<SignOutRequest>, Error> {
        let oidc = visit.accounts().oidc();
        if !visit.accounts().applications().current().await?.has_clients() {
            return Ok(None);
        }
        let (hint, client) = (self.hint.as_deref(), self.client.as_deref());
        Ok(Some(oidc.sign_out_request(hint, client, visit.member.as_ref(), visit.request.now).await?))
    }

    /// Where the application wants people to come out, if that is registered, byte for byte (A-I36).
    fn address(&self, request: &SignOutRequest) -> Option<String> {
        let (there, application) = (self.come_out_at.as_deref()?, request.application.as_ref()?);
        if !application.may_come_out_at(there) {
            return None;
        }
        let Some(state) = &self.state else { return Some(there.to_owned()) };
        let state = form_urlencoded::Serializer::new(String::new()).append_pair("state", state).finish();
        Some(format!("{there}{}{state}", if there.contains('?') { '&' } else { '?' }))
    }

    fn come_out(&self, visit: &Visit, request: &SignOutRequest) -> Response {
        match self.address(request) {
            Some(there) => leave_to(visit, &there),
            None => redirect(&paths::outcome(Outcome::SignedOut.code())),
        }
    }

    /// The request without its hint, which has done what it can.
    fn pairs(&self, request: &SignOutRequest) -> Vec<(String, String)> {
        let client = request.application.as_ref().map(|application| application.id.to_string());
        let pairs = [("client_id", client), ("post_logout_redirect_uri", self.come_out_at.clone())];
        let pairs = pairs.into_iter().chain([("state", self.state.clone())]);
        pairs.filter_map(|(name, value)| Some((name.to_owned(), value?))).collect()
    }

    fn carried(&self, request: &SignOutRequest) -> Option<String> {
        let pairs = self.pairs(request);
        let query = form_urlencoded::Serializer::new(String::new()).extend_pairs(&pairs).finish();
        (!pairs.is_empty()).then_some(query)
    }

    fn ask(&self, visit: Visit, member: &Member, request: &SignOutRequest) -> Response {
        let button = visit.accounts().oidc().sign_out_button(member, visit.request.now);
        let mut hidden = self.pairs(request);
        hidden.push(("button".to_owned(), button.expose().to_owned()));
        let application = request.application.as_ref().map(|application| application.name.clone());
        let props = Props { action: paths::OIDC_LOGOUT.to_owned(), application, hidden };
        visit.show(StatusCode::OK, move |t| page(t, props))
    }
}
