//! Who is signed in, from where, and how sessions end.

mod eviction;
mod known_browser;
mod own;
mod session;

pub use known_browser::DeviceToken;
pub use own::{Confirmed, Fresh, SessionInfo};
pub use session::{Member, SignedIn};

pub(crate) use eviction::{Evicted, Eviction, Sessions};
pub(crate) use own::renew_session;
