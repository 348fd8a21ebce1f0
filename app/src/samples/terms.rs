//! The terms of use where they have to be accepted: on forms, and on their own page.

use accounts::{EmailRefused, TermsVersion};

use super::{ADDRESS, MASKED, MIN_LENGTH, shown, token};
use crate::pages::sign_up::activate::{self, ActivateError, Way};
use crate::pages::sign_up::register;
use crate::pages::terms;
use crate::{Consent, LegalUrl, Page, Reader, TermsRefused};

pub(super) fn pages(t: Reader) -> Vec<(&'static str, Page)> {
    // Both are valid, which the samples' tests see at once.
    let url = LegalUrl::parse("https://example.org/{lang}/terms").ok();
    let consent = url.zip(TermsVersion::parse("2026-11-01")).map(|(url, version)| Consent { url, version });
    let mut pages: Vec<_> = forms(t, consent.as_ref()).into();
    pages.extend(consent.into_iter().flat_map(|consent| own(t, &consent)));
    pages
}

fn forms(t: Reader, consent: Option<&Consent>) -> [(&'static str, Page); 6] {
    let form = register::Props { min_length: MIN_LENGTH, consent: consent.cloned(), ..Default::default() };
    let missing = register::Props { terms_error: Some(TermsRefused::Missing), ..form.clone() };
    let kept = register::Props {
        email: "ann".into(),
        email_error: Some(EmailRefused::NoAt),
        password_blank_again: true,
        terms_ticked: true,
        ..form.clone()
    };
    let link = activate::Props {
        token: token(),
        address_masked: MASKED.into(),
        address: ADDRESS.into(),
        min_length: MIN_LENGTH,
        consent: consent.cloned(),
        ..Default::default()
    };
    let wrong = activate::Props {
        error: Some(ActivateError::WrongPassword),
        terms_ticked: Some(Way::Password),
        ..link.clone()
    };
    let refused = ActivateError::Terms(Way::NewPassword, TermsRefused::Outdated);
    let outdated = activate::Props { error: Some(refused), ..link.clone() };
    let register = |name, props| shown(name, |props| register::page(t, props), props);
    let activate = |name, props| shown(name, |props| activate::page(t, props), props);
    [
        register("register-terms", form),
        register("register-terms-missing", missing),
        register("register-terms-kept", kept),
        activate("activate-terms", link),
        activate("activate-terms-kept", wrong),
        activate("activate-terms-outdated", outdated),
    ]
}

fn own(t: Reader, consent: &Consent) -> [(&'static str, Page); 3] {
    let first = terms::Props {
        consent: consent.clone(),
        accepted_earlier: false,
        next: Some("/account/security".into()),
        refused: None,
    };
    let changed = terms::Props { accepted_earlier: true, ..first.clone() };
    let missing = terms::Props { refused: Some(TermsRefused::Missing), ..changed.clone() };
    let page = |name, props| shown(name, |props| terms::page(t, props), props);
    [page("terms-first", first), page("terms-changed", changed), page("terms-missing", missing)]
}
