//! What every use case is told about the request it serves.

use crate::clock::Timestamp;
use crate::locale::{LanguageTag, TimeZoneName};
use crate::secret::Carrier;
use crate::terms::TermsVersion;

/// One request: who sent it, when it arrived, and how its answer is worded.
#[derive(Clone, Debug)]
pub struct Request {
    /// From where.
    pub client: Client,
    /// The language of the page that answers it.
    pub language: LanguageTag,
    /// Whether the visitor chose that language in this browser before signing in, so that a sign-in stores it.
    pub language_chosen: bool,
    /// The time zone of the browser, if it told one.
    pub time_zone: Option<TimeZoneName>,
    /// The terms of use that the visitor accepted in the form.
    pub terms: Option<TermsVersion>,
    /// Who keeps the tokens that the answer hands out.
    pub carrier: Carrier,
    /// When it arrived.
    pub now: Timestamp,
}

/// The client's address and user agent, for limits, the sessions page and the audit trail.
#[derive(Clone, Debug, Default)]
pub struct Client {
    /// What limits per source count by, narrowest network first; each contains the one before it (R-TH-4). Empty for
    /// loopback addresses: such a client is this machine's owner, or a proxy missing from `TRUSTED_PROXIES`.
    pub sources: Vec<Source>,
    /// The address as shown to the account's owner.
    pub address: Option<String>,
    /// The User-Agent header, cut to 256 bytes, without control characters.
    pub user_agent: String,
}

/// One address, or a network in which one visitor may choose addresses.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Source {
    /// The network's name as limits use it.
    pub network: String,
    /// Its share of a limit, as a multiple of one visitor's. Wide networks hold many visitors, or one who pretends to
    /// be many.
    pub visitors: u32,
}
