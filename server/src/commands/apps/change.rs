//! `vestibule apps set`

use accounts::ApplicationId;
use accounts::admin::{ApplicationDescription, Operator};
use clap::{Args, ValueEnum};

use super::{Failure, add, id, now};
use crate::applications::Facts;
use crate::config::Config;

#[derive(Debug, Args)]
pub(in crate::commands) struct Arguments {
    /// The application's id
    #[arg(value_parser = id)]
    id: ApplicationId,
    /// Leave this empty; may be repeated
    #[arg(long, value_name = "WHAT")]
    clear: Vec<Clear>,
    /// Options that may be repeated replace the whole list.
    #[command(flatten)]
    facts: Facts,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Clear {
    HomeUrl,
    Hosts,
    Redirects,
    LogoutRedirects,
    Origins,
    Domains,
    BackchannelLogout,
}

pub(super) async fn run(config: &Config, operator: &Operator, arguments: Arguments) -> Result<(), Failure> {
    let Arguments { id, clear, facts } = arguments;
    add::check_hosts(config, facts.hosts.as_deref())?;
    let change = |description: &mut ApplicationDescription| {
        for part in clear {
            part.clear(description);
        }
        facts.write_into(description);
    };
    add::tell(operator.applications().set(&id, change, now()).await?, &id, "changed", || {})
}

impl Clear {
    fn clear(self, description: &mut ApplicationDescription) {
        match self {
            Self::HomeUrl => description.home_url = None,
            Self::Hosts => description.hosts.clear(),
            Self::Redirects => description.redirects.clear(),
            Self::LogoutRedirects => description.logout_redirects.clear(),
            Self::Origins => description.origins.clear(),
            Self::Domains => description.settings.domains.clear(),
            Self::BackchannelLogout => description.settings.backchannel_logout = None,
        }
    }
}
