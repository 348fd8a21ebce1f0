//! Finds the one address in pasted text. Only removes text around the address and invisible characters; the rest must
//! match the grammar as it is, so that one text never means two accounts.

use icu_properties::CodePointMapData;
use icu_properties::props::{GeneralCategory, GeneralCategoryGroup};

use super::EmailRefused;
use crate::signs::{is_invisible, is_space, narrow};

/// Longest text that is searched, in bytes: an address with a long name before it.
const TYPED_MAX: usize = 1024;
/// What may directly precede an address. Characters that an address can begin with are not among them.
const OPENING: [char; 16] = [
    '<', '(', '[', ',', ';', ':', '\u{201c}', '\u{201e}', '\u{201f}', '\u{2018}', '\u{201a}', '\u{ab}', '\u{2039}',
    '\u{300c}', '\u{300e}', '\u{3010}',
];

/// The text of the one address in `typed`, with exactly one `@` and no space.
pub(super) fn address_in(typed: &str) -> Result<String, EmailRefused> {
    if typed.len() > TYPED_MAX {
        return Err(EmailRefused::TooLong);
    }
    let seen = as_seen(typed);
    let (inside, outside) = bracketed(&seen);
    let address = peel(inside);
    let another = |word: &str| word.contains('@') && !peel(word).eq_ignore_ascii_case(address);
    if outside.iter().flat_map(|text| text.split(parts_words)).any(another) {
        return Err(EmailRefused::Several);
    }
    check_one(address)?;
    Ok(address.to_owned())
}

/// The text without invisible characters, with narrow signs between letters and a plain space for every gap.
fn as_seen(typed: &str) -> String {
    let mut seen = String::with_capacity(typed.len());
    let mut rest = typed.chars().peekable();
    while let Some(c) = rest.next() {
        // Between letters of some scripts a joiner makes a different domain, with a different owner.
        let joins = matches!(c, '\u{200c}' | '\u{200d}')
            && !seen.ends_with(|c: char| c.is_ascii())
            && !seen.is_empty()
            && rest.peek().is_some_and(|next| !next.is_ascii());
        if is_space(c) {
            seen.push(' ');
        } else if joins || !is_invisible(c) {
            let narrow = narrow(c);
            // Wide letters after the `@` are left to IDNA; before it they are look-alikes (R-EM-2).
            seen.push(if narrow.is_ascii_alphanumeric() { c } else { narrow });
        }
    }
    seen
}

/// The text in the last angle brackets, if it holds an address, and the text around them.
fn bracketed(text: &str) -> (&str, [&str; 2]) {
    let found = text.rsplit_once('<').map(|(before, rest)| (before, rest.split_once('>').unwrap_or((rest, ""))));
    match found {
        Some((before, (inside, after))) if inside.contains('@') => (inside, [before, after]),
        _ => (text, ["", ""]),
    }
}

/// Strips `mailto:`, quotes, brackets and sentence ends until nothing is left to strip.
fn peel(text: &str) -> &str {
    let mut text = text;
    loop {
        let mut peeled = without_scheme(text.trim_matches(' '));
        if let Some(quoted) = peeled.strip_prefix('\'').and_then(|rest| rest.strip_suffix('\'')) {
            peeled = quoted;
        }
        peeled = peeled.trim_start_matches(OPENING).trim_end_matches(|c| is_sign(c) && !matches!(c, '@' | '-'));
        // A quoted local part keeps its quote.
        if !peeled.contains("\"@") {
            peeled = peeled.trim_start_matches('"');
        }
        if peeled.len() == text.len() {
            return peeled;
        }
        text = peeled;
    }
}

/// Without the scheme and the query, such as a subject, of a `mailto:` link.
fn without_scheme(text: &str) -> &str {
    const SCHEME: &str = "mailto:";
    match text.get(..SCHEME.len()) {
        Some(scheme) if scheme.eq_ignore_ascii_case(SCHEME) => {
            text[SCHEME.len()..].split('?').next().unwrap_or_default()
        }
        _ => text,
    }
}

/// Neither letter, digit, mark nor space: no address ends with it.
pub(super) fn is_sign(c: char) -> bool {
    let kind = kind(c);
    GeneralCategoryGroup::Punctuation.contains(kind) || GeneralCategoryGroup::Symbol.contains(kind)
}

/// A typographic dash, quote or bracket. It looks like part of a name and never is; IDNA lets it pass.
pub(super) fn is_typographic(c: char) -> bool {
    let kind = kind(c);
    let other = kind == GeneralCategory::OtherPunctuation;
    !c.is_ascii() && GeneralCategoryGroup::Punctuation.contains(kind) && !other
}

fn kind(c: char) -> GeneralCategory {
    CodePointMapData::new().get(c)
}

fn parts_words(c: char) -> bool {
    matches!(c, ' ' | ',' | ';' | ':' | '<' | '>' | '(' | ')' | '[' | ']' | '"')
}

fn check_one(address: &str) -> Result<(), EmailRefused> {
    let several = || address.split(parts_words).filter(|word| word.contains('@')).count() > 1;
    match address.matches('@').count() {
        _ if address.is_empty() => Err(EmailRefused::Empty),
        0 => Err(EmailRefused::NoAt),
        1 if address.starts_with('@') => Err(EmailRefused::NoName),
        1 if address.ends_with('@') => Err(EmailRefused::NoDomain),
        1 if address.contains(' ') => Err(EmailRefused::Space),
        1 => Ok(()),
        _ if several() => Err(EmailRefused::Several),
        _ => Err(EmailRefused::TwoAts),
    }
}
