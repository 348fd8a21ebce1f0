//! An application behind forward-auth.

use std::sync::Arc;
use std::time::Duration;

use accounts::admin::ApplicationDescription;
use accounts::applications::HostName;
use accounts::kinds::{Access, Algorithm};
use tokio::time::interval;

use crate::http::check;
use crate::replica::Replica;
use crate::{Bench, Outcome};

/// The host of the application that is asked about.
pub(crate) const WIKI: &str = "wiki.example.org";
/// Sessions to end while others ask: more than there are tenths of a second.
const ENDING: usize = 600;
/// How often one ends.
const EVERY: Duration = Duration::from_millis(100);

/// The application with everybody's visits, and with others that end meanwhile.
pub(crate) struct Wiki {
    replica: Replica,
    host: HostName,
    /// A check of each visit.
    pub(crate) everybody: Arc<[Vec<u8>]>,
    ending: std::vec::IntoIter<String>,
}

/// As its operator describes it.
pub(crate) fn wiki() -> ApplicationDescription {
    let mut wiki = ApplicationDescription::new("Wiki", Access::Everybody);
    wiki.hosts = vec![WIKI.to_owned()];
    wiki.settings.signing = Algorithm::EdDSA;
    wiki
}

impl Wiki {
    /// Registers it, and has everybody enter.
    pub(crate) async fn open(bench: &Bench) -> Outcome<Self> {
        let (replica, host) = (Replica::over(&bench.database_url()).await?, HostName::parse(WIKI)?);
        replica.register("wiki", wiki()).await?;
        let users = replica.users().await?;
        let mut ending = Vec::new();
        for member in replica.sign_in(&users[..ENDING]).await? {
            ending.push(replica.enter(&member, &host).await?);
        }
        let mut everybody = Vec::new();
        for member in replica.sign_in(&users).await? {
            everybody.push(check(WIKI, &replica.enter(&member, &host).await?));
        }
        Ok(Self { replica, host, everybody: everybody.into(), ending: ending.into_iter() })
    }

    /// Signs others out, again and again until dropped. Ends only by an error.
    pub(crate) async fn end_others(&mut self) -> Outcome<()> {
        let mut clock = interval(EVERY);
        for visit in self.ending.by_ref() {
            clock.tick().await;
            self.replica.sign_out(&self.host, &visit).await?;
        }
        Err("nobody is left to sign out".into())
    }
}
