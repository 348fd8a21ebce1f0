//! The tables as types. Rows never leave this crate.

#![expect(unreachable_pub, reason = "sea-orm's derives write public items")]

pub(crate) mod attempt;
pub(crate) mod audit;
pub(crate) mod email_change;
pub(crate) mod link_use;
pub(crate) mod mail_login;
pub(crate) mod outbox;
pub(crate) mod replica;
pub(crate) mod session;
pub(crate) mod throttle;
pub(crate) mod user;
