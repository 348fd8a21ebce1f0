//! `/account/password`

use accounts::devices::Confirmed;
use accounts::{Password, PasswordRefused};
use app::pages::account_password::{Props, page};
use app::{Flash, paths};
use axum::http::StatusCode;
use axum::response::Response;
use secrecy::ExposeSecret;

use crate::error::Error;
use crate::strict_form::StrictForm;
use crate::visit::{MemberVisit, Visit, refused_with_retry, whole_seconds};

/// The form.
pub(crate) async fn get(MemberVisit { visit, member }: MemberVisit) -> Response {
    show(visit, StatusCode::OK, Props { address: member.email, ..Props::default() }).await
}

/// Changes the password.
pub(crate) async fn post(MemberVisit { visit, member }: MemberVisit, mut form: StrictForm) -> Result<Response, Error> {
    let (current, new) = (form.take_secret("current_password"), form.take_secret("new_password"));
    let judged = visit.accounts().judge(new.expose_secret(), &member.email, &visit.client, visit.now).await?;
    let current = Password::parse(current.expose_secret());
    let props = Props { address: member.email.clone(), ..Props::default() };
    let (current, new) = match (current, judged) {
        (Ok(current), Ok(new)) => (current, new),
        (current, judged) => {
            let current_empty = current.as_ref().err() == Some(&PasswordRefused::Empty);
            let current_wrong = current.is_err() && !current_empty;
            let props = Props { current_wrong, current_empty, new_error: judged.err(), ..props };
            return Ok(show(visit, StatusCode::UNPROCESSABLE_ENTITY, props).await);
        }
    };
    Ok(match visit.accounts().change_password(&member, current, new, &visit.client, visit.now).await? {
        Confirmed::Yes(renewed) => visit.go_renewed(renewed, paths::ACCOUNT, Flash::PasswordChanged),
        Confirmed::Outrun => visit.go_and_say(paths::ACCOUNT_PASSWORD, Flash::ChangedMeanwhile),
        Confirmed::WrongPassword => {
            show(visit, StatusCode::UNPROCESSABLE_ENTITY, Props { current_wrong: true, ..props }).await
        }
        Confirmed::Throttled { retry_after } => {
            let page = show(
                visit,
                StatusCode::TOO_MANY_REQUESTS,
                Props { throttled: Some(whole_seconds(retry_after)), ..props },
            )
            .await;
            refused_with_retry(page, retry_after)
        }
    })
}

async fn show(visit: Visit, status: StatusCode, props: Props) -> Response {
    let min_length = visit.app.config.password_min_length;
    visit.show(status, move || page(Props { min_length, ..props })).await
}
