//! Names a device in plain words. The header is the visitor's text: it picks among our words and is never repeated.

use crate::Reader;

/// Marks and names, the most particular first: Edge and Opera also say "Chrome", and everything says "Safari".
/// Every name contains its own mark, so that naming a name changes nothing.
const BROWSERS: &[(&str, &str)] = &[
    ("Edg", "Edge"),
    ("OPR/", "Opera"),
    ("Opera", "Opera"),
    ("Samsung", "Samsung Internet"),
    ("Firefox", "Firefox"),
    ("FxiOS", "Firefox"),
    ("CriOS", "Chrome"),
    ("Chrome", "Chrome"),
    ("Safari", "Safari"),
];

/// iPads and iPhones also say "Mac OS X", Android also says "Linux".
const SYSTEMS: &[(&str, &str)] = &[
    ("iPhone", "iPhone"),
    ("iPad", "iPad"),
    ("Android", "Android"),
    ("CrOS", "ChromeOS"),
    ("ChromeOS", "ChromeOS"),
    ("Windows", "Windows"),
    ("Mac", "Mac"),
    ("Linux", "Linux"),
];

/// `Firefox on Windows`, `Safari on iPhone`, `A browser on Linux`, `A browser`.
#[must_use]
pub fn name(t: Reader, user_agent: &str) -> String {
    match (first(BROWSERS, user_agent), first(SYSTEMS, user_agent)) {
        (Some(browser), Some(system)) => t.browser_on(browser, system),
        (Some(browser), None) => browser.to_owned(),
        (None, Some(system)) => t.browser_unknown_on(system),
        (None, None) => t.browser_unknown(),
    }
}

fn first(table: &[(&str, &'static str)], user_agent: &str) -> Option<&'static str> {
    table.iter().find(|(mark, _)| user_agent.contains(mark)).map(|&(_, name)| name)
}

#[cfg(test)]
mod tests {
    use crate::Reader;

    fn name(user_agent: &str) -> String {
        super::name(Reader::english(), user_agent)
    }

    #[test]
    fn common_browsers_are_named_with_their_system() {
        for (user_agent, words) in [
            ("Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0", "Firefox on Windows"),
            (
                "Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1.15 Version/19.0 Safari/604.1",
                "Safari on iPhone",
            ),
            (
                "Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/140.0 Safari/537.36 Edg/140.0",
                "Edge on Windows",
            ),
            (
                "Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 Chrome/140.0 Mobile Safari/537.36",
                "Chrome on Android",
            ),
            ("Mozilla/5.0 (X11; Linux x86_64)", "A browser on Linux"),
        ] {
            assert_eq!(name(user_agent), words);
            assert_eq!(name(words), words);
        }
    }

    #[test]
    fn what_is_not_known_is_never_repeated() {
        assert_eq!(name("<script>curl/8"), "A browser");
        assert_eq!(name(""), "A browser");
    }
}
