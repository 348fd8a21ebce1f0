//! One GET as a visitor would send it, of which only the status matters.

use std::sync::Arc;
use std::time::Duration;

use rustls::pki_types::ServerName;
use rustls::{ClientConfig, RootCertStore};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpStream, lookup_host};
use tokio::time::timeout;
use tokio_rustls::TlsConnector;
use url::Url;

/// How long a server may take to answer.
const PATIENCE: Duration = Duration::from_secs(10);

/// Why there was no answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Unanswered {
    /// Nobody knows the address of the host.
    Unknown,
    /// Something else, in words.
    Failed(String),
}

/// The status of the answer. Redirects are not followed.
pub(super) async fn status(url: &Url) -> Result<u16, Unanswered> {
    let late = |_| Unanswered::Failed(format!("no answer within {} seconds", PATIENCE.as_secs()));
    timeout(PATIENCE, ask(url)).await.map_err(late)?
}

async fn ask(url: &Url) -> Result<u16, Unanswered> {
    let failed = |error: std::io::Error| Unanswered::Failed(error.to_string());
    let host = url.host_str().unwrap_or_default();
    let bare = host.trim_matches(['[', ']']);
    let port = url.port_or_known_default().unwrap_or_default();
    let addresses: Vec<_> = lookup_host((bare, port)).await.map_err(|_| Unanswered::Unknown)?.collect();
    let stream = TcpStream::connect(addresses.as_slice()).await.map_err(failed)?;
    if url.scheme() == "http" {
        return exchange(stream, url).await.map_err(failed);
    }
    let name = ServerName::try_from(bare.to_owned()).map_err(|error| Unanswered::Failed(error.to_string()))?;
    let roots: RootCertStore = webpki_roots::TLS_SERVER_ROOTS.iter().cloned().collect();
    let config = ClientConfig::builder().with_root_certificates(roots).with_no_client_auth();
    let stream = TlsConnector::from(Arc::new(config)).connect(name, stream).await.map_err(failed)?;
    exchange(stream, url).await.map_err(failed)
}

async fn exchange(mut stream: impl AsyncReadExt + AsyncWriteExt + Unpin, url: &Url) -> std::io::Result<u16> {
    let host = &url[url::Position::BeforeHost..url::Position::AfterPort];
    let request = format!("GET {} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n", url.path());
    stream.write_all(request.as_bytes()).await?;
    stream.flush().await?;
    // `HTTP/1.1 204`
    let mut start = [0; 12];
    stream.read_exact(&mut start).await?;
    let status = std::str::from_utf8(&start[9..]).ok().filter(|_| start.starts_with(b"HTTP/1."));
    status.and_then(|status| status.parse().ok()).ok_or_else(|| std::io::Error::other("the answer is not HTTP/1.1"))
}
