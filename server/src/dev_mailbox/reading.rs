//! Extracts what buttons and programs need from an email. In its text part, links and the code are on lines of their
//! own.

use accounts::Email;
use app::pages::dev::letter::LetterLink;

/// The links, each with the line above it: the label of its button, or the sentence that says what it does.
pub(super) fn links(text: &str) -> Vec<LetterLink> {
    let mut links = Vec::new();
    let mut above = "";
    for line in text.lines().map(str::trim).filter(|line| !line.is_empty()) {
        if line.starts_with("http://") || line.starts_with("https://") {
            let words = if above.is_empty() { line } else { above.trim_end_matches(':') };
            links.push(LetterLink { words: words.to_owned(), href: line.to_owned() });
        }
        above = line;
    }
    links
}

/// The code.
pub(super) fn code(text: &str) -> Option<String> {
    let digits = |line: &&str| line.len() == 6 && line.bytes().all(|byte| byte.is_ascii_digit());
    text.lines().map(str::trim).find(digits).map(str::to_owned)
}

/// Names and values of the headers.
pub(super) fn headers(raw: &str) -> Vec<(String, String)> {
    let head = raw.split("\r\n\r\n").next().unwrap_or_default().replace("\r\n ", " ");
    let pair = |line: &str| line.split_once(": ").map(|(name, value)| (name.to_owned(), value.to_owned()));
    head.split("\r\n").filter_map(pair).collect()
}

/// An address, or part of one, in the form of stored recipients: a domain may be typed in its own script.
pub(super) fn searched(typed: &str) -> String {
    Email::parse(typed).map_or_else(|_| typed.trim().to_ascii_lowercase(), |email| email.key().as_str().to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn link(words: &str, href: &str) -> LetterLink {
        LetterLink { words: words.to_owned(), href: href.to_owned() }
    }

    #[test]
    fn a_link_has_the_words_of_its_letter() {
        let text = "Not you? Lock your account.\n\nLock my account:\n\nhttps://a.example/lock/1\n\n\
                    No more such mails?\n\nhttps://a.example/off/2\n\nVestibule\n";
        let [lock, off] = [
            link("Lock my account", "https://a.example/lock/1"),
            link("No more such mails?", "https://a.example/off/2"),
        ];
        assert_eq!(links(text), [lock, off]);
        assert_eq!(links("https://a.example/"), [link("https://a.example/", "https://a.example/")]);
        assert_eq!(links("See https://a.example/ and javascript:alert(1)\n\njavascript:alert(1)"), []);
    }

    #[test]
    fn a_code_is_six_digits_alone_on_a_line() {
        assert_eq!(code("Or type:\n\n    482913\n\nBye"), Some("482913".to_owned()));
        assert_eq!(code("Call 482913\n\n4829\n"), None);
    }

    #[test]
    fn recipients_are_searched_for_as_people_write_them() {
        assert_eq!(searched(" Ann@EXÄMPLE.org "), "ann@xn--exmple-cua.org");
        assert_eq!(searched("Ann"), "ann");
    }
}
