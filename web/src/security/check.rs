//! A layer that refuses requests by what their heads say. Every request passes several, so it is a plain service: a
//! middleware function would copy everything inside it and make a boxed future, each time.

use std::future::{Ready, ready};
use std::task::{Context, Poll};

use axum::extract::Request;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use futures::future::Either;
use tower::{Layer, Service};

use super::Refuse;

/// Lets through what `check` has nothing against, and answers the rest with [`Refuse`].
#[derive(Clone, Copy, Debug)]
pub(crate) struct Check<C>(pub(crate) C);

/// The service that [`Check`] puts around another.
#[derive(Clone, Debug)]
pub(crate) struct Checked<S, C> {
    inner: S,
    check: C,
}

impl<S, C: Clone> Layer<S> for Check<C> {
    type Service = Checked<S, C>;

    fn layer(&self, inner: S) -> Checked<S, C> {
        Checked { inner, check: self.0.clone() }
    }
}

impl<S, C> Service<Request> for Checked<S, C>
where
    S: Service<Request, Response = Response>,
    C: Fn(&Request) -> Result<(), StatusCode>,
{
    type Response = Response;
    type Error = S::Error;
    type Future = Either<S::Future, Ready<Result<Response, S::Error>>>;

    fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), S::Error>> {
        self.inner.poll_ready(cx)
    }

    fn call(&mut self, request: Request) -> Self::Future {
        match (self.check)(&request) {
            Ok(()) => Either::Left(self.inner.call(request)),
            Err(status) => Either::Right(ready(Ok(Refuse(status).into_response()))),
        }
    }
}
