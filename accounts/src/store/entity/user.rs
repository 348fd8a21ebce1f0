//! One account.

use sea_orm::entity::prelude::*;

use crate::secret::{PasswordHash, random};
use crate::{EmailKey, LanguageTag, TermsVersion, TimeZoneName, Timestamp};

/// An account. Inactive until `email_confirmed`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "vestibule_users")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub email: String,
    #[sea_orm(unique)]
    pub email_key: EmailKey,
    pub email_confirmed: bool,
    /// Whether a mailed link or code was used for the address in force. An operator's word proves nothing.
    pub email_proven: bool,
    /// None for an account without a password: no password matches (R-PW-10).
    pub password_hash: Option<PasswordHash>,
    pub security_stamp: SecurityStamp,
    /// Replaced only by what somebody who is to be thrown out cannot do: a reset, a change or undo of the address, an
    /// operator. So nobody can invalidate another's way back. Part of the state of reset, sign-in and lock links.
    pub recovery_stamp: SecurityStamp,
    /// Counts sign-ins by email, so that each link or code works once.
    pub mail_sign_ins: i64,
    /// Replaced when the account forgets its known browsers; part of their cookies.
    pub browser_stamp: SecurityStamp,
    pub status: Status,
    /// When it was created.
    pub registered_at: Timestamp,
    /// When it was created; while it waits, when somebody last signed up with its address.
    pub created_at: Timestamp,
    pub confirmed_at: Option<Timestamp>,
    pub last_sign_in_at: Option<Timestamp>,
    pub reminded_at: Option<Timestamp>,
    /// Until when the short activation code works; set when an email carries it.
    pub code_until: Option<Timestamp>,
    pub pending_email: Option<String>,
    pub pending_email_key: Option<EmailKey>,
    pub pending_until: Option<Timestamp>,
    pub sign_in_notices: bool,
    /// The language of its owner, who told it by activating the account. None before.
    pub language: Option<LanguageTag>,
    /// Their time zone; None if no browser told it.
    pub time_zone: Option<TimeZoneName>,
    /// The terms that its owner accepted last; None if they never accepted any.
    pub terms_version: Option<TermsVersion>,
    /// When.
    pub terms_at: Option<Timestamp>,
    /// Counts every change of this row, and of its sessions and its sign-ins to applications: whoever remembers any of
    /// them compares it.
    pub revision: i64,
}

/// 16 random bytes, replaced in the same statement as the changes they stand for, and part of links' state.
#[derive(Clone, PartialEq, Eq, DeriveValueType)]
pub struct SecurityStamp(Vec<u8>);

/// Whether an account may be used at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "String(StringLen::None)", rename_all = "snake_case")]
pub enum Status {
    Active,
    Disabled,
}

#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl SecurityStamp {
    pub(crate) fn fresh() -> Self {
        Self(random::<16>().to_vec())
    }

    pub(crate) fn as_bytes(&self) -> &[u8] {
        &self.0
    }
}

impl std::fmt::Debug for SecurityStamp {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("[redacted]")
    }
}
