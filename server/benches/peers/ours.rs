//! Vestibule.

use std::time::Duration;

use tokio::time::timeout;

use crate::apart::Apart;
use crate::http::{Connection, get, post};
use crate::login::form;
use crate::peers::Plan;
use crate::peers::contestant::{Asked, Contestant, Work, Written};
use crate::peers::journeys::NEWCOMER;
use crate::seed::PASSWORD;
use crate::untouched::forged;
use crate::vestibule::Vestibule;
use crate::{Bench, Outcome};

/// The number of the purpose of an activation link.
const ACTIVATE: u8 = 1;

/// As it comes, on the database that all parts of the benchmark use.
pub(super) async fn start(bench: &Bench, apart: &Apart, plan: Plan) -> Outcome<Contestant> {
    let mails = bench.sink.taken();
    let server = Vestibule::start_apart(bench, apart, &[]).await?;
    let (mut members, mut sign_ins) = (Vec::new(), Vec::new());
    let mut connection = Connection::to(server.address);
    for number in 0..plan.members() {
        let answer = connection.ask(&post("/login", "", &form(number, PASSWORD))).await?;
        let cookie = |name| answer.cookie(name).ok_or_else(|| format!("a sign-in gave no {name}"));
        members.push(get("/account", &format!("__Host-session={}", cookie("__Host-session")?)));
        let known = format!("__Host-device={}", cookie("__Host-device")?);
        sign_ins.push(post("/login", &known, &form(number, PASSWORD)));
    }
    // Each was told of a new browser.
    let told = timeout(Duration::from_mins(1), bench.sink.has_taken(mails + plan.members())).await;
    told.map_err(|_| "too few notices were sent")?;
    let link = get(&format!("/activate/{}", forged(ACTIVATE)), "");
    let refused = connection.ask(&link).await?.status;
    if !(400..500).contains(&refused) {
        return Err(format!("a forged link was answered {refused}").into());
    }
    let newcomers = (NEWCOMER..).take(plan.newcomers()).map(|number| post("/register", "", &form(number, PASSWORD)));
    let asked = |requests: Vec<Vec<u8>>, status| Asked {
        process: server.process(),
        address: server.address,
        requests: requests.into(),
        status,
    };
    let account = asked(members, 200);
    let work = Work {
        form: asked(vec![get("/login", "")], 200),
        forged: asked(vec![link], refused),
        account: account.clone(),
        account_at_once: Some(account),
        sign_in: asked(sign_ins, 303),
        sign_up: asked(newcomers.collect(), 303),
    };
    let written = Written {
        database: bench.database_url(),
        sql: "SELECT count(*) FROM vestibule_users",
        sink: bench.sink.clone(),
    };
    Ok(Contestant { name: "Vestibule", work, written: Some(written), running: vec![Box::new(server)] })
}
