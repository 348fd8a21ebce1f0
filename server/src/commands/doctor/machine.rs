//! Checks the machine: how fast it hashes passwords, and its clock.

use std::thread::available_parallelism;
use std::time::{Duration, Instant};

use accounts::{Accounts, Password, Timestamp};

use super::Finding;
use crate::config::Config;

/// Beyond this, people notice that signing in takes time.
const SLOW: Duration = Duration::from_millis(500);
/// Memory of one hash (`accounts::credentials::OWASP`), in MiB.
const HASH_MEMORY: usize = 19;
/// A clock outside of these years is wrong.
const YEARS: std::ops::RangeInclusive<i32> = 2025..=2100;

pub(super) async fn hash(accounts: &Accounts, config: &Config) -> Finding {
    const CHECK: &str = "hashing";
    let Ok(password) = Password::parse("how long does this take?") else { unreachable!("this is a password") };
    let start = Instant::now();
    if let Err(error) = accounts.hash_pool().verify(password, None).await {
        return Finding::fail(CHECK, error.to_string(), "is this machine busy with something else?");
    }
    let (took, slots) = (start.elapsed(), config.hash_concurrency);
    let cores = available_parallelism().map_or(1, usize::from);
    let memory = slots * HASH_MEMORY;
    let message = format!("one password takes {} ms; {slots} at once, with {memory} MiB", took.as_millis());
    if slots > cores {
        let advice =
            format!("this machine has {cores} cores: HASH_CONCURRENCY={cores} or less is faster for everybody");
        return Finding::warn(CHECK, message, advice);
    }
    if took > SLOW {
        return Finding::warn(CHECK, message, "this machine is slow or busy: signing in takes at least that long");
    }
    Finding::ok(CHECK, message)
}

pub(super) fn clock(now: Timestamp) -> Finding {
    const CHECK: &str = "clock";
    let today = now.to_utc().date();
    if YEARS.contains(&today.year()) {
        return Finding::ok(CHECK, format!("it is {today}"));
    }
    Finding::fail(CHECK, format!("it is {today}?"), "links and sessions live by the clock: set it, best by NTP")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::commands::doctor::PasswordCheck;

    #[test]
    fn a_clock_that_lost_its_battery_is_noticed_f_46() {
        for (millis, verdict) in
            [(0, PasswordCheck::Fail), (1_767_225_600_000, PasswordCheck::Ok), (i64::MAX, PasswordCheck::Fail)]
        {
            assert_eq!(clock(Timestamp::from_millis(millis)).verdict, verdict);
        }
    }
}
