//! Remnants that environment files leave in values. A shell removes quotes and comments, systemd and Compose remove
//! quotes, `docker run --env-file` and Kubernetes remove neither, so one file means different things in different
//! places. Messages never repeat any part of a value.

/// Pairs of quotes, as programs and word processors write them.
const QUOTES: [(char, char); 7] =
    [('"', '"'), ('\'', '\''), ('`', '`'), ('“', '”'), ('„', '“'), ('‘', '’'), ('«', '»')];

/// The value without what is invisible at its ends: white space, Windows line ends, and the byte order mark with which
/// some editors begin files.
pub(super) fn bare(text: &str) -> &str {
    text.trim_matches(|c: char| c.is_whitespace() || matches!(c, '\u{feff}' | '\u{200b}' | '\u{2060}'))
}

/// What no setting can mean to contain, whatever its kind, even where it could pass for a value.
pub(super) fn certain(name: &str, value: &str) -> Option<String> {
    let named = value.strip_prefix("export ").unwrap_or(value).trim_start();
    let quoted = QUOTES.iter().any(|(open, close)| {
        let inside = value.trim_start_matches('\\').strip_prefix(*open);
        inside.is_some_and(|rest| rest.ends_with(*close))
    });
    // A display name in MAIL_FROM begins and ends with a quote.
    let half = (value.starts_with('"') || value.ends_with('"')) && value.matches('"').count() % 2 == 1;
    if quoted || half {
        let how = if quoted { "stands in quotes" } else { "has quotes at one end" };
        return Some(format!("{how} that an environment file left in; write it without them"));
    }
    if has_remark(value) {
        return Some("holds a remark (#) that an environment file left in; give it a line of its own".into());
    }
    if value.contains(['\n', '\r']) {
        return Some("holds a line break; it must be one line".into());
    }
    named
        .strip_prefix(name)?
        .trim_start()
        .starts_with(['=', ':'])
        .then(|| "begins with its own name; leave that out".to_owned())
}

/// A likely reason why a value cannot be read.
pub(super) fn likely(value: &str) -> Option<&'static str> {
    let typographic = |c: char| QUOTES.iter().any(|(open, close)| c == *open || c == *close);
    if value.contains(typographic) {
        Some("is a quote in it meant to be there?")
    } else if value.contains(" #") || value.contains("\t#") {
        Some("is the # in it a remark? It is part of the value here")
    } else if value.contains("${") || value.starts_with('$') {
        Some("is it the name of a variable that nobody has put in?")
    } else {
        None
    }
}

/// A blank and a # without a number after it: `Team #1` is a name. So is `#0f5b6b` of a colour.
fn has_remark(value: &str) -> bool {
    let mut rest = value;
    while let Some(at) = rest.find('#') {
        let (before, after) = (&rest[..at], &rest[at + 1..]);
        if before.ends_with(char::is_whitespace) && !after.starts_with(|c: char| c.is_ascii_digit()) {
            return true;
        }
        rest = after;
    }
    let colour = value.len() == 7 && value[1..].bytes().all(|b| b.is_ascii_hexdigit());
    value.starts_with('#') && !colour && value.len() > 1 && !value[1..].starts_with(|c: char| c.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_file_left_is_told_from_what_was_meant() {
        let cause = |value: &str| certain("SITE_NAME", bare(value)).unwrap_or_default();
        for value in
            ["\"Example\"", "'Example'", "`a`", "“Example”", "„Example“", "«Example»", "\\\"Example\\\"", "''", "\"a"]
        {
            assert!(cause(value).contains("quote"), "{value}");
        }
        for value in [
            "Example # the name",
            "Example\t#x",
            "Example #",
            "# none",
            "Team #1 # the name",
            "\"Example\" # x",
            "#ffcc00 # yellow",
        ] {
            assert!(cause(value).contains("remark"), "{value}");
        }
        assert!(cause("Example\nSite").contains("line break") && cause("Example\r\nSite").contains("line break"));
        assert!(cause("SITE_NAME=Example").contains("own name") && cause("export SITE_NAME = x").contains("own name"));
        assert!(cause("SITE_NAME: Example").contains("own name"));
        for value in [
            "Example",
            "Joe's",
            "The Boys'",
            "The \"Best\" Site",
            "\"A, B\" <a@b.example>",
            "Team #1",
            "C#",
            "#1",
            "#ffcc00",
            "a#b",
            "SITE_NAME is a setting",
            "\u{feff}Example\r",
            " Example\u{200b} ",
            "https://x/#top",
        ] {
            assert_eq!(cause(value), "", "{value}");
        }
    }

    #[test]
    fn ends_that_cannot_be_seen_are_no_part_of_a_value() {
        assert_eq!(bare("\u{feff} value\u{a0}\r\n"), "value");
    }
}
