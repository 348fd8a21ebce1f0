//! One file per page: `get` shows it, `post` acts.

pub mod account;
pub mod activate;
pub mod dev_mailbox;
pub mod forgot_password;
pub mod health;
pub mod home;
pub mod login;
pub mod logout;
pub mod register;
pub mod register_sent;
pub mod reset_password;
pub mod well_known;

mod dead_link;
