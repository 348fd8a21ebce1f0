//! `/register`

use accounts::{Email, EmailRefused, NewPassword, PasswordRefused};
use app::pages::sign_up::register::{Props, page};
use app::{Page, Reader, TermsRefused, paths};
use axum::http::StatusCode;
use axum::response::Response;
use secrecy::ExposeSecret;
use serde::{Deserialize, Serialize};

use crate::cookies::Kind;
use crate::error::Error;
use crate::next::LocalPath;
use crate::strict_form::{StrictForm, StrictQuery};
use crate::visit::Visit;

/// Shows the form. `next` leads on once the account is active, as on the sign-in page.
pub(crate) async fn get(visit: Visit, mut query: StrictQuery) -> Response {
    let next = visit.local(&query.take("next"));
    if visit.member.is_some() {
        return visit.go(next.as_ref().map_or(paths::ACCOUNT, LocalPath::as_str));
    }
    let onward = next.clone().or_else(|| visit.remembered()).and_then(|next| visit.application_behind(&next));
    let (cookies, page, same_for_all) = (visit.cookies.clone(), filled(&visit, onward.clone()), onward.is_none());
    let kept = visit.kept::<Refused>().map(|kept| kept.once(Refused::forget));
    let refused = kept.unwrap_or_else(|| Refused { email: visit.typed_address(), ..Refused::default() });
    let make = move |t| page(t, refused);
    let mut response = if same_for_all {
        visit.show_form(|app| &app.forms().register, make)
    } else {
        visit.show(StatusCode::OK, make)
    };
    if let Some(next) = next {
        cookies.set_next(&mut response, &next);
    }
    response
}

/// What was typed, and what was wrong with it.
#[derive(Default, Serialize, Deserialize)]
struct Refused {
    email: String,
    email_error: Option<EmailRefused>,
    password_error: Option<PasswordRefused>,
    password_blank_again: bool,
    /// The terms whose box was ticked: not those of a later page.
    terms_ticked: Option<String>,
    terms_error: Option<TermsRefused>,
}

impl Refused {
    /// What was typed, without the password.
    fn only(visit: &Visit, email: String) -> Self {
        let terms_ticked = visit.request.terms.as_ref().map(|version| version.as_str().to_owned());
        Self { email, terms_ticked, ..Self::default() }
    }

    fn forget(&mut self) {
        let Self { email, terms_ticked, .. } = std::mem::take(self);
        *self = Self { email, terms_ticked, ..Self::default() };
    }
}

/// Signs up. Every address gets the same answer.
pub(crate) async fn post(mut visit: Visit, mut form: StrictForm) -> Result<Response, Error> {
    visit.told_zone(&form.take("zone"));
    let terms = visit.told_terms(&mut form);
    let typed = form.take("email");
    let password = form.take_secret("password");
    let email = Email::parse(&typed);
    let address = email.as_ref().map_or(typed.as_str(), Email::as_str).to_owned();
    let judged = visit.accounts().new_password(password.expose_secret(), &address, &visit.request).await;
    let judged = judged.map_err(|error| visit.turned_away(error, &Refused::only(&visit, address.clone())))?;
    match (email, judged, terms) {
        (Ok(email), Ok(password), Ok(())) => accept(visit, &email, password).await,
        (email, judged, terms) => {
            let refused = Refused {
                email_error: email.err(),
                password_blank_again: judged.is_ok(),
                password_error: judged.err(),
                terms_error: terms.err(),
                ..Refused::only(&visit, address)
            };
            let onward = visit.remembered().and_then(|next| visit.application_behind(&next));
            let page = filled(&visit, onward);
            Ok(visit.refuse(StatusCode::UNPROCESSABLE_ENTITY, paths::REGISTER, refused, page))
        }
    }
}

async fn accept(visit: Visit, email: &Email, password: NewPassword) -> Result<Response, Error> {
    let attempt = visit.accounts().sign_up().register(email, password, &visit.request).await;
    let attempt =
        attempt.map_err(|error| visit.turned_away(error, &Refused::only(&visit, email.as_str().to_owned())))?;
    let mut response = visit.go(paths::REGISTER_SENT);
    visit.cookies.set(&mut response, Kind::SignUpRequest, attempt.expose(), visit.app.unconfirmed_ttl());
    visit.cookies.set_address(&mut response, email);
    Ok(response)
}

fn filled(visit: &Visit, onward: Option<String>) -> impl FnOnce(Reader, Refused) -> Page + use<> {
    let (min_length, consent) = (visit.app.password_min_length(), visit.app.consent());
    move |t, refused| {
        let Refused { email, email_error, password_error, password_blank_again, terms_ticked, terms_error } = refused;
        let asked = consent.as_ref().map(|consent| consent.version.as_str());
        let terms_ticked = asked.is_some() && terms_ticked.as_deref() == asked;
        let words = Props { email, email_error, password_error, min_length, password_blank_again, ..Props::default() };
        page(t, Props { onward, consent, terms_ticked, terms_error, ..words })
    }
}
