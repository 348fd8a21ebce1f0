//! The way to the inbox of well-known mail providers, by the domain of the address. No look-ups: a small table.

use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

/// A provider's name and the address of its inbox.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Inbox {
    /// What people call it.
    pub name: &'static str,
    /// Where it is read.
    pub href: String,
}

const PROVIDERS: &[(&[&str], &str, &str)] = &[
    (&["gmail.com", "googlemail.com"], "Gmail", "https://mail.google.com/mail/u/0/#search/from%3A"),
    (
        &[
            "outlook.com",
            "outlook.de",
            "outlook.fr",
            "hotmail.com",
            "hotmail.co.uk",
            "hotmail.de",
            "live.com",
            "msn.com",
        ],
        "Outlook",
        "https://outlook.live.com/mail/0/inbox",
    ),
    (
        &["yahoo.com", "yahoo.co.uk", "yahoo.de", "yahoo.fr", "ymail.com", "rocketmail.com"],
        "Yahoo Mail",
        "https://mail.yahoo.com/",
    ),
    (&["aol.com"], "AOL Mail", "https://mail.aol.com/"),
    (&["icloud.com", "me.com", "mac.com"], "iCloud Mail", "https://www.icloud.com/mail/"),
    (&["proton.me", "protonmail.com", "pm.me"], "Proton Mail", "https://mail.proton.me/u/0/all-mail"),
    (&["gmx.de", "gmx.net", "gmx.at", "gmx.ch"], "GMX", "https://www.gmx.net/"),
    (&["gmx.com", "gmx.us"], "GMX", "https://www.gmx.com/"),
    (&["web.de"], "WEB.DE", "https://web.de/"),
    (&["fastmail.com", "fastmail.fm"], "Fastmail", "https://app.fastmail.com/mail/Inbox"),
    (&["zoho.com", "zohomail.com"], "Zoho Mail", "https://mail.zoho.com/"),
    (&["tutanota.com", "tuta.com", "tuta.io"], "Tuta", "https://app.tuta.com/"),
    (&["mailbox.org"], "mailbox.org", "https://app.mailbox.org/"),
    (&["posteo.de", "posteo.net"], "Posteo", "https://posteo.de/webmail/"),
    (&["yandex.ru", "yandex.com"], "Yandex Mail", "https://mail.yandex.com/"),
];

/// Where mail to `address` is read; at Gmail, the search for what `sender` sent, spam included.
#[must_use]
pub fn of(address: &str, sender: &str) -> Option<Inbox> {
    let domain = address.rsplit_once('@')?.1.to_ascii_lowercase();
    let &(_, name, href) = PROVIDERS.iter().find(|(domains, ..)| domains.contains(&domain.as_str()))?;
    let search = if href.ends_with("from%3A") {
        let terms = format!("{sender} in:anywhere");
        utf8_percent_encode(&terms, NON_ALPHANUMERIC).to_string()
    } else {
        String::new()
    };
    Some(Inbox { name, href: format!("{href}{search}") })
}

#[cfg(test)]
mod tests {
    use super::of;

    #[test]
    fn gmail_searches_for_our_own_sender() {
        let inbox = of("ann@GMAIL.com", "no-reply@example.org").expect("known");
        assert_eq!(
            inbox.href,
            "https://mail.google.com/mail/u/0/#search/from%3Ano%2Dreply%40example%2Eorg%20in%3Aanywhere"
        );
    }

    #[test]
    fn other_providers_open_their_inbox_and_unknown_domains_none() {
        assert_eq!(of("ann@hotmail.com", "x").expect("known").name, "Outlook");
        assert_eq!(of("ann@example.org", "x"), None);
    }
}
