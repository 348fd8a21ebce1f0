//! The release binary, running.

use std::fs::File;
use std::net::{SocketAddr, TcpListener};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use tokio::time::interval;

use crate::apart::Apart;
use crate::http::{Connection, get};
use crate::machine::Process;
use crate::{Bench, Outcome};

/// The host of `PUBLIC_URL`.
pub(crate) const HOST: &str = "accounts.example.org";
/// The one key of `SECRET_KEYS`.
pub(crate) const ROOT: [u8; 32] = [
    0x8d, 0x1f, 0x0a, 0x4c, 0x5b, 0x6e, 0x7f, 0x90, 0x12, 0x34, 0x56, 0x78, 0x9a, 0xbc, 0xde, 0xf0, //
    0x8d, 0x1f, 0x0a, 0x4c, 0x5b, 0x6e, 0x7f, 0x90, 0x12, 0x34, 0x56, 0x78, 0x9a, 0xbc, 0xde, 0x00,
];
/// How long to wait for what should come at once.
const TOO_LONG: Duration = Duration::from_secs(30);

/// A running server; stopped when dropped.
pub(crate) struct Vestibule {
    child: Child,
    /// Where it listens.
    pub(crate) address: SocketAddr,
    /// From the command to the first answer.
    pub(crate) started_in: Duration,
}

impl Vestibule {
    /// Starts it with the settings of a production, on the benchmark's database, and waits for its first answer.
    pub(crate) async fn start(bench: &Bench, settings: &[(&str, &str)]) -> Outcome<Self> {
        Self::start_on(bench, &bench.database(), settings).await
    }

    /// The same on another database.
    pub(crate) async fn start_on(bench: &Bench, database: &Path, settings: &[(&str, &str)]) -> Outcome<Self> {
        Self::start_by(Command::new(&bench.binary), bench, database, settings).await
    }

    /// The same on a core of its own, on the benchmark's database.
    pub(crate) async fn start_apart(bench: &Bench, apart: &Apart, settings: &[(&str, &str)]) -> Outcome<Self> {
        Self::start_by(apart.command(&bench.binary), bench, &bench.database(), settings).await
    }

    async fn start_by(command: Command, bench: &Bench, database: &Path, settings: &[(&str, &str)]) -> Outcome<Self> {
        let database = format!("sqlite://{}?mode=rwc", database.display());
        let settings = [&[("DATABASE_URL", database.as_str())], settings].concat();
        Self::start_at(free_address()?, command, bench, &settings).await
    }

    /// The same at an address, on the database that is named in `settings`.
    pub(crate) async fn start_at(
        address: SocketAddr,
        mut command: Command,
        bench: &Bench,
        settings: &[(&str, &str)],
    ) -> Outcome<Self> {
        let log = File::options().create(true).append(true).open(bench.directory.join("log"))?;
        command.current_dir(&bench.directory).env_clear().stdout(Stdio::null()).stderr(log);
        command
            .env("PUBLIC_URL", format!("https://{HOST}"))
            .env("LEPTOS_SITE_ADDR", address.to_string())
            .env("SECRET_KEYS", ROOT.map(|byte| format!("{byte:02x}")).concat())
            .env("SMTP_URL", format!("smtp://{}?tls=none", bench.sink.address))
            .env("MAIL_FROM", "no-reply@example.org")
            .envs(settings.iter().copied());
        let start = Instant::now();
        let mut server = Self { child: command.spawn()?, address, started_in: Duration::ZERO };
        server.answers(start, "/login").await?;
        server.started_in = start.elapsed();
        Ok(server)
    }

    /// Waits until a page is there.
    pub(crate) async fn answers(&mut self, since: Instant, path: &str) -> Outcome<()> {
        let mut clock = interval(Duration::from_millis(1));
        while since.elapsed() < TOO_LONG {
            clock.tick().await;
            if let Some(status) = self.child.try_wait()? {
                return Err(format!("the server ended: {status}").into());
            }
            let answer = Connection::to(self.address).ask(&get(path, "")).await;
            if answer.is_ok_and(|answer| answer.status == 200) {
                return Ok(());
            }
        }
        Err(format!("no answer from {path}").into())
    }

    /// Sends it a signal.
    pub(crate) fn signal(&self, name: &str) -> Outcome<()> {
        let status = Command::new("kill").args([name, &self.child.id().to_string()]).status()?;
        if status.success() { Ok(()) } else { Err(format!("kill {name}: {status}").into()) }
    }

    /// Waits for its end.
    pub(crate) async fn ended(&mut self) -> Outcome<()> {
        let (since, mut clock) = (Instant::now(), interval(Duration::from_millis(1)));
        while self.child.try_wait()?.is_none() {
            clock.tick().await;
            if since.elapsed() > TOO_LONG {
                return Err("the server does not end".into());
            }
        }
        Ok(())
    }

    /// What it costs.
    pub(crate) fn process(&self) -> Process {
        Process(self.child.id())
    }
}

/// Free a moment ago; the server needs a number.
pub(crate) fn free_address() -> Outcome<SocketAddr> {
    Ok(TcpListener::bind("127.0.0.1:0")?.local_addr()?)
}

impl Drop for Vestibule {
    fn drop(&mut self) {
        if let Ok(None) = self.child.try_wait() {
            // One that was stopped would not end.
            let _ = self.signal("-TERM").and_then(|()| self.signal("-CONT"));
        }
        let _ = self.child.wait();
    }
}
