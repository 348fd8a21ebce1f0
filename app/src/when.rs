//! Moments and durations in words. Always UTC: the server does not know where the reader is, so it says which zone.

use std::time::Duration;

use accounts::Timestamp;
use time::{Date, OffsetDateTime};

const MINUTE: u64 = 60;
const HOUR: u64 = 60 * MINUTE;
const DAY: u64 = 24 * HOUR;

/// For letters, which are read at any time: `Tuesday 24 November 2026, 14:00 UTC`.
#[must_use]
pub fn in_full(at: Timestamp) -> String {
    let at = at.to_utc();
    format!("{} {}, {}", at.weekday(), long_date(at.date()), clock(at))
}

/// For pages, which are read now: `today, 14:02 UTC`, `tomorrow, …`, `3 May, …`, `3 May 2025, …`.
#[must_use]
pub fn relative(at: Timestamp, now: Timestamp) -> String {
    format!("{}, {}", day_in_words(at, now), time_of_day(at))
}

/// The time alone: `14:02 UTC`.
#[must_use]
pub fn time_of_day(at: Timestamp) -> String {
    clock(at.to_utc())
}

/// The day as a person would say it now: `today`, `3 May`, `3 May 2025`.
#[must_use]
pub fn day_in_words(at: Timestamp, now: Timestamp) -> String {
    let (at, now) = (at.to_utc(), now.to_utc());
    match at.date().to_julian_day() - now.date().to_julian_day() {
        0 => "today".to_owned(),
        1 => "tomorrow".to_owned(),
        -1 => "yesterday".to_owned(),
        _ if at.year() == now.year() => format!("{} {}", at.day(), at.month()),
        _ => long_date(at.date()),
    }
}

/// The day alone: `24 November 2026`.
#[must_use]
pub fn day(at: Timestamp) -> String {
    long_date(at.to_utc().date())
}

/// `24 hours`, `1 hour`, `10 minutes`, `7 days`; rounded up to the largest unit that divides it, so that nothing is
/// promised away. A day is said as 24 hours, because "1 day" is read as "until tomorrow".
#[must_use]
pub fn lasting(duration: Duration) -> String {
    let seconds = duration.as_secs() + u64::from(duration.subsec_nanos() > 0);
    match seconds {
        0..MINUTE => count(seconds, "second"),
        _ if seconds > DAY && seconds.is_multiple_of(DAY) => count(seconds / DAY, "day"),
        _ if seconds.is_multiple_of(HOUR) => count(seconds / HOUR, "hour"),
        _ => count(seconds.div_ceil(MINUTE), "minute"),
    }
}

/// For the `datetime` attribute: `2026-11-24T14:02:00Z`.
pub(crate) fn machine(at: Timestamp) -> String {
    let at = at.to_utc();
    let (hour, minute, second) = at.to_hms();
    format!("{}T{hour:02}:{minute:02}:{second:02}Z", at.date())
}

fn long_date(date: Date) -> String {
    format!("{} {} {}", date.day(), date.month(), date.year())
}

fn clock(at: OffsetDateTime) -> String {
    format!("{:02}:{:02} UTC", at.hour(), at.minute())
}

fn count(number: u64, unit: &str) -> String {
    let plural = if number == 1 { "" } else { "s" };
    format!("{number} {unit}{plural}")
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Tuesday 24 November 2026, 14:02 UTC.
    const NOW: Timestamp = Timestamp::from_millis(1_795_528_920_000);

    #[test]
    fn letters_say_the_whole_date() {
        assert_eq!(in_full(NOW), "Tuesday 24 November 2026, 14:02 UTC");
    }

    #[test]
    fn pages_say_the_day_as_a_person_would() {
        let hours = |hours: u64| Duration::from_secs(hours * HOUR);
        assert_eq!(relative(NOW, NOW), "today, 14:02 UTC");
        assert_eq!(relative(NOW + hours(24), NOW), "tomorrow, 14:02 UTC");
        assert_eq!(relative(NOW - hours(15), NOW), "yesterday, 23:02 UTC");
        assert_eq!(relative(NOW - hours(24 * 21), NOW), "3 November, 14:02 UTC");
        assert_eq!(relative(NOW - hours(24 * 365), NOW), "24 November 2025, 14:02 UTC");
    }

    #[test]
    fn durations_are_said_in_their_largest_even_unit() {
        let said = |seconds| lasting(Duration::from_secs(seconds));
        assert_eq!(said(40), "40 seconds");
        assert_eq!(said(600), "10 minutes");
        assert_eq!(said(601), "11 minutes");
        assert_eq!(said(3_600), "1 hour");
        assert_eq!(said(86_400), "24 hours");
        assert_eq!(said(604_800), "7 days");
    }

    #[test]
    fn machines_get_iso_8601() {
        assert_eq!(machine(NOW), "2026-11-24T14:02:00Z");
    }
}
