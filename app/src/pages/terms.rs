//! The terms of use, for members who have yet to accept them.

use leptos::prelude::*;

use crate::form::{Button, Errors, Form, Hidden, TermsField};
use crate::legal::Consent;
use crate::pages::parts::Ways;
use crate::{Page, Reader, TermsRefused, paths};

/// What has to be accepted, by whom.
#[derive(Clone, Debug)]
pub struct Props {
    /// The terms.
    pub consent: Consent,
    /// Whether the member has accepted earlier ones.
    pub accepted_earlier: bool,
    /// The page to go on to.
    pub next: Option<String>,
    /// Why they do not count as accepted.
    pub refused: Option<TermsRefused>,
}

/// The page at [`paths::TERMS`]. Nobody is kept who does not accept them: signing out and deleting the account remain.
pub fn page(t: Reader, props: Props) -> Page {
    let Props { consent, accepted_earlier, next, refused } = props;
    let errors = Errors::default().with("terms", refused.map(|why| why.words(t)));
    let otherwise = vec![
        (paths::LOGOUT.to_owned(), t.layout_sign_out()),
        (paths::ACCOUNT_DELETE.to_owned(), t.account_menu_delete()),
    ];
    let why = if accepted_earlier { t.terms_changed() } else { t.terms_first() };
    Page::new(t.terms_title()).errors(&errors).body(view! {
        <p class="lede">{why}</p>
        <Form t action=paths::TERMS>
            {next.map(|next| view! { <Hidden name="next" value=next/> })}
            <TermsField t consent error=errors.of("terms")/>
            <Button label=t.terms_button()/>
        </Form>
        <aside class="apart">
            <p class="quiet">{t.terms_otherwise()}</p>
            <Ways ways=otherwise/>
        </aside>
    })
}
