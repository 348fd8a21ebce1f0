//! Moments and durations in the reader's language and time zone, on a clock of 24 hours. The zone is said as its offset
//! from UTC: the name of a city would read as the place where something happened.

use std::sync::OnceLock;
use std::time::Duration;

use accounts::Timestamp;
use icu_calendar::{Date, Gregorian};
use icu_datetime::FixedCalendarDateTimeFormatter;
use icu_datetime::fieldsets::{MD, YMD, YMDET};
use icu_datetime::options::TimePrecision;
use icu_locale::Locale;
use icu_time::{DateTime, Time};
use jiff::civil;

use crate::{Language, Reader, Zone};

const MINUTE: u64 = 60;
const HOUR: u64 = 60 * MINUTE;
const DAY: u64 = 24 * HOUR;

/// For letters, which are read at any time: `Tuesday, 24 November 2026 at 14:02 (UTC)`.
#[must_use]
pub fn in_full(t: Reader, at: Timestamp) -> String {
    let local = local(t, at);
    let full = ordinal(t, local.civil, Formats::of(t.language()).full.format(&moment(local.civil)).to_string());
    format!("{full} ({})", local.offset)
}

/// For pages, which are read now: `today, 14:02 (UTC)`, `tomorrow, …`, `3 May, …`, `3 May 2025, …`.
#[must_use]
pub fn relative(t: Reader, at: Timestamp, now: Timestamp) -> String {
    let time = time_of_day(t, at);
    match days_between(t, at, now) {
        0 => t.moment_today(time),
        1 => t.moment_tomorrow(time),
        -1 => t.moment_yesterday(time),
        _ => t.moment_day(day_in_words(t, at, now), time),
    }
}

/// How a day and a time are put together, for the script: yesterday, today, tomorrow, another day.
pub(crate) fn patterns(t: Reader) -> String {
    let (day, time) = ("{day}", "{time}");
    [t.moment_yesterday(time), t.moment_today(time), t.moment_tomorrow(time), t.moment_day(day, time)].join("|")
}

/// The time alone: `14:02 (UTC)`.
#[must_use]
pub fn time_of_day(t: Reader, at: Timestamp) -> String {
    let local = local(t, at);
    format!("{:02}:{:02} ({})", local.civil.hour(), local.civil.minute(), local.offset)
}

/// The day as a person would say it now: `today`, `3 May`, `3 May 2025`.
#[must_use]
pub fn day_in_words(t: Reader, at: Timestamp, now: Timestamp) -> String {
    let (civil, today) = (local(t, at).civil, local(t, now).civil);
    match days_between(t, at, now) {
        0 => t.day_today(),
        1 => t.day_tomorrow(),
        -1 => t.day_yesterday(),
        _ if civil.year() == today.year() => {
            ordinal(t, civil, Formats::of(t.language()).day_of_year.format(&moment(civil).date).to_string())
        }
        _ => day(t, at),
    }
}

/// The day alone: `24 November 2026`.
#[must_use]
pub fn day(t: Reader, at: Timestamp) -> String {
    let civil = local(t, at).civil;
    ordinal(t, civil, Formats::of(t.language()).day.format(&moment(civil).date).to_string())
}

/// French says "first", and counts from the second on. The patterns know only numbers.
fn ordinal(t: Reader, at: civil::DateTime, date: String) -> String {
    if t.lang() == "fr" && at.day() == 1 { date.replacen("1 ", "1er ", 1) } else { date }
}

/// A duration in the largest unit that divides it, for a message with plural forms.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lasting {
    /// Less than a minute.
    Seconds(u64),
    /// Up to whole hours.
    Minutes(u64),
    /// Up to a day: that is said as 24 hours, because "1 day" is read as "until tomorrow".
    Hours(u64),
    /// Whole days, at least two.
    Days(u64),
}

/// Rounded up, so that nothing is promised away.
#[must_use]
pub fn lasting(duration: Duration) -> Lasting {
    let seconds = duration.as_secs() + u64::from(duration.subsec_nanos() > 0);
    match seconds {
        0..MINUTE => Lasting::Seconds(seconds),
        _ if seconds > DAY && seconds.is_multiple_of(DAY) => Lasting::Days(seconds / DAY),
        _ if seconds.is_multiple_of(HOUR) => Lasting::Hours(seconds / HOUR),
        _ => Lasting::Minutes(seconds.div_ceil(MINUTE)),
    }
}

/// For the `datetime` attribute: `2026-11-24T14:02:00Z`.
pub(crate) fn machine(at: Timestamp) -> String {
    let at = at.to_utc();
    let (hour, minute, second) = at.to_hms();
    format!("{}T{hour:02}:{minute:02}:{second:02}Z", at.date())
}

/// A moment as the reader's clocks show it.
struct Local {
    civil: civil::DateTime,
    offset: String,
}

fn local(t: Reader, at: Timestamp) -> Local {
    let (moment, zone) = (instant(at), t.zone());
    Local { civil: zone.offset_at(moment).to_datetime(moment), offset: offset(zone, at) }
}

fn instant(at: Timestamp) -> jiff::Timestamp {
    jiff::Timestamp::from_millisecond(at.millis()).unwrap_or(jiff::Timestamp::MAX)
}

/// The offset of a zone from UTC at a moment: `UTC`, `UTC+1`, `UTC−3:30`.
#[must_use]
pub(crate) fn offset(zone: Zone, at: Timestamp) -> String {
    offset_in_words(zone.offset_at(instant(at)).seconds())
}

fn offset_in_words(seconds: i32) -> String {
    let sign = if seconds < 0 { '\u{2212}' } else { '+' };
    let minutes = seconds.unsigned_abs() / 60;
    match (minutes / 60, minutes % 60) {
        (0, 0) => "UTC".to_owned(),
        (hours, 0) => format!("UTC{sign}{hours}"),
        (hours, minutes) => format!("UTC{sign}{hours}:{minutes:02}"),
    }
}

fn days_between(t: Reader, at: Timestamp, now: Timestamp) -> i32 {
    let (at, now) = (local(t, at).civil.date(), local(t, now).civil.date());
    at.since(now).map_or(i32::MAX, |span| span.get_days())
}

fn moment(at: civil::DateTime) -> DateTime<Gregorian> {
    let (year, month, day) = (at.year().into(), at.month().unsigned_abs(), at.day().unsigned_abs());
    let date =
        Date::try_new_gregorian(year, month, day).unwrap_or_else(|_| unreachable!("a date of the same calendar"));
    let (hour, minute) = (at.hour().unsigned_abs(), at.minute().unsigned_abs());
    DateTime { date, time: Time::try_new(hour, minute, 0, 0).unwrap_or(Time::start_of_day()) }
}

/// The patterns of one language. They take longer to make than to use.
struct Formats {
    full: FixedCalendarDateTimeFormatter<Gregorian, YMDET>,
    day: FixedCalendarDateTimeFormatter<Gregorian, YMD>,
    day_of_year: FixedCalendarDateTimeFormatter<Gregorian, MD>,
}

impl Formats {
    fn of(language: Language) -> &'static Self {
        static FORMATS: [OnceLock<Formats>; Language::COUNT] = [const { OnceLock::new() }; Language::COUNT];
        FORMATS[language.index()].get_or_init(|| Self::made(language))
    }

    fn made(language: Language) -> Self {
        let locale: Locale = match language.tag() {
            // American dates put the month first.
            "en" => "en-GB-u-hc-h23".to_owned(),
            // Digits as everywhere else on the page.
            "ar" => "ar-u-hc-h23-nu-latn".to_owned(),
            tag => format!("{tag}-u-hc-h23"),
        }
        .parse()
        .expect("tags are well-formed");
        let missing = "every language has patterns";
        Self {
            full: FixedCalendarDateTimeFormatter::try_new(
                (&locale).into(),
                YMDET::long().with_time_precision(TimePrecision::Minute),
            )
            .expect(missing),
            day: FixedCalendarDateTimeFormatter::try_new((&locale).into(), YMD::long()).expect(missing),
            day_of_year: FixedCalendarDateTimeFormatter::try_new((&locale).into(), MD::long()).expect(missing),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Zone;

    /// Tuesday 24 November 2026, 14:02 UTC.
    const NOW: Timestamp = Timestamp::from_millis(1_795_528_920_000);

    fn reader(tag: &str, zone: &str) -> Reader {
        Reader::of(Language::tagged(tag).expect("a language"), Zone::named(zone).expect("a zone"))
    }

    fn hours(hours: u64) -> Duration {
        Duration::from_secs(hours * HOUR)
    }

    #[test]
    fn letters_say_the_whole_date() {
        assert_eq!(in_full(Reader::english(), NOW), "Tuesday, 24 November 2026 at 14:02 (UTC)");
        assert_eq!(in_full(reader("en", "Europe/Berlin"), NOW), "Tuesday, 24 November 2026 at 15:02 (UTC+1)");
    }

    #[test]
    fn pages_say_the_day_as_a_person_would() {
        let said = |at| relative(Reader::english(), at, NOW);
        assert_eq!(said(NOW), "today, 14:02 (UTC)");
        assert_eq!(said(NOW + hours(24)), "tomorrow, 14:02 (UTC)");
        assert_eq!(said(NOW - hours(15)), "yesterday, 23:02 (UTC)");
        assert_eq!(said(NOW - hours(24 * 21)), "3 November, 14:02 (UTC)");
        assert_eq!(said(NOW - hours(24 * 365)), "24 November 2025, 14:02 (UTC)");
    }

    #[test]
    fn dates_are_written_as_each_language_writes_them() {
        let first = Timestamp::from_millis(1_796_133_720_000);
        assert_eq!(in_full(reader("fr", "UTC"), first), "mardi 1er décembre 2026 à 14:02 (UTC)");
        assert_eq!(day(reader("fr", "UTC"), NOW), "24 novembre 2026");
        assert_eq!(in_full(reader("de", "UTC"), NOW), "Dienstag, 24. November 2026 um 14:02 (UTC)");
        assert_eq!(in_full(reader("ja", "UTC"), NOW), "2026年11月24日火曜日 14:02 (UTC)");
        assert!(in_full(reader("ar", "UTC"), NOW).contains("24 نوفمبر 2026"), "Latin digits");
    }

    #[test]
    fn the_day_is_that_of_the_readers_zone_r_la_9() {
        let said = |zone, at| relative(reader("en", zone), at, NOW);
        assert_eq!(said("Asia/Tokyo", NOW + hours(1)), "tomorrow, 00:02 (UTC+9)");
        assert_eq!(said("Asia/Tokyo", NOW), "today, 23:02 (UTC+9)");
        assert_eq!(said("Asia/Kathmandu", NOW), "today, 19:47 (UTC+5:45)");
        assert_eq!(said("America/St_Johns", NOW), "today, 10:32 (UTC\u{2212}3:30)");
        assert_eq!(said("Pacific/Auckland", NOW - hours(24)), "yesterday, 03:02 (UTC+13)");
    }

    #[test]
    fn the_offset_is_that_of_the_moment_r_la_9() {
        // Europe's summer time ended on 25 October 2026 at 01:00 UTC.
        let change = Timestamp::from_millis(1_792_890_000_000);
        let berlin = reader("en", "Europe/Berlin");
        assert_eq!(time_of_day(berlin, change - Duration::from_mins(1)), "02:59 (UTC+2)");
        assert_eq!(time_of_day(berlin, change), "02:00 (UTC+1)");
    }

    #[test]
    fn durations_are_said_in_their_largest_even_unit() {
        let said = |seconds| lasting(Duration::from_secs(seconds));
        assert_eq!(said(40), Lasting::Seconds(40));
        assert_eq!(said(600), Lasting::Minutes(10));
        assert_eq!(said(601), Lasting::Minutes(11));
        assert_eq!(said(3_600), Lasting::Hours(1));
        assert_eq!(said(86_400), Lasting::Hours(24));
        assert_eq!(said(604_800), Lasting::Days(7));
    }

    #[test]
    fn machines_get_iso_8601() {
        assert_eq!(machine(NOW), "2026-11-24T14:02:00Z");
    }
}
