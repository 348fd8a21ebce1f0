//! Whether the time of an answer tells that an address has an account (R-EN-2).

use std::time::Instant;

use crate::http::{Connection, post};
use crate::load::median;
use crate::login::form;
use crate::seed::address;
use crate::table::{Required, Table};
use crate::vestibule::Vestibule;
use crate::{Bench, Outcome};

/// Requests for each kind of address.
const EACH: usize = 500;
/// Not everybody's.
const WRONG: &str = "correct horse battery staple";

/// Known and unknown addresses in turn, changing who begins; how far their medians are apart.
pub(crate) async fn measure(bench: &Bench, table: &mut Table) -> Outcome<()> {
    let server = Vestibule::start(bench, &[]).await?;
    let both: fn(usize) -> String = |number| form(number, WRONG);
    let email: fn(usize) -> String = |number| format!("email={}", address(number).replace('@', "%40"));
    // Signing up comes last: the unknown ones are known then.
    for (name, path, form) in
        [("sign in", "/login", both), ("forgot", "/forgot-password", email), ("sign up", "/register", both)]
    {
        let mut connection = Connection::to(server.address);
        let (mut known, mut unknown) = (Vec::new(), Vec::new());
        for number in 0..EACH {
            let kinds = [(0, &mut known), (1_000_000, &mut unknown)];
            let turns = if number % 2 == 0 {
                kinds
            } else {
                let [one, other] = kinds;
                [other, one]
            };
            for (from, times) in turns {
                let start = Instant::now();
                let answer = connection.ask(&post(path, "", &form(from + number))).await?;
                times.push(start.elapsed().as_secs_f64() * 1e3);
                if !matches!(answer.status, 303 | 422) {
                    return Err(format!("{path} answered {}", answer.status).into());
                }
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
