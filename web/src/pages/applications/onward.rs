//! `/onward`: the end of a form whose way leads to an application (docs/decisions/onward-page.md).

use app::pages::applications::onward::{Props, page};
use app::paths;
use axum::http::StatusCode;
use axum::response::Response;

use crate::next::LocalPath;
use crate::strict_form::StrictQuery;
use crate::visit::Visit;

/// Leads on to where a form could not redirect to itself: only to the addresses that leave this site.
pub(crate) async fn get(visit: Visit, mut query: StrictQuery) -> Response {
    let Some(there) = visit.local_page(&query.take("to")).filter(LocalPath::leads_off) else {
        return visit.go(paths::ACCOUNT);
    };
    let Some(application) = visit.application_behind(&there) else { return visit.go(there.as_str()) };
    let props = Props { application, href: there.as_str().to_owned() };
    visit.show(StatusCode::OK, move |t| page(t, props)).await
}
