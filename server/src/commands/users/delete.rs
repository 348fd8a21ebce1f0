//! `vestibule users delete`

use accounts::Timestamp;
use accounts::admin::Operator;
use clap::Args;

use super::{Failure, Whose, name, order, unknown};

#[derive(Debug, Args)]
pub(in crate::commands) struct Arguments {
    #[command(flatten)]
    whose: Whose,
    /// Really: this cannot be undone
    #[arg(long)]
    yes: bool,
}

pub(super) async fn run(operator: &Operator, arguments: &Arguments, now: Timestamp) -> Result<(), Failure> {
    let who = &arguments.whose.who;
    if !arguments.yes {
        let user = operator.users().show(who, now).await?.ok_or_else(|| unknown(who))?.line;
        let about = format!("{} ({}, {})", user.email, user.id, user.state.name());
        return Err(Failure::Usage(format!(
            "this would delete {about} with everything that belongs to it, for good; to do it:\n\
             vestibule users delete {} --yes",
            name(who)
        )));
    }
    order::tell(operator.users().delete(who, now).await?, who, "deleted", "")
}
