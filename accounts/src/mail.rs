//! The mail queue: filled in the transaction of the change that an email reports, emptied by workers within budgets.
//! Decides what an email is about; never words or sends it.

mod budget;
mod compose;
mod deliver;
mod notices;
mod queue;
mod quiet;
mod summary;

use crate::Core;

pub use compose::{Mail, ResetCause};
pub use deliver::{Delivery, DeliveryOutcome};
pub use summary::OutboxSummary;

pub(crate) use compose::BY_OPERATOR;
pub(crate) use queue::{Draft, enqueue, enqueue_for};

/// The mail queue, for the workers that deliver it.
#[derive(Clone, Copy, Debug)]
pub struct MailQueue<'a> {
    pub(crate) core: &'a Core,
}
