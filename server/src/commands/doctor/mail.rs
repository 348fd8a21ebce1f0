//! Whether mail leaves: the name resolves, the server answers, TLS and password are right; with `--mail`, a test mail.

use std::time::Duration;

use accounts::{Email, Timestamp};
use app::Letter;
use tokio::net::lookup_host;
use uuid::Uuid;

use super::Finding;
use crate::config::{Config, SmtpTls, SmtpUrl};
use crate::mailer::{Mailer, OutgoingMail, Patience, SendError};

const CHECK: &str = "mail";
/// For each step: an operator waits.
const PATIENCE: Duration = Duration::from_mins(1);

pub(super) async fn check(config: &Config, to: Option<&Email>, now: Timestamp) -> Vec<Finding> {
    let mailer = match Mailer::from_config(config, Patience::default().at_most(PATIENCE)) {
        Ok(mailer) => mailer,
        Err(problem) => return vec![Finding::fail(CHECK, problem, "no mail leaves before this is right")],
    };
    let connection = match &config.smtp_url {
        Some(server) => conversation(server, &mailer).await,
        None => Ok("there is no SMTP_URL: mail goes to the development mailbox, not to people".to_owned()),
    };
    match (connection, to) {
        (Err(failed), _) => vec![*failed],
        (Ok(well), None) => vec![Finding::ok(CHECK, well)],
        (Ok(well), Some(to)) => vec![Finding::ok(CHECK, well), test(config, &mailer, to, now).await],
    }
}

async fn conversation(server: &SmtpUrl, mailer: &Mailer) -> Result<String, Box<Finding>> {
    let SmtpUrl { host, port, .. } = server;
    if let Err(error) = lookup_host((host.as_str(), *port)).await {
        let message = format!("nobody knows the address of {host}: {error}");
        return Err(Box::new(Finding::fail(CHECK, message, "is the host in SMTP_URL right, and does DNS work here?")));
    }
    match mailer.check().await {
        Ok(()) => Ok(format!("{host}:{port} answers{}{}", protected(server), authenticated(server))),
        Err(error) => {
            let message = format!("{host}:{port}: {}", error.reason());
            Err(Box::new(Finding::fail(CHECK, message, advice(&error))))
        }
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
            Finding::fail(CHECK, message, advice(&error))
        }
    }
}

fn letter(config: &Config) -> Letter {
    let line = format!("This is the test mail that `vestibule doctor` sent for {}. Mail works.", config.public_url);
    let html = format!("<!doctype html><html lang=\"en\"><title>Test mail</title><p>{line}</p></html>");
    Letter { subject: format!("{}: test mail", config.site_name), text: format!("{line}\r\n"), html }
}

fn advice(error: &SendError) -> &'static str {
    match error.reason().split(':').next() {
        Some("connection") => {
            "is the mail server running, are host and port of SMTP_URL right, does a firewall let it through?"
        }
        Some("STARTTLS") => "does the server offer TLS? SMTP_CA_FILE names the authority of a private certificate",
        Some("AUTH") => "are user and password in SMTP_URL right, special characters percent-encoded?",
        Some("MAIL") => "may this user send as MAIL_FROM?",
        Some("RCPT") => "may this user send to that address, and does it exist?",
        _ => "the words are the mail server's; its log may tell more",
    }
}
