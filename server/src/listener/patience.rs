//! A stream with deadlines: a request's head has to arrive, and an answer has to be taken, in time. hyper limits only
//! the wait for a head, and writes for as long as a client pleases (F-50, F-51).

use std::io;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::time::{Instant, Sleep, sleep_until};

use super::Limits;
use super::exchange::Exchange;
use super::framing::Framing;

/// The stream of one connection.
pub(super) struct Patient<S> {
    stream: S,
    exchange: Exchange,
    /// The turn of the exchange that `head` belongs to.
    turn: u64,
    framing: Framing,
    limits: Limits,
    /// Runs while a head has arrived in part, and for a new connection.
    head: Option<Pin<Box<Sleep>>>,
    /// Runs from the moment the client's window is full until hyper has written everything.
    write: Option<Pin<Box<Sleep>>>,
}

impl<S> Patient<S> {
    pub(super) fn new(stream: S, exchange: Exchange, limits: Limits) -> Self {
        let turn = exchange.turn();
        let framing = Framing::default();
        Self { stream, exchange, turn, framing, limits, head: Some(deadline(limits.head)), write: None }
    }

    fn taken<T>(&self, written: Poll<T>) -> Poll<T> {
        if self.write.is_some() {
            self.exchange.hold_up(false);
        }
        written
    }

    /// Turns "not yet" into an error once the client has had enough time.
    fn blocked<T>(&mut self, cx: &mut Context<'_>) -> Poll<io::Result<T>> {
        self.exchange.hold_up(true);
        let limit = self.limits.write;
        let write = self.write.get_or_insert_with(|| deadline(limit));
        write.as_mut().poll(cx).map(|()| Err(io::ErrorKind::TimedOut.into()))
    }
}

fn deadline(after: Duration) -> Pin<Box<Sleep>> {
    Box::pin(sleep_until(Instant::now() + after))
}

impl<S: AsyncRead + Unpin> AsyncRead for Patient<S> {
    fn poll_read(mut self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        let before = buf.filled().len();
        let read = Pin::new(&mut self.stream).poll_read(cx, buf);
        let turn = self.exchange.turn();
        if self.turn != turn {
            (self.turn, self.head, self.framing) = (turn, None, Framing::default());
        }
        let answering = turn % 2 == 1;
        if !answering && self.framing.is_ambiguous_after(&buf.filled()[before..]) {
            self.exchange.note_ambiguous();
        }
        match (read, &mut self.head) {
            (Poll::Pending, Some(head)) => head.as_mut().poll(cx).map(|()| Err(io::ErrorKind::TimedOut.into())),
            (Poll::Ready(Ok(())), None) if !answering && buf.filled().len() > before => {
                // While answering this would be a body, which has a deadline of its own.
                self.head = Some(deadline(self.limits.head));
                Poll::Ready(Ok(()))
            }
            (read, _) => read,
        }
    }
}

impl<S: AsyncWrite + Unpin> AsyncWrite for Patient<S> {
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &[u8]) -> Poll<io::Result<usize>> {
        match Pin::new(&mut self.stream).poll_write(cx, buf) {
            Poll::Pending => self.blocked(cx),
            written @ Poll::Ready(_) => self.taken(written),
        }
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        bufs: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        match Pin::new(&mut self.stream).poll_write_vectored(cx, bufs) {
            Poll::Pending => self.blocked(cx),
            written @ Poll::Ready(_) => self.taken(written),
        }
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    /// hyper flushes when it has nothing left to write.
    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        ready!(Pin::new(&mut self.stream).poll_flush(cx))?;
        self.write = None;
        Poll::Ready(Ok(()))
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(cx)
    }
}
