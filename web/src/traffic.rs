//! Counts answers since this process started, for metrics.

use std::sync::atomic::{AtomicU64, Ordering};

use axum::http::StatusCode;

/// How a proxy's question was answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asked {
    /// The visitor may pass.
    Passed,
    /// Nobody, whom the application lets pass.
    Anonymous,
    /// Nobody.
    Stranger,
    /// Somebody to whom the application is not open.
    NotOpen,
    /// The visitor's request had an identity header of its own.
    Spoofed,
    /// No application has the host.
    UnknownHost,
    /// The database is away.
    Unavailable,
}

impl Asked {
    /// Every answer, with its name in metrics.
    pub const ALL: [(Self, &str); 7] = [
        (Self::Passed, "passed"),
        (Self::Anonymous, "anonymous"),
        (Self::Stranger, "stranger"),
        (Self::NotOpen, "not_open"),
        (Self::Spoofed, "spoofed"),
        (Self::UnknownHost, "unknown_host"),
        (Self::Unavailable, "unavailable"),
    ];
}

/// The counters.
#[derive(Debug, Default)]
pub struct Traffic {
    responses: [AtomicU64; 5],
    checks: [AtomicU64; Asked::ALL.len()],
    throttled: AtomicU64,
    overloaded: AtomicU64,
}

impl Traffic {
    /// Counts an answer by its class.
    pub(crate) fn count_response(&self, status: StatusCode) {
        let class = usize::from(status.as_u16() / 100).clamp(1, 5) - 1;
        self.responses[class].fetch_add(1, Ordering::Relaxed);
        match status {
            StatusCode::TOO_MANY_REQUESTS => self.throttled.fetch_add(1, Ordering::Relaxed),
            StatusCode::SERVICE_UNAVAILABLE => self.overloaded.fetch_add(1, Ordering::Relaxed),
            _ => 0,
        };
    }

    /// Counts the answer to a proxy.
    pub(crate) fn count_check(&self, asked: Asked) {
        self.checks[asked as usize].fetch_add(1, Ordering::Relaxed);
    }

    /// Answers to proxies, by the names of [`Asked`].
    pub fn checks(&self) -> impl Iterator<Item = (&'static str, u64)> {
        Asked::ALL.into_iter().map(|(asked, name)| (name, self.checks[asked as usize].load(Ordering::Relaxed)))
    }

    /// Counts a visitor who is asked to try again later by other means than status 429.
    pub(crate) fn count_throttled(&self) {
        self.throttled.fetch_add(1, Ordering::Relaxed);
    }

    /// Answers with status 1xx to 5xx.
    #[must_use]
    pub fn responses(&self) -> [u64; 5] {
        self.responses.each_ref().map(|count| count.load(Ordering::Relaxed))
    }

    /// Answers to one try too many.
    #[must_use]
    pub fn throttled(&self) -> u64 {
        self.throttled.load(Ordering::Relaxed)
    }

    /// Answers 503.
    #[must_use]
    pub fn overloaded(&self) -> u64 {
        self.overloaded.load(Ordering::Relaxed)
    }
}
