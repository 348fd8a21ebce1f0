//! `vestibule apps secret`

use accounts::ApplicationId;
use accounts::admin::{Operator, SecretOutcome};
use clap::Args;

use super::{Failure, id, now, say_secret, unknown};
use crate::commands::output::complain;

#[derive(Debug, Args)]
pub(in crate::commands) struct Arguments {
    /// The application's id
    #[arg(value_parser = id)]
    id: ApplicationId,
    /// Refuse the old secret at once, not in 24 hours
    #[arg(long)]
    now: bool,
}

pub(super) async fn run(operator: &Operator, Arguments { id, now: at_once }: &Arguments) -> Result<(), Failure> {
    match operator.applications().new_secret(id, *at_once, now()).await? {
        SecretOutcome::Made(secret) => {
            complain(if *at_once {
                "an old secret is refused from now on"
            } else {
                "an old secret is accepted for 24 hours more"
            });
            say_secret(&secret)
        }
        SecretOutcome::Public => {
            let way_out = format!("`vestibule apps set {id} --public=no` would have to come first");
            Err(Failure::Failed(format!("{id} is a public client, which can keep no secret; {way_out}")))
        }
        SecretOutcome::NoSuchApplication => Err(unknown(id)),
    }
}
