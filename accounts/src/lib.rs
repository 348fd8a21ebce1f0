//! Who has an account and who is signed in: the rules, and all of the SQL.

pub mod clock;
pub mod email;
pub mod hash;
pub mod password;
pub mod token;

pub use clock::{Clock, Timestamp};
pub use email::{Email, EmailKey, EmailRefused};
pub use password::{Password, PasswordPolicy, PasswordRefused};
