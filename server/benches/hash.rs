//! Hashing a password by vector instructions against the argon2 crate, one hash at a time, without a server.

use std::time::Duration;

use accounts::credentials::OWASP;
use accounts::{HashBackend, HashPool};

use crate::Outcome;
use crate::cost::Cost;
use crate::seed::password;
use crate::table::{Required, Table};

/// Each side begins in a third of them, and after that many rotations is back in its place.
const ROUNDS: usize = 30;
/// Hashes in a round of each side.
const EACH: usize = 20;

/// What passes through the pool of the server, which compares these passwords with nothing.
pub(crate) async fn measure(table: &mut Table) -> Outcome<()> {
    let pool = |backend, parameters| HashPool::with_backend(backend, 1, Duration::from_mins(1), parameters);
    let (memory, passes, lanes) = OWASP;
    let mut sides = [
        (pool(HashBackend::Portable, OWASP), Cost::default()),
        (pool(HashBackend::Auto, OWASP), Cost::default()),
        (pool(HashBackend::Auto, (2 * memory, passes, lanes)), Cost::default()),
    ];
    for _ in 0..ROUNDS {
        for (pool, cost) in &mut sides {
            // The first of a side finds the caches full of another's memory.
            hash(pool, 1).await?;
            cost.add_waiting(hash(pool, EACH)).await?;
        }
        sides.rotate_left(1);
    }
    let [(_, portable), (_, vectors), (_, twice)] = &sides;
    let instructions = argon2_rust::detected_backend();
    let name = format!("hashes by {instructions} instructions, one core: per second");
    table.add(&name, vectors.rate(EACH), "", Required::Nothing);
    table.add("    by the argon2 crate: per second", portable.rate(EACH), "", Required::Nothing);
    table.add("    time of the argon2 crate's", vectors.of(portable), "", Required::Nothing);
    table.add("    the same by processor time", vectors.processor_of(portable), "", Required::Nothing);
    table.add("    processor time", vectors.each(EACH) / 1e3, " ms", Required::Nothing);
    table.add("    with twice the memory: time of the argon2 crate's usual", twice.of(portable), "", Required::Nothing);
    table.add("    the same by processor time", twice.processor_of(portable), "", Required::Nothing);
    Ok(())
}

async fn hash(pool: &HashPool, count: usize) -> Outcome<()> {
    for _ in 0..count {
        pool.verify(password()?, None).await?;
    }
    Ok(())
}
