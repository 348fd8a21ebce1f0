//! One file per page: `get` shows it, `post` acts.

pub(crate) mod account;
pub(crate) mod account_activity;
pub(crate) mod account_delete;
pub(crate) mod account_email;
pub(crate) mod account_password;
pub(crate) mod account_security;
pub(crate) mod account_sessions;
pub(crate) mod activate;
mod address_form;
pub(crate) mod confirm_email;
pub(crate) mod dev_mailbox;
pub(crate) mod forgot_password;
pub(crate) mod health;
pub(crate) mod home;
pub(crate) mod lock_account;
pub(crate) mod login;
pub(crate) mod login_mail;
pub(crate) mod logout;
pub(crate) mod notices_off;
pub(crate) mod outcome;
pub(crate) mod reauthenticate;
pub(crate) mod register;
pub(crate) mod register_sent;
pub(crate) mod reset_password;
pub(crate) mod undo_email;
pub(crate) mod veto_email;
pub(crate) mod well_known;

mod dead_link;
