//! What members change about their account, and the links mailed about it.

mod activity;
mod delete;
mod email_confirm;
mod email_request;
mod email_undo;
mod notices;
mod password;
mod protection;

use crate::Core;

pub use email_confirm::{AddressChange, AddressPage};
pub use email_request::AddressRequest;
pub use protection::Protection;

pub(crate) use delete::erase;

/// What a member sees of the account and changes about it.
#[derive(Clone, Copy, Debug)]
pub struct Account<'a> {
    pub(crate) core: &'a Core,
}

/// What links in mails about the account do, without signing anybody in.
#[derive(Clone, Copy, Debug)]
pub struct MailedLinks<'a> {
    pub(crate) core: &'a Core,
}
