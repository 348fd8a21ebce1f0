//! An email address as an identity: which are accepted, when two spellings are the same person, how they are masked and
//! how they are written for SMTP.

mod pasted;

use std::borrow::Cow;
use std::fmt;

use sea_orm::DeriveValueType;
use serde::{Deserialize, Serialize};

/// Longest local part in bytes, as written in SMTP (RFC 5321, 4.5.3.1.1).
const LOCAL_MAX: usize = 64;
/// Longest address in bytes, as written in SMTP (RFC 5321, 4.5.3.1.3, less the angle brackets).
const ADDRESS_MAX: usize = 254;
/// Longest label of a domain in bytes (RFC 1035, 2.3.4).
const LABEL_MAX: usize = 63;
/// Punctuation of a dot-atom (RFC 5322, 3.2.3) without `!`, `%`, `?` and the backtick: relays have treated the first
/// two as routing, the third opens an encoded word, and the last is special in shells (R-EM-1, I-04).
const LOCAL_PUNCTUATION: &[u8] = b"#$&'*+-/=^_{|}~";

/// An accepted address (R-EM-1). The local part is kept as typed, without quotes; the domain is in ASCII (IDNA) form.
#[derive(Clone, PartialEq, Eq)]
pub struct Email {
    address: String,
    key: EmailKey,
}

/// The identity that all spellings of an address share: both parts in ASCII lower case (R-EM-2). Unique per account.
/// Computed only here, because the databases disagree on lower case (M-12).
#[derive(Clone, Debug, PartialEq, Eq, Hash, DeriveValueType)]
pub struct EmailKey(String);

/// Why the text is not an address, precisely enough to say what to correct.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum EmailRefused {
    /// Nothing was typed.
    Empty,
    /// More than 64 bytes before the `@`, 254 in total, or 63 between two dots after it.
    TooLong,
    /// No `@`.
    NoAt,
    /// One address with more than one `@`.
    TwoAts,
    /// More than one address.
    Several,
    /// Nothing before the `@`, or only dots.
    NoName,
    /// Nothing after the `@`.
    NoDomain,
    /// A space within the address.
    Space,
    /// A character before the `@` that is not accepted there; also a control character.
    NameSign(char),
    /// A letter outside ASCII before the `@`: few mail servers accept those (SMTPUTF8).
    NonAsciiName(char),
    /// A leading hyphen, which command-line mailers take for an option.
    LeadingHyphen,
    /// A character after the `@` that domains do not have.
    DomainSign(char),
    /// Two dots in a row after the `@`, or a leading dot.
    Dots,
    /// A label of the domain that begins or ends with a hyphen.
    Hyphen,
    /// A domain without a dot.
    NoDot,
    /// A number after the `@`, in any notation that is read as an IP address.
    Number,
    /// The part after the `@` is not a domain for another reason.
    Domain,
}

impl Email {
    /// Reads what a person typed or pasted. The address may be in brackets or quotes, follow a name, or end a sentence.
    /// Ambiguous text is refused.
    pub fn parse(typed: &str) -> Result<Self, EmailRefused> {
        let typed = pasted::address_in(typed)?;
        let (local, domain) = typed.rsplit_once('@').ok_or(EmailRefused::NoAt)?;
        if typed.len() > ADDRESS_MAX {
            return Err(EmailRefused::TooLong);
        }
        let local = plain_local(local)?;
        let address = format!("{local}@{}", ascii_domain(domain)?);
        let wire = on_the_wire(&address);
        let wire_local = wire.split_once('@').map_or(0, |(local, _)| local.len());
        if wire_local > LOCAL_MAX || wire.len() > ADDRESS_MAX {
            return Err(EmailRefused::TooLong);
        }
        let key = EmailKey(address.to_ascii_lowercase());
        Ok(Self { address, key })
    }

    /// An address from the database, which was accepted before.
    pub(crate) fn stored(address: &str, key: &EmailKey) -> Self {
        Self { address: address.to_owned(), key: key.clone() }
    }

    /// The address, as shown and stored.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.address
    }

    /// The identity, whatever the spelling.
    #[must_use]
    pub fn key(&self) -> &EmailKey {
        &self.key
    }
}

impl EmailKey {
    /// The key as text, for hashing and for correlating log lines.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The domain, in ASCII form.
    pub(crate) fn domain(&self) -> &str {
        self.0.split_once('@').map_or("", |(_, domain)| domain)
    }

    /// The mailbox that most likely receives the mail, used only for mail budgets: flooding `ann+1@` and `ann+2@`
    /// floods Ann. Nearly all servers with subaddresses separate them by `+`; other characters are part of many names.
    /// Gmail ignores dots. Where this joins two people's addresses, they share a budget and nothing else.
    pub(crate) fn mailbox(&self) -> String {
        let (local, domain) = self.0.split_once('@').unwrap_or((&self.0, ""));
        let name = local.split_once('+').map_or(local, |(name, _)| if name.is_empty() { local } else { name });
        match domain {
            "gmail.com" | "googlemail.com" => format!("{}@gmail.com", name.replace('.', "")),
            _ => format!("{name}@{domain}"),
        }
    }
}

/// The first character and the domain, for pages that need only a link: `a•••@example.org`.
#[must_use]
pub fn mask(address: &str) -> String {
    let (local, domain) = address.split_once('@').unwrap_or((address, ""));
    let first: String = local.chars().take(1).collect();
    format!("{first}•••@{domain}")
}

/// The address as written in SMTP (RFC 5321, 4.1.2). Some carriers once assigned addresses such as `abc.@` and `a..b@`,
/// whose dots need quotes; no other address gets quotes.
#[must_use]
pub fn on_the_wire(address: &str) -> Cow<'_, str> {
    match address.split_once('@') {
        Some((local, domain)) if needs_quotes(local) => format!("\"{local}\"@{domain}").into(),
        _ => address.into(),
    }
}

/// The local part without its quotes. Quotes are accepted only where dots need them: relays disagree about everything
/// else in quotes (I-04), so there the quote is refused like any other character.
fn plain_local(typed: &str) -> Result<&str, EmailRefused> {
    let quoted = typed.strip_prefix('"').and_then(|rest| rest.strip_suffix('"'));
    let local = quoted.filter(|local| needs_quotes(local)).unwrap_or(typed);
    if let Some(odd) = local.chars().find(|c| !u8::try_from(*c).is_ok_and(is_name_byte)) {
        return Err(if odd.is_ascii() { EmailRefused::NameSign(odd) } else { EmailRefused::NonAsciiName(odd) });
    }
    if local.starts_with('-') {
        return Err(EmailRefused::LeadingHyphen);
    }
    if local.bytes().all(|b| b == b'.') {
        return Err(EmailRefused::NoName);
    }
    Ok(local)
}

fn needs_quotes(local: &str) -> bool {
    local.bytes().all(is_name_byte) && local.split('.').any(str::is_empty)
}

fn is_name_byte(b: u8) -> bool {
    b.is_ascii_alphanumeric() || b == b'.' || LOCAL_PUNCTUATION.contains(&b)
}

fn ascii_domain(domain: &str) -> Result<String, EmailRefused> {
    match domain.chars().next() {
        None => return Err(EmailRefused::NoDomain),
        Some('[') => return Err(EmailRefused::Number),
        _ => {}
    }
    let sign =
        |c: &char| c.is_ascii() && !c.is_ascii_alphanumeric() && !matches!(c, '.' | '-') || pasted::is_typographic(*c);
    if let Some(odd) = domain.chars().find(sign) {
        return Err(EmailRefused::DomainSign(odd));
    }
    for label in domain.split('.') {
        if label.is_empty() {
            return Err(EmailRefused::Dots);
        }
        if label.starts_with('-') || label.ends_with('-') {
            return Err(EmailRefused::Hyphen);
        }
        if label.is_ascii() && label.len() > LABEL_MAX {
            return Err(EmailRefused::TooLong);
        }
    }
    // A joiner that means nothing here is not part of the name.
    let bare = || domain.replace(['\u{200c}', '\u{200d}'], "");
    let ascii =
        idna::domain_to_ascii_strict(domain).or_else(|_| idna::domain_to_ascii_strict(&bare())).map_err(|_| {
            let odd = domain.chars().find(|c| !c.is_ascii() && (pasted::is_sign(*c) || c.is_control()));
            odd.map_or(EmailRefused::Domain, EmailRefused::DomainSign)
        })?;
    let top = ascii.rsplit_once('.').ok_or(EmailRefused::NoDot)?.1;
    // Top-level domains begin with a letter. Browsers and inet_aton read a name that ends in a decimal, octal or
    // hexadecimal number as an IPv4 address (WHATWG URL, "ends in a number").
    if top.starts_with(|c: char| c.is_ascii_alphabetic()) { Ok(ascii) } else { Err(EmailRefused::Number) }
}

impl fmt::Debug for Email {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Email({})", mask(&self.address))
    }
}

#[cfg(test)]
mod tests;
