//! An application that a member may not use.

use leptos::either::Either;
use leptos::prelude::*;

use crate::address::Address;
use crate::mark::Mark;
use crate::pages::parts::{LinkButton, Ways};
use crate::{Page, Reader, paths};

/// Who may not use what.
#[derive(Clone, Debug)]
pub struct Props {
    /// The name of the application.
    pub application: String,
    /// The address of the member's account.
    pub address: String,
    /// Where people may write for help.
    pub support_email: Option<String>,
}

/// The answer to a member who may not use an application.
pub fn page(t: Reader, props: Props) -> Page {
    let Props { application, address, support_email } = props;
    let application = t.isolated(&application);
    let why = t.not_open_why(&application);
    let signed_in = t.consent_as();
    let ask = match support_email {
        Some(address) => {
            let ask = t.not_open_ask();
            let href = format!("mailto:{address}");
            Either::Left(view! { {ask.s0} <a dir="ltr" href=href>{address}</a> {ask.s1} })
        }
        None => Either::Right(t.not_open_ask_them()),
    };
    Page::new(t.not_open_title(application)).mark(Mark::Ended).body(view! {
        <p class="lede">{signed_in.s0} <Address of=address/> {signed_in.s1}</p>
        <p>{why}</p>
        <p>{ask}</p>
        <LinkButton href=paths::LOGOUT label=t.consent_other_account()/>
        <Ways ways=vec![(paths::ACCOUNT.to_owned(), t.layout_back_account())]/>
    })
}
