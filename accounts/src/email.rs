//! An e-mail address as an identity: what is accepted, when two spellings are the same person, how it is masked.

use std::fmt;

use sea_orm::DeriveValueType;

/// Longest local part in bytes (RFC 5321, 4.5.3.1.1).
const LOCAL_MAX: usize = 64;
/// Longest address in bytes (RFC 5321, 4.5.3.1.3, less the angle brackets).
const ADDRESS_MAX: usize = 254;
/// Punctuation of a dot-atom (RFC 5322, 3.2.3) without `!`, `%`, `?` and the backtick: relays have read the first
/// two as routing, the third opens an encoded word, and the last reaches shells (R-EM-1, I-04).
const LOCAL_PUNCTUATION: &[u8] = b"#$&'*+-/=^_{|}~";

/// An accepted address (R-EM-1). The local part is kept as typed; the domain is its ASCII (IDNA) form.
#[derive(Clone, PartialEq, Eq)]
pub struct Email {
    address: String,
    key: EmailKey,
}

/// What two spellings of one address have in common: both parts in ASCII lower case (R-EM-2). Unique per account.
/// Computed here and nowhere else, because the databases disagree on lower case (M-12).
#[derive(Clone, Debug, PartialEq, Eq, Hash, DeriveValueType)]
pub struct EmailKey(String);

/// Why something typed is not an address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EmailRefused {
    /// Nothing was typed.
    Empty,
    /// More than 64 bytes before the `@`, or 254 in all.
    TooLong,
    /// Not of the form `name@example.org`.
    Malformed,
    /// Letters outside ASCII before the `@`: few mail servers would take the mail (SMTPUTF8).
    NonAsciiName,
    /// What follows the `@` cannot be a public mail domain.
    Domain,
}

impl Email {
    /// Reads what a person typed. Spaces around it are dropped; anything else must fit the grammar.
    ///
    /// # Errors
    /// Says which part of the grammar it misses.
    pub fn parse(typed: &str) -> Result<Self, EmailRefused> {
        let typed = typed.trim_matches(' ');
        if typed.is_empty() {
            return Err(EmailRefused::Empty);
        }
        if typed.len() > ADDRESS_MAX {
            return Err(EmailRefused::TooLong);
        }
        let (local, domain) = typed.split_once('@').ok_or(EmailRefused::Malformed)?;
        check_local(local)?;
        let domain = ascii_domain(domain)?;
        let address = format!("{local}@{domain}");
        if address.len() > ADDRESS_MAX {
            return Err(EmailRefused::TooLong);
        }
        let key = EmailKey(address.to_ascii_lowercase());
        Ok(Self { address, key })
    }

    /// An address that was accepted before, as stored.
    pub(crate) fn stored(address: &str, key: &EmailKey) -> Self {
        Self { address: address.to_owned(), key: key.clone() }
    }

    /// The address mail is sent to.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.address
    }

    /// The identity behind the spelling.
    #[must_use]
    pub fn key(&self) -> &EmailKey {
        &self.key
    }
}

impl EmailKey {
    /// The key's text, for hashing and for log correlation.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// What follows the `@`, in its ASCII form.
    pub(crate) fn domain(&self) -> &str {
        self.0.split_once('@').map_or("", |(_, domain)| domain)
    }

    /// The mailbox it most likely ends in, for budgets of mail and for nothing else: whoever fills one with `ann+1@`,
    /// `ann+2@` fills Ann's. Nearly all servers that know subaddresses set them off by `+`; other signs are part of
    /// many people's names. Gmail says that dots do not count there. People whose addresses are told apart all the
    /// same share a budget, and nothing else.
    pub(crate) fn mailbox(&self) -> String {
        let (local, domain) = self.0.split_once('@').unwrap_or((&self.0, ""));
        let name = local.split_once('+').map_or(local, |(name, _)| if name.is_empty() { local } else { name });
        match domain {
            "gmail.com" | "googlemail.com" => format!("{}@gmail.com", name.replace('.', "")),
            _ => format!("{name}@{domain}"),
        }
    }
}

/// The first character and the domain, for pages reached by a link alone: `a•••@example.org`.
#[must_use]
pub fn mask(address: &str) -> String {
    let (local, domain) = address.split_once('@').unwrap_or((address, ""));
    let first: String = local.chars().take(1).collect();
    format!("{first}•••@{domain}")
}

fn check_local(local: &str) -> Result<(), EmailRefused> {
    if local.len() > LOCAL_MAX {
        return Err(EmailRefused::TooLong);
    }
    if !local.is_ascii() {
        return Err(EmailRefused::NonAsciiName);
    }
    let atom = |part: &str| {
        !part.is_empty() && part.bytes().all(|b| b.is_ascii_alphanumeric() || LOCAL_PUNCTUATION.contains(&b))
    };
    // A leading hyphen is an option to command-line mailers.
    if local.starts_with('-') || !local.split('.').all(atom) {
        return Err(EmailRefused::Malformed);
    }
    Ok(())
}

fn ascii_domain(domain: &str) -> Result<String, EmailRefused> {
    if domain.is_empty() || domain.contains('@') {
        return Err(EmailRefused::Malformed);
    }
    let ascii = idna::domain_to_ascii_strict(domain).map_err(|_| EmailRefused::Domain)?;
    let mut labels = ascii.rsplit('.');
    let top = labels.next().unwrap_or_default();
    let public = !top.is_empty() && !top.bytes().all(|b| b.is_ascii_digit()) && labels.next().is_some();
    if public { Ok(ascii) } else { Err(EmailRefused::Domain) }
}

impl fmt::Debug for Email {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Email({})", mask(&self.address))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn r_em_1_ordinary_addresses_are_taken_as_typed() {
        for typed in ["ann@example.org", "Ann.Lee+news@Example.ORG", "o'neil@sub.example.co.uk", "a@b.cd"] {
            assert!(Email::parse(typed).is_ok(), "{typed}");
        }
        let email = Email::parse(" Ann@Example.ORG ").expect("an address");
        assert_eq!(email.as_str(), "Ann@example.org");
        assert_eq!(email.key().as_str(), "ann@example.org");
    }

    #[test]
    fn r_em_1_i_04_spellings_that_relays_read_differently_are_refused() {
        for typed in [
            "\"e@attacker.com\"@victim.com",
            "=?utf-8?q?a=40attacker.com=3e=00?=foo@victim.com",
            "a%b@c.com",
            "a!b@c.com",
            "a@[127.0.0.1]",
            "a@127.0.0.1",
            "a@b",
            "-oQ/tmp@b.com",
            "a`id`@b.com",
            "a@b.com.",
            ".a@b.com",
            "a.@b.com",
            "a..b@c.com",
            "a@b@c.com",
            "a@b.com,c@d.com",
            "a@b.com;c@d.com",
            "a@b.com c@d.com",
            "Name <a@b.com>",
            "a(comment)@b.com",
            "a@-b.com",
            "a@b_c.com",
            "a@b.com\r\nBcc: c@d.com",
            "a\0@b.com",
            "@b.com",
            "a@",
            "",
        ] {
            assert!(Email::parse(typed).is_err(), "{typed:?}");
        }
    }

    #[test]
    fn r_em_2_i_01_look_alike_letters_are_never_another_persons_key() {
        for typed in ["mıke@example.org", "mi\u{212a}e@example.org", "\u{17f}am@example.org", "\u{fb01}@example.org"] {
            assert_eq!(Email::parse(typed), Err(EmailRefused::NonAsciiName), "{typed}");
        }
        let plain = Email::parse("mike@example.org").expect("an address");
        let wide = Email::parse("mike@ｅｘａｍｐｌｅ.org").expect("IDNA maps full width to ASCII");
        assert_eq!(wide.as_str(), plain.as_str(), "mail goes to the mapped domain, not to what was typed");
    }

    #[test]
    fn i_84_debug_shows_the_masked_address_only() {
        let email = Email::parse("secret.name@example.org").expect("an address");
        assert_eq!(format!("{email:?}"), "Email(s•••@example.org)");
    }

    proptest! {
        #[test]
        fn r_em_1_whatever_is_accepted_is_one_plain_address(typed in "\\PC{0,80}|[a-zA-Z0-9.@<>\"'%!+-]{3,40}") {
            if let Ok(email) = Email::parse(&typed) {
                let text = email.as_str();
                prop_assert!(text.is_ascii() && text.len() <= ADDRESS_MAX);
                prop_assert_eq!(text.matches('@').count(), 1);
                prop_assert!(!text.bytes().any(|b| b <= b' ' || b == 0x7f || b"()<>[]:;\\,\"".contains(&b)));
                let again = Email::parse(text).expect("parses again");
                prop_assert_eq!(again.key(), email.key());
            }
        }
    }
}
