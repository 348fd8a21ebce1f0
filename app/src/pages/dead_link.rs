//! A link that does nothing any more, and what to do instead.

use leptos::prelude::*;

use super::parts::{LinkButton, Ways};
use crate::form::OneButton;
use crate::mark::Mark;
use crate::{Page, paths};

/// Which link, and why it does nothing.
#[derive(Clone, Debug)]
pub struct Props {
    /// Why it does nothing.
    pub kind: DeadLink,
    /// What it was for.
    pub purpose: LinkPurpose,
    /// Where the button that mails a fresh one posts to.
    pub resend_action: Option<String>,
}

/// Why a link does nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DeadLink {
    /// Not one of ours, or cut off. The same words whatever the reason.
    NotValid,
    /// Its time is over.
    Expired {
        /// Whose it was.
        address_masked: String,
    },
    /// It was used, or something it depended on has changed since.
    Superseded {
        /// Whose it was; empty where its reader may be somebody else.
        address_masked: String,
    },
    /// The account it would activate is active.
    AlreadyActive,
    /// Another account has the address it would set.
    Unavailable,
}

/// What a link was for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LinkPurpose {
    /// Activates an account.
    Activation,
    /// Sets a new password.
    Reset,
    /// Confirms a new address.
    EmailChange,
    /// Stops a change of address.
    EmailVeto,
    /// Takes a change of address back.
    EmailUndo,
    /// Signs in.
    SignIn,
    /// Turns mails about new sign-ins off.
    Notices,
    /// Locks the account.
    Lock,
}

/// The answer to a link that does nothing.
pub fn page(props: Props) -> Page {
    let Props { kind, purpose, resend_action } = props;
    match kind {
        DeadLink::NotValid => not_ours(),
        DeadLink::AlreadyActive => Page::new("Your account is already active").mark(Mark::Done).body_with(|around| {
            let (href, label) =
                if around.signed_in { (paths::ACCOUNT, "Go to my account") } else { (paths::LOGIN, "Sign in") };
            view! {
                <p class="lede">"This link has done its work; you no longer need it."</p>
                <LinkButton href label/>
            }
        }),
        DeadLink::Unavailable => Page::new("This address is taken").mark(Mark::Wrong).body(view! {
            <p class="lede">"Another account uses it by now. Yours keeps the address it has; nothing has changed."</p>
            <LinkButton href=paths::ACCOUNT label="Go to my account"/>
        }),
        DeadLink::Expired { address_masked } => {
            let why = "Links work for a limited time, so that an old mail cannot be used against you.";
            again("This link has expired", why, &address_masked, purpose, resend_action)
        }
        DeadLink::Superseded { address_masked } => {
            again("This link no longer works", superseded(purpose), &address_masked, purpose, resend_action)
        }
    }
}

fn not_ours() -> Page {
    Page::new("This link does not work").mark(Mark::Ended).body(view! {
        <p class="lede">
            "It is no longer in use. If you asked for another mail or corrected your address, open the newest one."
        </p>
        <p>
            "Or it is incomplete: some mail programs break long links, or add to them. Then copy the whole line from the "
            "mail into the address bar. If neither helps, start again below."
        </p>
        <Ways ways=vec![
            (paths::LOGIN.to_owned(), "Sign in"),
            (paths::REGISTER.to_owned(), "Create an account"),
            (paths::FORGOT_PASSWORD.to_owned(), "Set a new password"),
        ]/>
    })
}

fn again(title: &str, why: &'static str, masked: &str, purpose: LinkPurpose, resend: Option<String>) -> Page {
    let way = if let Some(action) = resend {
        let label =
            if masked.is_empty() { "Send a new link".to_owned() } else { format!("Send a new link to {masked}") };
        view! { <OneButton action label/> }.into_any()
    } else {
        let (href, label) = instead(purpose);
        view! { <LinkButton href label/> }.into_any()
    };
    Page::new(title).mark(Mark::Ended).body(view! { <p class="lede">{why}</p> {way} })
}

fn superseded(purpose: LinkPurpose) -> &'static str {
    match purpose {
        LinkPurpose::Activation => "A newer mail or a change of address has replaced it.",
        LinkPurpose::Reset => {
            "It was used, or another link has set a new password, or your address has changed since it was sent."
        }
        LinkPurpose::EmailChange => "It was used, or the change was cancelled or replaced since it was sent.",
        LinkPurpose::EmailVeto => {
            "The change was stopped, cancelled or replaced since it was sent, or it has been made. If it has been made, \
             the newest mail to this address has a link that takes it back."
        }
        LinkPurpose::EmailUndo => "It was used, or your account has changed since it was sent.",
        LinkPurpose::SignIn => "It was used, or you have signed in by another mail since it was sent.",
        LinkPurpose::Notices => {
            "Your account has changed since it was sent. You can turn these mails off in your account."
        }
        LinkPurpose::Lock => "It was used, or a new password was set by mail since it was sent.",
    }
}

/// Where to go when no fresh link can be mailed from here.
fn instead(purpose: LinkPurpose) -> (&'static str, &'static str) {
    match purpose {
        LinkPurpose::Activation => (paths::REGISTER, "Create account"),
        LinkPurpose::Reset | LinkPurpose::EmailUndo | LinkPurpose::Lock => {
            (paths::FORGOT_PASSWORD, "Set a new password")
        }
        LinkPurpose::EmailChange | LinkPurpose::EmailVeto => (paths::ACCOUNT_EMAIL, "See my address"),
        LinkPurpose::SignIn => (paths::LOGIN_MAIL, "Ask for a new mail"),
        LinkPurpose::Notices => (paths::ACCOUNT_SESSIONS, "Go to my devices"),
    }
}
