//! Development only: the mailbox and previews, in English whatever the visitor reads.

pub mod letter;
mod letter_list;
pub mod mailbox;
pub mod newest;
pub mod previews;
