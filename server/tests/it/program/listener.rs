//! The accept loop against clients that are slow, silent, too talkative or still there at the end.

use std::io::Write;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::{Duration, Instant};

use axum::Router;
use axum::extract::ConnectInfo;
use axum::routing::{get, post};
use server::listener::{Limits, serve};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Notify;
use tokio::task::JoinHandle;
use tokio::time::timeout;
use tokio_util::sync::CancellationToken;

const PATIENCE: Duration = Duration::from_secs(20);

pub(crate) struct Running {
    address: SocketAddr,
    stop: CancellationToken,
    ended: JoinHandle<()>,
}

fn short() -> Limits {
    let head = Duration::from_millis(300);
    Limits { head, idle: Duration::from_secs(2), write: head, drain: Duration::from_secs(5), ..Limits::default() }
}

pub(crate) async fn start(router: Router, limits: Limits) -> Running {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let address = listener.local_addr().expect("bound");
    let stop = CancellationToken::new();
    let ended = tokio::spawn(serve(listener, router, limits, Vec::new(), stop.clone()));
    Running { address, stop, ended }
}

impl Running {
    async fn connect(&self) -> TcpStream {
        TcpStream::connect(self.address).await.expect("connected")
    }

    pub(crate) async fn say(&self, text: &str) -> TcpStream {
        let mut stream = self.connect().await;
        stream.write_all(text.as_bytes()).await.expect("written");
        stream
    }
}

pub(crate) fn hello() -> Router {
    Router::new().route("/", get(async || "hello"))
}

/// The same, a form and an answer that takes time to be taken.
fn demanding() -> Router {
    hello().route("/form", post(async |body: String| body)).route("/big", get(async || vec![b'x'; 64 << 20]))
}

/// The same, and a page that tells when it is asked for and waits for a sign.
fn slow(entered: &Arc<Notify>, go: &Arc<Notify>) -> Router {
    let (entered, go) = (entered.clone(), go.clone());
    let slow = async move || {
        entered.notify_one();
        go.notified().await;
        "done"
    };
    hello().route("/slow", get(slow))
}

/// Everything until the server closes; an error at the end is a closed connection, too.
pub(crate) async fn rest(stream: &mut TcpStream) -> String {
    let mut bytes = Vec::new();
    let _ = timeout(PATIENCE, stream.read_to_end(&mut bytes)).await.expect("the server closes in time");
    String::from_utf8_lossy(&bytes).into_owned()
}

pub(crate) async fn until(stream: &mut TcpStream, end: &str) -> String {
    let mut bytes = Vec::new();
    while !bytes.ends_with(end.as_bytes()) {
        let byte = timeout(PATIENCE, stream.read_u8()).await.expect("an answer in time").expect("a byte");
        bytes.push(byte);
    }
    String::from_utf8(bytes).expect("text")
}

#[tokio::test]
async fn half_a_head_is_waited_for_only_so_long_f_50() {
    let server = start(hello(), short()).await;
    for beginning in ["", "GET / HTTP/1.1\r\nHost: a\r\n"] {
        let started = Instant::now();
        let mut stream = server.say(beginning).await;
        assert_eq!(rest(&mut stream).await, "");
        assert!(started.elapsed() < Duration::from_secs(1), "{:?}", started.elapsed());
    }
}

#[tokio::test]
async fn a_byte_now_and_then_does_not_prolong_the_wait_f_50() {
    let server = start(hello(), short()).await;
    let started = Instant::now();
    let (mut read, mut write) = server.connect().await.into_split();
    let dribble = async {
        let mut tick = tokio::time::interval(Duration::from_millis(50));
        for byte in b"GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow: aaaaaaaaaaaaaaaaa".iter().cycle() {
            tick.tick().await;
            if write.write_u8(*byte).await.is_err() {
                break;
            }
        }
    };
    let mut answer = Vec::new();
    tokio::select! { () = dribble => {}, _ = read.read_to_end(&mut answer) => {} }
    assert!(answer.is_empty() && started.elapsed() < Duration::from_secs(2), "{:?}", started.elapsed());
}

#[tokio::test]
async fn the_second_head_of_a_connection_is_timed_from_its_first_byte_f_50() {
    let server = start(hello(), short()).await;
    let mut stream = server.say("GET / HTTP/1.1\r\nHost: a\r\n\r\n").await;
    until(&mut stream, "hello").await;
    tokio::time::interval_at(tokio::time::Instant::now() + Duration::from_millis(500), PATIENCE).tick().await;
    stream.write_all(b"GET / HTTP/1.1\r\nHost: a\r\n\r\n").await.expect("idle is longer than head");
    until(&mut stream, "hello").await;
    let started = Instant::now();
    stream.write_all(b"GET").await.expect("written");
    assert_eq!(rest(&mut stream).await, "");
    assert!(started.elapsed() < Duration::from_secs(1), "{:?}", started.elapsed());
}

#[tokio::test]
async fn an_idle_connection_is_closed_f_51() {
    let server = start(hello(), Limits { idle: Duration::from_millis(300), ..Limits::default() }).await;
    let mut stream = server.say("GET / HTTP/1.1\r\nHost: a\r\n\r\n").await;
    until(&mut stream, "hello").await;
    assert_eq!(rest(&mut stream).await, "");
}

#[tokio::test]
async fn who_does_not_take_the_answer_is_dropped_f_51() {
    let router = Router::new().route("/", get(async || vec![b'x'; 64 << 20]));
    let server = start(router, short()).await;
    let _never_read = server.say("GET / HTTP/1.1\r\nHost: a\r\n\r\n").await;
    server.stop.cancel();
    let started = Instant::now();
    timeout(PATIENCE, server.ended).await.expect("ends").expect("no panic");
    assert!(started.elapsed() < Duration::from_secs(3), "by the write limit, not by the drain limit");
}

#[tokio::test]
async fn big_heads_are_refused_f_53() {
    let server = start(hello(), Limits::default()).await;
    let long_line = format!("GET / HTTP/1.1\r\nHost: a\r\nX: {}\r\n\r\n", "x".repeat(20 * 1024));
    let many_lines = format!("GET / HTTP/1.1\r\nHost: a\r\n{}\r\n", "X: x\r\n".repeat(101));
    for head in [long_line, many_lines] {
        let mut stream = server.say(&head).await;
        assert!(rest(&mut stream).await.starts_with("HTTP/1.1 431 "));
    }
}

#[tokio::test]
async fn handlers_know_the_peer() {
    let router = Router::new().route("/", get(async |ConnectInfo(peer): ConnectInfo<SocketAddr>| peer.to_string()));
    let server = start(router, Limits::default()).await;
    let mut stream = server.say("GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n").await;
    let own = stream.local_addr().expect("connected").to_string();
    assert!(rest(&mut stream).await.ends_with(&own));
}

#[tokio::test]
async fn while_all_are_at_work_others_wait_for_their_turn_f_51() {
    let (entered, go) = (Arc::new(Notify::new()), Arc::new(Notify::new()));
    let server = start(slow(&entered, &go), Limits { connections: 1, ..Limits::default() }).await;
    let mut first = server.say("GET /slow HTTP/1.1\r\nHost: a\r\n\r\n").await;
    entered.notified().await;
    let mut second = server.say("GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n").await;
    assert!(timeout(Duration::from_millis(200), second.read_u8()).await.is_err(), "the only place is taken");
    go.notify_one();
    until(&mut first, "done").await;
    assert!(rest(&mut second).await.ends_with("hello"), "as soon as the first one is idle");
    assert_eq!(rest(&mut first).await, "", "and has gone");
}

#[tokio::test]
async fn nobody_is_stopped_by_connections_that_say_nothing_f_51() {
    let limits = Limits { connections: 50, ..Limits::default() };
    let server = start(hello(), limits).await;
    let mut silent = Vec::new();
    for n in 0..200 {
        let mut stream = server.say(if n % 2 == 0 { "GET / HTTP/1.1\r\nHost: a\r\n\r\n" } else { "GET / HT" }).await;
        if n % 2 == 0 {
            until(&mut stream, "hello").await;
        }
        silent.push(stream);
    }
    let mut probe = server.say("GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n").await;
    assert!(rest(&mut probe).await.ends_with("hello"));
    assert!(rest(&mut silent[0]).await.is_empty(), "the longest idle one has been closed");
    let latest = silent.len() - 2;
    silent[latest].write_all(b"GET / HTTP/1.1\r\nHost: a\r\n\r\n").await.expect("open");
    until(&mut silent[latest], "hello").await;
}

#[tokio::test]
async fn nobody_is_stopped_by_bodies_that_do_not_come_and_answers_that_are_not_taken_f_51() {
    let server = start(demanding(), Limits { connections: 6, ..Limits::default() }).await;
    let mut rude = Vec::new();
    for _ in 0..20 {
        rude.push(server.say("POST /form HTTP/1.1\r\nHost: a\r\nContent-Length: 100\r\n\r\nbeginning").await);
        rude.push(server.say("GET /big HTTP/1.1\r\nHost: a\r\n\r\n").await);
    }
    for _ in 0..3 {
        let mut probe = server.say("GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n").await;
        assert!(rest(&mut probe).await.ends_with("hello"));
    }
    assert_eq!(rest(&mut rude[0]).await, "", "who was longest about it has been hung up on");
}

#[tokio::test]
async fn who_is_slow_keeps_the_place_while_nobody_needs_it_f_51() {
    let server = start(demanding(), Limits { connections: 2, ..Limits::default() }).await;
    let mut slow = server.say("POST /form HTTP/1.1\r\nHost: a\r\nContent-Length: 6\r\n\r\nhe").await;
    for _ in 0..3 {
        let mut other = server.say("GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n").await;
        assert!(rest(&mut other).await.ends_with("hello"));
    }
    slow.write_all(b"llo!").await.expect("still open");
    until(&mut slow, "hello!").await;
}

#[tokio::test]
async fn a_stop_lets_requests_finish_and_closes_idle_connections_f_42() {
    let (entered, go) = (Arc::new(Notify::new()), Arc::new(Notify::new()));
    let server = start(slow(&entered, &go), Limits::default()).await;
    let mut idle = server.say("GET / HTTP/1.1\r\nHost: a\r\n\r\n").await;
    until(&mut idle, "hello").await;
    let mut busy = server.say("GET /slow HTTP/1.1\r\nHost: a\r\n\r\n").await;
    entered.notified().await;
    server.stop.cancel();
    assert_eq!(rest(&mut idle).await, "");
    go.notify_one();
    assert!(rest(&mut busy).await.ends_with("done"));
    timeout(PATIENCE, server.ended).await.expect("ends").expect("no panic");
    assert!(TcpStream::connect(server.address).await.is_err(), "nobody listens any more");
}

#[tokio::test]
async fn whoever_asked_before_a_stop_is_answered_even_if_the_server_has_not_noticed_them_yet_f_42() {
    let server = start(hello(), Limits::default()).await;
    until(&mut server.say("GET / HTTP/1.1\r\nHost: a\r\n\r\n").await, "hello").await;
    // Without a pause in which the server could accept.
    let early = (0..100).map(|_| {
        let mut stream = std::net::TcpStream::connect(server.address).expect("connected");
        stream.write_all(b"GET / HTTP/1.1\r\nHost: a\r\n\r\n").expect("written");
        stream.set_nonblocking(true).expect("set");
        stream
    });
    let early: Vec<_> = early.collect();
    server.stop.cancel();
    let mut answered = 0;
    for stream in early {
        let mut stream = TcpStream::from_std(stream).expect("a stream");
        answered += usize::from(rest(&mut stream).await.ends_with("hello"));
    }
    assert_eq!(answered, 100);
    timeout(PATIENCE, server.ended).await.expect("ends").expect("no panic");
}

#[tokio::test]
async fn a_request_that_never_ends_is_cut_off_f_42() {
    let stuck = Router::new().route("/", get(async || std::future::pending::<()>().await));
    let server = start(stuck, Limits { drain: Duration::from_millis(300), ..Limits::default() }).await;
    let mut stream = server.say("GET / HTTP/1.1\r\nHost: a\r\n\r\n").await;
    server.stop.cancel();
    timeout(PATIENCE, server.ended).await.expect("ends").expect("no panic");
    assert_eq!(rest(&mut stream).await, "");
}
