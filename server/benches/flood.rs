//! More sign-ins at once than can be computed; and what is left of it when it is over.

use tokio_util::sync::CancellationToken;

use crate::http::{get, post};
use crate::load::{each_once, steady};
use crate::login::form;
use crate::machine::{cores, settled};
use crate::seed::PASSWORD;
use crate::table::{Required, Table};
use crate::vestibule::Vestibule;
use crate::{Bench, Outcome};

const CLIENTS: usize = 1_000;

/// A thousand people sign in at once, every second one with a wrong password.
pub(crate) async fn measure(bench: &Bench, table: &mut Table) -> Outcome<()> {
    let server = Vestibule::start(bench, &[]).await?;
    server.process().forget_peak()?;
    let stop = CancellationToken::new();
    let visitors = tokio::spawn(steady(server.address, get("/login", ""), stop.clone()));
    let password = |number| if number % 2 == 0 { PASSWORD } else { "wrong horse battery" };
    let ask = |number| post("/login", "", &form(number, password(number)));
    let seen = each_once(server.address, (0..CLIENTS).map(|number| vec![ask(number), ask(number)]).collect()).await?;
    stop.cancel();
    let pages = visitors.await??;
    pages.expect_only(200)?;
    println!("1,000 sign-ins at once, twice: {:?} in {:.1?}", seen.statuses, seen.took);
    let other = seen.statuses.iter().filter(|(status, _)| ![303, 422, 429, 503].contains(*status));
    let other: usize = other.map(|(_, count)| count).sum();
    table.add("flood: answers but 303, 422, 429 and 503", other as f64, "", Required::AtMost(0.0));
    table.add("    form page meanwhile, 99 of 100 within", pages.quantile(0.99), " ms", Required::Nothing);
    // What is idle, what each hash works in, and a connection's buffers.
    let bound = 30.0 + 20.0 * cores() as f64 + 0.05 * CLIENTS as f64;
    table.add("    memory at most", server.process().peak_memory()?, " MB", Required::AtMost(bound));
    table.add("memory after the flood", settled(server.process()).await?, " MB", Required::AtMost(40.0));
    Ok(())
}
