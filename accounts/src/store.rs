//! The database, its tables, and the statements that several rooms share. Uses no other room.

mod database;
mod entity;
mod requests;
mod together;
mod users;

pub use database::{CONNECTIONS, Database, Handle};

pub(crate) use entity::{
    application, application_member, application_uri, attempt, audit, consent, email_change, grant, link_use,
    logout_notice, mail_login, oidc_code, outbox, replica, revision, session, signing_key, throttle, user,
};

pub(crate) use requests::{Typed, forget_own_attempts, insert_attempt, tell_attempts};
pub(crate) use together::{Addition, change_and_add};
pub(crate) use users::{change_users, count_change_of, lapsed};
