//! The connections, and which one is closed when there are too many: nobody can occupy all places by keeping
//! connections open (F-51).

use std::collections::{BTreeSet, HashMap};
use std::net::IpAddr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use accounts::Source;
use ipnet::IpNet;
use tokio::sync::Notify;
use tokio_util::sync::CancellationToken;

use web::ClientIp;

/// The connections of one server.
pub(super) struct Places {
    /// Most in total.
    most: usize,
    /// Most of one visitor; wider networks count for several.
    of_one: usize,
    /// Each stands for many visitors, so only `most` applies to them.
    proxies: Vec<IpNet>,
    room: Mutex<Room>,
    changed: Notify,
}

/// The limit that was reached, with no idle connection to close.
#[derive(Debug)]
enum Full {
    Network,
    Everything,
}

/// One connection's place. Freed when dropped.
pub(super) struct Place {
    places: Arc<Places>,
    number: u64,
    /// Cancelled when another connection needs the place.
    pub(super) wanted: CancellationToken,
}

#[derive(Default)]
struct Room {
    /// Counts arrivals and starts of idleness: a smaller number has waited longer.
    last: u64,
    guests: HashMap<u64, Guest>,
    all: Crowd,
    crowds: HashMap<Source, Crowd>,
}

struct Guest {
    sources: Vec<Source>,
    /// None while the server is working for it.
    idle_since: Option<u64>,
    wanted: CancellationToken,
}

/// Connections that are counted together.
#[derive(Default)]
struct Crowd {
    open: usize,
    /// Since when each is idle, and its place.
    idle: BTreeSet<(u64, u64)>,
}

impl Places {
    pub(super) fn new(most: usize, of_one: usize, proxies: Vec<IpNet>) -> Arc<Self> {
        Arc::new(Self { most, of_one, proxies, room: Mutex::default(), changed: Notify::new() })
    }

    /// A place for a connection from `peer`, as soon as there is one. None if its network has too many already and all
    /// of them are in use.
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

    /// If a network has too many, or all places are taken, the longest idle connection is closed.
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
    /// The server starts working: the place cannot be taken away meanwhile.
    pub(super) fn work(&self) {
        self.places.lock().work(self.number);
    }

    /// The server waits for the client.
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

/// A connection that had to give up its place is unknown here, and calls for it do nothing.
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
        // It may have been idle for another reason.
        self.work(number);
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
#[path = "places_tests.rs"]
mod tests;
