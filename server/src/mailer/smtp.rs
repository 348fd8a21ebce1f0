//! The mail server: how it is reached and who we are to it. lettre's own transport would not tell a refused password
//! from a refused recipient and waits for replies without end, so the conversation is led here, command by command.

use std::fmt;
use std::time::Duration;

use lettre::Message;
use lettre::message::Mailbox as Sender;
use lettre::transport::smtp::authentication::{Credentials, DEFAULT_MECHANISMS};
use lettre::transport::smtp::client::{AsyncSmtpConnection, Certificate, TlsParameters};
use lettre::transport::smtp::extension::ClientId;
use secrecy::ExposeSecret;
use tokio::time::Instant;
use url::Host;

use super::compose::compose;
use super::connection::{Connection, Spares};
use super::lane::{ours, step};
use super::{OutgoingMail, Receipt, SendError};
use crate::config::{SmtpTls, SmtpUrl};

/// How long to wait for a mail server.
#[derive(Clone, Copy, Debug)]
pub struct Patience {
    /// For the reply to one command. Connecting, with TLS and greeting, may take twice as long.
    pub command: Duration,
    /// For one mail.
    pub total: Duration,
}

impl Default for Patience {
    /// 10 seconds and one minute (F-21).
    fn default() -> Self {
        Self { command: Duration::from_secs(10), total: Duration::from_mins(1) }
    }
}

/// What it takes to reach a mail server.
#[derive(Clone, Debug)]
pub struct SmtpSettings {
    /// Server, protection and password.
    pub server: SmtpUrl,
    /// Certificate authorities trusted besides the public ones, in PEM.
    pub ca_pem: Option<Vec<u8>>,
    /// From and envelope sender.
    pub from: Sender,
    /// The name after EHLO: the host of `PUBLIC_URL`, not of the machine, which may be a private one.
    pub hello_name: String,
    /// Time limits.
    pub patience: Patience,
}

/// A mail server that takes our mail.
pub struct Smtp {
    server: SmtpUrl,
    tls: TlsParameters,
    from: Sender,
    hello: ClientId,
    patience: Patience,
    spares: Spares,
}

impl Smtp {
    /// Prepares; does not connect.
    ///
    /// # Errors
    /// When the certificate authorities cannot be read.
    pub fn new(settings: SmtpSettings) -> Result<Self, String> {
        let SmtpSettings { server, ca_pem, from, hello_name, patience } = settings;
        let mut tls = TlsParameters::builder(server.host.clone());
        if let Some(pem) = ca_pem {
            tls = tls.add_root_certificate(Certificate::from_pem(&pem).map_err(|error| bad_ca(&error))?);
        }
        let tls = tls.build_rustls().map_err(|error| bad_ca(&error))?;
        Ok(Self { server, tls, from, hello: client_id(&hello_name), patience, spares: Spares::default() })
    }

    pub(super) async fn send(&self, mail: &OutgoingMail) -> Result<Receipt, SendError> {
        let message = compose(mail, &self.from)?;
        let end = self.end();
        if let Some(spare) = self.spare(end).await {
            let sent = self.hand_over(spare, &message).await;
            // Servers limit the mails of one conversation: that is no trouble, and nothing has been taken.
            if !matches!(sent, Err(SendError::Lane(_))) {
                return sent;
            }
        }
        self.hand_over(self.open(end).await?, &message).await
    }

    async fn hand_over(&self, mut connection: Connection, message: &Message) -> Result<Receipt, SendError> {
        let sent = connection.deliver(message).await;
        match &sent {
            Ok(_) => self.spares.keep(connection),
            // The server is fine; it gets a goodbye that nobody waits for.
            Err(SendError::Rejected(_)) => drop(tokio::spawn(connection.quit())),
            // What the server makes of the conversation is uncertain: nothing more is said.
            Err(_) => {}
        }
        sent
    }

    pub(super) async fn check(&self) -> Result<(), SendError> {
        let connection = self.open(self.end()).await?;
        connection.quit().await;
        Ok(())
    }

    fn end(&self) -> Instant {
        Instant::now() + self.patience.total
    }

    async fn spare(&self, end: Instant) -> Option<Connection> {
        while let Some(spare) = self.spares.take() {
            let mut connection = Connection::new(spare, self.patience, end);
            if connection.is_alive().await {
                return Some(connection);
            }
        }
        None
    }

    async fn open(&self, end: Instant) -> Result<Connection, SendError> {
        let patient = |times: u32| end.min(Instant::now() + self.patience.command * times);
        let mut client = step("connection", patient(2), self.connect()).await.map_err(ours)?;
        if self.server.tls == SmtpTls::StartTls {
            let upgrade = client.starttls(self.tls.clone(), &self.hello);
            step("STARTTLS", patient(2), upgrade).await.map_err(ours)?;
        }
        if let Some((user, password)) = &self.server.credentials {
            let credentials = Credentials::new(user.clone(), password.expose_secret().to_owned());
            let login = client.auth(DEFAULT_MECHANISMS, &credentials);
            step("AUTH", patient(1), login).await.map_err(ours)?;
        }
        Ok(Connection::new(client, self.patience, end))
    }

    async fn connect(&self) -> Result<AsyncSmtpConnection, lettre::transport::smtp::Error> {
        let implicit = (self.server.tls == SmtpTls::Implicit).then(|| self.tls.clone());
        let server = (self.server.host.as_str(), self.server.port);
        // The limit is for each of the server's addresses.
        AsyncSmtpConnection::connect_tokio1(server, Some(self.patience.command), &self.hello, implicit, None).await
    }
}

fn bad_ca(error: &dyn fmt::Display) -> String {
    format!("SMTP_CA_FILE: needs certificates in PEM form: {error}")
}

fn client_id(name: &str) -> ClientId {
    match Host::parse(name) {
        Ok(Host::Ipv4(ip)) => ClientId::Ipv4(ip),
        Ok(Host::Ipv6(ip)) => ClientId::Ipv6(ip),
        _ => ClientId::Domain(name.to_owned()),
    }
}

impl fmt::Debug for Smtp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Smtp({:?})", self.server)
    }
}
