//! From what a browser says to one of the offered languages. Language and script have to be the same, once what is usual
//! is added (`zh-CN` is `zh-Hans-CN`, `zh-TW` is `zh-Hant-TW`); among several, the same region is preferred.

use std::sync::LazyLock;

use icu_locale::{LanguageIdentifier, Locale, LocaleCanonicalizer, LocaleExpander};

/// How many wishes are read of one statement, and how many bytes: it may come from anybody.
const WISHES_MAX: usize = 8;
const BYTES_MAX: usize = 256;

static EXPANDER: LazyLock<LocaleExpander> = LazyLock::new(LocaleExpander::new_common);
/// Turns old tags into today's: `iw` is `he`.
static CANONICAL: LazyLock<LocaleCanonicalizer> = LazyLock::new(LocaleCanonicalizer::new_common);

/// The tags of the offered languages. Answers are places in this list.
#[derive(Clone, Debug)]
pub(super) struct Offered(Vec<(&'static str, LanguageIdentifier)>);

impl Offered {
    pub(super) fn new(tags: impl IntoIterator<Item = &'static str>) -> Self {
        Self(tags.into_iter().filter_map(|tag| Some((tag, in_full(canonical(tag)?)))).collect())
    }

    /// Of tags in the order of preference, with spaces between, as in `ui_locales`.
    pub(super) fn in_order(&self, tags: &str) -> Option<usize> {
        let tags = within_bounds(tags.as_bytes(), b' ').filter_map(|tag| str::from_utf8(tag).ok());
        tags.filter_map(canonical).find_map(|wish| self.matching(wish, |_| true))
    }

    /// Of an `Accept-Language` header (RFC 9110, 12.5.4).
    pub(super) fn weighed(&self, header: &[u8]) -> Option<usize> {
        let mut wishes: Vec<_> = within_bounds(header, b',').filter_map(wish).collect();
        // Stable: of equal ones the first counts more.
        wishes.sort_by_key(|(_, weight)| std::cmp::Reverse(*weight));
        let excluded: Vec<_> = wishes.iter().filter(|(_, weight)| *weight == 0).map(|(tag, _)| tag.clone()).collect();
        let allowed = |place: usize| !excluded.iter().any(|range| covers(range, self.0[place].0));
        let wanted = wishes.into_iter().filter(|(_, weight)| *weight > 0);
        wanted.map(|(tag, _)| tag).find_map(|tag| self.matching(tag, allowed))
    }

    fn matching(&self, wish: LanguageIdentifier, allowed: impl Fn(usize) -> bool) -> Option<usize> {
        let wish = in_full(wish);
        let same = |one: &LanguageIdentifier| one.language == wish.language && one.script == wish.script;
        let places = || (0..self.0.len()).filter(|place| same(&self.0[*place].1) && allowed(*place));
        places().find(|place| self.0[*place].1.region == wish.region).or_else(|| places().next())
    }
}

/// The parts between separators, without empty ones and without one that the end of what is read cuts in two.
fn within_bounds(text: &[u8], separator: u8) -> impl Iterator<Item = &[u8]> {
    let end = if text.len() <= BYTES_MAX {
        text.len()
    } else {
        text[..=BYTES_MAX].iter().rposition(|byte| *byte == separator).unwrap_or(0)
    };
    let parts = text[..end].split(move |byte| *byte == separator).map(<[u8]>::trim_ascii);
    parts.filter(|part| !part.is_empty()).take(WISHES_MAX)
}

/// One wish with its weight in thousandths; None for what nobody can read, and for `*`, which says nothing.
fn wish(part: &[u8]) -> Option<(LanguageIdentifier, u16)> {
    let mut part = str::from_utf8(part).ok()?.split(';').map(str::trim);
    let tag = canonical(part.next()?)?;
    let weight = part.find_map(|parameter| parameter.strip_prefix("q=").or_else(|| parameter.strip_prefix("Q=")));
    Some((tag, weight.map_or(Some(1000), thousandths)?))
}

/// `0` to `1` with up to three decimals.
fn thousandths(weight: &str) -> Option<u16> {
    let (whole, decimals) = weight.split_once('.').unwrap_or((weight, ""));
    let digits = decimals.len() <= 3 && decimals.bytes().all(|byte| byte.is_ascii_digit());
    let decimals: u16 = format!("{decimals:0<3}").parse().ok().filter(|_| digits)?;
    match (whole, decimals) {
        ("0", decimals) => Some(decimals),
        ("1", 0) => Some(1000),
        _ => None,
    }
}

fn canonical(tag: &str) -> Option<LanguageIdentifier> {
    let mut locale = Locale::try_from_str(tag).ok()?;
    CANONICAL.canonicalize(&mut locale);
    (!locale.id.language.is_unknown()).then_some(locale.id)
}

fn in_full(mut tag: LanguageIdentifier) -> LanguageIdentifier {
    EXPANDER.maximize(&mut tag);
    tag
}

/// Whether a range excludes a language: it is its beginning (RFC 4647, 3.3.1).
fn covers(range: &LanguageIdentifier, tag: &str) -> bool {
    let rest = tag.strip_prefix(range.to_string().as_str());
    rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
}

#[cfg(test)]
mod tests {
    use super::*;

    const TAGS: [&str; 14] =
        ["en", "de", "fr", "es", "it", "pt-BR", "nl", "pl", "uk", "tr", "ar", "he", "ja", "zh-Hans"];

    fn weighed(header: &[u8]) -> &'static str {
        Offered::new(TAGS).weighed(header).map_or("-", |place| TAGS[place])
    }

    #[test]
    fn the_header_of_a_browser_finds_its_language_r_la_5() {
        for (header, language) in [
            ("", "-"),
            ("*", "-"),
            ("*;q=0.5, de;q=0.1", "de"),
            ("de", "de"),
            ("DE", "de"),
            ("de-AT", "de"),
            ("de-DE,de;q=0.9,en-US;q=0.8,en;q=0.7", "de"),
            ("en-US,en;q=0.5", "en"),
            ("en-GB", "en"),
            ("fr-CH, fr;q=0.9, en;q=0.8, de;q=0.7, *;q=0.5", "fr"),
            ("da, en-gb;q=0.8, en;q=0.7", "en"),
            ("en;q=0.7, de;q=0.8", "de"),
            ("en;q=0.8, de;q=0.8", "en"),
            ("en;q=0, de;q=0.001", "de"),
            ("de;q=0", "-"),
            ("de;q=0, de-AT", "-"),
            ("de-AT;q=0, de", "de"),
            ("de;q=0.000, fr;q=1.000", "fr"),
            ("zh;q=0, zh-CN", "-"),
            ("de;Q=0.5 , fr ; q=0.6", "fr"),
            ("de;q=2, fr;q=0.1", "fr"),
            ("de;q=0.1234, fr;q=0.1", "fr"),
            ("de;q=-1, fr", "fr"),
            ("de;q=", "-"),
            ("de;q=.5", "-"),
            ("de;level=1;q=0.1, fr;q=0.2", "fr"),
            ("zh-CN", "zh-Hans"),
            ("zh-SG", "zh-Hans"),
            ("zh", "zh-Hans"),
            ("zh-Hans-HK", "zh-Hans"),
            ("zh-TW", "-"),
            ("zh-HK, en;q=0.1", "en"),
            ("zh-Hant", "-"),
            ("pt-PT", "pt-BR"),
            ("pt", "pt-BR"),
            ("pt-BR", "pt-BR"),
            ("iw", "he"),
            ("iw-IL,en;q=0.5", "he"),
            ("no", "-"),
            ("nb-NO, nn;q=0.9, nl;q=0.1", "nl"),
            ("uk-UA", "uk"),
            ("sr-Latn, uz", "-"),
            ("en-Arab", "-"),
            ("ar-EG-u-nu-arab", "ar"),
            ("i-klingon, ja", "ja"),
            ("de_DE", "-"),
            ("d, x, 1, -, de--AT, ;q=1, ,,, it", "it"),
            ("und, it", "it"),
        ] {
            assert_eq!(weighed(header.as_bytes()), language, "{header}");
        }
        let long = format!("{}de", "da,".repeat(4_000));
        assert_eq!(weighed(long.as_bytes()), "-", "12 KB: what comes late is not read");
        assert_eq!(weighed(&[b'a'; 10_240]), "-");
        assert_eq!(weighed(b"de-\xff\xfe, \x00, fr\xc3, it"), "it");
        assert_eq!(weighed(b"da,sv,fi,nb,is,et,lv,lt,de"), "-", "the ninth wish");
        let cut = format!("{}, deu", "da-DK-variant-u-ca-gregory".repeat(10));
        assert_eq!(weighed(cut.as_bytes()), "-");
    }

    #[test]
    fn ui_locales_are_wishes_in_order_r_la_5() {
        let offered = Offered::new(TAGS);
        for (tags, language) in [
            ("de", "de"),
            ("da de-CH en", "de"),
            ("  fr   en ", "fr"),
            ("zh-Hant-TW ja", "ja"),
            ("de;q=0.1", "-"),
            ("de,fr", "-"),
            ("../../etc/passwd", "-"),
            ("\u{202e}de", "-"),
            ("", "-"),
            ("a b c d e f g h de", "-"),
        ] {
            assert_eq!(offered.in_order(tags).map_or("-", |place| TAGS[place]), language, "{tags:?}");
        }
        assert_eq!(offered.in_order(&"x".repeat(5_000)), None);
    }

    #[test]
    fn of_several_regions_the_same_is_preferred() {
        let offered = Offered::new(["pt-BR", "pt-PT", "en"]);
        for (header, place) in [("pt-PT", 1), ("pt-AO", 0), ("pt", 0), ("pt-BR;q=0, pt", 1)] {
            assert_eq!(offered.weighed(header.as_bytes()), Some(place), "{header}");
        }
    }
}
