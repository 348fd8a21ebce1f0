//! Checks that mail can leave: the name resolves, the server answers, TLS and password are right; with `--mail`, sends
//! a test email.

use std::time::Duration;

use accounts::admin::{MailSearch, Operator};
use accounts::kinds::MailStatus;
use accounts::{Email, Timestamp};
use app::Letter;
use mail::settings::{SmtpTls, SmtpUrl};
use mail::{Mailer, OutgoingMail, Patience, SendError};
use tokio::net::lookup_host;
use uuid::Uuid;

use super::Finding;
use super::mail_advice::advice;
use crate::config::Config;
use crate::setup;

const CHECK: &str = "mail";
/// Time limit for each step: an operator is waiting.
const PATIENCE: Duration = Duration::from_mins(1);
/// First time limit for each step: servers that work are quicker, and others may need another scheme.
const QUICK: Duration = Duration::from_secs(3);
/// The end of reasons that report a timeout.
const SILENT: &str = "no answer in time";

pub(super) async fn check(config: &Config, to: Option<&Email>, now: Timestamp) -> Vec<Finding> {
    let mailer = match setup::mailer_with(config, Patience::default().at_most(PATIENCE)) {
        Ok(mailer) => mailer,
        Err(problem) => return vec![Finding::fail(CHECK, problem, "no mail leaves before this is right")],
    };
    let connection = match &config.smtp_url {
        Some(server) => conversation(config, server, &mailer).await,
        None => Ok("there is no SMTP_URL: mail goes to the development mailbox, not to people".to_owned()),
    };
    match (connection, to) {
        (Err(failed), _) => vec![*failed],
        (Ok(well), None) => vec![Finding::ok(CHECK, well)],
        (Ok(well), Some(to)) => vec![Finding::ok(CHECK, well), test(config, &mailer, to, now).await],
    }
}

/// Emails that wait because a mail server did not accept them, with its latest reply. Reported whatever it answers now.
pub(super) async fn put_off(operator: &Operator, config: &Config) -> Option<Finding> {
    let waiting = MailSearch { state: Some(MailStatus::Waiting), before: None, limit: 1000 };
    let mails = operator.outbox().list(&waiting).await.ok()?.lines;
    let reasons: Vec<String> = mails.into_iter().filter_map(|mail| mail.error).collect();
    let latest = reasons.first()?;
    let message = format!("{} mails wait that were not taken, the latest: {latest}", reasons.len());
    Some(Finding::warn(CHECK, message, advice(latest, config)))
}

async fn conversation(config: &Config, server: &SmtpUrl, mailer: &Mailer) -> Result<String, Box<Finding>> {
    let SmtpUrl { host, port, .. } = server;
    if let Err(error) = lookup_host((host.as_str(), *port)).await {
        let message = format!("nobody knows the address of {host}: {error}");
        return Err(Box::new(Finding::fail(CHECK, message, "is the host in SMTP_URL right, and does DNS work here?")));
    }
    let mut answer = quickly(config, server.tls).await;
    if let Err(error) = &answer {
        if let Some(scheme) = swapped(config, server, error.reason()).await {
            let begins = if scheme == "smtps" { "speaks TLS from the first byte" } else { "begins in clear" };
            let message = format!("{host}:{port} {begins}, and SMTP_URL says otherwise: {}", error.reason());
            let advice = format!("let SMTP_URL begin with {scheme}://, or name the port that goes with its scheme");
            return Err(Box::new(Finding::fail(CHECK, message, advice)));
        }
        if error.reason().ends_with(SILENT) {
            answer = mailer.check().await;
        }
    }
    match answer {
        Ok(()) => Ok(format!("{host}:{port} answers{}{}", protected(server), authenticated(server))),
        Err(error) => {
            let message = format!("{host}:{port}: {}", error.reason());
            Err(Box::new(Finding::fail(CHECK, message, advice(error.reason(), config))))
        }
    }
}

/// Whether the server answers soon with this encryption.
async fn quickly(config: &Config, tls: SmtpTls) -> Result<(), SendError> {
    let smtp_url = config.smtp_url.clone().map(|server| SmtpUrl { tls, ..server });
    let asked = Config { smtp_url, ..config.clone() };
    let mailer = setup::mailer_with(&asked, Patience::default().at_most(QUICK)).map_err(SendError::Lane)?;
    mailer.check().await
}

/// The right scheme, if the server answers to the other one: with the wrong one, each end waits for the other to speak
/// first, or takes its greeting for TLS.
async fn swapped(config: &Config, server: &SmtpUrl, reason: &str) -> Option<&'static str> {
    match server.tls {
        SmtpTls::StartTls | SmtpTls::None if reason.starts_with("greeting: ") => {
            let answer = quickly(config, SmtpTls::Implicit).await;
            let speaks_tls = |reason: &str| reason.contains("certificate") || !reason.starts_with("TLS: ");
            answer.map_or_else(|error| speaks_tls(error.reason()), |()| true).then_some("smtps")
        }
        SmtpTls::Implicit if reason.starts_with("TLS: ") && !reason.contains("certificate") => {
            let answer = quickly(config, SmtpTls::StartTls).await;
            let greets = |reason: &str| !reason.starts_with("connection: ") && !reason.starts_with("greeting: ");
            answer.map_or_else(|error| greets(error.reason()), |()| true).then_some("smtp")
        }
        _ => None,
    }
}

fn protected(server: &SmtpUrl) -> &'static str {
    match server.tls {
        SmtpTls::Implicit | SmtpTls::StartTls => ", speaks TLS with a good certificate",
        SmtpTls::None => ", without TLS",
    }
}

fn authenticated(server: &SmtpUrl) -> &'static str {
    if server.credentials.is_some() { ", takes our password" } else { ", asks for no password" }
}

async fn test(config: &Config, mailer: &Mailer, to: &Email, now: Timestamp) -> Finding {
    let id = format!("doctor-{}", Uuid::new_v4());
    let mail = OutgoingMail { id, to: to.as_str().to_owned(), at: now, letter: letter(config) };
    match mailer.send(&mail).await {
        Ok(receipt) => Finding::ok(CHECK, format!("the test mail was taken: {}", receipt.reply)),
        Err(error) => {
            let message = format!("the test mail was not taken: {}", error.reason());
            Finding::fail(CHECK, message, advice(error.reason(), config))
        }
    }
}

fn letter(config: &Config) -> Letter {
    let line = format!("This is the test mail that `vestibule doctor` sent for {}. Mail works.", config.public_url);
    let html = format!("<!doctype html><html lang=\"en\"><title>Test mail</title><p>{line}</p></html>");
    let (subject, text) = (format!("{}: test mail", config.site_name), format!("{line}\r\n"));
    Letter { language: "en", subject, text, html }
}
