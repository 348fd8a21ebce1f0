//! What the forms that ask only for an address have in common.

use accounts::EmailRefused;
use serde::{Deserialize, Serialize};

use crate::visit::Visit;

/// What was typed, and what was wrong with it.
#[derive(Default, Serialize, Deserialize)]
pub(super) struct Refused {
    pub(super) email: String,
    pub(super) email_error: Option<EmailRefused>,
}

impl Refused {
    pub(super) fn new(email: String, error: EmailRefused) -> Self {
        Self { email, email_error: Some(error) }
    }

    /// Valid input, with no error to show.
    pub(super) fn only(email: String) -> Self {
        Self { email, email_error: None }
    }

    /// What this page's form was refused for, or else the address typed in this browser before.
    pub(super) fn kept(visit: &Visit) -> Self {
        let kept = visit.kept::<Self>().map(|kept| kept.once(|refused| refused.email_error = None));
        kept.unwrap_or_else(|| Self::only(visit.typed_address()))
    }
}
