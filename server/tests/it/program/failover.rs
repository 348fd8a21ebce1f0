//! PostgreSQL that restarts, changes its mind, or has enough: nobody meets a connection that is of no use (K4, K5).

use accounts::{Database, Trouble};
use futures::future::join_all;
use sea_orm::ConnectionTrait;
use uuid::Uuid;

use crate::machine::Machine;
use crate::test_app::{ANN, BEN, OTHER, PASSWORD, TestApp, both};

impl TestApp {
    /// Opens every connection the pool may have.
    async fn fill_the_pool(&self) {
        let database = &self.state.database;
        for connection in join_all((0..accounts::store::CONNECTIONS).map(|_| database.begin())).await {
            connection.expect("a connection").rollback().await.expect("given back");
        }
    }

    /// Ends every connection of the pool at once, as a failover does, and sees that they have ended.
    async fn cut_all(&self) {
        self.fill_the_pool().await;
        let other = Database::with_pool(&self.url("postgres").await, 1).await.expect("an address");
        let all = "SELECT pg_terminate_backend(pid, 30000) FROM pg_stat_activity
                   WHERE datname = current_database() AND pid <> pg_backend_pid()";
        other.write().execute_unprepared(all).await.expect("cut");
        other.close().await.expect("closed");
    }

    async fn name(&self) -> String {
        self.column::<String>("SELECT CAST(current_database() AS text)").await.remove(0)
    }

    /// The address of the database, for a role.
    async fn url(&self, role: &str) -> String {
        let port = self.column::<String>("SELECT current_setting('port')").await.remove(0);
        format!("postgres://{role}@127.0.0.1:{port}/{}", self.name().await)
    }

    async fn set_read_only(&self, value: &str) {
        let name = self.name().await;
        let set =
            format!("BEGIN READ WRITE; ALTER DATABASE \"{name}\" SET default_transaction_read_only = {value}; COMMIT");
        self.sql(&set).await;
    }
}

fn on_postgres(story: impl AsyncFn(&TestApp) + Sync) {
    both(async |app| {
        if app.on_postgres() {
            story(app).await;
        }
    });
}

#[test]
fn k_4_when_every_connection_was_cut_nobody_notices() {
    on_postgres(async |app| {
        let mut ann = app.member(ANN).await;
        app.cut_all().await;
        ann.visit("/account").await.is(200);
        app.cut_all().await;
        app.browser().submit("/login", &[("email", ANN), ("password", OTHER)]).await.is(422);
        app.cut_all().await;
        app.browser().submit("/register", &[("email", BEN), ("password", PASSWORD)]).await.leads_to("/register/sent");
        app.cut_all().await;
        app.open_next_mail(BEN).await;
        app.cut_all().await;
        app.browser().visit("/readyz").await.is(200);
        app.cut_all().await;
        for _ in 0..2 * accounts::store::CONNECTIONS {
            ann.visit("/account").await.is(200);
        }
    });
}

#[test]
fn b_35_connections_that_only_read_are_let_go_of_as_soon_as_others_write_and_until_then_it_is_not_ready() {
    on_postgres(async |app| {
        let mut ann = app.member(ANN).await;
        app.set_read_only("on").await;
        app.cut_all().await;
        assert_eq!(app.browser().visit("/readyz").await.is(503).body, "not ready\n");
        let (status, told) = app.tells("/readyz").await;
        assert!(status == 503 && told.starts_with("not ready\ndatabase read-only: "), "{told}");
        let register = [("email", BEN), ("password", PASSWORD)];
        app.browser().submit("/register", &register).await.is(503);
        assert!(app.log.text().contains("the database cannot be used"), "{}", app.log.text());
        ann.visit("/account").await.is(200);
        app.fill_the_pool().await;
        app.set_read_only("off").await;
        app.browser().submit("/register", &register).await.leads_to("/register/sent");
        app.open_next_mail(BEN).await;
        assert!(app.becomes_ready().await, "{:?}", app.tells("/readyz").await);
        let log = app.log.text();
        let told: Vec<&str> =
            log.lines().filter(|line| line.contains("not ready") || line.contains("ready again")).collect();
        assert_eq!(told.len(), 2, "{told:#?}");
    });
}

impl TestApp {
    /// What was found is taken for granted for a second.
    async fn becomes_ready(&self) -> bool {
        for _ in 0..10_000 {
            if self.tells("/readyz").await.0 == 200 {
                return true;
            }
        }
        false
    }
}

#[test]
fn what_a_replica_that_hangs_holds_is_let_go_of_before_others_give_up() {
    on_postgres(async |app| {
        let mut ann = app.member(ANN).await;
        let hanging = Database::with_pool(&app.url("postgres").await, 1).await.expect("an address");
        let held = hanging.begin().await.expect("a transaction");
        held.execute_unprepared("UPDATE vestibule_users SET status = status").await.expect("held");
        ann.submit("/account/password", &[("current_password", PASSWORD), ("new_password", OTHER)])
            .await
            .leads_to("/account");
        app.open_next_mail(ANN).await;
        assert!(held.commit().await.is_err(), "the server has ended it");
    });
}

#[test]
fn k_5_what_the_server_says_about_its_limits_is_named_and_so_is_a_pool_that_is_too_small() {
    on_postgres(async |app| {
        let role = format!("few_{}", Uuid::new_v4().simple());
        app.sql(&format!("CREATE ROLE {role} LOGIN CONNECTION LIMIT 1; GRANT ALL ON vestibule_users TO {role}")).await;
        let (few, all) = (app.url(&role).await, app.url("postgres").await);
        let limited = async {
            let database = Database::with_pool(&few, 4).await.expect("an address");
            let held = database.begin().await.expect("the one connection");
            let refused = database.read().execute_unprepared("SELECT 1").await.expect_err("there is no other");
            assert_eq!(Trouble::of(&refused), Some(Trouble::TooManyConnections));
            assert!(refused.to_string().contains("too many connections for role"), "{refused}");
            let said = Machine::new().run_with(&[("DATABASE_URL", &few)], &["doctor"]);
            said.is(1, "");
            assert!(said.stdout.contains("FAIL  database  does not answer: out of connections: "), "{said:?}");
            held.rollback().await.expect("given back");
            database.close().await.expect("closed");
        };
        let small = async {
            let database = Database::with_pool(&all, 2).await.expect("an address");
            let held = [database.begin().await.expect("one"), database.begin().await.expect("the other")];
            let refused = database.read().execute_unprepared("SELECT 1").await.expect_err("both are held");
            assert_eq!(Trouble::of(&refused), Some(Trouble::PoolBusy));
            drop(held);
            database.close().await.expect("closed");
        };
        tokio::join!(limited, small);
        app.sql(&format!("DROP OWNED BY {role}; DROP ROLE {role}")).await;
    });
}
