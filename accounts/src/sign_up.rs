//! From a new address to an active account.

mod activate;
mod correct;
mod register;
mod renew;
mod requests;
mod waiting;

use crate::Core;

pub use activate::{Activation, ActivationPage, CodeEntry, Proof};
pub use register::Followup;
pub use waiting::{Attempt, MailProgress, Progress};

pub(crate) use requests::{Typed, forget_own_attempts, insert_attempt, tell_attempts};

/// From a new address to an active account. Answers are alike for known and unknown addresses.
#[derive(Clone, Copy, Debug)]
pub struct SignUp<'a> {
    pub(crate) core: &'a Core,
}
