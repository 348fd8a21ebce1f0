//! What members see and change, and the pages of links in mails about it.

pub mod activity;
pub mod applications;
pub mod confirm_email;
pub mod delete;
pub mod email;
pub mod notices_off;
pub mod overview;
pub mod password;
pub mod reauthenticate;
pub mod security;
pub mod sessions;
pub mod undo_email;
pub mod veto_email;
