//! The accept loop, with timeouts and size limits: `axum::serve` has no timeouts, so a silent client keeps its
//! connection for ever, and generous size limits (M-3, M-5). HTTP/1.1 only; HTTP/2 is left to a proxy (F-57).

mod bind;
mod descriptors;
mod exchange;
mod framing;
mod patience;
mod places;

use std::convert::Infallible;
use std::io;
use std::net::SocketAddr;
use std::pin::pin;
use std::time::Duration;

use axum::Router;
use axum::extract::ConnectInfo;
use axum::http::header::{CONNECTION, HeaderValue, TRANSFER_ENCODING};
use axum::http::{Request, Response, StatusCode};
use axum::response::IntoResponse;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use ipnet::IpNet;
use tokio::net::{TcpListener, TcpStream};
use tokio::time::timeout;
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;
use tower::ServiceExt;

pub use bind::bind;
use exchange::{Answer, Exchange, MailReason};
use patience::Patient;
use places::{Place, Places};

/// What one client may use.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// From the connection, or from a request's first byte, to the end of its head (F-50).
    pub head: Duration,
    /// Between two requests (F-51).
    pub idle: Duration,
    /// For a client to take an answer (F-51).
    pub write: Duration,
    /// Bytes of a request's head; more is 431 (F-53).
    pub head_bytes: usize,
    /// Header lines of a request; more is 431 (F-53).
    pub headers: usize,
    /// Connections open at the same time. Beyond that the longest idle one is closed; while none is idle, new ones
    /// wait. A connection is idle while the server waits for its client: for a request, for the rest of a body, or to
    /// take an answer.
    pub connections: usize,
    /// Of these, connections of one visitor: an IPv4 address or an IPv6 /64; four times as many of a /56, sixteen times
    /// of a /48. Not limited for loopback addresses and trusted proxies (F-51).
    pub connections_of_one: usize,
    /// From the signal to stop until connections are cut (F-42).
    pub drain: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            head: Duration::from_secs(10),
            idle: Duration::from_mins(1),
            write: Duration::from_mins(1),
            head_bytes: 16 * 1024,
            headers: 100,
            connections: 10_000,
            connections_of_one: 250,
            drain: Duration::from_secs(8),
        }
    }
}

impl Limits {
    /// The default, with no more connections than the process may have open files.
    #[must_use]
    pub fn of_this_process() -> Self {
        let usual = Self::default();
        Self { connections: usual.connections.min(descriptors::room_for_connections()), ..usual }
    }
}

/// How long accepting pauses when the process has run out of descriptors: they are freed only as connections end.
const ACCEPT_PAUSE: Duration = Duration::from_millis(200);
/// How long a stopping server still looks for requests that were in progress when it was told to stop.
const LAST_LOOK: Duration = Duration::from_millis(100);

/// Serves `router` until `stop` is cancelled and every connection has ended or `limits.drain` is over. Each of
/// `proxies` stands for many visitors.
pub async fn serve(
    listener: TcpListener,
    router: Router,
    limits: Limits,
    proxies: Vec<IpNet>,
    stop: CancellationToken,
) {
    let server = Server { router, limits, stop, cut: CancellationToken::new(), open: TaskTracker::new() };
    let places = Places::new(limits.connections, limits.connections_of_one, proxies);
    while let Some(accepted) = server.stop.run_until_cancelled(listener.accept()).await {
        match accepted {
            Ok((stream, peer)) => match server.stop.run_until_cancelled(places.take(peer.ip())).await {
                Some(Some(place)) => server.spawn(stream, peer, Some(place)),
                // Closed: all of this visitor's connections are in use.
                Some(None) => {}
                None => server.spawn(stream, peer, None),
            },
            Err(error) if is_the_clients(&error) => {}
            Err(error) => {
                tracing::error!(%error, "cannot accept connections");
                let _ = timeout(ACCEPT_PAUSE, server.stop.cancelled()).await;
            }
        }
    }
    server.take_the_last(listener);
    server.drain().await;
}

#[derive(Clone)]
struct Server {
    router: Router,
    limits: Limits,
    /// Cancelled when no further requests are accepted.
    stop: CancellationToken,
    /// Cancelled when the drain time is over.
    cut: CancellationToken,
    open: TaskTracker,
}

impl Server {
    fn spawn(&self, stream: TcpStream, peer: SocketAddr, place: Option<Place>) {
        let server = self.clone();
        self.open.spawn(async move { server.converse(stream, ConnectInfo(peer), Exchange::new(place)).await });
    }

    /// Clients that have already connected are answered: closing the listener would reset them. The system itself is
    /// asked for them, because tokio has not heard yet of those of the last moment.
    fn take_the_last(&self, listener: TcpListener) {
        let Ok(listener) = listener.into_std() else { return };
        loop {
            match listener.accept() {
                Ok((stream, peer)) => {
                    if let Ok(stream) = stream.set_nonblocking(true).and_then(|()| TcpStream::from_std(stream)) {
                        self.spawn(stream, peer, None);
                    }
                }
                Err(error) if is_the_clients(&error) => {}
                Err(_) => return,
            }
        }
    }

    async fn converse(&self, stream: TcpStream, peer: ConnectInfo<SocketAddr>, exchange: Exchange) {
        // Answers are written whole; waiting for more of them only delays the last packet.
        let _ = stream.set_nodelay(true);
        let io = TokioIo::new(Patient::new(stream, exchange.clone(), self.limits));
        let service = service_fn(|request| self.answer(request, peer, exchange.clone()));
        let mut connection = pin!(self.http().serve_connection(io, service));
        let conversation = async {
            tokio::select! {
                ended = connection.as_mut() => return ended,
                () = self.stop.cancelled() => {}
                () = exchange.unwanted() => {
                    if exchange.awaits_client() {
                        return Ok(());
                    }
                }
            }
            if let Ok(ended) = timeout(LAST_LOOK, connection.as_mut()).await {
                return ended;
            }
            connection.as_mut().graceful_shutdown();
            connection.await
        };
        if let Some(Err(error)) = self.cut.run_until_cancelled(conversation).await {
            tracing::debug!(peer = %peer.0, %error, "connection ended early");
        }
    }

    fn http(&self) -> http1::Builder {
        let mut http = http1::Builder::new();
        // hyper's one timer covers the wait for a request and its head; `Patient` is stricter about the head.
        http.timer(TokioTimer::new()).header_read_timeout(self.limits.idle);
        http.max_buf_size(self.limits.head_bytes).max_headers(self.limits.headers);
        http
    }

    async fn answer(
        &self,
        mut request: Request<Incoming>,
        peer: ConnectInfo<SocketAddr>,
        exchange: Exchange,
    ) -> Result<Response<Answer>, Infallible> {
        let answering = exchange.begin();
        request.extensions_mut().insert(peer);
        let ambiguous = exchange.is_ambiguous() || !framing::is_readable(request.headers());
        // Nothing after a chunked body is read as a request, in case somebody in between reads the chunks differently.
        // Browsers send forms with a length.
        let last = ambiguous || request.headers().contains_key(TRANSFER_ENCODING);
        let mut response = if ambiguous {
            StatusCode::BAD_REQUEST.into_response()
        } else {
            self.router.clone().oneshot(request.map(|body| MailReason::new(body, exchange))).await?
        };
        if last {
            response.headers_mut().insert(CONNECTION, HeaderValue::from_static("close"));
        }
        Ok(response.map(|body| Answer::new(body, answering)))
    }

    async fn drain(&self) {
        self.open.close();
        if timeout(self.limits.drain, self.open.wait()).await.is_err() {
            tracing::warn!(connections = self.open.len(), "connections cut at the end of the drain period");
            self.cut.cancel();
            self.open.wait().await;
        }
    }
}

/// Errors of a client that left before it was accepted: the next one can be accepted at once.
fn is_the_clients(error: &io::Error) -> bool {
    use io::ErrorKind::{ConnectionAborted, ConnectionRefused, ConnectionReset};
    matches!(error.kind(), ConnectionAborted | ConnectionRefused | ConnectionReset)
}
