//! `/onward`: the end of a form whose way leads to an application (docs/decisions/onward-page.md).

use app::pages::applications::onward::{Props, page};
use app::paths;
use axum::http::StatusCode;
use axum::response::Response;

use crate::error::Error;
use crate::next::LocalPath;
use crate::strict_form::StrictQuery;
use crate::visit::{Visit, application_behind};

/// Leads on to where a form could not redirect to itself: only to the addresses that leave this site.
pub(crate) async fn get(visit: Visit, mut query: StrictQuery) -> Result<Response, Error> {
    let Some(there) = visit.local_page(&query.take("to")).filter(LocalPath::leads_off) else {
        return Ok(visit.go(paths::ACCOUNT));
    };
    // As they are now, not as last seen: a redirect in place of the page would lead the form off this site.
    let registry = visit.accounts().applications().current().await?;
    // For no application, there is a page of this site that says so.
    let Some(application) = application_behind(&there, &registry) else { return Ok(visit.go(there.as_str())) };
    let props = Props { application, href: there.as_str().to_owned() };
    Ok(visit.show(StatusCode::OK, move |t| page(t, props)))
}
