//! Mailed links and codes: what they contain, when they work, and the history of their use. Proves that somebody reads
//! a mailbox; what a link is for is done by other rooms.

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
pub use open::LinkError;
pub use renew::RenewedLink;
pub use token::{Claims, IncomingToken, LinkToken, Minting, TokenRefused};

pub(crate) use once::use_once;
pub(crate) use open::{BrokenLink, VerifiedLink};
pub(crate) use proof::MailboxProof;
pub(crate) use renew::renewable;
pub(crate) use sign_in_code::{CODE_ROLE, code_state, hex, nonce_of, unhex};
pub(crate) use state::LinkState;
