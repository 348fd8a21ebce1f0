//! `/continue`: from an application's host and back there, with a code.

use accounts::applications::HostName;
use accounts::forward_auth::{HandedOver, StartHash};
use accounts::kinds::UriKind;
use app::pages::applications::not_open;
use app::pages::applications::problem::{self, Reason};
use app::paths;
use axum::http::{StatusCode, Uri};
use axum::response::Response;

use crate::answer::redirect;
use crate::error::Error;
use crate::strict_form::StrictQuery;
use crate::visit::{MemberVisit, page_asked_for};

/// Hands the sign-in over. Takes the application's id and one of its hosts, and no address (A-I16).
pub(crate) async fn get(who: MemberVisit, uri: Uri, mut query: StrictQuery) -> Result<Response, Error> {
    let MemberVisit { visit, member } = who;
    let registry = visit.accounts().applications().current().await?;
    let refused = match registry.get(&query.take("app")) {
        None => problem::Props { application: None, reason: Reason::Unknown },
        Some(known) if known.disabled => {
            problem::Props { application: Some(known.name.clone()), reason: Reason::Disabled }
        }
        Some(known) => {
            let named = query.take("host");
            let host = known.uris(UriKind::Host).find(|own| *own == named).and_then(|own| HostName::parse(own).ok());
            if let (Some(host), Some(start)) = (host, StartHash::parse(&query.take("start"))) {
                let (now, doors) = (visit.request.now, visit.accounts().forward_auth());
                return Ok(match doors.hand_over(&member, known, &host, start, now).await? {
                    HandedOver::Code(code) => {
                        let query = form_urlencoded::Serializer::new(String::new())
                            .append_pair("code", code.expose())
                            .append_pair("tab", &query.take("tab"))
                            .append_pair("again", &query.take("again"))
                            .finish();
                        redirect(&format!("{}://{host}{}?{query}", visit.app.scheme(), paths::HOST_FINISH))
                    }
                    HandedOver::NotOpen => {
                        let props = not_open::Props {
                            application: known.name.clone(),
                            address: member.email.clone(),
                            support_email: visit.app.site().support_email.clone(),
                        };
                        visit.show(StatusCode::FORBIDDEN, move |t| not_open::page(t, props))
                    }
                    HandedOver::SignedOut => visit.sign_in_first(&page_asked_for(&uri)),
                });
            }
            problem::Props { application: Some(known.name.clone()), reason: Reason::HostUnknown }
        }
    };
    Ok(visit.show(StatusCode::BAD_REQUEST, move |t| problem::page(t, refused)))
}
