//! What an application may know and do (`scope`).

use std::fmt;

/// One thing that an application may know or do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Scope {
    /// Who it is: an ID token.
    OpenId = 1,
    /// The address.
    Email = 2,
    /// The user name.
    Profile = 4,
    /// Going on without the session: a refresh token.
    OfflineAccess = 8,
}

/// A set of them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Scopes(u8);

impl Scope {
    /// In the order in which they are written.
    pub const ALL: [Self; 4] = [Self::OpenId, Self::Email, Self::Profile, Self::OfflineAccess];

    /// As clients write it.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::OpenId => "openid",
            Self::Email => "email",
            Self::Profile => "profile",
            Self::OfflineAccess => "offline_access",
        }
    }

    fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|scope| scope.name() == name)
    }
}

impl Scopes {
    /// What is asked for. Unknown names are left out: no client can know what a provider offers (OpenID Connect Core,
    /// 3.1.2.1).
    #[must_use]
    pub fn asked(text: &str) -> Self {
        text.split(' ').filter_map(Scope::named).fold(Self::default(), Self::with)
    }

    /// The same, if every name is known.
    #[must_use]
    pub fn known(text: &str) -> Option<Self> {
        let names = text.split(' ').filter(|name| !name.is_empty());
        names.map(Scope::named).try_fold(Self::default(), |all, scope| Some(all.with(scope?)))
    }

    /// These.
    #[must_use]
    pub fn of(scopes: impl IntoIterator<Item = Scope>) -> Self {
        scopes.into_iter().fold(Self::default(), Self::with)
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Whether one is among them.
    #[must_use]
    pub fn has(self, scope: Scope) -> bool {
        self.0 & scope as u8 != 0
    }

    /// Whether all of `other` are among them.
    #[must_use]
    pub fn cover(self, other: Self) -> bool {
        self.0 & other.0 == other.0
    }

    /// Each of them.
    pub fn iter(self) -> impl Iterator<Item = Scope> {
        Scope::ALL.into_iter().filter(move |scope| self.has(*scope))
    }

    fn with(self, scope: Scope) -> Self {
        Self(self.0 | scope as u8)
    }

    pub(super) fn without(self, scope: Scope) -> Self {
        Self(self.0 & !(scope as u8))
    }

    pub(crate) fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    pub(super) fn within(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    /// One bit each, for tokens. Numbers are never given anew.
    pub(super) fn bits(self) -> u8 {
        self.0
    }

    pub(super) fn of_bits(bits: u8) -> Self {
        Scope::ALL.into_iter().filter(|scope| bits & *scope as u8 != 0).fold(Self::default(), Self::with)
    }
}

impl fmt::Display for Scopes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, scope) in self.iter().enumerate() {
            let space = if at == 0 { "" } else { " " };
            write!(f, "{space}{}", scope.name())?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn unknown_names_are_left_out_of_what_is_asked_and_none_is_granted_by_a_part_of_its_name() {
        assert_eq!(Scopes::asked("profile address openid phone").to_string(), "openid profile");
        for text in ["", " ", "OPENID", "open id", "openid,email", "openid\temail", "emails"] {
            assert!(Scopes::asked(text).is_empty(), "{text:?}");
        }
        assert_eq!(Scopes::known("openid address"), None);
        assert_eq!(Scopes::known("email  openid").map(|known| known.to_string()).as_deref(), Some("openid email"));
    }

    #[test]
    fn bits_come_back() {
        let all = Scopes::asked("openid email profile offline_access");
        assert_eq!(Scopes::of_bits(all.bits()), all);
        assert_eq!(Scopes::of_bits(0xff), all);
        assert!(all.cover(Scopes::asked("email")) && !Scopes::asked("email").cover(all));
    }
}
