//! Who is connected, and who goes when places run out: nobody can take all of them by keeping many open (F-51).

use std::collections::{BTreeSet, HashMap};
use std::net::IpAddr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use accounts::Source;
use ipnet::IpNet;
use tokio::sync::Notify;
use tokio_util::sync::CancellationToken;

use crate::client_ip::ClientIp;

/// The connections of one server.
pub(super) struct Places {
    /// In all.
    most: usize,
    /// Of one visitor; wider networks count for several.
    of_one: usize,
    /// Stand for many visitors each, so only `most` counts for them.
    proxies: Vec<IpNet>,
    room: Mutex<Room>,
    changed: Notify,
}

/// What has no place left, and nobody idle to give one up.
#[derive(Debug)]
enum Full {
    Network,
    Everything,
}

/// One connection's place. Free again when dropped.
pub(super) struct Place {
    places: Arc<Places>,
    number: u64,
    /// Somebody else needs the place.
    pub(super) wanted: CancellationToken,
}

#[derive(Default)]
struct Room {
    /// Counts arrivals and beginnings of idleness, so that what is smaller has waited longer.
    last: u64,
    guests: HashMap<u64, Guest>,
    all: Crowd,
    crowds: HashMap<Source, Crowd>,
}

struct Guest {
    sources: Vec<Source>,
    /// None while a request is being answered.
    idle_since: Option<u64>,
    wanted: CancellationToken,
}

/// Connections that count together.
#[derive(Default)]
struct Crowd {
    open: usize,
    /// Since when, and whose place.
    idle: BTreeSet<(u64, u64)>,
}

impl Places {
    pub(super) fn new(most: usize, of_one: usize, proxies: Vec<IpNet>) -> Arc<Self> {
        Arc::new(Self { most, of_one, proxies, room: Mutex::default(), changed: Notify::new() })
    }

    /// A place for a connection from there, as soon as there is one. None if its network has too many already, and all of
    /// them at work.
    pub(super) async fn take(self: &Arc<Self>, peer: IpAddr) -> Option<Place> {
        loop {
            let changed = self.changed.notified();
            match self.take_now(peer) {
                Ok(place) => return Some(place),
                Err(Full::Network) => return None,
                Err(Full::Everything) => changed.await,
            }
        }
    }

    /// Where a network has too many, or all places are taken, the longest idle connection goes.
    fn take_now(self: &Arc<Self>, peer: IpAddr) -> Result<Place, Full> {
        let peer = peer.to_canonical();
        let proxy = self.proxies.iter().any(|network| network.contains(&peer));
        let sources = if proxy { Vec::new() } else { ClientIp(peer).sources() };
        let mut room = self.lock();
        for source in &sources {
            let most = self.of_one.saturating_mul(source.visitors as usize);
            if let Some(crowd) = room.crowds.get(source).filter(|crowd| crowd.open >= most) {
                let (_, longest) = *crowd.idle.first().ok_or(Full::Network)?;
                room.remove(longest);
            }
        }
        if room.all.open >= self.most {
            let (_, longest) = *room.all.idle.first().ok_or(Full::Everything)?;
            room.remove(longest);
        }
        let wanted = CancellationToken::new();
        let number = room.add(Guest { sources, idle_since: None, wanted: wanted.clone() });
        room.rest(number);
        Ok(Place { places: Arc::clone(self), number, wanted })
    }

    fn lock(&self) -> MutexGuard<'_, Room> {
        self.room.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Place {
    /// A request is being answered: nobody takes the place meanwhile.
    pub(super) fn work(&self) {
        self.places.lock().work(self.number);
    }

    /// The answer is out.
    pub(super) fn rest(&self) {
        self.places.lock().rest(self.number);
        self.places.changed.notify_one();
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        self.places.lock().remove(self.number);
        self.places.changed.notify_one();
    }
}

/// Whoever had to give up his place is no longer known here, and nothing happens for him.
impl Room {
    fn add(&mut self, guest: Guest) -> u64 {
        self.last += 1;
        self.all.open += 1;
        for source in &guest.sources {
            self.crowds.entry(source.clone()).or_default().open += 1;
        }
        self.guests.insert(self.last, guest);
        self.last
    }

    fn remove(&mut self, number: u64) {
        self.work(number);
        let Some(guest) = self.guests.remove(&number) else { return };
        self.all.open -= 1;
        for source in &guest.sources {
            if let Some(crowd) = self.crowds.get_mut(source) {
                crowd.open -= 1;
                if crowd.open == 0 {
                    self.crowds.remove(source);
                }
            }
        }
        guest.wanted.cancel();
    }

    fn work(&mut self, number: u64) {
        let Some(guest) = self.guests.get_mut(&number) else { return };
        let Some(since) = guest.idle_since.take() else { return };
        self.all.idle.remove(&(since, number));
        for source in &guest.sources {
            if let Some(crowd) = self.crowds.get_mut(source) {
                crowd.idle.remove(&(since, number));
            }
        }
    }

    fn rest(&mut self, number: u64) {
        let Some(guest) = self.guests.get_mut(&number) else { return };
        self.last += 1;
        guest.idle_since = Some(self.last);
        self.all.idle.insert((self.last, number));
        for source in &guest.sources {
            self.crowds.entry(source.clone()).or_default().idle.insert((self.last, number));
        }
    }
}

#[cfg(test)]
mod tests {
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
    fn f_51_who_has_too_many_loses_the_own_longest_idle_one() {
        let places = places(100, 3);
        let other = enter(&places, "203.0.113.1").expect("a place");
        let guests: Vec<_> = (0..3).map(|_| enter(&places, "203.0.113.2").expect("a place")).collect();
        guests[0].work();
        guests[0].rest();
        guests[2].work();
        let _fourth = enter(&places, "::ffff:203.0.113.2").expect("the second one's place");
        assert_eq!(gone(&guests), [1]);
        let _fifth = enter(&places, "203.0.113.2").expect("the first one's place");
        assert_eq!((gone(&guests), gone(&[other])), (vec![0, 1], vec![]));
    }

    #[test]
    fn f_51_who_has_too_many_under_way_gets_no_more_until_one_has_ended() {
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
    fn i_70_an_ipv6_visitor_is_a_network_and_wider_networks_have_wider_bounds() {
        let places = places(100, 1);
        let addresses = (0..0x600).step_by(0x40).map(|n| format!("2001:db8:0:{n:x}::1"));
        let guests: Vec<_> = addresses.map(|address| enter(&places, &address).expect("a place")).collect();
        assert_eq!((guests.len(), gone(&guests)), (24, (0..8).collect()), "a /56 has four, the /48 sixteen");
        let _same = enter(&places, "2001:db8:0:5c0:ffff::2").expect("the last one's place");
        assert_eq!(gone(&guests[8..]), [15]);
    }

    #[test]
    fn f_51_when_all_places_are_taken_the_longest_idle_connection_goes_whoever_has_it() {
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
    async fn f_51_while_everybody_is_at_work_the_next_one_waits_until_somebody_rests_or_leaves() {
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
}
