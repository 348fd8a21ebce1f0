//! Reading tokens from links that were damaged on the way.

use std::fmt;

use crate::signs::{is_invisible, is_space};

/// Length of a whole token in base64url.
const CHARACTERS: usize = 82;

/// The token of a link as it arrived, genuine or not. Prints `[redacted]`; [`IncomingToken::expose`] is for building
/// the paths of its page.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct IncomingToken(String);

impl IncomingToken {
    /// Finds the token in a link as it arrived. Mail programs break links, and chats and people take the character
    /// after a link for its end. So a character outside base64url ends the token, except for remnants of line breaks
    /// before it is whole. Characters within base64url are never guessed at, except for hyphens and underscores after a
    /// whole token.
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

    /// The token as text.
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
