//! The pages, in the rooms of `accounts`. Each handler reads a form, makes one call and answers; none decides a rule or
//! words a page.

pub(crate) mod account;
mod address_form;
pub(crate) mod applications;
mod dead_link;
pub(crate) mod home;
pub(crate) mod language;
pub(crate) mod outcome;
pub(crate) mod recovery;
pub(crate) mod sign_in;
pub(crate) mod sign_up;
pub(crate) mod terms;
pub(crate) mod well_known;
