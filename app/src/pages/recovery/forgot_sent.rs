//! After asking for a reset link: the same words for every address.

use leptos::either::Either;
use leptos::prelude::*;

use crate::address::Address;
use crate::form::{Button, Form, Hidden, Look};
use crate::layout::Around;
use crate::mark::Mark;
use crate::pages::parts::{DevMailboxButton, Ways};
use crate::{Page, paths};

/// What was typed in this browser; all else must not differ between addresses.
#[derive(Clone, Debug, Default)]
pub struct Props {
    /// The address, if the browser still knows it.
    pub address: String,
}

/// The page at [`paths::FORGOT_PASSWORD_SENT`].
pub fn page(props: Props) -> Page {
    let Props { address } = props;
    let to = (!address.is_empty()).then(|| address.clone());
    let again = (!address.is_empty()).then(|| {
        let address = address.clone();
        view! {
            <Form action=paths::FORGOT_PASSWORD>
                <Hidden name="email" value=address/>
                <Button label="Send it again" look=Look::Plain/>
            </Form>
        }
    });
    let whose =
        if address.is_empty() { Either::Left("that address") } else { Either::Right(view! { <Address of=address/> }) };
    Page::new("Check your mail").mark(Mark::Sent).body_with(move |Around { dev_mailbox, .. }| {
        let where_to_look = if dev_mailbox {
            Either::Left(view! { <DevMailboxButton to/> })
        } else {
            Either::Right(view! {
                <p>
                    "No mail after a few minutes? Look in the spam folder, "
                    "then check that this is the address you signed up with."
                </p>
            })
        };
        view! {
            <p class="lede">
                "If an account exists for " {whose} ", a mail with a link to set a new password is on its way."
            </p>
            {where_to_look}
            {again}
            <Ways ways=vec![
                (paths::FORGOT_PASSWORD.to_owned(), "Try another address"),
                (paths::LOGIN.to_owned(), "Back to sign in"),
            ]/>
        }
    })
}
