//! `SMTP_CA_FILE`: certificates trusted for the mail server besides the public authorities, checked when they are read.

use std::path::Path;

use rustls::client::verify_server_cert_signed_by_trust_anchor;
use rustls::crypto::ring::default_provider;
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, UnixTime};
use rustls::server::ParsedCertificate;
use rustls::{CertificateError, RootCertStore};
use time::OffsetDateTime;

/// Certificates that an operator trusts: of authorities, or the mail server's own. At least one, all readable.
#[derive(Clone, Debug)]
pub struct TrustedCertificates(Vec<CertificateDer<'static>>);

impl TrustedCertificates {
    /// Reads a PEM file.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn read(path: &Path) -> Result<Self, String> {
        let pem = std::fs::read(path).map_err(|error| format!("cannot be read: {error}"))?;
        Self::from_pem(&pem)
    }

    /// Reads certificates in PEM form; other content is skipped.
    ///
    /// # Errors
    /// When there is no certificate, or one that cannot be read.
    pub fn from_pem(pem: &[u8]) -> Result<Self, String> {
        let certificates: Result<Vec<_>, _> = CertificateDer::pem_slice_iter(pem).collect();
        let certificates = certificates.map_err(|error| format!("needs certificates in PEM form: {error}"))?;
        if certificates.is_empty() {
            return Err("needs certificates in PEM form, and holds none (-----BEGIN CERTIFICATE-----)".to_owned());
        }
        for (n, certificate) in (1..).zip(&certificates) {
            let readable = RootCertStore::empty().add(certificate.clone());
            readable.map_err(|error| format!("certificate {n} in it cannot be used: {error}"))?;
        }
        Ok(Self(certificates))
    }

    /// One sentence for each certificate that has expired or is not valid yet.
    pub fn untimely(&self) -> impl Iterator<Item = String> {
        let now = UnixTime::now();
        (1..).zip(&self.0).filter_map(move |(n, certificate)| {
            let date = |at: UnixTime| OffsetDateTime::from_unix_timestamp(i64::try_from(at.as_secs()).ok()?).ok();
            let date = |at| date(at).map_or_else(|| "?".to_owned(), |at| at.date().to_string());
            let (what, at) = match in_force(certificate, now) {
                Err(CertificateError::ExpiredContext { not_after, .. }) => ("ended on", date(not_after)),
                Err(CertificateError::NotValidYetContext { not_before, .. }) => ("begins only on", date(not_before)),
                Ok(()) | Err(_) => return None,
            };
            Some(format!("certificate {n} in it {what} {at}"))
        })
    }

    /// The certificates, one by one.
    pub fn iter(&self) -> impl Iterator<Item = &CertificateDer<'static>> {
        self.0.iter()
    }
}

/// Whether a certificate, taken by itself, can be read and is within its dates.
///
/// # Errors
/// Which of the two it is not.
pub fn in_force(certificate: &CertificateDer<'_>, now: UnixTime) -> Result<(), CertificateError> {
    let parsed = ParsedCertificate::try_from(certificate).map_err(|_| CertificateError::BadEncoding)?;
    let algorithms = default_provider().signature_verification_algorithms;
    // Dates are checked first. Without a root, the rest of the check always fails for lack of an issuer.
    match verify_server_cert_signed_by_trust_anchor(&parsed, &RootCertStore::empty(), &[], now, algorithms.all) {
        Err(rustls::Error::InvalidCertificate(
            error @ (CertificateError::Expired
            | CertificateError::ExpiredContext { .. }
            | CertificateError::NotValidYet
            | CertificateError::NotValidYetContext { .. }),
        )) => Err(error),
        _ => Ok(()),
    }
}
