//! What proves who somebody is, apart from a link: passwords, their policy and their hashes.

mod hash;
mod password;
mod pool;
mod proof;

pub use hash::{HashGate, OWASP, Verdict};
pub use password::{NewPassword, Password, PasswordPolicy, PasswordRefused};
pub(crate) use proof::{Checked, PasswordProof};
