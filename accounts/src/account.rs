//! What members change about their own account, and what the links in emails about it do. Starts no sessions.

mod activity;
mod applications;
mod delete;
mod email_confirm;
mod email_request;
mod email_undo;
mod locale;
mod notices;
mod overview;
mod password;
mod protection;
mod terms;

use crate::Core;

pub use applications::OwnApplication;
pub use email_confirm::{AddressChange, AddressPage};
pub use email_request::AddressRequest;
pub use protection::Protection;

pub(crate) use delete::erase;

/// What members see of their account and change about it.
#[derive(Clone, Copy, Debug)]
pub struct Account<'a> {
    pub(crate) core: &'a Core,
}

/// What the links in emails about the account do. None of them signs anybody in.
#[derive(Clone, Copy, Debug)]
pub struct MailedLinks<'a> {
    pub(crate) core: &'a Core,
}
