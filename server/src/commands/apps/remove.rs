//! `vestibule apps remove`

use accounts::ApplicationId;
use accounts::admin::Operator;
use clap::Args;

use super::{Failure, id, now, tell, unknown};

#[derive(Debug, Args)]
pub(in crate::commands) struct Arguments {
    /// The application's id
    #[arg(value_parser = id)]
    id: ApplicationId,
    /// Really: this cannot be undone
    #[arg(long)]
    yes: bool,
}

pub(super) async fn run(operator: &Operator, Arguments { id, yes }: &Arguments) -> Result<(), Failure> {
    if !yes {
        let shown = operator.applications().show(id, now()).await?.ok_or_else(|| unknown(id))?;
        let about = format!("{} ({id}, members signed in: {})", shown.application.name, shown.signed_in);
        return Err(Failure::Usage(format!(
            "this would remove {about} with its list and secret, for good; the names by which it knows members would be \
             others if it came back. To do it:\nvestibule apps remove {id} --yes"
        )));
    }
    tell(operator.applications().remove(id, now()).await?, id, "removed", "")
}
