//! Sign in by mail: sent, with a field for the code.

use leptos::prelude::*;

use crate::address::Address;
use crate::form::{CodeForm, Look, code_errors};
use crate::layout::Around;
use crate::mark::Mark;
use crate::pages::parts::{DevMailboxButton, Ways};
use crate::words::CodeError;
use crate::{Page, paths};

/// For whom, and what was wrong with the code.
#[derive(Clone, Debug, Default)]
pub struct Props {
    /// The address as typed in this browser.
    pub address: String,
    /// Why the code was not taken.
    pub code_error: Option<CodeError>,
}

/// The page at [`paths::LOGIN_MAIL_SENT`].
pub fn page(props: Props) -> Page {
    Page::new("Check your mail")
        .mark(Mark::Sent)
        .errors(&code_errors(crate::Reader::english(), props.code_error))
        .body_with(move |Around { focus, dev_mailbox, .. }| {
            let mailbox = dev_mailbox.then(|| view! { <DevMailboxButton to=Some(props.address.clone())/> });
            let look = if dev_mailbox { Look::Plain } else { Look::Primary };
            view! {
                <p class="lede">
                    "If an account exists for " <Address of=props.address/>
                    ", a mail is on its way. Open its link in this browser, or type its code here."
                </p>
                {mailbox}
                <CodeForm
                    action=paths::LOGIN_MAIL_SENT
                    label="Six digits from the mail"
                    button="Sign in"
                    look
                    focus=focus && !dev_mailbox
                    error=props.code_error
                />
                <Ways ways=vec![
                    (paths::LOGIN_MAIL.to_owned(), "Ask for another mail"),
                    (paths::LOGIN.to_owned(), "Sign in with a password"),
                ]/>
            }
        })
}
