//! The program: settings, commands, listener, health and telemetry around the account pages of `web` and the mail
//! worker of `mail`. Contains no rule about accounts and no page for visitors.

pub mod applications;
pub mod commands;
pub mod config;
mod dev_mailbox;
mod health;
pub mod leptos_toml;
pub mod listener;
pub mod logout_notices;
pub mod metrics;
pub mod readiness;
pub mod routes;
pub mod setup;
pub mod state;
pub mod telemetry;

use std::fmt;
use std::pin::pin;
use std::time::Duration;

use mail::Pace;
use tokio::net::TcpListener;
use tokio::signal::unix::{Signal, SignalKind, signal};
use tokio::time::timeout;
use tokio_util::sync::CancellationToken;

use crate::applications::AtStart;
use crate::listener::Limits;
use crate::logout_notices::Notifier;
use crate::state::AppState;

/// How often a database that is down at start is tried again (F-30).
const TRY_AGAIN: Duration = Duration::from_secs(2);

/// How long pages and emails in progress may take to finish after the signal to stop. The process has ended within ten
/// seconds (F-42).
const AFTER_STOP: Duration = Duration::from_secs(9);

/// Serves on `listener` until SIGTERM or Ctrl-C.
///
/// # Errors
/// What prevents the start, in words for the operator.
pub async fn run(app: AppState, listener: TcpListener, at_start: Option<AtStart>) -> Result<(), String> {
    // 1. From here on a signal stops it in good order.
    let listen_for = |kind| signal(kind).map_err(|error| format!("cannot listen for signals: {error}"));
    let signals = [listen_for(SignalKind::terminate())?, listen_for(SignalKind::interrupt())?];
    let stop = CancellationToken::new();
    // 2. In the background: schema, applications of a file, then mail and periodic work.
    let background = tokio::spawn(background(app.clone(), at_start, stop.clone()));
    // 3. Metrics on an address of their own.
    if let Some(address) = app.config.metrics_addr {
        tokio::spawn(metrics::serve(app.clone(), address, stop.clone()));
    }
    // 4. Pages, until a signal comes; requests in progress are finished.
    greet(&app);
    tokio::spawn(stop_on_signal(signals, stop.clone()));
    let (router, proxies) = (routes::router(app.clone()), app.config.trusted_proxies.clone());
    let pages = listener::serve(listener, router, Limits::of_this_process(), proxies, stop.clone());
    // 5. An email that is being sent is finished too.
    let mut refused = None;
    let everything = async {
        refused = tokio::join!(pages, background).1.ok().and_then(Result::err);
    };
    if !ends_in_time(everything, &stop).await {
        if app.web.is_prepared() {
            tracing::warn!("a mail was still under way; it is sent again after the next start");
        } else {
            tracing::warn!("the database was still being prepared; the next start does it");
        }
    }
    refused.map_or(Ok(()), Err)
}

/// Ends with an error, and everything with it, when the applications of the file cannot be had.
async fn background(app: AppState, at_start: Option<AtStart>, stop: CancellationToken) -> Result<(), String> {
    let Some(()) = prepare(|| migrations::run(&app.database), &stop).await else { return Ok(()) };
    if let Some(at_start) = at_start {
        let Some(applied) = prepare(|| at_start.apply(app.clock.now()), &stop).await else { return Ok(()) };
        applied.inspect_err(|_| stop.cancel())?;
    }
    app.web.set_prepared(true);
    let notifier = Notifier::new(app.accounts.clone(), app.clock.clone())?;
    tokio::join!(app.worker.clone().run(Pace::default(), stop.clone()), notifier.run(stop));
    Ok(())
}

/// Does what comes before everything else, with as many attempts as it takes. None when stopped before it succeeds.
async fn prepare<F, T, E>(mut attempt: impl FnMut() -> F, stop: &CancellationToken) -> Option<T>
where
    F: Future<Output = Result<T, E>>,
    E: fmt::Display,
{
    loop {
        match attempt().await {
            Ok(done) => return Some(done),
            Err(error) => tracing::error!(%error, "the database cannot be prepared yet; trying again"),
        }
        if timeout(TRY_AGAIN, stop.cancelled()).await.is_ok() {
            return None;
        }
    }
}

/// Whether `work` ended by itself: before the signal to stop, or soon enough after it.
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

    use sea_orm::DbErr;
    use tokio::time::{Instant, advance};

    use super::*;

    fn away() -> DbErr {
        DbErr::Custom("away".to_owned())
    }

    #[tokio::test(start_paused = true)]
    async fn a_database_that_is_away_is_tried_again_every_two_seconds_f_30() {
        let (start, mut tries) = (Instant::now(), Vec::new());
        let attempt = || {
            tries.push(start.elapsed().as_secs());
            ready(if tries.len() < 4 { Err(away()) } else { Ok(()) })
        };
        assert!(prepare(attempt, &CancellationToken::new()).await.is_some());
        assert_eq!(tries, [0, 2, 4, 6]);
    }

    #[tokio::test(start_paused = true)]
    async fn nobody_who_waits_for_a_database_holds_up_the_end_f_42() {
        let (start, stop) = (Instant::now(), CancellationToken::new());
        let mut tries = 0;
        let attempt = || {
            tries += 1;
            if tries == 2 {
                stop.cancel();
            }
            ready(Err::<(), _>(away()))
        };
        assert!(prepare(attempt, &stop).await.is_none());
        assert_eq!((tries, start.elapsed()), (2, TRY_AGAIN));
    }

    #[tokio::test(start_paused = true)]
    async fn pages_and_mail_share_one_deadline_that_begins_with_the_order_to_stop_f_42() {
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
