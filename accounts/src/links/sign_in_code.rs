//! What ties the link, the code and the browser of one sign-in by email together: a nonce derived from the browser's
//! cookie.

use super::state::LinkState;
use crate::Timestamp;
use crate::kinds::Purpose;
use crate::secret::MailSignInToken;
use crate::store::user;

pub(crate) const CODE_ROLE: &str = "sign-in-code";

/// The link's state, so that the code dies with the link, with the browser's nonce and the time of the request, to the
/// second as in the link.
pub(crate) fn code_state(user: &user::Model, nonce: [u8; 8], asked: Timestamp) -> LinkState {
    let second = asked.millis().div_euclid(1000).to_be_bytes();
    LinkState::of(user, Purpose::SignIn).and(&[user.id.as_bytes(), &nonce, &second])
}

/// The first bytes of the cookie's hash. Public, since the link contains them.
pub(crate) fn nonce_of(cookie: &MailSignInToken) -> [u8; 8] {
    cookie.hash().first_bytes()
}

pub(crate) fn hex(nonce: [u8; 8]) -> String {
    format!("{:016x}", u64::from_be_bytes(nonce))
}

pub(crate) fn unhex(text: &str) -> Option<[u8; 8]> {
    u64::from_str_radix(text, 16).ok().map(u64::to_be_bytes)
}
