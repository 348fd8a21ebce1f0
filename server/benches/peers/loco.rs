//! Loco's starter with accounts, as its generator writes it.

use std::path::Path;

use crate::apart::Apart;
use crate::http::{get, json, with_token};
use crate::peers::Plan;
use crate::peers::contestant::{Asked, Contestant, Work, Written};
use crate::peers::journeys::{NEWCOMER, ask, copy, execute, forged, mailed_token, text, token_after};
use crate::peers::running::Place;
use crate::seed::{PASSWORD, address};
use crate::{Bench, Outcome};

/// The first one's password, for the others.
const COPIES: &str = "INSERT INTO users (created_at, updated_at, pid, email, password, api_key, name, email_verified_at) \
                      SELECT created_at, updated_at, randomblob(16), 'person' || n || '@example.org', password, 'lo-' || n, \
                      name, email_verified_at FROM number, users WHERE email = 'person0@example.org'";

/// In base64, as it wants it.
const SECRET: &str = "YSBrZXkgb2YgdGhlIGJlbmNobWFyaywgd2hpY2ggZ3VhcmRzIG5vdGhpbmc=";
/// The starter has none for these, and reads whole tables.
const INDEXES: &str = "CREATE INDEX users_pid ON users (pid); \
                       CREATE INDEX users_email_verification_token ON users (email_verification_token)";

pub(super) async fn start(bench: &Bench, apart: &Apart, plan: Plan, installed: &Path) -> Outcome<Contestant> {
    let (place, home) = (Place::find(bench, "loco").await?, installed.join("loco"));
    let mut serve = apart.command(&home.join("target/release/starter-cli"));
    serve.arg("start").current_dir(home.join("starter")).env("LOCO_ENV", "production");
    serve.env("LOCO_CONFIG_FOLDER", &home);
    serve.env("DATABASE_URL", place.database_url() + "?mode=rwc").env("PORT", place.address.port().to_string());
    serve.env("SMTP_PORT", place.sink.address.port().to_string());
    serve.env("JWT_SECRET", SECRET);
    let server = place.start(&mut serve, &get("/_ping", "")).await?;

    ask(&place, &sign_up(0), 200).await?;
    let token = mailed_token(&place, "/verify/").await?;
    let verify = |token: &str| get(&format!("/api/auth/verify/{token}"), "");
    let refused = verify(&forged(&token));
    ask(&place, &refused, 401).await?;
    ask(&place, &verify(&token), 200).await?;
    copy(&place, &[COPIES]).await?;
    execute(&place, INDEXES).await?;
    let mut members = Vec::new();
    for number in 0..plan.members() {
        let answer = ask(&place, &sign_in(number), 200).await?;
        members.push(with_token("/api/auth/current", &token_after(&text(&answer), "\"token\":\"")?));
    }

    let asked = |requests: Vec<Vec<u8>>, status| Asked {
        process: server.process(),
        address: place.address,
        requests: requests.into(),
        status,
    };
    let work = Work {
        form: asked(vec![get("/_ping", "")], 200),
        forged: asked(vec![refused], 401),
        account: asked(members, 200),
        // Its tokens last seven days: there is no signing out.
        account_at_once: None,
        sign_in: asked((0..plan.members()).map(sign_in).collect(), 200),
        sign_up: asked((NEWCOMER..).take(plan.newcomers()).map(sign_up).collect(), 200),
    };
    let written =
        Written { database: place.database_url(), sql: "SELECT count(*) FROM users", sink: place.sink.clone() };
    Ok(Contestant { name: "Loco", work, written: Some(written), running: vec![Box::new(server)] })
}

fn sign_up(number: usize) -> Vec<u8> {
    let body = format!(r#"{{"name":"A person","email":"{}","password":"{PASSWORD}"}}"#, address(number));
    json("/api/auth/register", &body)
}

fn sign_in(number: usize) -> Vec<u8> {
    json("/api/auth/login", &format!(r#"{{"email":"{}","password":"{PASSWORD}"}}"#, address(number)))
}
