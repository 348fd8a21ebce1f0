//! `/account/applications`

use accounts::ApplicationId;
use accounts::account::OwnApplication;
use app::pages::account::applications::{ApplicationLine, Props, page};
use app::{Flash, paths};
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;

use crate::error::Error;
use crate::pages::applications::asked_for::knows;
use crate::visit::MemberVisit;

/// The applications that the member is signed in to, or has allowed something.
pub(crate) async fn get(MemberVisit { visit, member }: MemberVisit) -> Result<Response, Error> {
    let now = visit.request.now;
    let own = visit.accounts().account().applications(&member, now).await?;
    let props = Props { applications: own.into_iter().map(line).collect(), now };
    Ok(visit.show(StatusCode::OK, move |t| page(t, props)))
}

/// Signs the member out of one of them and forgets what it was allowed. Done also if there was nothing left to end.
pub(crate) async fn end(MemberVisit { visit, member }: MemberVisit, Path(id): Path<String>) -> Result<Response, Error> {
    if let Some(id) = ApplicationId::parse(&id) {
        visit.accounts().oidc().withdraw(&member, &id, &visit.request).await?;
    }
    Ok(visit.go_and_say(paths::ACCOUNT_APPLICATIONS, Flash::ApplicationEnded))
}

fn line(own: OwnApplication) -> ApplicationLine {
    let OwnApplication { application, since, last_used, scopes, consented } = own;
    ApplicationLine {
        id: application.id.clone(),
        name: application.name.clone(),
        home_url: application.home_url.clone(),
        since,
        last_used,
        knows: knows(scopes, &application),
        consented,
    }
}
