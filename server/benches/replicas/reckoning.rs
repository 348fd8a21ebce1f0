//! What was promised, compared with what is there.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use std::time::{Duration, Instant};

use sea_orm::{ConnectionTrait, Statement};
use tokio::task::JoinSet;
use tokio::time::interval;
use uuid::Uuid;

use super::record::Flow;
use super::visitor::{Town, Visitor};
use crate::Outcome;
use crate::replica::Replica;
use crate::table::{Required, Table};

/// A mail whose server was killed waits for three minutes.
const LATEST: Duration = Duration::from_mins(4);
/// How many people sign in at once, to see whether their passwords are right.
const AT_ONCE: usize = 8;
/// How many examples of a mistake are printed.
const EXAMPLES: usize = 5;

pub(crate) async fn compare(town: &Arc<Town>, replica: &Replica, table: &mut Table) -> Outcome<()> {
    mails(town, replica, table).await?;
    let ended = town.books.open().ended.clone();
    for ended in &ended {
        town.knock(ended).await;
    }
    let lost = passwords(town).await?;
    let books = town.books.open();
    examples("changes lost", &lost);
    let of = format!(" of {}", books.passwords.len());
    table.add("answered, but not in the database", lost.len() as f64, &of, Required::AtMost(0.0));
    let of = format!(" of {}", books.asked);
    table.add("let in after an answered eviction", books.let_in as f64, &of, Required::AtMost(0.0));
    examples("unexpected answers", &books.wrong);
    table.add("people whose journey went wrong", books.wrong.len() as f64, "", Required::AtMost(0.0));
    Ok(())
}

async fn mails(town: &Arc<Town>, replica: &Replica, table: &mut Table) -> Outcome<()> {
    let since = Instant::now();
    let mut clock = interval(Duration::from_millis(500));
    loop {
        clock.tick().await;
        let under_way = "SELECT id FROM vestibule_outbox WHERE state = 'sending' OR state = 'waiting' AND next_at <= \
                         extract(epoch FROM now()) * 1000";
        if ids(replica, under_way).await?.is_empty() || since.elapsed() > LATEST {
            break;
        }
    }
    println!("the last mail left {:.0?} after the last visitor", since.elapsed());
    let letters = town.sink.letters();
    let promised = town.books.open().mails.clone();
    let arrived = |(address, folders): &&(String, &[&str])| {
        let mut links = letters.get(address).into_iter().flatten().flat_map(|letter| &letter.links);
        links.any(|link| folders.iter().any(|folder| link.starts_with(folder)))
    };
    let lost: Vec<_> = promised.iter().filter(|promise| !arrived(promise)).map(|lost| format!("{lost:?}")).collect();
    examples("mails lost", &lost);
    let of = format!(" of {}", promised.len());
    table.add("mails promised by an answer that did not come", lost.len() as f64, &of, Required::AtMost(0.0));
    let mut times: BTreeMap<&str, usize> = BTreeMap::new();
    for letter in letters.values().flatten() {
        *times.entry(&letter.id).or_default() += 1;
    }
    let sent = ids(replica, "SELECT id FROM vestibule_outbox WHERE state = 'sent'").await?;
    let known: BTreeSet<_> = times.keys().filter_map(|id| id.get(1..37)?.parse::<Uuid>().ok()).collect();
    let lost = sent.iter().filter(|id| !known.contains(id)).count();
    table.add(
        "mails marked as sent that did not come",
        lost as f64,
        &format!(" of {}", sent.len()),
        Required::AtMost(0.0),
    );
    let twice = times.values().filter(|times| **times > 1).count();
    table.add("mails that came twice", twice as f64, "", Required::Nothing);
    Ok(())
}

async fn ids(replica: &Replica, sql: &str) -> Outcome<Vec<Uuid>> {
    let db = replica.database().read();
    let rows = db.query_all_raw(Statement::from_string(db.get_database_backend(), sql)).await?;
    Ok(rows.iter().map(|row| row.try_get_by_index(0)).collect::<Result<_, _>>()?)
}

/// Everybody whose account or password was changed signs in. Those who cannot.
async fn passwords(town: &Arc<Town>) -> Outcome<Vec<String>> {
    let all: Vec<_> = town.books.open().passwords.clone().into_iter().collect();
    let mut asking = JoinSet::new();
    for share in all.chunks(all.len().div_ceil(AT_ONCE).max(1)) {
        let (town, share) = (Arc::clone(town), share.to_vec());
        asking.spawn(async move {
            let mut lost = Vec::new();
            for (address, one_of) in share {
                let mut right = false;
                for password in one_of {
                    let mut ann = Visitor::new(&town, Flow::SignIn);
                    let typed = [("email", address.as_str()), ("password", password)];
                    right |= ann.submit("/login", &typed, "/account").await.is_ok_and(|there| there);
                }
                if !right {
                    lost.push(address);
                }
            }
            lost
        });
    }
    Ok(asking.join_all().await.concat())
}

fn examples(what: &str, all: &[String]) {
    for one in all.iter().take(EXAMPLES) {
        println!("{what}: {one}");
    }
}
