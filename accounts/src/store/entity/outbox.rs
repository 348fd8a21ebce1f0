//! One mail to be written and sent. Holds no secret: the link is minted when the mail is handed over.

use sea_orm::entity::prelude::*;

use crate::kinds::{Asked, MailKind, MailStatus};
use crate::{EmailKey, Timestamp};

/// An outbox row.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "vestibule_outbox")]
pub struct Model {
    /// Also the local part of the mail's Message-ID, on every try.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub kind: MailKind,
    /// The account, where the row is about one; found by `recipient_key` otherwise.
    pub user_id: Option<Uuid>,
    pub recipient: String,
    pub recipient_key: EmailKey,
    /// What only this kind needs, never anything secret.
    pub detail: Option<String>,
    /// How many further events of its kind it reports.
    pub more: i32,
    /// The budget that it still has to take its turn from, if it is due; none once it had that.
    pub(crate) lane: Option<Asked>,
    pub state: MailStatus,
    pub attempts: i32,
    pub queued_at: Timestamp,
    pub next_at: Timestamp,
    /// While `sending`: when another worker may take it up.
    pub lease_until: Option<Timestamp>,
    pub give_up_at: Timestamp,
    pub closed_at: Option<Timestamp>,
    pub error: Option<String>,
}

#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
