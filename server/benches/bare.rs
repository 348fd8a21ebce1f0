//! Yardsticks: axum as it comes, answering the same bytes, or doing nothing but the hash of a sign-in. Processes of their
//! own, as the server is.

use std::fs;
use std::io::{BufRead, BufReader};
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use crate::seed::new_password;
use accounts::HashPool;
use accounts::credentials::{OWASP, PasswordCheck};
use accounts::secret::PasswordHash;
use axum::Router;
use axum::body::{Body, Bytes};
use axum::extract::State;
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use axum::routing::{get, post};
use tokio::net::TcpListener;

use crate::Outcome;
use crate::http::Answer;
use crate::machine::{Process, cores};
use crate::seed::password;

/// The argument that makes the benchmark a server that repeats an answer.
pub(crate) const BARE: &str = "bare";
/// The one that makes it a server that hashes.
pub(crate) const HASHING: &str = "hashing";

/// A running yardstick; stopped when dropped.
pub(crate) struct Bare {
    child: Child,
    /// Where it listens.
    pub(crate) address: SocketAddr,
}

impl Bare {
    /// Starts it with an answer to repeat at an address.
    pub(crate) fn start(answer: &Answer, path: &str, file: PathBuf) -> Outcome<Self> {
        Self::start_by(Command::new(std::env::current_exe()?), answer, path, file)
    }

    /// The same by a command that runs this program.
    pub(crate) fn start_by(mut command: Command, answer: &Answer, path: &str, file: PathBuf) -> Outcome<Self> {
        fs::write(&file, [answer.head.as_bytes(), &answer.body].concat())?;
        Self::run(command.args([BARE, path]).arg(file))
    }

    /// Starts one that hashes.
    pub(crate) fn start_hashing() -> Outcome<Self> {
        Self::start_hashing_by(Command::new(std::env::current_exe()?))
    }

    /// The same by a command that runs this program.
    pub(crate) fn start_hashing_by(mut command: Command) -> Outcome<Self> {
        Self::run(command.arg(HASHING))
    }

    /// Starts one by a command that runs this program with arguments.
    pub(crate) fn run(command: &mut Command) -> Outcome<Self> {
        let mut child = command.stdout(Stdio::piped()).spawn()?;
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

/// What a child does: says its address and answers.
pub(crate) async fn serve(path: &str, answer: &Path) -> Outcome<()> {
    let (headers, body) = repeated(answer)?;
    // Bytes as they are would get a content type.
    listen(Router::new().route(path, get(async move || (headers, Body::from(body))))).await
}

/// Headers and body of an answer to repeat.
pub(crate) fn repeated(answer: &Path) -> Outcome<(HeaderMap, Bytes)> {
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
    Ok((headers, Bytes::from(body.to_owned())))
}

/// What the other does: a sign-in's hash behind the same pool, and nothing else.
pub(crate) async fn serve_hashing() -> Outcome<()> {
    let pool = HashPool::new(cores(), Duration::from_mins(1), OWASP);
    let stored = pool.hash(new_password()?).await?;
    listen(Router::new().route("/login", post(hash)).with_state((pool, stored))).await
}

async fn hash(State((pool, stored)): State<(HashPool, PasswordHash)>, _form: Bytes) -> StatusCode {
    let Ok(password) = password() else { return StatusCode::INTERNAL_SERVER_ERROR };
    match pool.verify(password, Some(&stored)).await {
        Ok(PasswordCheck::Right) => StatusCode::SEE_OTHER,
        _ => StatusCode::INTERNAL_SERVER_ERROR,
    }
}

pub(crate) async fn listen(router: Router) -> Outcome<()> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    println!("{}", listener.local_addr()?);
    Ok(axum::serve(listener, router).await?)
}
