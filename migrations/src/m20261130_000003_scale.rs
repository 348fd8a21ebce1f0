//! Indexes by which every statement finds its rows, however many accounts there are.
//!
//! Those with a condition hold few rows, or are written only once a row is closed, so that requests pay for fewer of
//! them.

use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let db = manager.get_connection();
        for (name, rows) in EXPIRING.into_iter().chain(GOING_WITH).chain(COUNTED) {
            db.execute_unprepared(&format!("CREATE INDEX vestibule_{name} ON vestibule_{rows}")).await?;
        }
        Ok(())
    }

    async fn down(&self, _manager: &SchemaManager) -> Result<(), DbErr> {
        Err(DbErr::Migration("versions go forward only; restore a backup instead".into()))
    }
}

/// What a sweep looks for each minute.
const EXPIRING: [(&str, &str); 15] = [
    ("users_waiting", "users (created_at) WHERE NOT email_confirmed"),
    ("sign_up_requests_created", "sign_up_requests (created_at)"),
    ("mail_sign_in_requests_created", "mail_sign_in_requests (created_at)"),
    ("sessions_seen", "sessions (last_seen_at)"),
    // Each session is in one of these two.
    ("sessions_client", "sessions (created_at) WHERE client IS NOT NULL"),
    ("sessions_no_client", "sessions (created_at) WHERE client IS NULL"),
    ("link_uses_expires", "link_uses (expires_at)"),
    ("email_changes_changed", "email_changes (changed_at)"),
    ("audit_client", "audit (at) WHERE client IS NOT NULL"),
    ("audit_nobody", "audit (user_id, at) WHERE user_id IS NULL"),
    ("audit_gone", "audit (at) WHERE event IN ('expired', 'declined')"),
    ("oidc_codes_expires", "oidc_codes (expires_at)"),
    ("grants_expires", "grants (expires_at)"),
    ("logout_notices_give_up", "logout_notices (give_up_at)"),
    // Metrics count by it, too.
    ("outbox_closed", "outbox (closed_at, state) WHERE closed_at IS NOT NULL"),
];

/// What goes with an account.
const GOING_WITH: [(&str, &str); 4] = [
    ("sign_up_requests_account", "sign_up_requests (account_id) WHERE activated_at IS NOT NULL"),
    ("outbox_user", "outbox (user_id) WHERE user_id IS NOT NULL"),
    ("oidc_codes_user", "oidc_codes (user_id)"),
    ("application_members_user", "application_members (user_id)"),
];

/// Who is signed in to an application.
const COUNTED: [(&str, &str); 1] = [("grants_application", "grants (application_id)")];
