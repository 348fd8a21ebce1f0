//! The outcome of a command about an account, in words.

use accounts::admin::{Order, Who};

use super::{Failure, name, unknown};
use crate::commands::output::{complain, say};

/// `already` describes an account that was in the wanted state before. That counts as done, so that scripts may repeat
/// commands.
pub(super) fn tell(order: Order, who: &Who, done: &str, already: &str) -> Result<(), Failure> {
    let name = name(who);
    match order {
        Order::Done => say(&format!("{name}: {done}")),
        Order::AlreadySo => {
            complain(&format!("{name} {already}; nothing was changed"));
            Ok(())
        }
        Order::Disabled => {
            let way_out = format!("`vestibule users enable {name}` would have to come first");
            Err(Failure::Failed(format!("{name} is disabled; {way_out}")))
        }
        Order::NoSuchAccount => Err(unknown(who)),
    }
}
