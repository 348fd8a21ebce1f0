//! One server of the table, and what it is asked.

use std::any::Any;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::{Duration, Instant};

use sea_orm::{ConnectionTrait, Database, Statement};
use tokio::time::timeout;

use crate::Outcome;
use crate::load::{Seen, each_once, repeat};
use crate::machine::Process;
use crate::pages::{CLIENTS, ROUND};
use crate::sink::Sink;

/// How many people sign in again in a round, one after another.
pub(crate) const SIGN_INS: usize = 40;
/// How many sign up in a round, and how many of them at once.
pub(crate) const SIGN_UPS: usize = 64;
const AT_ONCE: usize = 8;
/// How long to wait for mails that should come at once.
const TOO_LONG: Duration = Duration::from_mins(1);

/// A line of the table.
#[derive(Clone, Copy)]
pub(crate) struct Row {
    pub(crate) name: &'static str,
    of: fn(&Work) -> Option<&Asked>,
    load: Load,
}

#[derive(Clone, Copy)]
enum Load {
    /// As much as 32 connections get answered.
    Steady,
    /// Each once.
    SignIns,
    /// Each once, until the last mail has left too.
    SignUps,
}

/// In the order in which they are measured.
pub(crate) const ROWS: [Row; 6] = [
    Row { name: "form page, 32 connections", of: |work| Some(&work.form), load: Load::Steady },
    Row { name: "forged activation link, 32", of: |work| Some(&work.forged), load: Load::Steady },
    Row { name: "signed-in account page, 32", of: |work| Some(&work.account), load: Load::Steady },
    Row {
        name: "the same, where a sign-out counts at once",
        of: |work| work.account_at_once.as_ref(),
        load: Load::Steady,
    },
    Row { name: "sign-in from a known browser, 1", of: |work| Some(&work.sign_in), load: Load::SignIns },
    Row { name: "sign-up, with its mail, 8", of: |work| Some(&work.sign_up), load: Load::SignUps },
];

/// Requests, and the one status that answers them.
#[derive(Clone)]
pub(crate) struct Asked {
    pub(crate) process: Process,
    pub(crate) address: SocketAddr,
    pub(crate) requests: Arc<[Vec<u8>]>,
    pub(crate) status: u16,
}

/// What a contestant does in each row.
pub(crate) struct Work {
    pub(crate) form: Asked,
    pub(crate) forged: Asked,
    pub(crate) account: Asked,
    pub(crate) account_at_once: Option<Asked>,
    pub(crate) sign_in: Asked,
    pub(crate) sign_up: Asked,
}

/// What is there after sign-ups.
pub(crate) struct Written {
    pub(crate) database: String,
    /// Counts the accounts.
    pub(crate) sql: &'static str,
    /// Where the mails go.
    pub(crate) sink: Sink,
}

/// A column of the table.
pub(crate) struct Contestant {
    pub(crate) name: &'static str,
    pub(crate) work: Work,
    /// Nothing, where a sign-up is only a hash.
    pub(crate) written: Option<Written>,
    /// Servers that stop when dropped.
    #[expect(dead_code, reason = "they are only kept")]
    pub(crate) running: Vec<Box<dyn Any + Send>>,
}

impl Contestant {
    /// One round: what was seen, and the processor time of each request in microseconds. Nothing in a row it has no part
    /// in.
    pub(crate) async fn play(&self, row: &Row, round: usize) -> Outcome<Option<(Seen, f64)>> {
        let Some(asked) = (row.of)(&self.work) else { return Ok(None) };
        let before = asked.process.processor_time_of_all()?;
        let seen = match row.load {
            Load::Steady => repeat(asked.address, CLIENTS, &asked.requests, ROUND).await,
            Load::SignIns => each_once(asked.address, asked.shares(round, SIGN_INS, 1)).await,
            Load::SignUps => self.sign_up(asked.shares(round, SIGN_UPS, AT_ONCE)).await,
        };
        let only = seen.and_then(|seen| seen.expect_only(asked.status).map(|()| seen));
        let seen = only.map_err(|error| format!("{}, {}: {error}", self.name, row.name))?;
        let used = asked.process.processor_time_of_all()?.saturating_sub(before);
        let each = used.as_secs_f64() * 1e6 / seen.count() as f64;
        Ok(Some((seen, each)))
    }

    async fn sign_up(&self, clients: Vec<Vec<Vec<u8>>>) -> Outcome<Seen> {
        let address = self.work.sign_up.address;
        let Some(written) = &self.written else { return each_once(address, clients).await };
        let (accounts, mails) = (written.accounts().await?, written.sink.taken());
        let start = Instant::now();
        let mut seen = each_once(address, clients).await?;
        let all = timeout(TOO_LONG, written.sink.has_taken(mails + seen.count())).await;
        all.map_err(|_| format!("{} sent too few mails", self.name))?;
        seen.took = start.elapsed();
        let added = written.accounts().await? - accounts;
        if usize::try_from(added)? == seen.count() {
            Ok(seen)
        } else {
            Err(format!("{}: {} sign-ups made {added} accounts", self.name, seen.count()).into())
        }
    }
}

impl Asked {
    /// What comes in this round, dealt to so many clients.
    fn shares(&self, round: usize, each_round: usize, clients: usize) -> Vec<Vec<Vec<u8>>> {
        let from = round * each_round;
        let these = self.requests.iter().cycle().skip(from).take(each_round).cloned().collect::<Vec<_>>();
        these.chunks(each_round / clients).map(<[_]>::to_vec).collect()
    }
}

impl Written {
    async fn accounts(&self) -> Outcome<i64> {
        let database = Database::connect(&self.database).await?;
        let count = Statement::from_string(database.get_database_backend(), self.sql);
        let row = database.query_one_raw(count).await?.ok_or("no count")?;
        database.close().await?;
        Ok(row.try_get_by_index(0)?)
    }
}
