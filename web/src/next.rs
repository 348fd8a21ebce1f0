//! Where to go after signing in: only to a page of this site (F-65, I-13).

use app::{PublicUrl, paths};
use axum::http::Uri;
use url::Url;

use crate::cookies::Cookies;
use crate::routes::{Back, Route};

/// Longest `next` in bytes.
const NEXT_MAX: usize = 512;
/// Longest request of an application in bytes, as it sends it.
pub(crate) const REQUEST_MAX: usize = 2_048;
/// Longest `next` that leads to an application: its request, with what its member has answered on the way.
const NEXT_MAX_ONWARD: usize = REQUEST_MAX + 256;
/// A path, with or without a query, that leads to a page of this site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct LocalPath(String);

impl LocalPath {
    /// Accepts `next` if a browser would follow it to this site. The result is the URL parser's output, so that browser
    /// and server cannot read it differently.
    #[must_use]
    pub(crate) fn parse(next: &str, public_url: &PublicUrl) -> Option<Self> {
        Self::checked(next, public_url.as_url(), is_destination).filter(Self::is_short_enough)
    }

    /// Accepts `next` if a browser would follow it to a page of the application at `origin`.
    #[must_use]
    pub(crate) fn of_application(next: &str, origin: &Url) -> Option<Self> {
        Self::checked(next, origin, |path| !path.starts_with("/.vestibule/"))
    }

    fn checked(next: &str, origin: &Url, leads_on: fn(&str) -> bool) -> Option<Self> {
        let odd = |byte: u8| byte < 0x20 || byte == 0x7f || byte == b'\\';
        if next.len() > NEXT_MAX_ONWARD || !next.starts_with('/') || next.starts_with("//") || next.bytes().any(odd) {
            return None;
        }
        let url = origin.join(next).ok()?;
        let local = url.origin() == origin.origin() && url.username().is_empty() && url.password().is_none();
        // Dots may have vanished: `/.//evil.example` is a path here and a host once sent.
        let safe = local && !url.path().starts_with("//") && leads_on(url.path());
        safe.then(|| Self(with_query(&url)))
    }

    /// Accepts `next` if it leads to a page of this site, whether or not people come out there who had to sign in.
    #[must_use]
    pub(crate) fn page(next: &str, public_url: &PublicUrl) -> Option<Self> {
        Self::checked(next, public_url.as_url(), is_page).filter(Self::is_short_enough)
    }

    /// Whether it leads through this site to an application.
    #[must_use]
    pub(crate) fn leads_off(&self) -> bool {
        leads_off(self.path())
    }

    fn is_short_enough(&self) -> bool {
        self.leads_off() || self.0.len() <= NEXT_MAX
    }

    /// The same page without this field of its query.
    #[must_use]
    pub(crate) fn without(self, field: &str) -> Self {
        let Some((path, query)) = self.0.split_once('?') else { return self };
        let names = |pair: &str| form_urlencoded::parse(pair.as_bytes()).any(|(name, _)| name == field);
        let kept: Vec<_> = query.split('&').filter(|pair| !names(pair)).collect();
        Self(if kept.is_empty() { path.to_owned() } else { format!("{path}?{}", kept.join("&")) })
    }

    /// A field of its query.
    #[must_use]
    pub(crate) fn field(&self, name: &str) -> Option<String> {
        let (_, query) = self.0.split_once('?')?;
        form_urlencoded::parse(query.as_bytes()).find(|(known, _)| known == name).map(|(_, value)| value.into_owned())
    }

    /// The path alone.
    #[must_use]
    pub(crate) fn path(&self) -> &str {
        self.0.split('?').next().unwrap_or(&self.0)
    }

    /// For a `Location` header or a hidden field.
    #[must_use]
    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }
}

/// Whether a path of this site redirects to other sites. No form may be answered with a redirect there: browsers count
/// it as a form sent to that site.
pub(crate) fn leads_off(path: &str) -> bool {
    matches!(path.split('?').next(), Some(paths::CONTINUE | paths::OIDC_AUTHORIZE | paths::OIDC_LOGOUT))
}

/// Whether a browser is signing in to an application by OpenID Connect, as far as it can be seen.
pub(crate) fn is_on_the_way(asked: &Uri, cookies: &Cookies) -> bool {
    let leads = |path: &str| path.split('?').next() == Some(paths::OIDC_AUTHORIZE);
    let query = form_urlencoded::parse(asked.query().unwrap_or_default().as_bytes());
    leads(asked.path())
        || query.into_iter().any(|(name, value)| matches!(&*name, "next" | "to") && leads(&value))
        || cookies.next().is_some_and(|next| leads(&next))
}

/// The account pages say it in their table, also of addresses that are bent or mean one of theirs. Every other path is
/// the business of the application around them.
fn is_destination(path: &str) -> bool {
    let meant = paths::meant(path);
    Route::of(meant.as_deref().unwrap_or(path)).is_none_or(|route| route.back == Back::Here)
}

/// Whether a path can be opened, and is not that of the choice itself.
fn is_page(path: &str) -> bool {
    let opens = |route: &Route| route.methods.iter().any(|(method, _)| *method == "get");
    path != paths::LANGUAGE && Route::of(path).is_none_or(opens)
}

fn with_query(url: &Url) -> String {
    url.query().map_or_else(|| url.path().to_owned(), |query| format!("{}?{query}", url.path()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn parse(next: &str) -> Option<String> {
        let url = PublicUrl::parse("https://app.example").expect("a URL");
        LocalPath::parse(next, &url).map(|path| path.as_str().to_owned())
    }

    #[test]
    fn a_page_of_this_site_survives_with_its_query_i_14() {
        for (next, kept) in [
            ("/account", "/account"),
            ("/a?b=1&c=2#d", "/a?b=1&c=2"),
            ("/a/../account", "/account"),
            ("/a@b", "/a@b"),
            ("/%09/e", "/%09/e"),
            ("/%5ce", "/%5ce"),
            ("/\u{ff0f}e", "/%EF%BC%8Fe"),
            ("/logins", "/logins"),
            ("/notes", "/notes"),
            ("/register/of/companies", "/register/of/companies"),
        ] {
            assert_eq!(parse(next).as_deref(), Some(kept), "{next:?}");
        }
    }

    #[test]
    fn whatever_leads_elsewhere_is_dropped_f_65_i_13() {
        let long = format!("/{}", "a".repeat(600));
        for next in [
            "",
            "account",
            "//e",
            "///e",
            "/\\e",
            "/\t/e",
            "/\n/e",
            "\\/e",
            "\\\\e",
            "https:e",
            "https:/e",
            "https://e",
            "/.//e",
            "/..//e",
            "/./\\e",
            "/%2e//e",
            "/a/..//e",
            "javascript:alert(1)",
            "data:,x",
            "@e",
            "//a@e",
            "//app.example@e",
            "\u{ff0f}\u{ff0f}e",
            "/a\0",
            "/a\r\nSet-Cookie: b",
            "/a\u{7f}",
            " /a",
            "/logout",
            "/logout?x",
            "/logout/",
            "/login?next=//e",
            "/login",
            "/a/../logout",
            "/activate/token",
            "/reset-password/token",
            "/./login",
            "/login/mail/token",
            "/activate/token/resend",
            "/account/notices",
            "/sign-in.",
            "/done/signed-out",
            &long,
        ] {
            assert_eq!(parse(next), None, "{next:?}");
        }
    }

    proptest! {
        #[test]
        fn what_is_taken_leads_here_when_followed_f_65(next in "/[/\\\\.%a-z0-9@:?#\\t ]{0,12}|\\PC{0,20}") {
            let base = Url::parse("https://app.example/login").expect("a URL");
            if let Some(path) = parse(&next) {
                let followed = base.join(&path).expect("a URL");
                prop_assert_eq!(followed.host_str(), Some("app.example"));
                prop_assert_eq!(parse(&path), Some(path), "taken again as it is");
            }
        }
    }
}
