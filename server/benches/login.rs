//! Signing in against the argon2 verification it contains.

use std::thread;
use std::time::{Duration, Instant};

use accounts::hash::OWASP;
use argon2::{Algorithm, Argon2, Block, Params, Version};

use crate::http::{Connection, post};
use crate::load::{each_once, median};
use crate::machine::{Process, cores, settled};
use crate::seed::{PASSWORD, address};
use crate::table::{Required, Table};
use crate::vestibule::Vestibule;
use crate::{Bench, Outcome};

/// How many people sign in.
const PEOPLE: usize = 128;
const ROUNDS: usize = 15;

/// By the clock, as many verifications at once as the server does; and by the server's processor time.
pub(crate) async fn measure(bench: &Bench, table: &mut Table) -> Outcome<()> {
    // Nobody is sent away while many wait on purpose.
    let server = Vestibule::start(bench, &[("HASH_QUEUE_WAIT", "30s")]).await?;
    let people = people(&server).await?;
    let mut yardsticks: Vec<Verifier> = (0..cores()).map(|_| Verifier::new()).collect();
    for (clients, each) in [(1, 48), (8, 8), (64, 2)] {
        let (mut ratios, mut cost, mut bare_cost) = (Vec::new(), Duration::ZERO, Duration::ZERO);
        for round in 0..ROUNDS {
            let threads = clients.min(yardsticks.len());
            let mut bare = || timed(Process::this(), || verify(&mut yardsticks[..threads], clients * each));
            let first = if round % 2 == 0 { Some(bare()?) } else { None };
            let before = server.process().processor_time()?;
            let seen = each_once(server.address, share(&people, clients, each)).await?;
            seen.expect_only(303)?;
            cost += server.process().processor_time()?.saturating_sub(before);
            let (took, used) = first.map_or_else(bare, Ok)?;
            bare_cost += used;
            ratios.push(seen.took.as_secs_f64() / took.as_secs_f64());
        }
        let milliseconds = |cost: Duration| cost.as_secs_f64() * 1e3 / (clients * each * ROUNDS) as f64;
        let name = format!("sign-in by {clients} at once: time of bare argon2's");
        table.add(&name, median(ratios), "", Required::AtMost(1.05));
        let ratio = cost.as_secs_f64() / bare_cost.as_secs_f64();
        table.add("    the same by processor time", ratio, "", Required::AtMost(1.05));
        table.add("    processor time of bare argon2", milliseconds(bare_cost), " ms", Required::Nothing);
    }
    table.add("memory after these", settled(server.process()).await?, " MB", Required::AtMost(30.0));
    Ok(())
}

/// How long a piece of work took, and how much processor time of the process.
fn timed(process: Process, work: impl FnOnce()) -> Outcome<(Duration, Duration)> {
    let (start, before) = (Instant::now(), process.processor_time()?);
    work();
    Ok((start.elapsed(), process.processor_time()?.saturating_sub(before)))
}

/// The request of each person's sign-in, from a browser that has signed in before.
async fn people(server: &Vestibule) -> Outcome<Vec<Vec<u8>>> {
    let mut connection = Connection::to(server.address);
    let mut people = Vec::new();
    for number in 0..PEOPLE {
        let answer = connection.ask(&post("/login", "", &form(number, PASSWORD))).await?;
        let device = answer.cookie("__Host-device").ok_or("signing in gave no device cookie")?;
        people.push(post("/login", &format!("__Host-device={device}"), &form(number, PASSWORD)));
    }
    Ok(people)
}

/// The form of the sign-in page.
pub(crate) fn form(number: usize, password: &str) -> String {
    format!("email={}&password={}", address(number).replace('@', "%40"), password.replace(' ', "+"))
}

fn share(people: &[Vec<u8>], clients: usize, each: usize) -> Vec<Vec<Vec<u8>>> {
    let mut all = people.iter().cycle().cloned();
    (0..clients).map(|_| all.by_ref().take(each).collect()).collect()
}

/// One thread's bare argon2, in memory it keeps.
struct Verifier {
    argon2: Argon2<'static>,
    memory: Vec<Block>,
    expected: [u8; 32],
}

impl Verifier {
    const SALT: &[u8] = b"sixteen bytes of";

    fn new() -> Self {
        let (memory, passes, lanes) = OWASP;
        let params = Params::new(memory, passes, lanes, None).expect("argon2 takes its parameters");
        let memory = vec![Block::new(); params.block_count()];
        let argon2 = Argon2::new(Algorithm::Argon2id, Version::V0x13, params);
        let mut verifier = Self { argon2, memory, expected: [0; 32] };
        verifier.expected = verifier.derive();
        verifier
    }

    fn derive(&mut self) -> [u8; 32] {
        let mut out = [0; 32];
        let done =
            self.argon2.hash_password_into_with_memory(PASSWORD.as_bytes(), Self::SALT, &mut out, &mut self.memory);
        done.expect("lengths fit");
        out
    }
}

/// So many verifications in all, shared evenly by the threads.
fn verify(threads: &mut [Verifier], count: usize) {
    let each = count / threads.len();
    thread::scope(|scope| {
        for verifier in threads {
            scope.spawn(move || {
                for _ in 0..each {
                    assert!(verifier.derive() == verifier.expected, "argon2 gives the same every time");
                }
            });
        }
    });
}
