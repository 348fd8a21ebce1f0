//! Rules for the mail settings in combination.

use super::reader::Reader;
use super::{Config, HelloName, PublicUrl, SmtpUrl, TrustedCertificates, setting};

impl Config {
    /// Warns of whatever can be known about the mail server without contacting it.
    pub(super) fn check_mail(&self, reader: &mut Reader<'_>) {
        let untimely = self.smtp_ca.iter().flat_map(TrustedCertificates::untimely);
        reader.warnings.extend(untimely.map(|told| format!("SMTP_CA_FILE: {told}")));
        let swapped = self.smtp_url.as_ref().and_then(SmtpUrl::unusual_port);
        reader.warnings.extend(swapped.map(|told| format!("SMTP_URL: {told}")));
    }
}

pub(super) fn hello_name(reader: &mut Reader<'_>, public_url: &PublicUrl) -> HelloName {
    let name = reader.read_optional(&setting::SMTP_HELO, HelloName::parse);
    let name = name.unwrap_or_else(|| HelloName::of(public_url));
    reader.note(&setting::SMTP_HELO, &name);
    name
}
