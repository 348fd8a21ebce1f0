//! The log: one line per event on stderr, as text on a terminal, else as JSON.

use std::fmt::Write as _;
use std::io::{self, IsTerminal, Write};
use std::panic::PanicHookInfo;

use tracing::{Metadata, Subscriber};
use tracing_subscriber::EnvFilter;
use tracing_subscriber::filter::filter_fn;
use tracing_subscriber::fmt::{MakeWriter, fmt};
use tracing_subscriber::layer::SubscriberExt;

use crate::config::{Config, LogFormat};

/// Starts the log as configured. Events before that are lost; a second call changes nothing.
///
/// Invalid directives of the filter are left out: a slip in `RUST_LOG` must not keep the site down.
pub fn init(config: &Config) {
    let by_place = || if io::stderr().is_terminal() { LogFormat::Text } else { LogFormat::Json };
    let format = config.log_format.unwrap_or_else(by_place);
    let subscriber = subscriber(format, &config.log_filter, || OneLine(io::stderr()));
    if tracing::subscriber::set_global_default(subscriber).is_ok() {
        std::panic::set_hook(Box::new(report_panic));
    }
}

/// The subscriber that writes the log. Whatever the filter says, it leaves out libraries that would log the path of a
/// mailed link with its token (F-72).
pub fn subscriber<W>(format: LogFormat, filter: &str, writer: W) -> Box<dyn Subscriber + Send + Sync>
where
    W: for<'w> MakeWriter<'w> + Send + Sync + 'static,
{
    let filter = EnvFilter::builder().parse_lossy(filter);
    // No colours: their escape characters could not be told from a visitor's.
    let plain = fmt().with_ansi(false).with_env_filter(filter).with_writer(writer);
    match format {
        LogFormat::Text => Box::new(plain.finish().with(filter_fn(tells_no_path))),
        LogFormat::Json => Box::new(plain.json().flatten_event(true).finish().with(filter_fn(tells_no_path))),
    }
}

fn tells_no_path(event: &Metadata<'_>) -> bool {
    !event.target().starts_with("tower_http::csrf")
}

/// Logs a panic like any other event, so that the log stays one JSON object per line.
fn report_panic(panic: &PanicHookInfo<'_>) {
    let place = panic.location().map(ToString::to_string).unwrap_or_default();
    tracing::error!(place, message = panic.payload_as_str().unwrap_or("panic"));
}

/// Writes each event on one line, whatever it contains: visitors' input must not look like another event or control a
/// terminal (I-83). The formatter hands over one event at a time, and the line break at its end is its own.
struct OneLine<W>(W);

impl<W: Write> Write for OneLine<W> {
    fn write(&mut self, event: &[u8]) -> io::Result<usize> {
        let text = String::from_utf8_lossy(event);
        let line = text.strip_suffix('\n').unwrap_or(&text);
        self.0.write_all((escape(line) + "\n").as_bytes())?;
        Ok(event.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.0.flush()
    }
}

/// Escapes as JSON does, which is readable in text too.
fn escape(line: &str) -> String {
    let mut escaped = String::with_capacity(line.len() + 1);
    for c in line.chars() {
        if c.is_control() || is_line_break_or_direction(c) {
            // Writing to a String cannot fail.
            let _ = write!(escaped, "\\u{:04x}", u32::from(c));
        } else {
            escaped.push(c);
        }
    }
    escaped
}

/// Unicode's own line breaks, and the marks that reverse the direction of text.
fn is_line_break_or_direction(c: char) -> bool {
    matches!(c, '\u{2028}' | '\u{2029}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::{Arc, Mutex};

    #[derive(Clone, Default)]
    struct Page(Arc<Mutex<Vec<u8>>>);

    impl Write for Page {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.0.lock().expect("no panic").write(bytes)
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    fn logged(format: LogFormat, filter: &str, work: impl FnOnce()) -> String {
        let page = Page::default();
        let writer = page.clone();
        tracing::subscriber::with_default(subscriber(format, filter, move || OneLine(writer.clone())), work);
        String::from_utf8(page.0.lock().expect("no panic").clone()).expect("UTF-8")
    }

    const HOSTILE: &str = "a\r\n2026-01-01 ERROR forged\u{1b}[2J\u{2028}\u{202e}\u{9b}\0z";

    #[test]
    fn hostile_text_stays_on_the_line_of_its_event_i_83() {
        for format in [LogFormat::Text, LogFormat::Json] {
            let log = logged(format, "info", || tracing::info!(field = %HOSTILE, "{HOSTILE}"));
            let line = log.strip_suffix('\n').expect("a line");
            assert!(!line.chars().any(|c| c.is_control() || is_line_break_or_direction(c)), "{line}");
        }
    }

    #[test]
    fn json_stays_json_and_says_what_was_said_i_83() {
        let log = logged(LogFormat::Json, "info", || tracing::info!(field = %HOSTILE, "hello"));
        let event: serde_json::Value = serde_json::from_str(&log).expect("one JSON object");
        assert_eq!(event["field"], HOSTILE);
        assert_eq!((&event["message"], &event["level"]), (&"hello".into(), &"INFO".into()));
    }

    #[test]
    fn the_filter_decides_and_a_broken_one_does_not_stop_the_log() {
        let both = || {
            tracing::info!("quiet");
            tracing::warn!("loud");
        };
        let log = logged(LogFormat::Text, "warn", both);
        assert!(log.contains("loud") && !log.contains("quiet"), "{log}");
        assert!(logged(LogFormat::Text, "warn,server=nonsense=", both).contains("loud"));
    }
}
