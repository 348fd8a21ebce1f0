//! Tells applications of sign-outs, beside the mail worker (OpenID Connect Back-Channel Logout). One POST for each, to
//! the registered address; redirects are not followed, and what is answered is not read (A-I33).

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use accounts::oidc::{LogoutNotice, NoticeOutcome};
use accounts::{Accounts, Clock, Error};
use http_body_util::Full;
use hyper::body::Bytes;
use hyper::client::conn::http1;
use hyper::header::{CONTENT_TYPE, HOST};
use hyper::{Request, StatusCode};
use hyper_util::rt::TokioIo;
use rustls::crypto::ring::default_provider;
use rustls::pki_types::ServerName;
use rustls::{ClientConfig, RootCertStore};
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpStream;
use tokio::sync::Semaphore;
use tokio::time::{interval, timeout};
use tokio_rustls::TlsConnector;
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;
use url::Url;

/// How often the queue is looked at.
const POLL: Duration = Duration::from_secs(1);
/// How long one application may take, from its name to its answer.
const PATIENCE: Duration = Duration::from_secs(5);
/// Applications told at the same time.
const TURNS: usize = 8;

/// Hands notices over. Cheap to clone.
#[derive(Clone)]
pub struct Notifier {
    accounts: Accounts,
    clock: Clock,
    tls: TlsConnector,
}

/// Why an application was not told.
#[derive(Debug)]
enum Trouble {
    Address,
    Connection(String),
    Status(StatusCode),
    Slow,
}

impl Notifier {
    /// Puts the parts together; contacts nobody. Trusts the certificate authorities of this machine, or the public ones
    /// if it has none.
    ///
    /// # Errors
    /// When TLS is impossible.
    pub fn new(accounts: Accounts, clock: Clock) -> Result<Self, String> {
        let mut roots = RootCertStore::empty();
        roots.add_parsable_certificates(rustls_native_certs::load_native_certs().certs);
        if roots.is_empty() {
            roots.extend(webpki_roots::TLS_SERVER_ROOTS.iter().cloned());
        }
        let config = ClientConfig::builder_with_provider(Arc::new(default_provider()))
            .with_safe_default_protocol_versions()
            .map_err(|error| error.to_string())?
            .with_root_certificates(roots)
            .with_no_client_auth();
        Ok(Self { accounts, clock, tls: TlsConnector::from(Arc::new(config)) })
    }

    /// Runs until `stop` is cancelled; notices under way are finished first.
    pub async fn run(self, stop: CancellationToken) {
        let (turns, tasks) = (Arc::new(Semaphore::new(TURNS)), TaskTracker::new());
        let mut poll = interval(POLL);
        while !stop.is_cancelled() {
            tokio::select! {
                () = stop.cancelled() => break,
                _ = poll.tick() => {}
            }
            // The semaphore is never closed.
            while !stop.is_cancelled()
                && let Ok(turn) = Arc::clone(&turns).acquire_owned().await
            {
                match self.accounts.oidc().next_notice(self.clock.now()).await {
                    Ok(Some(notice)) => {
                        let notifier = self.clone();
                        tasks.spawn(async move {
                            notifier.deliver(notice).await;
                            drop(turn);
                        });
                    }
                    Ok(None) => break,
                    Err(error) => {
                        tracing::error!(%error, "the queue of sign-outs cannot be read");
                        break;
                    }
                }
            }
        }
        tasks.close();
        tasks.wait().await;
    }

    /// Delivers the next notice that is due. False when there is none.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn deliver_next(&self) -> Result<bool, Error> {
        let Some(notice) = self.accounts.oidc().next_notice(self.clock.now()).await? else { return Ok(false) };
        self.deliver(notice).await;
        Ok(true)
    }

    async fn deliver(&self, notice: LogoutNotice) {
        let told = timeout(PATIENCE, self.post(&notice)).await.unwrap_or(Err(Trouble::Slow));
        let outcome = match told {
            Ok(()) => NoticeOutcome::Delivered,
            Err(trouble) => NoticeOutcome::Later(trouble.to_string()),
        };
        if let Err(error) = self.accounts.oidc().settle_notice(&notice, outcome, self.clock.now()).await {
            tracing::error!(%error, "what became of a notice was not written down; it is sent again");
        }
    }

    async fn post(&self, notice: &LogoutNotice) -> Result<(), Trouble> {
        let url = Url::parse(&notice.url).map_err(|_| Trouble::Address)?;
        let (host, port) = url.host_str().zip(url.port_or_known_default()).ok_or(Trouble::Address)?;
        let bare = host.trim_start_matches('[').trim_end_matches(']');
        let stream = TcpStream::connect((bare, port)).await?;
        if url.scheme() == "http" {
            return send(stream, &url, &notice.token).await;
        }
        let name = ServerName::try_from(bare.to_owned()).map_err(|_| Trouble::Address)?;
        send(self.tls.connect(name, stream).await?, &url, &notice.token).await
    }
}

async fn send(
    stream: impl AsyncRead + AsyncWrite + Unpin + Send + 'static,
    url: &Url,
    token: &str,
) -> Result<(), Trouble> {
    let (mut client, connection) = http1::handshake(TokioIo::new(stream)).await?;
    // Ends when the client is dropped.
    let connection = tokio::spawn(connection);
    let path = &url[url::Position::BeforePath..url::Position::AfterQuery];
    let body = form_urlencoded::Serializer::new(String::new()).append_pair("logout_token", token).finish();
    let request = Request::post(path)
        .header(HOST, &url[url::Position::BeforeHost..url::Position::AfterPort])
        .header(CONTENT_TYPE, "application/x-www-form-urlencoded")
        .body(Full::new(Bytes::from(body)))
        .map_err(|_| Trouble::Address)?;
    let status = client.send_request(request).await?.status();
    connection.abort();
    if status.is_success() { Ok(()) } else { Err(Trouble::Status(status)) }
}

impl From<std::io::Error> for Trouble {
    fn from(error: std::io::Error) -> Self {
        Self::Connection(error.to_string())
    }
}

impl From<hyper::Error> for Trouble {
    fn from(error: hyper::Error) -> Self {
        Self::Connection(error.to_string())
    }
}

impl fmt::Display for Trouble {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Address => f.write_str("its address cannot be used"),
            Self::Connection(error) => write!(f, "cannot be reached: {error}"),
            Self::Status(status) => write!(f, "it answered {status}"),
            Self::Slow => write!(f, "it did not answer within {} seconds", PATIENCE.as_secs()),
        }
    }
}
