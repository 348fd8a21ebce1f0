//! The tables as types. Rows never leave this crate.

#![expect(unreachable_pub, reason = "sea-orm's derives write public items")]

pub(crate) mod application;
pub(crate) mod application_member;
pub(crate) mod application_uri;
pub(crate) mod attempt;
pub(crate) mod audit;
pub(crate) mod consent;
pub(crate) mod email_change;
pub(crate) mod grant;
pub(crate) mod link_use;
pub(crate) mod logout_notice;
pub(crate) mod mail_login;
pub(crate) mod oidc_code;
pub(crate) mod outbox;
pub(crate) mod replica;
pub(crate) mod revision;
pub(crate) mod session;
pub(crate) mod signing_key;
pub(crate) mod throttle;
pub(crate) mod user;
