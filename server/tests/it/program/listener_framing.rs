//! Requests whose end two programs could see in two places (F-55).

use axum::Router;
use axum::routing::post;
use server::listener::Limits;
use tokio::io::AsyncWriteExt;

use crate::program::listener::{rest, start, until};

const SMUGGLED: &str = "GET /smuggled HTTP/1.1\r\nHost: a\r\n\r\n";

fn echo() -> Router {
    Router::new().route("/", post(async |body: String| body))
}

#[tokio::test]
async fn a_chunked_request_is_the_last_of_its_connection_f_55() {
    let server = start(echo(), Limits::default()).await;
    let chunked = "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n";
    let answer = rest(&mut server.say(&format!("{chunked}{SMUGGLED}")).await).await;
    assert!(answer.contains("connection: close") && answer.ends_with("hello"), "{answer}");
    assert_eq!(answer.matches("HTTP/1.1").count(), 1, "{answer}");
}

#[tokio::test]
async fn a_request_that_could_end_in_two_places_is_refused_f_55() {
    let server = start(echo(), Limits::default()).await;
    for lines in [
        "Transfer-Encoding: chunked, chunked",
        "Transfer-Encoding: gzip, chunked",
        "Transfer-Encoding: identity, chunked",
        "Transfer-Encoding: chunked, identity",
        "Transfer-Encoding: identity",
        "Transfer-Encoding: chunked;q=1",
        "Transfer-Encoding: chunked,",
        "Transfer-Encoding: , chunked",
        "Transfer-Encoding: Chunked",
        "Transfer-Encoding: \"chunked\"",
        "Transfer-Encoding: xchunked",
        "Transfer-Encoding:",
        "Transfer-Encoding : chunked",
        " Transfer-Encoding: chunked",
        "Transfer-Encoding: chunked\r\n , chunked",
        "Transfer-Encoding: \x0bchunked",
        "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked",
        "Transfer-Encoding: identity\r\nTransfer-Encoding: chunked",
        "Transfer-Encoding: chunked\r\nContent-Length: 5",
        "Content-Length: 5\r\nTransfer-Encoding: chunked",
        "content-length: 15\r\nX: y\r\ntransfer-encoding: chunked",
        "Content-Length: 5\r\nContent-Length: 5",
        "Content-Length: 5\r\nContent-Length: 6",
        "Content-Length: 5, 5",
        "Content-Length: +5",
        "Content-Length: -5",
        "Content-Length: 0x5",
        "Content-Length:",
        "Content-Length : 5",
        "Content_Length: 5\r\nTransfer-Encoding: chunked, chunked",
    ] {
        let body = "5\r\nhello\r\n0\r\n\r\n";
        let head = format!("POST / HTTP/1.1\r\nHost: a\r\n{lines}\r\n\r\n{body}{SMUGGLED}");
        let answer = rest(&mut server.say(&head).await).await;
        assert!(answer.starts_with("HTTP/1.1 400 ") && answer.contains("connection: close"), "{lines}: {answer}");
        assert_eq!(answer.matches("HTTP/1.1").count(), 1, "{lines}: {answer}");
    }
    let old = "POST / HTTP/1.0\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n";
    let answer = rest(&mut server.say(old).await).await;
    assert!(answer.contains(" 400 ") && answer.contains("connection: close"), "{answer}");
}

#[tokio::test]
async fn the_second_request_of_a_connection_is_read_as_closely_f_55() {
    let server = start(echo(), Limits::default()).await;
    let good = "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\nhello";
    let mut stream = server.say(good).await;
    until(&mut stream, "hello").await;
    stream.write_all(good.as_bytes()).await.expect("written");
    until(&mut stream, "hello").await;
    for part in ["POST / HTTP/1.1\r\nHost: a\r\nTransfer-En", "coding: chunked\r\nContent-Leng", "th: 5\r\n\r\n"] {
        stream.write_all(part.as_bytes()).await.expect("written");
    }
    let answer = rest(&mut stream).await;
    assert!(answer.starts_with("HTTP/1.1 400 ") && answer.contains("connection: close"), "{answer}");
}
