//! What is mailed: queued with the change it reports, worded and handed over later, within budgets.

mod budget;
mod compose;
mod deliver;
mod notices;
mod queue;
mod quiet;
mod summary;

use crate::Core;

pub use compose::{Mail, ResetCause};
pub use deliver::{Delivery, Fate};
pub use summary::OutboxSummary;

pub(crate) use compose::BY_OPERATOR;
pub(crate) use queue::{Draft, enqueue, enqueue_for};

/// The queue of mail, for workers that deliver it.
#[derive(Clone, Copy, Debug)]
pub struct MailQueue<'a> {
    pub(crate) core: &'a Core,
}
