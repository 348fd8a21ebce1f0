//! One file per page: what it has to be told (`Props`), and `page(Props) -> Page`.

pub mod account;
pub mod account_activity;
pub mod account_delete;
pub mod account_email;
pub mod account_password;
pub mod account_security;
pub mod account_sessions;
pub mod activate;
pub mod confirm_email;
pub mod dead_link;
pub mod dev_letter;
pub mod dev_mailbox;
pub mod dev_newest;
pub mod dev_previews;
pub mod forgot_password;
pub mod forgot_password_sent;
pub mod home;
pub mod link_sent;
pub mod lock_account;
pub mod login;
pub mod notices_off;
pub mod outcome;
pub mod problem;
pub mod reauthenticate;
pub mod register;
pub mod register_sent;
pub mod reset_password;
pub mod sign_in_link;
pub mod sign_in_mail;
pub mod sign_in_mail_sent;
pub mod sign_out;
pub mod undo_email;
pub mod veto_email;

mod letter_list;
mod parts;
