//! Every page and letter in every state, with made-up data: for tests, and for the previews of development.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use accounts::Timestamp;
use accounts::links::IncomingToken;

use crate::letters::letter;
use crate::{Letter, Page, Reader, Shell, Site};

mod account;
mod applications;
mod development;
mod language;
mod letters;
mod links;
mod sign_in;
mod sign_up;
mod terms;

/// The moment of all samples: Tuesday 24 November 2026, 14:02 UTC.
pub const NOW: Timestamp = Timestamp::from_millis(1_795_528_920_000);

const ADDRESS: &str = "ann@example.org";
const MASKED: &str = "a•••@example.org";
const TOKEN: &str = "AQECAwQFBgcICQ";
const MIN_LENGTH: usize = 12;

/// How the names of pages begin that are seen signed in.
const SIGNED_IN: [&str; 7] = [
    "account",
    "application-consent",
    "application-not-open",
    "language-signed-in",
    "reauthenticate",
    "sign-out-everything",
    "terms",
];

/// The site of all samples.
#[must_use]
pub fn site() -> Arc<Site> {
    Arc::new(Site {
        name: "Vestibule".into(),
        support_email: Some("help@example.org".into()),
        public_url: "https://accounts.example.org".into(),
        css_href: "/assets/main.css".into(),
        js_href: "/assets/enhance.js".into(),
        ..Site::default()
    })
}

/// What surrounds the page of that name: the pages of an account are seen signed in, those of development where mails
/// land in the development mailbox.
#[must_use]
pub fn shell(t: Reader, name: &str) -> Shell {
    let signed_in = SIGNED_IN.iter().any(|begin| name.starts_with(begin));
    let site = Site { dev_mailbox: name.starts_with("dev-"), ..site().as_ref().clone() };
    Shell { reader: t, site: Arc::new(site), signed_in, flash: None, here: None }
}

/// Names of pages and states with the pages.
#[must_use]
pub fn pages(t: Reader) -> Vec<(&'static str, Page)> {
    [
        sign_up::pages(t),
        sign_in::pages(t),
        account::pages(t),
        links::pages(t),
        language::pages(t),
        terms::pages(t),
        applications::pages(t),
        development::pages(t),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// The same of pages on the hosts of applications, for [`crate::bare_document`].
#[must_use]
pub fn bare_pages(t: Reader) -> Vec<(&'static str, Page)> {
    applications::bare(t)
}

/// Names of letters and states with the letters.
#[must_use]
pub fn letters(t: Reader) -> Vec<(&'static str, Letter)> {
    letters_of(t, &site())
}

/// The same of another site.
#[must_use]
pub fn letters_of(t: Reader, site: &Site) -> Vec<(&'static str, Letter)> {
    letters::mails().into_iter().map(|(name, mail)| (name, letter(t, site, &mail))).collect()
}

fn token() -> IncomingToken {
    IncomingToken::found_in(TOKEN)
}

/// A page with its name. No `Debug` shows a token that works, whatever it prints of the props.
fn shown<P: fmt::Debug>(name: &'static str, page: impl FnOnce(P) -> Page, props: P) -> (&'static str, Page) {
    debug_assert!(!format!("{props:?}").contains(TOKEN), "{name}: printed props show the token");
    (name, page(props))
}

const fn hours(hours: u64) -> Duration {
    Duration::from_secs(hours * 3_600)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pages::problem::Again;
    use crate::paths;

    #[test]
    fn printed_props_and_letters_show_no_token() {
        // Each page's props are searched by `shown`.
        assert!(!pages(Reader::english()).is_empty());
        for (name, mail) in letters::mails() {
            assert!(!format!("{mail:?} {:?}", letter(Reader::english(), &site(), &mail)).contains(TOKEN), "{name}");
        }
        let again = Again { action: paths::reset_password(TOKEN), ..Again::default() };
        assert!(!format!("{again:?}").contains(TOKEN));
        let (_, activation) = letters(Reader::english()).swap_remove(0);
        assert!(activation.text.contains(TOKEN) && activation.html.contains(TOKEN), "it is in what is not printed");
    }
}
