//! Who is signed in, from where, and how sessions end.

mod admit;
mod eviction;
mod fresh;
mod known_browser;
mod own;
mod session;

use crate::Core;

pub use fresh::{Confirmed, Fresh};
pub use known_browser::DeviceToken;
pub use own::SessionInfo;
pub use session::{Member, SignedIn};

pub(crate) use admit::{Admitted, Proof};
pub(crate) use eviction::{Evicted, Eviction, SessionScope};
pub(crate) use fresh::renew_session;

/// Who is signed in, and a member's own sessions.
#[derive(Clone, Copy, Debug)]
pub struct Sessions<'a> {
    pub(crate) core: &'a Core,
}
