//! `/account/activity`

use app::pages::account::activity::{Props, page};
use axum::http::StatusCode;
use axum::response::Response;

use crate::error::Error;
use crate::strict_form::StrictQuery;
use crate::visit::MemberVisit;

/// The account's history, newest first; `before` is where the page begins.
pub(crate) async fn get(MemberVisit { visit, member }: MemberVisit, mut query: StrictQuery) -> Result<Response, Error> {
    let before = query.take("before").parse().ok();
    let (entries, older) = visit.accounts().account().activity(&member, before).await?;
    let props = Props { entries, older: older.map(|id| id.to_string()), now: visit.request.now };
    Ok(visit.show(StatusCode::OK, move |t| page(t, props)))
}
