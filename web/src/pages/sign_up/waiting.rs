//! `/register/sent` and its forms.

use accounts::links::Code;
use accounts::sign_up::{CodeEntry, MailProgress, Progress, ResendOutcome, SignUpRequest};
use accounts::{Email, EmailRefused, SignUpToken};
use app::pages::sign_up::waiting::{Props, page};
use app::words::CodeError;
use app::{Flash, Reader, paths};
use axum::http::StatusCode;
use axum::response::Response;
use serde::{Deserialize, Serialize};

use crate::cookies::Kind;
use crate::error::Error;
use crate::strict_form::StrictForm;
use crate::visit::Visit;

/// What was wrong with the input on the waiting page.
#[derive(Default, Serialize, Deserialize)]
struct Mistakes {
    code: Option<CodeError>,
    address: Option<EmailRefused>,
    address_typed: String,
}

impl Mistakes {
    /// A valid address, with no error to show.
    fn only(address_typed: String) -> Self {
        Self { address_typed, ..Self::default() }
    }
}

/// Shows the waiting page of this browser's sign-up.
pub(crate) async fn get(visit: Visit) -> Result<Response, Error> {
    let forget = |mistakes: &mut Mistakes| (mistakes.code, mistakes.address) = (None, None);
    let mistakes = visit.kept::<Mistakes>().map(|kept| kept.once(forget)).unwrap_or_default();
    show(visit, mistakes, false).await
}

/// Signs this browser in after its account was activated elsewhere with its own password.
pub(crate) async fn post(visit: Visit) -> Result<Response, Error> {
    let Some(attempt) = attempt(&visit) else { return Ok(visit.go(paths::REGISTER_SENT)) };
    Ok(match visit.accounts().sign_up().follow(&attempt, &visit.request).await? {
        Some(signed_in) => visit.welcome(signed_in).await,
        None => visit.go(paths::REGISTER_SENT),
    })
}

/// Requests another email: for this browser's sign-up, or for an address typed elsewhere.
pub(crate) async fn resend(visit: Visit, mut form: StrictForm) -> Result<Response, Error> {
    let typed = form.take("email");
    if let Some(attempt) = attempt(&visit) {
        let resent = visit.accounts().sign_up().resend(&attempt, &visit.request).await;
        match resent.map_err(|error| visit.turned_away(error, &Mistakes::default()))? {
            ResendOutcome::Done => return sent_again(&visit, &attempt).await,
            ResendOutcome::NoAttempt => {}
        }
    }
    let email = match Email::parse(&typed) {
        Ok(email) => email,
        // The button of the waiting page has no such field.
        Err(EmailRefused::Empty) => return Ok(visit.go(paths::REGISTER_SENT)),
        Err(refused) => return refuse_address(visit, refused, typed).await,
    };
    let attempt = visit.accounts().sign_up().resend_to(&email, &visit.request).await;
    let attempt = attempt.map_err(|error| visit.turned_away(error, &Mistakes::only(typed)))?;
    let mut response = visit.go(paths::REGISTER_SENT);
    visit.cookies.set(&mut response, Kind::SignUpRequest, attempt.expose(), visit.app.unconfirmed_ttl());
    Ok(response)
}

/// Says that an email is on its way, if the page may mention one.
async fn sent_again(visit: &Visit, attempt: &SignUpToken) -> Result<Response, Error> {
    let untold = |found: &SignUpRequest| found.progress == Progress::Waiting(MailProgress::Untold);
    Ok(match visit.accounts().sign_up().attempt(attempt, visit.request.now).await? {
        Some(found) if !untold(&found) => visit.go_and_say(paths::REGISTER_SENT, Flash::MailSent),
        _ => visit.go(paths::REGISTER_SENT),
    })
}

/// Corrects a mistyped address.
pub(crate) async fn address(visit: Visit, mut form: StrictForm) -> Result<Response, Error> {
    let typed = form.take("email");
    let Some(attempt) = attempt(&visit) else { return Ok(visit.go(paths::REGISTER_SENT)) };
    let email = match Email::parse(&typed) {
        Ok(email) => email,
        Err(refused) => return refuse_address(visit, refused, typed).await,
    };
    let corrected = visit.accounts().sign_up().correct_address(&attempt, &email, &visit.request).await;
    corrected.map_err(|error| visit.turned_away(error, &Mistakes::only(typed)))?;
    Ok(visit.go(paths::REGISTER_SENT))
}

/// Activates with the short code.
pub(crate) async fn code(visit: Visit, mut form: StrictForm) -> Result<Response, Error> {
    let Some(attempt) = attempt(&visit) else { return Ok(visit.go(paths::REGISTER_SENT)) };
    let Some(code) = Code::parse(&form.take("code")) else { return refuse_code(visit, CodeError::Malformed).await };
    let entry = visit.accounts().sign_up().enter_code(&attempt, &code, &visit.request).await;
    match entry.map_err(|error| visit.turned_away(error, &Mistakes::default()))? {
        CodeEntry::SignedIn(signed_in) => Ok(visit.welcome_active(signed_in).await),
        CodeEntry::NoAttempt => Ok(visit.go(paths::REGISTER_SENT)),
        CodeEntry::Expired => refuse_code(visit, CodeError::Expired).await,
        CodeEntry::Wrong { left: 0 } | CodeEntry::Void => refuse_code(visit, CodeError::Exhausted).await,
        CodeEntry::Wrong { left } => {
            let left = u8::try_from(left).unwrap_or(u8::MAX);
            refuse_code(visit, CodeError::Wrong { left }).await
        }
    }
}

async fn refuse_address(visit: Visit, refused: EmailRefused, typed: String) -> Result<Response, Error> {
    let mistakes = Mistakes { address: Some(refused), address_typed: typed, code: None };
    show(visit, mistakes, true).await
}

async fn refuse_code(visit: Visit, error: CodeError) -> Result<Response, Error> {
    let mistakes = Mistakes { code: Some(error), ..Mistakes::default() };
    show(visit, mistakes, true).await
}

fn attempt(visit: &Visit) -> Option<SignUpToken> {
    visit.cookies.sign_up()
}

async fn show(visit: Visit, mistakes: Mistakes, refused: bool) -> Result<Response, Error> {
    let attempt = match attempt(&visit) {
        Some(cookie) => visit.accounts().sign_up().attempt(&cookie, visit.request.now).await?,
        None => None,
    };
    if attempt.is_none() && visit.member.is_some() && mistakes.address_typed.is_empty() {
        return Ok(visit.go(paths::ACCOUNT));
    }
    let (now, sender) = (visit.request.now, visit.app.settings().sender.clone());
    let filled = move |t: Reader, Mistakes { code: code_error, address: address_error, address_typed }: Mistakes| {
        page(t, Props { attempt, now, code_error, address_error, address_typed, sender })
    };
    Ok(if refused {
        visit.refuse(StatusCode::UNPROCESSABLE_ENTITY, paths::REGISTER_SENT, mistakes, filled)
    } else {
        visit.show(StatusCode::OK, move |t| filled(t, mistakes))
    })
}
