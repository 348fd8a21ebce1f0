//! What members change about their account, and the links mailed about it.

mod delete;
mod email_confirm;
mod email_request;
mod email_undo;
mod notices;
mod password;

pub use email_confirm::{AddressChange, AddressPage};
pub use email_request::AddressRequest;

pub(crate) use delete::erase;
