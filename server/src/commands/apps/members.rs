//! `vestibule apps allow` and `vestibule apps deny`

use accounts::ApplicationId;
use accounts::admin::{MemberOutcome, Operator, UserRef};
use clap::Args;

use super::{Failure, already, id, now, unknown};
use crate::commands::output::say;
use crate::commands::users;

#[derive(Debug, Args)]
pub(in crate::commands) struct Arguments {
    /// The application's id
    #[arg(value_parser = id)]
    id: ApplicationId,
    /// The account's address or id
    #[arg(value_name = "ADDRESS_OR_ID", value_parser = users::who)]
    who: UserRef,
}

pub(super) async fn allow(operator: &Operator, Arguments { id, who }: &Arguments) -> Result<(), Failure> {
    tell(operator.applications().allow(id, who).await?, id, who, "may enter", "is on its list already")
}

pub(super) async fn deny(operator: &Operator, Arguments { id, who }: &Arguments) -> Result<(), Failure> {
    let outcome = operator.applications().deny(id, who, now()).await?;
    tell(outcome, id, who, "may not enter any more, and is signed out of it", "is not on its list")
}

fn tell(outcome: MemberOutcome, id: &ApplicationId, who: &UserRef, done: &str, so: &str) -> Result<(), Failure> {
    let name = users::name(who);
    match outcome {
        MemberOutcome::Done => say(&format!("{id}: {name} {done}")),
        MemberOutcome::AlreadySo => {
            already(id, &format!("stays as it is: {name} {so}"));
            Ok(())
        }
        MemberOutcome::StillOpen => Err(Failure::Failed(format!(
            "{name} is not on the list of {id} and was signed out of it, but may enter all the same: it is open to \
             everybody, or to the domain of this address"
        ))),
        MemberOutcome::NoSuchApplication => Err(unknown(id)),
        MemberOutcome::NoSuchAccount => Err(users::unknown(who)),
    }
}
