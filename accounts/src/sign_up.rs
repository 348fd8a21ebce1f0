//! From a new address to an active account: sign-up, waiting page, activation. Known and unknown addresses get the same
//! answers.

mod activate;
mod correct;
mod register;
mod renew;
mod waiting;

use crate::Core;

pub use activate::{Activation, ActivationPage, ActivationProof, CodeEntry};
pub use register::ResendOutcome;
pub use waiting::{MailProgress, Progress, SignUpRequest};

/// From a new address to an active account. Known and unknown addresses get the same answers.
#[derive(Clone, Copy, Debug)]
pub struct SignUp<'a> {
    pub(crate) core: &'a Core,
}
