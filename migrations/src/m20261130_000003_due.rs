//! What is due to be swept, reminded or wiped is found by an index, however much is not due; and so is what goes with an
//! account.

use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

/// Partial where only some rows are ever due, with the conditions of the statements word for word
/// (`accounts/src/upkeep/sweep.rs`, and `lapsed` in `accounts/src/store/users.rs`): SQLite does not look at parameters.
/// The column that is always null makes SQLite prefer that index to the one of all accounts' lines.
const INDEXES: [&str; 18] = [
    "vestibule_users_unconfirmed ON vestibule_users (created_at) WHERE email_confirmed = FALSE",
    "vestibule_users_unreminded ON vestibule_users (created_at) WHERE email_confirmed = FALSE AND reminded_at IS NULL",
    "vestibule_sign_up_requests_created ON vestibule_sign_up_requests (created_at)",
    "vestibule_mail_sign_in_requests_created ON vestibule_mail_sign_in_requests (created_at)",
    "vestibule_sessions_seen ON vestibule_sessions (last_seen_at)",
    "vestibule_sessions_created ON vestibule_sessions (created_at)",
    "vestibule_sessions_client ON vestibule_sessions (created_at) WHERE client IS NOT NULL",
    "vestibule_outbox_closed ON vestibule_outbox (closed_at) WHERE closed_at IS NOT NULL",
    "vestibule_throttles_next ON vestibule_throttles (next_at)",
    "vestibule_link_uses_expires ON vestibule_link_uses (expires_at)",
    "vestibule_email_changes_changed ON vestibule_email_changes (changed_at)",
    "vestibule_audit_client ON vestibule_audit (at) WHERE client IS NOT NULL",
    "vestibule_audit_nobody ON vestibule_audit (user_id, at) WHERE user_id IS NULL",
    "vestibule_audit_gone ON vestibule_audit (at) WHERE event IN ('expired', 'declined')",
    "vestibule_oidc_codes_expires ON vestibule_oidc_codes (expires_at)",
    "vestibule_grants_expires ON vestibule_grants (expires_at)",
    "vestibule_oidc_codes_user ON vestibule_oidc_codes (user_id)",
    "vestibule_application_members_user ON vestibule_application_members (user_id)",
];

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for index in INDEXES {
            manager.get_connection().execute_unprepared(&format!("CREATE INDEX {index}")).await?;
        }
        Ok(())
    }

    async fn down(&self, _manager: &SchemaManager) -> Result<(), DbErr> {
        Err(DbErr::Migration("versions go forward only; restore a backup instead".into()))
    }
}
