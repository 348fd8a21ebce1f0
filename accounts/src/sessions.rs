//! Who is signed in, from where, and how sessions end.

mod eviction;
mod fresh;
mod known_browser;
mod own;
mod session;

pub use fresh::{Confirmed, Fresh};
pub use known_browser::DeviceToken;
pub use own::SessionInfo;
pub use session::{Member, SignedIn};

pub(crate) use eviction::{Evicted, Eviction, Sessions};
pub(crate) use fresh::renew_session;
