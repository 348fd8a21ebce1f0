//! The input of a form whose request could not be served, so that the error page can offer to send it again.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use app::pages::problem::Again;
use axum::body::HttpBody;
use axum::extract::Request;
use axum::http::Method;

/// Travels with a request as its extension; clones share their state. Filled as a handler takes the fields of its form,
/// so that fields it does not ask for are not sent back.
#[derive(Clone, Default)]
pub(crate) struct Typed(Arc<Mutex<State>>);

#[derive(Default)]
struct State {
    again: Again,
    /// The whole input is known: a button without fields, or a form that was read.
    whole: bool,
}

impl Typed {
    /// For a request that nobody has read yet.
    #[must_use]
    pub(crate) fn of(request: &Request) -> Self {
        let again = Again { action: request.uri().path().to_owned(), ..Again::default() };
        let whole = request.method() == Method::POST && request.body().is_end_stream();
        Self(Arc::new(Mutex::new(State { again, whole })))
    }

    /// Marks the form as read; handlers take its fields from now on.
    pub(crate) fn read(&self) {
        self.lock().whole = true;
    }

    /// Keeps a value that may be sent back. An empty field counts as missing.
    pub(crate) fn keep(&self, name: &str, value: &str) {
        if !value.is_empty() {
            self.lock().again.typed.push((name.to_owned(), value.to_owned()));
        }
    }

    /// Notes that there was a password, which may not be sent back.
    pub(crate) fn withhold(&self) {
        self.lock().again.password = true;
    }

    /// The form to send again, unless some of it is unknown.
    #[must_use]
    pub(crate) fn again(&self) -> Option<Again> {
        let state = self.lock();
        state.whole.then(|| state.again.clone())
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
