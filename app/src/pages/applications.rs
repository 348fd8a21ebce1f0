//! What people see on their way to an application that they sign in to with their account here, and on their way out.

use crate::Reader;

pub mod consent;
pub mod not_open;
pub mod onward;
pub mod problem;
pub mod sign_out;

/// What an application may know and do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Knows {
    /// That there is an account (`openid`).
    Account,
    /// The address, and whether it is proven (`email`). Also where the user names of an application are addresses.
    Email,
    /// The user name in the application (`profile`).
    Profile,
    /// It stays signed in when the session has ended (`offline_access`).
    Offline,
}

impl Knows {
    pub(super) fn words(self, t: Reader) -> String {
        match self {
            Self::Account => t.knows_account(),
            Self::Email => t.knows_email(),
            Self::Profile => t.knows_profile(),
            Self::Offline => t.knows_offline(),
        }
    }
}
