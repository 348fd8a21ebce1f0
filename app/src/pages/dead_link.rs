//! A link that does nothing any more, and what to do instead.

use accounts::links::{IncomingToken, LinkError, Purpose};
use leptos::prelude::*;

use super::parts::{LinkButton, Ways};
use crate::form::OneButton;
use crate::mark::Mark;
use crate::{Page, Reader, paths};

/// Which link, and why it does nothing.
#[derive(Clone, Debug)]
pub struct Props {
    /// Why it does nothing.
    pub dead: LinkError,
    /// What it was for.
    pub purpose: Purpose,
    /// Its token, where a fresh one can be mailed in its place.
    pub renew: Option<IncomingToken>,
}

/// The answer to a link that does nothing.
pub fn page(t: Reader, props: Props) -> Page {
    let Props { dead, purpose, renew } = props;
    match dead {
        LinkError::Invalid => not_ours(t),
        LinkError::AlreadyActive => Page::new(t.dead_link_active_title()).mark(Mark::Done).body_with(move |around| {
            let (href, label) = if around.signed_in {
                (paths::ACCOUNT, t.dead_link_to_account())
            } else {
                (paths::LOGIN, t.dead_link_to_login())
            };
            view! {
                <p class="lede">{t.dead_link_active_why()}</p>
                <LinkButton href label/>
            }
        }),
        LinkError::Expired { address } => {
            let page = Page::new(t.dead_link_expired_title());
            again(t, page, t.dead_link_expired_why(), &address, purpose, renew)
        }
        LinkError::Superseded { address } => {
            let page = Page::new(t.dead_link_superseded_title());
            again(t, page, superseded(t, purpose), &address, purpose, renew)
        }
    }
}

/// The answer to a link that would work, if another account did not have the address that it sets.
pub fn address_taken(t: Reader) -> Page {
    Page::new(t.dead_link_taken_title()).mark(Mark::Wrong).body(view! {
        <p class="lede">{t.dead_link_taken_why()}</p>
        <LinkButton href=paths::ACCOUNT label=t.dead_link_to_account()/>
    })
}

fn not_ours(t: Reader) -> Page {
    Page::new(t.dead_link_unknown_title()).mark(Mark::Ended).body(view! {
        <p class="lede">{t.dead_link_unknown_why()}</p>
        <p>{t.dead_link_unknown_broken()}</p>
        <Ways ways=vec![
            (paths::LOGIN.to_owned(), t.dead_link_to_login()),
            (paths::REGISTER.to_owned(), t.dead_link_unknown_to_register()),
            (paths::FORGOT_PASSWORD.to_owned(), t.dead_link_to_forgot()),
        ]/>
    })
}

fn again(t: Reader, page: Page, why: String, masked: &str, purpose: Purpose, renew: Option<IncomingToken>) -> Page {
    let way = if let Some(action) = renew.and_then(|token| renewal(purpose, &token)) {
        let label = if masked.is_empty() { t.dead_link_renew() } else { t.dead_link_renew_to(t.isolated(masked)) };
        view! { <OneButton t action label/> }.into_any()
    } else {
        let (href, label) = instead(t, purpose);
        view! { <LinkButton href label/> }.into_any()
    };
    page.mark(Mark::Ended).body(view! { <p class="lede">{why}</p> {way} })
}

fn superseded(t: Reader, purpose: Purpose) -> String {
    match purpose {
        Purpose::Activate => t.dead_link_superseded_activate(),
        Purpose::Reset => t.dead_link_superseded_reset(),
        Purpose::ChangeEmail => t.dead_link_superseded_change(),
        Purpose::VetoEmail => t.dead_link_superseded_veto(),
        Purpose::UndoEmail => t.dead_link_superseded_undo(),
        Purpose::SignIn => t.dead_link_superseded_sign_in(),
        Purpose::ActionLink => t.dead_link_superseded_notices(),
        Purpose::Lock => t.dead_link_superseded_lock(),
    }
}

/// Where a fresh link of this purpose is asked for, if links of this purpose can be renewed.
fn renewal(purpose: Purpose, token: &IncomingToken) -> Option<String> {
    let renew = match purpose {
        Purpose::Activate => paths::activate_resend,
        Purpose::Reset => paths::reset_password_resend,
        Purpose::ChangeEmail => paths::confirm_email_resend,
        Purpose::SignIn | Purpose::ActionLink | Purpose::VetoEmail | Purpose::UndoEmail | Purpose::Lock => return None,
    };
    Some(renew(token.expose()))
}

/// Where to go when no fresh link can be mailed from here.
fn instead(t: Reader, purpose: Purpose) -> (&'static str, String) {
    match purpose {
        Purpose::Activate => (paths::REGISTER, t.dead_link_to_register()),
        Purpose::Reset | Purpose::UndoEmail | Purpose::Lock => (paths::FORGOT_PASSWORD, t.dead_link_to_forgot()),
        Purpose::ChangeEmail | Purpose::VetoEmail => (paths::ACCOUNT_EMAIL, t.dead_link_to_address()),
        Purpose::SignIn => (paths::LOGIN_MAIL, t.dead_link_to_login_mail()),
        Purpose::ActionLink => (paths::ACCOUNT_SESSIONS, t.dead_link_to_sessions()),
    }
}
