//! Everything a story logs, at the finest level an operator can ask for.

use std::io;
use std::sync::{Arc, Mutex, PoisonError};

use server::config::LogFormat;
use server::telemetry;
use tracing::Dispatch;

/// Clones share their lines.
#[derive(Clone, Debug, Default)]
pub(crate) struct Log(Arc<Mutex<Vec<u8>>>);

impl Log {
    /// For all threads of a story.
    pub(crate) fn dispatch(&self) -> Dispatch {
        let log = self.clone();
        Dispatch::new(telemetry::subscriber(LogFormat::Text, "trace", move || log.clone()))
    }

    pub(crate) fn text(&self) -> String {
        String::from_utf8_lossy(&self.0.lock().unwrap_or_else(PoisonError::into_inner)).into_owned()
    }

    /// F-72.
    pub(crate) fn assert_holds_none_of(&self, secrets: &[String]) {
        let text = self.text();
        for secret in secrets {
            let line = text.lines().find(|line| line.contains(secret));
            assert_eq!(line, None, "F-72: a secret was logged");
        }
    }
}

impl io::Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
