//! How something ended: an alarm by which the owner threw everybody out, a session, an account, mails. Reached by a
//! redirect, so that loading it again does nothing.

use leptos::prelude::*;

use super::parts::{DevMailboxButton, LinkButton};
use crate::address::Address;
use crate::form::{Button, Form, Hidden, Look};
use crate::layout::Around;
use crate::mark::Mark;
use crate::{Page, paths};

/// What ended, and for whom.
#[derive(Clone, Debug)]
pub struct Props {
    /// What ended.
    pub outcome: Outcome,
    /// The account's address, if this browser knows it: shown masked, and the link can be sent again with one button.
    pub address: Option<String>,
}

coded! {
    /// What ended.
    pub enum Outcome {
        /// A change of address was stopped from the old address.
        ChangeStopped = "change-stopped",
        /// A change of address was taken back.
        AddressRestored = "address-restored",
        /// The account was locked by a link in a notice.
        Locked = "locked",
        /// This session is over.
        SignedOut = "signed-out",
        /// The account is gone.
        Deleted = "deleted",
        /// "This wasn't me."
        Declined = "declined",
        /// Mails about new sign-ins are off.
        NoticesOff = "notices-off",
    }
}

/// The page at [`paths::OUTCOME`].
pub fn page(props: Props) -> Page {
    let Props { outcome, address } = props;
    match outcome {
        Outcome::ChangeStopped => stopped(
            "Your address stays as it is",
            "The change is stopped. Every device is signed out, and the old password no longer works.",
            address,
        ),
        Outcome::AddressRestored => stopped(
            "Your address is back",
            "The change is taken back. Every device is signed out, and the old password no longer works.",
            address,
        ),
        Outcome::Locked => stopped(
            "Your account is locked",
            "Every device is signed out, and the old password no longer works. Nobody gets in with it now.",
            address,
        ),
        Outcome::SignedOut => Page::new("You are signed out").mark(Mark::Ended).body(view! {
            <p class="lede">"On this device. Other devices stay signed in until you sign them out."</p>
            <LinkButton href=paths::LOGIN label="Sign in again"/>
        }),
        Outcome::Deleted => Page::new("Your account is deleted").mark(Mark::Ended).body(view! {
            <p class="lede">"It is gone with everything in it, and every device is signed out."</p>
            <p>"One last mail is on its way: a receipt. After that, we will not write to you again."</p>
            <LinkButton href=paths::REGISTER label="Create a new account" look=Look::Plain/>
        }),
        Outcome::Declined => Page::new("The sign-up is removed").mark(Mark::Done).body(view! {
            <p class="lede">
                "Your address is not connected to any account here, and we will send no mail to it for a day."
            </p>
            <p>"Somebody probably mistyped their own address. You can close this window."</p>
        }),
        Outcome::NoticesOff => Page::new("These mails are off").mark(Mark::Done).body(view! {
            <p class="lede">
                "We no longer mail you when a new device signs in. We still mail you about changes to your account."
            </p>
            <p>"You can turn them on again under " <a href=paths::ACCOUNT_SECURITY>"Security"</a> "."</p>
        }),
    }
}

fn stopped(title: &str, what: &'static str, address: Option<String>) -> Page {
    let to = match &address {
        Some(address) => view! { <Address of=accounts::email::mask(address)/> }.into_any(),
        None => "your address".into_any(),
    };
    let mailbox_of = address.clone();
    let again = match address {
        Some(address) => view! {
            <Form action=paths::FORGOT_PASSWORD>
                <Hidden name="email" value=address/>
                <Button label="Send the link again" look=Look::Plain/>
            </Form>
        }
        .into_any(),
        None => {
            view! { <LinkButton href=paths::FORGOT_PASSWORD label="Send the link again" look=Look::Plain/> }.into_any()
        }
    };
    Page::new(title).mark(Mark::Stopped).body_with(move |Around { dev_mailbox, .. }| {
        let mailbox = dev_mailbox.then(|| view! { <DevMailboxButton to=mailbox_of/> });
        let spam = (!dev_mailbox).then(|| {
            view! { <p class="quiet">"Not there after a few minutes? Look in the spam folder first."</p> }
        });
        view! {
            <p class="lede">{what}</p>
            <p>"We have mailed a link to " {to} ". Open it to set a new password; then you can sign in again."</p>
            {mailbox}
            {again}
            {spam}
        }
    })
}
