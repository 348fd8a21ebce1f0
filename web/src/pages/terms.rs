//! `/terms`

use app::pages::terms::{Props, page};
use app::{Consent, Page, Reader, TermsRefused, paths};
use axum::http::StatusCode;
use axum::response::Response;

use crate::cookies::Kind;
use crate::error::Error;
use crate::next::LocalPath;
use crate::strict_form::{StrictForm, StrictQuery};
use crate::visit::{MemberVisit, Visit};

/// Asks a member to accept the terms. `next` leads on afterwards; this browser remembers it while its language is chosen.
pub(crate) async fn get(MemberVisit { visit, .. }: MemberVisit, mut query: StrictQuery) -> Response {
    let next = visit.local(&query.take("next")).or_else(|| visit.remembered());
    let Some(asked) = visit.terms_due() else { return go_on(&visit, next.as_ref()) };
    let refused = visit.kept::<Option<TermsRefused>>().and_then(|kept| kept.once(|refused| *refused = None));
    let (cookies, page) = (visit.cookies.clone(), filled(&visit, asked, next.as_ref()));
    let mut response = visit.show(StatusCode::OK, move |t| page(t, refused));
    if let Some(next) = next {
        cookies.set_next(&mut response, &next);
    }
    response
}

/// Records that they are accepted.
pub(crate) async fn post(
    MemberVisit { mut visit, member }: MemberVisit,
    mut form: StrictForm,
) -> Result<Response, Error> {
    let next = visit.local(&form.take("next"));
    let Some(asked) = visit.terms_due() else { return Ok(go_on(&visit, next.as_ref())) };
    if let Err(why) = visit.told_terms(&mut form) {
        let there = next.as_ref().map_or_else(|| paths::TERMS.to_owned(), |next| paths::terms_then(next.as_str()));
        let page = filled(&visit, asked, next.as_ref());
        return Ok(visit.refuse(StatusCode::UNPROCESSABLE_ENTITY, &there, Some(why), page));
    }
    visit.accounts().account().accept_terms(&member, &asked.version, &visit.request).await?;
    Ok(go_on(&visit, next.as_ref()))
}

fn go_on(visit: &Visit, next: Option<&LocalPath>) -> Response {
    let mut response = visit.go(next.map_or(paths::ACCOUNT, LocalPath::as_str));
    if visit.cookies.get(Kind::Next).is_some() {
        visit.cookies.clear(&mut response, Kind::Next);
    }
    response
}

fn filled(
    visit: &Visit,
    consent: Consent,
    next: Option<&LocalPath>,
) -> impl FnOnce(Reader, Option<TermsRefused>) -> Page + use<> {
    let accepted_earlier = visit.member.as_ref().is_some_and(|member| member.terms.is_some());
    let next = next.map(|next| next.as_str().to_owned());
    move |t, refused| page(t, Props { consent, accepted_earlier, next, refused })
}
