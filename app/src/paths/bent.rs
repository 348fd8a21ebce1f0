//! Addresses as they arrive, with the templates they were made from: links get bent on their way through mails and chats.

use percent_encoding::percent_decode_str;

use super::{ACCOUNT, ACCOUNT_PASSWORD, ACCOUNT_SECURITY, ALL, FORGOT_PASSWORD, LOGIN, LOGOUT, REGISTER};

/// What people type who know other sites, with the page they mean.
const ALIASES: &[(&str, &str)] = &[
    ("/signup", REGISTER),
    ("/sign-up", REGISTER),
    ("/join", REGISTER),
    ("/signin", LOGIN),
    ("/sign-in", LOGIN),
    ("/log-in", LOGIN),
    ("/signout", LOGOUT),
    ("/sign-out", LOGOUT),
    ("/log-out", LOGOUT),
    ("/reset-password", FORGOT_PASSWORD),
    ("/password", ACCOUNT_PASSWORD),
    ("/profile", ACCOUNT),
    ("/settings", ACCOUNT),
    ("/security", ACCOUNT_SECURITY),
];

/// The token that a path has in its place, as it arrived.
#[must_use]
pub fn token(path: &str) -> Option<&str> {
    let arrived: Vec<&str> = path.split('/').skip(1).collect();
    let place =
        |template: &&str| parts(template).position(|part| part == "{token}").filter(|_| fits(template, &arrived));
    ALL.iter().find_map(place).map(|place| arrived[place])
}

/// The address that is meant by one with a slash or another sign stuck to its end, or by one that people type who know
/// other sites. Every other spelling is another address (I-72).
#[must_use]
pub fn meant(path: &str) -> Option<String> {
    let mut arrived: Vec<&str> = path.split('/').skip(1).collect();
    while arrived.last().is_some_and(|part| without_end(part).is_empty()) {
        arrived.pop();
    }
    if let Some((_, page)) = ALIASES.iter().find(|(alias, _)| fits(alias, &arrived)) {
        return Some((*page).to_owned());
    }
    let template = ALL.iter().find(|template| fits(template, &arrived))?;
    let given = arrived.iter().zip(parts(template)).map(|(given, part)| if is_open(part) { *given } else { part });
    let meant = format!("/{}", given.collect::<Vec<_>>().join("/"));
    (meant != path).then_some(meant)
}

fn fits(template: &str, arrived: &[&str]) -> bool {
    let last = arrived.len().saturating_sub(1);
    let same =
        |(n, part): (usize, &str)| is_open(part) || arrived[n] == part || n == last && without_end(arrived[n]) == part;
    parts(template).count() == arrived.len() && parts(template).enumerate().all(same)
}

fn parts(template: &str) -> impl Iterator<Item = &str> {
    template.split('/').filter(|part| !part.is_empty())
}

fn is_open(part: &str) -> bool {
    part.starts_with('{')
}

/// A part of a path without the signs at its end, percent-encoded or not. A slash in it is no sign but a trick.
fn without_end(part: &str) -> String {
    let decoded = percent_decode_str(part).decode_utf8_lossy();
    let bare =
        if decoded.contains(['/', '\\']) { &decoded } else { decoded.trim_end_matches(|c: char| !c.is_alphanumeric()) };
    bare.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_with_something_stuck_to_its_end_means_the_one_without() {
        for (arrived, address) in [
            ("/login/", "/login"),
            ("/login//", "/login"),
            ("/login.", "/login"),
            ("/login%29%2C", "/login"),
            ("/login/)", "/login"),
            ("/login/mail%20", "/login/mail"),
            ("/login/mail/sent/", "/login/mail/sent"),
            ("/activate/aBc/", "/activate/aBc"),
            ("/activate/aBc%2E/", "/activate/aBc%2E"),
            ("/activate/aBc/resend/", "/activate/aBc/resend"),
            ("/.well-known/security.txt.", "/.well-known/security.txt"),
            ("//", "/"),
            ("/register/", "/register"),
            ("/sign-in", "/login"),
            ("/signup/", "/register"),
            ("/reset-password.", "/forgot-password"),
        ] {
            assert_eq!(meant(arrived).as_deref(), Some(address), "{arrived}");
        }
        for other in [
            "/login",
            "/nowhere/",
            "/LOGIN",
            "/sign-in/mail",
            "//login",
            "/login%2F",
            "/login%5C",
            "/login;x",
            "/activate/",
            "/%2flogin",
        ] {
            assert_eq!(meant(other), None, "{other}");
        }
    }

    #[test]
    fn a_token_is_found_in_its_place() {
        assert_eq!(token("/login/mail/aBc%2E"), Some("aBc%2E"));
        assert_eq!(token("/activate/aBc/resend"), Some("aBc"));
        assert_eq!((token("/login/mail"), token("/register/sent")), (None, None));
    }
}
