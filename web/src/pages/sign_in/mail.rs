//! `/login/mail`: signing in by email.

use accounts::Email;
use accounts::lifetimes::MAIL_LOGIN;
use accounts::links::{Code, IncomingToken, Purpose};
use accounts::sign_in::{MailSignIn, MailSignInPage};
use app::pages::sign_in::{link as sign_in_link, mail as sign_in_mail, mail_sent as sign_in_mail_sent};
use app::words::CodeError;
use app::{Page, Reader, paths};
use axum::http::StatusCode;
use axum::response::Response;

use crate::cookies::Kind;
use crate::error::Error;
use crate::link_token::Token;
use crate::pages::address_form::Refused;
use crate::pages::dead_link;
use crate::strict_form::StrictForm;
use crate::visit::Visit;

/// Shows the form.
pub(crate) async fn get(visit: Visit) -> Response {
    if visit.member.is_some() {
        return visit.go(paths::ACCOUNT);
    }
    let refused = Refused::kept(&visit);
    visit.show_form(|app| &app.forms().login_mail, move |t| filled(t, refused))
}

fn filled(t: Reader, Refused { email, email_error }: Refused) -> Page {
    sign_in_mail::page(t, sign_in_mail::Props { email, email_error })
}

/// Requests the email. Every address gets the same answer.
pub(crate) async fn post(visit: Visit, mut form: StrictForm) -> Result<Response, Error> {
    let typed = form.take("email");
    let email = match Email::parse(&typed) {
        Ok(email) => email,
        Err(error) => {
            let (status, refused) = (StatusCode::UNPROCESSABLE_ENTITY, Refused::new(typed, error));
            return Ok(visit.refuse(status, paths::LOGIN_MAIL, refused, filled));
        }
    };
    let before = visit.cookies.mail_sign_in();
    let asked = visit.accounts().sign_in().request_mail(&email, before, &visit.request).await;
    let asked = asked.map_err(|error| visit.turned_away(error, &Refused::only(typed)))?;
    let mut response = visit.go(paths::LOGIN_MAIL_SENT);
    visit.cookies.set(&mut response, Kind::MailSignIn, asked.expose(), MAIL_LOGIN);
    visit.cookies.set_address(&mut response, &email);
    Ok(response)
}

/// Shows the form for the code.
pub(crate) async fn sent(visit: Visit) -> Result<Response, Error> {
    let error = visit.kept::<Option<CodeError>>().and_then(|kept| kept.once(|error| *error = None));
    show_sent(visit, error, false).await
}

/// Signs in with the code.
pub(crate) async fn code(visit: Visit, mut form: StrictForm) -> Result<Response, Error> {
    let Some(asked) = visit.cookies.mail_sign_in() else { return Ok(visit.go(paths::LOGIN_MAIL)) };
    let Some(code) = Code::parse(&form.take("code")) else {
        return show_sent(visit, Some(CodeError::Malformed), true).await;
    };
    let entry = visit.accounts().sign_in().with_code(&asked, &code, &visit.request).await;
    let error = match entry.map_err(|error| visit.turned_away(error, &()))? {
        MailSignIn::SignedIn(signed_in) => return Ok(visit.welcome(signed_in).await),
        MailSignIn::NotAsked | MailSignIn::BrokenLink(_) => return Ok(visit.go(paths::LOGIN_MAIL)),
        MailSignIn::Void | MailSignIn::Wrong { left: 0 } => CodeError::Exhausted,
        MailSignIn::Wrong { left } => CodeError::Wrong { left: u8::try_from(left).unwrap_or(u8::MAX) },
    };
    show_sent(visit, Some(error), true).await
}

/// Opens the link: shows one button in the browser that asked, and the code in any other.
pub(crate) async fn link(visit: Visit, Token(token): Token) -> Result<Response, Error> {
    let asked = visit.cookies.mail_sign_in();
    let (address_masked, code) =
        match visit.accounts().sign_in().mail_page(&token, asked.as_ref(), &visit.request).await? {
            Ok(MailSignInPage::Here { address }) => (address, None),
            Ok(MailSignInPage::Elsewhere { address, code }) => (address, Some(code)),
            Err(dead) => return Ok(dead_link::show(visit, dead, Purpose::SignIn, None)),
        };
    let props = sign_in_link::Props { token, address_masked, code };
    Ok(visit.show(StatusCode::OK, move |t| sign_in_link::page(t, props)))
}

/// Signs in with the link's button.
pub(crate) async fn enter(visit: Visit, Token(token): Token) -> Result<Response, Error> {
    let Some(asked) = visit.cookies.mail_sign_in() else {
        return not_here(visit, token).await;
    };
    Ok(match visit.accounts().sign_in().with_mail(&token, &asked, &visit.request).await? {
        MailSignIn::SignedIn(signed_in) => visit.welcome(signed_in).await,
        MailSignIn::BrokenLink(dead) => dead_link::show(visit, dead, Purpose::SignIn, None),
        _ => return not_here(visit, token).await,
    })
}

/// The link signs nobody in in this browser; its page says what to do.
async fn not_here(visit: Visit, token: IncomingToken) -> Result<Response, Error> {
    if visit.by_person {
        return Ok(visit.go(&paths::login_mail_link(token.expose())));
    }
    link(visit, Token(token)).await
}

async fn show_sent(visit: Visit, code_error: Option<CodeError>, refused: bool) -> Result<Response, Error> {
    let asked = visit.cookies.mail_sign_in();
    let address = match asked {
        Some(asked) => visit.accounts().sign_in().mail_address(&asked, visit.request.now).await?,
        None => None,
    };
    let Some(address) = address else { return Ok(visit.go(paths::LOGIN_MAIL)) };
    let page = move |t, code_error| sign_in_mail_sent::page(t, sign_in_mail_sent::Props { address, code_error });
    Ok(if refused {
        visit.refuse(StatusCode::UNPROCESSABLE_ENTITY, paths::LOGIN_MAIL_SENT, code_error, page)
    } else {
        visit.show(StatusCode::OK, move |t| page(t, code_error))
    })
}
