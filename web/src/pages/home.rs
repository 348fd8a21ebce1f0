//! `/`

use app::pages::home::{Props, page};
use app::paths;
use axum::response::Response;

use crate::visit::Visit;

/// Shows what this site is, and how to sign in or up. Members go to their account.
pub(crate) async fn get(visit: Visit) -> Response {
    if visit.member.is_some() {
        return visit.go(paths::ACCOUNT);
    }
    let site_name = visit.app.site().name.clone();
    visit.show_form(|app| &app.forms().home, move |t| page(t, Props { site_name }))
}
