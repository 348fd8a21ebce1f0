//! The short code of an activation mail, typed into the browser that registered.
//!
//! Derived from the account's state and a server key, so a copy of the database reveals none (R-OB-3). It stays the
//! same over all mails of one state: an older mail's code works like a newer one's.

use std::fmt;

use sea_orm::entity::prelude::*;
use sea_orm::sea_query::Expr;
use subtle::ConstantTimeEq;

use crate::entity::user;
use crate::{Accounts, Timestamp};

/// Six digits. Printed as `[redacted]`.
#[derive(Clone, PartialEq, Eq)]
pub struct Code(String);

impl Code {
    /// The least biased six digits of a hash: 2^64 is large against 10^6.
    pub(crate) fn from_hash(hash: &[u8; 32]) -> Self {
        let mut start = [0; 8];
        start.copy_from_slice(&hash[..8]);
        Self(format!("{:06}", u64::from_be_bytes(start) % 1_000_000))
    }

    /// Reads what a person typed: spaces and a hyphen, as mails print them, are dropped.
    #[must_use]
    pub fn parse(typed: &str) -> Option<Self> {
        let digits: String = typed.chars().filter(|c| !matches!(c, ' ' | '-' | '\u{a0}')).collect();
        (digits.len() == 6 && digits.bytes().all(|b| b.is_ascii_digit())).then_some(Self(digits))
    }

    /// The six digits.
    #[must_use]
    pub fn expose(&self) -> &str {
        &self.0
    }

    pub(crate) fn is(&self, other: &Self) -> bool {
        bool::from(self.0.as_bytes().ct_eq(other.0.as_bytes()))
    }
}

impl Accounts {
    pub(crate) fn activation_code(&self, user: &user::Model) -> Code {
        Code::from_hash(&self.keys.keyed_hash("activation-code", &code_state(user)))
    }

    /// Under any key of the ring, so that a rotation does not void mailed codes (F-48).
    pub(crate) fn is_activation_code(&self, user: &user::Model, typed: &Code) -> bool {
        self.keys.keyed_hashes("activation-code", &code_state(user)).any(|hash| Code::from_hash(&hash).is(typed))
    }

    /// Lets the code work until a mail that carries it says it does.
    pub(crate) async fn allow_code(&self, user: &user::Model, until: Timestamp) -> Result<(), DbErr> {
        user::Entity::update_many()
            .col_expr(user::Column::CodeUntil, Expr::value(until))
            .filter(user::Column::Id.eq(user.id))
            .filter(user::Column::EmailConfirmed.eq(false))
            .exec(self.db.write())
            .await
            .map(drop)
    }
}

fn code_state(user: &user::Model) -> [&[u8]; 3] {
    [user.id.as_bytes(), user.email_key.as_str().as_bytes(), user.sec_stamp.as_bytes()]
}

impl fmt::Debug for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[redacted]")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_read_as_mails_print_it() {
        let code = Code::from_hash(&[7; 32]);
        let digits = code.expose();
        for typed in [
            digits.to_owned(),
            format!(" {} {} ", &digits[..3], &digits[3..]),
            format!("{}-{}", &digits[..3], &digits[3..]),
        ] {
            assert!(Code::parse(&typed).is_some_and(|read| read.is(&code)), "{typed:?}");
        }
        for typed in ["", "12345", "1234567", "12345a", "１２３４５６"] {
            assert!(Code::parse(typed).is_none(), "{typed:?}");
        }
        assert_eq!(format!("{code:?}"), "[redacted]");
    }
}
