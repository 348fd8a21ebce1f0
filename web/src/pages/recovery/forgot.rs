//! `/forgot-password`

use accounts::Email;
use app::pages::recovery::forgot::{Props, page};
use app::pages::recovery::forgot_sent as forgot_password_sent;
use app::paths;
use axum::http::StatusCode;
use axum::response::Response;

use crate::error::Error;
use crate::pages::address_form::Refused;
use crate::strict_form::StrictForm;
use crate::visit::Visit;

/// Shows the form.
pub(crate) async fn get(visit: Visit) -> Response {
    let refused = Refused::kept(&visit);
    visit.show_form(|app| &app.forms().forgot_password, move |t| page(t, props(refused)))
}

/// Requests a reset link. Every address gets the same answer.
pub(crate) async fn post(visit: Visit, mut form: StrictForm) -> Result<Response, Error> {
    let typed = form.take("email");
    let email = match Email::parse(&typed) {
        Ok(email) => email,
        Err(error) => {
            let (status, refused) = (StatusCode::UNPROCESSABLE_ENTITY, Refused::new(typed, error));
            return Ok(visit.refuse(status, paths::FORGOT_PASSWORD, refused, move |t, refused| page(t, props(refused))));
        }
    };
    let requested = visit.accounts().recovery().request(&email, &visit.request).await;
    requested.map_err(|error| visit.turned_away(error, &Refused::only(typed)))?;
    let mut response = visit.go(paths::FORGOT_PASSWORD_SENT);
    visit.cookies.set_address(&mut response, &email);
    Ok(response)
}

/// The neutral page afterwards, the same for every address.
pub(crate) async fn sent(visit: Visit) -> Response {
    let address = visit.typed_address();
    visit.show(StatusCode::OK, |t| forgot_password_sent::page(t, forgot_password_sent::Props { address }))
}

fn props(Refused { email, email_error }: Refused) -> Props {
    Props { email, email_error }
}
