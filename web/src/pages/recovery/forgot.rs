//! `/forgot-password`

use accounts::Email;
use accounts::recovery::ResetRequest;
use app::pages::forgot_password::{Props, page};
use app::pages::forgot_password_sent;
use app::paths;
use axum::http::StatusCode;
use axum::response::Response;

use crate::error::Error;
use crate::pages::address_form::Refused;
use crate::strict_form::StrictForm;
use crate::visit::Visit;

/// The form.
pub(crate) async fn get(visit: Visit) -> Response {
    let refused = Refused::kept(&visit);
    visit.show_form(|app| &app.forms().forgot_password, move || page(props(refused))).await
}

/// Asks for a link; the same answer for every address.
pub(crate) async fn post(visit: Visit, mut form: StrictForm) -> Result<Response, Error> {
    let typed = form.take("email");
    let email = match Email::parse(&typed) {
        Ok(email) => email,
        Err(error) => {
            let (status, refused) = (StatusCode::UNPROCESSABLE_ENTITY, Refused::new(typed, error));
            return Ok(visit.refuse(status, paths::FORGOT_PASSWORD, refused, |refused| page(props(refused))).await);
        }
    };
    Ok(match visit.accounts().recovery().request(&email, &visit.client, visit.now).await? {
        ResetRequest::Accepted => {
            let mut response = visit.go(paths::FORGOT_PASSWORD_SENT);
            visit.cookies.set_address(&mut response, &email);
            response
        }
        ResetRequest::Throttled { retry_after } => visit.too_many(retry_after, &Refused::only(typed)),
    })
}

/// The neutral page afterwards: the same for every address.
pub(crate) async fn sent(visit: Visit) -> Response {
    let address = visit.typed_address();
    visit.show(StatusCode::OK, || forgot_password_sent::page(forgot_password_sent::Props { address })).await
}

fn props(Refused { email, email_error }: Refused) -> Props {
    Props { email, email_error }
}
