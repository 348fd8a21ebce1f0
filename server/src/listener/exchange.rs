//! Whether a connection is answering a request or waiting for one. Shared by both ends of hyper: our service, and the
//! stream below.

use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::task::{Context, Poll};

use axum::body::Body;
use bytes::Bytes;
use hyper::body::{Body as HttpBody, Frame, Incoming, SizeHint};

use super::places::Place;

/// Shared by the service and the stream of one connection.
#[derive(Clone)]
pub(super) struct Exchange(Arc<Conversation>);

struct Conversation {
    /// None for a client that had connected already when the server was told to stop.
    place: Option<Place>,
    /// Counts starts and ends of answers, so it is odd while a request is being answered.
    turn: AtomicU64,
    /// The client holds up an answer: the rest of a body has not come, or the answer is not taken.
    held_up: AtomicBool,
    ambiguous: AtomicBool,
}

/// Held from a request's head to the end of its answer.
pub(super) struct Answering(Exchange);

impl Exchange {
    pub(super) fn new(place: Option<Place>) -> Self {
        Self(Arc::new(Conversation {
            place,
            turn: AtomicU64::new(0),
            held_up: AtomicBool::new(false),
            ambiguous: AtomicBool::new(false),
        }))
    }

    pub(super) fn begin(&self) -> Answering {
        self.0.turn.fetch_add(1, Ordering::Relaxed);
        self.0.held_up.store(false, Ordering::Relaxed);
        self.0.place.iter().for_each(Place::work);
        Answering(self.clone())
    }

    /// Whether the server waits for the client: for a request, for the rest of a body, or to take an answer. The
    /// connection is idle then.
    pub(super) fn awaits_client(&self) -> bool {
        self.turn().is_multiple_of(2) || self.0.held_up.load(Ordering::Relaxed)
    }

    /// Records whether the client holds up the answer.
    pub(super) fn hold_up(&self, held_up: bool) {
        if self.is_answering() && self.0.held_up.swap(held_up, Ordering::Relaxed) != held_up {
            self.0.place.iter().for_each(if held_up { Place::rest } else { Place::work });
        }
    }

    /// Changes whenever an answer begins or ends.
    pub(super) fn turn(&self) -> u64 {
        self.0.turn.load(Ordering::Relaxed)
    }

    pub(super) fn is_answering(&self) -> bool {
        self.turn() % 2 == 1
    }

    /// Waits until another connection needs this one's place.
    pub(super) async fn unwanted(&self) {
        match &self.0.place {
            Some(place) => place.wanted.cancelled().await,
            None => std::future::pending().await,
        }
    }

    /// Records that a head arrived which can be read in two ways.
    pub(super) fn note_ambiguous(&self) {
        self.0.ambiguous.store(true, Ordering::Relaxed);
    }

    pub(super) fn is_ambiguous(&self) -> bool {
        self.0.ambiguous.load(Ordering::Relaxed)
    }
}

impl Drop for Answering {
    fn drop(&mut self) {
        let conversation = &self.0.0;
        conversation.turn.fetch_add(1, Ordering::Relaxed);
        conversation.place.iter().for_each(Place::rest);
    }
}

/// A request body that records when its client holds it up.
pub(super) struct MailReason {
    body: Incoming,
    exchange: Exchange,
}

impl MailReason {
    pub(super) fn new(body: Incoming, exchange: Exchange) -> Self {
        Self { body, exchange }
    }
}

impl HttpBody for MailReason {
    type Data = Bytes;
    type Error = hyper::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Self::Data>, Self::Error>>> {
        let frame = Pin::new(&mut self.body).poll_frame(cx);
        self.exchange.hold_up(frame.is_pending());
        frame
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}

impl Drop for MailReason {
    fn drop(&mut self) {
        // The rest is no longer needed.
        self.exchange.hold_up(false);
    }
}

/// A response body that ends its exchange when hyper has finished with it.
pub(super) struct Answer {
    body: Body,
    _answering: Answering,
}

impl Answer {
    pub(super) fn new(body: Body, answering: Answering) -> Self {
        Self { body, _answering: answering }
    }
}

impl HttpBody for Answer {
    type Data = Bytes;
    type Error = axum::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Self::Data>, Self::Error>>> {
        Pin::new(&mut self.body).poll_frame(cx)
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}
