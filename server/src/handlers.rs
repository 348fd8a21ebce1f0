//! One file per page: `get` shows it, `post` acts.

pub mod account;
pub mod account_activity;
pub mod account_delete;
pub mod account_email;
pub mod account_password;
pub mod account_sessions;
pub mod activate;
pub mod confirm_email;
pub mod dev_mailbox;
pub mod forgot_password;
pub mod health;
pub mod home;
pub mod login;
pub mod login_mail;
pub mod logout;
pub mod notices_off;
pub mod reauthenticate;
pub mod register;
pub mod register_sent;
pub mod reset_password;
pub mod undo_email;
pub mod veto_email;
pub mod well_known;

mod dead_link;
