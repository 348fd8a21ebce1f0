//! Time zones.

use std::collections::HashMap;
use std::fmt;
use std::sync::{LazyLock, Mutex, PoisonError};

use jiff::Timestamp;
use jiff::tz::{Offset, TimeZone};

/// A time zone by its IANA name. Each is kept once it is used; there are some hundreds.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Zone(&'static TimeZone);

impl Zone {
    /// Of readers whose zone is not known.
    pub const UTC: Self = Self(&TimeZone::UTC);

    /// The zone of an IANA name, such as `Europe/Berlin`, in exactly this spelling.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        static KEPT: LazyLock<Mutex<HashMap<String, Zone>>> = LazyLock::new(Mutex::default);
        let mut kept = KEPT.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(zone) = kept.get(name) {
            return Some(*zone);
        }
        let zone = TimeZone::get(name).ok().filter(|zone| zone.iana_name() == Some(name))?;
        let zone = Self(Box::leak(Box::new(zone)));
        kept.insert(name.to_owned(), zone);
        Some(zone)
    }

    /// Those that people choose from: by places, in the order of their names, and UTC.
    #[must_use]
    pub fn all() -> &'static [Self] {
        static ALL: LazyLock<Vec<Zone>> = LazyLock::new(|| {
            let names = jiff::tz::db().available().map(|name| name.as_str().to_owned());
            let mut names: Vec<_> = names.filter(|name| is_of_a_place(name)).collect();
            names.sort_unstable();
            let places = names.iter().filter_map(|name| Zone::named(name));
            [Zone::UTC].into_iter().chain(places).collect()
        });
        &ALL
    }

    /// Its IANA name.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.0.iana_name().unwrap_or("UTC")
    }

    pub(crate) fn offset_at(self, at: Timestamp) -> Offset {
        self.0.to_offset(at)
    }
}

/// Not one of the names for rules, countries and offsets that there are beside those of places.
fn is_of_a_place(name: &str) -> bool {
    const AREAS: [&str; 10] =
        ["Africa", "America", "Antarctica", "Arctic", "Asia", "Atlantic", "Australia", "Europe", "Indian", "Pacific"];
    name.split_once('/').is_some_and(|(area, _)| AREAS.contains(&area))
}

impl fmt::Debug for Zone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}
