//! From a new address to an active account.

mod activate;
mod correct;
mod register;
mod renew;
mod waiting;

use crate::Core;

pub use activate::{Activation, ActivationPage, ActivationProof, CodeEntry};
pub use register::Followup;
pub use waiting::{Attempt, MailProgress, Progress};

/// From a new address to an active account. Answers are alike for known and unknown addresses.
#[derive(Clone, Copy, Debug)]
pub struct SignUp<'a> {
    pub(crate) core: &'a Core,
}
