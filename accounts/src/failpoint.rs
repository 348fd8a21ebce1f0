//! Places where a test kills this process, or makes it panic, to see what is lost. Compiled out of release builds.

/// Does what `VESTIBULE_FAILPOINT` asks for at this place: `place=abort` or `place=panic`.
///
/// # Panics
/// When the variable asks for it.
#[cfg(debug_assertions)]
pub fn hit(place: &str) {
    use std::sync::LazyLock;

    #[expect(clippy::disallowed_methods, reason = "no setting: tests alone know it, and release builds do not")]
    static ARMED: LazyLock<Option<String>> = LazyLock::new(|| std::env::var("VESTIBULE_FAILPOINT").ok());
    match ARMED.as_deref().and_then(|armed| armed.split_once('=')) {
        Some((armed, "abort")) if armed == place => std::process::abort(),
        Some((armed, "panic")) if armed == place => panic!("fail point {place}"),
        _ => {}
    }
}

/// Does nothing in release builds.
#[cfg(not(debug_assertions))]
#[inline]
pub fn hit(_place: &str) {}
