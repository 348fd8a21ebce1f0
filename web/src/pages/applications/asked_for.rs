//! What applications ask for, in the terms of pages.

use accounts::applications::{Application, Username};
use accounts::oidc::{Scope, Scopes};
use app::pages::applications::Knows;

/// What an application learns by these scopes.
pub(crate) fn knows(scopes: Scopes, application: &Application) -> Vec<Knows> {
    let mut all = Vec::new();
    for scope in scopes.iter() {
        let known = match (scope, application.settings.username) {
            (Scope::OpenId, _) => Knows::Account,
            (Scope::Email, _) | (Scope::Profile, Username::Email) => Knows::Email,
            (Scope::Profile, Username::Id) => Knows::Profile,
            (Scope::Profile, Username::None) => continue,
            (Scope::OfflineAccess, _) => Knows::Offline,
        };
        if !all.contains(&known) {
            all.push(known);
        }
    }
    all
}
