//! A link that does nothing any more, and what to do instead.

use accounts::links::{IncomingToken, LinkError, Purpose};
use leptos::prelude::*;

use super::parts::{LinkButton, Ways};
use crate::form::OneButton;
use crate::mark::Mark;
use crate::{Page, paths};

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
pub fn page(props: Props) -> Page {
    let Props { dead, purpose, renew } = props;
    match dead {
        LinkError::Invalid => not_ours(),
        LinkError::AlreadyActive => Page::new("Your account is already active").mark(Mark::Done).body_with(|around| {
            let (href, label) =
                if around.signed_in { (paths::ACCOUNT, "Go to my account") } else { (paths::LOGIN, "Sign in") };
            view! {
                <p class="lede">"This link has done its work; you no longer need it."</p>
                <LinkButton href label/>
            }
        }),
        LinkError::Expired { address } => {
            let why = "Links work for a limited time, so that an old mail cannot be used against you.";
            again("This link has expired", why, &address, purpose, renew)
        }
        LinkError::Superseded { address } => {
            again("This link no longer works", superseded(purpose), &address, purpose, renew)
        }
    }
}

/// The answer to a link that would work, if another account did not have the address that it sets.
pub fn address_taken() -> Page {
    Page::new("This address is taken").mark(Mark::Wrong).body(view! {
        <p class="lede">"Another account uses it by now. Yours keeps the address it has; nothing has changed."</p>
        <LinkButton href=paths::ACCOUNT label="Go to my account"/>
    })
}

fn not_ours() -> Page {
    Page::new("This link does not work").mark(Mark::Ended).body(view! {
        <p class="lede">
            "It is no longer in use. If you asked for another mail or corrected your address, open the newest one."
        </p>
        <p>
            "Or it is incomplete, or has more behind it than belongs there: some programs break long links. Then copy the "
            "whole line from the mail into the address bar. If neither helps, start again below."
        </p>
        <Ways ways=vec![
            (paths::LOGIN.to_owned(), "Sign in"),
            (paths::REGISTER.to_owned(), "Create an account"),
            (paths::FORGOT_PASSWORD.to_owned(), "Set a new password"),
        ]/>
    })
}

fn again(title: &str, why: &'static str, masked: &str, purpose: Purpose, renew: Option<IncomingToken>) -> Page {
    let way = if let Some(action) = renew.and_then(|token| renewal(purpose, &token)) {
        let label =
            if masked.is_empty() { "Send a new link".to_owned() } else { format!("Send a new link to {masked}") };
        view! { <OneButton action label/> }.into_any()
    } else {
        let (href, label) = instead(purpose);
        view! { <LinkButton href label/> }.into_any()
    };
    Page::new(title).mark(Mark::Ended).body(view! { <p class="lede">{why}</p> {way} })
}

fn superseded(purpose: Purpose) -> &'static str {
    match purpose {
        Purpose::Activate => "A newer mail or a change of address has replaced it.",
        Purpose::Reset => {
            "It was used, or another link has set a new password, or your address has changed since it was sent."
        }
        Purpose::ChangeEmail => "It was used, or the change was cancelled or replaced since it was sent.",
        Purpose::VetoEmail => {
            "The change was stopped, cancelled or replaced since it was sent, or it has been made. If it has been made, \
             the newest mail to this address has a link that takes it back."
        }
        Purpose::UndoEmail => "It was used, or your account has changed since it was sent.",
        Purpose::SignIn => "It was used, or you have signed in by another mail since it was sent.",
        Purpose::ActionLink => "Your account has changed since it was sent. You can turn these mails off there.",
        Purpose::Lock => "It was used, or a new password was set by mail since it was sent.",
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
fn instead(purpose: Purpose) -> (&'static str, &'static str) {
    match purpose {
        Purpose::Activate => (paths::REGISTER, "Create account"),
        Purpose::Reset | Purpose::UndoEmail | Purpose::Lock => (paths::FORGOT_PASSWORD, "Set a new password"),
        Purpose::ChangeEmail | Purpose::VetoEmail => (paths::ACCOUNT_EMAIL, "Go to my address"),
        Purpose::SignIn => (paths::LOGIN_MAIL, "Ask for a new mail"),
        Purpose::ActionLink => (paths::ACCOUNT_SESSIONS, "Go to my devices"),
    }
}
