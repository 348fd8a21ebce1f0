//! The front door itself: HTTP in front, mail delivery behind, commands beside.

pub mod assets;
pub mod client_ip;
pub mod commands;
pub mod config;
pub mod cookies;
pub mod error;
pub mod forms;
mod handlers;
pub mod leptos_toml;
pub mod listener;
pub mod mail_health;
pub mod mailer;
pub mod metrics;
pub mod next;
pub mod page;
pub mod postman;
pub mod problems;
pub mod routes;
pub mod security;
pub mod setup;
pub mod state;
pub mod strict_form;
pub mod telemetry;
pub mod typed;
pub mod visit;
pub mod wording;

use std::sync::atomic::Ordering;
use std::time::Duration;

use tokio::net::TcpListener;
use tokio::signal::unix::{Signal, SignalKind, signal};
use tokio::time::interval;
use tokio_util::sync::CancellationToken;

use crate::listener::Limits;
use crate::state::AppState;

/// How often a database that is away at start is tried again (F-30).
const TRY_AGAIN: Duration = Duration::from_secs(2);

/// Serves until told to stop by SIGTERM or Ctrl-C.
///
/// # Errors
/// What keeps it from starting, in words for the operator.
pub async fn run(app: AppState) -> Result<(), String> {
    // 1. From here on a signal ends it in good order; a place to listen, before anything is promised.
    let listen_for = |kind| signal(kind).map_err(|error| format!("cannot listen for signals: {error}"));
    let signals = [listen_for(SignalKind::terminate())?, listen_for(SignalKind::interrupt())?];
    let address = app.config.listen;
    let listener = TcpListener::bind(address).await.map_err(|error| format!("cannot listen on {address}: {error}"))?;
    let stop = CancellationToken::new();
    // 2. Behind the pages: schema, then mail and housekeeping.
    let background = tokio::spawn(background(app.clone(), stop.clone()));
    // 3. Metrics on an address of their own.
    if let Some(address) = app.config.metrics_addr {
        tokio::spawn(metrics::serve(app.clone(), address, stop.clone()));
    }
    // 4. Pages, until a signal comes; requests under way are finished.
    greet(&app);
    tokio::spawn(stop_on_signal(signals, stop.clone()));
    listener::serve(listener, routes::router(app), Limits::default(), stop.clone()).await;
    // 5. A mail under way is finished too.
    stop.cancel();
    if tokio::time::timeout(Duration::from_secs(2), background).await.is_err() {
        tracing::warn!("a mail was still under way; it is sent again after the next start");
    }
    Ok(())
}

async fn background(app: AppState, stop: CancellationToken) {
    let mut patience = interval(TRY_AGAIN);
    while let Err(error) = setup::migrate(app.accounts.database()).await {
        tracing::error!(%error, "the database cannot be prepared yet; trying again");
        patience.tick().await;
        tokio::select! {
            () = stop.cancelled() => return,
            _ = patience.tick() => {}
        }
    }
    app.prepared.store(true, Ordering::Relaxed);
    postman::run(app, stop).await;
}

fn greet(app: &AppState) {
    for warning in &app.config.warnings {
        tracing::warn!("{warning}");
    }
    let url = app.config.public_url.origin();
    tracing::info!(listen = %app.config.listen, settings = app.config.leptos_source, "serving {url}");
    if app.mailer.mailbox().is_some() {
        tracing::info!("no SMTP_URL is set: mail lands in {url}{}", app::paths::DEV_MAILBOX);
    }
}

async fn stop_on_signal(mut signals: [Signal; 2], stop: CancellationToken) {
    let [terminate, interrupt] = &mut signals;
    tokio::select! {
        _ = terminate.recv() => {}
        _ = interrupt.recv() => {}
    }
    tracing::info!("stopping: finishing what is under way");
    stop.cancel();
}
