//! Development only: the mailbox and previews.

pub mod letter;
mod letter_list;
pub mod mailbox;
pub mod newest;
pub mod previews;
