//! One email to be composed and sent. Contains no secret: the link is minted when the email is handed over.

use sea_orm::entity::prelude::*;

use crate::kinds::{MailKind, MailReason, MailStatus};
use crate::{EmailKey, LanguageTag, Timestamp};

/// An outbox row.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "vestibule_outbox")]
pub struct Model {
    /// Also the local part of the Message-ID, at every attempt.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub kind: MailKind,
    /// The account, if the row names one; otherwise found by `recipient_key`.
    pub user_id: Option<Uuid>,
    pub recipient: String,
    pub recipient_key: EmailKey,
    /// What only this kind needs; never secret.
    pub detail: Option<String>,
    /// How many further events of its kind it reports.
    pub more: i32,
    /// The budget whose turn it still has to take when it is due; None once taken.
    pub(crate) lane: Option<MailReason>,
    pub state: MailStatus,
    pub attempts: i32,
    pub queued_at: Timestamp,
    pub next_at: Timestamp,
    /// While `sending`: when another worker may take it up.
    pub lease_until: Option<Timestamp>,
    pub give_up_at: Timestamp,
    pub closed_at: Option<Timestamp>,
    pub error: Option<String>,
    /// The language to word it in: that of the page that caused it, for a recipient without an account or with one that
    /// waits for its activation; with a user, that of the account then, also of one that was deleted.
    pub language: Option<LanguageTag>,
}

#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
