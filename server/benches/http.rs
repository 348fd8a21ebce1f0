//! A client that costs little beside what it measures: one kept connection, HTTP/1.1.

use std::net::SocketAddr;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use crate::Outcome;
use crate::vestibule::HOST;

/// One connection.
pub(crate) struct Connection {
    address: SocketAddr,
    stream: Option<TcpStream>,
    received: Vec<u8>,
}

/// One answer.
pub(crate) struct Answer {
    /// Its status.
    pub(crate) status: u16,
    /// Status line and headers.
    pub(crate) head: String,
    /// Its body.
    pub(crate) body: Vec<u8>,
}

impl Connection {
    pub(crate) fn to(address: SocketAddr) -> Self {
        Self { address, stream: None, received: Vec::with_capacity(16 * 1024) }
    }

    /// Sends a request and waits for the whole answer. Connects first if need be.
    pub(crate) async fn ask(&mut self, request: &[u8]) -> Outcome<Answer> {
        let mut stream = match self.stream.take() {
            Some(stream) => stream,
            None => TcpStream::connect(self.address).await?,
        };
        stream.set_nodelay(true)?;
        stream.write_all(request).await?;
        self.received.clear();
        let (head_end, length) = loop {
            if stream.read_buf(&mut self.received).await? == 0 {
                return Err("connection closed instead of an answer".into());
            }
            if let Some(at) = self.received.windows(4).position(|four| four == b"\r\n\r\n") {
                break (at + 4, length(&self.received[..at])?);
            }
        };
        let body = loop {
            let received = &self.received[head_end..];
            let whole = match length {
                Length::Bytes(length) => received.get(..length).map(<[u8]>::to_vec),
                Length::Chunks => joined(received)?,
            };
            if let Some(body) = whole {
                break body;
            }
            if stream.read_buf(&mut self.received).await? == 0 {
                return Err("connection closed within an answer".into());
            }
        };
        let head = String::from_utf8(self.received[..head_end].to_vec())?;
        let status = head.get(9..12).ok_or("no status")?.parse()?;
        let answer = Answer { status, head, body };
        if !answer.header("connection").is_some_and(|value| value.eq_ignore_ascii_case("close")) {
            self.stream = Some(stream);
        }
        Ok(answer)
    }
}

impl Answer {
    /// The value of a cookie it sets.
    pub(crate) fn cookie(&self, name: &str) -> Option<&str> {
        let mut cookies = values(&self.head, "set-cookie");
        cookies.find_map(|cookie| cookie.strip_prefix(name)?.strip_prefix('=')?.split(';').next())
    }

    /// The value of a header.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        values(&self.head, name).next()
    }
}

/// The values of all headers of a name, however a proxy spells it.
pub(crate) fn values<'a>(head: &'a str, name: &str) -> impl Iterator<Item = &'a str> {
    let headers = head.lines().filter_map(|line| line.split_once(": "));
    headers.filter(move |(header, _)| header.eq_ignore_ascii_case(name)).map(|(_, value)| value)
}

/// How to tell where a body ends.
enum Length {
    Bytes(usize),
    Chunks,
}

fn length(head: &[u8]) -> Outcome<Length> {
    let head = std::str::from_utf8(head)?;
    match values(head, "content-length").next() {
        Some(length) => Ok(Length::Bytes(length.parse()?)),
        None if values(head, "transfer-encoding").next() == Some("chunked") => Ok(Length::Chunks),
        None => Err("an answer without a length".into()),
    }
}

/// The body that chunks make, once the last one is there.
fn joined(mut received: &[u8]) -> Outcome<Option<Vec<u8>>> {
    let mut body = Vec::new();
    loop {
        let Some(at) = received.windows(2).position(|two| two == b"\r\n") else { return Ok(None) };
        let size = usize::from_str_radix(std::str::from_utf8(&received[..at])?, 16)?;
        let Some(chunk) = received.get(at + 2..at + 2 + size + 2) else { return Ok(None) };
        if size == 0 {
            return Ok(Some(body));
        }
        body.extend_from_slice(&chunk[..size]);
        received = &received[at + 2 + size + 2..];
    }
}

/// A GET as a browser would send it.
pub(crate) fn get(path: &str, cookies: &str) -> Vec<u8> {
    format!("GET {path} HTTP/1.1\r\nHost: {HOST}\r\n{}\r\n", common(cookies)).into_bytes()
}

/// A GET on the host of an application.
pub(crate) fn get_on(host: &str, path: &str, cookies: &str) -> Vec<u8> {
    format!("GET {path} HTTP/1.1\r\nHost: {host}\r\n{}\r\n", common(cookies)).into_bytes()
}

/// A GET by a browser of readers of a language.
pub(crate) fn get_in(path: &str, language: &str) -> Vec<u8> {
    let languages = format!("Accept-Language: {language},en;q=0.5\r\n");
    format!("GET {path} HTTP/1.1\r\nHost: {HOST}\r\n{languages}{}\r\n", common("")).into_bytes()
}

/// A posted form as a browser would send it.
pub(crate) fn post(path: &str, cookies: &str, form: &str) -> Vec<u8> {
    format!(
        "POST {path} HTTP/1.1\r\nHost: {HOST}\r\nOrigin: https://{HOST}\r\nContent-Type: \
         application/x-www-form-urlencoded\r\nContent-Length: {}\r\n{}\r\n{form}",
        form.len(),
        common(cookies)
    )
    .into_bytes()
}

/// A GET by a program with a session of the JSON API.
pub(crate) fn with_token(path: &str, token: &str) -> Vec<u8> {
    format!("GET {path} HTTP/1.1\r\nHost: {HOST}\r\nUser-Agent: app/1.0\r\nAuthorization: Bearer {token}\r\n\r\n")
        .into_bytes()
}

/// A body in JSON, by a program.
pub(crate) fn json(path: &str, body: &str) -> Vec<u8> {
    format!(
        "POST {path} HTTP/1.1\r\nHost: {HOST}\r\nUser-Agent: app/1.0\r\nContent-Type: application/json\r\n\
         Content-Length: {}\r\n\r\n{body}",
        body.len(),
    )
    .into_bytes()
}

/// What nginx asks before it lets a visitor of an application's host through.
pub(crate) fn check(host: &str, visit: &str) -> Vec<u8> {
    let cookies = format!("__Host-vestibule-visit={visit}");
    format!("GET /forward-auth/nginx HTTP/1.1\r\nHost: {host}\r\nX-Original-URI: /page/1\r\n{}\r\n", common(&cookies))
        .into_bytes()
}

/// A form as an application's server sends it.
pub(crate) fn call(path: &str, form: &str) -> Vec<u8> {
    format!(
        "POST {path} HTTP/1.1\r\nHost: {HOST}\r\nUser-Agent: chat/1.0\r\nAccept: application/json\r\nContent-Type: \
         application/x-www-form-urlencoded\r\nContent-Length: {}\r\n\r\n{form}",
        form.len(),
    )
    .into_bytes()
}

fn common(cookies: &str) -> String {
    let cookies = if cookies.is_empty() { String::new() } else { format!("Cookie: {cookies}\r\n") };
    format!(
        "User-Agent: Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0\r\n\
         Accept: text/html,application/xhtml+xml\r\nAccept-Language: en\r\nSec-Fetch-Site: same-origin\r\n{cookies}"
    )
}
