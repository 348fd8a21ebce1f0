//! Whether the time of an answer tells that an address has an account (R-EN-2).

use std::hash::{BuildHasher, RandomState};
use std::time::Instant;

use crate::http::{Connection, post};
use crate::load::median;
use crate::login::form;
use crate::seed::address;
use crate::table::{Required, Table};
use crate::vestibule::Vestibule;
use crate::{Bench, Outcome};

/// Not everybody's.
const WRONG: &str = "correct horse battery staple";
/// The first of the numbers that nobody has.
const UNKNOWN: usize = 1_000_000;

/// Known and unknown addresses in random order, so that neither comes more often after a request that left the server
/// with a mail to send; how far their medians are apart.
pub(crate) async fn measure(bench: &Bench, table: &mut Table) -> Outcome<()> {
    let server = Vestibule::start(bench, &[]).await?;
    let both: fn(usize) -> String = |number| form(number, WRONG);
    let email: fn(usize) -> String = |number| format!("email={}", address(number).replace('@', "%40"));
    // Signing up comes last: the unknown ones are known then. Short answers vary by more of their time.
    let forms = [
        ("sign in", "/login", both, 500),
        ("forgot", "/forgot-password", email, 2_000),
        ("sign up", "/register", both, 500),
    ];
    for (name, path, form, each) in forms {
        let mut connection = Connection::to(server.address);
        let (mut known, mut unknown) = (Vec::new(), Vec::new());
        let mut numbers: Vec<usize> = (0..each).chain(UNKNOWN..UNKNOWN + each).collect();
        let random = RandomState::new();
        numbers.sort_by_cached_key(|number| random.hash_one(number));
        for number in numbers {
            let start = Instant::now();
            let answer = connection.ask(&post(path, "", &form(number))).await?;
            let times = if number < UNKNOWN { &mut known } else { &mut unknown };
            times.push(start.elapsed().as_secs_f64() * 1e3);
            if !matches!(answer.status, 303 | 422) {
                return Err(format!("{path} answered {}", answer.status).into());
            }
        }
        let (known, unknown) = (median(known), median(unknown));
        table.add(
            &format!("{name}: known and unknown address apart by"),
            (known - unknown).abs(),
            " ms",
            Required::AtMost(1.0),
        );
        let percent = (known / unknown - 1.0).abs() * 100.0;
        table.add("    in parts of the whole time", percent, " %", Required::AtMost(2.0));
    }
    Ok(())
}
