//! Applications, what they may know, their sign-ins, signing keys, and what everybody's answers depend on.

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
        for table in [
            applications(),
            application_uris(),
            application_members(),
            grants(),
            oidc_codes(),
            consents(),
            logout_notices(),
            signing_keys(),
            revisions(),
        ] {
            manager.create_table(table).await?;
        }
        for index in [
            index("vestibule_grants_session", "vestibule_grants", &["session_id"]),
            index("vestibule_grants_user", "vestibule_grants", &["user_id"]),
            index("vestibule_oidc_codes_session", "vestibule_oidc_codes", &["session_id"]),
            index("vestibule_logout_notices_due", "vestibule_logout_notices", &["state", "next_at"]),
        ] {
            manager.create_index(index).await?;
        }
        let proven = boolean("email_proven").default(false).take();
        let revision = big_integer("revision").default(0).take();
        for column in [proven, revision] {
            manager.alter_table(Table::alter().table("vestibule_users").add_column(column).take()).await?;
        }
        let method = string_null("method");
        manager.alter_table(Table::alter().table("vestibule_sessions").add_column(method).take()).await?;
        let db = manager.get_connection();
        db.execute_unprepared(ONE_HOST).await?;
        db.execute_unprepared(ONE_OF_EACH).await?;
        db.execute_unprepared(PROVEN).await?;
        db.execute_unprepared("INSERT INTO vestibule_revisions (what, n) VALUES ('applications', 0)").await?;
        Ok(())
    }

    async fn down(&self, _manager: &SchemaManager) -> Result<(), DbErr> {
        Err(DbErr::Migration("versions go forward only; restore a backup instead".into()))
    }
}

/// A host belongs to one application.
const ONE_HOST: &str =
    "CREATE UNIQUE INDEX vestibule_application_hosts ON vestibule_application_uris (uri) WHERE kind = 'host'";

/// One key of each algorithm signs, and at most one is next.
const ONE_OF_EACH: &str = "CREATE UNIQUE INDEX vestibule_signing_keys_state ON vestibule_signing_keys (alg, state) \
     WHERE state IN ('current', 'next')";

/// Confirmed addresses were proven by a mailed link or code, unless an operator confirmed them.
const PROVEN: &str = "UPDATE vestibule_users SET email_proven = TRUE WHERE email_confirmed AND NOT EXISTS \
     (SELECT 1 FROM vestibule_audit WHERE vestibule_audit.user_id = vestibule_users.id AND event = 'operator_activated')";

fn applications() -> TableCreateStatement {
    Table::create()
        .table("vestibule_applications")
        .col(string("id").primary_key())
        .col(string("name"))
        .col(string_null("home_url"))
        .col(string("access"))
        .col(ColumnDef::new("secret_hash").binary().null())
        .col(ColumnDef::new("old_secret_hash").binary().null())
        .col(big_integer_null("old_secret_until"))
        .col(binary("sub_salt"))
        .col(string("settings"))
        .col(boolean("disabled"))
        .col(big_integer("created_at"))
        .take()
}

fn application_uris() -> TableCreateStatement {
    Table::create()
        .table("vestibule_application_uris")
        .col(string("kind"))
        .col(string("uri"))
        .col(string("application_id"))
        .primary_key(Index::create().col("kind").col("uri").col("application_id"))
        .foreign_key(&mut to_application("vestibule_application_uris"))
        .take()
}

fn application_members() -> TableCreateStatement {
    Table::create()
        .table("vestibule_application_members")
        .col(string("application_id"))
        .col(uuid("user_id"))
        .primary_key(Index::create().col("application_id").col("user_id"))
        .foreign_key(&mut to_application("vestibule_application_members"))
        .foreign_key(&mut to_user("vestibule_application_members"))
        .take()
}

/// One sign-in of an account to an application. Without a scope it is a visit behind forward-auth; without a session it
/// outlives the one it came from.
fn grants() -> TableCreateStatement {
    Table::create()
        .table("vestibule_grants")
        .col(uuid("id").primary_key())
        .col(string("application_id"))
        .col(uuid("user_id"))
        .col(ColumnDef::new("session_id").uuid().null())
        .col(binary("sid"))
        .col(string_null("scope"))
        .col(binary("salt"))
        .col(big_integer("generation"))
        .col(big_integer_null("rotated_at"))
        .col(big_integer("confirmed"))
        .col(boolean("late_retry"))
        .col(big_integer("auth_time"))
        .col(string_null("method"))
        .col(big_integer("created_at"))
        .col(big_integer("last_used_at"))
        .col(big_integer("expires_at"))
        .foreign_key(&mut to_application("vestibule_grants"))
        .foreign_key(&mut to_user("vestibule_grants"))
        .foreign_key(&mut to_session("vestibule_grants"))
        .take()
}

fn oidc_codes() -> TableCreateStatement {
    Table::create()
        .table("vestibule_oidc_codes")
        .col(binary("code_hash").primary_key())
        .col(string("application_id"))
        .col(uuid("session_id"))
        .col(uuid("user_id"))
        .col(string("redirect_uri"))
        .col(string("scope"))
        .col(string_null("nonce"))
        .col(string_null("challenge"))
        .col(big_integer("auth_time"))
        .col(ColumnDef::new("grant_id").uuid().null())
        .col(big_integer("expires_at"))
        .col(big_integer_null("used_at"))
        .foreign_key(&mut to_application("vestibule_oidc_codes"))
        .foreign_key(&mut to_user("vestibule_oidc_codes"))
        .foreign_key(&mut to_session("vestibule_oidc_codes"))
        .take()
}

fn consents() -> TableCreateStatement {
    Table::create()
        .table("vestibule_consents")
        .col(uuid("user_id"))
        .col(string("application_id"))
        .col(string("scope"))
        .col(big_integer("at"))
        .primary_key(Index::create().col("user_id").col("application_id"))
        .foreign_key(&mut to_application("vestibule_consents"))
        .foreign_key(&mut to_user("vestibule_consents"))
        .take()
}

/// Sign-outs that an application has yet to be told. They outlive the account, but not the application.
fn logout_notices() -> TableCreateStatement {
    Table::create()
        .table("vestibule_logout_notices")
        .col(uuid("id").primary_key())
        .col(string("application_id"))
        .col(string("url"))
        .col(string("sub"))
        .col(string("sid"))
        .col(string("state"))
        .col(integer("attempts"))
        .col(big_integer("next_at"))
        .col(big_integer_null("lease_until"))
        .col(big_integer("give_up_at"))
        .col(string_null("error"))
        .foreign_key(&mut to_application("vestibule_logout_notices"))
        .take()
}

fn signing_keys() -> TableCreateStatement {
    Table::create()
        .table("vestibule_signing_keys")
        .col(string("kid").primary_key())
        .col(string("alg"))
        .col(string("state"))
        .col(binary("sealed"))
        .col(string("public_jwk"))
        .col(big_integer("created_at"))
        .col(big_integer("signs_from"))
        .col(big_integer_null("gone_at"))
        .take()
}

fn revisions() -> TableCreateStatement {
    Table::create().table("vestibule_revisions").col(string("what").primary_key()).col(big_integer("n")).take()
}

fn to_application(table: &'static str) -> ForeignKeyCreateStatement {
    cascading(table, "application_id", "vestibule_applications")
}

fn to_user(table: &'static str) -> ForeignKeyCreateStatement {
    cascading(table, "user_id", "vestibule_users")
}

fn to_session(table: &'static str) -> ForeignKeyCreateStatement {
    cascading(table, "session_id", "vestibule_sessions")
}

fn cascading(table: &'static str, column: &'static str, parent: &'static str) -> ForeignKeyCreateStatement {
    ForeignKey::create().from(table, column).to(parent, "id").on_delete(ForeignKeyAction::Cascade).take()
}

fn index(name: &'static str, table: &'static str, columns: &[&'static str]) -> IndexCreateStatement {
    let mut index = Index::create();
    index.name(name).table(table);
    for column in columns {
        index.col(*column);
    }
    index
}
