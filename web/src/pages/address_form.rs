//! What the forms have in common that ask for an address and nothing else.

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

    /// What was typed, if nothing was wrong with it.
    pub(super) fn only(email: String) -> Self {
        Self { email, email_error: None }
    }

    /// What the form of this page was refused for, or else the address that was typed in this browser before.
    pub(super) fn kept(visit: &Visit) -> Self {
        let kept = visit.kept::<Self>().map(|kept| kept.once(|refused| refused.email_error = None));
        kept.unwrap_or_else(|| Self::only(visit.typed_address()))
    }
}
