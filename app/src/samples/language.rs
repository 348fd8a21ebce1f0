//! The choice of language and time zone.

use super::{NOW, shown, site};
use crate::pages::language::{Props, Refused, ZoneChoice, page};
use crate::{Page, Reader, Zone, paths};

pub(super) fn pages(t: Reader) -> Vec<(&'static str, Page)> {
    let of = |present, refused| Props {
        languages: site().audience.languages().to_vec(),
        zone: present,
        next: Some(paths::LOGIN.to_owned()),
        refused,
    };
    let zone = |name: &str| {
        let offered = ["UTC", "America/Argentina/Buenos_Aires", "Asia/Kathmandu", "Europe/Berlin"];
        let offered = offered.into_iter().filter_map(Zone::named).collect();
        Some(ZoneChoice { offered, present: Zone::named(name), of_site: Zone::UTC, now: NOW })
    };
    let shown = |name, props| shown(name, |props| page(t, props), props);
    vec![
        shown("language", of(None, None)),
        shown("language-not-offered", of(None, Some(Refused::Language))),
        shown("language-signed-in", of(zone("Europe/Berlin"), None)),
        shown("language-signed-in-no-zone", of(zone(""), None)),
        shown("language-signed-in-no-such-zone", of(zone("Asia/Kathmandu"), Some(Refused::Zone))),
    ]
}
