//! Three replicas behind nginx on PostgreSQL, under a steady load of everything that people do, while replicas are killed,
//! hang and are restarted: what was answered must be true in the end.

mod books;
mod house;
mod journeys;
mod nginx;
mod people;
mod reckoning;
mod record;
mod visitor;

use std::sync::Arc;
use std::time::{Duration, Instant};

use tokio::task::JoinSet;
use tokio::time::{MissedTickBehavior, interval};
use tokio_util::sync::CancellationToken;

use self::books::Books;
use self::house::{Database, House, pause};
use self::journeys::JOURNEYS;
use self::nginx::Nginx;
use self::people::Person;
use self::record::Record;
use self::visitor::Town;
use crate::replica::Replica;
use crate::sink::Sink;
use crate::table::{Required, Table};
use crate::wiki::wiki;
use crate::{Bench, Outcome};

const REPLICAS: usize = 3;
/// How many people begin each second, whether or not others wait.
const RATE: u32 = 24;
/// Enough for five minutes.
const PEOPLE: usize = 24 * 300;
/// Seconds without trouble, before, between and after, unless `REPLICAS_QUIET` says otherwise.
const QUIET: u64 = 12;
/// Until somebody starts a killed replica again.
const DEAD: Duration = Duration::from_secs(2);
/// How much longer than a quiet time a replica hangs.
const HANGING: Duration = Duration::from_secs(8);

/// A stretch of time, up to the next one.
struct Phase {
    name: &'static str,
    from: Instant,
}

/// On PostgreSQL only: SQLite is for one server.
#[expect(clippy::disallowed_methods, reason = "settings of the benchmark")]
pub(crate) async fn measure(bench: &Bench, table: &mut Table) -> Outcome<()> {
    let quiet = std::env::var("REPLICAS_QUIET").map_or(Ok(QUIET), |seconds| seconds.parse())?;
    let server = std::env::var("TEST_POSTGRES_URL").map_err(|_| "bin/postgres run bin/bench replicas")?;
    let database = Database::create(&server).await?;
    let measured = on(bench, &database, Duration::from_secs(quiet), table).await;
    database.drop().await?;
    measured
}

async fn on(bench: &Bench, database: &Database, quiet: Duration, table: &mut Table) -> Outcome<()> {
    let sink = Sink::open_keeping().await?;
    let mut house = House::open(bench, database, &sink, REPLICAS).await?;
    let nginx = Nginx::start(&bench.directory, &house.addresses)?;
    let replica = Replica::over(&database.url).await?;
    replica.register("wiki", wiki()).await?;
    let people = people::settle(&replica, PEOPLE).await?;
    let town = Arc::new(Town {
        accounts: nginx.accounts,
        wiki: nginx.wiki,
        replicas: house.addresses.clone(),
        sink,
        record: Record::default(),
        books: Books::default(),
    });
    let stop = CancellationToken::new();
    let load = tokio::spawn(load(Arc::clone(&town), people, stop.clone()));
    let course = course(&mut house, quiet).await;
    let until = Instant::now();
    stop.cancel();
    let begun = load.await?;
    let phases = course?;
    println!("{begun} people in {:.0?}; all have ended {:.0?} later", until - phases[0].from, until.elapsed());
    for (phase, end) in phases.iter().zip(phases.iter().skip(1).map(|next| next.from).chain([until])) {
        tell(&town.record, phase, end, table);
    }
    reckoning::compare(&town, &replica, table).await
}

/// What happens to the replicas. Killing comes first: mails that it interrupts wait three minutes.
async fn course(house: &mut House<'_>, quiet: Duration) -> Outcome<Vec<Phase>> {
    let mut phases = Vec::new();
    let mut begin = |name| phases.push(Phase { name, from: Instant::now() });
    begin("before");
    pause(quiet).await;
    begin("kill -9 of each in turn");
    for number in 0..REPLICAS {
        house.restart(number, "-KILL", DEAD).await?;
        pause(quiet).await;
    }
    begin("one hangs");
    house.hang(0, quiet + HANGING).await?;
    pause(quiet).await;
    begin("rolling restart");
    for number in 0..REPLICAS {
        let away = house.restart(number, "-TERM", Duration::ZERO).await?;
        println!("from SIGTERM to ready again: {away:.2?}");
    }
    pause(quiet).await;
    begin("after");
    pause(quiet).await;
    Ok(phases)
}

/// People come by the clock until told to stop; then all who have begun go on to the end. How many there were.
async fn load(town: Arc<Town>, people: Vec<Person>, stop: CancellationToken) -> usize {
    let (mut clock, mut begun) = (interval(Duration::from_secs(1) / RATE), JoinSet::new());
    clock.set_missed_tick_behavior(MissedTickBehavior::Burst);
    for (person, flow) in people.into_iter().zip(JOURNEYS.into_iter().cycle()) {
        if stop.run_until_cancelled(clock.tick()).await.is_none() {
            break;
        }
        begun.spawn(journeys::go(Arc::clone(&town), flow, person));
    }
    begun.join_all().await.len()
}

fn tell(record: &Record, phase: &Phase, end: Instant, table: &mut Table) {
    let stretch = record.between(phase.from, end);
    let refused: usize = stretch.refused.values().sum();
    println!("{}: {} requests, refused: {:?}", phase.name, stretch.requests, stretch.refused);
    let of = format!(" of {}", stretch.requests);
    table.add(&format!("{}: requests refused", phase.name), refused as f64, &of, Required::Nothing);
    if let Some((longest, flow)) = stretch.longest {
        let name = format!("    longest time without an answer ({flow:?})");
        table.add(&name, longest.as_secs_f64(), " s", Required::Nothing);
    }
    table.add("    answers, median", stretch.quantile(0.5), " ms", Required::Nothing);
    table.add("    99 of 100 within", stretch.quantile(0.99), " ms", Required::Nothing);
}
