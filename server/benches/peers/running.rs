//! A peer's server, running on the core that is measured.

use std::fs::File;
use std::net::{SocketAddr, TcpListener};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use tokio::time::interval;

use crate::http::Connection;
use crate::machine::Process;
use crate::sink::Sink;
use crate::{Bench, Outcome};

/// How long to wait for a server that starts.
const TOO_LONG: Duration = Duration::from_mins(1);

/// Where a peer keeps and sends what it has to.
pub(crate) struct Place {
    /// Free a moment ago.
    pub(crate) address: SocketAddr,
    pub(crate) database: PathBuf,
    pub(crate) sink: Sink,
    log: PathBuf,
}

impl Place {
    pub(crate) async fn find(bench: &Bench, name: &str) -> Outcome<Self> {
        let in_directory = |kind: &str| bench.directory.join(format!("{name}.{kind}"));
        let (database, log) = (in_directory("db"), in_directory("log"));
        Ok(Self { address: free()?, database, log, sink: Sink::open().await? })
    }

    /// For a second server beside the first.
    pub(crate) fn another(&self) -> Outcome<Self> {
        let (database, log) = (self.database.clone(), self.log.clone());
        Ok(Self { address: free()?, database, log, sink: self.sink.clone() })
    }

    pub(crate) fn database_url(&self) -> String {
        format!("sqlite://{}", self.database.display())
    }

    /// Runs a command of the peer's to its end.
    pub(crate) fn run(&self, command: &mut Command) -> Outcome<()> {
        let log = self.log()?;
        let status = command.stdout(log.try_clone()?).stderr(log).status()?;
        if status.success() { Ok(()) } else { Err(format!("{command:?}: {status}").into()) }
    }

    /// Starts a server, and waits until it answers.
    pub(crate) async fn start(&self, command: &mut Command, request: &[u8]) -> Outcome<Running> {
        let log = self.log()?;
        let child = command.stdin(Stdio::null()).stdout(log.try_clone()?).stderr(log).spawn()?;
        let mut running = Running { child };
        let (start, mut clock) = (Instant::now(), interval(Duration::from_millis(50)));
        while start.elapsed() < TOO_LONG {
            clock.tick().await;
            if let Some(status) = running.child.try_wait()? {
                return Err(
                    format!("{command:?} ended: {status}; it said: {}", std::fs::read_to_string(&self.log)?).into()
                );
            }
            if Connection::to(self.address).ask(request).await.is_ok_and(|answer| answer.status == 200) {
                return Ok(running);
            }
        }
        Err(format!("no answer from {command:?}").into())
    }

    fn log(&self) -> Outcome<File> {
        Ok(File::options().create(true).append(true).open(&self.log)?)
    }
}

fn free() -> Outcome<SocketAddr> {
    Ok(TcpListener::bind("127.0.0.1:0")?.local_addr()?)
}

/// A running server; stopped when dropped.
pub(crate) struct Running {
    child: Child,
}

impl Running {
    pub(crate) fn process(&self) -> Process {
        Process(self.child.id())
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = Command::new("kill").arg(self.child.id().to_string()).stderr(Stdio::null()).status();
        let _ = self.child.wait();
    }
}
