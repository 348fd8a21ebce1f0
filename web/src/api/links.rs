//! `/links`: what a mailed link is for and whether it works, and a new one in its place.

use accounts::email::mask;
use accounts::links::{IncomingToken, LinkError, Purpose, RenewedLink};
use accounts::sign_in::MailSignInPage;
use axum::Json;
use axum::http::StatusCode;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::body::Body;
use super::call::Call;
use super::problem::{Kind, Problem};
use super::shapes::Mailed;

/// A mailed link.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct MailedLink {
    /// The link, or the part of it after the last `/`.
    token: String,
}

impl MailedLink {
    pub(super) fn incoming(&self) -> IncomingToken {
        incoming(&self.token)
    }
}

/// The token of a link, or of the last part of one.
pub(super) fn incoming(link: &str) -> IncomingToken {
    let path = link.split(['?', '#']).next().unwrap_or_default();
    let path = path.trim_end_matches(|c: char| c == '/' || c.is_whitespace());
    IncomingToken::found_in(path.rsplit('/').next().unwrap_or_default())
}

/// A link, as it is now.
#[derive(Serialize, ToSchema)]
pub(super) struct InspectedLink {
    purpose: LinkPurpose,
    state: LinkState,
    /// The account's address with most of its letters hidden.
    #[serde(skip_serializing_if = "Option::is_none")]
    email_masked: Option<String>,
    /// Of links that activate and links that sign in: whether whoever asks is who signed up or asked for the email. If not,
    /// an activation wants a password.
    #[serde(skip_serializing_if = "Option::is_none")]
    same_device: Option<bool>,
    /// Of links that sign in, opened on another device than the one that asked: the code to type there.
    #[serde(skip_serializing_if = "Option::is_none")]
    code: Option<String>,
}

/// What a link does.
#[derive(Clone, Copy, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
enum LinkPurpose {
    /// Activates an account.
    Activate,
    /// Sets a new password.
    Reset,
    /// Confirms a new address.
    ChangeEmail,
    /// Signs in.
    SignIn,
    /// Turns notices off. On its page only.
    NoticesOff,
    /// Stops a change of address. On its page only.
    VetoEmail,
    /// Takes a change of address back. On its page only.
    UndoEmail,
    /// Locks the account. On its page only.
    Lock,
}

/// Whether a link works.
#[derive(Clone, Copy, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
enum LinkState {
    Works,
    /// Too old.
    Expired,
    /// Used, or its subject has changed since.
    Superseded,
    /// Its account is active already.
    AlreadyActive,
}

/// Tells what a link is for and whether it works
///
/// Uses nothing up. A damaged or forged link is a problem, `link-malformed`.
#[utoipa::path(post, path = "/links/inspect", operation_id = "inspectLink", tag = "links", request_body = MailedLink,
    responses((status = 200, description = "A link of ours", body = InspectedLink)))]
pub(super) async fn inspect(call: Call, Body(body): Body<MailedLink>) -> Result<Json<InspectedLink>, Problem> {
    let token = body.incoming();
    let purpose = Purpose::claimed(&token).ok_or(Kind::LinkMalformed)?;
    let (request, mailed) = (&call.request, call.accounts().mailed_links());
    let mut found = InspectedLink::of(purpose);
    let dead = match purpose {
        Purpose::Activate => {
            let attempt = call.sign_up();
            let page = call.accounts().sign_up().activation_page(&token, attempt.as_ref(), request).await?;
            page.map(|page| {
                found.email_masked = Some(mask(&page.email));
                found.same_device = Some(page.same_browser);
            })
        }
        Purpose::Reset => {
            let page = call.accounts().recovery().page(&token, request).await?;
            page.map(|page| found.email_masked = Some(mask(&page.email)))
        }
        Purpose::SignIn => {
            let asked = call.mail_sign_in();
            let page = call.accounts().sign_in().mail_page(&token, asked.as_ref(), request).await?;
            page.map(|page| match page {
                MailSignInPage::Here { address } => {
                    (found.email_masked, found.same_device) = (Some(address), Some(true));
                }
                MailSignInPage::Elsewhere { address, code } => {
                    (found.email_masked, found.same_device) = (Some(address), Some(false));
                    found.code = Some(code.expose().to_owned());
                }
            })
        }
        Purpose::ChangeEmail => {
            let page = mailed.confirm_page(&token, request).await?;
            page.map(|page| found.email_masked = Some(mask(&page.current)))
        }
        Purpose::VetoEmail => mailed.veto_page(&token, request).await?.map(drop),
        Purpose::UndoEmail => mailed.undo_page(&token, request).await?.map(drop),
        Purpose::ActionLink => mailed.notices_page(&token, request).await?,
        Purpose::Lock => call.accounts().recovery().lock_page(&token, request).await?,
    };
    if let Err(dead) = dead {
        let (state, address) = match dead {
            LinkError::Invalid => return Err(Kind::LinkMalformed.into()),
            LinkError::Expired { address } => (LinkState::Expired, address),
            LinkError::Superseded { address } => (LinkState::Superseded, address),
            LinkError::AlreadyActive => (LinkState::AlreadyActive, String::new()),
        };
        found.state = state;
        found.email_masked = Some(address).filter(|address| !address.is_empty());
    }
    Ok(Json(found))
}

/// Mails a new link in place of an old one
///
/// The old link is what authorizes it: those of activations, resets, and of new addresses that were confirmed too late.
#[utoipa::path(post, path = "/links/resend", operation_id = "resendLink", tag = "links", request_body = MailedLink,
    responses((status = 202, description = "An email is on its way, unless the address is over its limit", body = Mailed)))]
pub(super) async fn resend(call: Call, Body(body): Body<MailedLink>) -> Result<(StatusCode, Json<Mailed>), Problem> {
    let (token, request) = (body.incoming(), &call.request);
    let fresh = match Purpose::claimed(&token).ok_or(Kind::LinkMalformed)? {
        Purpose::Activate => call.accounts().sign_up().renew_link(&token, request).await?,
        Purpose::Reset => call.accounts().recovery().renew_link(&token, request).await?,
        Purpose::ChangeEmail => call.accounts().mailed_links().renew_confirm(&token, request).await?,
        _ => return Err(Kind::LinkMalformed.into()),
    };
    match fresh {
        RenewedLink::Mailed { address } => Ok((StatusCode::ACCEPTED, Json(Mailed { email_masked: address }))),
        RenewedLink::BrokenLink(dead) => Err(Problem::link(dead, false)),
    }
}

impl InspectedLink {
    fn of(purpose: Purpose) -> Self {
        let purpose = match purpose {
            Purpose::Activate => LinkPurpose::Activate,
            Purpose::Reset => LinkPurpose::Reset,
            Purpose::ChangeEmail => LinkPurpose::ChangeEmail,
            Purpose::SignIn => LinkPurpose::SignIn,
            Purpose::ActionLink => LinkPurpose::NoticesOff,
            Purpose::VetoEmail => LinkPurpose::VetoEmail,
            Purpose::UndoEmail => LinkPurpose::UndoEmail,
            Purpose::Lock => LinkPurpose::Lock,
        };
        Self { purpose, state: LinkState::Works, email_masked: None, same_device: None, code: None }
    }
}
