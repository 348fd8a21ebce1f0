//! Signing in against the hash it contains.

use std::thread;
use std::time::Duration;

use accounts::credentials::OWASP;
use argon2::password_hash::phc::PasswordHash;
use argon2::{Algorithm, Argon2, Params, PasswordHasher, PasswordVerifier, Version};
use argon2_rust as vector;
use tokio::task::JoinSet;
use tokio::time::timeout;

use crate::bare::Bare;
use crate::cost::Cost;
use crate::http::{Connection, post};
use crate::machine::{cores, settled};
use crate::seed::{ACCOUNTS, PASSWORD, address};
use crate::table::{Required, Table};
use crate::vestibule::Vestibule;
use crate::{Bench, Outcome};

/// How many browsers at once, and how often each signs in, in a round.
const LOADS: [(usize, usize); 3] = [(1, 48), (8, 8), (64, 2)];
const ROUNDS: usize = 11;
/// How many emails a round causes, and how many rounds there are.
const MAILED: usize = 48;
const MAILED_ROUNDS: usize = 7;

/// By the clock, as many verifications at once as the server does; and by the server's processor time.
pub(crate) async fn measure(bench: &Bench, table: &mut Table) -> Outcome<()> {
    // Nobody is sent away while many wait on purpose.
    let server = Vestibule::start(bench, &[("HASH_QUEUE_WAIT", "10s")]).await?;
    // Nobody signs in twice within minutes.
    let sign_ins = LOADS.map(|(clients, each)| clients * each).iter().sum::<usize>() * ROUNDS;
    let mut people = people(&server, sign_ins).await?.into_iter();
    let hashing = Bare::start_hashing()?;
    let mut yardsticks: Vec<Verifier> = (0..cores()).map(|_| Verifier::new()).collect();
    for (clients, each) in LOADS {
        let threads = clients.min(yardsticks.len());
        let (mut whole, mut least) = (Cost::default(), Cost::default());
        let (mut call, mut kept) = (Cost::default(), Cost::default());
        for round in 0..ROUNDS {
            let mut bare = || {
                call.add(|| verify(&mut yardsticks[..threads], clients * each, Verifier::call))?;
                kept.add(|| {
                    verify(&mut yardsticks[..threads], clients * each, Verifier::in_kept_memory);
                })
            };
            if round % 2 == 0 {
                bare()?;
            }
            let requests: Vec<Vec<_>> = (0..clients).map(|_| people.by_ref().take(each).collect()).collect();
            least.add_requests(hashing.process(), hashing.address, requests.clone(), 303).await?;
            whole.add_requests(server.process(), server.address, requests, 303).await?;
            if round % 2 == 1 {
                bare()?;
            }
        }
        let name = format!("sign-in by {clients} at once: time of the bare hash's");
        let over = |side: &Cost| (side.each(clients * each) - kept.each(clients * each)) / 1e3;
        table.add(&name, whole.of(&kept), "", Required::Nothing);
        table.add("    processor time over the bare hash", over(&whole), " ms", Required::AtMost(0.6));
        table.add("    that of an axum handler that only hashes", over(&least), " ms", Required::Nothing);
        table.add("    time of it by an axum handler that only hashes", least.of(&kept), "", Required::Nothing);
        let milliseconds = kept.each(clients * each) / 1e3;
        table.add("    processor time of the bare hash", milliseconds, " ms", Required::Nothing);
        table.add("    time of the argon2 crate's `verify_password`'s", whole.of(&call), "", Required::Nothing);
        table.add("    the same by processor time", whole.processor_of(&call), "", Required::Nothing);
    }
    drop(server);
    with_mails(bench, table, &mut yardsticks[0]).await?;
    Ok(())
}

/// What is followed by a mail: its name, the request of each number, and the most processor time over the hash.
type Mailed<'a> = (&'static str, &'a dyn Fn(usize) -> Vec<u8>, f64);

/// What is followed by a mail: sign-ins from unknown browsers and sign-ups, with their delivery.
async fn with_mails(bench: &Bench, table: &mut Table, yardstick: &mut Verifier) -> Outcome<()> {
    let server = Vestibule::start(bench, &[]).await?;
    let unknown = |number: usize| post("/login", "", &form(ACCOUNTS - 1 - number, PASSWORD));
    let new = |number: usize| {
        let form = format!("email=new{number}%40example.org&password={}", PASSWORD.replace(' ', "+"));
        post("/register", "", &form)
    };
    let work: [Mailed; 2] = [("sign-in from an unknown browser", &unknown, 1.2), ("sign-up", &new, 1.5)];
    for (name, request, most) in work {
        for clients in [1, 8] {
            let (mut whole, mut hash) = (Cost::default(), Cost::default());
            for round in 0..MAILED_ROUNDS {
                let first = (clients * MAILED_ROUNDS + round) * MAILED;
                let requests: Vec<_> = (first..first + MAILED).map(request).collect();
                let requests = requests.chunks(MAILED / clients).map(<[_]>::to_vec).collect();
                hash.add(|| (0..MAILED).for_each(|_| yardstick.in_kept_memory()))?;
                let taken = bench.sink.taken() + MAILED;
                let delivered = timeout(Duration::from_mins(1), bench.sink.has_taken(taken));
                whole.add_requests_and(server.process(), server.address, requests, 303, delivered).await??;
            }
            let over = (whole.each(MAILED) - hash.each(MAILED)) / 1e3;
            let name = format!("{name} and its mail, {clients} at once: processor time over the bare hash");
            table.add(&name, over, " ms", Required::AtMost(most));
        }
    }
    table.add("memory after these", settled(server.process()).await?, " MB", Required::AtMost(40.0));
    Ok(())
}

/// The request of each person's sign-in, from a browser that has signed in before.
async fn people(server: &Vestibule, count: usize) -> Outcome<Vec<Vec<u8>>> {
    let (address, tasks) = (server.address, cores());
    let mut joined = JoinSet::new();
    for first in 0..tasks {
        joined.spawn(async move {
            let mut connection = Connection::to(address);
            let mut people = Vec::new();
            for number in (first..count).step_by(tasks) {
                let answer = connection.ask(&post("/login", "", &form(number, PASSWORD))).await?;
                let device = answer.cookie("__Host-device").ok_or("signing in gave no device cookie")?;
                people.push(post("/login", &format!("__Host-device={device}"), &form(number, PASSWORD)));
            }
            Outcome::Ok(people)
        });
    }
    joined.join_all().await.into_iter().collect::<Outcome<Vec<_>>>().map(|people| people.concat())
}

/// The form of the sign-in page.
pub(crate) fn form(number: usize, password: &str) -> String {
    format!("email={}&password={}", address(number).replace('@', "%40"), password.replace(' ', "+"))
}

/// One thread's bare hashes.
struct Verifier {
    argon2: Argon2<'static>,
    stored: PasswordHash,
    hasher: vector::Hasher,
    expected: [u8; 32],
}

impl Verifier {
    const SALT: &[u8] = b"sixteen bytes of";

    fn new() -> Self {
        let (memory, passes, lanes) = OWASP;
        let params = Params::new(memory, passes, lanes, None).expect("argon2 takes its parameters");
        let argon2 = Argon2::new(Algorithm::Argon2id, Version::V0x13, params);
        let stored = argon2.hash_password_with_salt(PASSWORD.as_bytes(), Self::SALT).expect("it can be hashed");
        let memory = vector::params::Memory::kib(memory.into());
        let params = vector::Params::builder().memory(memory).passes(passes).lanes(lanes).build();
        let params = params.expect("what argon2 takes");
        let hasher = vector::Argon2::new(vector::Algorithm::Argon2id, vector::Version::V0x13, params).hasher();
        let mut verifier = Self { argon2, stored, hasher, expected: [0; 32] };
        verifier.expected = verifier.derive();
        verifier
    }

    /// As the argon2 crate offers it: without vector instructions of its own, with fresh memory for each call.
    fn call(&mut self) {
        self.argon2.verify_password(PASSWORD.as_bytes(), &self.stored).expect("it is the password");
    }

    /// What a sign-in contains: the same instructions, and the pool keeps its memory too.
    fn in_kept_memory(&mut self) {
        assert!(self.derive() == self.expected, "a hash is the same every time");
    }

    fn derive(&mut self) -> [u8; 32] {
        let mut out = [0; 32];
        self.hasher.hash_into(PASSWORD.as_bytes(), Self::SALT, &mut out).expect("lengths fit");
        out
    }
}

/// So many verifications in all, shared evenly by the threads.
fn verify(threads: &mut [Verifier], count: usize, once: fn(&mut Verifier)) {
    let each = count / threads.len();
    thread::scope(|scope| {
        for verifier in threads {
            scope.spawn(move || {
                for _ in 0..each {
                    once(verifier);
                }
            });
        }
    });
}
