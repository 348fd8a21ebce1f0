//! What was typed into the form of a request, for the page that tells that it could not be served: nobody types it
//! twice.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use app::pages::problem::Again;

/// Travels with a posted request as its extension; clones are the same. Filled in as a handler takes the fields of its
/// form, so that what it does not ask for is not sent back.
#[derive(Clone, Default)]
pub struct Typed(Arc<Mutex<Again>>);

impl Typed {
    /// For a form posted to this path.
    #[must_use]
    pub fn at(action: &str) -> Self {
        Self(Arc::new(Mutex::new(Again { action: action.to_owned(), ..Again::default() })))
    }

    /// A value that may be sent back. An empty field is as good as none.
    pub fn keep(&self, name: &str, value: &str) {
        if !value.is_empty() {
            self.lock().typed.push((name.to_owned(), value.to_owned()));
        }
    }

    /// A value that may not.
    pub fn withhold(&self) {
        self.lock().password = true;
    }

    /// The form to send again, if something was typed that can be kept.
    #[must_use]
    pub fn again(&self) -> Option<Again> {
        Some(self.lock().clone()).filter(|again| !again.typed.is_empty())
    }

    fn lock(&self) -> MutexGuard<'_, Again> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
