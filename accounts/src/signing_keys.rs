//! The keys that sign what applications read: ID tokens, assertions, sign-outs. One of each algorithm signs; the one
//! after it is published a day before, and the ones before it for as long as anybody may read what they signed.
//! Private halves are sealed (`sealing.rs`), and destroyed when they no longer sign.

mod held;
mod make;
mod pair;
mod private;
mod publish;
mod rotation;
mod token;

use crate::Core;

pub use private::KeySeal;
pub use publish::Jwks;
pub use token::TokenType;

pub(crate) use held::HeldKeys;

/// The keys that sign what applications read.
#[derive(Clone, Copy, Debug)]
pub struct SigningKeys<'a> {
    pub(crate) core: &'a Core,
}
