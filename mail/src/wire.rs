//! The bytes of an SMTP conversation: lines out, replies in, each with a time limit.

use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use rustls::ClientConfig;
use rustls::pki_types::ServerName;
use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpStream, lookup_host};
use tokio::time::timeout;
use tokio_rustls::TlsConnector;
use tokio_rustls::client::TlsStream;
use tokio_util::either::Either;

/// Longest reply read, in bytes; real ones are much shorter.
const REPLY_MAX: u64 = 64 * 1024;

/// A connection to the mail server.
pub(super) struct Wire(BufReader<Either<TcpStream, TlsStream<TcpStream>>>);

/// A reply of the server.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Reply {
    pub(super) code: u16,
    /// The text after the code, line by line.
    pub(super) lines: Vec<String>,
}

/// Why there is no usable reply.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Failure {
    /// Another reply than expected.
    Said(Reply),
    /// No answer in time.
    Silent,
    /// The connection could not be made or broke, or the data was not SMTP.
    Lost(String),
}

impl Wire {
    /// Connects to the first of the server's addresses that answers, each within `patience`.
    pub(super) async fn connect(host: &str, port: u16, patience: Duration) -> Result<Self, Failure> {
        let addresses: Vec<SocketAddr> = in_time(patience, lookup_host((host, port))).await?.collect();
        let mut failure = Failure::Lost("the host has no address".to_owned());
        for address in addresses {
            match in_time(patience, TcpStream::connect(address)).await {
                // Without TCP_NODELAY, delays add up over an email's commands, which are single packets.
                Ok(stream) => {
                    let _ = stream.set_nodelay(true);
                    return Ok(Self(BufReader::new(Either::Left(stream))));
                }
                Err(failed) => failure = failed,
            }
        }
        Err(failure)
    }

    /// Switches to TLS. Anything the server sent before could come from an attacker (RFC 3207, 6).
    pub(super) async fn encrypt(self, tls: &Tls, patience: Duration) -> Result<Self, Failure> {
        if !self.0.buffer().is_empty() {
            return Err(Failure::Lost("the server spoke ahead of the encryption".to_owned()));
        }
        let Either::Left(stream) = self.0.into_inner() else {
            return Err(Failure::Lost("the connection is encrypted already".to_owned()));
        };
        let server = ServerName::try_from(tls.host.clone()).map_err(|error| Failure::Lost(error.to_string()))?;
        let handshake = TlsConnector::from(tls.config.clone()).connect(server, stream);
        Ok(Self(BufReader::new(Either::Right(in_time(patience, handshake).await?))))
    }

    /// The local address of the connection.
    pub(super) fn local_address(&self) -> io::Result<SocketAddr> {
        match self.0.get_ref() {
            Either::Left(stream) => stream.local_addr(),
            Either::Right(stream) => stream.get_ref().0.local_addr(),
        }
    }

    /// Sends text in one write: after several, the kernel would hold the last one back until the rest is acknowledged.
    pub(super) async fn write(&mut self, text: &str, patience: Duration) -> Result<(), Failure> {
        let io = self.0.get_mut();
        let written = async {
            io.write_all(text.as_bytes()).await?;
            io.flush().await
        };
        in_time(patience, written).await
    }

    /// Waits for a whole reply, within `patience`.
    pub(super) async fn read(&mut self, patience: Duration) -> Result<Reply, Failure> {
        in_time(patience, self.reply()).await
    }

    async fn reply(&mut self) -> io::Result<Reply> {
        let nonsense = || io::Error::new(io::ErrorKind::InvalidData, "what came is no SMTP reply");
        let mut input = (&mut self.0).take(REPLY_MAX);
        let (mut reply, mut line) = (Reply { code: 0, lines: Vec::new() }, Vec::new());
        loop {
            line.clear();
            input.read_until(b'\n', &mut line).await?;
            if line.is_empty() {
                return Err(io::Error::new(io::ErrorKind::UnexpectedEof, "the server hung up"));
            }
            let text = String::from_utf8_lossy(line.strip_suffix(b"\n").ok_or_else(nonsense)?);
            let (code, words) = text.trim_end_matches('\r').split_at_checked(3).ok_or_else(nonsense)?;
            let code = code.parse().ok().filter(|code| (200..600).contains(code)).ok_or_else(nonsense)?;
            if !reply.lines.is_empty() && code != reply.code {
                return Err(nonsense());
            }
            reply.code = code;
            match words.as_bytes().first() {
                Some(b'-') => reply.lines.push(words[1..].to_owned()),
                Some(b' ') | None => {
                    reply.lines.push(words.trim_start().to_owned());
                    return Ok(reply);
                }
                Some(_) => return Err(nonsense()),
            }
        }
    }
}

/// The encryption of the connection, and the certificates expected at its other end.
#[derive(Clone)]
pub(super) struct Tls {
    pub(super) config: Arc<ClientConfig>,
    pub(super) host: String,
}

impl Reply {
    /// The whole text of the reply.
    pub(super) fn text(&self) -> String {
        self.lines.join(" ")
    }
}

async fn in_time<T>(patience: Duration, work: impl Future<Output = io::Result<T>>) -> Result<T, Failure> {
    match timeout(patience, work).await {
        Ok(done) => done.map_err(|error| Failure::Lost(error.to_string())),
        Err(_) => Err(Failure::Silent),
    }
}
