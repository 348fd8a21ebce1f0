use futures::FutureExt;

use super::*;

fn places(most: usize, of_one: usize) -> Arc<Places> {
    Places::new(most, of_one, vec!["192.0.2.0/24".parse().expect("a network")])
}

fn enter(places: &Arc<Places>, peer: &str) -> Option<Place> {
    places.take_now(peer.parse().expect("an address")).ok()
}

fn gone(guests: &[Place]) -> Vec<usize> {
    guests.iter().enumerate().filter(|(_, place)| place.wanted.is_cancelled()).map(|(n, _)| n).collect()
}

#[test]
fn who_has_too_many_loses_the_own_longest_idle_one_f_51() {
    let places = places(100, 3);
    let other = enter(&places, "203.0.113.1").expect("a place");
    let guests: Vec<_> = (0..3).map(|_| enter(&places, "203.0.113.2").expect("a place")).collect();
    guests[0].work();
    guests[0].rest();
    guests[0].rest();
    guests[2].work();
    let _fourth = enter(&places, "::ffff:203.0.113.2").expect("the second one's place");
    assert_eq!(gone(&guests), [1]);
    let _fifth = enter(&places, "203.0.113.2").expect("the first one's place");
    assert_eq!((gone(&guests), gone(&[other])), (vec![0, 1], vec![]));
    drop(guests);
    assert_eq!(places.lock().all.idle.len(), 2, "nothing of theirs is kept");
}

#[test]
fn who_has_too_many_under_way_gets_no_more_until_one_has_ended_f_51() {
    let places = places(100, 2);
    let mut guests: Vec<_> = (0..2).map(|_| enter(&places, "203.0.113.2").expect("a place")).collect();
    guests.iter().for_each(Place::work);
    assert!(enter(&places, "203.0.113.2").is_none());
    assert!(enter(&places, "203.0.113.3").is_some());
    guests.pop();
    assert!(enter(&places, "203.0.113.2").is_some());
    assert!(places.lock().guests.len() == 1 && places.lock().crowds.len() == 1, "nothing of the others is kept");
}

#[test]
fn an_ipv6_visitor_is_a_network_and_wider_networks_have_wider_bounds_i_70() {
    let places = places(100, 1);
    let addresses = (0..0x600).step_by(0x40).map(|n| format!("2001:db8:0:{n:x}::1"));
    let guests: Vec<_> = addresses.map(|address| enter(&places, &address).expect("a place")).collect();
    assert_eq!((guests.len(), gone(&guests)), (24, (0..8).collect()), "a /56 has four, the /48 sixteen");
    let _same = enter(&places, "2001:db8:0:5c0:ffff::2").expect("the last one's place");
    assert_eq!(gone(&guests[8..]), [15]);
}

#[test]
fn when_all_places_are_taken_the_longest_idle_connection_goes_whoever_has_it_f_51() {
    let places = places(3, 2);
    let guests: Vec<_> =
        ["127.0.0.1", "127.0.0.1", "192.0.2.9"].map(|peer| enter(&places, peer).expect("a place")).into();
    guests[0].work();
    let _more = [1, 2].map(|_| enter(&places, "203.0.113.2").expect("a place"));
    assert_eq!(gone(&guests), [1, 2]);
}

#[test]
fn proxies_and_this_machine_have_as_many_as_there_are() {
    let places = places(100, 1);
    let guests: Vec<_> = (0..98).map(|n| enter(&places, ["192.0.2.9", "::1"][n % 2]).expect("a place")).collect();
    assert!(gone(&guests).is_empty());
}

#[tokio::test]
async fn while_everybody_is_at_work_the_next_one_waits_until_somebody_rests_or_leaves_f_51() {
    let places = places(1, 1);
    let stranger = IpAddr::from([203, 0, 113, 3]);
    let guest = enter(&places, "203.0.113.2").expect("a place");
    guest.work();
    let (mut second, mut third) = (Box::pin(places.take(stranger)), Box::pin(places.take([127, 0, 0, 1].into())));
    assert!(second.as_mut().now_or_never().is_none() && third.as_mut().now_or_never().is_none());
    guest.rest();
    let second = second.await.expect("the first one's place");
    assert!(guest.wanted.is_cancelled());
    second.work();
    assert!(third.as_mut().now_or_never().is_none());
    drop(second);
    assert!(third.await.is_some());
}
