//! Mailed links and codes: what is in them, when they work, and what became of them.

mod code;
mod history;
mod once;
mod open;
mod proof;
mod renew;
mod sign_in_code;
mod state;
mod token;

pub use crate::kinds::Purpose;
pub use code::Code;
pub use open::DeadLink;
pub use renew::FreshLink;
pub use token::{Claims, IncomingToken, LinkToken, Minting, TokenRefused};

pub(crate) use once::use_once;
pub(crate) use open::{Dead, Opened};
pub(crate) use proof::MailboxProof;
pub(crate) use renew::renewable;
pub(crate) use sign_in_code::{CODE_ROLE, code_state, hex, nonce_of, unhex};
pub(crate) use state::LinkState;
