//! What is answered without the database: asked of a server whose tables are gone.

use std::path::Path;
use std::time::Instant;

use base64::Engine;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use sea_orm::{ConnectionTrait, Database};

use crate::checks::PROXY;
use crate::http::{Connection, check, get};
use crate::replica::Replica;
use crate::table::{Required, Table};
use crate::vestibule::Vestibule;
use crate::wiki::{WIKI, wiki};
use crate::{Bench, Outcome};

/// Pages with a form, as a stranger sees them.
const FORMS: [&str; 6] =
    ["/", "/register", "/login", "/forgot-password", "/login/mail", "/login?next=%2Faccount%2Fpassword"];
/// Link pages and the number of their purpose.
const LINKS: [(&str, u8); 7] = [
    ("/activate", 1),
    ("/reset-password", 2),
    ("/confirm-email", 3),
    ("/login/mail", 4),
    ("/notices/off", 5),
    ("/veto-email", 6),
    ("/undo-email", 7),
];

/// The number of the purpose of a visit's cookie.
pub(crate) const VISIT: u8 = 9;

/// Those that others refer to last.
const TABLES: [&str; 17] = [
    "vestibule_grants",
    "vestibule_oidc_codes",
    "vestibule_consents",
    "vestibule_logout_notices",
    "vestibule_application_members",
    "vestibule_application_uris",
    "vestibule_applications",
    "vestibule_signing_keys",
    "vestibule_revisions",
    "vestibule_sessions",
    "vestibule_email_changes",
    "vestibule_sign_up_requests",
    "vestibule_outbox",
    "vestibule_throttles",
    "vestibule_audit",
    "vestibule_link_uses",
    "vestibule_users",
];

/// How many of them need the database after all.
pub(crate) async fn measure(bench: &Bench, table: &mut Table) -> Outcome<()> {
    let database = bench.directory.join("taken-away.db");
    let mut server = Vestibule::start_on(bench, &database, &[PROXY]).await?;
    server.answers(Instant::now(), "/readyz").await?;
    let replica = Replica::over(&format!("sqlite://{}", database.display())).await?;
    replica.register("wiki", wiki()).await?;
    drop(replica);
    let mut connection = Connection::to(server.address);
    let stranger = check(WIKI, &forged(VISIT));
    // By this, the server knows which applications there are.
    let refused = connection.ask(&stranger).await?.status;
    if refused != 401 {
        return Err(format!("a forged visit was answered {refused}").into());
    }
    drop_tables(&database).await?;
    let session = format!("__Host-session={}", BASE64_URL_SAFE_NO_PAD.encode([7; 32]));
    let member = connection.ask(&get("/account", &session)).await?.status;
    if member < 500 {
        return Err(format!("without tables, a session was answered {member}").into());
    }
    let mut needing = 0;
    for path in FORMS {
        let status = connection.ask(&get(path, "")).await?.status;
        needing += usize::from(status != 200);
    }
    table.add("form pages that need the database, of 6", needing as f64, "", Required::AtMost(0.0));
    let mut needing = 0;
    for (path, purpose) in LINKS {
        let status = connection.ask(&get(&format!("{path}/{}", forged(purpose)), "")).await?.status;
        needing += usize::from(!(400..500).contains(&status));
    }
    // What may fail unseen is at least in the log.
    needing += bench.log()?.matches("was not noted").count();
    table.add("forged links that need the database, of 7", needing as f64, "", Required::AtMost(0.0));
    let needs = connection.ask(&stranger).await?.status != 401;
    table.add("checks with a forged cookie that need the database", f64::from(needs), "", Required::AtMost(0.0));
    Ok(())
}

async fn drop_tables(database: &Path) -> Outcome<()> {
    let database = Database::connect(format!("sqlite://{}", database.display())).await?;
    for table in TABLES {
        database.execute_unprepared(&format!("DROP TABLE {table}")).await?;
    }
    Ok(database.close().await?)
}

/// Well-formed, for the right purpose, and signed by nobody.
pub(crate) fn forged(purpose: u8) -> String {
    let mut bytes = [7; 61];
    (bytes[0], bytes[1]) = (1, purpose);
    BASE64_URL_SAFE_NO_PAD.encode(bytes)
}
