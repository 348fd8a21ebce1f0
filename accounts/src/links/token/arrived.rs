//! Tokens as they arrive, in links that were bent on the way.

use crate::signs::{is_invisible, is_space};

/// A whole token in base64url.
const CHARACTERS: usize = 82;

/// The token in what arrived in its place. Mail programs break links, and chats and people take the sign behind a link
/// for its end: what base64url has not ends the token, but for what line ends leave behind before it is whole. Nothing
/// is guessed at that base64url has, but for hyphens and underscores behind a whole token.
#[must_use]
pub fn token_in(arrived: &str) -> String {
    let mut token = String::new();
    for c in arrived.chars() {
        let broken = c == '=' || is_space(c) || is_invisible(c);
        if c.is_ascii_alphanumeric() || matches!(c, '-' | '_') {
            token.push(c);
        } else if !broken || token.len() >= CHARACTERS {
            break;
        }
    }
    while token.len() > CHARACTERS && token.ends_with(['-', '_']) {
        token.pop();
    }
    token
}
