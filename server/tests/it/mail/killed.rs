//! F-40, F-41: the real program dies at every point between the commit of a registration and the mark "sent", again
//! and again. No mail is lost; at worst one comes twice, with the same Message-ID.

use std::collections::{BTreeMap, BTreeSet};
use std::os::unix::process::ExitStatusExt;
use std::sync::mpsc::channel;
use std::time::{Duration, Instant};

use uuid::Uuid;

use crate::mime;
use crate::process::{Home, Jar, PASSWORD, Running, Sink, signal};

/// Deaths at each fail point, and by kill -9 at each moment.
const ROUNDS: [usize; 2] = [5, 3];

const UNSENT: &str = "SELECT count(*) FROM vestibule_outbox WHERE state <> 'sent'";

/// A home and the mail server of its program.
fn home() -> (Home, Sink) {
    let sink = Sink::start();
    (Home::new(&sink.url()).set("RUST_LOG", "info,mail=debug"), sink)
}

/// The Message-IDs of all mails queued, as the wire shows them.
fn queued(home: &Home) -> BTreeSet<String> {
    let ids = home.column::<Uuid>("SELECT id FROM vestibule_outbox");
    ids.into_iter().map(|id| format!("<{id}@localhost>")).collect()
}

/// How often each Message-ID arrived.
fn arrived(messages: &[String]) -> BTreeMap<String, usize> {
    let mut arrived = BTreeMap::new();
    for message in messages {
        *arrived.entry(mime::header(message, "Message-ID").expect("an id").to_owned()).or_default() += 1;
    }
    arrived
}

/// Restarts the program, lets it send what waits, and ends it: everything queued is marked sent and has arrived.
fn drain(home: &Home, sink: &Sink) -> BTreeMap<String, usize> {
    let waiting = home.column::<i64>(UNSENT)[0];
    let mut running = home.start();
    // Some leave before the program says that it serves.
    assert!(running.has_said("mail handed over", waiting.try_into().expect("few")));
    running.stop();
    assert_eq!(home.column::<i64>(UNSENT), [0]);
    // INV-4: every registration that was committed has its mail.
    let without =
        "SELECT count(*) FROM vestibule_users WHERE email_key NOT IN (SELECT recipient_key FROM vestibule_outbox)";
    assert_eq!(home.column::<i64>(without), [0]);
    let arrived = arrived(&sink.messages());
    assert_eq!(arrived.keys().cloned().collect::<BTreeSet<_>>(), queued(home), "each mail came, and no other");
    arrived
}

fn register_three(running: &Running, tag: &str) {
    for n in 0..3 {
        // The program may be dead by then, and the registration with it.
        let _ = running.register(&format!("{tag}-{n}@example.org"), &mut Jar::new());
    }
}

#[test]
#[cfg_attr(not(debug_assertions), ignore = "release builds have no fail points")]
fn no_mail_is_lost_wherever_the_process_dies_f_40_f_41() {
    let (home, sink) = home();
    for place in ["after_commit", "after_claim", "before_send", "after_send", "before_settle"] {
        let mut twice = 0;
        for round in 0..ROUNDS[0] {
            let known = sink.messages().len();
            let mut doomed = home.start_doomed(&format!("{place}=abort"));
            register_three(&doomed, &format!("{place}-{round}").replace('_', "-"));
            assert_eq!(doomed.ends().0.signal(), Some(6), "it died at {place}");
            drain(&home, &sink);
            let fresh = arrived(&sink.messages()[known..]);
            assert!(!fresh.is_empty() && fresh.values().all(|times| *times <= 2), "{place}: {fresh:?}");
            twice += fresh.values().filter(|times| **times == 2).count();
        }
        let before_the_wire = ["after_commit", "after_claim", "before_send"].contains(&place);
        assert_eq!(twice == 0, before_the_wire, "{place}: {twice} mails came twice");
    }
}

#[test]
fn no_mail_is_lost_by_kill_9_at_any_moment_of_the_conversation_f_40_f_41() {
    let (home, sink) = home();
    for moment in ["GREETING", "EHLO", "MAIL", "RCPT", "DATA", "MESSAGE", "TAKEN"] {
        for round in 0..ROUNDS[1] {
            let known = sink.messages().len();
            let mut doomed = home.start();
            let process = doomed.id();
            sink.at(moment, move || signal("-9", process));
            register_three(&doomed, &format!("{moment}-{round}"));
            assert_eq!(doomed.ends().0.signal(), Some(9), "it was killed at {moment}");
            drain(&home, &sink);
            let fresh = arrived(&sink.messages()[known..]);
            assert!(fresh.values().all(|times| *times <= 2), "{moment}: {fresh:?}");
        }
    }
}

#[test]
#[cfg_attr(not(debug_assertions), ignore = "release builds have no fail points")]
fn both_links_of_a_mail_that_came_twice_work_until_the_first_is_used_f_41() {
    let (home, sink) = home();
    let mut doomed = home.start_doomed("after_send=abort");
    let mut jar = Jar::new();
    let _ = doomed.register("ann@example.org", &mut jar);
    doomed.ends();
    let running = home.start();
    let messages = sink.wait_for(|messages| messages.len() == 2);
    assert_eq!(arrived(&messages).into_values().collect::<Vec<_>>(), [2], "the same Message-ID");
    let links: Vec<_> = messages.iter().map(|message| link(message)).collect();
    for link in &links {
        running.get(link, &mut Jar::new()).is(200).says("Set it and activate");
    }
    let mut elsewhere = Jar::new();
    running.post(&links[1], &mut elsewhere, &[("password", PASSWORD)]).leads_to("/account");
    running.get("/account", &mut elsewhere).is(200).says("ann@example.org");
    for link in &links {
        running.get(link, &mut Jar::new()).is(200).says("already active");
    }
    running.stop();
}

fn link(message: &str) -> String {
    let text = &mime::parts(message)[0].1;
    text.lines().find_map(|line| line.strip_prefix("http://localhost:3000")).expect("a link").to_owned()
}

#[test]
#[cfg_attr(not(debug_assertions), ignore = "release builds have no fail points")]
fn no_number_of_panics_ends_the_delivery_of_mail_f_29() {
    let (home, sink) = home();
    let mut panicking = home.start_doomed("after_claim=panic");
    // More than there are lanes.
    for n in 0..6 {
        panicking.register(&format!("reader{n}@example.org"), &mut Jar::new()).expect("served").is(303);
    }
    for _ in 0..6 {
        assert!(panicking.says("fail point after_claim"));
    }
    panicking.get("/livez", &mut Jar::new()).is(200);
    panicking.stop();
    assert!(sink.messages().is_empty());
    assert_eq!(drain(&home, &sink).len(), 6);
}

#[test]
fn a_mail_server_that_says_nothing_does_not_hold_up_the_end_nor_cost_the_mail_f_21_f_42() {
    let (home, sink) = home();
    let running = home.start();
    let (silence_ends, silence) = channel::<()>();
    let (reached, is_reached) = channel();
    sink.at("MESSAGE", move || {
        reached.send(()).expect("the test waits");
        let _ = silence.recv();
    });
    running.register("ann@example.org", &mut Jar::new()).expect("served").is(303);
    is_reached.recv_timeout(Duration::from_secs(20)).expect("the mail is under way");
    let started = Instant::now();
    let log = running.stop();
    assert!(started.elapsed() < Duration::from_secs(10), "{:?}", started.elapsed());
    assert!(log.contains("a mail was still under way; it is sent again after the next start"), "{log}");
    drop(silence_ends);
    let arrived = drain(&home, &sink);
    assert!(arrived.len() == 1 && arrived.values().all(|times| *times <= 2), "{arrived:?}");
}
