//! From a new address to an active account.

mod activate;
mod correct;
mod register;
mod renew;
mod requests;
mod waiting;

pub use activate::{Activation, ActivationPage, CodeEntry, Proof};
pub use register::{Followup, Registration};
pub use waiting::{Attempt, MailProgress, Progress};

pub(crate) use requests::{Typed, forget_own_attempts, insert_attempt, tell_attempts};
