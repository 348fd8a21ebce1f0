//! An anonymous form page against bare axum.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use crate::bare::Bare;
use crate::http::{Connection, get, get_in};
use crate::load::{Seen, median, repeat};
use crate::machine::Process;
use crate::table::{Required, Table};
use crate::vestibule::Vestibule;
use crate::{Bench, Outcome};

const ROUNDS: usize = 9;
pub(crate) const ROUND: Duration = Duration::from_millis(1_500);
pub(crate) const CLIENTS: usize = 32;
const LANGUAGES: [&str; 14] =
    ["ar", "de", "en", "es", "fr", "he", "it", "ja", "nl", "pl", "pt-BR", "tr", "uk", "zh-CN"];

/// Requests per second, and processor time per request without the client's.
pub(crate) async fn measure(bench: &Bench, table: &mut Table) -> Outcome<()> {
    let server = Vestibule::start(bench, &[]).await?;
    let request = get("/login", "");
    let answer = Connection::to(server.address).ask(&request).await?;
    let bare = Bare::start(&answer, "/login", bench.directory.join("answer"))?;
    let same = Connection::to(bare.address).ask(&request).await?;
    if (same.body != answer.body) || same.head.len() != answer.head.len() {
        return Err("bare axum does not answer the same".into());
    }
    let request: Arc<[_]> = [request].into();
    let in_all: Arc<[_]> = LANGUAGES.map(|language| get_in("/login", language)).into();
    let (mut rates, mut ratios, mut costs, mut cost_ratios) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    let mut language_ratios = Vec::new();
    for round in 0..ROUNDS {
        let (ours, theirs) = if round % 2 == 0 {
            let ours = burden(server.process(), server.address, &request, 200).await?;
            (ours, burden(bare.process(), bare.address, &request, 200).await?)
        } else {
            let theirs = burden(bare.process(), bare.address, &request, 200).await?;
            (burden(server.process(), server.address, &request, 200).await?, theirs)
        };
        let languages = burden(server.process(), server.address, &in_all, 200).await?;
        language_ratios.push(languages.0.rate() / theirs.0.rate());
        rates.push(ours.0.rate());
        ratios.push(ours.0.rate() / theirs.0.rate());
        costs.push(ours.1);
        cost_ratios.push(theirs.1 / ours.1);
    }
    table.add("form page: requests/s of bare axum's", median(ratios), "", Required::AtLeast(0.75));
    table.add("form page: the same by the servers' processor time", median(cost_ratios), "", Required::Nothing);
    table.add(
        "form page in 14 languages: requests/s of bare axum's",
        median(language_ratios),
        "",
        Required::AtLeast(0.5),
    );
    table.add("form page: requests/s", median(rates), "", Required::Nothing);
    table.add("form page: processor time per request", median(costs), " µs", Required::Nothing);
    Ok(())
}

/// One round, all answered with this status, and the server's processor time per request in microseconds.
pub(crate) async fn burden(
    process: Process,
    address: SocketAddr,
    requests: &Arc<[Vec<u8>]>,
    status: u16,
) -> Outcome<(Seen, f64)> {
    let before = process.processor_time()?;
    let seen = repeat(address, CLIENTS, requests, ROUND).await?;
    seen.expect_only(status)?;
    let used = process.processor_time()?.saturating_sub(before);
    let each = used.as_secs_f64() * 1e6 / seen.count() as f64;
    Ok((seen, each))
}
