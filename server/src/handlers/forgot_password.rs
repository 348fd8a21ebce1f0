//! `/forgot-password`

use accounts::Email;
use accounts::recovery::ResetRequest;
use app::pages::forgot_password::{Props, page};
use app::pages::forgot_password_sent;
use app::paths;
use axum::http::StatusCode;
use axum::response::Response;

use crate::error::Error;
use crate::strict_form::StrictForm;
use crate::visit::{Visit, throttled};

/// The form.
pub(crate) async fn get(visit: Visit) -> Response {
    visit.show_form(|app| &app.forms.forgot_password, || page(Props::default())).await
}

/// Asks for a link; the same answer for every address.
pub(crate) async fn post(visit: Visit, mut form: StrictForm) -> Result<Response, Error> {
    let typed = form.take("email");
    let email = match Email::parse(&typed) {
        Ok(email) => email,
        Err(refused) => {
            let props = Props { email: typed, email_error: Some(refused) };
            return Ok(visit.show(StatusCode::UNPROCESSABLE_ENTITY, move || page(props)).await);
        }
    };
    Ok(match visit.accounts().request_reset(&email, &visit.client, visit.now).await? {
        ResetRequest::Accepted => visit.go(paths::FORGOT_PASSWORD_SENT),
        ResetRequest::Throttled { retry_after } => throttled(retry_after),
    })
}

/// The neutral page afterwards.
pub(crate) async fn sent(visit: Visit) -> Response {
    visit.show(StatusCode::OK, || forgot_password_sent::page(forgot_password_sent::Props {})).await
}
