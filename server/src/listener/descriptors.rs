//! How many files the process may have open. Each connection is one, and the default limit of a shell or of systemd is
//! 1,024: one client could use them all up long before the connection limit, leaving none for the database and mail.

use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};

/// Reserved for the database, mail, the log and the listeners.
const OTHERS: usize = 256;

/// How many connections fit, after raising the limit as far as this process may.
pub(super) fn room_for_connections() -> usize {
    let offered = getrlimit(Resource::Nofile);
    // If raising it is forbidden, the present limit stays in force.
    let _ = setrlimit(Resource::Nofile, Rlimit { current: offered.maximum, ..offered });
    let open_files = getrlimit(Resource::Nofile).current.and_then(|most| usize::try_from(most).ok());
    open_files.map_or(usize::MAX, |most| most.saturating_sub(OTHERS).max(OTHERS))
}
