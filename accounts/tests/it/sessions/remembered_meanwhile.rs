//! Sessions in memory, and what happens while they are looked up: by their own account, and by others.

use std::sync::atomic::{AtomicI32, Ordering};
use std::sync::{Arc, Mutex};

use accounts::TimeZoneName;
use tokio::runtime::Handle;
use tokio::task::block_in_place;

use crate::settings_world::*;
use crate::world::*;

/// Something that an account changes and its sessions say.
async fn move_to_zone(world: &World, person: &Person, zone: &str) {
    let (member, zone) = (person.member().await, TimeZoneName::parse(zone));
    world.accounts.account().set_time_zone(&member, zone.as_ref()).await.expect("the database works");
}

async fn zone(world: &World, person: &Person) -> Option<String> {
    let member = world.resume(&person.session).await.expect("signed in");
    member.locale.time_zone.map(|zone| zone.as_str().to_owned())
}

#[test]
fn what_others_do_shows_in_no_statement_of_a_members_requests_r_en_2() {
    both(async |world| {
        let asked = Arc::<Mutex<Vec<String>>>::default();
        let told = Arc::clone(&asked);
        let overheard = world.overheard(move |sql| told.lock().expect("no panic").push(sql.to_owned()));
        let ann = Person::new(world, ANN).await;
        overheard.resume(&ann.session).await.expect("signed in");
        asked.lock().expect("no panic").clear();
        let mut statements = None;
        // As many as would surely have something in common with her.
        for number in 0..50 {
            let ben = Person::new(world, &format!("ben{number}@example.org")).await;
            move_to_zone(world, &ben, "Asia/Tokyo").await;
            overheard.resume(&ann.session).await.expect("signed in");
            let now = std::mem::take(&mut *asked.lock().expect("no panic"));
            assert_eq!(statements.get_or_insert_with(|| now.clone()), &now, "after {number} others");
        }
    });
}

#[test]
fn a_change_between_any_two_statements_of_a_look_up_is_told_at_the_next_request() {
    both(async |world| {
        let ann = Person::new(world, ANN).await;
        let zones = ["Asia/Tokyo", "Europe/Berlin"];
        // A replica that has to look up what it remembers, and one that has nothing to remember.
        for remembers in [true, false] {
            for statement in 0..4 {
                let left = Arc::new(AtomicI32::new(i32::MAX));
                let (counted, elsewhere, person, handle) =
                    (Arc::clone(&left), world.clone(), ann.clone(), Handle::current());
                let looks = world.overheard(move |_| {
                    if counted.fetch_sub(1, Ordering::Relaxed) == 0 {
                        let change = move_to_zone(&elsewhere, &person, zones[1]);
                        block_in_place(|| handle.block_on(change));
                    }
                });
                if remembers {
                    zone(&looks, &ann).await;
                }
                move_to_zone(world, &ann, zones[0]).await;
                left.store(statement, Ordering::Relaxed);
                let during = zone(&looks, &ann).await;
                let changed = left.load(Ordering::Relaxed) < 0;
                assert!(during.as_deref() == Some(zones[0]) || changed && during.as_deref() == Some(zones[1]));
                assert_eq!(zone(&looks, &ann).await.as_deref(), Some(zones[usize::from(changed)]), "{statement}");
                assert!(changed || statement > 0, "at least one statement is a look-up");
            }
        }
    });
}

#[test]
fn a_change_is_told_at_once_while_many_look_the_session_up() {
    both(async |world| {
        let ann = Person::new(world, ANN).await;
        let replicas = [world.clone(), world.beside(ring(&[ROOT]))];
        let looks: Vec<_> = (0..8)
            .map(|number: usize| {
                let (replica, ann) = (replicas[number % 2].clone(), ann.clone());
                tokio::spawn(async move {
                    loop {
                        zone(&replica, &ann).await;
                    }
                })
            })
            .collect();
        for round in 0..60 {
            let name = format!("Etc/GMT+{round}");
            move_to_zone(world, &ann, &name).await;
            for replica in &replicas {
                assert_eq!(zone(replica, &ann).await.as_deref(), Some(name.as_str()));
            }
        }
        looks.iter().for_each(tokio::task::JoinHandle::abort);
    });
}
