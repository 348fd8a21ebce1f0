//! The front door itself: HTTP in front, mail delivery behind, commands beside.

pub mod commands;
pub mod config;
mod dev_mailbox;
mod health;
pub mod leptos_toml;
pub mod listener;
pub mod metrics;
pub mod readiness;
pub mod routes;
pub mod setup;
pub mod state;
pub mod telemetry;

use std::pin::pin;
use std::time::Duration;

use sea_orm::DbErr;
use tokio::net::TcpListener;
use tokio::signal::unix::{Signal, SignalKind, signal};
use tokio::time::timeout;
use tokio_util::sync::CancellationToken;

use crate::listener::Limits;
use crate::state::AppState;
use mail::Pace;

/// How often a database that is away at start is tried again (F-30).
const TRY_AGAIN: Duration = Duration::from_secs(2);

/// How long pages and mail under way may take to end, from the order to stop. The process is gone within ten seconds
/// (F-42).
const AFTER_STOP: Duration = Duration::from_secs(9);

/// Serves where `listener` listens, until told to stop by SIGTERM or Ctrl-C.
///
/// # Errors
/// What keeps it from starting, in words for the operator.
pub async fn run(app: AppState, listener: TcpListener) -> Result<(), String> {
    // 1. From here on a signal ends it in good order.
    let listen_for = |kind| signal(kind).map_err(|error| format!("cannot listen for signals: {error}"));
    let signals = [listen_for(SignalKind::terminate())?, listen_for(SignalKind::interrupt())?];
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
    let (router, proxies) = (routes::router(app.clone()), app.config.trusted_proxies.clone());
    let pages = listener::serve(listener, router, Limits::of_this_process(), proxies, stop.clone());
    // 5. A mail under way is finished too.
    let everything = async {
        let _ = tokio::join!(pages, background);
    };
    if !ends_in_time(everything, &stop).await {
        if app.web.is_prepared() {
            tracing::warn!("a mail was still under way; it is sent again after the next start");
        } else {
            tracing::warn!("the database was still being prepared; the next start does it");
        }
    }
    Ok(())
}

async fn background(app: AppState, stop: CancellationToken) {
    if prepare(|| migrations::run(app.accounts.database()), &stop).await {
        app.web.set_prepared(true);
        app.worker.clone().run(Pace::default(), stop).await;
    }
}

/// Brings the schema up to date, however often that takes. False when told to stop before it is.
async fn prepare<F>(mut migrate: impl FnMut() -> F, stop: &CancellationToken) -> bool
where
    F: Future<Output = Result<(), DbErr>>,
{
    while let Err(error) = migrate().await {
        tracing::error!(%error, "the database cannot be prepared yet; trying again");
        if timeout(TRY_AGAIN, stop.cancelled()).await.is_ok() {
            return false;
        }
    }
    true
}

/// Whether `work` ended by itself: before the order to stop, or soon enough after it.
async fn ends_in_time(work: impl Future<Output = ()>, stop: &CancellationToken) -> bool {
    let mut work = pin!(work);
    tokio::select! {
        () = work.as_mut() => return true,
        () = stop.cancelled() => {}
    }
    timeout(AFTER_STOP, work).await.is_ok()
}

fn greet(app: &AppState) {
    for warning in &app.config.warnings {
        tracing::warn!("{warning}");
    }
    let url = app.config.public_url.origin();
    tracing::info!(listen = %app.config.listen, settings = app.config.leptos_source, "serving {url}");
    if app.worker.mailer.mailbox().is_some() {
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

#[cfg(test)]
mod tests {
    use std::future::{pending, ready};

    use tokio::time::{Instant, advance};

    use super::*;

    fn away() -> DbErr {
        DbErr::Custom("away".to_owned())
    }

    #[tokio::test(start_paused = true)]
    async fn f_30_a_database_that_is_away_is_tried_again_every_two_seconds() {
        let (start, mut tries) = (Instant::now(), Vec::new());
        let attempt = || {
            tries.push(start.elapsed().as_secs());
            ready(if tries.len() < 4 { Err(away()) } else { Ok(()) })
        };
        assert!(prepare(attempt, &CancellationToken::new()).await);
        assert_eq!(tries, [0, 2, 4, 6]);
    }

    #[tokio::test(start_paused = true)]
    async fn f_42_nobody_who_waits_for_a_database_holds_up_the_end() {
        let (start, stop) = (Instant::now(), CancellationToken::new());
        let mut tries = 0;
        let attempt = || {
            tries += 1;
            if tries == 2 {
                stop.cancel();
            }
            ready(Err(away()))
        };
        assert!(!prepare(attempt, &stop).await);
        assert_eq!((tries, start.elapsed()), (2, TRY_AGAIN));
    }

    #[tokio::test(start_paused = true)]
    async fn f_42_pages_and_mail_share_one_deadline_that_begins_with_the_order_to_stop() {
        let stop = CancellationToken::new();
        let stopping = async {
            advance(Duration::from_mins(5)).await;
            stop.cancel();
            Instant::now()
        };
        let (ended, stopped) = tokio::join!(ends_in_time(pending(), &stop), stopping);
        assert!(!ended && stopped.elapsed() == AFTER_STOP, "{:?}", stopped.elapsed());
        let enough = async { assert!(timeout(Duration::from_secs(8), pending::<()>()).await.is_err()) };
        assert!(ends_in_time(enough, &stop).await);
    }
}
