//! Applications whose members sign in here: which there are, who may enter them, and what answers about them depend on.
//! Operators change them in `admin`; how people enter them is done by `forward_auth` and `oidc`.

mod access;
mod address;
mod grants;
mod notices;
mod registry;
mod revisions;
mod settings;

use std::sync::Arc;

use crate::{Core, Error};

pub use address::{AddressRefused, HostName, RedirectUri, WebOrigin};
pub use registry::{Application, Registry};
pub use settings::{ApplicationSettings, Consent, Pkce, Preflight, Subject, Username};

pub(crate) use access::Person;
pub(crate) use grants::{GrantScope, end_all_to, end_everybodys};
pub(crate) use registry::{Registries, find_application, load};
pub(crate) use revisions::{Revisions, Seen, count_change};

/// Which applications there are.
#[derive(Clone, Copy, Debug)]
pub struct Applications<'a> {
    pub(crate) core: &'a Core,
}

impl Applications<'_> {
    /// The applications as they are now, whichever replica or command changed them last.
    pub async fn current(self) -> Result<Arc<Registry>, Error> {
        let seen = self.core.revisions.read(None).await?;
        self.core.registry_of(&seen).await
    }

    /// The applications as this process saw them last; None if it has not looked yet. For refusals that need no
    /// certainty.
    #[must_use]
    pub fn last_seen(self) -> Option<Arc<Registry>> {
        self.core.registries.last_seen()
    }
}
