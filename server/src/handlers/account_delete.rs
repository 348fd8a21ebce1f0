//! `/account/delete`

use accounts::devices::Confirmed;
use accounts::{Password, PasswordRefused};
use app::pages::account_delete::{Props, page};
use app::{Flash, paths};
use axum::http::StatusCode;
use axum::response::Response;
use secrecy::ExposeSecret;

use crate::cookies::Kind;
use crate::error::Error;
use crate::strict_form::StrictForm;
use crate::visit::{MemberVisit, Visit, refused_with_retry, whole_seconds};

/// What has to be typed, in any case and with any spaces around it.
const WORD: &str = "delete";

/// The form.
pub(crate) async fn get(MemberVisit { visit, member }: MemberVisit) -> Response {
    show(visit, StatusCode::OK, Props { address: member.email, ..Props::default() }).await
}

/// Deletes the account.
pub(crate) async fn post(MemberVisit { visit, member }: MemberVisit, mut form: StrictForm) -> Result<Response, Error> {
    let password = Password::parse(form.take_secret("current_password").expose_secret());
    let confirm_wrong = !form.take("confirm").trim().eq_ignore_ascii_case(WORD);
    let current_empty = password.as_ref().err() == Some(&PasswordRefused::Empty);
    let current_wrong = password.is_err() && !current_empty;
    let props = Props { address: member.email.clone(), current_wrong, current_empty, confirm_wrong, throttled: None };
    let Some(password) = password.ok().filter(|_| !confirm_wrong) else {
        return Ok(show(visit, StatusCode::UNPROCESSABLE_ENTITY, props).await);
    };
    Ok(match visit.accounts().delete_account(&member, password, visit.now).await? {
        Confirmed::Outrun => visit.go_and_say(paths::ACCOUNT_DELETE, Flash::ChangedMeanwhile),
        Confirmed::Yes(()) => {
            let mut response = visit.go_and_say(paths::HOME, Flash::AccountDeleted);
            for kind in [Kind::Session, Kind::Device] {
                visit.cookies.clear(&mut response, kind);
            }
            response
        }
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
    visit.show(status, move || page(props)).await
}
