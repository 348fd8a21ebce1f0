//! The box by which people accept the terms of use.

use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use super::field::error_view;
use crate::Reader;
use crate::legal::{Consent, LegalUrl};

/// Why the terms do not count as accepted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum TermsRefused {
    /// The box was not ticked.
    Missing,
    /// The page asked for other terms than those that count now.
    Outdated,
}

impl TermsRefused {
    pub(crate) fn words(self, t: Reader) -> String {
        match self {
            Self::Missing => t.terms_accept_missing(),
            Self::Outdated => t.terms_accept_outdated(),
        }
    }
}

/// The field `terms`, whose value is the version. The terms open in a tab of their own: the form may be half filled in.
#[component]
pub(crate) fn TermsField(
    t: Reader,
    consent: Consent,
    /// Other than its name where a page has several.
    #[prop(default = "terms")]
    id: &'static str,
    #[prop(optional)] ticked: bool,
    error: Option<String>,
) -> impl IntoView {
    let Consent { url, version } = consent;
    let (is_wrong, wrong) = (error.is_some(), error.is_some().then_some("true"));
    let described = error.is_some().then(|| format!("{id}-error"));
    view! {
        <div class="field" class:wrong=is_wrong>
            {error_view(t, id, error)}
            <div class="tick">
                <input
                    type="checkbox"
                    id=id
                    name="terms"
                    value=version.as_str().to_owned()
                    checked=ticked
                    aria-describedby=described
                    aria-invalid=wrong
                />
                <Label t id url/>
            </div>
        </div>
    }
}

#[component]
fn Label(t: Reader, id: &'static str, url: LegalUrl) -> impl IntoView {
    let accept = t.terms_accept();
    view! {
        <label for=id>
            {accept.s0}
            <a href=url.read_by(t) target="_blank" rel="noopener">
                {t.terms_accept_link()}
            </a>
            {accept.s1}
        </label>
    }
}
