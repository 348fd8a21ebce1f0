//! Passwords: their policy, their hashes, and the proof that one was shown. Knows nothing of sessions or of mail.

mod backend;
mod hash;
mod password;
mod pool;
mod proof;

pub use backend::HashBackend;
pub use hash::{HashPool, OWASP, PasswordCheck};
pub use password::{NewPassword, Password, PasswordPolicy, PasswordRefused};
pub(crate) use proof::{Checked, PasswordProof};
