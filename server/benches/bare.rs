//! The yardstick of pages: axum as it comes, answering the same bytes. A process of its own, as the server is.

use std::fs;
use std::io::{BufRead, BufReader};
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use axum::Router;
use axum::body::Bytes;
use axum::http::{HeaderMap, HeaderName, HeaderValue};
use axum::routing::get;
use tokio::net::TcpListener;

use crate::Outcome;
use crate::http::Answer;
use crate::machine::Process;

/// A running yardstick; stopped when dropped.
pub(crate) struct Bare {
    child: Child,
    /// Where it listens.
    pub(crate) address: SocketAddr,
}

impl Bare {
    /// Starts it with an answer to repeat.
    pub(crate) fn start(answer: &Answer, file: PathBuf) -> Outcome<Self> {
        fs::write(&file, [answer.head.as_bytes(), &answer.body].concat())?;
        let mut command = Command::new(std::env::current_exe()?);
        let mut child = command.arg("bare").arg(file).stdout(Stdio::piped()).spawn()?;
        let mut line = String::new();
        BufReader::new(child.stdout.take().ok_or("no output")?).read_line(&mut line)?;
        Ok(Self { child, address: line.trim().parse()? })
    }

    pub(crate) fn process(&self) -> Process {
        Process(self.child.id())
    }
}

impl Drop for Bare {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// What the child does: says its address and serves.
pub(crate) async fn serve(answer: &Path) -> Outcome<()> {
    let text = fs::read_to_string(answer)?;
    let (head, body) = text.split_once("\r\n\r\n").ok_or("not an answer")?;
    // hyper writes these itself.
    let own = ["date", "content-length"];
    let mut headers = HeaderMap::new();
    for (name, value) in head.lines().skip(1).filter_map(|line| line.split_once(": ")) {
        if !own.contains(&name) {
            headers.append(HeaderName::try_from(name)?, HeaderValue::from_str(value)?);
        }
    }
    let body = Bytes::from(body.to_owned());
    let router = Router::new().route("/login", get(async move || (headers, body)));
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    println!("{}", listener.local_addr()?);
    Ok(axum::serve(listener, router).await?)
}
