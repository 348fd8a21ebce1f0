//! What was typed into the form of a request, for the page that tells that it could not be served: nobody types it
//! twice.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use app::pages::problem::Again;
use axum::body::HttpBody;
use axum::extract::Request;
use axum::http::Method;

/// Travels with a request as its extension; clones are the same. Filled in as a handler takes the fields of its form,
/// so that what it does not ask for is not sent back.
#[derive(Clone, Default)]
pub(crate) struct Typed(Arc<Mutex<State>>);

#[derive(Default)]
struct State {
    again: Again,
    /// Everything that was sent is known: a button without fields, or a form that was read.
    whole: bool,
}

impl Typed {
    /// Of a request that nobody has read yet.
    #[must_use]
    pub(crate) fn of(request: &Request) -> Self {
        let again = Again { action: request.uri().path().to_owned(), ..Again::default() };
        let whole = request.method() == Method::POST && request.body().is_end_stream();
        Self(Arc::new(Mutex::new(State { again, whole })))
    }

    /// The form was read; handlers take its fields from now on.
    pub(crate) fn read(&self) {
        self.lock().whole = true;
    }

    /// A value that may be sent back. An empty field is as good as none.
    pub(crate) fn keep(&self, name: &str, value: &str) {
        if !value.is_empty() {
            self.lock().again.typed.push((name.to_owned(), value.to_owned()));
        }
    }

    /// A value that may not.
    pub(crate) fn withhold(&self) {
        self.lock().again.password = true;
    }

    /// The form to send again, unless some of it would be lost.
    #[must_use]
    pub(crate) fn again(&self) -> Option<Again> {
        let state = self.lock();
        state.whole.then(|| state.again.clone())
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
