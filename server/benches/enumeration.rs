//! Whether the time of an answer tells that an address has an account (R-EN-2).

use std::hash::{BuildHasher, RandomState};
use std::time::Instant;

use crate::http::{Connection, json as call, post};
use crate::load::median;
use crate::login::form;
use crate::seed::{ACCOUNTS, address};
use crate::table::{Required, Table};
use crate::vestibule::Vestibule;
use crate::{Bench, Outcome};

/// Not everybody's.
const WRONG: &str = "correct horse battery staple";

/// What is asked, of how many each, and the first numbers of those who are known and of those whom nobody knows.
struct Question {
    name: &'static str,
    each: usize,
    known: usize,
    unknown: usize,
    request: fn(usize) -> Vec<u8>,
}

impl Question {
    const fn by_page(name: &'static str, each: usize, request: fn(usize) -> Vec<u8>) -> Self {
        Self { name, each, known: 0, unknown: 1_000_000, request }
    }

    /// Of others, about whom no page was asked.
    const fn by_api(name: &'static str, each: usize, request: fn(usize) -> Vec<u8>) -> Self {
        Self { name, each, known: ACCOUNTS / 2, unknown: 2_000_000, request }
    }
}

/// Signing up comes last: the unknown ones are known then. Short answers vary by more of their time.
const QUESTIONS: [Question; 6] = [
    Question::by_page("sign in", 500, |number| post("/login", "", &form(number, WRONG))),
    Question::by_page("forgot", 2_000, |number| {
        post("/forgot-password", "", &format!("email={}", address(number).replace('@', "%40")))
    }),
    Question::by_page("sign up", 500, |number| post("/register", "", &form(number, WRONG))),
    Question::by_api("API, sign in", 500, |number| call("/api/v1/sessions", &json(number))),
    Question::by_api("API, forgot", 2_000, |number| {
        call("/api/v1/password-resets", &format!(r#"{{"email":"{}"}}"#, address(number)))
    }),
    Question::by_api("API, sign up", 500, |number| call("/api/v1/registrations", &json(number))),
];

/// Known and unknown addresses in random order, so that neither comes more often after a request that left the server
/// with a mail to send; how far their medians are apart.
pub(crate) async fn measure(bench: &Bench, table: &mut Table) -> Outcome<()> {
    let server = Vestibule::start(bench, &[("API", "tokens")]).await?;
    for Question { name, each, known: first, unknown: nobody, request } in QUESTIONS {
        let mut connection = Connection::to(server.address);
        let (mut known, mut unknown) = (Vec::new(), Vec::new());
        let mut numbers: Vec<usize> = (first..first + each).chain(nobody..nobody + each).collect();
        let random = RandomState::new();
        numbers.sort_by_cached_key(|number| random.hash_one(number));
        for number in numbers {
            let start = Instant::now();
            let answer = connection.ask(&request(number)).await?;
            let times = if number < nobody { &mut known } else { &mut unknown };
            times.push(start.elapsed().as_secs_f64() * 1e3);
            if !matches!(answer.status, 202 | 303 | 401 | 422) {
                return Err(format!("{name} answered {}", answer.status).into());
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

fn json(number: usize) -> String {
    format!(r#"{{"email":"{}","password":"{WRONG}"}}"#, address(number))
}
