//! Sessions: how they start, what they allow, how they end. Every session starts in `admit.rs` and every eviction is in
//! `eviction.rs`; the proofs they take are made in `credentials` and `links`.

mod admit;
mod ending;
mod eviction;
mod fresh;
mod known_browser;
mod own;
mod session;

use crate::Core;

pub use fresh::{Confirmed, Fresh};
pub use known_browser::BrowserToken;
pub use own::SessionInfo;
pub use session::{Member, SignedIn};

pub(crate) use admit::{Admitted, Proof};
pub(crate) use ending::{SessionScope, end_all_sessions};
pub(crate) use eviction::{Evicted, Eviction};
pub(crate) use fresh::renew_session;
pub(crate) use session::TOUCH;

/// Who is signed in, and a member's own sessions.
#[derive(Clone, Copy, Debug)]
pub struct Sessions<'a> {
    pub(crate) core: &'a Core,
}
