//! The cookie of a browser that is about to enter an application: a secret that ties the sign-in to this browser, and the
//! pages its tabs wanted to open. It stays on the application's host, so the accounts' host learns of no such page.

use std::time::Duration;

use accounts::forward_auth::StartCookie;

/// How long a browser may take to sign in.
pub(super) const START: Duration = Duration::from_hours(1);
/// Longest cookie that every browser keeps, less its name and flags.
const LONGEST: usize = 3_800;

/// The secret, and pages by the tab that asked for each.
pub(super) struct Start {
    pub(super) secret: StartCookie,
    pages: Vec<(u16, String)>,
}

impl Start {
    /// Reads the cookie.
    pub(super) fn read(cookie: &str) -> Option<Self> {
        let (secret, pages) = cookie.split_once('.')?;
        let pages = form_urlencoded::parse(pages.as_bytes())
            .filter_map(|(tab, page)| Some((tab.parse().ok()?, page.into_owned())))
            .collect();
        Some(Self { secret: StartCookie::parse(secret)?, pages })
    }

    /// A browser that begins.
    pub(super) fn new() -> Self {
        Self { secret: StartCookie::begin(), pages: Vec::new() }
    }

    /// Remembers the page of one more tab, and forgets the oldest if there are too many. Says the tab's number.
    pub(super) fn remember(&mut self, page: String) -> u16 {
        let tab = self.pages.last().map_or(0, |(tab, _)| tab.wrapping_add(1));
        self.pages.push((tab, page));
        while self.pages.len() > 1 && self.to_cookie().len() > LONGEST {
            self.pages.remove(0);
        }
        tab
    }

    /// The page of a tab.
    pub(super) fn take(&mut self, tab: &str) -> Option<String> {
        let tab: u16 = tab.parse().ok()?;
        let at = self.pages.iter().position(|(known, _)| *known == tab)?;
        Some(self.pages.remove(at).1)
    }

    /// Whether other tabs are still on their way.
    pub(super) fn is_wanted(&self) -> bool {
        !self.pages.is_empty()
    }

    /// The cookie's value.
    pub(super) fn to_cookie(&self) -> String {
        let mut value = format!("{}.", self.secret.expose());
        let begin = value.len();
        let mut pages = form_urlencoded::Serializer::for_suffix(&mut value, begin);
        for (tab, page) in &self.pages {
            pages.append_pair(&tab.to_string(), page);
        }
        pages.finish();
        value
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_tab_comes_out_at_its_own_page() {
        let mut start = Start::new();
        let tabs: Vec<_> = ["/a?x=1&y=2", "/b", "/é#"].map(|page| start.remember(page.to_owned())).into();
        let mut read = Start::read(&start.to_cookie()).expect("own spelling");
        assert_eq!(read.secret.expose(), start.secret.expose());
        assert_eq!(read.take(&tabs[1].to_string()).as_deref(), Some("/b"));
        assert_eq!(read.take(&tabs[0].to_string()).as_deref(), Some("/a?x=1&y=2"));
        assert_eq!(read.take(&tabs[2].to_string()).as_deref(), Some("/é#"));
        assert!(!read.is_wanted());
        assert_eq!(read.take("7"), None);
    }

    #[test]
    fn a_cookie_never_grows_too_long_for_browsers() {
        let mut start = Start::new();
        for _ in 0..50 {
            start.remember(format!("/{}", "a".repeat(900)));
        }
        assert!(start.to_cookie().len() <= LONGEST);
        assert!(start.is_wanted());
    }

    #[test]
    fn other_cookies_are_none() {
        for cookie in ["", ".", "x.0=%2F", &"A".repeat(43)] {
            assert!(Start::read(cookie).is_none(), "{cookie}");
        }
    }
}
