//! The outcome of a command about an account, in words.

use accounts::admin::{OrderOutcome, UserRef};

use super::{Failure, name, unknown};
use crate::commands::output::{complain, say};

/// `already` describes an account that was in the wanted state before. That counts as done, so that scripts may repeat
/// commands.
pub(super) fn tell(order: OrderOutcome, who: &UserRef, done: &str, already: &str) -> Result<(), Failure> {
    let name = name(who);
    match order {
        OrderOutcome::Done => say(&format!("{name}: {done}")),
        OrderOutcome::AlreadySo => {
            complain(&format!("{name} {already}; nothing was changed"));
            Ok(())
        }
        OrderOutcome::Disabled => {
            let way_out = format!("`vestibule users enable {name}` would have to come first");
            Err(Failure::Failed(format!("{name} is disabled; {way_out}")))
        }
        OrderOutcome::NoSuchAccount => Err(unknown(who)),
    }
}
