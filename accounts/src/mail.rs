//! What is mailed: queued with the change it reports, worded and handed over later, within budgets.

mod budget;
mod compose;
mod deliver;
mod notices;
mod queue;
mod quiet;

pub use compose::{Mail, ResetCause};
pub use deliver::{Delivery, Fate};

pub(crate) use compose::BY_OPERATOR;
pub(crate) use queue::{Draft, enqueue, enqueue_for};
