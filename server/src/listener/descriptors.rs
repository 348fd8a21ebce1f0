//! How many files the process may have open. Each connection is one, and a shell's or systemd's first offer is 1,024,
//! so that one client could have them all long before the places run out, and the database and mail go without.

use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};

/// For the database, mail, the log and the listeners.
const OTHERS: usize = 256;

/// How many connections there is room for, with the limit raised as far as this process may.
pub(super) fn room_for_connections() -> usize {
    let offered = getrlimit(Resource::Nofile);
    // Where it must not, what was offered is in force.
    let _ = setrlimit(Resource::Nofile, Rlimit { current: offered.maximum, ..offered });
    let open_files = getrlimit(Resource::Nofile).current.and_then(|most| usize::try_from(most).ok());
    open_files.map_or(usize::MAX, |most| most.saturating_sub(OTHERS).max(OTHERS))
}
