//! Three replicas on one database.

use std::net::SocketAddr;
use std::process::Command;
use std::time::{Duration, Instant};

use sea_orm::{ConnectionTrait, DatabaseConnection};

use crate::checks::PROXY;
use crate::sink::Sink;
use crate::vestibule::{Vestibule, free_address};
use crate::{Bench, Outcome};

/// The database, gone when the benchmark ends in good order.
pub(crate) struct Database {
    admin: DatabaseConnection,
    name: String,
    pub(crate) url: String,
}

impl Database {
    pub(crate) async fn create(server: &str) -> Outcome<Self> {
        let (host, _) = server.rsplit_once('/').ok_or("an address without a database")?;
        let name = format!("vestibule_replicas_{}", std::process::id());
        let (admin, url) = (sea_orm::Database::connect(server).await?, format!("{host}/{name}"));
        admin.execute_unprepared(&format!("CREATE DATABASE {name}")).await?;
        Ok(Self { admin, name, url })
    }

    pub(crate) async fn drop(self) -> Outcome<()> {
        self.admin.execute_unprepared(&format!("DROP DATABASE {} WITH (FORCE)", self.name)).await?;
        Ok(())
    }
}

/// The replicas.
pub(crate) struct House<'a> {
    bench: &'a Bench,
    settings: Vec<(&'static str, String)>,
    pub(crate) addresses: Vec<SocketAddr>,
    replicas: Vec<Vestibule>,
}

impl<'a> House<'a> {
    pub(crate) async fn open(bench: &'a Bench, database: &Database, sink: &Sink, count: usize) -> Outcome<Self> {
        let settings = vec![
            ("DATABASE_URL", database.url.clone()),
            ("SMTP_URL", format!("smtp://{}?tls=none", sink.address)),
            ("TRUSTED_PROXIES", "127.0.0.1".to_owned()),
            (PROXY.0, PROXY.1.to_owned()),
        ];
        let addresses = (0..count).map(|_| free_address()).collect::<Outcome<Vec<_>>>()?;
        let mut house = Self { bench, settings, addresses, replicas: Vec::new() };
        for address in house.addresses.clone() {
            let replica = house.start(address).await?;
            house.replicas.push(replica);
        }
        Ok(house)
    }

    /// Starts one, and waits until it can serve.
    async fn start(&self, address: SocketAddr) -> Outcome<Vestibule> {
        let settings: Vec<_> = self.settings.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let command = Command::new(&self.bench.binary);
        let mut replica = Vestibule::start_at(address, command, self.bench, &settings).await?;
        replica.answers(Instant::now(), "/readyz").await?;
        Ok(replica)
    }

    /// Ends one by a signal, and starts it again after so long. How long it was away.
    pub(crate) async fn restart(&mut self, number: usize, signal: &str, after: Duration) -> Outcome<Duration> {
        let away = Instant::now();
        self.replicas[number].signal(signal)?;
        self.replicas[number].ended().await?;
        pause(after).await;
        self.replicas[number] = self.start(self.addresses[number]).await?;
        Ok(away.elapsed())
    }

    /// Lets one hang for so long.
    pub(crate) async fn hang(&self, number: usize, duration: Duration) -> Outcome<()> {
        self.replicas[number].signal("-STOP")?;
        pause(duration).await;
        self.replicas[number].signal("-CONT")
    }
}

/// Time passes.
#[expect(clippy::disallowed_methods, reason = "no event is waited for: load goes on meanwhile")]
pub(crate) async fn pause(duration: Duration) {
    tokio::time::sleep(duration).await;
}
