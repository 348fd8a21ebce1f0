//! better-auth behind Node's HTTP server.

use std::path::Path;

use crate::apart::Apart;
use crate::http::{get, json};
use crate::peers::Plan;
use crate::peers::contestant::{Asked, Contestant, Work, Written};
use crate::peers::journeys::{NEWCOMER, ask, copy, forged, mailed_token};
use crate::peers::running::{Place, Running};
use crate::seed::{PASSWORD, address};
use crate::{Bench, Outcome};

/// The first one's password, for the others.
const COPIES: [&str; 2] = [
    "INSERT INTO user (id, name, email, emailVerified, createdAt, updatedAt) \
     SELECT 'person' || n, name, 'person' || n || '@example.org', emailVerified, createdAt, updatedAt \
     FROM number, user WHERE email = 'person0@example.org'",
    "INSERT INTO account (id, accountId, providerId, userId, password, createdAt, updatedAt) \
     SELECT 'person' || n, 'person' || n, providerId, 'person' || n, password, account.createdAt, account.updatedAt \
     FROM number, account JOIN user ON user.id = userId WHERE email = 'person0@example.org'",
];
const SESSION: &str = "__Secure-better-auth.session_token";
const CACHE: &str = "__Secure-better-auth.session_data";

pub(super) async fn start(bench: &Bench, apart: &Apart, plan: Plan, installed: &Path) -> Outcome<Contestant> {
    let place = Place::find(bench, "better-auth").await?;
    // A second server on the same database, for a row of its own.
    let at_once = place.another()?;
    let home = installed.join("better-auth");
    let server = serve(apart, &place, &home, "on").await?;
    let server_at_once = serve(apart, &at_once, &home, "off").await?;

    ask(&place, &sign_up(0), 200).await?;
    let token = mailed_token(&place, "token=").await?;
    let verify = |token: &str| get(&format!("/api/auth/verify-email?token={token}&callbackURL=%2F"), "");
    let refused = verify(&forged(&token));
    if !ask(&place, &refused, 302).await?.head.contains("INVALID_TOKEN") {
        return Err("better-auth took a forged token".into());
    }
    ask(&place, &verify(&token), 302).await?;
    copy(&place, &COPIES).await?;
    let (mut members, mut members_at_once) = (Vec::new(), Vec::new());
    for number in 0..plan.members() {
        let answer = ask(&place, &sign_in(number), 200).await?;
        let session = answer.cookie(SESSION).ok_or("better-auth signed nobody in")?;
        let cache = answer.cookie(CACHE).ok_or("better-auth cached no session")?;
        let session = format!("{SESSION}={session}");
        members.push(get("/api/auth/get-session", &format!("{session}; {CACHE}={cache}")));
        members_at_once.push(get("/api/auth/get-session", &session));
    }
    for (place, request) in [(&place, &members[0]), (&at_once, &members_at_once[0])] {
        if !ask(place, request, 200).await?.body.starts_with(b"{\"session\"") {
            return Err("better-auth knows no session".into());
        }
    }

    let asked_of = |server: &Running, place: &Place, requests: Vec<Vec<u8>>, status| Asked {
        process: server.process(),
        address: place.address,
        requests: requests.into(),
        status,
    };
    let asked = |requests, status| asked_of(&server, &place, requests, status);
    let work = Work {
        form: asked(vec![get("/api/auth/get-session", "")], 200),
        forged: asked(vec![refused], 302),
        account: asked(members, 200),
        account_at_once: Some(asked_of(&server_at_once, &at_once, members_at_once, 200)),
        sign_in: asked((0..plan.members()).map(sign_in).collect(), 200),
        sign_up: asked((NEWCOMER..).take(plan.newcomers()).map(sign_up).collect(), 200),
    };
    let written =
        Written { database: place.database_url(), sql: "SELECT count(*) FROM user", sink: place.sink.clone() };
    let running: Vec<Box<_>> = vec![Box::new(server), Box::new(server_at_once)];
    let running = running.into_iter().map(|server| server as _).collect();
    Ok(Contestant { name: "better-auth", work, written: Some(written), running })
}

async fn serve(apart: &Apart, place: &Place, home: &Path, cache: &str) -> Outcome<Running> {
    let mut command = apart.command(Path::new("node"));
    command.arg("server.js").current_dir(home).env("NODE_ENV", "production");
    command.env("SECRET_KEY", "a key of the benchmark's, which guards nothing but what it made up itself");
    command.env("DATABASE", &place.database).env("COOKIE_CACHE", cache);
    command.env("PORT", place.address.port().to_string()).env("SMTP_PORT", place.sink.address.port().to_string());
    place.start(&mut command, &get("/api/auth/ok", "")).await
}

fn sign_up(number: usize) -> Vec<u8> {
    let body = format!(r#"{{"name":"A person","email":"{}","password":"{PASSWORD}"}}"#, address(number));
    json("/api/auth/sign-up/email", &body)
}

fn sign_in(number: usize) -> Vec<u8> {
    json("/api/auth/sign-in/email", &format!(r#"{{"email":"{}","password":"{PASSWORD}"}}"#, address(number)))
}
