//! What was promised by answers, to be compared with what is there in the end.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// Everything promised.
#[derive(Default)]
pub(crate) struct Books(Mutex<Pages>);

#[derive(Default)]
pub(crate) struct Pages {
    /// Accounts that must be active, with the passwords of which one must be right: two when nobody was told which.
    pub(crate) passwords: BTreeMap<String, Vec<&'static str>>,
    /// Mails that must arrive: the address, and where a link in it leads, to one of these.
    pub(crate) mails: BTreeSet<(String, &'static [&'static str])>,
    /// Cookies that must not be good for anything.
    pub(crate) ended: Vec<Ended>,
    /// How often somebody asked with one of them, and how often they were let in.
    pub(crate) asked: usize,
    pub(crate) let_in: usize,
    /// Answers that nobody should get.
    pub(crate) wrong: Vec<String>,
}

/// The cookie of a session, or of a visit to the application.
#[derive(Clone)]
pub(crate) enum Ended {
    Session(String),
    Visit(String),
}

impl Books {
    pub(crate) fn open(&self) -> MutexGuard<'_, Pages> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn promise(&self, address: &str, folders: &'static [&'static str]) {
        self.open().mails.insert((address.to_owned(), folders));
    }

    pub(crate) fn password(&self, address: &str, one_of: &[&'static str]) {
        self.open().passwords.insert(address.to_owned(), one_of.to_vec());
    }
}
