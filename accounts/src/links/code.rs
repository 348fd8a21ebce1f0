//! The short code of an activation email, typed into the browser that signed up.
//!
//! Derived from the account's state and a server key, so a copy of the database reveals none (R-OB-3). All emails about
//! one state carry one code: an older email's code works like a newer one's.

use std::fmt;

use sea_orm::entity::prelude::*;
use sea_orm::sea_query::Expr;
use subtle::ConstantTimeEq;

use super::proof::MailboxProof;
use crate::request::Request;
use crate::signs::{digit, is_dash, is_invisible, is_space, narrow};
use crate::store::{change_users, user};
use crate::throttle::{Decision, SOURCE_CODE};
use crate::{Core, Error, Timestamp};

/// Six digits. Prints `[redacted]`.
#[derive(Clone, PartialEq, Eq)]
pub struct Code(String);

impl Code {
    /// Six digits of a hash, practically unbiased: 2^64 is large against 10^6.
    pub(crate) fn from_hash(hash: &[u8; 32]) -> Self {
        let mut start = [0; 8];
        start.copy_from_slice(&hash[..8]);
        Self(format!("{:06}", u64::from_be_bytes(start) % 1_000_000))
    }

    /// Reads what a person typed or pasted: digits of any script, separated by spaces, dashes, dots or commas, with
    /// invisible characters anywhere. Words around them are accepted as long as it is clear which six digits are meant.
    #[must_use]
    pub fn parse(typed: &str) -> Option<Self> {
        if typed.contains(['<', '>']) {
            // Markup contains numbers that nobody sees.
            return None;
        }
        let seen = typed.chars().filter(|c| is_space(*c) || !is_invisible(*c) && !c.is_control());
        let seen: String = seen.map(|c| if parts_digits(c) { ' ' } else { digit(c).unwrap_or(c) }).collect();
        let runs = seen.split(|c: char| c != ' ' && !c.is_ascii_digit()).map(|run| run.replace(' ', ""));
        let mut codes = runs.filter(|run| run.len() == 6);
        let code = codes.next()?;
        codes.next().is_none().then_some(Self(code))
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

impl Core {
    pub(crate) fn activation_code(&self, user: &user::Model) -> Code {
        Code::from_hash(&self.keys.keyed_hash("activation-code", &code_state(user)))
    }

    /// The proof, if this is the code mailed to the account to activate it.
    pub(crate) fn activation_proof(&self, user: &user::Model, typed: &Code) -> Option<MailboxProof> {
        self.code_proof("activation-code", &code_state(user), typed, user)
    }

    /// The proof, if this is the code mailed to the account for this role and state. Tries every key of the ring, so
    /// that a key rotation does not invalidate mailed codes (F-48).
    pub(crate) fn code_proof(
        &self,
        role: &str,
        state: &[&[u8]],
        typed: &Code,
        user: &user::Model,
    ) -> Option<MailboxProof> {
        let right = self.keys.keyed_hashes(role, state).any(|hash| Code::from_hash(&hash).is(typed));
        right.then(|| MailboxProof::of(user))
    }

    /// Counts a code against its source: this limits guessing across many accounts.
    pub(crate) async fn count_code(&self, request: &Request) -> Result<(), Error> {
        match self.take_from_source(SOURCE_CODE, request).await? {
            Decision::Allowed => Ok(()),
            Decision::Denied { retry_after } => Err(Error::Throttled { retry_after }),
        }
    }

    /// Makes the code valid until the time stated in the email that carries it.
    pub(crate) async fn allow_code(&self, user: &user::Model, until: Timestamp) -> Result<(), DbErr> {
        change_users()
            .col_expr(user::Column::CodeUntil, Expr::value(until))
            .filter(user::Column::Id.eq(user.id))
            .filter(user::Column::EmailConfirmed.eq(false))
            .exec(self.db.write())
            .await
            .map(drop)
    }
}

/// Separates groups of digits that still belong together.
fn parts_digits(c: char) -> bool {
    is_space(c) || is_dash(c) || matches!(narrow(c), '.' | ',' | '\u{3001}')
}

fn code_state(user: &user::Model) -> [&[u8]; 3] {
    [user.id.as_bytes(), user.email_key.as_str().as_bytes(), user.security_stamp.as_bytes()]
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
        for typed in ["", "12345", "1234567", "12345a", "12a3456", "123 4567", "<b>123456", "①②③④⑤⑥"] {
            assert!(Code::parse(typed).is_none(), "{typed:?}");
        }
        assert_eq!(format!("{code:?}"), "[redacted]");
    }

    #[test]
    fn b_38_digits_of_every_keyboard_are_read_and_what_clipboards_add_is_passed_over() {
        for typed in [
            "１２３４５６",
            "١٢٣٤٥٦",
            "۱۲۳۴۵۶",
            "१२३४५६",
            "1٢３४56",
            "\u{feff}123\u{200b}456\r\n",
            "123\u{ad}456",
            "\u{202d}123\u{202c} 456",
            "\t123\u{202f}456\u{3000}",
            "123–456",
            "123ー456",
            "1 2 3 . 4 5 6。",
            "Code: 123 456.",
            "験証コードは１２３４５６です",
            "123 456 (10 minutes)",
            "G-123456",
            "“123456”",
        ] {
            assert_eq!(Code::parse(typed).map(|code| code.0).as_deref(), Some("123456"), "{typed:?}");
        }
        for typed in ["123456 654321", "123456 or 654321", "123 456 78", "2026-11-25", "one 23456"] {
            assert!(Code::parse(typed).is_none(), "{typed:?}: it is not clear which are meant");
        }
    }
}
