//! Sessions: how they start, what they allow, how they end. Every session starts in `admit.rs` and every eviction is in
//! `eviction.rs`; the proofs they take are made in `credentials` and `links`.

mod admit;
mod ending;
mod eviction;
mod fresh;
mod known_browser;
mod own;
mod remembered;
mod session;

use crate::Core;
use crate::secret::TokenHash;

pub use fresh::{Confirmed, Fresh};
pub use known_browser::BrowserToken;
pub use own::SessionInfo;
pub use session::{Member, Overview, SignedIn};

pub(crate) use admit::{Admitted, Proof};
pub(crate) use ending::{SessionScope, end_all_sessions};
pub(crate) use eviction::{Evicted, Eviction};
pub(crate) use fresh::renew_session;
pub(crate) use remembered::{Memory, Remembered};
pub(crate) use session::TOUCH;

/// The sessions this process remembers, by the hashes of their tokens.
pub(crate) type Members = Memory<TokenHash, session::Known>;

/// Who is signed in, and a member's own sessions.
#[derive(Clone, Copy, Debug)]
pub struct Sessions<'a> {
    pub(crate) core: &'a Core,
}

impl Sessions<'_> {
    /// How many sessions are kept in memory; with 0 the database is asked about each request.
    pub fn remember(self, sessions: usize) {
        self.core.members.resize(sessions);
    }
}
