//! What members ask: their account's page, and by the JSON API who they are; against bare axum and a proxy's check, which
//! take turns on a core of their own. And a sign-in by the API against one by the page.

use std::sync::Arc;

use accounts::Carrier;

use crate::apart::Apart;
use crate::bare::Bare;
use crate::checks::PROXY;
use crate::cost::Cost;
use crate::figures::Figures;
use crate::http::{Connection, get, json, post, with_token};
use crate::load::repeat;
use crate::login::form;
use crate::pages::{ROUND, burden};
use crate::replica::Replica;
use crate::seed::{ACCOUNTS, PASSWORD, address};
use crate::table::{Required, Table};
use crate::vestibule::Vestibule;
use crate::wiki::Wiki;
use crate::{Bench, Outcome};

const ROUNDS: usize = 7;
const API: (&str, &str) = ("API", "both");
/// How many people sign in at once, and how many one after another, in a round.
const SIGN_INS: (usize, usize) = (8, 8);

/// Rates on one core, and the processor time of sign-ins.
pub(crate) async fn measure(bench: &Bench, table: &mut Table) -> Outcome<()> {
    asking(bench, table).await?;
    signing_in(bench, table).await
}

async fn asking(bench: &Bench, table: &mut Table) -> Outcome<()> {
    let wiki = Wiki::open(bench).await?;
    let replica = Replica::over(&bench.database_url()).await?;
    let users = replica.users().await?;
    let page = |cookie: String| get("/account", &format!("__Host-session={cookie}"));
    let pages: Arc<[_]> = replica.sessions(&users, Carrier::Browser).await?.into_iter().map(page).collect();
    let tokens = replica.sessions(&users, Carrier::Program).await?;
    let mes: Arc<[_]> = tokens.iter().map(|token| with_token("/api/v1/me", token)).collect();
    let apart = Apart::begin()?;
    let settings = [PROXY, API, ("FORWARD_AUTH_CACHE", "32768")];
    let server = Vestibule::start_apart(bench, &apart, &settings).await?;
    let mut bares = Vec::new();
    for (asked, path, file) in [(&pages[0], "/account", "account"), (&mes[0], "/api/v1/me", "me")] {
        let answer = Connection::to(server.address).ask(asked).await?;
        if answer.status != 200 {
            return Err(format!("a member was answered {}", answer.status).into());
        }
        let command = apart.command(&std::env::current_exe()?);
        bares.push(Bare::start_by(command, &answer, path, bench.directory.join(file))?);
    }
    let asked = [(&pages, "account page"), (&mes, "me by token"), (&wiki.everybody, "check")];
    let mut figures = [(); 3].map(|()| Figures::default());
    let mut limits = [(); 2].map(|()| Figures::default());
    for _ in 0..ROUNDS {
        for ((requests, _), figures) in asked.iter().zip(&mut figures) {
            figures.add(burden(server.process(), server.address, requests, 200).await?);
        }
        for ((bare, (requests, _)), limit) in bares.iter().zip(&asked).zip(&mut limits) {
            limit.add(burden(bare.process(), bare.address, &requests[..1].into(), 200).await?);
        }
    }
    let [account, me, check] = &figures;
    for ((one, (_, name)), limit) in [account, me].into_iter().zip(asked).zip(&limits) {
        let least = if name == "account page" { Required::AtLeast(25_000.0) } else { Required::Nothing };
        table.add(&format!("{name}, 10,000 members in turn: per second"), one.rate(), "", least);
        table.add("    of bare axum's", one.of(limit), "", Required::Nothing);
        table.add("    processor time of each", one.cost(), " µs", Required::Nothing);
    }
    table.add("me by token: requests/s of a proxy's check", me.of(check), "", Required::AtLeast(1.0));
    let before = server.process().processor_time()?;
    let seen = repeat(server.address, 1, &pages, ROUND).await?;
    seen.expect_only(200)?;
    let used = server.process().processor_time()?.saturating_sub(before).as_secs_f64() * 1e6;
    #[expect(clippy::cast_precision_loss, reason = "a count of requests")]
    let each = used / seen.count() as f64;
    table.add("account page by one connection: processor time", each, " µs", Required::AtMost(150.0));
    Ok(())
}

/// From browsers and devices that are known.
async fn signing_in(bench: &Bench, table: &mut Table) -> Outcome<()> {
    let server = Vestibule::start(bench, &[API, ("HASH_QUEUE_WAIT", "10s")]).await?;
    let (clients, each) = SIGN_INS;
    let mut numbers = 0..ACCOUNTS;
    let (mut by_page, mut by_api) = (Cost::default(), Cost::default());
    for _ in 0..ROUNDS {
        let (mut pages, mut calls) = (Vec::new(), Vec::new());
        for _ in 0..clients {
            let (mut page, mut call) = (Vec::new(), Vec::new());
            for number in numbers.by_ref().take(each) {
                let answer = Connection::to(server.address).ask(&post("/login", "", &form(number, PASSWORD))).await?;
                let device = answer.cookie("__Host-device").ok_or("signing in gave no device cookie")?;
                page.push(post("/login", &format!("__Host-device={device}"), &form(number, PASSWORD)));
                let body = format!(
                    r#"{{"email":"{}","password":"{PASSWORD}","device":"{device}","mode":"tokens"}}"#,
                    address(number)
                );
                call.push(json("/api/v1/sessions", &body));
            }
            pages.push(page);
            calls.push(call);
        }
        by_page.add_requests(server.process(), server.address, pages, 303).await?;
        by_api.add_requests(server.process(), server.address, calls, 201).await?;
    }
    table.add("sign-in by the API: time of the page's", by_api.of(&by_page), "", Required::Nothing);
    table.add("    the same by processor time", by_api.processor_of(&by_page), "", Required::AtMost(1.02));
    Ok(())
}
