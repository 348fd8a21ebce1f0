//! What the machine allows: axum with the same bytes, with one look-up before them, or with nothing but the hash.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use aws_lc_rs::digest::{SHA256, digest};
use axum::Router;
use axum::body::{Body, Bytes};
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use axum::routing::get as route;
use base64::Engine;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use rusqlite::OptionalExtension;

use crate::apart::Apart;
use crate::bare::{Bare, listen, repeated};
use crate::http::{Answer, Connection, post};
use crate::login::form;
use crate::peers::Plan;
use crate::peers::contestant::{Asked, Contestant, Work};
use crate::seed::PASSWORD;
use crate::{Bench, Outcome};

/// The argument that makes the benchmark a server that looks sessions up.
pub(crate) const SESSIONS: &str = "sessions";

/// Repeats what Vestibule answers.
pub(super) async fn start(bench: &Bench, apart: &Apart, plan: Plan, ours: &Contestant) -> Outcome<Contestant> {
    let this = std::env::current_exe()?;
    let file = |name: &str| bench.directory.join(name);
    let form_page = Bare::start_by(apart.command(&this), &of(&ours.work.form).await?, "/login", file("form"))?;
    let forged = Bare::start_by(apart.command(&this), &of(&ours.work.forged).await?, "/activate/{link}", file("link"))?;
    let account = sessions(bench, apart, &this, &of(&ours.work.account).await?, file("account"))?;
    let hashing = Bare::start_hashing_by(apart.command(&this))?;
    let asked = |bare: &Bare, like: &Asked, status| Asked {
        process: bare.process(),
        address: bare.address,
        requests: Arc::clone(&like.requests),
        status,
    };
    let signing = |count: usize| Asked {
        process: hashing.process(),
        address: hashing.address,
        requests: vec![post("/login", "", &form(0, PASSWORD)); count].into(),
        status: 303,
    };
    let looked_up = asked(&account, &ours.work.account, 200);
    let work = Work {
        form: asked(&form_page, &ours.work.form, 200),
        forged: asked(&forged, &ours.work.forged, 200),
        account: looked_up.clone(),
        account_at_once: Some(looked_up),
        sign_in: signing(plan.members()),
        sign_up: signing(plan.newcomers()),
    };
    let running = [form_page, forged, account, hashing].map(|bare| Box::new(bare) as _);
    Ok(Contestant { name: "limit", work, written: None, running: running.into() })
}

async fn of(asked: &Asked) -> Outcome<Answer> {
    let answer = Connection::to(asked.address).ask(&asked.requests[0]).await?;
    if answer.status == asked.status { Ok(answer) } else { Err(format!("answered {}", answer.status).into()) }
}

fn sessions(bench: &Bench, apart: &Apart, this: &Path, answer: &Answer, file: PathBuf) -> Outcome<Bare> {
    std::fs::write(&file, [answer.head.as_bytes(), &answer.body].concat())?;
    Bare::run(apart.command(this).arg(SESSIONS).arg(file).arg(bench.database()))
}

/// What a child does: finds the session of a cookie in the server's table, and repeats an answer.
pub(crate) async fn serve_sessions(answer: &Path, database: &Path) -> Outcome<()> {
    let (headers, body) = repeated(answer)?;
    let database = rusqlite::Connection::open_with_flags(database, rusqlite::OpenFlags::SQLITE_OPEN_READ_ONLY)?;
    let state = (Arc::new(Mutex::new(database)), headers, body);
    listen(Router::new().route("/account", route(account)).with_state(state)).await
}

type Sessions = (Arc<Mutex<rusqlite::Connection>>, HeaderMap, Bytes);

async fn account(State((database, headers, body)): State<Sessions>, asked: HeaderMap) -> Response {
    match user(&database, &asked) {
        Ok(Some(_)) => (headers, Body::from(body)).into_response(),
        Ok(None) => StatusCode::UNAUTHORIZED.into_response(),
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}

fn user(database: &Mutex<rusqlite::Connection>, asked: &HeaderMap) -> Outcome<Option<Vec<u8>>> {
    let cookie = asked.get("cookie").and_then(|value| value.to_str().ok()?.strip_prefix("__Host-session="));
    let Some(cookie) = cookie else { return Ok(None) };
    let hash = digest(&SHA256, &BASE64_URL_SAFE_NO_PAD.decode(cookie)?);
    let database = database.lock().unwrap_or_else(PoisonError::into_inner);
    let mut statement = database.prepare_cached("SELECT user_id FROM vestibule_sessions WHERE token_hash = ?")?;
    Ok(statement.query_row([hash.as_ref()], |row| row.get(0)).optional()?)
}
