//! The member behind a request, for pages of the application around the account pages.

use accounts::sessions::Member;
use app::paths;
use axum::extract::{FromRef, FromRequestParts, OptionalFromRequestParts};
use axum::http::request::Parts;
use axum::response::{IntoResponse, Response};

use crate::Vestibule;
use crate::answer::redirect;
use crate::visit::{MemberVisit, Visit, page_asked_for};

/// Who is signed in. Anybody else is sent to sign in, and comes back to this page afterwards; so does whoever has yet to
/// accept the terms of use. As `Option<CurrentMember>` it lets everybody pass and tells who it is; whoever has yet to
/// accept the terms is nobody until then.
#[derive(Clone, Debug)]
pub struct CurrentMember(pub Member);

/// Who is signed in and has shown a password or a mailed link within the last 15 minutes: for what a stolen session must
/// not do. Other members are asked for their password first, and come back to this page afterwards.
#[derive(Clone, Debug)]
pub struct FreshMember(pub Member);

impl<S> FromRequestParts<S> for CurrentMember
where
    S: Send + Sync,
    Vestibule: FromRef<S>,
{
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Response> {
        let (_, member) = admitted(parts, state).await?;
        Ok(Self(member))
    }
}

impl<S> OptionalFromRequestParts<S> for CurrentMember
where
    S: Send + Sync,
    Vestibule: FromRef<S>,
{
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Option<Self>, Response> {
        let visit = Visit::from_request_parts(parts, state).await.map_err(IntoResponse::into_response)?;
        Ok(if visit.terms_due().is_none() { visit.member.map(Self) } else { None })
    }
}

impl<S> FromRequestParts<S> for FreshMember
where
    S: Send + Sync,
    Vestibule: FromRef<S>,
{
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Response> {
        let (visit, member) = admitted(parts, state).await?;
        if member.fresh(visit.request.now).is_some() {
            return Ok(Self(member));
        }
        Err(redirect(&paths::reauthenticate_then(&page_asked_for(&parts.uri))))
    }
}

/// A member who has accepted the terms of use, if there are any to accept.
async fn admitted<S>(parts: &mut Parts, state: &S) -> Result<(Visit, Member), Response>
where
    S: Send + Sync,
    Vestibule: FromRef<S>,
{
    let MemberVisit { visit, member } = MemberVisit::from_request_parts(parts, state).await?;
    match visit.terms_first(&parts.uri) {
        Some(terms) => Err(terms),
        None => Ok((visit, member)),
    }
}
