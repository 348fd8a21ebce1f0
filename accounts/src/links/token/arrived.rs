//! Reading tokens from links that were damaged on the way.

use std::fmt;

use crate::signs::{is_invisible, is_space};

/// Length of a whole token in base64url.
const CHARACTERS: usize = 82;

/// The token of a link as it came in, genuine or not. Printed as `[redacted]`; [`IncomingToken::expose`] is for building
/// the paths of its page.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct IncomingToken(String);

impl IncomingToken {
    /// Finds the token in what arrived in its place. Mail programs break links, and chats and people take the sign behind
    /// a link for its end: what base64url has not ends the token, but for what line ends leave behind before it is whole.
    /// Nothing is guessed at that base64url has, but for hyphens and underscores behind a whole token.
    #[must_use]
    pub fn found_in(arrived: &str) -> Self {
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
        Self(token)
    }

    /// Its characters.
    #[must_use]
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for IncomingToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[redacted]")
    }
}
