//! How something ended: an alarm by which the owner threw everybody out, a session, an account, mails. Reached by a
//! redirect, so that loading it again does nothing.

use leptos::either::Either;
use leptos::prelude::*;

use super::parts::{DevMailboxButton, LinkButton};
use crate::address::Address;
use crate::form::{Button, Form, Hidden, Look};
use crate::layout::Around;
use crate::mark::Mark;
use crate::{Page, Reader, paths};

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
pub fn page(t: Reader, props: Props) -> Page {
    let Props { outcome, address } = props;
    match outcome {
        Outcome::ChangeStopped => stopped(t, t.outcome_stopped_title(), t.outcome_stopped_what(), address),
        Outcome::AddressRestored => stopped(t, t.outcome_restored_title(), t.outcome_restored_what(), address),
        Outcome::Locked => stopped(t, t.outcome_locked_title(), t.outcome_locked_what(), address),
        Outcome::SignedOut => Page::new(t.outcome_signed_out_title()).mark(Mark::Ended).body(view! {
            <p class="lede">{t.outcome_signed_out_what()}</p>
            <LinkButton href=paths::LOGIN label=t.outcome_signed_out_button()/>
        }),
        Outcome::Deleted => Page::new(t.outcome_deleted_title()).mark(Mark::Ended).body(view! {
            <p class="lede">{t.outcome_deleted_what()}</p>
            <p>{t.outcome_deleted_receipt()}</p>
            <LinkButton href=paths::REGISTER label=t.outcome_deleted_button() look=Look::Plain/>
        }),
        Outcome::Declined => Page::new(t.outcome_declined_title()).mark(Mark::Done).body(view! {
            <p class="lede">{t.outcome_declined_what()}</p>
            <p>{t.outcome_declined_why()}</p>
        }),
        Outcome::NoticesOff => {
            let again = t.outcome_notices_off_again();
            Page::new(t.outcome_notices_off_title()).mark(Mark::Done).body(view! {
                <p class="lede">{t.outcome_notices_off_what()}</p>
                <p>{again.s0} <a href=paths::ACCOUNT_SECURITY>{t.outcome_notices_off_page()}</a> {again.s1}</p>
            })
        }
    }
}

fn stopped(t: Reader, title: String, what: String, address: Option<String>) -> Page {
    let mailed = match &address {
        Some(address) => {
            let mailed = t.outcome_mailed();
            Either::Left(view! { {mailed.s0} <Address of=accounts::email::mask(address)/> {mailed.s1} })
        }
        None => Either::Right(t.outcome_mailed_unsaid()),
    };
    let mailbox_of = address.clone();
    let label = t.outcome_mail_again();
    let again = match address {
        Some(address) => Either::Left(view! {
            <Form t action=paths::FORGOT_PASSWORD>
                <Hidden name="email" value=address/>
                <Button label look=Look::Plain/>
            </Form>
        }),
        None => Either::Right(view! { <LinkButton href=paths::FORGOT_PASSWORD label look=Look::Plain/> }),
    };
    Page::new(title).mark(Mark::Stopped).body_with(move |Around { dev_mailbox, .. }| {
        let mailbox = dev_mailbox.then(|| view! { <DevMailboxButton to=mailbox_of/> });
        let missing = (!dev_mailbox).then(|| view! { <p class="quiet">{t.outcome_missing()}</p> });
        view! {
            <p class="lede">{what}</p>
            <p>{mailed}</p>
            {mailbox}
            {again}
            {missing}
        }
    })
}
