//! One sign-up request: what one browser typed. Stored for every address, known or not, so that both look the same.

use sea_orm::entity::prelude::*;

use crate::secret::{PasswordHash, TokenHash};
use crate::{EmailKey, LanguageTag, TermsVersion, TimeZoneName, Timestamp};

/// A sign-up request, found by the cookie of the browser that made it.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "vestibule_sign_up_requests")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub token_hash: TokenHash,
    pub email: String,
    pub email_key: EmailKey,
    /// The password this browser chose; None when it only asked for another email.
    pub password_hash: Option<PasswordHash>,
    /// The account that this request made, which may be gone. None once somebody else's password activated it.
    pub account_id: Option<Uuid>,
    /// The outbox row whose state the waiting page shows.
    pub mail_id: Option<Uuid>,
    /// When the account was activated that this request made, or that its password activated. The waiting page knows
    /// nothing else of an account, so what happens to the account later does not show (R-EN-1).
    pub activated_at: Option<Timestamp>,
    /// The language of the page on which it was made.
    pub language: Option<LanguageTag>,
    /// The time zone of its browser, if that told one.
    pub time_zone: Option<TimeZoneName>,
    /// The terms that were accepted in this browser, if any had to be.
    pub terms_version: Option<TermsVersion>,
    pub created_at: Timestamp,
}

#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
