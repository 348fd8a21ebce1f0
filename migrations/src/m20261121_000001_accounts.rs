//! Accounts, sign-up requests, sessions, outbox, throttles, audit trail, replicas.
//!
//! Times are milliseconds since 1970 as integers; hashes and stamps are bytes.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{big_integer, big_integer_null, binary, boolean, integer, string, string_null, uuid};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let of_accounts =
            [users(), attempts(), mail_logins(), sessions(), outbox(), audit(), link_uses(), email_changes()];
        for table in of_accounts.into_iter().chain([throttles(), replicas()]) {
            manager.create_table(table).await?;
        }
        for index in [
            index("vestibule_sign_up_requests_email_key", "vestibule_sign_up_requests", &["email_key"]),
            index("vestibule_sessions_user_id", "vestibule_sessions", &["user_id"]),
            index("vestibule_email_changes_user_id", "vestibule_email_changes", &["user_id"]),
            index("vestibule_outbox_due", "vestibule_outbox", &["state", "next_at"]),
            index("vestibule_outbox_recipient", "vestibule_outbox", &["recipient_key", "queued_at"]),
            index("vestibule_audit_user", "vestibule_audit", &["user_id", "id"]),
        ] {
            manager.create_index(index).await?;
        }
        Ok(())
    }

    async fn down(&self, _manager: &SchemaManager) -> Result<(), DbErr> {
        Err(DbErr::Migration("versions go forward only; restore a backup instead".into()))
    }
}

fn users() -> TableCreateStatement {
    Table::create()
        .table("vestibule_users")
        .col(uuid("id").primary_key())
        .col(string("email"))
        .col(string("email_key").unique_key())
        .col(boolean("email_confirmed"))
        .col(string_null("password_hash"))
        .col(binary("security_stamp"))
        .col(binary("recovery_stamp"))
        .col(big_integer("mail_sign_ins"))
        .col(binary("browser_stamp"))
        .col(string("status"))
        .col(big_integer("registered_at").default(0))
        .col(big_integer("created_at"))
        .col(big_integer_null("confirmed_at"))
        .col(big_integer_null("last_sign_in_at"))
        .col(big_integer_null("reminded_at"))
        .col(big_integer_null("code_until"))
        .col(string_null("pending_email"))
        .col(string_null("pending_email_key"))
        .col(big_integer_null("pending_until"))
        .col(boolean("sign_in_notices"))
        .col(string_null("language"))
        .col(string_null("time_zone"))
        .col(string_null("terms_version"))
        .col(big_integer_null("terms_at"))
        .take()
}

fn attempts() -> TableCreateStatement {
    Table::create()
        .table("vestibule_sign_up_requests")
        .col(binary("token_hash").primary_key())
        .col(string("email"))
        .col(string("email_key"))
        .col(string_null("password_hash"))
        .col(ColumnDef::new("account_id").uuid().null())
        .col(ColumnDef::new("mail_id").uuid().null())
        .col(big_integer_null("activated_at"))
        .col(string_null("language"))
        .col(string_null("time_zone"))
        .col(string_null("terms_version"))
        .col(big_integer("created_at"))
        .take()
}

/// Requests to sign in by email, while their emails work.
fn mail_logins() -> TableCreateStatement {
    Table::create()
        .table("vestibule_mail_sign_in_requests")
        .col(binary("token_hash").primary_key())
        .col(string("email"))
        .col(string("email_key"))
        .col(big_integer("created_at"))
        .take()
}

fn sessions() -> TableCreateStatement {
    Table::create()
        .table("vestibule_sessions")
        .col(uuid("id").primary_key())
        .col(binary("token_hash").unique_key())
        .col(uuid("user_id"))
        .col(big_integer("created_at"))
        .col(big_integer("last_seen_at"))
        .col(big_integer("authenticated_at"))
        .col(string("user_agent"))
        .col(string_null("client"))
        .foreign_key(
            ForeignKey::create()
                .from("vestibule_sessions", "user_id")
                .to("vestibule_users", "id")
                .on_delete(ForeignKeyAction::Cascade),
        )
        .take()
}

fn outbox() -> TableCreateStatement {
    Table::create()
        .table("vestibule_outbox")
        .col(uuid("id").primary_key())
        .col(string("kind"))
        .col(ColumnDef::new("user_id").uuid().null())
        .col(string("recipient"))
        .col(string("recipient_key"))
        .col(string_null("detail"))
        .col(integer("more").default(0))
        .col(string_null("lane"))
        .col(string("state"))
        .col(integer("attempts"))
        .col(big_integer("queued_at"))
        .col(big_integer("next_at"))
        .col(big_integer_null("lease_until"))
        .col(big_integer("give_up_at"))
        .col(big_integer_null("closed_at"))
        .col(string_null("error"))
        .col(string_null("language"))
        .take()
}

fn throttles() -> TableCreateStatement {
    Table::create().table("vestibule_throttles").col(binary("key").primary_key()).col(big_integer("next_at")).take()
}

fn replicas() -> TableCreateStatement {
    Table::create()
        .table("vestibule_replicas")
        .col(uuid("id").primary_key())
        .col(binary("signs"))
        .col(binary("verifies"))
        .col(big_integer("seen_at"))
        .take()
}

fn audit() -> TableCreateStatement {
    Table::create()
        .table("vestibule_audit")
        .col(uuid("id").primary_key())
        .col(ColumnDef::new("user_id").uuid().null())
        .col(big_integer("at"))
        .col(string("event"))
        .col(string_null("client"))
        .col(string_null("user_agent"))
        .col(string_null("detail"))
        .take()
}

/// Completed changes of address, kept while they can be undone.
fn email_changes() -> TableCreateStatement {
    Table::create()
        .table("vestibule_email_changes")
        .col(uuid("id").primary_key())
        .col(uuid("user_id"))
        .col(string("from_email"))
        .col(string("from_key"))
        .col(big_integer("changed_at"))
        .foreign_key(
            ForeignKey::create()
                .from("vestibule_email_changes", "user_id")
                .to("vestibule_users", "id")
                .on_delete(ForeignKeyAction::Cascade),
        )
        .take()
}

/// First uses of links whose use does not change the state they fingerprint (security.md 5.7).
fn link_uses() -> TableCreateStatement {
    Table::create()
        .table("vestibule_link_uses")
        .col(binary("nonce_hash").primary_key())
        .col(big_integer("expires_at"))
        .take()
}

fn index(name: &'static str, table: &'static str, columns: &[&'static str]) -> IndexCreateStatement {
    let mut index = Index::create();
    index.name(name).table(table);
    for column in columns {
        index.col(*column);
    }
    index
}
