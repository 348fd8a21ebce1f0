//! Forward-auth: a proxy in front of an application asks here, at each request, who sends it.
//!
//! Every host of an application has a cookie of its own, the visit; the session never leaves the accounts' host. It is
//! handed over by a code that works once, within a minute, in the browser that asked (`hand_over.rs`). What a proxy asks
//! is decided by host and person alone, never by path or method (`check.rs`).

mod assertion;
mod check;
mod hand_over;
mod sign_out;
mod visitor;

use uuid::Uuid;

use crate::key_ring::length_prefixed;
use crate::secret::TokenHash;
use crate::sessions::Memory;
use crate::{ApplicationId, Core};

pub use check::Checked;
pub use hand_over::{Finished, HandOverCode, HandedOver, StartCookie, StartHash};
pub use visitor::Visitor;

/// The visits this process remembers.
pub(crate) type Visits = Memory<Uuid, check::Visit>;

/// What proxies ask, and how members get in.
#[derive(Clone, Copy, Debug)]
pub struct ForwardAuth<'a> {
    pub(crate) core: &'a Core,
}

impl ForwardAuth<'_> {
    /// How many visits are kept in memory; with 0 the database is asked about each request.
    pub fn remember(self, visits: usize) {
        self.core.visits.resize(visits);
    }
}

/// Ties a visit's cookie to its host: the first bytes of a hash of application and host.
fn place(application: &ApplicationId, host: &str) -> [u8; 8] {
    let parts = length_prefixed(&[application.as_str().as_bytes(), host.as_bytes()]);
    TokenHash::of(&parts).first_bytes()
}
