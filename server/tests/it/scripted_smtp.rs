//! A mail server that does what a script says: greets late, refuses, mumbles, hangs up, loses its TLS. It writes
//! down everything it was told.

use std::collections::{HashMap, VecDeque};
use std::net::SocketAddr;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use rcgen::{CertificateParams, KeyPair};
use tokio::io::{AsyncBufReadExt, AsyncRead, AsyncWrite, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::pki_types::PrivateKeyDer;

/// What the server does instead of what is usual.
#[derive(Clone, Debug)]
pub(crate) enum Act {
    /// Does what is usual.
    AsUsual,
    /// Says these bytes.
    Say(&'static [u8]),
    /// Says these bytes one by one, a pause before each.
    Trickle(&'static [u8], Duration),
    /// Says nothing more, but keeps the connection.
    Hang,
    /// Closes the connection.
    HangUp,
}

/// How the server is reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Protection {
    Clear,
    StartTls,
    Implicit,
}

/// What a server's script says: for each moment, acts to be done once each; afterwards all is as usual.
/// Moments are `GREETING`, `BODY` (after the final dot), and the verbs of commands.
pub(crate) struct Script {
    protection: Protection,
    acts: HashMap<&'static str, VecDeque<Act>>,
    certificate: CertificateParams,
}

/// What one server has heard, over all its connections.
#[derive(Clone, Debug, Default)]
pub(crate) struct Heard {
    /// Every command line, and whether it came over TLS.
    pub(crate) commands: Vec<(String, bool)>,
    /// Every message, dots unstuffed, as it was when its final dot came.
    pub(crate) messages: Vec<String>,
    /// How many of them had come whole, with their end, when their beginning was read.
    pub(crate) whole: usize,
    /// Connections accepted.
    pub(crate) connections: usize,
}

/// A running server.
pub(crate) struct Peer {
    pub(crate) address: SocketAddr,
    pub(crate) ca_pem: String,
    heard: Arc<Mutex<Heard>>,
}

impl Script {
    pub(crate) fn new(protection: Protection) -> Self {
        let certificate = CertificateParams::new(vec!["localhost".to_owned()]).expect("a name");
        Self { protection, acts: HashMap::new(), certificate }
    }

    pub(crate) fn on(mut self, moment: &'static str, act: Act) -> Self {
        self.acts.entry(moment).or_default().push_back(act);
        self
    }

    pub(crate) fn certificate(mut self, change: impl FnOnce(&mut CertificateParams)) -> Self {
        change(&mut self.certificate);
        self
    }

    pub(crate) async fn start(self) -> Peer {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let address = listener.local_addr().expect("bound");
        let key = KeyPair::generate().expect("a key");
        let certificate = self.certificate.self_signed(&key).expect("a certificate");
        let heard = Arc::new(Mutex::new(Heard::default()));
        let server = Server {
            protection: self.protection,
            acts: Arc::new(Mutex::new(self.acts)),
            tls: acceptor(&certificate, &key),
            heard: heard.clone(),
        };
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                server.heard.lock().expect("no panic").connections += 1;
                tokio::spawn(server.clone().receive(stream));
            }
        });
        Peer { address, ca_pem: certificate.pem(), heard }
    }
}

fn acceptor(certificate: &rcgen::Certificate, key: &KeyPair) -> TlsAcceptor {
    let key = PrivateKeyDer::try_from(key.serialize_der()).expect("a key");
    let config = ServerConfig::builder().with_no_client_auth();
    let config = config.with_single_cert(vec![certificate.der().clone()], key).expect("a pair");
    TlsAcceptor::from(Arc::new(config))
}

impl Peer {
    pub(crate) fn heard(&self) -> Heard {
        self.heard.lock().expect("no panic").clone()
    }
}

impl Heard {
    /// The commands with this verb.
    pub(crate) fn verb(&self, verb: &str) -> Vec<&str> {
        self.commands.iter().map(|(line, _)| line.as_str()).filter(|line| line.starts_with(verb)).collect()
    }
}

#[derive(Clone)]
struct Server {
    protection: Protection,
    acts: Arc<Mutex<HashMap<&'static str, VecDeque<Act>>>>,
    tls: TlsAcceptor,
    heard: Arc<Mutex<Heard>>,
}

/// Why a conversation ended.
enum End {
    Over,
    StartTls,
}

impl Server {
    async fn receive(self, stream: TcpStream) {
        if self.protection == Protection::Implicit {
            if let Ok(stream) = self.tls.accept(stream).await {
                self.converse(&mut BufReader::new(stream), true, true).await;
            }
            return;
        }
        let mut stream = BufReader::new(stream);
        if let End::StartTls = self.converse(&mut stream, false, true).await
            && let Ok(stream) = self.tls.accept(stream.into_inner()).await
        {
            self.converse(&mut BufReader::new(stream), true, false).await;
        }
    }

    async fn converse<S: AsyncRead + AsyncWrite + Unpin>(&self, io: &mut BufReader<S>, tls: bool, greet: bool) -> End {
        if greet && !self.answer(io, "GREETING", b"220 scripted ESMTP\r\n").await {
            return End::Over;
        }
        while let Some(line) = read_line(io).await {
            self.heard.lock().expect("no panic").commands.push((line.clone(), tls));
            let verb = line.split([' ', ':']).next().unwrap_or_default();
            if !self.answer(io, verb, &self.usual(verb, tls)).await || verb == "QUIT" {
                return End::Over;
            }
            if verb == "STARTTLS" {
                return End::StartTls;
            }
            if verb == "DATA" && !self.take_message(io).await {
                return End::Over;
            }
        }
        End::Over
    }

    fn usual(&self, verb: &str, tls: bool) -> Vec<u8> {
        let offer = self.protection == Protection::StartTls && !tls;
        let reply = match verb {
            "EHLO" if offer => "250-scripted\r\n250-STARTTLS\r\n250 AUTH PLAIN\r\n",
            "EHLO" => "250-scripted\r\n250 AUTH PLAIN\r\n",
            "STARTTLS" => "220 go ahead\r\n",
            "AUTH" => "235 welcome\r\n",
            "DATA" => "354 go ahead\r\n",
            "QUIT" => "221 bye\r\n",
            _ => "250 ok\r\n",
        };
        reply.as_bytes().to_vec()
    }

    async fn take_message<S: AsyncRead + AsyncWrite + Unpin>(&self, io: &mut BufReader<S>) -> bool {
        let mut message = String::new();
        let first = io.fill_buf().await.unwrap_or_default();
        self.heard.lock().expect("no panic").whole += usize::from(first.ends_with(b"\r\n.\r\n"));
        while let Some(line) = read_line(io).await {
            if line == "." {
                self.heard.lock().expect("no panic").messages.push(message);
                return self.answer(io, "BODY", b"250 2.0.0 queued as 4711\r\n").await;
            }
            message.push_str(line.strip_prefix('.').unwrap_or(&line));
            message.push_str("\r\n");
        }
        false
    }

    /// Says what the script wants, or the usual. False when the conversation is over.
    async fn answer<S: AsyncWrite + Unpin>(&self, io: &mut S, moment: &str, usual: &[u8]) -> bool {
        let act = self.acts.lock().expect("no panic").get_mut(moment).and_then(VecDeque::pop_front);
        match act {
            None | Some(Act::AsUsual) => say(io, usual).await,
            Some(Act::Say(bytes)) => say(io, bytes).await,
            Some(Act::Trickle(bytes, pause)) => trickle(io, bytes, pause).await,
            Some(Act::Hang) => std::future::pending().await,
            Some(Act::HangUp) => false,
        }
    }
}

async fn say<S: AsyncWrite + Unpin>(io: &mut S, bytes: &[u8]) -> bool {
    io.write_all(bytes).await.is_ok() && io.flush().await.is_ok()
}

async fn trickle<S: AsyncWrite + Unpin>(io: &mut S, bytes: &[u8], pause: Duration) -> bool {
    let mut tick = tokio::time::interval(pause);
    for byte in bytes {
        tick.tick().await;
        if !say(io, &[*byte]).await {
            return false;
        }
    }
    true
}

async fn read_line<S: AsyncRead + Unpin>(io: &mut BufReader<S>) -> Option<String> {
    let mut line = Vec::new();
    let read = io.read_until(b'\n', &mut line).await.ok()?;
    (read > 0).then(|| String::from_utf8_lossy(&line).trim_end_matches(['\r', '\n']).to_owned())
}
