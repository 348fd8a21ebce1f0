//! Pages on which members see and change their account, and the links in emails about it.

pub(crate) mod activity;
pub(crate) mod applications;
pub(crate) mod confirm_email;
pub(crate) mod delete;
pub(crate) mod email;
pub(crate) mod notices_off;
pub(crate) mod overview;
pub(crate) mod password;
pub(crate) mod reauthenticate;
pub(crate) mod security;
pub(crate) mod sessions;
pub(crate) mod undo_email;
pub(crate) mod veto_email;
