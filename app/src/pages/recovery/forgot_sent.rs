//! After asking for a reset link: the same words for every address.

use leptos::either::Either;
use leptos::prelude::*;

use crate::address::Address;
use crate::form::{Button, Form, Hidden, Look};
use crate::layout::Around;
use crate::mark::Mark;
use crate::pages::parts::{DevMailboxButton, Ways};
use crate::{Page, Reader, paths};

/// What was typed in this browser; all else must not differ between addresses.
#[derive(Clone, Debug, Default)]
pub struct Props {
    /// The address, if the browser still knows it.
    pub address: String,
}

/// The page at [`paths::FORGOT_PASSWORD_SENT`].
pub fn page(t: Reader, props: Props) -> Page {
    let address = (!props.address.is_empty()).then_some(props.address);
    let mailbox_of = address.clone();
    let again = address.clone().map(|address| {
        view! {
            <Form t action=paths::FORGOT_PASSWORD>
                <Hidden name="email" value=address/>
                <Button label=t.forgot_sent_again() look=Look::Plain/>
            </Form>
        }
    });
    let told = match address {
        Some(address) => {
            let told = t.forgot_sent_told();
            Either::Left(view! { {told.s0} <Address of=address/> {told.s1} })
        }
        None => Either::Right(t.forgot_sent_told_untyped()),
    };
    Page::new(t.forgot_sent_title()).mark(Mark::Sent).body_with(move |Around { dev_mailbox, .. }| {
        let where_to_look = if dev_mailbox {
            Either::Left(view! { <DevMailboxButton to=mailbox_of/> })
        } else {
            Either::Right(view! { <p>{t.forgot_sent_missing()}</p> })
        };
        view! {
            <p class="lede">{told}</p>
            {where_to_look}
            {again}
            <Ways ways=vec![
                (paths::FORGOT_PASSWORD.to_owned(), t.forgot_sent_other_address()),
                (paths::LOGIN.to_owned(), t.forgot_sent_to_login()),
            ]/>
        }
    })
}
