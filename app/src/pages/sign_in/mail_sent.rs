//! Sign in by mail: sent, with a field for the code.

use leptos::prelude::*;

use crate::address::Address;
use crate::form::{CodeForm, Look, code_errors};
use crate::layout::Around;
use crate::mark::Mark;
use crate::pages::parts::{DevMailboxButton, Ways};
use crate::words::CodeError;
use crate::{Page, Reader, paths};

/// For whom, and what was wrong with the code.
#[derive(Clone, Debug, Default)]
pub struct Props {
    /// The address as typed in this browser.
    pub address: String,
    /// Why the code was not taken.
    pub code_error: Option<CodeError>,
}

/// The page at [`paths::LOGIN_MAIL_SENT`].
pub fn page(t: Reader, props: Props) -> Page {
    Page::new(t.sign_in_mail_sent_title()).mark(Mark::Sent).errors(&code_errors(t, props.code_error)).body_with(
        move |Around { focus, dev_mailbox, .. }| {
            let mailbox = dev_mailbox.then(|| view! { <DevMailboxButton to=Some(props.address.clone())/> });
            let look = if dev_mailbox { Look::Plain } else { Look::Primary };
            let told = t.sign_in_mail_sent_told();
            view! {
                <p class="lede">{told.s0}<Address of=props.address/>{told.s1}</p>
                {mailbox}
                <CodeForm
                    t
                    action=paths::LOGIN_MAIL_SENT
                    label=t.sign_in_mail_sent_code()
                    button=t.sign_in_mail_sent_button()
                    look
                    focus=focus && !dev_mailbox
                    error=props.code_error
                />
                <Ways ways=vec![
                    (paths::LOGIN_MAIL.to_owned(), t.sign_in_mail_sent_again()),
                    (paths::LOGIN.to_owned(), t.sign_in_mail_to_password()),
                ]/>
            }
        },
    )
}
